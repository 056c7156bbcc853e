/** Each switch in each position, over HTTP with the SDK; the types see to it that none is left out. */
import { DescribePackagesCommand } from '@aws-sdk/client-opensearch';
import { afterEach, describe, expect, test } from 'vitest';
import type { QuantityName } from '../../../emulator/core/switches.ts';
import { SWITCHES, switchesWith } from '../../../emulator/core/switches.ts';
import type { TestWorld } from '../world.ts';
import { failureOf, worlds } from '../world.ts';
import { ASSOCIATION_CASES } from './switch-cases-association.ts';
import { PACKAGE_CASES } from './switch-cases-package.ts';
import { PROTOCOL_CASES } from './switch-cases-protocol.ts';
import type { Case, Cases } from './switch-kit.ts';
import { factOf, orderOfFive, remove, VALIDATION } from './switch-kit.ts';

const CASES: Cases = { ...PACKAGE_CASES, ...ASSOCIATION_CASES, ...PROTOCOL_CASES };

/** The sign says the value, or less by up to `within`: reads are half a second apart. */
type QuantityCases = {
  readonly [Name in QuantityName]: { readonly value: number; readonly within?: number; readonly holds: Case<Name> };
};
const READ_MS = 500;

const QUANTITY_CASES: QuantityCases = {
  defaultPageSize: {
    value: 4,
    holds: async (world) => {
      const first = await world.opensearch.send(new DescribePackagesCommand({}));
      expect(first.PackageDetailsList).toHaveLength(4);
      expect(first.NextToken).toBeDefined();
    },
  },
  maxPageSize: {
    value: 3,
    holds: async (world) => {
      const first = await world.opensearch.send(new DescribePackagesCommand({ MaxResults: 100 }));
      expect(first.PackageDetailsList).toHaveLength(3);
    },
  },
  stalePackageRead: {
    value: 500,
    holds: async (world) => {
      const id = await world.create();
      expect(await world.describe(id)).toEqual([]);
      world.pass(500);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'COPYING' }]);
      world.pass();
      await world.update(id);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v1' }]);
      world.pass(500);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'COPYING' }]);
      world.pass();
      await world.update(id);
      return world.reader.settle(id);
    },
  },
  staleAssociationRead: {
    value: 500,
    holds: async (world) => {
      const id = await world.createAvailable();
      expect(await world.associate(id)).toMatchObject({ DomainPackageStatus: 'ASSOCIATING' });
      expect(await world.rows()).toEqual([]);
      world.pass();
      await world.update(id);
      world.pass();
      await world.associate(id);
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ACTIVE', PackageVersion: 'v1' }]);
      world.pass(500);
      expect(await world.rows()).toMatchObject([{ DomainPackageStatus: 'ASSOCIATING', PackageVersion: 'v2' }]);
      world.pass();
      const other = await world.createAvailable('other-one');
      await world.associate(other);
      return world.reader.settleRow(other);
    },
  },
  packageNameMax: {
    value: 32,
    holds: async (world) => {
      await world.create('a'.repeat(32));
      const error = await failureOf(world.create('a'.repeat(33)));
      expect(error).toMatchObject({
        ...VALIDATION,
        message: expect.stringContaining("at 'packageName' failed to satisfy constraint"),
      });
      return [
        { size: 32, error: null },
        { size: 33, error },
      ];
    },
  },
  versionsMax: {
    value: 2,
    holds: async (world) => {
      const id = await world.createAvailable();
      await world.update(id);
      world.pass();
      const error = await failureOf(world.update(id));
      expect(error).toMatchObject({ name: 'LimitExceededException', status: 409 });
      return { error, version: (await world.reader.read(id)).version };
    },
  },
  historyLag: {
    value: 3000,
    holds: async (world) => {
      const id = await world.createAvailable();
      world.pass(2999);
      expect(await world.reader.versions(id)).toEqual([]);
      world.pass(1);
      expect(await world.reader.versions(id)).toEqual(['v1']);
      const other = await world.create('other-one');
      return world.reader.watch(() => world.reader.readListed(other));
    },
  },
  newPackageLag: {
    value: 3000,
    holds: async (world) => {
      const id = await world.create();
      world.pass(2999);
      expect(await world.describe(id)).toEqual([]);
      expect(await world.associate(id)).toMatchObject({ PackageID: id });
      world.pass(1);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE' }]);
      world.pass();
      return world.reader.settle(await world.create('other-one'));
    },
  },
  readsGoBack: {
    value: 5000,
    within: 2 * READ_MS,
    holds: async (world) => {
      const statuses = async (id: string) => {
        const seen: (string | undefined)[] = [];
        for (let read = 0; read < 2; read++) seen.push((await world.describe(id))[0]?.PackageStatus);
        return seen.sort();
      };
      const id = await world.create();
      expect(await statuses(id)).toEqual(['COPYING', undefined]);
      world.pass(2000);
      expect(await statuses(id)).toEqual(['AVAILABLE', 'VALIDATING']);
      world.pass(5000);
      expect(await statuses(id)).toEqual(['AVAILABLE', 'AVAILABLE']);
      await world.associate(id);
      expect([await world.rows(), await world.rows()].map(({ length }) => length).sort()).toEqual([0, 1]);
      world.pass(6000);
      await world.dissociate(id);
      world.pass(1000);
      expect([await world.rows(), await world.rows()].map(({ length }) => length).sort()).toEqual([0, 1]);
      world.pass(5000);
      await remove(world, id);
      world.pass(1000);
      expect(await statuses(id)).toEqual(['DELETING', undefined]);
      world.pass();
      return world.reader.settle(await world.create('other-one'));
    },
  },
  versionBehindStatus: {
    value: 4000,
    holds: async (world) => {
      const id = await world.create();
      world.pass(2000);
      const [first] = await world.describe(id);
      expect(first).toMatchObject({ PackageStatus: 'AVAILABLE' });
      expect(first).not.toHaveProperty('AvailablePackageVersion');
      world.pass();
      await world.update(id);
      world.pass(2000);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v1' }]);
      expect(await world.associate(id)).toMatchObject({ PackageVersion: 'v1' });
      world.pass();
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v2' }]);
      return world.reader.settle(await world.create('other-one'));
    },
  },
  statusBehindVersion: {
    value: 4000,
    holds: async (world) => {
      const id = await world.createAvailable();
      await world.update(id);
      world.pass(2000);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'VALIDATING', AvailablePackageVersion: 'v2' }]);
      world.pass(4000);
      expect(await world.describe(id)).toMatchObject([{ PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v2' }]);
      return world.reader.settle(await world.create('other-one'));
    },
  },
  filterValuesMax: {
    value: 2,
    holds: async (world) => {
      const ids = [await world.createAvailable('first-one'), await world.createAvailable('second-one')];
      expect(await world.describe(...ids)).toHaveLength(2);
      expect(await failureOf(world.describe(...ids, 'F999999999'))).toMatchObject({
        ...VALIDATION,
        message: expect.stringContaining("at 'filters.1.member.value' failed to satisfy constraint"),
      });
    },
  },
  historyMax: {
    value: 2,
    holds: async (world) => {
      const found = await orderOfFive(world);
      expect(found).toEqual(['v5', 'v4']);
      return found;
    },
  },
};

