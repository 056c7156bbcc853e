/** A dictionary that only its earlier version tells: the base of a proposal or push, or what is deployed. */

import { expect, test } from 'vitest';
import { workflowDispatch } from './kit/events.ts';
import { packageOf, Stage, writesOf } from './kit/stage.ts';

const FILE = 'dictionaries/words-ja.csv';
const GOOD = '東京都,東京 都,トウキョウ ト,名詞\n令和,令和,レイワ,名詞\n';
/** Columns that a spreadsheet lost. */
const BROKEN = '東京都,トウキョウ\n令和,レイワ\n';
const INPUTS = { files: 'dictionaries/*.csv', format: 'auto' };
const ERRORS = [
  { code: 'kuromoji/too-few-columns', line: 1 },
  { code: 'kuromoji/too-few-columns', line: 2 },
];

test.concurrent('keeps the format of the parent where a push names no commit before it', async () => {
  await using stage = await Stage.start({ files: { [FILE]: GOOD }, inputs: INPUTS });
  stage.workspace.commit('Lose columns', { [FILE]: BROKEN });
  const { head } = stage.workspace;
  const payload = { ref: 'refs/tags/v1', before: '0'.repeat(40), after: head.sha };
  const run = await stage.run({ inputs: { mode: 'lint' }, event: { name: 'push', payload } });
  expect(packageOf(run, 'words-ja')).toMatchObject({ format: 'kuromoji', problems: ERRORS });
});

test.concurrent('keeps the format of the commit before a push', async () => {
  await using stage = await Stage.start({ files: { [FILE]: GOOD }, inputs: INPUTS });
  const before = stage.workspace.head.sha;
  stage.workspace.commit('Lose columns', { [FILE]: BROKEN });
  const { head } = stage.workspace;
  const payload = { ref: 'refs/heads/main', before, after: head.sha, repository: { full_name: 'acme/search' } };
  const run = await stage.run({ inputs: { mode: 'lint' }, event: { name: 'push', payload } });
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(packageOf(run, 'words-ja')).toMatchObject({ format: 'kuromoji', problems: ERRORS });
});

test.concurrent('keeps the format of the base of a pull request', async () => {
  await using stage = await Stage.start({ files: { [FILE]: GOOD }, inputs: INPUTS });
  const base = stage.workspace.head.sha;
  const head = stage.workspace.commit('Lose columns', { [FILE]: BROKEN });
  const repository = { full_name: 'acme/search', default_branch: 'main' };
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, repo: repository },
      base: { sha: base, ref: 'main', repo: repository },
    },
    repository,
  };
  const run = await stage.run({ inputs: { mode: 'lint' }, event: { name: 'pull_request', payload } });
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(packageOf(run, 'words-ja')).toMatchObject({ format: 'kuromoji', problems: ERRORS });
});

test.concurrent('keeps the format of what is deployed, before anything is written', async () => {
  await using stage = await Stage.start({ files: { [FILE]: GOOD }, inputs: INPUTS });
  await stage.deploy();
  stage.workspace.commit('Lose columns', { [FILE]: BROKEN });
  for (const mode of ['plan', 'deploy']) {
    const run = await stage.run({ inputs: { mode }, event: workflowDispatch() });
    expect(run.outputs['failure-reason']).toBe('lint-failed');
    expect(packageOf(run, 'words-ja')).toMatchObject({ format: 'kuromoji', problems: ERRORS, errors: 2 });
    expect(writesOf(run)).toEqual([]);
  }
  stage.workspace.commit('Add a word', { [FILE]: `${GOOD}平成,平成,ヘイセイ,名詞\n` });
  const run = await stage.succeed({ event: workflowDispatch() });
  expect(packageOf(run, 'words-ja')).toMatchObject({ format: 'kuromoji', version: 'v2', diff: { added: 1 } });
});

test.concurrent('keeps the format of what is deployed where no other dictionary has it, and the base is broken too', async () => {
  const file = 'dictionaries/breaks.dat';
  const patterns = '<?xml version="1.0"?>\n<hyphenation-info><patterns>\n.a1b\n</patterns></hyphenation-info>\n';
  await using stage = await Stage.start({ files: { [file]: patterns }, inputs: { files: file, format: 'auto' } });
  await stage.deploy();
  stage.workspace.commit('Lose the tags', { [file]: '.a1b\n' });
  stage.workspace.commit('Add one', { [file]: '.a1b\n.c1d\n' });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  expect(packageOf(run, 'breaks')).toMatchObject({ format: 'hyphenation', errors: 1 });
});

test.concurrent('an undecided file without an earlier version is deployed with a warning', async () => {
  await using stage = await Stage.start({ files: { [FILE]: BROKEN }, inputs: INPUTS });
  const run = await stage.succeed();
  expect(packageOf(run, 'words-ja')).toMatchObject({
    format: 'opaque',
    problems: [{ code: 'opaque/undecided-format', severity: 'warning' }],
  });
});
