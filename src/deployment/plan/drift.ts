import { ActionFailure } from '../../failure.ts';
import type { PackageVersion } from '../model/ports.ts';
import { isFailed, isInFlight, runningVersion, statusOf } from '../model/status.ts';
import type { ObservedPackage } from './observe.ts';
import type { PackageStep, Plan } from './plan.ts';
import { holds, isUnproven, type Trust } from './trust.ts';

/** How a package differs from the repository, and since which version and commit message. */
export function describeDrift(step: PackageStep): readonly string[] {
  const { name, file } = step.dictionary;
  if (step.kind === 'unchanged') return [];
  if (step.kind === 'create') return [`Package ${name} ${absence(step.observed)}, so ${file} is not deployed.`];
  const { live } = step.observed;
  if (live.version === null) return [`${withoutVersion(step)}.`];
  const version = versionText(live.version, step.observed);
  if (step.kind === 'adopt')
    return [
      `Package ${name} is being updated to the content of ${file} (${statusOf(live)}); ${version} is still live.`,
    ];
  if (live.status === 'DELETE_FAILED')
    return [`AWS could not delete package ${name} (${live.status}); ${version} is still there.`];
  if (step.reason === 'retry')
    return [`The last publication of ${file} as package ${name} failed (${live.status}); ${version} is live.`];
  return [`${differenceOf(step)}: ${version}.`];
}

function absence(observed: ObservedPackage | null): string {
  if (observed === null) return 'does not exist';
  return observed.live.status === 'DELETING' ? 'is being deleted' : 'is gone';
}

function versionText(version: PackageVersion, { live, versionRecord }: ObservedPackage): string {
  const message = versionRecord?.commitMessage ?? '';
  const said = message === '' ? '' : `, published as “${message}”`;
  // After a failure, and during an import, the package's own time is not that of its version.
  const since = versionRecord?.createdAt ?? (live.status === 'AVAILABLE' ? live.lastUpdatedAt : null);
  return `${version}${said}${since === null ? '' : ` since ${since.toISOString()}`}`;
}

/** A package of which AWS shows no version: it never had one, or domains still run one, as after a failed update. */
function withoutVersion(step: Extract<PackageStep, { kind: 'update' | 'adopt' }>): string {
  const { dictionary, observed } = step;
  const { name, file, sha256 } = dictionary;
  const { live, running, trust } = observed;
  const status = statusOf(live);
  const rest = `AWS shows no version of it${running === undefined ? '' : `, and ${runningText(running, file, sha256)}`}`;
  if (step.kind === 'adopt') return `Package ${name} is getting the content of ${file} (${status}); ${rest}`;
  if (live.status === 'DELETE_FAILED') return `AWS could not delete package ${name} (${status}); ${rest}`;
  if (isFailed(live.status))
    return trust.lastAttempt === sha256
      ? `The last publication of ${file} as package ${name} failed (${status}); ${rest}`
      : `The last publication of package ${name}, of other content than ${file}, failed (${status}); ${rest}`;
  if (isUnproven(trust)) return `No domain uses package ${name} (${status}), so nothing proves who created it; ${rest}`;
  return `Package ${name} is not known to get the content of ${file} (${status}); ${rest}`;
}

function runningText(running: Trust, file: string, sha256: string): string {
  switch (holds(running, sha256)) {
    case 'this':
      return `what domains run of it is the content of ${file}`;
    case 'another':
      return `what domains run of it is content other than ${file}`;
    case 'unknown':
      return `it is not known whether what domains run of it is the content of ${file}`;
  }
}

/** How the live version of a package that is to be updated differs, as far as that is known. */
function differenceOf({ dictionary, observed }: Extract<PackageStep, { kind: 'update' }>): string {
  const { name, file, sha256 } = dictionary;
  const { live, trust } = observed;
  const status = statusOf(live);
  if (isUnproven(trust))
    return `No domain uses the first version of package ${name}, so nothing proves who published it`;
  switch (holds(trust, sha256)) {
    case 'this':
      if (isInFlight(live.status))
        return `Package ${name} has the content of ${file}, but gets other content (${status})`;
      if (isFailed(live.status))
        return `Package ${name} has the content of ${file}, but a later publication failed (${status})`;
      return `Package ${name} has the content of ${file}, but its description does not say so`;
    case 'another':
      return `Package ${name} has content other than ${file}`;
    case 'unknown':
      return unknownContent(name, file, trust);
  }
}

function unknownContent(name: string, file: string, { content, repository }: Trust): string {
  const why = content.kind === 'unknown' ? content.why : 'by-hand';
  switch (why) {
    case 'by-hand':
      return repository === null
        ? `Package ${name} has no description of this action, so it is not known whether it has the content of ${file}`
        : `Package ${name} was published by something other than this action`;
    case 'overwritten':
    case 'deletion':
    case 'history-unreadable':
    case 'not-in-history':
      return `It is not known whether package ${name} has the content of ${file}`;
  }
}

const RESTORE = 'Run a deploy to restore the content of the repository, or commit what was changed by hand.';
const STOPPED =
  'A deploy would fail as things are, and restore nothing: the warnings say why. Correct that first, or commit what was changed by hand.';

/**
 * The failure that names all differences; `null` when the live content is that of the repository.
 * @param isStopped a deploy would fail
 */
export function driftFailure(plan: Plan, isStopped = false): ActionFailure | null {
  const packages = plan.packages.flatMap(describeDrift);
  const domains = plan.associations.flatMap((step) => {
    if (step.kind === 'unchanged') return [];
    const wanted = `package ${step.dictionary.name}`;
    if (step.row === null) return [`Domain ${step.domain} is not associated with ${wanted}.`];
    const version = runningVersion(step.row) ?? 'a version that AWS does not show';
    return [`Domain ${step.domain} runs ${version} of ${wanted} (${statusOf(step.row)}).`];
  });
  const removals = plan.removals.map(
    ({ live, marker }) => `Package ${live.name} is still there although ${marker.path} is gone.`,
  );
  const differences = [...packages, ...domains, ...removals];
  if (differences.length === 0) return null;
  return new ActionFailure('drift', `What is live differs from the repository. ${differences.join(' ')}`, {
    hint: isStopped ? STOPPED : RESTORE,
  });
}
