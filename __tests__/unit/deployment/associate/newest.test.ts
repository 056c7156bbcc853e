/** What is available of a package at the end: a domain may run what AWS does not show yet. */

import { describe, expect, test } from 'vitest';
import { lastShownOf, type Newest, newestVersions } from '../../../../src/deployment/associate/newest.ts';
import { versionsSeen } from '../../../../src/deployment/associate/proof.ts';
import type { AssociationResult } from '../../../../src/deployment/associate/state.ts';
import { commitMessage } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage, PackagesService, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage, quickWorld, row, sha256Of } from '../build.ts';

const [V1, V2, V3] = ['v1', 'v2', 'v3'] as PackageVersion[] as [PackageVersion, PackageVersion, PackageVersion];
const english = livePackage('english', 'new');
const at = (version: PackageVersion): LivePackage => ({ ...english, version });
const wanted = [{ id: at(V2).id, name: 'english', version: V2 }];
const host = { info: () => {}, debug: () => {}, warning: () => {}, group: (_: string, work: () => unknown) => work() };

/** @param shows what each read of the package shows, the last one for good */
async function newestBy(shows: readonly PackageVersion[], seen: PackageVersion | null) {
  let reads = 0;
  const service = {
    describePackages: async () => [at(shows[Math.min(reads++, shows.length - 1)] ?? V1)],
    versionHistory: async () =>
      [V2, V3].map((version) => ({
        ...{ version, createdAt: null },
        commitMessage: commitMessage('m', 'a'.repeat(40), sha256Of('new')),
      })),
  } as unknown as PackagesService;
  const engine = { service, world: quickWorld(), host } as unknown as Parameters<typeof newestVersions>[3];
  const ahead = new Map(seen === null ? [] : [[at(V2).id, seen]]);
  const newest = await newestVersions(wanted, new Map([['english', sha256Of('new')]]), ahead, engine);
  return { newest: newest.get(at(V2).id), reads };
}

describe('the newest version', () => {
  test.each([
    ['is ours where nothing has changed', [V2], null, { kind: 'ours', version: V2 }],
    ['is that of a rival with the same content', [V3], null, { kind: 'ours', version: V3 }],
    ['is read again where a domain is ahead of it', [V2, V2, V3], V3, { kind: 'ours', version: V3 }],
    ['is not ours where a domain stays ahead of it', [V2], V3, { kind: 'not-ours' }],
    ['is ours where the domain runs it', [V2], V2, { kind: 'ours', version: V2 }],
  ] as const)('%s', async (_, shows, seen, expected) => {
    const { newest, reads } = await newestBy(shows, seen);
    expect(newest).toMatchObject(expected);
    // As long as packages lag, and no longer.
    expect(reads).toBeLessThan(60);
  });
});

test.each<[string, Newest, LivePackage | null | undefined]>([
  ['is ours', { kind: 'ours', version: V2 }, undefined],
  ['is ours, of a rival', { kind: 'ours', version: V3, later: at(V3) }, at(V3)],
  ['is not ours', { kind: 'not-ours', version: V3, shown: at(V3) }, at(V3)],
  ['is not shown', { kind: 'not-ours', version: null, shown: { ...english, version: null } }, undefined],
  ['is gone', { kind: 'gone' }, null],
])('a package is reported as it was shown last where its newest version %s', (_, newest, shown) => {
  expect(lastShownOf(new Map([[english.id, newest]])).get(english.id)).toEqual(shown);
});

test('the latest version that a domain runs counts, and none that is only on its way', () => {
  const [north, south, west] = ['north', 'south', 'west'] as DomainName[] as [DomainName, DomainName, DomainName];
  const { id } = at(V2);
  const result = (
    domain: DomainName,
    parts: Parameters<typeof row>[1],
  ): [DomainName, Map<typeof id, AssociationResult>] => [
    domain,
    new Map([[id, { outcome: 'other-version', row: row(at(V2), { domain, ...parts }) }]]),
  ];
  const seen = versionsSeen(
    new Map([
      result(north, { version: V2 }),
      result(south, { version: V1 }),
      result(west, { version: V3, status: 'ASSOCIATING' }),
    ]),
  );
  expect(seen).toEqual(new Map([[id, V2]]));
});
