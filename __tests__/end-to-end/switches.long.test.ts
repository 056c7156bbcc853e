import { describe, expect, test } from 'vitest';
import type { QuantityName, Switches } from '../../emulator/core/switches.ts';
import { SWITCHES } from '../../emulator/core/switches.ts';
import { countOf, DOMAINS, ENGLISH, FILES, GERMAN, Stage, sha256 } from './kit/stage.ts';

/**
 * What is not known about AWS: a deploy must be right whatever the answer is. A new switch of the emulator is covered by
 * itself; a new quantity must be given values here.
 */
const QUANTITIES: Readonly<Record<QuantityName, readonly number[]>> = {
  defaultPageSize: [1],
  maxPageSize: [1],
  stalePackageRead: [500],
  staleAssociationRead: [500],
  packageNameMax: [28],
  versionsMax: [2],
  historyMax: [1],
  historyLag: [1_500],
  newPackageLag: [1_500],
  readsGoBack: [1_500],
  versionBehindStatus: [1_500],
  statusBehindVersion: [1_500],
  filterValuesMax: [1],
};

const POSITIONS: readonly { readonly title: string; readonly switches: Partial<Switches> }[] = [
  { title: 'all as by default', switches: {} },
  ...Object.entries(SWITCHES).flatMap(([name, entry]) => {
    const others: readonly (string | number)[] =
      'positions' in entry
        ? Object.keys(entry.positions).filter((position) => position !== entry.byDefault)
        : (Object.entries(QUANTITIES).find(([quantity]) => quantity === name)?.[1] ?? []);
    return others.map((position) => ({ title: `${name}: ${position}`, switches: { [name]: position } }));
  }),
];

const CHANGED = `${FILES[ENGLISH]}sneakers, trainers\n`;
const SECOND = { english: sha256(CHANGED), german: sha256(FILES[GERMAN]) };

describe.concurrent('create, update and no change', () => {
  test.each(POSITIONS)('$title', async ({ switches }) => {
    await using stage = await Stage.start({ emulator: { switches } });
    await stage.deploy();
    for (const domain of DOMAINS) {
      expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]), german: SECOND.german });
    }
    stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
    const updated = await stage.succeed();
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(SECOND);
    expect(updated.outputs['package-versions']).toEqual({ english: 'v2', german: 'v1' });

    const { maxPageSize, readsGoBack } = stage.emulator.switches;
    // So soon after a deploy an old read may make the next one look twice.
    if (readsGoBack > 0) stage.skip(readsGoBack);
    const unchanged = await stage.succeed();
    expect(unchanged.outputs).toMatchObject({ changed: false, 'aws-validated': true });
    const reads = Object.keys(countOf(unchanged)).sort();
    expect(reads).toEqual(['DescribePackages', 'GetPackageVersionHistory', 'ListPackagesForDomain']);
    if (maxPageSize === 100) {
      expect(countOf(unchanged)).toEqual({
        DescribePackages: 1,
        ListPackagesForDomain: 2,
        GetPackageVersionHistory: 2,
      });
    }
  });
});

/** Switches that count when something goes wrong on the way. */
const TROUBLED = [
  'failedPackageUpdate',
  'versionAfterFailedUpdate',
  'statusAfterFailedUpdate',
  'failedVersionNumber',
  'historyEntry',
  'versionAfterFailedAssociation',
  'repeatedAssociation',
  'versionWhileAssociating',
  'identicalContent',
  'updateWhileBusy',
  'missingPackage',
  'deletedPackage',
  'unknownPackageOnDescribe',
] as const satisfies readonly (keyof Switches)[];

describe.concurrent('a rejected dictionary, a failed association, a wiped description, then all is well', () => {
  test.each(POSITIONS.filter(({ switches }) => TROUBLED.some((name) => name in switches)))(
    '$title',
    async ({ switches }) => {
      await using stage = await Stage.start({ emulator: { switches } });
      const { verdicts } = stage.emulator;
      verdicts.validation = ({ name }) => (name === 'german' ? { type: '', message: 'no' } : null);
      expect((await stage.run()).outputs['failure-reason']).toBe('validation-failed');
      expect(stage.emulator.associations()).toEqual([]);
      verdicts.validation = () => null;
      await stage.succeed();

      stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
      verdicts.association = ({ domain }) => (domain === 'search-prod' ? { type: 'Busy', message: 'no' } : null);
      expect((await stage.run()).outputs['failure-reason']).toBe('association-failed');
      verdicts.association = () => null;
      await stage.succeed();
      for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(SECOND);

      const [source] = stage.package('english').versions.slice(-1);
      stage.emulator.call('opensearch', 'UpdatePackage', {
        PackageID: stage.package('english').id,
        PackageSource: { S3BucketName: source?.source.bucket, S3Key: source?.source.key },
        PackageDescription: 'wiped',
      });
      stage.skip();
      await stage.succeed();
      for (const domain of DOMAINS) expect(stage.content(domain)).toEqual(SECOND);
      expect((await stage.succeed()).outputs.changed).toBe(false);
    },
  );
});
