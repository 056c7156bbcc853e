import { expect, test } from 'vitest';
import { ENGLISH, FILES, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';

test.concurrent('all domains that do not exist are named at once, with the dictionaries that name them', async () => {
  const dictionaries =
    'dictionaries:\n  - file: dictionaries/english.txt\n    domains: [nope-a, search-prod]\n  - file: dictionaries/german.txt\n    domains: [nope-b]\n';
  await using stage = await Stage.start({ files: { ...FILES, [MANIFEST]: dictionaries } });
  const run = await stage.run({ inputs: { files: '', domains: '' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-configuration', changed: false });
  expect(run.errors).toHaveLength(1);
  for (const words of ['Domain nope-a (of english)', 'Domain nope-b (of german)']) {
    expect(run.errors.join()).toContain(words);
    expect(run.summary).toContain(words.split(' ')[1]);
  }
  expect(stage.emulator.packages()).toEqual([]);
});

test.concurrent('all errors of inputs and manifest are reported at once, before any call', async () => {
  await using stage = await Stage.start({
    files: { ...FILES, [MANIFEST]: 'domain: [x]\nbucket: B\n' },
    inputs: { mode: 'depoly', api: 'solr', prune: 'perhaps', 'max-removed-percent': '101', 'aws-region': '?' },
  });
  const run = await stage.run({ inputs: { files: 'nothing/*.txt' } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  const told = run.errors.join('\n');
  for (const name of ['mode', 'api', 'prune', 'max-removed-percent', 'aws-region', 'nothing/*.txt']) {
    expect(told).toContain(name);
  }
  expect(told).toMatch(/opensearch-dictionaries\.yml:1.*"domain"/);
  expect(told).toMatch(/opensearch-dictionaries\.yml:2.*"?bucket"?/);
  expect(run.requests).toEqual([]);
});

test.concurrent('an empty file is one clear error in every mode, unless allow-empty is set', async () => {
  await using stage = await Stage.start({ files: { ...FILES, 'dictionaries/empty.txt': '' } });
  for (const mode of ['lint', 'plan', 'validate', 'deploy', 'drift']) {
    const run = await stage.run({ inputs: { mode } });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'lint-failed', valid: false });
    expect(run.outputs.packages.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'dictionary/empty', severity: 'error', file: 'dictionaries/empty.txt' },
    ]);
    expect(writesOf(run)).toEqual([]);
  }
  expect(stage.emulator.packages()).toEqual([]);
  await stage.succeed({ inputs: { files: 'dictionaries/empty.txt', format: 'opaque', domains: '' } });
  await stage.succeed({ inputs: { 'max-removed-percent': '100' } });
  expect(stage.content('search-prod')).toMatchObject({ empty: sha256('') });
  expect((await stage.succeed({ inputs: { 'max-removed-percent': '100' } })).outputs.changed).toBe(false);
});

const NO_DICTIONARIES = {
  'lfs-pointer': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
  'conflict-markers': '<<<<<<< HEAD\ntv, telly\n=======\ntv, box\n>>>>>>> topic\n',
  'symbolic-link-text': '../dictionaries/german.txt',
  html: '<!DOCTYPE html>\n<html><body>Not found</body></html>\n',
  'nul-filled': '\0'.repeat(100),
};

for (const [name, content] of Object.entries(NO_DICTIONARIES)) {
  test.concurrent(`a file that is plainly not a dictionary is not deployed, whatever its format: ${name}`, async () => {
    await using stage = await Stage.start();
    await stage.deploy();
    stage.workspace.commit('Oops', { [ENGLISH]: content });
    for (const format of ['auto', 'opaque', 'word-list']) {
      const run = await stage.run({ inputs: { format, 'max-removed-percent': '100' } });
      expect(run.outputs).toMatchObject({
        mode: 'deploy',
        'failure-reason': 'lint-failed',
        valid: false,
        changed: false,
      });
      expect(packageOf(run, 'english').problems).toContainEqual(
        expect.objectContaining({ code: `dictionary/${name}`, severity: 'error', file: ENGLISH }),
      );
      expect(writesOf(run)).toEqual([]);
    }
  });
}

test.concurrent('an emptied file is an error before the removal guard, and the guard refuses a truncated one', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('Oops', { [ENGLISH]: '' });
  expect((await stage.run()).outputs['failure-reason']).toBe('lint-failed');
  stage.workspace.commit('Oops again', { [ENGLISH]: 'left, over\n' });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('removal-guard');
  expect(writesOf(run).filter((write) => write !== 'GetObject')).toEqual([]);
});

test.concurrent('a mode that does not exist ran nothing, and the comment says so', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ inputs: { mode: 'LINT' } });
  expect(run.outputs).toMatchObject({ mode: 'none', 'failure-reason': 'invalid-configuration' });
  expect(run.summary).toContain('The configuration is not valid');
});
