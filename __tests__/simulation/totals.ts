import type { SimulationResult } from './simulation.ts';

/** What a campaign adds up; plain data, so that it passes between threads. */
export interface Totals {
  seeds: number;
  runs: number;
  succeeded: number;
  calls: number;
  /** `failure-reason` → runs. */
  reasons: Record<string, number>;
  failed: { readonly seed: number; readonly invariant: string; readonly detail: string }[];
}

export function noTotals(): Totals {
  return { seeds: 0, runs: 0, succeeded: 0, calls: 0, reasons: {}, failed: [] };
}

export function addResult(totals: Totals, result: SimulationResult): void {
  totals.seeds += 1;
  totals.runs += result.runs;
  totals.succeeded += result.succeeded;
  totals.calls += result.calls;
  for (const [reason, count] of result.reasons) totals.reasons[reason] = (totals.reasons[reason] ?? 0) + count;
  const [violation] = result.violations;
  if (violation !== undefined) totals.failed.push({ seed: result.seed, ...violation });
}

export function addTotals(totals: Totals, more: Totals): void {
  totals.seeds += more.seeds;
  totals.runs += more.runs;
  totals.succeeded += more.succeeded;
  totals.calls += more.calls;
  for (const [reason, count] of Object.entries(more.reasons)) {
    totals.reasons[reason] = (totals.reasons[reason] ?? 0) + count;
  }
  totals.failed.push(...more.failed);
}
