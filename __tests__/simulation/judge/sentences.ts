/** Reads what a run says (log, summary, comment, outputs), and holds every sentence that claims something to what happened. */

import { isLater } from '../../../src/deployment/plan/trust.ts';
import { renderComment } from '../../../src/report/comment.ts';
import type { LinkContext } from '../../../src/report/markdown/links.ts';
import { logOutcome } from '../../../src/report/outcome-log.ts';
import { outputsOf } from '../../../src/report/outputs.ts';
import type { PackageOutput } from '../../../src/report/packages-output.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import type { RunResult } from '../../../src/result/run-result.ts';
import type { Actor } from '../world/actor.ts';
import { REPOSITORY } from '../world/scenario.ts';
import type { SimulatedWorld } from '../world/world.ts';
import type { Ledger } from './ledger.ts';

/** One run, and what it may be held to. */
interface Reading {
  readonly actor: Actor;
  readonly result: RunResult;
  readonly ledger: Ledger;
  readonly world: SimulatedWorld;
  /** No answer was lost: what the run claims to have made, it did itself. */
  readonly isSure: boolean;
  /** AWS refused no read in the end: what the run says of a domain is what it read last. */
  readonly isReadInTheEnd: boolean;
}

/** The operation behind a word of ours. */
const DEEDS: Readonly<Record<string, string>> = {
  created: 'CreatePackage',
  updated: 'UpdatePackage',
  deleted: 'DeletePackage',
  changed: 'AssociatePackage',
  removed: 'DissociatePackage',
};

/** The sentences that are not true; none where all are. */
export function untruths(actor: Actor, result: RunResult, world: SimulatedWorld): readonly string[] {
  const { ledger, calm, scenario } = world;
  const isSure = calm || (scenario.faultRate === 0 && actor.silences === 0 && actor.cancelledAt === null);
  const { expiresAtCall } = actor.plan;
  const isReadInTheEnd = isSure && (expiresAtCall === null || actor.calls < expiresAtCall);
  const reading: Reading = { actor, result, ledger, world, isSure, isReadInTheEnd };
  const log = [...actor.said];
  logOutcome(result, { info: (line) => log.push(line) });
  const pages = [renderSummary(result, LINKS), renderComment(result, LINKS, '', false)];
  return [
    ...log.filter((line) => !isTrueLine(line, reading)),
    ...untrueCells(log, reading),
    ...pages.flatMap((page) => page.split('\n')).filter((line) => !isTruePageLine(line, reading)),
    ...untrueOutputs(reading),
    ...untrueNotices(reading),
    ...untruePromises(reading),
  ];
}

const LINKS: LinkContext = {
  ...{ serverUrl: 'https://github.com', repository: REPOSITORY, sha: 'c'.repeat(40), runId: '1' },
  ...{ pathOf: (file) => file, action: null, matrix: null, hasResultsFile: true },
};

function isTrueLine(line: string, reading: Reading): boolean {
  const { actor, ledger } = reading;
  const uploaded = /: uploaded to (\S+) \(/.exec(line)?.[1];
  if (uploaded !== undefined) return ledger.did(actor, `PutObject ${uploaded}`);
  const [, gone] = /^(\S+): dissociated and deleted$/.exec(line) ?? [];
  if (gone !== undefined) return !reading.isSure || didTo(gone, 'DeletePackage', reading);
  if (/This run changed no domain/.test(line)) return !changedDomains(reading);
  if (/nothing had to be done/.test(line) && isNews(reading)) return false;
  if (/nothing had to be done|Nothing was (?:changed|written)/.test(line)) return ledger.writes(actor) === 0;
  return true;
}

/** Whether something came true during the run, whoever asked for it: it was not live already. */
function isNews({ result }: Reading): boolean {
  const deeds = result.dictionaries.flatMap((one) => [one.deed, ...one.domains.map(({ deed }) => deed)]);
  return deeds.some((deed) => deed === 'made' || deed === 'awaited' || deed === 'found');
}

/** The closing table of the log: each version that a domain is said to run, it ran when the run looked at it last. */
function untrueCells(
  log: readonly string[],
  { actor, ledger, world, result, isReadInTheEnd }: Reading,
): readonly string[] {
  const at = log.findIndex((line) => line.startsWith('Package '));
  const heading = log[at];
  if (heading === undefined || result.mode !== 'deploy') return [];
  const columns = [...heading.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ name: match[0], from: match.index }));
  return log.slice(at + 1).filter((line) => {
    const cells = columns.map(({ name, from }, index) => [name, line.slice(from, columns[index + 1]?.from).trim()]);
    const row = result.dictionaries.find(({ name }) => name === cells[0]?.[1]);
    return cells.some(([domain = '', text = '']) => {
      const [, still, version] = /^(still )?(?:v\d+ → )?(v\d+)(?:, asked for before this run)?$/.exec(text) ?? [];
      const told = row?.domains.find(({ name }) => name === domain);
      if (told === undefined) return false;
      if (text.startsWith('not live'))
        return !ledger.ranNone(domain, ledger.idsOf(row?.name ?? ''), actor.startedAt - world.lags.rows);
      if (version === undefined) return false;
      // What it ran before, or what somebody has replaced, was read earlier; so was what AWS did not answer in the end.
      const earlier = still !== undefined || told.failed || told.deed === 'none' || !isReadInTheEnd;
      const since = earlier ? actor.startedAt : ledger.lastLook(actor, domain);
      // A package that is gone has no ID in the result.
      const ids = row?.id == null ? ledger.idsOf(row?.name ?? '') : [row.id];
      return !ids.some((id) => ledger.ranVersion(domain, id, version, since - world.lags.rows));
    });
  });
}

