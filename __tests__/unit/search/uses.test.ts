/** Which field a query asks, and which chains have the same answers. */

import { expect, test } from 'vitest';
import { chainKey, formless, slotFor } from '../../../src/search/domain/expectation.ts';
import { packageOfPath, packagesIn, readIndexSettings } from '../../../src/search/domain/index-analysis.ts';
import { isWanted, readFields, templateUses, usesOf } from '../../../src/search/domain/uses.ts';

type Settings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const packageOf = (path: string) => (path === 'analyzers/F1' ? 'synonyms' : null);

/** @param components `analyzer.name` → its options */
function usesIn(components: Settings, fields: Settings = {}, reloadPath: string | null = '_plugins/x') {
  const settings = Object.entries(components).flatMap(([name, options]) =>
    Object.entries(options).map(([option, value]) => [`index.analysis.${name}.${option}`, value]),
  );
  const [analysis] = readIndexSettings({ products: { settings: Object.fromEntries(settings) } });
  if (analysis === undefined) throw new Error('no index');
  const mappings = Object.entries(fields).map(([name, mapping]) => [name, { mapping: { [name]: mapping } }]);
  const read = readFields({ products: { mappings: Object.fromEntries(mappings) } });
  return usesOf(analysis, read.get('products') ?? [], packageOf, reloadPath);
}

const SYNONYMS = { type: 'synonym_graph', synonyms_path: 'analyzers/F1' };
const SEARCHING = { tokenizer: 'standard', filter: ['lowercase', 'syn'] };
const CHAIN = { 'analyzer.searching': SEARCHING, 'filter.syn': SYNONYMS };
const text = (more: object = {}) => ({ type: 'text', analyzer: 'standard', search_analyzer: 'standard', ...more });
const own = { search_analyzer: 'searching' };

const FIELDS = [
  { what: 'the one with the analyzer', fields: { a: text(), b: text(own) }, field: 'b', ordered: true },
  {
    what: 'not one that is not indexed',
    fields: { a: text({ ...own, index: false }), b: text() },
    field: 'b',
    ordered: true,
  },
  { what: 'none where none is indexed', fields: { a: text({ ...own, index: 'false' }) }, field: null, ordered: false },
  {
    what: 'one with positions first',
    fields: { a: text({ ...own, index_options: 'docs' }), b: text({ index_options: 'positions' }) },
    field: 'b',
    ordered: true,
  },
  { what: 'one without positions else', fields: { a: text({ index_options: 'freqs' }) }, field: 'a', ordered: false },
  {
    what: 'one whose phrases need the documents',
    fields: { a: text({ type: 'match_only_text' }) },
    field: 'a',
    ordered: false,
  },
  { what: 'no keyword field', fields: { a: { type: 'keyword', normalizer: 'norm' } }, field: null, ordered: false },
] as const;

test.each(FIELDS)('of an analyzer, $what', ({ fields, field, ordered }) => {
  expect(usesIn(CHAIN, fields)).toMatchObject([{ analyzer: 'searching', field, ordered }]);
});

const NORMALIZER = {
  'normalizer.norm': { type: 'custom', char_filter: ['map'] },
  'char_filter.map': { type: 'mapping', mappings_path: 'analyzers/F1' },
};

test('of a normalizer, a keyword field that has it and is indexed', () => {
  const keyword = (more: object = {}) => ({ type: 'keyword', normalizer: 'norm', ...more });
  const find = (fields: Settings) => usesIn(NORMALIZER, fields)[0];
  const title = text();
  expect(find({ title, other: { type: 'keyword' }, code: keyword() })).toMatchObject({ field: 'code', ordered: false });
  expect(find({ title, code: keyword({ index: false }) })?.field).toBeNull();
  expect(find({ title })?.field).toBeNull();
});

const INNER = [
  {
    by: 'a multiplexer',
    more: { 'filter.multi': { type: 'multiplexer', filters: ['lowercase, inner'] } },
    filter: ['syn', 'multi'],
  },
  { by: 'a condition', more: { 'filter.multi': { type: 'condition', filter: ['inner'] } }, filter: ['syn', 'multi'] },
  {
    by: 'an analyzer for the rules',
    more: {
      'filter.syn': { ...SYNONYMS, synonym_analyzer: 'rules' },
      'analyzer.rules': { tokenizer: 'keyword', filter: 'lowercase,inner' },
    },
    filter: ['syn'],
  },
] as const;

