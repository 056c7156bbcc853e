/** The closing table of the log, of the sample runs. */

import { expect, test } from 'vitest';
import { DEPLOYED, dictionary, domain, FORK, HALF_DEPLOYED, READY, run } from '../../../scripts/sample-runs.ts';
import { outcomeTable } from '../../../src/report/outcome-table.ts';

const linesOf = (...[of]: Parameters<typeof outcomeTable>) =>
  outcomeTable(of).map(({ text, tone }) => `${(tone ?? '').padEnd(6)}|${text}`);

test('a pull request: what deploying would do on each domain', () => {
  expect(linesOf(READY)).toEqual([
    'strong|Package       Deploying would  search-prod  search-staging  Path for index settings',
    '      |brands        v3               v3           v3              analyzers/F114502873',
    'good  |stopwords-de  create                        new',
    'good  |synonyms-en   update v3 → new  v3 → new     v3 → new        analyzers/F207109128',
  ]);
});

test('a deploy: what each domain has now', () => {
  expect(linesOf(DEPLOYED)).toEqual([
    'strong|Package       Version  search-prod  search-staging  Path for index settings',
    '      |brands        v3       v3           v3              analyzers/F114502873',
    'good  |stopwords-de  v1                    v1              analyzers/F301284410',
    'good  |synonyms-en   v3 → v4  v3 → v4      v3 → v4         analyzers/F207109128',
  ]);
});

test('a domain that refused is in the line of its package', () => {
  expect(linesOf(HALF_DEPLOYED)[3]).toBe(
    'bad   |synonyms-en   v3 → v4  still v3 (ASSOCIATION_FAILED)  v3 → v4         analyzers/F207109128',
  );
});

test('many domains are counted, many packages too', () => {
  const domains = Array.from({ length: 6 }, (_, at) => domain(`search-${at}`, { failed: at === 0 }));
  const some = [dictionary('broken', { domains }), ...Array.from({ length: 30 }, (_, at) => dictionary(`same-${at}`))];
  expect(linesOf(run({ mode: 'deploy', dictionaries: some }))).toEqual([
    'strong|Package  Version  Domains                   Path for index settings',
    'bad   |broken   v3       5 of 6 as they should be  analyzers/F207109128',
    '      |and 30 more packages',
  ]);
});

test('without a look at AWS there is no table', () => {
  expect(linesOf(FORK)).toEqual([]);
});
