/**
 * Takes the picture of a deploy's log: deploys the example dictionaries to the embedded emulator, with durations as AWS
 * has them, and shows the log in GitHub's light and dark theme. Takes two minutes.
 * Usage: node scripts/preview-log.ts DIRECTORY [--height PIXELS]
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/http/server.ts';
import { textAt } from '../src/json.ts';
import { renderLogPage } from './log-page.ts';
import { THEMES } from './markdown-page.ts';
import { takePicture } from './picture.ts';
import { type FinishedRun, runAction } from './run-action.ts';

/** Milliseconds that AWS takes to copy a package, and to associate a domain. */
const COPYING: Readonly<Record<string, number>> = { 'synonyms-en': 41_000, 'kuromoji-ja': 19_000 };
const ASSOCIATING: Readonly<Record<string, number>> = { 'search-staging': 22_000, 'search-prod': 64_000 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { height: { type: 'string', default: '1000' } },
});
const [target] = positionals;
if (target === undefined) throw new Error('Name the directory to write to.');
const directory = resolve(target);
mkdirSync(directory, { recursive: true });
const run = await deploy();
if (run.exitCode !== 0) throw new Error(`unexpected end: ${run.log}${run.stderr}`);
for (const theme of THEMES) {
  const base = join(directory, `log-deploy${theme === 'light' ? '' : `-${theme}`}`);
  writeFileSync(`${base}.html`, renderLogPage(run.log, 'Deploy dictionaries', theme));
  takePicture(`${base}.html`, `${base}.png`, values.height);
}

async function deploy(): Promise<FinishedRun> {
  const examples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples');
  const workspace = mkdtempSync(join(tmpdir(), 'preview-log-'));
  const emulator = await startEmulator({
    buckets: [{ name: 'acme-search-dictionaries' }],
    domains: [{ name: 'search-prod' }, { name: 'search-staging' }],
    durations: { validating: 6_000 },
  });
  const { durations } = emulator.emulator;
  emulator.faults.onCall(({ operation, input }, phase) => {
    if (phase === 'after') return;
    if (operation === 'CreatePackage') durations.copying = COPYING[textAt(input, 'PackageName') ?? ''] ?? 9_000;
    if (operation.startsWith('Associate')) durations.associating = ASSOCIATING[textAt(input, 'DomainName') ?? ''] ?? 0;
  });
  try {
    cpSync(join(examples, 'dictionaries'), join(workspace, 'dictionaries'), { recursive: true });
    mkdirSync(join(workspace, '.github'));
    cpSync(join(examples, 'opensearch-dictionaries.yml'), join(workspace, '.github/opensearch-dictionaries.yml'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, encoding: 'utf8' }).trim();
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git(
      ...['-c', 'user.name=shop', '-c', 'user.email=shop@example.com', '-c', 'commit.gpgsign=false'],
      'commit',
      '--quiet',
      '--message=Add the dictionaries',
    );
    const env = { ...emulator.env, NO_COLOR: '', GITHUB_SHA: git('rev-parse', 'HEAD') };
    return await runAction({ workspace, inputs: { mode: 'deploy' }, env });
  } finally {
    await emulator.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}
