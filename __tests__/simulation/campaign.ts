/** Scenarios one after another: several at once only keep each other out of the processor's caches. */

import { setImmediate as afterMicrotasks } from 'node:timers/promises';
import { Simulation, type SimulationResult } from './simulation.ts';
import { makeScenario, type Scenario, type Told } from './world/scenario.ts';

/** Simulates seeds `first` to `first + count - 1`, with one story or trait where it is given; `onResult` is told each as it ends. */
export async function simulateSeeds(
  first: number,
  count: number,
  onResult: (result: SimulationResult) => void,
  told?: Told,
): Promise<void> {
  // Worlds are full of errors that AWS answers with, and nobody reads their stacks.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  for (let seed = first; seed < first + count; seed++) {
    onResult(await toItsEnd(new Simulation(makeScenario(seed, told))));
  }
  Error.stackTraceLimit = stackTraceLimit;
}

/** Simulates one scenario, with its log. */
export function simulate(scenario: Scenario): Promise<SimulationResult> {
  return toItsEnd(new Simulation(scenario, { keepLog: true }));
}

/** Each step is taken after all microtasks of the last one. */
async function toItsEnd(simulation: Simulation): Promise<SimulationResult> {
  for (;;) {
    const result = simulation.step();
    if (result !== null) return result;
    await afterMicrotasks();
  }
}
