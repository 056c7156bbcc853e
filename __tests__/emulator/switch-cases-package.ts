/** Packages: what each position of their switches does. */
import type { PackageDetails } from '@aws-sdk/client-opensearch';
import { CreatePackageCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import type { Cases } from './switch-kit.ts';
import {
  CONFLICT,
  fails,
  history,
  MISSING_ID,
  NOT_FOUND,
  orderOfFive,
  remove,
  VALIDATION,
  versions,
} from './switch-kit.ts';
import type { TestWorld } from './world.ts';
import { failureOf } from './world.ts';

function rejectContent(world: TestWorld, content: string): void {
  world.running.emulator.verdicts.validation = (_, { chunks }) =>
    Buffer.concat([...chunks()]).includes(content) ? { type: '', message: 'rejected' } : null;
}

/** v1 is good, v2 fails. */
async function failedUpdate(world: TestWorld): Promise<string> {
  const id = await world.createAvailable();
  rejectContent(world, 'bad');
  await world.update(id, 'bad');
  world.pass();
  return id;
}

async function repairedUpdate(world: TestWorld): Promise<string> {
  const id = await failedUpdate(world);
  await world.update(id, 'good');
  world.pass();
  return id;
}

async function createTwice(world: TestWorld): Promise<void> {
  await world.createAvailable('twice');
  await world.create('twice');
}

async function createFromNowhere(world: TestWorld): Promise<PackageDetails | undefined> {
  const output = await world.opensearch.send(
    new CreatePackageCommand({
      PackageName: 'nowhere',
      PackageType: 'TXT-DICTIONARY',
      PackageSource: { S3BucketName: 'dictionaries', S3Key: 'missing.txt' },
    }),
  );
  return output.PackageDetails;
}

async function createFromForeignBucket(world: TestWorld): Promise<PackageDetails | undefined> {
  world.running.emulator.addBucket({ name: 'foreign', owner: '999999999999', objects: { 'a.txt': 'a' } });
  const output = await world.opensearch.send(
    new CreatePackageCommand({
      PackageName: 'foreign',
      PackageType: 'TXT-DICTIONARY',
      PackageSource: { S3BucketName: 'foreign', S3Key: 'a.txt' },
    }),
  );
  world.pass();
  return (await world.describe(String(output.PackageDetails?.PackageID)))[0];
}

async function overQuota(world: TestWorld): Promise<void> {
  for (let count = 0; count < 26; count++) await world.create(`dictionary-${count}`);
}

async function describeMissing(world: TestWorld) {
  return world.describe(await world.createAvailable(), MISSING_ID);
}

async function updateTwice(world: TestWorld): Promise<string> {
  const id = await world.createAvailable();
  await world.update(id, 'second');
  await world.update(id, 'third');
  return id;
}

async function updateWithSameContent(world: TestWorld) {
  const id = await world.createAvailable('same', 'same content');
  await world.update(id, 'same content');
  world.pass();
  return { described: (await world.describe(id))[0], versions: await versions(world, id) };
}

async function descriptionAfterUpdate(world: TestWorld): Promise<string | undefined> {
  const id = await world.createAvailable();
  await world.update(id);
  world.pass();
  return (await world.describe(id))[0]?.PackageDescription;
}

/** One package is being imported; then each other write of the account is tried. */
async function writesWhileImporting(world: TestWorld): Promise<readonly (string | undefined)[]> {
  const first = await world.createAvailable('first-one');
  const second = await world.createAvailable('second-one');
  await world.associate(second);
  world.pass();
  await world.update(first);
  const writes = [
    () => world.create('third-one'),
    () => world.update(second),
    () => remove(world, second),
    () => world.associate(second, 'old-search'),
  ];
  const names: (string | undefined)[] = [];
  for (const write of writes) {
    names.push(
      await write().then(
        () => undefined,
        (error: Error) => error.name,
      ),
    );
  }
  return names;
}

async function describedAs(world: TestWorld, id: string): Promise<string | undefined> {
  return (await world.describe(id))[0]?.PackageDescription;
}

/** The description during an update, after its failure, and after one that passes. */
async function descriptions(world: TestWorld): Promise<readonly (string | undefined)[]> {
  const id = await world.createAvailable();
  rejectContent(world, 'bad');
  await world.update(id, 'bad', 'second');
  const during = await describedAs(world, id);
  world.pass();
  const failed = await describedAs(world, id);
  await world.update(id, 'good', 'third');
  world.pass();
  return [during, failed, await describedAs(world, id)];
}

export const PACKAGE_CASES = {
  accountWrites: {
    // A package that a domain uses can't be deleted whoever is busy.
    independent: async (world) =>
      expect(await writesWhileImporting(world)).toEqual([undefined, undefined, 'ConflictException', undefined]),
    conflict: async (world) => expect(await writesWhileImporting(world)).toEqual(Array(4).fill('ConflictException')),
    validation: async (world) =>
      expect(await writesWhileImporting(world)).toEqual([
        'ValidationException',
        'ValidationException',
        'ConflictException',
        'ValidationException',
      ]),
  },
  descriptionChange: {
    'at-request': async (world) => expect(await descriptions(world)).toEqual(['second', 'second', 'third']),
    'when-available': async (world) => expect(await descriptions(world)).toEqual(['as created', 'as created', 'third']),
    'reverted-on-failure': async (world) =>
      expect(await descriptions(world)).toEqual(['second', 'as created', 'third']),
  },
  dictionaryIdForm: {
    'f-and-digits': async (world) => expect(await world.createAvailable()).toMatch(/^F[0-9]{9}$/),
    'pkg-hex': async (world) => {
      const id = await world.createAvailable();
      expect(id).toMatch(/^pkg-[0-9a-f]{40}$/);
      expect(await world.describe(id)).toMatchObject([{ PackageID: id, PackageType: 'TXT-DICTIONARY' }]);
    },
    other: async (world) => {
      const id = await world.createAvailable();
      expect(id).toMatch(/^F[0-9A-F]{10}$/);
      await world.update(id);
      world.pass();
      expect(await versions(world, id)).toEqual(['v2', 'v1']);
    },
  },
  unknownPackageOnDescribe: {
    empty: async (world) => expect(await describeMissing(world)).toHaveLength(1),
    validation: fails(describeMissing, { ...VALIDATION, message: 'Package not found' }),
    'not-found': fails(describeMissing, NOT_FOUND),
  },
  missingPackage: {
    'not-found': async (world) => {
      expect(await failureOf(world.update(MISSING_ID))).toMatchObject(NOT_FOUND);
      expect(await failureOf(remove(world, MISSING_ID))).toMatchObject(NOT_FOUND);
      expect(await failureOf(world.associate(MISSING_ID))).toMatchObject(NOT_FOUND);
      expect(await failureOf(history(world, MISSING_ID))).toMatchObject(NOT_FOUND);
    },
    validation: async (world) => {
      const expected = { ...VALIDATION, message: 'Package not found' };
      expect(await failureOf(remove(world, MISSING_ID))).toMatchObject(expected);
      expect(await failureOf(history(world, MISSING_ID))).toMatchObject(expected);
    },
  },
  alreadyExistsError: {
    'already-exists': fails(createTwice, { name: 'ResourceAlreadyExistsException', status: 409 }),
    validation: fails(createTwice, VALIDATION),
    conflict: fails(createTwice, CONFLICT),
  },
  limitError: {
    'limit-exceeded': fails(overQuota, { name: 'LimitExceededException', status: 409 }),
    validation: fails(overQuota, VALIDATION),
  },
  unreadableSource: {
    'copy-failed': async (world) => {
      const id = String((await createFromNowhere(world))?.PackageID);
      world.pass();
      expect(await world.describe(id)).toMatchObject([
        { PackageStatus: 'COPY_FAILED', ErrorDetails: { ErrorMessage: expect.stringContaining('does not exist') } },
      ]);
    },
    validation: fails(createFromNowhere, VALIDATION),
    'access-denied': fails(createFromNowhere, { name: 'AccessDeniedException', status: 403 }),
  },
  crossAccountBucket: {
    allowed: async (world) =>
      expect(await createFromForeignBucket(world)).toMatchObject({ PackageStatus: 'AVAILABLE' }),
    refused: async (world) =>
      expect(await createFromForeignBucket(world)).toMatchObject({ PackageStatus: 'COPY_FAILED' }),
  },
  failedPackageUpdate: {
    repairs: async (world) => {
      const id = await repairedUpdate(world);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v2' }]);
    },
    validation: fails(repairedUpdate, VALIDATION),
    conflict: fails(repairedUpdate, CONFLICT),
  },
  versionAfterFailedUpdate: {
    kept: async (world) => {
      const [described] = await world.describe(await failedUpdate(world));
      expect(described).toMatchObject({
        PackageStatus: 'VALIDATION_FAILED',
        AvailablePackageVersion: 'v1',
        ErrorDetails: { ErrorType: '', ErrorMessage: 'rejected' },
      });
    },
    absent: async (world) => {
      const [described] = await world.describe(await failedUpdate(world));
      expect(described).toMatchObject({ PackageStatus: 'VALIDATION_FAILED' });
      expect(described).not.toHaveProperty('AvailablePackageVersion');
    },
  },
  failedVersionNumber: {
    reused: async (world) => expect(await versions(world, await repairedUpdate(world))).toEqual(['v2', 'v1']),
    consumed: async (world) => expect(await versions(world, await repairedUpdate(world))).toEqual(['v3', 'v1']),
  },
  historyEntry: {
    'when-available': async (world) => {
      const id = await failedUpdate(world);
      await world.update(id, 'good');
      expect(await versions(world, id)).toEqual(['v1']);
    },
    'at-request': async (world) => {
      const id = await failedUpdate(world);
      expect(await versions(world, id)).toEqual(['v2', 'v1']);
      await world.update(id, 'good');
      expect(await versions(world, id)).toEqual(['v2', 'v1']);
    },
  },
  historyOrder: {
    ascending: async (world) => expect(await orderOfFive(world)).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']),
    descending: async (world) => expect(await orderOfFive(world)).toEqual(['v5', 'v4', 'v3', 'v2', 'v1']),
    shuffled: async (world) => {
      const order = await orderOfFive(world);
      expect([...order].sort()).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
      expect(order).not.toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
      expect(order).not.toEqual(['v5', 'v4', 'v3', 'v2', 'v1']);
    },
  },
  updateWhileBusy: {
    validation: fails(updateTwice, VALIDATION),
    conflict: fails(updateTwice, CONFLICT),
    queued: async (world) => {
      const id = await updateTwice(world);
      world.pass(2000);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'COPYING', AvailablePackageVersion: 'v2' }]);
      world.pass();
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v3' }]);
    },
  },
  deleteWhileBusy: {
    conflict: fails(async (world) => remove(world, await world.create()), CONFLICT),
    validation: fails(async (world) => remove(world, await world.create()), VALIDATION),
    accepted: async (world) => {
      await remove(world, await world.create());
      world.pass();
      expect(world.running.emulator.packages()).toEqual([]);
    },
  },
  deletedPackage: {
    gone: async (world) => {
      const id = await world.createAvailable();
      await remove(world, id);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'DELETING' }]);
      world.pass();
      expect(await world.describe(id)).toEqual([]);
    },
    lingers: async (world) => {
      const id = await world.createAvailable('again');
      await remove(world, id);
      world.pass();
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'DELETED' }]);
      expect(await failureOf(world.update(id))).toMatchObject(NOT_FOUND);
      expect(await world.createAvailable('again')).not.toBe(id);
    },
  },
  identicalContent: {
    'new-version': async (world) =>
      expect(await updateWithSameContent(world)).toMatchObject({
        described: { PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v2' },
        versions: ['v2', 'v1'],
      }),
    'same-version': async (world) =>
      expect(await updateWithSameContent(world)).toMatchObject({
        described: { PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v1' },
        versions: ['v1'],
      }),
  },
  omittedDescription: {
    kept: async (world) => expect(await descriptionAfterUpdate(world)).toBe('as created'),
    cleared: async (world) => expect(await descriptionAfterUpdate(world)).toBeUndefined(),
  },
} satisfies Partial<Cases>;
