/** The parts of a report: what is wrong with one is said by those after it, and takes none of them down. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { dictionary, problem, run } from '../../../scripts/sample-runs.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { createGitHubApi } from '../../../src/github/api/github-api.ts';
import { readEvent } from '../../../src/inputs/event.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { createLog } from '../../../src/report/log.ts';
import { prepareReport, type ReportContext, report } from '../../../src/report/report.ts';
import type { Check, RunResult } from '../../../src/result/run-result.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const OUTPUT = join(folder, 'output');
const SUMMARY = join(folder, 'summary');
const EVENT = join(folder, 'event.json');
beforeEach(() => {
  for (const file of [OUTPUT, SUMMARY]) writeFileSync(file, '');
  writeFileSync(EVENT, JSON.stringify({ number: 7, pull_request: { number: 7 } }));
  vi.stubEnv('GITHUB_OUTPUT', OUTPUT);
  vi.stubEnv('GITHUB_STEP_SUMMARY', SUMMARY);
});

/** Throws what a defect would. */
const broken = (): never => {
  throw new Error('a defect');
};

/** A failed lint of a pull request whose comment can't be made, reported. */
async function reported(parts: Partial<RunResult> = {}, temp = mkdtempSync(join(folder, 'temp-'))) {
  let log = '';
  const env = {
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: EVENT, GITHUB_REPOSITORY: 'acme/search' },
    ...{ GITHUB_WORKSPACE: folder, RUNNER_TEMP: temp },
  };
  const write = (text: string): void => {
    log += text;
  };
  const api = createGitHubApi({ token: 'x', repository: 'acme/search', apiUrl: 'http://127.0.0.1:1' });
  const context: ReportContext = {
    ...{ env, write, log: createLog(write, { now: () => 0 }), event: readEvent(env), inputs: readInputs(env).inputs },
    ...{ signal: new AbortController().signal, gitHub: { ...api, viewer: broken } },
  };
  const failure = new ActionFailure('lint-failed', 'The check found errors.');
  const result = run({ mode: 'lint', dictionaries: [dictionary('english')], failure, ...parts });
  prepareReport(result, context);
  const hasSucceeded = await report(result, context);
  const [output, summary] = [readFileSync(OUTPUT, 'utf8'), readFileSync(SUMMARY, 'utf8')];
  const reason = [...output.matchAll(/^failure-reason<<(\S+)\n(.*)\n\1/gm)].at(-1)?.[2] ?? '';
  const file = [...output.matchAll(/^results-file<<(\S+)\n(.*)\n\1/gm)].at(-1)?.[2] ?? '';
  return { hasSucceeded, log, summary, reason, file };
}

/** The same, of which one member can't be read. */
function defective<T extends object>(whole: T, member: keyof T): T {
  return Object.defineProperty({ ...whole }, member, { enumerable: true, get: broken });
}

const DIFF = { added: 1, removed: 0, changed: 0, keysBefore: 0, keysAfter: 1, examples: [] };
type Part = 'outputs' | 'results' | 'summary' | 'annotations';
const ALL: readonly Part[] = ['outputs', 'results', 'summary', 'annotations'];

test.each<[string, Partial<RunResult>, readonly Part[], RegExp]>([
  ['nothing', {}, ALL, /^/],
  [
    'an example',
    { dictionaries: [{ ...dictionary('english'), diff: defective(DIFF, 'examples') }] },
    ALL,
    /^::warning::What changed in english is only counted, .*: a defect$/m,
  ],
  [
    'a check, which outputs and annotations do not have',
    { checks: [defective<Check>({ id: 'x', status: 'ok', message: '', remedy: null }, 'message')] },
    ['outputs', 'annotations'],
    /^::warning::There is no job summary\. It can't be made: a defect$/m,
  ],
  [
    'a problem of a file, which the outputs do not have',
    { problems: [defective({ ...problem(), file: 'a.json' }, 'message')] },
    ['outputs'],
    /The annotations can't be made: a defect\n.*The check found errors\./,
  ],
])('with a defect in %s', async (_, parts, told, sentence) => {
  const { hasSucceeded, log, summary, reason, file } = await reported(parts);
  expect(hasSucceeded).toBe(false);
  const found: Record<Part, boolean> = {
    outputs: reason === 'lint-failed',
    results: file !== '',
    summary: summary.includes('## ❌ The check found errors'),
    annotations: /^::error title=lint-failed::The check found errors\.$/m.test(log),
  };
  expect(ALL.filter((part) => found[part])).toEqual(told);
  expect(log).toMatch(sentence);
  if (told.includes('annotations'))
    expect(log).toMatch(/^::warning::The pull-request comment could not be written: a defect$/m);
  if (file !== '') expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ 'failure-reason': 'lint-failed' });
});

test('without outputs a run fails, and says so', async () => {
  const { hasSucceeded, log, summary } = await reported({
    failure: null,
    dictionaries: [defective(dictionary('english'), 'sha256')],
  });
  expect(hasSucceeded).toBe(false);
  for (const text of [log, summary]) expect(text).toContain("The outputs can't be made: a defect");
  expect(log).toMatch(/^::error title=internal::The outputs can't be made/m);
});

test('a results file without a place is a warning everywhere, and nothing points to it', async () => {
  const many = Array.from({ length: 4_000 }, (_, at) => dictionary(`d-${at}`, { problems: [problem()] }));
  for (const temp of [join(folder, 'gone'), undefined]) {
    for (const part of [OUTPUT, SUMMARY]) writeFileSync(part, '');
    const { log, summary, file } = await reported({ dictionaries: many }, temp);
    const isThere = temp === undefined;
    expect(file !== '').toBe(isThere);
    for (const text of [log, summary]) {
      expect(/There is no results file, as none can be made: ENOENT/.test(text)).toBe(!isThere);
      expect(text.replaceAll('There is no results file', '').includes('results file')).toBe(isThere);
      expect(text).toContain('The output packages lacks');
    }
  }
});
