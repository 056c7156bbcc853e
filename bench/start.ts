/**
 * The cost of starting: whole processes, compared with an empty Node and with `aws --version`; and the size of the
 * bundle. The emulator is in another process and answers at once.
 *   node bench/start.ts
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAction } from '../scripts/run-action.ts';
import { withEmulator } from './emulator.ts';
import { isInstalled, repeat, type Timing, timeCommand } from './measure.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = 15;

const workspace = mkdtempSync(join(tmpdir(), 'bench-start-'));
mkdirSync(join(workspace, 'dictionaries'));
writeFileSync(join(workspace, 'dictionaries', 'synonyms.txt'), 'sofa, couch\nice cream => gelato\n');
try {
  const empty = await repeat(RUNS, () => timeCommand(process.execPath, ['-e', '0']));
  const rows: [string, Timing][] = [['node -e 0', empty]];
  const bundle = join(root, 'dist', 'index.js');
  const file = join(workspace, 'dictionaries', 'synonyms.txt');
  rows.push(['lint, command line', await repeat(RUNS, () => timeCommand(process.execPath, [bundle, 'lint', file]))]);
  rows.push(['mode lint', await repeat(RUNS, () => action({}, { mode: 'lint' }))]);
  await withEmulator([], async (env) => {
    await action(env, { mode: 'deploy' });
    rows.push(['mode plan, no change', await repeat(RUNS, () => action(env, { mode: 'plan' }))]);
    rows.push(['mode deploy, no change', await repeat(RUNS, () => action(env, { mode: 'deploy' }))]);
  });
  if (isInstalled('aws')) rows.push(['aws --version', await repeat(RUNS, () => timeCommand('aws', ['--version']))]);
  console.log(`Start, one small dictionary; median of ${RUNS} (minimum to maximum)`);
  for (const [name, { minimum, median, maximum }] of rows) {
    const times = (median / empty.median).toFixed(1);
    console.log(`  ${name.padEnd(24)} ${ms(median)} (${ms(minimum)} to ${ms(maximum)}), ${times} times an empty Node`);
  }
  const files = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(root, 'dist', name)).size, 0);
  console.log(`Bundle: ${(bytes / 1e6).toFixed(2)} MB of JavaScript in ${files.length} files, not minified`);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function action(env: Readonly<Record<string, string>>, inputs: Record<string, string>): Promise<number> {
  const run = await runAction({
    workspace,
    inputs: {
      files: 'dictionaries/*',
      format: 'solr-synonyms',
      bucket: 'dictionaries',
      domains: 'search',
      'commit-message': 'Measure',
      ...inputs,
    },
    env: { ...env, GITHUB_SHA: 'a'.repeat(40) },
  });
  if (run.exitCode !== 0) throw new Error(`unexpected end: ${run.log}${run.stderr}`);
  return run.seconds;
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`;
}
