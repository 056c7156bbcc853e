/** Search tests: files, the query of `match`, and what a test says when it fails. */
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/dictionaries/analysis/token.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';
import { describeQuery, isFound, matchQuery } from '../../../src/search/tests/match-query.ts';
import { countTests, failureProblems, skippedNotices, testChanges } from '../../../src/search/tests/records.ts';
import { runTestsOffline } from '../../../src/search/tests/run-tests.ts';
import { dictionaryAt } from './facts.ts';

/** `token position length` a piece. */
const tokens = (text: string): Token[] =>
  text
    .split(',')
    .filter((piece) => piece.trim() !== '')
    .map((piece) => {
      const [token = '', position = '0', length = '1'] = piece.trim().split(' ');
      return { token, position: Number(position), positionLength: Number(length), start: 0, end: 0 };
    });

describe('the query that match makes', () => {
  it.each([
    ['', 'nothing at all'],
    ['gelato 0', '`gelato`'],
    ['red 0, shoes 1', '`red` and `shoes`'],
    ['notebook 0, laptop 0, bag 1', '(`notebook` or `laptop`) and `bag`'],
    ['ice 0 1, gelato 0 2, cream 1 1', '("ice cream" or `gelato`)'],
    ['cheap 0, ny 1 2, new 1, york 2, hotel 3', '`cheap` and (`ny` or "new york") and `hotel`'],
  ])('%s', (stream, query) => {
    expect(describeQuery(matchQuery(tokens(stream)))).toBe(query);
  });

  it.each([
    ['gelato 0 2, ice 0, cream 1', 'ice 0, cream 1', true],
    ['gelato 0 2, ice 0, cream 1', 'cream 0, ice 1', false],
    ['gelato 0 2, ice 0, cream 1', 'ice 0, cold 1, cream 2', false],
    ['gelato 0 2, ice 0, cream 1', 'gelato 5', true],
    ['red 0, shoes 1', 'shoes 0, red 3', true],
    ['red 0, shoes 1', 'red 0', false],
    ['', 'red 0', false],
  ])('%s finds %s: %s', (query, document, found) => {
    expect(isFound(matchQuery(tokens(query)), tokens(document))).toBe(found);
  });
});

const SETTINGS = {
  settings: {
    analysis: {
      filter: { s: { type: 'synonym_graph', synonyms_path: 'analyzers/F1', updateable: true } },
      analyzer: {
        a: { tokenizer: 'standard', filter: ['lowercase', 's'] },
        icu: { tokenizer: 'icu_tokenizer', filter: ['lowercase'] },
      },
    },
  },
  mappings: {
    properties: {
      title: { type: 'text', analyzer: 'standard', search_analyzer: 'a' },
      name: { type: 'alias', path: 'title' },
      shop: {
        properties: {
          label: { type: 'alias', path: 'title' },
          sign: { type: 'keyword', fields: { text: { type: 'text', analyzer: 'standard', search_analyzer: 'a' } } },
        },
      },
      sign: { type: 'alias', path: 'shop.sign.text' },
      code: { type: 'alias', path: 'shop.sign' },
    },
  },
};

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

async function run(text: string, rules: readonly string[] = ['gelato, ice cream', 'notebook, laptop']) {
  const bytes = json(SETTINGS);
  const settings = await readIndexSettings(
    [{ file: 's.json', bytes }],
    [dictionaryAt('analyzers/F1', rules)],
    NEWEST_ENGINE,
  );
  return runTestsOffline([{ file: 't.yml', bytes: Buffer.from(text) }], settings);
}

