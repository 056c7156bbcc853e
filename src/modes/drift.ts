import { driftFailure } from '../deployment/plan/drift.ts';
import { stopText } from '../deployment/plan/guards/guards.ts';
import { stopsOf } from './live/guard.ts';
import type { ComparedRun } from './live/live-run.ts';

/** Fails where AWS, or search, differs from the repository. */
export async function runDrift(compared: ComparedRun): Promise<void> {
  const { run, plan, search } = compared;
  const { state } = run;
  for (const [name, { why }] of state.comparisons) {
    if (why !== '') state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
  }
  // What differs is to be deployed, which must not be advised where it would fail.
  const stops = driftFailure(plan) === null ? [] : stopsOf(compared);
  state.deployFails = stops.length > 0;
  state.warnings.push(...stops.map(stopText));
  const unlike = (await search?.after()) ?? null;
  // Both count: what search found is not among the warnings.
  state.failure = driftFailure(plan, state.deployFails)?.and(unlike) ?? unlike;
}
