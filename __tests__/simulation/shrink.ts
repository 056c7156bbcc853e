import { simulate } from './campaign.ts';
import type { SimulationResult } from './simulation.ts';
import type { Scenario } from './world/scenario.ts';

/** The smallest scenario found that still violates the same invariant, and what happens in it. */
export async function shrink(
  scenario: Scenario,
  result: SimulationResult,
): Promise<{ readonly scenario: Scenario; readonly result: SimulationResult }> {
  const invariant = result.violations[0]?.invariant;
  let best = { scenario, result };
  for (let progress = true; progress; ) {
    progress = false;
    for (const candidate of simpler(best.scenario, best.result)) {
      const outcome = await simulate(candidate);
      if (outcome.violations[0]?.invariant !== invariant) continue;
      best = { scenario: candidate, result: outcome };
      progress = true;
      break;
    }
  }
  return best;
}

/** Scenarios with one thing less, the largest things first. */
function* simpler(scenario: Scenario, { faults }: SimulationResult): Generator<Scenario> {
  const { runs, console, switches } = scenario;
  for (const run of runs) yield { ...scenario, runs: runs.filter((other) => other !== run) };
  for (const action of console) yield { ...scenario, console: console.filter((other) => other !== action) };
  if (scenario.faultRate > 0) yield { ...scenario, faultRate: 0 };
  if (scenario.outage !== null) yield { ...scenario, outage: null };
  if (scenario.failureRate > 0) yield { ...scenario, failureRate: 0 };
  if (scenario.others > 1) yield { ...scenario, others: 1 };
  for (const name of Object.keys(switches)) {
    yield {
      ...scenario,
      switches: Object.fromEntries(Object.entries(switches).filter(([other]) => other !== name)),
    };
  }
  for (const [index, run] of runs.entries()) {
    for (const less of [{ kill: null }, { cancelAfter: null }, { expiresAtCall: null }, { prune: false }] as const) {
      const [name, value] = Object.entries(less)[0] ?? ['', null];
      if (run[name as keyof typeof run] === value) continue;
      yield { ...scenario, runs: runs.with(index, { ...run, ...less }) };
    }
  }
  const spared = new Set(scenario.sparedFaults);
  const met = faults.filter((fault) => !spared.has(fault));
  for (let size = met.length >> 1; size >= 1; size >>= 1) {
    for (let start = 0; start < met.length; start += size) {
      yield { ...scenario, sparedFaults: [...scenario.sparedFaults, ...met.slice(start, start + size)] };
    }
  }
}
