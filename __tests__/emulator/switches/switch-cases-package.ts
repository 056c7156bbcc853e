/** Packages: what each position of their switches does. */
import type { PackageDetails } from '@aws-sdk/client-opensearch';
import { CreatePackageCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import { outcomeOf } from '../../../emulator/client.ts';
import type { Sighting } from '../../../emulator/contract/reader.ts';
import type { Ending } from '../../../emulator/contract/signs.ts';
import type { TestWorld } from '../world.ts';
import { failureOf } from '../world.ts';
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

/** @returns the newest version */
function repairedAs(...expected: readonly string[]) {
  return async (world: TestWorld): Promise<readonly (string | undefined)[]> => {
    const found = await versions(world, await repairedUpdate(world));
    expect(found).toEqual(expected);
    return ['v1', found[0]];
  };
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

/** @returns the reads before and after the update */
function updateWithSameContent(...expected: readonly string[]) {
  return async (world: TestWorld): Promise<readonly Sighting[]> => {
    const id = await world.createAvailable('same', 'same content');
    const before = await world.reader.read(id);
    await world.update(id, 'same content');
    world.pass();
    const after = await world.reader.read(id);
    expect(after).toMatchObject({ status: 'AVAILABLE', version: expected[0] });
    expect(await versions(world, id)).toEqual(expected);
    return [before, after];
  };
}

async function readAfterUpdate(world: TestWorld): Promise<Sighting> {
  const id = await world.createAvailable();
  await world.update(id);
  world.pass();
  return world.reader.read(id);
}

/** One package is being imported; then each other write of the account is tried. @returns how the first of them ended */
function writesWhileImporting(...expected: readonly (string | undefined)[]) {
  return async (world: TestWorld): Promise<Ending> => {
    const first = await world.createAvailable('first-one');
    const second = await world.createAvailable('second-one');
    await world.associate(second);
    world.pass();
    await world.update(first);
    const creation = await outcomeOf(world.create('third-one'));
    const others = [
      await outcomeOf(world.update(second)),
      await outcomeOf(remove(world, second)),
      await outcomeOf(world.associate(second, 'old-search')),
    ];
    expect([creation, ...others].map(({ error }) => error?.name)).toEqual(expected);
    return creation;
  };
}

/** The description during an update, after its failure, and after one that passes. @returns the reads to the failure */
function descriptions(...expected: readonly (string | undefined)[]) {
  return async (world: TestWorld): Promise<readonly Sighting[]> => {
    const id = await world.createAvailable();
    const before = await world.reader.read(id);
    rejectContent(world, 'bad');
    await world.update(id, 'bad', 'second');
    const during = await world.reader.read(id);
    world.pass();
    const failed = await world.reader.read(id);
    await world.update(id, 'good', 'third');
    world.pass();
    const after = await world.reader.read(id);
    expect([during, failed, after].map(({ description }) => description)).toEqual(expected);
    return [before, during, failed];
  };
}

/** A case whose evidence is this value. */
function shows<Value>(act: (world: TestWorld) => Promise<Value>, expected: unknown) {
  return async (world: TestWorld): Promise<Value> => {
    const value = await act(world);
    expect(value).toEqual(expected);
    return value;
  };
}

export const PACKAGE_CASES = {
  accountWrites: {
    // A package that a domain uses can't be deleted whoever is busy.
    independent: writesWhileImporting(undefined, undefined, 'ConflictException', undefined),
    conflict: writesWhileImporting('ConflictException', 'ConflictException', 'ConflictException', 'ConflictException'),
    validation: writesWhileImporting(
      'ValidationException',
      'ValidationException',
      'ConflictException',
      'ValidationException',
    ),
  },
  descriptionChange: {
    'at-request': descriptions('second', 'second', 'third'),
    'when-available': descriptions('as created', 'as created', 'third'),
    'reverted-on-failure': descriptions('second', 'as created', 'third'),
  },
  dictionaryIdForm: {
    'f-and-digits': shows((world) => world.createAvailable(), expect.stringMatching(/^F[0-9]{9}$/)),
    'pkg-hex': async (world) => {
      const id = await world.createAvailable();
      expect(id).toMatch(/^pkg-[0-9a-f]{40}$/);
      expect(await world.describe(id)).toMatchObject([{ PackageID: id, PackageType: 'TXT-DICTIONARY' }]);
      return id;
    },
    other: async (world) => {
      const id = await world.createAvailable();
      expect(id).toMatch(/^F[0-9A-F]{10}$/);
      await world.update(id);
      world.pass();
      expect(await versions(world, id)).toEqual(['v2', 'v1']);
      return id;
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
      return { error: null, status: (await world.reader.read(id)).status };
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
      return { error: null };
    },
    validation: fails(repairedUpdate, VALIDATION),
    conflict: fails(repairedUpdate, CONFLICT),
  },
  versionAfterFailedUpdate: {
    kept: async (world) => {
      const id = await failedUpdate(world);
      const [described] = await world.describe(id);
      expect(described).toMatchObject({
        PackageStatus: 'VALIDATION_FAILED',
        AvailablePackageVersion: 'v1',
        ErrorDetails: { ErrorType: '', ErrorMessage: 'rejected' },
      });
      return world.reader.read(id);
    },
    absent: async (world) => {
      const id = await failedUpdate(world);
      const [described] = await world.describe(id);
      expect(described).toMatchObject({ PackageStatus: 'VALIDATION_FAILED' });
      expect(described).not.toHaveProperty('AvailablePackageVersion');
      return world.reader.read(id);
    },
  },
  statusAfterFailedUpdate: {
    failed: async (world) => {
      const id = await failedUpdate(world);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'VALIDATION_FAILED' }]);
      return world.reader.read(id);
    },
    available: async (world) => {
      const id = await failedUpdate(world);
      expect(await world.describe(id)).toMatchObject([
        { PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v1', ErrorDetails: { ErrorMessage: 'rejected' } },
      ]);
      return world.reader.read(id);
    },
  },
  failedVersionNumber: {
    reused: repairedAs('v2', 'v1'),
    consumed: repairedAs('v3', 'v1'),
  },
  historyEntry: {
    'when-available': async (world) => {
      const id = await failedUpdate(world);
      await world.update(id, 'good');
      const found = await versions(world, id);
      expect(found).toEqual(['v1']);
      return { available: 'v1', versions: found };
    },
    'at-request': async (world) => {
      const id = await failedUpdate(world);
      expect(await versions(world, id)).toEqual(['v2', 'v1']);
      await world.update(id, 'good');
      const found = await versions(world, id);
      expect(found).toEqual(['v2', 'v1']);
      return { available: 'v1', versions: found };
    },
  },
  historyOrder: {
    ascending: shows(orderOfFive, ['v1', 'v2', 'v3', 'v4', 'v5']),
    descending: shows(orderOfFive, ['v5', 'v4', 'v3', 'v2', 'v1']),
    shuffled: async (world) => {
      const order = await orderOfFive(world);
      expect([...order].sort()).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
      expect(order).not.toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
      expect(order).not.toEqual(['v5', 'v4', 'v3', 'v2', 'v1']);
      return order;
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
      return { error: null };
    },
  },
  deleteWhileBusy: {
    conflict: fails(async (world) => remove(world, await world.create()), CONFLICT),
    validation: fails(async (world) => remove(world, await world.create()), VALIDATION),
    accepted: async (world) => {
      await remove(world, await world.create());
      world.pass();
      expect(world.running.emulator.packages()).toEqual([]);
      return { error: null };
    },
  },
  deletedPackage: {
    gone: async (world) => {
      const id = await world.createAvailable();
      await remove(world, id);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'DELETING' }]);
      world.pass();
      expect(await world.describe(id)).toEqual([]);
      return world.reader.read(id);
    },
    lingers: async (world) => {
      const id = await world.createAvailable('again');
      await remove(world, id);
      world.pass();
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'DELETED' }]);
      const read = await world.reader.read(id);
      expect(await failureOf(world.update(id))).toMatchObject(NOT_FOUND);
      expect(await world.createAvailable('again')).not.toBe(id);
      return read;
    },
  },
  identicalContent: {
    'new-version': updateWithSameContent('v2', 'v1'),
    'same-version': updateWithSameContent('v1'),
  },
  omittedDescription: {
    kept: shows(readAfterUpdate, expect.objectContaining({ description: 'as created' })),
    cleared: shows(readAfterUpdate, expect.objectContaining({ description: undefined })),
  },
} satisfies Partial<Cases>;
