import { expect, test } from 'vitest';
import { BUCKET, ENGLISH, FILES, GERMAN, HOUR, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const PLAN = { inputs: { mode: 'plan' } };
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` };

/** Each with what it makes of a repository and AWS, and what plan must then say of `english`. */
const SITUATIONS: readonly {
  readonly what: string;
  readonly prepare: (stage: Stage) => unknown;
  readonly inputs?: Record<string, string>;
  readonly says: { readonly changed: boolean; readonly action?: string; readonly reason?: string | null };
}[] = [
  { what: 'the first creation', prepare: () => undefined, says: { changed: true, action: 'create', reason: 'new' } },
  {
    what: 'no change',
    prepare: (stage) => stage.succeed(),
    says: { changed: false, action: 'unchanged', reason: null },
  },
  {
    what: 'new content',
    prepare: async (stage) => {
      await stage.succeed();
      stage.workspace.commit('New content', CHANGED);
    },
    says: { changed: true, action: 'update', reason: 'content' },
  },
  {
    what: 'a failed package',
    prepare: async (stage) => {
      stage.emulator.verdicts.validation = () => ({ type: '', message: 'no' });
      await stage.run();
    },
    says: { changed: true, action: 'update', reason: 'retry' },
  },
  {
    what: 'an interrupted run',
    prepare: async (stage) => {
      stage.emulator.durations.copying = HOUR;
      await stage.run({ inputs: { 'validation-timeout-minutes': '0.01' } });
    },
    // The package is there, and whose first version it gets nobody can tell: it is published again.
    says: { changed: true, action: 'update', reason: 'content' },
  },
  {
    what: 'a domain that lags behind',
    prepare: async (stage) => {
      await stage.succeed({ inputs: { domains: 'search-prod' } });
    },
    says: { changed: true, action: 'unchanged', reason: null },
  },
  {
    what: 'packages to prune',
    prepare: async (stage) => {
      await stage.succeed();
      stage.workspace.remove(GERMAN);
      stage.workspace.commit('German is gone');
    },
    inputs: { prune: 'true' },
    says: { changed: true, action: 'unchanged', reason: null },
  },
];

for (const { what, prepare, inputs, says } of SITUATIONS) {
  test.concurrent(`plan writes nothing: ${what}`, async () => {
    await using stage = await Stage.start();
    await prepare(stage);
    const before = stage.snapshot();
    const run = await stage.succeed({ inputs: { mode: 'plan', ...inputs } });

    expect(writesOf(run)).toEqual([]);
    expect(stage.snapshot()).toEqual(before);
    const { changed, ...english } = says;
    expect(run.outputs).toMatchObject({ mode: 'plan', changed, 'aws-validated': false, valid: true });
    expect(packageOf(run, 'english')).toMatchObject(english);
    expect(run.summary).toContain('english');
  });
}

test.concurrent('plan without any write permission is enough, and needs no bucket', async () => {
  await using stage = await Stage.start();
  stage.emulator.setPolicy(['es:DescribePackages', 'es:GetPackageVersionHistory', 'es:ListPackagesForDomain']);
  const run = await stage.succeed({ inputs: { mode: 'plan', bucket: '' } });
  expect(run.outputs.changed).toBe(true);
  expect(run.requests.filter(({ api }) => api === 's3')).toEqual([]);
});

test.concurrent('plan shows what deploy then does', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', CHANGED);
  const planned = await stage.succeed(PLAN);
  const deployed = await stage.succeed();
  const deeds = (run: typeof planned) =>
    run.outputs.packages.map(({ name, action, reason, diff, domains }) => [
      ...[name, action, reason, diff],
      ...domains.map((domain) => domain.action),
    ]);
  expect(deeds(planned)).toEqual(deeds(deployed));
  expect(planned.log).toContain('update    english v1');
});

test.concurrent('plan fails when something cannot be read', async () => {
  await using stage = await Stage.start();
  stage.emulator.setPolicy(['es:DescribePackages']);
  const run = await stage.run(PLAN);
  expect(run.outputs).toMatchObject({ mode: 'plan', 'failure-reason': 'access-denied', changed: false });
  expect(run.errors.join()).toContain('es:ListPackagesForDomain');
});

test.concurrent('prune names what it would delete', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('German is gone');
  const run = await stage.succeed({ inputs: { mode: 'plan', prune: 'true' } });
  expect(packageOf(run, 'german')).toMatchObject({
    file: GERMAN,
    sha256: sha256(FILES[GERMAN]),
    action: 'delete',
    reason: 'removed',
    domains: [{ action: 'dissociate' }, { action: 'dissociate' }],
  });
  expect(stage.emulator.s3.peekAll(BUCKET).map(({ content }) => content.sha256)).toContain(sha256(FILES[GERMAN]));
});

test.concurrent('a new dictionary whose file vanishes is planned, and its difference is a warning', async () => {
  await using stage = await Stage.start();
  stage.on('DescribePackages', 'after', () => stage.workspace.remove(ENGLISH));
  const run = await stage.run(PLAN);
  expect([run.exitCode, run.stderr], run.log).toEqual([0, '']);
  expect(run.outputs).toMatchObject({ changed: true, 'failure-reason': '' });
  expect(packageOf(run, 'english')).toMatchObject({ action: 'create', diff: null });
  expect(packageOf(run, 'german')?.diff).toMatchObject({ added: 4 });
  expect(run.warnings).toEqual([
    expect.stringMatching(
      /^The changes in dictionaries\/english\.txt are not shown, as it can't be read any more: ENOENT/,
    ),
  ]);
  expect(run.summary).toMatch(/The changes in `dictionaries\/english\.txt` are not shown/);
});
