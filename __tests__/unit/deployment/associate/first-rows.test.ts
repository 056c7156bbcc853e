/** The reads of the domains that begin before anybody waits for them. */

import { expect, test } from 'vitest';
import { firstRows } from '../../../../src/deployment/associate/associate.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { quickWorld, refusal } from '../build.ts';
import { DOMAIN, wanted } from './support.ts';

test.each<[string, Error]>([
  ['AWS refuses', refusal('access-denied')],
  ['ends in an error that nobody knows', new TypeError('no such thing')],
])('one that %s is left out, and is read again where it is needed', async (_, error) => {
  const there = 'search-there' as DomainName;
  const service = {
    listAssociations: async (domain: DomainName) => {
      if (domain === DOMAIN) throw error;
      return [];
    },
  };
  const due = new Map([DOMAIN, there].map((domain) => [domain, [wanted('english')]]));
  const rows = await firstRows(due, { service, world: quickWorld(), host: {} } as never);
  expect([...rows.keys()]).toEqual([there]);
});
