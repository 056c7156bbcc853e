import { ActionFailure } from '../../failure.ts';
import { statusOf } from '../model/status.ts';
import type { PackageStep, Plan } from './plan.ts';

/** How a package differs from the repository, and since which version and commit message. */
export function describeDrift(step: PackageStep): readonly string[] {
  const { name, file } = step.dictionary;
  if (step.kind === 'unchanged') return [];
  if (step.kind === 'create') return [`Package ${name} does not exist; ${file} was never deployed.`];
  const { live, versionRecord } = step.observed;
  const message = versionRecord?.commitMessage;
  const said = message === null || message === undefined || message === '' ? '' : `, published as “${message}”`;
  const since = versionRecord?.createdAt ?? live.lastUpdatedAt;
  const when = since === null ? '' : ` since ${since.toISOString()}`;
  const version = `${live.version ?? 'no version'}${said}${when}`;
  if (step.kind === 'adopt')
    return [
      `Package ${name} is being updated to the content of ${file} (${statusOf(live)}); ${version} is still live.`,
    ];
  switch (step.reason) {
    case 'content':
      return [`Package ${name} has content other than ${file}: ${version}.`];
    case 'drift':
      return [`Package ${name} was published by something other than this action: ${version}.`];
    case 'retry':
      return [`The last publication of ${file} as package ${name} failed (${live.status}); ${version} is live.`];
  }
}

/** The failure that names all differences; `null` when the live content is that of the repository. */
export function driftFailure(plan: Plan): ActionFailure | null {
  const packages = plan.packages.flatMap(describeDrift);
  const domains = plan.associations.flatMap((step) => {
    if (step.kind === 'unchanged') return [];
    const wanted = `package ${step.dictionary.name}`;
    if (step.row === null) return [`Domain ${step.domain} is not associated with ${wanted}.`];
    const unshown = step.row.status === 'ACTIVE' ? 'a version that AWS does not show' : 'no version';
    return [`Domain ${step.domain} runs ${step.row.version ?? unshown} of ${wanted} (${statusOf(step.row)}).`];
  });
  const removals = plan.removals.map(
    ({ live, marker }) => `Package ${live.name} is still there although ${marker.path} is gone.`,
  );
  const differences = [...packages, ...domains, ...removals];
  if (differences.length === 0) return null;
  return new ActionFailure('drift', `What is live differs from the repository. ${differences.join(' ')}`, {
    hint: 'Run a deploy to restore the content of the repository, or commit what was changed by hand.',
  });
}
