/** What a run can find out where reads, or the repository, do not answer. */

import type { PackageView } from '../../../emulator/core/packages/views.ts';
import { parseDictionaryMarker } from '../../../src/deployment/model/marker.ts';
import type { Actor } from '../world/actor.ts';
import { wasBlind } from '../world/traits/blind.ts';
import { lacksHistory } from '../world/traits/unread.ts';
import type { SimulatedWorld } from '../world/world.ts';

/** Whether a run can find out what the available version of a package holds: what it is, and the content itself. */
export function isEvident(actor: Actor, live: PackageView, world: SimulatedWorld): boolean {
  const { calm, scenario, repository } = world;
  const { unread, blind } = scenario;
  if (calm || (unread === undefined && blind === undefined)) return true;
  const marker = parseDictionaryMarker(live.description ?? '');
  const operations = unread?.operations ?? [];
  const isDescribed = live.status === 'AVAILABLE' && marker?.sha256 === live.sha256;
  // One that is only throttled is waited for, or ends the run.
  if (lacksHistory(unread) && !isDescribed) return false;
  const inBucket = !operations.includes('GetObject') && (isDescribed || !operations.includes('ListObjectsV2'));
  const own = actor.dictionaries.find(({ name }) => name === live.name)?.file;
  const former = repository.history(actor.plan.commit).flatMap((index) => world.commit(index).dictionaries);
  const inGit =
    blind?.questions.includes('former') !== true &&
    former.some(({ sha256, file }) => sha256 === live.sha256 && (file === own || file === marker?.path));
  return inBucket || inGit;
}

/** Questions that prune asks before any removal, whatever it knows. */
const ASKED_ALWAYS = ['inCommit', 'scope', 'history', 'onDefaultBranch', 'onRunsBranch', 'namesake'] as const;

/** Whether a question that prune has to ask had no answer as long as the run lasts: then the package stays. */
export function isUntold(actor: Actor, live: PackageView, { scenario, calm, start, time }: SimulatedWorld): boolean {
  const { blind, unread } = scenario;
  if (calm) return false;
  const [since, until] = [actor.startedAt - start, time.now - start];
  const asked = [...ASKED_ALWAYS, ...(live.sha256 === null ? [] : (['content'] as const))];
  const lacks = blind !== undefined && asked.some((question) => blind.questions.includes(question));
  if (lacks && wasBlind(blind, since, until)) return true;
  const needed = unread?.operations.some(
    (one) => one === 'ListDomainsForPackage' || one === 'GetPackageVersionHistory',
  );
  return unread !== undefined && needed === true && wasBlind(unread, since, until);
}
