/** What a run may take away and cut down, told by the repository itself: without the action's own judgement of either. */

import type { Content } from '../../../emulator/core/content.ts';
import type { PackageView } from '../../../emulator/core/packages/views.ts';
import { parseCommitMarker, parseDictionaryMarker } from '../../../src/deployment/model/marker.ts';
import type { Dictionary } from '../../../src/dictionaries/dictionary.ts';
import type { Actor } from '../world/actor.ts';
import type { BranchName } from '../world/repository.ts';
import { REPOSITORY } from '../world/scenario.ts';
import { hasShrunk } from '../world/traits/formats.ts';
import type { SimulatedWorld } from '../world/world.ts';
import { isEvident, isUntold } from './knowable.ts';
import type { Violation } from './ledger.ts';

/** Whether every tip that the run may have been told of has the file: then it could not miss it. */
export function isKeptBy(branch: BranchName, path: string, actor: Actor, { repository }: SimulatedWorld): boolean {
  const tips = repository.tipsSince(branch, actor.tips[branch]);
  return tips.length > 0 && tips.every((tip) => repository.has(tip, path));
}

/**
 * A package that is none of the run's own, and that the run dissociates or deletes.
 * @param content SHA-256 of what it holds, where the run could know
 */
export function judgeRemoval(
  actor: Actor,
  live: PackageView,
  content: string | null,
  world: SimulatedWorld,
): Violation | null {
  const { repository, scenario } = world;
  const { commit, step = 0 } = actor.plan;
  const marker = parseDictionaryMarker(live.description ?? '');
  const path = marker?.path ?? null;
  const violated = (invariant: string): Violation => ({
    invariant,
    detail: `${actor.id} ${live.name} ${live.id} (${live.description ?? 'no description'})`,
  });
  if (marker?.repository !== REPOSITORY || path === null) return violated('packages of others are left alone');
  if (repository.has(commit, path)) return violated('prune keeps what the commit holds');
  if (!repository.had(commit, path)) return violated('prune keeps what another branch has');
  if (!repository.isInScope(step, commit, path, live.name)) return violated('a step prunes only what it published');
  if (scenario.tipsUnknown === true || isUntold(actor, live, world))
    return violated('prune keeps what nobody can tell of');
  const branches = ['main', repository.branchOf(commit)] as const;
  if (branches.some((branch) => isKeptBy(branch, path, actor, world)))
    return violated('prune keeps what another branch has');
  const moved = world.commit(commit).dictionaries.some(({ sha256 }) => sha256 === content);
  return moved ? violated('prune keeps what only moved') : null;
}

/** Whether a dictionary lost more than the limit of a former content: in bytes, or in any measure where lines are read. */
function losesTooMuch(former: string | null, own: Dictionary, limit: number, { contents }: SimulatedWorld): boolean {
  const [before, after] = [contents.get(former ?? ''), contents.get(own.sha256)];
  if (before === undefined || after === undefined) return false;
  if (own.format !== 'opaque') return hasShrunk(textOf(before), textOf(after), limit);
  return (100 * (before.size - after.size)) / before.size > limit;
}

function textOf(content: Content): string {
  return Buffer.concat([...content.chunks()]).toString();
}

/**
 * An update of a package whose available version the run knew: domains may not lose more than `max-removed-percent` of it.
 * @param isUsed a domain ran this version when the run listed the packages
 */
export function judgeShrinking(
  actor: Actor,
  live: PackageView,
  isUsed: boolean,
  world: SimulatedWorld,
): Violation | null {
  const own = actor.dictionaries.find(({ name }) => name === live.name);
  const before = world.contents.get(live.sha256 ?? '')?.size ?? null;
  // Nothing tells what a version holds of which AWS has forgotten the record. Failed attempts may have pushed it out.
  // 0: AWS keeps all of them, as `slice(-0)` does.
  const { historyMax = 0 } = world.scenario.switches;
  if (!isEvident(actor, live, world)) return null;
  const record = live.versions.slice(-historyMax).find(({ version }) => version === live.availableVersion);
  if (own === undefined || before === null || record === undefined) return null;
  // Of a first version nothing but the use tells that it is ours; of one that was made by hand nothing tells what it holds.
  // Where a person wiped the description of a first version, AWS keeps no word of it.
  const isDescribed = parseDictionaryMarker(live.description ?? '') !== null;
  const isFirst = record.commitMessage === null && isUsed && isDescribed;
  const isOurs = parseCommitMarker(record.commitMessage) !== null || isFirst;
  if (!isOurs) return null;
  if (!losesTooMuch(live.sha256, own, actor.plan.maxRemovedPercent, world)) return null;
  return {
    invariant: 'nothing shrinks unseen',
    detail: `${actor.id} ${live.name} ${live.availableVersion}: from ${before} to ${own.bytes} bytes of ${own.format}`,
  };
}

/**
 * An association of a domain that ran an older version when the run began: small losses of several versions add up to one
 * that is too large.
 * @param ran the version that the domain ran
 */
export function judgeBehind(
  actor: Actor,
  live: PackageView,
  ran: string | null,
  world: SimulatedWorld,
): Violation | null {
  const own = actor.dictionaries.find(({ name }) => name === live.name);
  const record = live.versions.find(({ version, state }) => version === ran && state === 'available');
  const before = world.contents.get(record?.sha256 ?? '')?.size ?? null;
  // Nothing tells what a version held that was made by hand, or that AWS has forgotten.
  const { switches, faultRate, silence = 0, outage, unread, blind } = world.scenario;
  const isTold = parseCommitMarker(record?.commitMessage ?? null) !== null && !switches.historyMax;
  const isWhole = unread === undefined && blind === undefined;
  const isReadable = faultRate === 0 && silence === 0 && outage === null && isWhole;
  if (own === undefined || before === null || !isTold || !isReadable) return null;
  if (!losesTooMuch(record?.sha256 ?? null, own, actor.plan.maxRemovedPercent, world)) return null;
  return {
    invariant: 'nothing shrinks unseen',
    detail: `${actor.id} ${live.name} on a domain that ran ${ran}: from ${before} to ${own.bytes} bytes`,
  };
}
