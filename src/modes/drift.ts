import { driftFailure } from '../deployment/plan/drift.ts';
import type { ComparedRun } from './live/live-run.ts';

/** Fails where AWS, or search, differs from the repository. */
export async function runDrift({ run: { state }, plan, search }: ComparedRun): Promise<void> {
  for (const [name, { why }] of state.comparisons) {
    if (why !== '') state.warnings.push(`The deployed content of ${name} is not known (${why}).`);
  }
  const unlike = (await search?.after()) ?? null;
  state.failure = driftFailure(plan) ?? unlike;
}