/** Whether AWS carried this out for the run on a package of this name. */
function didTo(name: string, operation: string, { actor, ledger }: Reading): boolean {
  return ledger.idsOf(name).some((id) => ledger.did(actor, `${operation} ${id}`));
}

function changedDomains({ actor, ledger }: Reading): boolean {
  return ledger.count(actor, 'AssociatePackage') + ledger.count(actor, 'DissociatePackage') > 0;
}

/** What is said of a domain that the step does not list. */
function untrueNotices({ actor, result, ledger }: Reading): readonly string[] {
  return result.notices.filter((notice) => {
    const [, domain = '', packages = ''] = /^Domain (\S+) has (.*), but this step does not list/.exec(notice) ?? [];
    const named = packages.split(', ').map((one) => one.split(' ')[0] ?? '');
    const ids = named.flatMap((name) => ledger.idsOf(name));
    return ids.some((id) => ledger.did(actor, `AssociatePackage ${id} ${domain}`));
  });
}

/** A mode that writes nothing says where a deploy would fail, as far as it could know. */
function untruePromises({ actor, result, ledger, world }: Reading): readonly string[] {
  const isPromise = (result.mode === 'plan' || result.mode === 'validate') && result.failure === null;
  if (!isPromise || result.deployFails || actor.plan.byHand) return [];
  const due = result.dictionaries.filter(
    ({ action, domains }) =>
      action === 'create' || action === 'update' || domains.some((one) => one.action === 'associate'),
  );
  const foreign = due.filter(({ id }) => id !== null && ledger.isForeign(id, actor.startedAt - world.lags.packages));
  return foreign.map(({ name }) => `a deploy is foreseen of ${name}, which is of others`);
}

/** A line of the summary or of the comment: how many things were done, and what was done to the package of a row. */
function isTruePageLine(line: string, reading: Reading): boolean {
  const { actor, ledger, result, isSure } = reading;
  if (/This run changed no domain/.test(line) && changedDomains(reading)) return false;
  if (/Nothing was (?:changed|written)/.test(line) && ledger.writes(actor) > 0) return false;
  if (result.mode !== 'deploy' || !isSure) return true;
  const counted = [...line.matchAll(/\b(created|updated|deleted|changed|removed) (\d+) (?:packages?|associations?)/gi)];
  for (const [, verb = '', number] of counted) {
    if (ledger.count(actor, DEEDS[verb.toLowerCase()] ?? '') < Number(number)) return false;
  }
  const [, name = ''] = /^\| [^|]*\| \[?`([a-z-]+)`/.exec(line) ?? [];
  const [, verb = ''] =
    /\*\*(created|updated|deleted)\*\*(?! by somebody else|[^|]*<br>asked for before this run)/.exec(line) ?? [];
  if (name === '' || verb === '') return true;
  const operation = DEEDS[verb] ?? '';
  return ledger.did(actor, `${operation} ${name}`) || didTo(name, operation, reading);
}

/** Outputs are read by other steps: IDs and versions must be there, and what runs must have run. */
function untrueOutputs({ actor, result, ledger, world, isReadInTheEnd }: Reading): readonly string[] {
  const { outputs } = outputsOf(result);
  const packages: readonly PackageOutput[] = JSON.parse(outputs.packages);
  const untrue: string[] = [];
  if (result.mode === 'deploy' && outputs.changed === 'false' && ledger.writes(actor) > 0) untrue.push('changed=false');
  const deleted = new Set(
    [...(result.failure?.message ?? '').matchAll(/Package (\S+) was deleted while/g)].map(([, name]) => name),
  );
  for (const { name, id, action, version, status, domains } of packages) {
    if (id === null) continue;
    // One that says so of itself is in none of the outputs for index settings.
    if (isReadInTheEnd && deleted.has(name) && status !== 'DELETED' && status !== 'DELETING')
      untrue.push(`packages: ${name} ${id}, which was deleted`);
    if (version !== null && ledger.contentOf(id, version) === null) untrue.push(`packages: ${name} ${id} ${version}`);
    for (const domain of domains) {
      if (domain.version === null) continue;
      // What would be deleted was read when the plan was made, and its domains after its history.
      if (version !== null && action !== 'delete' && isLater(domain.version, version))
        untrue.push(`packages: ${name} ${version}, and ${domain.version} on ${domain.name}`);
      // A wait that ends may give a read up, and then reports the one before.
      // What prune kept was read when that was decided.
      const isOwn = actor.dictionaries.some((one) => one.name === name);
      const isRead = isOwn && isReadInTheEnd && domain.message?.includes('without progress') !== true;
      const since = isRead ? ledger.lastLook(actor, domain.name) : actor.startedAt;
      if (!ledger.ranVersion(domain.name, id, domain.version, since - world.lags.rows))
        untrue.push(`packages: ${name} ${domain.version} ${domain.status} on ${domain.name}`);
    }
  }
  return untrue;
}
