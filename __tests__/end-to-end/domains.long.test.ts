import { expect, test } from 'vitest';
import { countOf, DOMAINS, ENGLISH, FILES, GERMAN, HOUR, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const CONTENT = { english: sha256(FILES[ENGLISH]), german: sha256(FILES[GERMAN]) };
const BUSY = {
  conflict: 'Another package operation is in progress on domain search-prod.',
  validation: 'A change/update is in progress. Please wait for it to complete before requesting another change.',
} as const;

test.concurrent('a domain with an old version is updated although the content is unchanged', async () => {
  await using stage = await Stage.start();
  await stage.deploy({ inputs: { domains: 'search-prod' } });
  const run = await stage.succeed();
  expect(writesOf(run)).toEqual(['AssociatePackages']);
  expect(stage.content('search-staging')).toEqual(CONTENT);
  expect(run.outputs.changed).toBe(true);
  expect(packageOf(run, 'english')).toMatchObject({
    action: 'unchanged',
    domains: [{ action: 'unchanged' }, { action: 'associate', status: 'ACTIVE', version: 'v1' }],
  });
});

test.concurrent('a domain that somebody left at an old version is brought to the new one', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  const changed = `${FILES[ENGLISH]}sneakers, trainers\n`;
  stage.workspace.commit('New content', { [ENGLISH]: changed });
  await stage.succeed({ inputs: { domains: 'search-prod' } });
  expect(stage.content('search-staging')).toEqual(CONTENT);
  const run = await stage.succeed();
  expect(stage.content('search-staging')).toEqual({ ...CONTENT, english: sha256(changed) });
  expect(writesOf(run)).toEqual(['AssociatePackage']);
});

test.concurrent('several packages go to a domain in one call', async () => {
  await using stage = await Stage.start();
  const run = await stage.succeed();
  expect(countOf(run)).toMatchObject({ AssociatePackages: DOMAINS.length });
  expect(countOf(run)['AssociatePackage']).toBeUndefined();
});

for (const refusal of ['disabled-operation', 'access-denied', 'validation', 'unknown-operation'] as const) {
  test.concurrent(`where AssociatePackages is refused (${refusal}) the packages go one after another`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { associatePackages: refusal } } });
    const run = await stage.succeed();
    expect(countOf(run)).toMatchObject({ AssociatePackages: DOMAINS.length, AssociatePackage: 4 });
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(CONTENT);
    const answers = run.requests.filter(({ operation }) => operation === 'AssociatePackage');
    expect(answers.map(({ error }) => error)).toEqual([null, null, null, null]);
  });
}

test.concurrent('the permission for AssociatePackages is not needed', async () => {
  await using stage = await Stage.start();
  stage.emulator.setPolicy([
    ...['es:CreatePackage', 'es:UpdatePackage', 'es:DescribePackages', 'es:GetPackageVersionHistory'],
    ...['es:ListPackagesForDomain', 'es:AssociatePackage', 's3:PutObject', 's3:GetObject'],
  ]);
  await stage.succeed();
  for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(CONTENT);
});

for (const associatePackagesAlreadyCurrent of ['conflict', 'ignored'] as const) {
  test.concurrent(`one of several packages becomes current in the meantime (${associatePackagesAlreadyCurrent})`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { associatePackagesAlreadyCurrent } } });
    stage.on('AssociatePackages', 'before', () => {
      stage.emulator.call('opensearch', 'AssociatePackage', {
        PackageID: stage.package('english').id,
        DomainName: 'search-prod',
      });
      stage.skip();
    });
    await stage.succeed();
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(CONTENT);
  });
}

for (const [busyDomain, text] of Object.entries(BUSY) as [keyof typeof BUSY, string][]) {
  test.concurrent(`a domain that is busy (${busyDomain}) is waited for`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { busyDomain } } });
    stage.emulator.setDomainCondition('search-prod', 'processing');
    let refusals = 0;
    stage.running.faults.onCall(({ operation, input }, phase) => {
      if (phase !== 'after' || !operation.startsWith('Associate') || input['DomainName'] !== 'search-prod') return;
      refusals += 1;
      if (refusals === 2) stage.emulator.setDomainCondition('search-prod', 'active');
    });
    await stage.succeed();
    expect(refusals).toBe(3);
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(CONTENT);
  });

  test.concurrent(`a domain that stays busy (${busyDomain}) is a timeout that quotes AWS`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { busyDomain } } });
    stage.emulator.setDomainCondition('search-prod', 'processing');
    const run = await stage.run({ inputs: { 'association-timeout-minutes': '0.03' } });
    expect(run.outputs['failure-reason']).toBe('timeout');
    expect(run.errors.join('\n')).toContain('search-prod');
    expect(run.errors.join('\n')).toContain(text);
    expect(stage.content('search-staging')).toEqual(CONTENT);
  });
}

test.concurrent('an association of somebody else in flight on the domain is waited out, never crossed', async () => {
  await using stage = await Stage.start();
  await stage.succeed({ inputs: { files: ENGLISH, domains: '' } });
  stage.emulator.durations.associating = HOUR;
  stage.emulator.call('opensearch', 'AssociatePackage', {
    PackageID: stage.package('english').id,
    DomainName: 'search-prod',
  });
  stage.emulator.durations.associating = 100;
  stage.on('AssociatePackages', 'after', () => stage.skip());
  const run = await stage.succeed();
  expect(stage.content('search-prod')).toEqual(CONTENT);
  expect(run.requests.filter(({ error }) => error === 'ConflictException')).toEqual([]);
});

test.concurrent('a read that lags does not prove an association', async () => {
  await using stage = await Stage.start({ emulator: { switches: { staleAssociationRead: 600 } } });
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  const run = await stage.succeed();
  expect(packageOf(run, 'english').domains.map(({ version }) => version)).toEqual(['v2', 'v2']);
  expect(countOf(run)).toMatchObject({ AssociatePackage: 2 });
});
