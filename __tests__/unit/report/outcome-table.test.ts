/** The closing table of the log, of the sample runs. */

import { expect, test } from 'vitest';
import { DEPLOYED, dictionary, domain, FORK, HALF_DEPLOYED, READY, run } from '../../../scripts/sample-runs.ts';
import { domainPhrase } from '../../../src/report/markdown/domain-phrase.ts';
import { outlook, versionPhrase } from '../../../src/report/markdown/wording.ts';
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

test.each<[string, Parameters<typeof dictionary>[1], string]>([
  ['not tried', { action: 'delete', deed: 'not-made' }, 'v3'],
  ['failed', { action: 'delete', deed: 'not-made', status: 'DELETE_FAILED' }, 'v3, DELETE_FAILED'],
  ['asked for', { action: 'delete', deed: 'asked', status: 'DELETING' }, 'v3, DELETING'],
  ['not made, of a new package', { action: 'create', deed: 'not-made', version: null, previousVersion: null }, 'none'],
  ['not made, as somebody published', { action: 'update', deed: 'not-made', version: 'v4' }, 'v4'],
  ['not made, and AWS shows no version', { action: 'update', deed: 'not-made', version: null }, 'v3'],
])('the version of a package whose change was %s', (_, parts, version) => {
  const [, line] = linesOf(run({ mode: 'deploy', dictionaries: [dictionary('old', { ...parts, domains: [] })] }));
  expect(line?.split('|')[1]?.split(/ {2,}/)[1]).toBe(version);
});

test.each([
  ['ASSOCIATION_FAILED', 'unknown version → new (ASSOCIATION_FAILED)'],
  ['ASSOCIATING', 'unknown version → new (ASSOCIATING)'],
  ['DISSOCIATION_FAILED', 'v3 → new (DISSOCIATION_FAILED)'],
])('AWS does not say what a domain runs whose row is %s', (status, text) => {
  const version = status === 'DISSOCIATION_FAILED' ? 'v3' : null;
  const domains = [domain('search-prod', { action: 'associate', status, version, previousVersion: null })];
  const changed = dictionary('old', { action: 'update', domains });
  expect(linesOf(run({ mode: 'plan', dictionaries: [changed] }))[1]).toContain(`  ${text}  `);
});

test.each<[string, Parameters<typeof domain>[1], string]>([
  [
    'of a row from before',
    { status: 'ASSOCIATION_FAILED', version: null, previousVersion: null, wasUnknown: true },
    'unknown version (ASSOCIATION_FAILED)',
  ],
  [
    'of one under way',
    { status: 'ASSOCIATING', version: null, previousVersion: null, wasUnknown: true },
    'unknown version (ASSOCIATING)',
  ],
  ['of an active row without a version', { version: null, previousVersion: null, wasUnknown: true }, 'unknown version'],
  ['of an active row that lost its version', { version: null }, 'unknown version'],
  ['after a version', { status: 'ASSOCIATION_FAILED', version: null }, 'still v3 (ASSOCIATION_FAILED)'],
  [
    'where there was no row',
    { status: 'ASSOCIATION_FAILED', version: null, previousVersion: null },
    'not live (ASSOCIATION_FAILED)',
  ],
  ['where there is no row', { status: null, version: null }, 'not live'],
  [
    'where there is no row any more',
    { status: null, version: null, previousVersion: null, wasUnknown: true },
    'not live',
  ],
  ['where it runs the same', {}, 'still v3'],
  ['where it runs another one', { version: 'v5' }, 'v5'],
  [
    'where it is to be removed',
    { action: 'dissociate', status: 'DISSOCIATION_FAILED' },
    'still v3 (DISSOCIATION_FAILED)',
  ],
])('what a domain runs where nothing was changed: %s', (_, parts, phrase) => {
  const one = domain('search-prod', { action: 'associate', deed: 'not-made', ...parts });
  expect(domainPhrase(one, dictionary('old'), String).replaceAll('\u00a0', ' ')).toBe(phrase);
});

test.each([
  ['made', 'associate', 'v3 → v4'],
  ['awaited', 'associate', 'v3 → v4, asked for before this run'],
  ['found', 'associate', 'v3 → v4 by somebody else'],
  ['awaited', 'dissociate', 'removed, asked for before this run'],
] as const)('what a domain got that was %s: %s', (deed, action, phrase) => {
  const parts = action === 'associate' ? { version: 'v4' } : { status: null, version: null };
  const one = domain('search-prod', { action, deed, ...parts });
  expect(domainPhrase(one, dictionary('old'), String).replaceAll('\u00a0', ' ')).toBe(phrase);
});

test('the version of a package whose import was under way', () => {
  const waited = dictionary('old', {
    action: 'update',
    deed: 'awaited',
    version: 'v4',
    previousVersion: 'v3',
    domains: [],
  });
  expect(linesOf(run({ mode: 'deploy', dictionaries: [waited] }))[1]).toContain('  v3 → v4  ');
});

test.each<[string, Parameters<typeof domain>[1], string]>([
  ['after a version', {}, 'v3, change asked for (ASSOCIATING)'],
  [
    'after a row without a version',
    { previousVersion: null, wasUnknown: true },
    'unknown version, change asked for (ASSOCIATING)',
  ],
  ['without a row', { previousVersion: null }, 'association asked for (ASSOCIATING)'],
])('what a domain runs that was asked for a change: %s', (_, parts, phrase) => {
  const one = domain('search-prod', {
    action: 'associate',
    deed: 'asked',
    status: 'ASSOCIATING',
    version: null,
    ...parts,
  });
  expect(domainPhrase(one, dictionary('old'), String)).toBe(phrase);
});

test.each<[string, Parameters<typeof dictionary>[1], string]>([
  ['another version', { action: 'update', version: 'v5', replacedVersion: 'v4' }, 'v3 → v4, v5 since'],
  ['another version of an unchanged one', { version: 'v4', replacedVersion: 'v3' }, 'v3, v4 since'],
  ['a deletion', { action: 'update', version: null, replacedVersion: 'v4' }, 'v3 → v4, deleted since'],
  [
    'a deletion of a new one',
    { action: 'create', version: null, previousVersion: null, replacedVersion: 'v1' },
    'v1, deleted since',
  ],
  ['nothing', { action: 'update', version: 'v4' }, 'v3 → v4'],
])('what came after a publication is no deed of this run: %s', (_, parts, versions) => {
  expect(versionPhrase(dictionary('old', { deed: 'made', ...parts }), String).replaceAll('\u00a0', ' ')).toBe(versions);
});

test.each([
  [1, [0], 1, [0], 'changed 1 association and removed 1 association'],
  [1, [0], 2, [0, 1], 'changed 1 association on 1 domain and removed 2 associations on 2 domains'],
  [2, [0, 1], 1, [1], 'changed 2 associations on 2 domains and removed 1 association on 1 domain'],
  [0, [], 1, [1], 'removed 1 association'],
])('%i changes on %j and %i removals on %j: %s', (_, changed, __, removed, text) => {
  const domains = (action: 'associate' | 'dissociate', at: readonly number[]) =>
    at.map((index) => domain(`search-${index}`, { action, deed: 'made' }));
  const dictionaries = [
    dictionary('new', { domains: domains('associate', changed) }),
    dictionary('old', { domains: domains('dissociate', removed) }),
  ];
  const said = outlook(run({ mode: 'deploy', dictionaries })) ?? '';
  expect(said.toLowerCase()).toBe(`${text}.`);
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