describe('search tests without an engine', () => {
  it('pass and fail at their lines', async () => {
    const text = `field: title
tests:
  - search: gelato
    finds: [ice cream, Gelato]
    not: [ice]
  - search: notebook bag
    tokens: [[laptop, notebook], bag]
  - search: trainers
    finds: [running shoes]
  - search: gelato
    not:
      - ice cream
  - search: a b
    tokens: [a]
`;
    const { records, problems } = await run(text);
    expect(problems).toEqual([]);
    expect(countTests(records)).toEqual({ passed: 2, failed: 3, skipped: 0 });
    expect(failureProblems(records).map(({ line, message }) => [line, message.split('.')[0]])).toEqual([
      [9, 'A search for `trainers` does not find `running shoes`'],
      [12, 'A search for `gelato` finds `ice cream`, which it must not'],
      [14, 'The search analyzer makes [a, b] of `a b`, not what `tokens` says'],
    ]);
  });

  it.each(['title', 'name', 'shop.label', 'sign'])('have the analyzers of the field that `%s` means', async (field) => {
    const text = `field: ${field}\ntests:\n  - search: gelato\n    finds: [ice cream]\n    not: [ice]\n`;
    const { records, problems } = await run(text);
    expect(problems).toEqual([]);
    expect(countTests(records)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it.each([
    ['the alias is in the template', { properties: { name: { type: 'alias', path: 'title' } } }, { title: 'text' }],
    ['the field is in the template', { properties: { title: { type: 'text' } } }, { name: 'alias' }],
  ])('have the analyzers of the field that an alias means, where %s', async (_, mappings, types) => {
    const properties = Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, type === 'alias' ? { type, path: 'title' } : { type }]),
    );
    const files = [
      { file: 'whole.json', bytes: json({ index_patterns: ['p*'], composed_of: ['part'], template: { mappings } }) },
      { file: 'part.json', bytes: json({ template: { mappings: { properties } } }) },
    ];
    const settings = await readIndexSettings(files, [], NEWEST_ENGINE);
    const text = 'field: name\ntests:\n  - search: Gelato\n    finds: [gelato]\n';
    const { records, problems } = await runTestsOffline([{ file: 't.yml', bytes: Buffer.from(text) }], settings);
    expect(problems).toEqual([]);
    expect(countTests(records)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it('are skipped with a reason where a part is not computed', async () => {
    const { records } = await run(
      'search-analyzer: icu\nindex-analyzer: standard\ntests:\n  - search: x\n    finds: [x]\n',
    );
    expect(countTests(records)).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(skippedNotices(records).join()).toMatch(/icu_tokenizer.*engine-url/);
  });

  const TEST = Buffer.from('field: title\ntests:\n  - search: x\n    finds: [x]\n');

  it('without index settings name the input', async () => {
    const { records } = await runTestsOffline([{ file: 't.yml', bytes: TEST }], null);
    const said = skippedNotices(records).join();
    expect(said).toContain('`index-settings`');
    expect(said).not.toContain('engine-url');
  });

  it.each(['', 'index-settings: s.json\n'])('are skipped where the settings cannot be read: %j', async (head) => {
    const settings = await readIndexSettings([{ file: 's.json', bytes: Buffer.from('{') }], [], NEWEST_ENGINE);
    const bytes = Buffer.concat([Buffer.from(head), TEST]);
    const { records, problems } = await runTestsOffline([{ file: 't.yml', bytes }], settings);
    expect(problems).toEqual([]);
    expect(skippedNotices(records).join()).toContain("the index settings can't be read");
  });

  it('name an analyzer that is not computed once', async () => {
    const { records } = await run(
      'search-analyzer: english\nindex-analyzer: english\ntests:\n  - search: x\n    finds: [x]\n',
    );
    expect(skippedNotices(records).join()).toContain(': the analyzer `english` is not computed here. ');
  });

  it.each([
    ['tests: []\nfield: title\n', /list of `search`/],
    ['field: title\ntests:\n  - search: x\n', /expects nothing/],
    ['field: title\ntests:\n  - serach: x\n    finds: [y]\n', /Did you mean `search`/],
    ['field: titel\ntests:\n  - search: x\n    finds: [y]\n', /no text field `titel`/],
    ['field: code\ntests:\n  - search: x\n    finds: [y]\n', /no text field `code`/],
    ['tests:\n  - search: x\n    finds: [y]\n', /must have `field`/],
    ['search-analyzer: a\ntests:\n  - search: x\n    finds: [y]\n', /need an `index-analyzer`/],
    ['index-settings: other.json\nfield: title\ntests:\n  - search: x\n    finds: [y]\n', /not a file of this run/],
    ['field: [\n', /can't be read/],
    ['field: title\ntests:\n  - search: x\n    finds: *nope\n', /unresolved alias `\*nope`.*put a glob in quotes/],
    ['field: title\ntests:\n  - search: x\n    <<: 1\n', /`<<` takes a map/],
  ])('a file that is wrong is an error at its line: %j', async (text, message) => {
    const { problems, records } = await run(text);
    expect(records).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'search-tests/syntax', severity: 'error', file: 't.yml' });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  it('tell what a change breaks and fixes', async () => {
    const text = 'field: title\ntests:\n  - {search: gelato, finds: [ice cream]}\n  - {search: sofa, finds: [couch]}\n';
    const before = await run(text, ['gelato, ice cream']);
    const now = await run(text, ['sofa, couch']);
    expect(testChanges(before.records, now.records).map(({ kind, test }) => [kind, test.search.text])).toEqual([
      ['broken', 'gelato'],
      ['fixed', 'sofa'],
    ]);
  });
});
