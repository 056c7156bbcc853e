/** Makes the one reported value from what the steps of a run found and did, wherever the run ended. */

import { rowOf } from '../deployment/associate/state.ts';
import type { Association, LivePackage, PackageVersion } from '../deployment/model/ports.ts';
import { runningVersion, statusOf } from '../deployment/model/status.ts';
import { describeDrift } from '../deployment/plan/drift.ts';
import type { AssociationStep, PackageStep } from '../deployment/plan/plan.ts';
import { hasChanges } from '../deployment/plan/plan.ts';
import { isLater } from '../deployment/plan/trust.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { FailureReason } from '../failure.ts';
import { ABILITIES } from '../inputs/modes.ts';
import { countTests, failureProblems } from '../search/tests/records.ts';
import { touchingTests } from '../search/tests/touching.ts';
import { withRest } from './cancellation.ts';
import { associationDeed, plannedRow, publicationDeed, requestMade } from './deeds.ts';
import { removalResult } from './removal-result.ts';
import type { DictionaryResult, DomainResult, RunResult } from './run-result.ts';
import type { RunState } from './run-state.ts';

export function toRunResult(state: RunState): RunResult {
  const { mode, plan, failure } = state;
  const dictionaries = [
    ...state.dictionaries.map((dictionary) => dictionaryResult(dictionary, state)),
    ...(plan?.removals ?? []).map((step) => removalResult(step, state)),
  ];
  return {
    mode,
    commit: state.commit,
    dictionaries: dictionaries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    changed: ABILITIES[mode].publishes ? state.acts.length > 0 : plan !== null && hasChanges(plan),
    deployFails: state.deployFails,
    reloaded: [...state.reloads.values()].some(({ mayBeDone }) => mayBeDone),
    valid: isValid(state),
    awsValidated: isAwsValidated(state),
    accepted: [...(state.verdicts?.values() ?? [])].filter(({ outcome }) => outcome === 'accepted').length,
    search: state.search,
    searchVerified: state.searchVerified,
    engineValidated: state.engineValidated,
    tests: countTests(state.searchTests),
    testChanges: state.testChanges,
    problems: [...state.problems, ...failureProblems(state.searchTests)],
    checks: state.setup.map(({ id, status, message, remedy }) => ({ id, status, message, remedy })),
    leftOut: state.leftOut,
    notices: [...state.notices, ...[...state.reloads.values()].flatMap(({ notices }) => notices)],
    warnings: [...state.warnings, ...unreadMessage(state)],
    failure: failure === null ? null : withRest(failure, state, dictionaries),
  };
}

/** A version has a message where an update made it: CreatePackage takes none. */
function unreadMessage({ acts, unreadMessage: why }: RunState): readonly string[] {
  return why !== null && acts.some(({ kind }) => kind === 'update') ? [why] : [];
}

/** Reasons that come from the checks alone, whatever AWS reports. */
const CHECKS_FAILED: ReadonlySet<FailureReason> = new Set([
  'invalid-configuration',
  'lint-failed',
  'engine-failed',
  'test-failed',
]);

function isValid({ dictionaries, checks, verdicts, deployed, failure }: RunState): boolean {
  if (failure !== null && CHECKS_FAILED.has(failure.code)) return false;
  const allChecked = dictionaries.length > 0 && dictionaries.every(({ name }) => checks.get(name)?.errors === 0);
  const rejected =
    [...(verdicts?.values() ?? [])].some((verdict) => verdict.outcome === 'rejected') ||
    (deployed?.failures ?? []).some(({ code }) => code === 'validation-failed');
  return allChecked && !rejected;
}

function isAwsValidated({ mode, plan, verdicts, deployed }: RunState): boolean {
  if (plan === null || !ABILITIES[mode].validatesOnAws) return false;
  const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary.name);
  return changed.every(
    (name) => verdicts?.get(name)?.outcome === 'accepted' || deployed?.publications.get(name)?.outcome === 'available',
  );
}

function dictionaryResult(dictionary: Dictionary, state: RunState): DictionaryResult {
  const { name, file, files, format, sha256, bytes } = dictionary;
  const check = state.checks.get(name);
  const comparison = state.comparisons.get(name);
  const step = state.plan?.packages.find((candidate) => candidate.dictionary.name === name) ?? null;
  const before = step === null || step.kind === 'create' ? null : step.observed.live;
  const publication = state.deployed?.publications.get(name);
  const seen = publication === undefined ? before : publication.live;
  const live = lastShown(seen, state);
  // A package that is gone, as AWS said during the run, is nowhere any more.
  const isGone = (seen ?? before) !== null && live === null;
  const diff = state.diffs.get(name) ?? null;
  const tests = state.searchTests;
  const asked = requestMade(name, seen, state.acts);
  const available = step?.kind === 'unchanged' ? step.observed.live.version : null;
  const domains = (state.plan?.associations ?? [])
    .filter((association) => association.dictionary.name === name)
    .map((association) => domainResult(isGone ? withoutRow(association) : association, seen, available, state));
  const version = state.deployed === null ? (live?.version ?? null) : latestVersion(live, domains);
  return {
    name,
    file,
    files: files.length > 1 ? files.map((one) => one.file) : null,
    format,
    engineVersion: dictionary.options.engineVersion,
    sha256,
    bytes,
    entries: check?.entries ?? null,
    ...actionOf(step),
    ...(asked === null ? {} : { asked }),
    deed: publicationDeed(step, publication, state),
    id: live?.id ?? null,
    version,
    previousVersion: before?.version ?? null,
    replacedVersion: version === seen?.version ? null : (seen?.version ?? null),
    status:
      publication?.outcome === 'failed' && publication.begun === 'unseen'
        ? null
        : live === null
          ? null
          : statusOf(live),
    referencePath: live === null ? null : referencePath(live, domains, state),
    errors: check?.errors ?? 0,
    warnings: check?.warnings ?? 0,
    problems: check?.problems ?? [],
    diff,
    touching: diff === null || tests.length === 0 ? null : touchingTests(dictionary, diff, tests),
    previousBytes: comparison?.kind === 'compared' ? comparison.bytesBefore : null,
    comparedWith: comparison?.kind === 'compared' ? comparison.source : null,
    byDescription: step?.kind === 'unchanged' && !step.observed.historyKnown,
    domains,
    messages: messagesOf(step, name, state),
    failure: failureOf(name, state),
  };
}

