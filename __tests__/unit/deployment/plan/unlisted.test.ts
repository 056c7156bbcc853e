/** What a run says of domains that have its packages and that the step does not list. */

import { expect, test } from 'vitest';
import type { Association, LivePackage, PackagesService } from '../../../../src/deployment/model/ports.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import { describeUnlisted } from '../../../../src/deployment/plan/unlisted.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, quickWorld, REPOSITORY, refusal, row } from '../build.ts';

const OTHER = 'search-other' as DomainName;
const live = livePackage('words', 'old');

function unlisted(listDomains: (one: LivePackage) => Promise<readonly Association[]>): Promise<readonly string[]> {
  const plan = makePlan([dictionary('words', 'new')], observation([observed(live, null)], [row(live)]), {
    removals: [],
    repository: REPOSITORY,
    takeOver: false,
  });
  const service = { listDomains: () => listDomains(live) } as Partial<PackagesService> as PackagesService;
  return describeUnlisted(plan, { service, world: quickWorld() } as Parameters<typeof describeUnlisted>[1]);
}

test.each<[string, readonly Association[], string]>([
  [
    'one package',
    [row(live), row(live, { domain: OTHER })],
    'Domain search-other has words v1, but this step does not list the domain for it, and changes nothing of it there. Unless another step or job deploys it there, list the domain for it, or dissociate the package by hand.',
  ],
  [
    'two packages, one of which AWS does not say the version',
    [row(live, { domain: OTHER }), row(livePackage('more', 'old'), { domain: OTHER, status: 'ASSOCIATION_FAILED' })],
    'Domain search-other has words v1, more (ASSOCIATION_FAILED), but this step does not list the domain for them, and changes nothing of them there. Unless another step or job deploys them there, list the domain for them, or dissociate the packages by hand.',
  ],
])('a domain that the step does not list is named with what it has: %s', async (_, rows, sentence) => {
  expect(await unlisted(async () => rows)).toEqual([sentence]);
});

test('a run that changes nothing asks for no domains', async () => {
  const facts = observation([observed(live, null)], [row(live)]);
  const rules = { removals: [], repository: REPOSITORY, takeOver: false };
  const plan = makePlan([dictionary('words', 'old')], facts, rules);
  const service = { listDomains: () => Promise.reject(new Error('asked')) } as Partial<PackagesService>;
  const engine = { service, world: quickWorld() } as Parameters<typeof describeUnlisted>[1];
  expect(await describeUnlisted(plan, engine)).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['no permission', refusal('access-denied'), []],
  ['an operation that is switched off', refusal('disabled'), []],
  ['a package that is gone', refusal('not-found'), []],
  [
    'no answer',
    refusal('transient'),
    ["Whether other domains have package words can't be read: transient: no (AnyOperation)"],
  ],
  ['a defect', new Error('bug'), ["Whether other domains have package words can't be read: bug"]],
])('it never rejects: %s', async (_, error, expected) => {
  expect(await unlisted(() => Promise.reject(error))).toEqual(expected);
});
