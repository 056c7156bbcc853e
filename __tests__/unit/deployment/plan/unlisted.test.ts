/** What a run says of domains that have its packages and that the step does not list. */

import { expect, test } from 'vitest';
import type { Association, LivePackage, PackagesService } from '../../../../src/deployment/model/ports.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import { describeUnlisted } from '../../../../src/deployment/plan/unlisted.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, quickWorld, REPOSITORY, refusal, row } from '../build.ts';

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

test('a domain that the step does not list is named with what it has', async () => {
  const rows = [row(live), row(live, { domain: 'search-other' as DomainName })];
  expect(await unlisted(async () => rows)).toEqual([
    expect.stringMatching(/^Domain search-other has words v1, but this step does not list it/),
  ]);
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
