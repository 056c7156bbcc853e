/** Files that the commit has and the checkout lacks: what would be published, or not run, without them is refused or named. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOMAINS, ENGLISH, FILES, GERMAN, Stage, sha256 } from '../kit/stage.ts';
import { type Files, Workspace } from '../kit/workspace.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';
const NAMED = { files: '', format: 'auto', manifest: 'm.yml' };
const MODES = ['lint', 'plan', 'validate', 'deploy', 'drift'] as const;

const words = (count: number, name: string): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}, x${name}${index}\n`).join('');

const JOINED: Files = {
  't/a/a.txt': words(20, 'a'),
  't/b/b.txt': words(10, 'b'),
  'd/other.txt': words(5, 'c'),
  'm.yml':
    'dictionaries:\n  - files: [t/**/*.txt]\n    package: topics\n    format: solr-synonyms\n  - file: d/*.txt\n',
};
const WHOLE = sha256(`${JOINED['t/a/a.txt']}${JOINED['t/b/b.txt']}`);

/** A joined dictionary that is live. */
async function joined(files: Files = JOINED): Promise<Stage> {
  const stage = await Stage.start({ files, inputs: NAMED });
  await stage.deploy();
  return stage;
}

function sparse({ workspace }: Stage, ...options: readonly string[]): void {
  // A copy of a repository has other times than its index, and Git would keep such files.
  workspace.git('update-index', '--refresh');
  workspace.git('sparse-checkout', 'set', ...options);
}

async function expectRefused(stage: Stage, mode: string, message: RegExp): Promise<void> {
  const before = stage.snapshot();
  const run = await stage.run({ inputs: { mode } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors).toHaveLength(1);
  expect(run.errors.join()).toMatch(message);
  expect(run.requests).toEqual([]);
  expect(stage.snapshot()).toEqual(before);
}

test.concurrent('a joined dictionary of which a sparse checkout lacks a file is refused in every mode', async () => {
  await using stage = await joined();
  sparse(stage, 'd', 't/a');
  const message =
    /m\.yml:2:\d+: files: package "topics" .*"t\/\*\*\/\*\.txt".*"t\/b\/b\.txt".* sparse: add "t\/b" to "sparse-checkout"/;
  for (const mode of MODES) await expectRefused(stage, mode, message);
  expect(stage.content('search-prod')['topics']).toBe(WHOLE);
});

test.concurrent('a file of it that a step deleted counts until the deletion is committed', async () => {
  await using stage = await joined();
  stage.workspace.remove('t/b/b.txt');
  await expectRefused(stage, 'deploy', /"t\/b\/b\.txt" is missing on disk.* commit the deletion/);
  stage.workspace.commit('Delete it');
  await stage.succeed({ inputs: { 'max-removed-percent': '100' } });
  expect(stage.content('search-prod')['topics']).toBe(sha256(words(20, 'a')));
});

test.concurrent('a joined dictionary that leads into a submodule without content is refused', async () => {
  using sub = new Workspace({ 's.txt': words(10, 's') });
  await using stage = await Stage.start({ files: JOINED, inputs: NAMED });
  const { workspace } = stage;
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub.path, 't/sub');
  workspace.commit('Add a submodule');
  await stage.succeed();
  workspace.git('submodule', '--quiet', 'deinit', '--force', 't/sub');
  await expectRefused(stage, 'deploy', /the submodule "t\/sub"\..* "submodules: true"/);
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

test.concurrent('a workspace without Git, or inside the sparse part, deploys what is there', async () => {
  await using stage = await joined();
  const { workspace } = stage;
  // What a complete checkout has besides is no concern of the globs.
  sparse(stage, 'd', 't');
  expect((await stage.succeed()).notices).toEqual([]);
  workspace.git('sparse-checkout', 'disable');
  rmSync(join(workspace.path, '.git'), { recursive: true });
  workspace.remove('t/b/b.txt');
  await stage.succeed({ inputs: { mode: 'deploy', 'max-removed-percent': '100' } });
  expect(stage.content('search-prod')['topics']).toBe(sha256(words(20, 'a')));
});

const STAGING = `dictionaries:\n  - file: ${GERMAN}\n    package: german-words\n    domains: [search-staging]\n    format: solr-synonyms\n`;

test.concurrent('a default manifest that a sparse checkout lacks is refused in every mode', async () => {
  await using stage = await Stage.start({ files: { ...FILES, [MANIFEST]: STAGING } });
  await stage.deploy();
  expect(Object.keys(stage.content('search-prod'))).toEqual(['english']);
  sparse(stage, 'dictionaries');
  const message = /manifest "\.github\/opensearch-dictionaries\.yml" is in the commit.*add "\.github"/;
  for (const mode of MODES) await expectRefused(stage, mode, message);
  expect(Object.keys(stage.content('search-prod'))).toEqual(['english']);
});

test.concurrent('the error about it is the only one where nothing else names dictionaries', async () => {
  await using stage = await Stage.start({ files: { ...FILES, [MANIFEST]: STAGING }, inputs: { files: '' } });
  stage.workspace.remove(MANIFEST);
  await expectRefused(stage, 'plan', /is in the commit.*is missing on disk.*commit the deletion/);
});

test.concurrent('a run that names another manifest needs no default one', async () => {
  const files = { ...JOINED, [MANIFEST]: STAGING };
  await using stage = await joined(files);
  stage.workspace.remove(MANIFEST);
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

const SETTINGS = JSON.stringify({
  settings: {
    analysis: {
      analyzer: { s: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'synonyms'] } },
      filter: { synonyms: { type: 'synonym_graph', synonyms_path: 'analyzers/english', updateable: true } },
    },
  },
  mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 's' } } },
});
const tested = (word: string, finds: string): string =>
  `index-settings: search/a/p.json\nfield: title\ntests:\n  - search: ${word}\n    finds: [${finds}]\n`;

