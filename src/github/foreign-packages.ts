import type { Plan } from '../deployment/plan/plan.ts';
import { ActionFailure } from '../failure.ts';
import type { WorkflowEvent } from '../inputs/event.ts';

/**
 * Packages that the plan would change although their marker names another repository, as sentences. Two repositories
 * with dictionaries of one name would otherwise overwrite each other's without end.
 */
export function describeForeignPackages(plan: Plan, repository: string): readonly string[] {
  return plan.packages.flatMap((step) => {
    const owner = step.kind === 'create' ? null : (step.observed.marker?.repository ?? null);
    const { name, file } = step.dictionary;
    const touched =
      step.kind !== 'unchanged' ||
      plan.associations.some((one) => one.kind === 'associate' && one.dictionary.name === name);
    // GitHub's names of repositories do not tell capitals from small letters.
    if (owner === null || owner.toLowerCase() === repository.toLowerCase() || !touched) return [];
    return [`Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`];
  });
}

/**
 * Throws `conflict` when the plan would change packages of another repository. Whoever starts a run by hand
 * (workflow_dispatch) means it: that is how a package is handed over, or goes on after its repository was renamed.
 */
export function assertNotForeign(plan: Plan, event: Pick<WorkflowEvent, 'name'>, repository: string): void {
  const foreign = describeForeignPackages(plan, repository);
  if (foreign.length === 0 || event.name === 'workflow_dispatch') return;
  throw new ActionFailure('conflict', `${foreign.join(' ')} Nothing was changed.`, {
    hint: 'Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch).',
  });
}