const lab = worlds();
afterEach(() => lab.reset());

describe.for(Object.entries(CASES))('%s', ([name, positions]) => {
  test.for(Object.entries<(world: TestWorld) => Promise<unknown>>(positions))('%s', async ([position, holds]) => {
    const world = await lab.start({ switches: switchesWith({ [name]: position }) });
    const fact = await factOf(world, name, await holds(world));
    if (fact !== null) expect(fact.seen, String(fact.evidence)).toBe(position);
  });
});

describe('quantities', () => {
  test.for(Object.entries(QUANTITY_CASES))('%s', async ([name, { value, within = 0, holds }]) => {
    const world = await lab.start({ switches: switchesWith({ [name]: value }) });
    const fact = await factOf(world, name, await holds(world));
    expect(fact?.seen, String(fact?.evidence)).toBeGreaterThanOrEqual(value - within);
    expect(fact?.seen, String(fact?.evidence)).toBeLessThanOrEqual(value);
  });
});

test('a switch or position that does not exist is refused', () => {
  const unknown: Record<string, string> = { historyOrder: 'sideways' };
  expect(() => switchesWith(unknown)).toThrow("Switch 'historyOrder' has no position 'sideways'.");
  const misspelt: Record<string, string> = { histroyOrder: 'ascending' };
  expect(() => switchesWith(misspelt)).toThrow("There is no switch 'histroyOrder'.");
});

test('each default is one of the positions', () => {
  for (const [name, entry] of Object.entries(SWITCHES)) {
    if ('positions' in entry) expect(Object.keys(entry.positions), name).toContain(entry.byDefault);
  }
});
