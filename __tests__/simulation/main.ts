/**
 * Command line of the simulation.
 *
 *   node __tests__/simulation/main.ts --seeds 1000000 --threads 4    a campaign
 *   node __tests__/simulation/main.ts --seeds 1000 --story sparse    worlds that all tell one story
 *   node __tests__/simulation/main.ts --seeds 1000 --trait words     worlds that all have one trait (`traits.ts`)
 *   node __tests__/simulation/main.ts --seed 42 --verbose            one world, with its log
 *   node __tests__/simulation/main.ts --seed 42 --shrink             the smallest world that fails in the same way
 *   node __tests__/simulation/main.ts --scenario world.json          a world from a file, as `--shrink` prints it
 */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { simulate } from './campaign.ts';
import { simulateInParallel } from './parallel.ts';
import { shrink } from './shrink.ts';
import { makeScenario, type Scenario } from './world/scenario.ts';
import { PLOTS } from './world/stories.ts';
import { TRAITS } from './world/traits/traits.ts';

/** Violations that a campaign prints. */
const MAX_TOLD = 50;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string' },
    scenario: { type: 'string' },
    story: { type: 'string' },
    trait: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    shrink: { type: 'boolean', default: false },
  },
});

const story = PLOTS.find((plot) => plot === values.story);
if (values.story !== undefined && story === undefined)
  throw new TypeError(`There is no story '${values.story}', only ${PLOTS.join(', ')}.`);
const trait = TRAITS.find((one) => one === values.trait);
if (values.trait !== undefined && trait === undefined)
  throw new TypeError(`There is no trait '${values.trait}', only ${TRAITS.join(', ')}.`);
const wanted = { story, trait };

if (values.seed !== undefined || values.scenario !== undefined) {
  const given: Scenario =
    values.scenario === undefined
      ? makeScenario(Number(values.seed), wanted)
      : JSON.parse(readFileSync(values.scenario, 'utf8'));
  const first = { scenario: given, result: await simulate(given) };
  const failed = first.result.violations.length > 0;
  const { scenario, result } = values.shrink && failed ? await shrink(given, first.result) : first;
  if (values.verbose) for (const line of result.lines) console.log(line);
  if (values.shrink) console.log(JSON.stringify(scenario, null, 2));
  for (const { invariant, detail } of result.violations) console.log(`violated: ${invariant}: ${detail}`);
  console.log(`seed ${scenario.seed}: ${failed ? 'failed' : 'passed'}, ${result.runs} runs, ${result.calls} calls`);
  process.exitCode = failed ? 1 : 0;
} else {
  const started = performance.now();
  let told = 0;
  const totals = await simulateInParallel(
    Number(values.from),
    Number(values.seeds),
    Number(values.threads),
    ({ seeds, failed }) => {
      for (const { seed, invariant, detail } of failed.slice(told, MAX_TOLD)) {
        console.log(`seed ${seed}: ${invariant}: ${detail}`);
      }
      told = failed.length;
      if (seeds % 20_000 < 500) console.log(`${seeds} seeds, ${failed.length} failed`);
    },
    wanted,
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${totals.runs} runs, ${totals.succeeded} succeeded, ${totals.calls} calls of AWS, ${seconds.toFixed(1)} s`,
  );
  console.log(`failed runs by reason: ${JSON.stringify(totals.reasons)}`);
  console.log(`${totals.seeds - totals.failed.length} passed, ${totals.failed.length} failed, 0 skipped`);
  process.exitCode = totals.failed.length > 0 ? 1 : 0;
}
