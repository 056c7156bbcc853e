import { guardReads } from './live/guard.ts';
import type { ComparedRun } from './live/live-run.ts';

/** Stops with the plan, and reports what search makes of the current content. */
export async function runPlan(compared: ComparedRun): Promise<void> {
  const { run, search } = compared;
  guardReads(compared);
  await search?.before();
  run.state.failure = (await search?.after()) ?? null;
}
