/** What the last reads of domains are held to. */

import { describe, expect, test } from 'vitest';
import type { AssociationResults } from '../../../../src/deployment/associate/associate.ts';
import { lastRows, untouchedDomains, untouchedNow } from '../../../../src/deployment/associate/last-read.ts';
import { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import type { Engine } from '../../../../src/deployment/model/engine.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { Association, LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import {
  dictionary,
  livePackage,
  observation,
  observed,
  quickWorld,
  REPOSITORY,
  refusal,
  row,
  sha256Of,
} from '../build.ts';

const DOMAIN = 'search-prod' as DomainName;
const V2 = 'v2' as PackageVersion;
const english = livePackage('english', 'new', { version: V2 });
const ACTIVE = row(english);
const CONTENTS = new Map([['english', sha256Of('new')]]);

/** An account whose domain has these rows in one read after another, the last of them for good. */
function engineWith(
  reads: readonly (readonly Association[] | AwsError)[],
  packages: readonly LivePackage[] = [english],
) {
  let count = 0;
  const service = {
    listAssociations: async () => {
      const read = reads[Math.min(count++, reads.length - 1)] ?? [];
      if (read instanceof AwsError) throw read;
      return read;
    },
    describePackages: async () => packages,
    versionHistory: async () => [{ version: 'v3', commitMessage: 'By hand', createdAt: null }],
  };
  return { engine: { service, world: quickWorld() } as unknown as Engine, count: () => count };
}

describe('a domain that this run associated', () => {
  const results: AssociationResults = new Map([[DOMAIN, new Map([[english.id, { outcome: 'active', row: ACTIVE }]])]]);

  test('is read again only where its last read is two seconds old', async () => {
    for (const [age, reads] of [
      [1_999, 0],
      [2_000, 1],
    ] as const) {
      const { engine, count } = engineWith([[ACTIVE]]);
      const { clock } = engine.world;
      const rows = await lastRows(results, new Map([[DOMAIN, clock.now() - age]]), engine);
      expect([count(), rows.size]).toEqual([reads, reads]);
    }
  });

  test('is not read again where all has failed already', async () => {
    const failed = { outcome: 'failed', row: null, failure: cancelled() } as const;
    const { engine, count } = engineWith([[ACTIVE]]);
    expect(await lastRows(new Map([[DOMAIN, new Map([[english.id, failed]])]]), new Map(), engine)).toEqual(new Map());
    expect(count()).toBe(0);
  });

  test('has not lost what one read alone lacks', async () => {
    const { engine } = engineWith([[], [ACTIVE]]);
    expect(await lastRows(results, new Map(), engine)).toEqual(new Map([[DOMAIN, [ACTIVE]]]));
  });

  test('is there although one answer alone says that there is none', async () => {
    const { engine } = engineWith([refusal('not-found'), [ACTIVE]]);
    expect(await lastRows(results, new Map(), engine)).toEqual(new Map([[DOMAIN, [ACTIVE]]]));
  });

  test('is gone where later answers say so too', async () => {
    const { engine, count } = engineWith([refusal('not-found')]);
    await expect(lastRows(results, new Map(), engine)).rejects.toThrow("can't be read again");
    expect(count()).toBeGreaterThan(2);
  });

  test('can not be read where AWS denies it, which is believed at once', async () => {
    const { engine, count } = engineWith([refusal('access-denied')]);
    await expect(lastRows(results, new Map(), engine)).rejects.toThrow("can't be read again");
    expect(count()).toBe(1);
  });

  test('has lost what later reads lack too', async () => {
    const { engine, count } = engineWith([[]]);
    expect(await lastRows(results, new Map(), engine)).toEqual(new Map([[DOMAIN, []]]));
    expect(count()).toBeGreaterThan(2);
  });
});

describe('a domain of which nothing changes', () => {
  const plan = makePlan(
    [dictionary('english', 'new'), dictionary('german', 'new', ['other'])],
    observation([observed(english, 'new')], [ACTIVE]),
    { removals: [], repository: REPOSITORY, takeOver: false },
  );

  test('is no other than those whose packages the plan leaves as they are', () => {
    const { wanted, results } = untouchedDomains(plan, new Map(), 0);
    expect(wanted).toEqual(new Map([[DOMAIN, [{ id: english.id, name: 'english', version: V2 }]]]));
    expect(results).toEqual(new Map([[DOMAIN, new Map([[english.id, { outcome: 'active', row: ACTIVE }]])]]));
    expect(untouchedDomains(plan, new Map([[DOMAIN, []]]), 0).wanted.size).toBe(0);
  });

  const untouched = { ...untouchedDomains(plan, new Map(), 0), readAt: Number.NEGATIVE_INFINITY };
  const now = async (rows: readonly Association[], packages?: readonly LivePackage[]) => {
    const read = await untouchedNow(untouched, CONTENTS, engineWith([rows], packages).engine);
    return read.results.get(DOMAIN)?.get(english.id);
  };

  test('holds while it runs the version', async () => {
    expect(await now([ACTIVE])).toBeUndefined();
  });

  test('fails where it has lost the package', async () => {
    expect(await now([])).toMatchObject({ outcome: 'failed', failure: { code: 'conflict' }, lost: true });
  });

  test("fails where it runs somebody else's version", async () => {
    const other = { ...english, version: 'v3' as PackageVersion };
    const failed = await now([{ ...ACTIVE, version: other.version }], [other]);
    expect(failed).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
  });
});
