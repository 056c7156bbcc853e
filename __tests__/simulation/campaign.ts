/** Many scenarios at once: each takes its next step after all microtasks of the last, so that they share the event loop. */

import { setImmediate as afterMicrotasks } from 'node:timers/promises';
import { Simulation, type SimulationResult } from './simulation.ts';
import { makeScenario, type Scenario, type Told } from './world/scenario.ts';

const AT_ONCE = 12;

/** Simulates seeds `first` to `first + count - 1`, with one story or trait where it is given; `onResult` is told each as it ends. */
export async function simulateSeeds(
  first: number,
  count: number,
  onResult: (result: SimulationResult) => void,
  told?: Told,
): Promise<void> {
  const running = new Set<Simulation>();
  // Worlds are full of errors that AWS answers with, and nobody reads their stacks.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  let next = first;
  while (next < first + count || running.size > 0) {
    while (running.size < AT_ONCE && next < first + count) running.add(new Simulation(makeScenario(next++, told)));
    for (const simulation of running) {
      const result = simulation.step();
      if (result === null) continue;
      running.delete(simulation);
      onResult(result);
    }
    await afterMicrotasks();
  }
  Error.stackTraceLimit = stackTraceLimit;
}

/** Simulates one scenario, with its log. */
export async function simulate(scenario: Scenario): Promise<SimulationResult> {
  const simulation = new Simulation(scenario, { keepLog: true });
  for (;;) {
    const result = simulation.step();
    if (result !== null) return result;
    await afterMicrotasks();
  }
}
