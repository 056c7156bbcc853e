/** The removal guard counts what each domain runs, also where that is not the newest version. */

import { expect, test } from 'vitest';
import { DOMAINS, ENGLISH, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const [PROD, STAGING] = DOMAINS;
const entries = (count: number) => Array.from({ length: count }, (_, at) => `word${at}, other${at}\n`).join('');

for (const mode of ['plan', 'validate', 'deploy'])
  for (const former of ['by CreatePackage', 'by UpdatePackage'] as const)
    test.concurrent(`several small steps on the staging are not let through to the production at once (${mode}, ${former})`, async () => {
      const inputs = { files: ENGLISH };
      await using stage = await Stage.start({ files: { [ENGLISH]: entries(80) }, inputs });
      const deploy = async (count: number, domains: string) => {
        stage.workspace.commit(`To ${count}`, { [ENGLISH]: entries(count) });
        await stage.succeed({ inputs: { domains } });
      };
      await deploy(former === 'by CreatePackage' ? 100 : 90, DOMAINS.join('\n'));
      if (former === 'by UpdatePackage') await deploy(100, DOMAINS.join('\n'));
      for (const count of [60, 36, 22]) await deploy(count, STAGING);
      const run = await stage.run({ inputs: { domains: PROD, mode } });
      expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
      const version = former === 'by CreatePackage' ? 'v1' : 'v2';
      expect(run.errors.join()).toMatch(new RegExp(`lost 156 of 200 keys \\(78 %\\).*${version}, which ${PROD} runs`));
      expect(packageOf(run, 'english').action).toBe('unchanged');
      expect(writesOf(run)).toEqual([]);
      expect(stage.content(PROD)['english']).toBe(sha256(entries(100)));
      if (mode !== 'deploy') return;
      const raised = await stage.succeed({ inputs: { domains: PROD, 'max-removed-percent': '80' } });
      expect(raised.outputs.changed).toBe(true);
      expect(stage.content(PROD)['english']).toBe(sha256(entries(22)));
    });

test.concurrent('a domain whose associations fail may run any former version', async () => {
  let isFailing = true;
  const verdicts = {
    association: ({ domain }: { readonly domain: string }) =>
      isFailing && domain === PROD ? { type: 'X', message: 'It can not be refreshed.' } : null,
  };
  const inputs = { files: ENGLISH };
  await using stage = await Stage.start({ files: { [ENGLISH]: entries(100) }, inputs, emulator: { verdicts } });
  isFailing = false;
  await stage.succeed();
  isFailing = true;
  stage.workspace.commit('To 55', { [ENGLISH]: entries(55) });
  expect((await stage.run()).outputs['failure-reason']).toBe('association-failed');
  stage.workspace.commit('To 30', { [ENGLISH]: entries(30) });
  const run = await stage.run();
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(run.errors.join()).toContain(`v1, which ${PROD} may run, as its association failed or is under way`);
  isFailing = false;
  stage.workspace.commit('To 52', { [ENGLISH]: entries(52) });
  await stage.succeed();
  expect(stage.content(PROD)['english']).toBe(sha256(entries(52)));
});

test.concurrent('a first version that rejected updates have overwritten the record of is still what counts', async () => {
  let isBad = false;
  const verdicts = { validation: () => (isBad ? { type: 'Bad', message: 'No dictionary.' } : null) };
  const inputs = { files: ENGLISH };
  await using stage = await Stage.start({ files: { [ENGLISH]: entries(100) }, inputs, emulator: { verdicts } });
  await stage.succeed();
  isBad = true;
  for (const count of [80, 60]) {
    stage.workspace.commit(`To ${count}`, { [ENGLISH]: entries(count) });
    expect((await stage.run()).outputs['failure-reason']).toBe('validation-failed');
  }
  isBad = false;
  // Against the commit before it loses less than half.
  stage.workspace.commit('To 36', { [ENGLISH]: entries(36) });
  const run = await stage.run();
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(run.errors.join()).toContain(
    'compared with what the bucket had when the package was created, as evidence of v1',
  );
  stage.workspace.commit('To 55', { [ENGLISH]: entries(55) });
  await stage.succeed();
});

test.concurrent('where AWS shows no version, a domain that is not listed says what was compared, and the others are behind', async () => {
  let isBad = false;
  const verdicts = { validation: () => (isBad ? { type: 'Bad', message: 'No dictionary.' } : null) };
  const emulator = { switches: { versionAfterFailedUpdate: 'absent' } as const, verdicts };
  const files = { [ENGLISH]: entries(90), 'dictionaries/german.txt': 'sofa, couch\n' };
  await using stage = await Stage.start({ files, emulator });
  await stage.succeed();
  const deploy = (count: number, domains: string) => {
    stage.workspace.commit(`To ${count}`, { [ENGLISH]: entries(count) });
    return stage.run({ inputs: { files: ENGLISH, domains } });
  };
  await deploy(100, DOMAINS.join('\n'));
  await deploy(60, STAGING);
  await deploy(36, STAGING);
  isBad = true;
  expect((await deploy(30, STAGING)).outputs['failure-reason']).toBe('validation-failed');
  isBad = false;
  const manifest = {
    dictionaries: [
      { file: ENGLISH, domains: [PROD] },
      { file: 'dictionaries/german.txt', domains: [STAGING] },
    ],
  };
  stage.workspace.commit('To 22', { [ENGLISH]: entries(22), 'm.yml': JSON.stringify(manifest) });
  const run = await stage.run({ inputs: { files: '', manifest: 'm.yml' } });
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(run.errors.join()).toContain(`compared with v2, which ${PROD} runs`);
  expect(stage.content(PROD)['english']).toBe(sha256(entries(100)));
});
