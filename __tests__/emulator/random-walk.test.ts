import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Emulator, MODELS } from '../../emulator/core/emulator.ts';
import { ApiError } from '../../emulator/core/model/api-error.ts';
import type { Operation } from '../../emulator/core/model/operations.ts';
import type { Api } from '../../emulator/core/model/service-model.ts';
import type { JsonObject } from '../../emulator/core/model/validate-input.ts';
import type { AssociationView, PackageView } from '../../emulator/core/packages/views.ts';
import { SWITCHES, type Switches, switchesWith } from '../../emulator/core/switches.ts';

/** Whatever is called, in whatever position the switches are: only errors of AWS, and a state that makes sense. */

const NAMES = ['one', 'two', 'three'];
const DOMAINS = ['search', 'logs'];
const CONTENTS = ['a', 'b', 'REJECTED'];

const anySwitches = fc
  .record(
    Object.fromEntries(
      Object.entries(SWITCHES).map(([name, entry]) => [
        name,
        'positions' in entry
          ? fc.constantFrom(...Object.keys(entry.positions))
          : fc.constantFrom(entry.byDefault, entry.byDefault + 1, 40),
      ]),
    ),
  )
  .map((positions) => switchesWith(positions));

type Step =
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'store'; readonly content: string }
  | {
      readonly kind: 'call';
      readonly api: Api;
      readonly operation: Operation;
      readonly which: number;
      readonly domain: string;
    };

const operations: Operation[] = [
  'CreatePackage',
  'UpdatePackage',
  'DeletePackage',
  'DescribePackages',
  'GetPackageVersionHistory',
  'AssociatePackage',
  'AssociatePackages',
  'DissociatePackage',
  'DissociatePackages',
  'ListDomainsForPackage',
  'ListPackagesForDomain',
];

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.constantFrom(0, 5, 10, 25, 100) }),
  fc.record({ kind: fc.constant('store' as const), content: fc.constantFrom(...CONTENTS) }),
  fc.record({
    kind: fc.constant('call' as const),
    api: fc.constantFrom<Api>('opensearch', 'elasticsearch'),
    operation: fc.constantFrom(...operations),
    which: fc.nat(NAMES.length - 1),
    domain: fc.constantFrom(...DOMAINS, ...DOMAINS, 'nowhere'),
  }),
);

/** Errors that the model does not list, with their statuses. */
const UNMODELLED: Readonly<Record<string, number>> = { UnknownOperationException: 404 };

function inputOf(emulator: Emulator, step: Extract<Step, { kind: 'call' }>): JsonObject {
  const ids = emulator.packages().map(({ id }) => id);
  const both = { PackageID: ids[step.which % Math.max(1, ids.length)] ?? 'F404', DomainName: step.domain };
  switch (step.operation) {
    case 'CreatePackage':
    case 'UpdatePackage':
      return {
        ...both,
        PackageName: NAMES[step.which],
        PackageType: 'TXT-DICTIONARY',
        PackageSource: { S3BucketName: 'dictionaries', S3Key: step.which === 2 ? 'missing' : 'a.txt' },
      };
    case 'AssociatePackages':
      return { ...both, PackageList: ids.map((PackageID) => ({ PackageID })) };
    case 'DissociatePackages':
      return { ...both, PackageList: ids };
    case 'DescribePackages':
      return { Filters: [{ Name: 'PackageID', Value: ids.length === 0 ? ['F404'] : ids }] };
    default:
      return both;
  }
}

function checkPackage(entry: PackageView, { versionBehindStatus, statusBehindVersion }: Switches): void {
  const good = entry.versions.filter(({ state }) => state === 'available').map(({ version }) => version);
  expect(new Set(good).size).toBe(good.length);
  expect(entry.availableVersion).toBe(good.at(-1) ?? null);
  const pending = entry.versions.filter(({ state }) => state === 'pending').length;
  const atWork = entry.status === 'COPYING' || entry.status === 'VALIDATING';
  // A deletion leaves behind the version that it interrupted.
  if (!entry.status.startsWith('DELET')) {
    if (statusBehindVersion === 0) expect(pending).toBeGreaterThanOrEqual(atWork ? 1 : 0);
    if (versionBehindStatus === 0) expect(pending).toBeLessThanOrEqual(atWork ? 1 : 0);
  }
  if (entry.status === 'COPY_FAILED' || entry.status === 'VALIDATION_FAILED') expect(entry.failure).not.toBeNull();
}

function checkAssociation(row: AssociationView, packages: readonly PackageView[]): void {
  const entry = packages.find(({ id }) => id === row.packageId);
  expect(entry, 'an associated package exists').toBeDefined();
  if (row.status === 'ACTIVE') expect(row.runningVersion).toBe(row.requestedVersion);
  if (row.runningVersion === null) return;
  const version = entry?.versions.find((other) => other.version === row.runningVersion && other.state === 'available');
  expect(row.runningSha256).toBe(version?.sha256);
}

test('the emulator’s state is consistent after every step of a random walk', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anySwitches, fc.array(anyStep, { minLength: 40, maxLength: 120, size: 'max' }), (switches, steps) => {
      let time = 0;
      const emulator = new Emulator({
        now: () => time,
        switches,
        durations: { copying: 10, validating: 10, associating: 15, dissociating: 15, deleting: 10 },
        awsPackages: [],
        quotas: { packagesOfRegion: 2 },
        buckets: [{ name: 'dictionaries', objects: { 'a.txt': 'a' } }],
        domains: DOMAINS,
        verdicts: {
          validation: (_, content) =>
            Buffer.concat([...content.chunks()]).equals(Buffer.from('REJECTED')) ? { type: '', message: 'no' } : null,
        },
      });
      for (const step of steps) {
        if (step.kind === 'pass') time += step.milliseconds;
        else if (step.kind === 'store') emulator.addObject('dictionaries', 'a.txt', step.content);
        else perform(emulator, step);
        const packages = emulator.packages();
        for (const entry of packages) {
          seen.add(entry.status);
          checkPackage(entry, switches);
        }
        for (const row of emulator.associations()) {
          seen.add(row.status);
          checkAssociation(row, packages);
        }
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  // The walk has been everywhere; the other failures are never asked for.
  expect(seen).toEqual(
    new Set([
      ...['COPYING', 'COPY_FAILED', 'VALIDATING', 'VALIDATION_FAILED', 'AVAILABLE', 'DELETING', 'DELETED'],
      ...['ASSOCIATING', 'ACTIVE', 'DISSOCIATING'],
    ]),
  );
});

function perform(emulator: Emulator, step: Extract<Step, { kind: 'call' }>): void {
  try {
    emulator.call(step.api, step.operation, inputOf(emulator, step));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const statuses = { ...MODELS[step.api].errors, ...MODELS.opensearch.errors, ...UNMODELLED };
    expect(error.status, error.name).toBe(statuses[error.name]);
  }
}
