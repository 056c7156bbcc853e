/** Associations: what each position of their switches does. */
import { AssociatePackagesCommand, DescribeDomainCommand, DissociatePackageCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import { outcomeOf } from '../../../emulator/client.ts';
import type { Sighting } from '../../../emulator/contract/reader.ts';
import type { TestWorld } from '../world.ts';
import { failureOf } from '../world.ts';
import type { Cases } from './switch-kit.ts';
import { CONFLICT, DESIRED_STATE, fails, NOT_FOUND, remove, VALIDATION } from './switch-kit.ts';

async function deleteAssociated(world: TestWorld): Promise<void> {
  const id = await world.createAvailable();
  await world.associate(id);
  world.pass();
  await remove(world, id);
}

async function dissociateStranger(world: TestWorld): Promise<void> {
  const id = await world.createAvailable();
  await world.opensearch.send(new DissociatePackageCommand({ PackageID: id, DomainName: 'search' }));
}

async function associateMany(world: TestWorld, ids: string[]) {
  const output = await world.opensearch.send(
    new AssociatePackagesCommand({ DomainName: 'search', PackageList: ids.map((PackageID) => ({ PackageID })) }),
  );
  return output.DomainPackageDetailsList ?? [];
}

async function associateTwoAtOnce(world: TestWorld) {
  return associateMany(world, [await world.createAvailable('first-one'), await world.createAvailable('second-one')]);
}

/** Associates two packages in one call, and reads their rows every half second, in all twice. */
async function readTwoAtOnce(world: TestWorld) {
  const ids = [await world.createAvailable('first-one'), await world.createAvailable('second-one')];
  const rows = await associateMany(world, ids);
  const reads: Sighting[] = [];
  for (const milliseconds of [500, 500]) {
    world.pass(milliseconds);
    reads.push(await world.reader.readRows(ids));
  }
  return { rows, reads };
}

/** One package is current on the domain, the other is new to it. */
async function associateOneCurrentOneNew(world: TestWorld) {
  const current = await world.createAvailable('current-one');
  await world.associate(current);
  world.pass();
  const fresh = await world.createAvailable('fresh-one');
  return { rows: await associateMany(world, [current, fresh]), current, fresh };
}

/** v1 runs on the domain, v2 is being associated. */
async function associatingNewVersion(world: TestWorld): Promise<string> {
  const id = await world.createAvailable();
  await world.associate(id);
  world.pass();
  await world.update(id);
  world.pass();
  await world.associate(id);
  return id;
}

async function failedAssociation(world: TestWorld): Promise<void> {
  world.running.emulator.verdicts.association = ({ version }) =>
    version === 'v2' ? { type: 'X', message: 'no' } : null;
  await associatingNewVersion(world);
  world.pass();
}

async function associateWhileUpdating(world: TestWorld) {
  const id = await world.createAvailable();
  await world.update(id);
  return world.associate(id);
}

async function associateWithDeleting(world: TestWorld) {
  const id = await world.createAvailable();
  world.running.emulator.setDomainCondition('search', 'deleting');
  await world.associate(id);
}

async function associateTwoInTurn(world: TestWorld): Promise<void> {
  const first = await world.createAvailable('first-one');
  const second = await world.createAvailable('second-one');
  await world.associate(first);
  await world.associate(second, 'old-search');
  await world.associate(second);
}

async function isProcessing(world: TestWorld): Promise<boolean | undefined> {
  const output = await world.opensearch.send(new DescribeDomainCommand({ DomainName: 'search' }));
  return output.DomainStatus?.Processing;
}

async function processingWhileAssociating(world: TestWorld): Promise<boolean | undefined> {
  await world.associate(await world.createAvailable());
  return isProcessing(world);
}

export const ASSOCIATION_CASES = {
  missingDomain: {
    'not-found': fails((world) => world.rows('nowhere'), { ...NOT_FOUND, message: 'Domain not found: nowhere' }),
    validation: fails((world) => world.rows('nowhere'), { ...VALIDATION, message: 'Domain not found: nowhere' }),
  },
  domainBeingDeleted: {
    validation: fails(associateWithDeleting, VALIDATION),
    conflict: fails(associateWithDeleting, CONFLICT),
    'not-found': fails(associateWithDeleting, NOT_FOUND),
  },
  notAssociated: {
    validation: fails(dissociateStranger, { ...VALIDATION, message: 'Package is not associated to this domain' }),
    'not-found': fails(dissociateStranger, NOT_FOUND),
    conflict: fails(dissociateStranger, DESIRED_STATE),
  },
  deleteAssociated: {
    conflict: fails(deleteAssociated, CONFLICT),
    validation: fails(deleteAssociated, VALIDATION),
  },
  associateDuringUpdate: {
    'old-version': async (world) => {
      const outcome = await outcomeOf(associateWhileUpdating(world));
      expect(outcome.answer).toMatchObject({ PackageVersion: 'v1' });
      world.pass();
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ACTIVE', PackageVersion: 'v1' }]);
      return outcome;
    },
    validation: fails(associateWhileUpdating, VALIDATION),
    conflict: fails(associateWhileUpdating, CONFLICT),
  },
  neverAvailable: {
    validation: fails(async (world) => world.associate(await world.create()), VALIDATION),
    conflict: fails(async (world) => world.associate(await world.create()), CONFLICT),
  },
  busyDomain: {
    conflict: fails(associateTwoInTurn, CONFLICT),
    validation: fails(associateTwoInTurn, {
      ...VALIDATION,
      message: 'A change/update is in progress. Please wait for it to complete before requesting another change.',
    }),
  },
  repeatedAssociation: {
    busy: async (world) => {
      const error = await failureOf(world.associate(await associatingNewVersion(world)));
      expect(error).toMatchObject(CONFLICT);
      expect(error.message).not.toBe(DESIRED_STATE.message);
      return { error };
    },
    'desired-state': fails(async (world) => world.associate(await associatingNewVersion(world)), DESIRED_STATE),
  },
  versionWhileAssociating: {
    new: async (world) => {
      await associatingNewVersion(world);
      const [row] = await world.rows();
      expect(row).toMatchObject({ DomainPackageStatus: 'ASSOCIATING', PackageVersion: 'v2' });
      return row;
    },
    old: async (world) => {
      await associatingNewVersion(world);
      const [row] = await world.rows();
      expect(row).toMatchObject({ DomainPackageStatus: 'ASSOCIATING', PackageVersion: 'v1' });
      return row;
    },
    absent: async (world) => {
      await associatingNewVersion(world);
      const [row] = await world.rows();
      expect(row).toMatchObject({ DomainPackageStatus: 'ASSOCIATING' });
      expect(row).not.toHaveProperty('PackageVersion');
      world.pass();
      expect(await world.rows()).toMatchObject([{ PackageVersion: 'v2' }]);
      return row;
    },
  },
  versionAfterFailedAssociation: {
    new: async (world) => {
      await failedAssociation(world);
      expect(await world.rows()).toMatchObject([
        {
          DomainPackageStatus: 'ASSOCIATION_FAILED',
          PackageVersion: 'v2',
          ErrorDetails: { ErrorType: 'X', ErrorMessage: 'no' },
        },
      ]);
      expect(world.running.emulator.associations()).toMatchObject([{ runningVersion: 'v1' }]);
    },
    old: async (world) => {
      await failedAssociation(world);
      expect(await world.rows()).toMatchObject([{ PackageVersion: 'v1' }]);
    },
    absent: async (world) => {
      await failedAssociation(world);
      expect((await world.rows())[0]).not.toHaveProperty('PackageVersion');
    },
  },
  referencePathWhileAssociating: {
    present: async (world) => {
      const id = await world.createAvailable();
      const row = await world.associate(id);
      expect(row).toMatchObject({ ReferencePath: `analyzers/${id}` });
      return row;
    },
    absent: async (world) => {
      const id = await world.createAvailable();
      const row = await world.associate(id);
      expect(row).not.toHaveProperty('ReferencePath');
      world.pass();
      expect(await world.rows()).toMatchObject([{ ReferencePath: `analyzers/${id}` }]);
      return row;
    },
  },
  associatePackages: {
    works: async (world) => {
      const outcome = await outcomeOf(associateTwoAtOnce(world));
      expect(outcome.answer).toMatchObject([
        { DomainPackageStatus: 'ASSOCIATING' },
        { DomainPackageStatus: 'ASSOCIATING' },
      ]);
      world.pass();
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ACTIVE' }, { DomainPackageStatus: 'ACTIVE' }]);
      return outcome;
    },
    'disabled-operation': fails(associateTwoAtOnce, { name: 'DisabledOperationException', status: 409 }),
    'access-denied': fails(associateTwoAtOnce, {
      name: 'AccessDeniedException',
      status: 403,
      message: expect.stringContaining('not authorized to perform: es:AssociatePackages on resource: arn:aws:es:'),
    }),
    validation: fails(associateTwoAtOnce, VALIDATION),
    'unknown-operation': fails(associateTwoAtOnce, { name: 'SyntaxError', status: 404 }),
  },
  associatePackagesAlreadyCurrent: {
    conflict: async (world) => {
      const error = await failureOf(associateOneCurrentOneNew(world));
      expect(error).toMatchObject(DESIRED_STATE);
      expect(await world.rows()).toHaveLength(1);
      return { error };
    },
    ignored: async (world) => {
      const { rows, current, fresh } = await associateOneCurrentOneNew(world);
      expect(rows).toMatchObject([
        { PackageID: current, DomainPackageStatus: 'ACTIVE' },
        { PackageID: fresh, DomainPackageStatus: 'ASSOCIATING' },
      ]);
      world.pass();
      expect(await failureOf(associateMany(world, [current, fresh]))).toMatchObject(DESIRED_STATE);
      return { error: null };
    },
  },
  associatePackagesRows: {
    together: async (world) => {
      const { reads } = await readTwoAtOnce(world);
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ACTIVE' }, { DomainPackageStatus: 'ACTIVE' }]);
      return reads;
    },
    'one-by-one': async (world) => {
      const { rows, reads } = await readTwoAtOnce(world);
      expect(rows).toHaveLength(1);
      expect(await world.rows()).toMatchObject([
        { PackageName: 'first-one', DomainPackageStatus: 'ACTIVE' },
        { PackageName: 'second-one', DomainPackageStatus: 'ASSOCIATING' },
      ]);
      const third = await world.createAvailable('third-one');
      await world.associate(third, 'old-search');
      world.pass();
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ACTIVE' }, { DomainPackageStatus: 'ACTIVE' }]);
      return reads;
    },
  },
  domainProcessing: {
    unchanged: async (world) => {
      const processing = await processingWhileAssociating(world);
      expect(processing).toBe(false);
      return processing;
    },
    processing: async (world) => {
      const processing = await processingWhileAssociating(world);
      expect(processing).toBe(true);
      world.pass();
      expect(await isProcessing(world)).toBe(false);
      return processing;
    },
  },
} satisfies Partial<Cases>;
