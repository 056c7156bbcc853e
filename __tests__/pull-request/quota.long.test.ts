import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, Gate } from './gate.ts';

/** What a Region takes. */
const PLACES = 25;
const DAY = 24 * 60 * 60 * 1000;

/** Makes packages that are nobody's business, until so many places are left. */
async function leaveFree(gate: Gate, free: number, description = 'Of another team'): Promise<readonly string[]> {
  gate.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  const ids: string[] = [];
  for (let count = gate.emulator.packages().length; count < PLACES - free; count++) {
    const hex = count.toString(16).padStart(12, '0');
    const name = description.startsWith('[dictionary-check') ? `dictcheck-${hex}` : `other-${hex}`;
    ids.push(create(gate, name, description));
  }
  await gate.stage.settle();
  return ids;
}

function create(gate: Gate, PackageName: string, PackageDescription: string): string {
  const { PackageDetails } = gate.emulator.call('opensearch', 'CreatePackage', {
    PackageName,
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key: 'elsewhere.txt' },
    PackageDescription,
  });
  return String(PackageDetails?.['PackageID']);
}

function marker(created: number, repository = 'Codertocat/Hello-World'): string {
  return `[dictionary-check repo=${repository} run=7 created=${new Date(created).toISOString()}]`;
}

const FIVE = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((name) => [`dictionaries/letter-${name}.txt`, `${name}, z\n`]),
);
const CHANGED_FIVE = Object.fromEntries(Object.entries(FIVE).map(([file, content]) => [file, `${content}y, x\n`]));

test.concurrent('in a full Region nothing is validated, which is soon reported with AWS’s message', async () => {
  await using gate = await Gate.start();
  await leaveFree(gate, 0);
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'quota-exceeded', 'aws-validated': false, changed: true });
  expect(run.errors.join()).toContain('no free place for a throw-away package');
  expect(run.errors.join()).toContain('LimitExceededException');
  expect(gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-'))).toEqual([]);
});

