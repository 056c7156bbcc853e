/**
 * The main job, shown: deploys the example dictionaries to the embedded emulator of Amazon OpenSearch Service, by
 * starting dist/index.js as the GitHub runner does. Needs no AWS account and no network.
 */

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { contentIncludes } from '../emulator/core/content.ts';
import { startEmulator } from '../emulator/http/server.ts';
import { addRule, RULES, startDemoDomains } from './demo-domain.ts';
import { addSearchTests, MISSING_RULE } from './demo-search-tests.ts';
import { renderMarkdownPage } from './markdown-page.ts';
import { type FinishedRun, runAction } from './run-action.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(root, 'out', 'demo');
const REJECTED = 'gelatissimo';

rmSync(pages, { recursive: true, force: true });
mkdirSync(pages, { recursive: true });
const workspace = mkdtempSync(join(tmpdir(), 'demo-repository-'));
const emulator = await startEmulator({
  buckets: [{ name: 'acme-search-dictionaries' }],
  domains: [{ name: 'search-prod' }, { name: 'search-staging' }],
  durations: { copying: 400, validating: 600, associating: 900 },
  verdicts: {
    validation: (_package, content) =>
      contentIncludes(content, REJECTED)
        ? { type: 'ValidationError', message: 'The file could not be validated.' }
        : null,
  },
});
let failed = 0;
try {
  prepareRepository();
  await show('1', 'First deploy: four packages are made and associated with two domains', 'Add the dictionaries', 0);
  await show('2', 'The same commit again: nothing to do, no upload, no write', null, 0);
  change('gelato, sorbet\n');
  await show(
    '3',
    'A changed dictionary: version v2, and both domains get it',
    'Sorbet is found by who types gelato',
    0,
  );
  change(`${REJECTED}, gelato\n`);
  await show('4', 'A dictionary that AWS rejects: no domain is changed', 'A brand name', 1);
  takeBack(`${REJECTED}, gelato\n`);
  addSearchTests(root, workspace, packageId('synonyms-en'));
  await show('5', 'What searches must find, and a test that fails: nothing is published', 'Add the index template', 1);
  change(MISSING_RULE);
  await show(
    '6',
    'With the rule that was missing the tests pass: deployed',
    'Who searches for a parka finds winter jackets',
    0,
  );
  await showDomains();
} finally {
  await emulator.close();
  rmSync(workspace, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;

/** Deploys are ACTIVE for AWS, and the domains are asked what search makes of it. */
async function showDomains(): Promise<void> {
  await using domains = await startDemoDomains(emulator, ['search-prod', 'search-staging'], packageId('synonyms-en'));
  domains.makeIndex(false);
  addRule(workspace, RULES.first);
  const lagging = 'Deployed, and search does not find it: the analyzer is not updateable, and the page says what to do';
  await show('7', lagging, 'Who searches for a beanie finds woolly hats', 1, domains.inputs);
  domains.makeIndex(true);
  addRule(workspace, RULES.second);
  const live = 'The same with an updateable filter: the domains search with it, every node asked';
  await show('8', live, 'Who searches for a duvet finds quilts', 0, domains.inputs);
}

function prepareRepository(): void {
  cpSync(join(root, 'examples', 'dictionaries'), join(workspace, 'dictionaries'), { recursive: true });
  mkdirSync(join(workspace, '.github'));
  cpSync(join(root, 'examples', 'opensearch-dictionaries.yml'), join(workspace, '.github/opensearch-dictionaries.yml'));
  git('init', '--quiet', '--initial-branch=main');
}

function change(lines: string): void {
  appendFileSync(join(workspace, 'dictionaries', 'synonyms-en.txt'), lines);
}

function takeBack(lines: string): void {
  const file = join(workspace, 'dictionaries', 'synonyms-en.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace(lines, ''));
}

/** The ID that AWS gave a package, as index settings name it. */
function packageId(name: string): string {
  const found = emulator.emulator.packages().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no package ${name}.`);
  return found.id;
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

/** Commits what changed, runs the action, and prints what a user sees. */
async function show(
  number: string,
  title: string,
  commit: string | null,
  expectedExit: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (commit !== null) {
    git('add', '--all');
    git('commit', '--quiet', '--message', commit);
  }
  console.log(styleText(['bold', 'inverse'], ` ${number}. ${title} `));
  const calls = emulator.requests.length;
  const run = await runAction({
    workspace,
    inputs: { mode: 'deploy', ...inputs },
    env: { ...emulator.env, NO_COLOR: '', GITHUB_SHA: git('rev-parse', 'HEAD') },
  });
  printLog(run);
  console.log(styleText('bold', 'Outputs'));
  for (const [name, value] of Object.entries(run.outputs)) {
    if (name !== 'packages' && name !== 'results-file') console.log(`  ${name}: ${value}`);
  }
  const page = join(pages, `summary-${number}.html`);
  writeFileSync(page, renderMarkdownPage(run.summary, title));
  console.log(`${styleText('bold', 'Job summary')}  ${pathToFileURL(page)}`);
  console.log(`${styleText('bold', 'AWS calls')}    ${countCalls(calls)}`);
  console.log(`${styleText('bold', 'Exit status')}  ${run.exitCode} after ${run.seconds.toFixed(1)} s\n`);
  if (run.exitCode !== expectedExit) {
    failed += 1;
    console.error(`Expected exit status ${expectedExit}.`, run.stderr);
  }
}

function countCalls(from: number): string {
  const counts = new Map<string, number>();
  for (const { operation } of emulator.requests.slice(from)) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return [...counts].map(([operation, count]) => `${operation} × ${count}`).join(', ');
}

/** Shows the log as the GitHub page does: groups as headings, annotations marked. */
function printLog({ log }: FinishedRun): void {
  for (const line of log.split('\n')) {
    const [, command, rest] = /^::(group|endgroup|error|warning|notice)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    const text = decodeURIComponent((rest ?? '').replaceAll(/%(?!0A|0D|25|3A|2C)/g, '%25'));
    if (command === 'group') console.log(styleText('bold', `▼ ${text}`));
    else if (command === 'error') console.log(styleText('red', `✗ ${text}`));
    else if (command === 'warning') console.log(styleText('yellow', `! ${text}`));
    else if (command === 'notice') console.log(styleText('blue', `i ${text}`));
    else if (command === undefined && line !== '') console.log(`  ${line}`);
  }
}