test.each([
  ['in the analyzer', {}, ['syn'], true],
  ['in a multiplexer', { 'filter.o': { type: 'multiplexer', filters: ['lowercase, syn'] } }, ['o'], true],
  ['in a condition', { 'filter.o': { type: 'condition', filter: ['syn'] } }, ['o'], false],
  [
    'in a multiplexer of a condition',
    { 'filter.o': { type: 'condition', filter: ['i'] }, 'filter.i': { type: 'multiplexer', filters: ['syn'] } },
    ['o'],
    false,
  ],
  ['beside a condition', { 'filter.o': { type: 'condition', filter: ['syn'] } }, ['syn', 'o'], true],
] as const)('the engine reloads an updateable filter %s: %#', (_, more, filter, reloadable) => {
  const components = {
    'analyzer.searching': { ...SEARCHING, filter },
    'filter.syn': { ...SYNONYMS, updateable: 'true' },
    ...more,
  };
  expect(usesIn(components, { title: text(own) })).toMatchObject([
    { use: 'search', packages: ['synonyms'], reloadable },
  ]);
});

test.each(INNER)('chains that differ in a filter inside $by have different answers', ({ more, filter }) => {
  const key = (inner: string, other = 'x') => {
    const components = {
      ...CHAIN,
      'analyzer.searching': { ...SEARCHING, filter },
      'filter.inner': { type: inner },
      'filter.unrelated': { type: 'truncate', length: other },
      ...more,
    };
    const use = usesIn(components).find(({ analyzer }) => analyzer === 'searching');
    return use === undefined ? '' : chainKey(use);
  };
  expect(key('uppercase')).not.toBe(key('reverse'));
  expect(key('uppercase', '1')).toBe(key('uppercase', '2'));
});

const two = packageOfPath(
  new Map([
    ['F1', 'synonyms'],
    ['F2', 'user-words'],
  ]),
);

test.each([
  ['analyzers/F1', ['synonyms']],
  ['{"systemDict": "F1","userDict": ["F2","F3"]}', ['synonyms', 'user-words']],
  ['Latn:analyzers/F1,Cyrl:analyzers/F2', ['synonyms', 'user-words']],
  [
    ['a', 'F2', 'analyzers/F1'],
    ['user-words', 'synonyms'],
  ],
  [{ deep: { list: [{ path: 'F1' }] } }, ['synonyms']],
  ['F12 xF1 F1x analyzers/F11', []],
  [null, []],
])('%j names the packages %j', (value, names) => {
  expect(packagesIn(value, two)).toEqual(names);
});

test('a package that a text names by its ID alone is used, and has no form for a request', () => {
  const tokenizer = { type: 'sudachi_tokenizer', additional_settings: '{"systemDict":"F9","userDict":["F1"]}' };
  const [use] = usesIn({ 'analyzer.searching': { tokenizer: 'ja' }, 'tokenizer.ja': tokenizer }, { a: text(own) });
  expect(use).toMatchObject({ analyzer: 'searching', use: 'search', packages: ['synonyms'] });
  if (use === undefined) throw new Error('no use');
  expect(slotFor(use, 'synonyms')).toBeNull();
  expect(formless(use, 'synonyms')).toContain('blue/green');
});

test('templates name packages anywhere in a text', () => {
  const settings = { analysis: { tokenizer: { ja: { additional_settings: '{"userDict":["F1"]}' } } } };
  expect(
    templateUses([{ index_templates: [{ name: 'shop', index_template: { template: { settings } } }] }], two),
  ).toEqual([{ template: 'shop', package: 'synonyms' }]);
});

test.each([
  ['products', false, ['*'], true],
  ['.ds-logs-000001', true, ['*'], false],
  ['.ds-logs-000001', true, ['logs'], true],
  ['.ds-logs-000001', true, ['lo*'], true],
  ['.ds-logs-eu-000012', true, ['logs-*'], true],
  ['.ds-logs-000001', true, ['products*'], false],
  ['.ds-.security-000001', true, ['*security'], false],
  ['.ds-logs-000001', true, ['.ds-*'], true],
  ['secret', true, ['se*'], false],
  ['secret', true, ['secret'], true],
] as const)('%s (hidden: %j) for %j: %j', (index, hidden, patterns, wanted) => {
  const settings = { 'index.hidden': String(hidden) };
  const [analysis] = readIndexSettings({ [index]: { settings } });
  if (analysis === undefined) throw new Error('no index');
  expect(isWanted(analysis, patterns)).toBe(wanted);
});