test.concurrent('one free place is enough for five dictionaries, one after another', async () => {
  await using gate = await Gate.start({ files: FIVE });
  await leaveFree(gate, 1);
  gate.change(CHANGED_FIVE);
  let most = 0;
  gate.stage.running.faults.onCall(() => {
    most = Math.max(most, gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-')).length);
  });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
  expect(run.requests.filter(({ error }) => error === 'LimitExceededException')).toEqual([]);
  expect(most).toBe(1);
});

test.concurrent('only a few of many free places are used', async () => {
  await using gate = await Gate.start({ files: FIVE });
  gate.change(CHANGED_FIVE);
  let most = 0;
  gate.stage.running.faults.onCall(() => {
    most = Math.max(most, gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-')).length);
  });
  const run = await gate.propose();
  expect(run.outputs['aws-validated']).toBe(true);
  expect(most).toBe(4);
});

test.concurrent('validation waits for places that a rival takes while its own package will free one', async () => {
  await using gate = await Gate.start({ files: FIVE });
  await leaveFree(gate, 4);
  gate.change(CHANGED_FIVE);
  const rivals: string[] = [];
  gate.stage.running.faults.onCall(({ operation }, phase) => {
    if (operation !== 'CreatePackage' || phase !== 'before' || rivals.length > 0) return;
    for (const name of ['rival-one', 'rival-two', 'rival-three']) rivals.push(create(gate, name, 'Of another team'));
  });
  const run = await gate.stage.run(gate.proposal());
  expect(run.requests.filter(({ error }) => error === 'LimitExceededException').length).toBeGreaterThan(0);
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
  expect(run.log).toContain('waits for a free place');
});

test.concurrent('validation waits for places that throw-away packages of other runs have', async () => {
  await using gate = await Gate.start();
  const others = await leaveFree(gate, 0, marker(Date.now(), 'acme/other'));
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  let refused = false;
  gate.stage.running.faults.onCall(({ operation }, phase) => {
    if (operation !== 'CreatePackage' || phase !== 'after' || refused) return;
    refused = true;
    gate.emulator.call('opensearch', 'DeletePackage', { PackageID: others[0] ?? '' });
  });
  const run = await gate.stage.run(gate.proposal());
  expect(refused).toBe(true);
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
});

test.concurrent('the wait for places of throw-away packages ends', async () => {
  await using gate = await Gate.start();
  await leaveFree(gate, 0, marker(Date.now(), 'acme/other'));
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  const run = await gate.proposeBeside({ inputs: { 'validation-timeout-minutes': '0.05' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': 'quota-exceeded', 'aws-validated': false });
});

test.concurrent('nobody waits for the place of a throw-away package that was left behind', async () => {
  await using gate = await Gate.start();
  await leaveFree(gate, 1);
  create(gate, 'dictcheck-00000000000a', marker(Date.now() - 30 * DAY, 'acme/other'));
  await gate.stage.settle();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  // With the default time-out of 20 minutes: the time-out of this test ends a run that waits for it.
  const run = await gate.proposeBeside();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'quota-exceeded', 'aws-validated': false });
});

test.concurrent('a new dictionary that the Region has no place for fails, with and without throw-away packages there', async () => {
  await using gate = await Gate.start();
  await leaveFree(gate, 1, marker(Date.now(), 'acme/other'));
  gate.change({ 'dictionaries/french.txt': 'canapé, sofa\n' });
  const run = await gate.proposeBeside();
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });

  await using full = await Gate.start();
  await leaveFree(full, 1);
  full.change({ 'dictionaries/french.txt': 'canapé, sofa\n', 'dictionaries/spanish.txt': 'sofá, diván\n' });
  const refused = await full.propose();
  expect(refused.outputs['failure-reason']).toBe('quota-exceeded');
  expect(refused.errors.join()).toContain('would create 2 packages, and the Region already has 24');
});

test.concurrent('packages that AWS lists as deleted take no place', async () => {
  await using gate = await Gate.start({ emulator: { switches: { deletedPackage: 'lingers' } } });
  const ids = await leaveFree(gate, 1);
  for (const id of ids.slice(0, 3)) gate.emulator.call('opensearch', 'DeletePackage', { PackageID: id });
  await gate.stage.settle();
  await leaveFree(gate, 0);
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  const run = await gate.stage.run(gate.proposal());
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
});

test.concurrent('leftovers of this repository older than a day are swept, and nothing else', async () => {
  await using gate = await Gate.start();
  const old = Date.now() - DAY - 60_000;
  const key = (name: string) => `opensearch-dictionaries/${name}/${'a'.repeat(64)}.txt`;
  const text = (name: string, path = key(name)) => `Throw-away check of a dictionary, key=${path} `;
  const production = gate.emulator.s3.peekAll(BUCKET)[0]?.key ?? '';
  gate.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  const make = (name: string, description: string) => {
    gate.emulator.addObject(BUCKET, key(name), 'a, b\n');
    create(gate, name, description);
  };
  make('dictcheck-00000000000a', text('dictcheck-00000000000a') + marker(old));
  make('dictcheck-00000000000b', text('dictcheck-00000000000b') + marker(Date.now() - DAY + 60_000));
  make('dictcheck-00000000000c', text('dictcheck-00000000000c') + marker(old, 'acme/other'));
  // GitHub ignores the letter case of names.
  make('dictcheck-00000000000f', text('dictcheck-00000000000f') + marker(old, 'codertocat/hello-world'));
  make('dictcheck-00000000000d', 'What the spell checker reads');
  make('dictcheck-synonyms', text('dictcheck-synonyms') + marker(old));
  make('check-synonyms', marker(old));
  // Its description names an object that production was made from.
  make('dictcheck-00000000000e', text('dictcheck-00000000000e', production) + marker(old));
  await gate.stage.settle();
  const run = await gate.stage.succeed(gate.proposal());

  const names = gate.emulator.packages().map(({ name }) => name);
  expect(names.toSorted()).toEqual([
    'check-synonyms',
    'dictcheck-00000000000b',
    'dictcheck-00000000000c',
    'dictcheck-00000000000d',
    'dictcheck-synonyms',
    'english',
    'german',
  ]);
  const keys = gate.emulator.s3.peekAll(BUCKET).map((object) => object.key);
  expect(keys).not.toContain(key('dictcheck-00000000000a'));
  expect(keys).toContain(key('dictcheck-00000000000b'));
  expect(keys).toContain(production);
  expect(run.log).toContain('::group::Sweep leftovers of earlier runs');
  expect(run.outputs).toMatchObject({ changed: false, 'aws-validated': true });
});

test.concurrent('a leftover that cannot be deleted is a warning', async () => {
  await using gate = await Gate.start();
  gate.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  create(gate, 'dictcheck-00000000000a', marker(Date.now() - 2 * DAY));
  await gate.stage.settle();
  gate.stage.running.faults.add({ operation: 'DeletePackage', action: { kind: 'deny' } });
  const run = await gate.stage.succeed(gate.proposal());
  expect(run.warnings.join()).toContain(
    "A leftover of an earlier run can't be deleted. dictcheck-00000000000a: AccessDenied",
  );
});

for (const deleteAssociated of ['conflict', 'validation'] as const) {
  test.concurrent(`a leftover that a domain uses delays no run (${deleteAssociated})`, async () => {
    await using gate = await Gate.start({ emulator: { switches: { deleteAssociated } } });
    gate.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
    const [prod, staging] = DOMAINS;
    const name = 'dictcheck-00000000000a';
    create(gate, name, marker(Date.now() - 2 * DAY));
    await gate.stage.settle();
    const { id } = gate.stage.package(name);
    gate.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName: prod });
    await gate.stage.settle();
    // The first run knows the domain, the second one asks AWS.
    for (const [domain, most] of [
      [prod, 0],
      [staging, 1],
    ] as const) {
      const proposal = gate.proposal();
      const { duration, ...run } = await timed(() =>
        gate.stage.succeed({ ...proposal, inputs: { ...proposal.inputs, domains: domain } }),
      );
      const asked = run.requests.filter(({ operation }) => operation === 'DeletePackage');
      expect(asked.length).toBe(most);
      expect(duration).toBeLessThan(10_000);
      expect(run.warnings).toEqual([
        `A leftover of an earlier run can't be deleted. ${name}: it is still used by domain ${prod}; dissociate and delete it by hand.`,
      ]);
    }
  });
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { readonly duration: number }> {
  const start = Date.now();
  const result = await work();
  return { ...result, duration: Date.now() - start };
}
