/** Command line of the simulation: `node __tests__/simulation/main.ts [--seeds N] [--from N] [--seed N --verbose]`. */

import { parseArgs } from 'node:util';
import { simulate, simulateSeeds } from './campaign.ts';
import { makeScenario } from './scenario.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

if (values.seed !== undefined) {
  const result = await simulate(makeScenario(Number(values.seed)));
  if (values.verbose) for (const line of result.lines) console.log(line);
  console.log(result.violations);
} else {
  const started = performance.now();
  let done = 0,
    runs = 0,
    calls = 0,
    succeeded = 0;
  const bad = new Map<string, number[]>();
  const reasons = new Map<string, number>();
  await simulateSeeds(Number(values.from), Number(values.seeds), (result) => {
    done++;
    runs += result.runs;
    calls += result.calls;
    succeeded += result.succeeded;
    for (const [r, n] of result.reasons) reasons.set(r, (reasons.get(r) ?? 0) + n);
    for (const v of result.violations.slice(0, 1)) bad.set(v.invariant, [...(bad.get(v.invariant) ?? []), result.seed]);
  });
  const seconds = (performance.now() - started) / 1000;
  console.log({ done, runs, succeeded, calls, seconds, perSecond: done / seconds });
  console.log(reasons);
  for (const [k, v] of bad) console.log(v.length, k, v.slice(0, 12).join(' '));
}