/** The package as AWS showed it last: somebody may have published since, or deleted it. */
function lastShown(seen: LivePackage | null, { deployed }: RunState): LivePackage | null {
  const last = seen === null ? undefined : deployed?.shown.get(seen.id);
  return last === undefined ? seen : last;
}

/** What a domain runs was available, also where the packages could not be read again after that, or lag. */
function latestVersion(live: LivePackage | null, domains: readonly DomainResult[]): string | null {
  if (live === null || live.version === null) return null;
  return domains.reduce<string>(
    (latest, { version }) => (version !== null && isLater(version, latest) ? version : latest),
    live.version,
  );
}

function failureOf(name: string, { verdicts, deployed, failure }: RunState): FailureReason | null {
  const verdict = verdicts?.get(name);
  if (verdict !== undefined && verdict.outcome !== 'accepted') return verdict.failure.code;
  const publication = deployed?.publications.get(name);
  if (publication?.outcome === 'failed') return publication.failure.code;
  return failure?.about.includes(name) ? failure.code : null;
}

function actionOf(step: PackageStep | null): Pick<DictionaryResult, 'action' | 'reason'> {
  switch (step?.kind) {
    case undefined:
      return { action: 'none', reason: null };
    case 'unchanged':
      return { action: 'unchanged', reason: null };
    case 'create':
      return { action: 'create', reason: 'new' };
    case 'update':
      return { action: 'update', reason: step.reason };
    case 'adopt':
      return step.observed.live.version === null
        ? { action: 'create', reason: 'new' }
        : { action: 'update', reason: 'content' };
  }
}

/** The path that index settings use: `analyzers/` and the ID, wherever AWS has shown one. */
function referencePath(
  live: LivePackage,
  domains: readonly DomainResult[],
  { observation, deployed }: RunState,
): string {
  const rows = domains.flatMap(({ name }) =>
    [...(deployed?.rows ?? []), ...(observation?.associations ?? [])].flatMap(([domain, list]) =>
      domain === name ? list : [],
    ),
  );
  const shown = rows.find(
    ({ packageId, referencePath }) => packageId === live.id && referencePath !== null,
  )?.referencePath;
  return shown ?? `analyzers/${live.id}`;
}

function domainResult(
  step: AssociationStep,
  live: LivePackage | null,
  available: PackageVersion | null,
  state: RunState,
): DomainResult {
  const { deployed } = state;
  const result = live === null ? undefined : deployed?.associations.get(step.domain)?.get(live.id);
  const before = lastRow(step, live, state);
  const rows = deployed?.rows.get(step.domain);
  const ended = result?.row === undefined ? before : result.row;
  // The row with which an association failed may have changed since.
  const row = live === null || rows === undefined ? ended : rowOf(rows, live.id);
  return {
    name: step.domain,
    action: step.kind,
    deed: associationDeed(step, live, result, available, state),
    status: row === null ? null : statusOf(row),
    version: runningVersion(row),
    previousVersion: runningVersion(before),
    wasUnknown: before !== null && runningVersion(before) === null,
    message: result?.outcome === 'failed' ? result.failure.message : null,
    failed: result?.outcome === 'failed',
  };
}

function withoutRow({ dictionary, domain }: AssociationStep): AssociationStep {
  return { kind: 'associate', dictionary, domain, row: null };
}

/** The row as it was before anything was asked of the domain: of the last read, else of the plan's. */
function lastRow(step: AssociationStep, live: LivePackage | null, { deployed }: RunState): Association | null {
  const last = deployed?.unasked.get(step.domain);
  if (live === null || last === undefined) return plannedRow(step, live);
  return rowOf(last.rows, live.id);
}

function messagesOf(step: PackageStep | null, name: string, state: RunState): readonly string[] {
  const messages: string[] = [];
  const verdict = state.verdicts?.get(name);
  if (verdict !== undefined && verdict.outcome !== 'accepted') messages.push(verdict.failure.message);
  const publication = state.deployed?.publications.get(name);
  if (publication?.outcome === 'failed') messages.push(publication.failure.message);
  if (publication?.outcome === 'available' && publication.note !== null) messages.push(publication.note);
  if (step !== null && ABILITIES[state.mode].failsOnDrift) messages.push(...describeDrift(step));
  return messages;
}