test.concurrent('search tests and index settings that the checkout lacks are refused', async () => {
  const files = {
    ...FILES,
    'search/a/p.json': SETTINGS,
    'search/b/q.json': SETTINGS,
    'tests/a/good.yml': tested('couch', 'sofa'),
    'tests/b/bad.yml': tested('couch', 'nothing'),
  };
  const inputs = { 'index-settings': 'search/**/*.json', 'search-tests': 'tests/**/*.yml' };
  await using stage = await Stage.start({ files, inputs });
  expect((await stage.run({ inputs: { mode: 'plan' } })).outputs['failure-reason']).toBe('test-failed');
  sparse(stage, 'dictionaries', 'search', 'tests/a');
  for (const mode of MODES) await expectRefused(stage, mode, /Input search-tests: .*"tests\/b\/bad\.yml"/);
  sparse(stage, 'dictionaries', 'search/a', 'tests');
  await expectRefused(stage, 'deploy', /Input index-settings: .*"search\/b\/q\.json"/);
});

test.concurrent('dictionaries that a sparse checkout lacks are named, and drift claims nothing about them', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `dictionaries/more/word${index}.txt`);
  const files = { ...FILES, ...Object.fromEntries(names.map((name, index) => [name, words(2, `w${index}`)])) };
  await using stage = await Stage.start({ files, inputs: { files: 'dictionaries/**/*.txt', domains: DOMAINS[0] } });
  await stage.deploy();
  expect((await stage.succeed({ inputs: { mode: 'drift' } })).summary).toContain(
    'What is live is what the repository says',
  );
  stage.workspace.commit('Change one of each', {
    [ENGLISH]: `${FILES[ENGLISH]}a, b\n`,
    [`${names[0]}`]: 'n, m\nk, l\n',
  });
  sparse(stage, '--no-cone', '/dictionaries/*.txt');
  for (const mode of ['lint', 'plan', 'deploy', 'drift']) {
    const run = await stage.succeed({ inputs: { mode } });
    const about = run.notices.filter((notice) => notice.includes('neither checks nor deploys'));
    expect(about).toEqual([expect.stringMatching(/"dictionaries\/more\/word0\.txt", .*word4\.txt" and 2 more\. /)]);
    if (mode === 'drift')
      expect(run.summary).toContain('No difference is seen, but 7 paths of the commit are not checked out');
  }
  expect(stage.content(DOMAINS[0])['english']).toBe(sha256(`${FILES[ENGLISH]}a, b\n`));
  expect(stage.content(DOMAINS[0])['word0']).toBe(sha256(words(2, 'w0')));
});

test.concurrent('a repository in a folder of the workspace is asked, too', async () => {
  await using stage = await Stage.start({ files: JOINED, inputs: { ...NAMED, manifest: 'repo/m.yml' } });
  const workspace = mkdtempSync(join(tmpdir(), 'outer-'));
  const manifest = `${JOINED['m.yml']}`.replaceAll('t/**', 'repo/t/**').replaceAll('d/*', 'repo/d/*');
  stage.workspace.commit('Name the folder', { 'm.yml': manifest });
  stage.workspace.git('clone', '--quiet', stage.workspace.path, join(workspace, 'repo'));
  const env = { GITHUB_WORKSPACE: workspace };
  await stage.succeed({ env });
  rmSync(join(workspace, 'repo/t/b'), { recursive: true });
  const run = await stage.run({ env });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('"repo/t/b/b.txt" is missing on disk');
  rmSync(workspace, { recursive: true });
});
