/**
 * How long a deploy takes against the emulator in another process (20 ms a call, copying 0.5 s, validating 0.5 s,
 * associating 1 s): 25 packages, each to three of four domains; next to it the same work by a script of AWS CLI calls.
 *   node bench/deploy.ts [--without-cli]
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAction } from '../scripts/run-action.ts';
import { withEmulator } from './emulator.ts';
import { callsText, isInstalled, seconds, timeCommand, timingOf } from './measure.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PACKAGES = 25;
const NAMES = Array.from({ length: PACKAGES }, (_, index) => `synonyms-${String(index).padStart(2, '0')}`);
const DOMAINS = ['search-a', 'search-b', 'search-c', 'search-d'];
const CALL = 0.02;
const COPYING = 0.5;
const VALIDATING = 0.5;
const ASSOCIATING = 1;
const BUCKET = 'dictionaries';
/**
 * Calls that must follow each other: list, put, create, describe, list, associate, list, describe; and before an update
 * the history, the deployed content, and whether the bucket has the new one.
 */
const CALLS_IN_A_ROW = { create: 8, update: 11 };
const RUNS = 7;
const EMULATOR = [
  ...['--copying', COPYING, '--validating', VALIDATING, '--associating', ASSOCIATING, '--latency', CALL * 1000],
  ...['--bucket', BUCKET, ...DOMAINS.flatMap((domain) => ['--domain', domain])],
];

interface Measured {
  /** In seconds. */
  readonly took: number;
  readonly calls: ReadonlyMap<string, number>;
}

const workspace = mkdtempSync(join(tmpdir(), 'bench-deploy-'));
const plan = writeWorkspace();
try {
  const empty = timingOf([await timeCommand(process.execPath, ['-e', '0'])]);
  const runs = { create: [] as Measured[], update: [] as Measured[], 'no change': [] as Measured[] };
  for (let run = 0; run < RUNS; run++) {
    await withEmulator(EMULATOR, async (env, takeCalls) => {
      for (const what of ['create', 'update', 'no change'] as const) {
        writeDictionaries(what === 'create' ? run : -1 - run);
        const took = await deploy(env, what === 'no change' ? 'false' : 'true');
        runs[what].push({ took, calls: await takeCalls() });
      }
    });
  }
  const [deployed, unchanged] = [runs.create, runs['no change']].map((all) => timingOf(all.map(({ took }) => took)));
  console.log(
    `Deploy, ${PACKAGES} packages, each to 3 of ${DOMAINS.length} domains; median of ${RUNS} (minimum to maximum)`,
  );
  for (const what of ['create', 'update', 'no change'] as const) {
    const timing = timingOf(runs[what].map(({ took }) => took));
    let times = '';
    if (what !== 'no change') {
      const critical = empty.median + COPYING + VALIDATING + ASSOCIATING + CALLS_IN_A_ROW[what] * CALL;
      times = `, ${(timing.median / critical).toFixed(2)} times the critical path of ${critical.toFixed(2)} s`;
    }
    console.log(`  ${what.padEnd(10)} ${seconds(timing)}${times}`);
    console.log(`  ${' '.repeat(10)} ${callsText(runs[what].map(({ calls }) => calls))}`);
  }
  if (process.argv.includes('--without-cli')) console.log('  script of AWS CLI calls: left out (--without-cli)');
  else if (!isInstalled('aws')) console.log('  script of AWS CLI calls: not measured, there is no aws on the PATH');
  else await measureCli(deployed?.median ?? Number.NaN, unchanged?.median ?? Number.NaN);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function measureCli(deployed: number, unchanged: number): Promise<void> {
  await withEmulator(EMULATOR, async (env) => {
    const script = join(root, 'bench', 'deploy-by-cli.sh');
    const dictionaries = join(workspace, 'dictionaries');
    const cli = { ...process.env, ...env, AWS_PAGER: '' };
    const created = await timeCommand('bash', [script, 'create', dictionaries, BUCKET, plan], cli);
    const checked = await timeCommand('bash', [script, 'check', dictionaries, BUCKET, plan], cli);
    console.log(
      `  script of AWS CLI calls ${created.toFixed(1)} s, ${(created / deployed).toFixed(0)} times this action`,
    );
    console.log(
      `  the same, no change     ${checked.toFixed(1)} s, ${(checked / unchanged).toFixed(0)} times this action`,
    );
  });
}

async function deploy(env: Readonly<Record<string, string>>, changed: 'true' | 'false'): Promise<number> {
  const run = await runAction({
    workspace,
    inputs: { mode: 'deploy', manifest: 'manifest.yml', 'github-token': '', 'commit-message': 'Measure' },
    env: { ...env, GITHUB_SHA: 'a'.repeat(40) },
  });
  if (run.exitCode !== 0 || run.outputs['changed'] !== changed)
    throw new Error(`unexpected end: ${run.log}${run.stderr}`);
  return run.seconds;
}

/** @param commit another number is other content */
function writeDictionaries(commit: number): void {
  for (const [index, name] of NAMES.entries()) {
    const rules = Array.from({ length: 2000 }, (_, rule) => `word${index}x${rule}, term${index}x${rule}x${commit}\n`);
    writeFileSync(join(workspace, 'dictionaries', `${name}.txt`), rules.join(''));
  }
}

/** 25 dictionaries of some thousand rules, the manifest, and the plan of the script. Returns the path of the latter. */
function writeWorkspace(): string {
  mkdirSync(join(workspace, 'dictionaries'));
  const domainsOf = (index: number): string[] => DOMAINS.filter((_, position) => position !== index % DOMAINS.length);
  writeDictionaries(0);
  const entries = NAMES.map((name, index) => ({
    file: `dictionaries/${name}.txt`,
    format: 'solr-synonyms',
    domains: domainsOf(index),
  }));
  writeFileSync(join(workspace, 'manifest.yml'), JSON.stringify({ bucket: BUCKET, dictionaries: entries }));
  const path = join(workspace, 'plan.txt');
  writeFileSync(path, NAMES.map((name, index) => `${name} ${domainsOf(index).join(' ')}\n`).join(''));
  return path;
}
