/**
 * The long campaigns: `npm run test:faults -- [flags]`. Without flags all of them.
 *
 *   --only simulation,defects,crash,faults,rivals,two-runs,large   which campaigns
 *   --seeds 1000000      simulated worlds
 *   --fault-seeds 300    runs under random faults over HTTP
 *   --from 1             first seed of both
 *   --two-runs 100       races of two runs
 *   --stride 1           of the crash points and the rivals' moments, every so many
 *   --at-once 2          actions that run at the same time
 *   --threads 2          threads of the simulation
 */

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { DEFECTS } from '../simulation/defects/defects.ts';
import { plantDefects } from '../simulation/defects/planted.ts';
import { simulateInParallel } from '../simulation/parallel.ts';
import { crashCampaign } from './crash.ts';
import { faultCampaign } from './fault-campaign.ts';
import { largeFile } from './large-file.ts';
import { describeOutcomes, mostSkipped, namesOfFailed, type Outcome } from './pool.ts';
import { rivalCampaign, twoRunsCampaign } from './races.ts';
import { SITUATIONS } from './situations.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'simulation,defects,crash,faults,rivals,two-runs,large' },
    seeds: { type: 'string', default: '1000000' },
    'fault-seeds': { type: 'string', default: '300' },
    from: { type: 'string', default: '1' },
    'two-runs': { type: 'string', default: '100' },
    stride: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});

/** Worlds in which the simulation looks for a defect that was planted. */
const WORLDS_FOR_A_DEFECT = 3_000;

/** The failed ones of all campaigns, by name: the last lines, where whoever reads only the end finds them. */
const failed: string[] = [];
let tooManySkipped = false;
const total = { passed: 0, failed: 0, skipped: 0 };
const first = Number(values.from);
const stride = Number(values.stride);
const atOnce = Number(values['at-once']);

async function simulation(): Promise<void> {
  const started = performance.now();
  const totals = await simulateInParallel(first, Number(values.seeds), Number(values.threads), (so) => {
    if (so.seeds % 20_000 < 2_000) console.log(`  ${so.seeds} worlds, ${so.failed.length} failed`);
  });
  for (const { seed, invariant, detail } of totals.failed) {
    console.log(`  FAILED seed ${seed}: ${invariant}: ${detail}`);
    console.log(`    node __tests__/simulation/main.ts --seed ${seed} --shrink --verbose`);
    failed.push(`simulation: FAILED seed ${seed}: ${invariant}`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const converged = totals.seeds - totals.failed.length;
  console.log(
    `simulation: ${totals.seeds} worlds tried, ${converged} converged, ${totals.failed.length} failed; ${totals.runs} runs (${totals.succeeded} succeeded), ${totals.calls} calls of AWS, ${seconds} s`,
  );
  total.passed += converged;
  total.failed += totals.failed.length;
}

function campaign(
  title: string,
  run: () => Promise<readonly Outcome[]>,
  mayBeSkipped: (outcomes: readonly Outcome[]) => number = mostSkipped,
): () => Promise<void> {
  return async () => {
    const outcomes = await run();
    for (const { name, kind, problems, detail } of outcomes) {
      if (kind === 'failed') console.log(`  FAILED ${name}: ${problems.join('\n')}`);
      if (kind === 'skipped') console.log(`  SKIPPED ${name}: ${detail}`);
      total[kind] += 1;
    }
    console.log(describeOutcomes(title, outcomes));
    failed.push(...namesOfFailed(outcomes).map((line) => `${title}: ${line}`));
    const skipped = outcomes.filter(({ kind }) => kind === 'skipped').length;
    if (skipped > mayBeSkipped(outcomes)) {
      console.log(`  FAILED ${title}: ${skipped} skipped, more than the ${mayBeSkipped(outcomes)} that may be`);
      tooManySkipped = true;
    }
  };
}

const campaigns: Readonly<Record<string, () => Promise<void>>> = {
  simulation,
  defects: campaign('planted defects', () => plantDefects(DEFECTS, WORLDS_FOR_A_DEFECT, atOnce)),
  crash: campaign('crash points', () => crashCampaign(SITUATIONS, stride, atOnce)),
  faults: campaign('fault seeds', () => faultCampaign(first, Number(values['fault-seeds']), atOnce)),
  rivals: campaign('rivals at any call', () => rivalCampaign(stride, atOnce)),
  'two-runs': campaign('two runs at once', () => twoRunsCampaign(Number(values['two-runs']), atOnce)),
  // Not every system tells how much memory a process takes.
  large: campaign('files of 0 bytes and of 2 GB', largeFile, (outcomes) => outcomes.length),
};

for (const name of values.only.split(',')) {
  const run = campaigns[name];
  if (run === undefined)
    throw new TypeError(`There is no campaign '${name}', only ${Object.keys(campaigns).join(', ')}.`);
  await run();
}
for (const line of failed) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || tooManySkipped ? 1 : 0;
