/** Evidence on real clusters: every kind of dictionary has words that prove it, and what is not on the nodes is seen. */

import { afterAll, describe, expect, test } from 'vitest';
import { askingNodes, FILE, type SearchStage, searchIndex, startSearchStage } from '../search-stage.ts';
import { RealBackend, startClusters } from './real-backend.ts';

const clusters = await startClusters();
afterAll(async () => {
  for (const one of clusters) if ('cluster' in one) await one.cluster[Symbol.asyncDispose]();
});

const BACKENDS = clusters.map((one) => ({
  name: 'cluster' in one ? `OpenSearch ${one.name}` : `OpenSearch ${one.name} (skipped: ${one.missing})`,
  make: 'cluster' in one ? () => new RealBackend(one.cluster) : null,
}));

interface Kind {
  readonly name: string;
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** The part of the analyzer that reads it, besides its `type`. */
  readonly part: 'char_filter' | 'filter';
  readonly setting: string;
  readonly definition: Readonly<Record<string, string | boolean | number>>;
  readonly tokenizer?: string;
  /** The filter after it. */
  readonly next?: string;
}

const KINDS: readonly Kind[] = [
  { name: 'stop', format: 'word-list', before: 'the\n', after: 'the\nof\n' },
  { name: 'marker', format: 'word-list', before: 'running\n', after: 'running\nskiing\n', next: 'porter_stem' },
  { name: 'keep', format: 'word-list', before: 'gelato\n', after: 'gelato\nsorbet\n' },
  { name: 'elision', format: 'word-list', before: 'l\n', after: 'l\nqu\n' },
  { name: 'grams', format: 'word-list', before: 'the\n', after: 'the\nof\n' },
  { name: 'compound', format: 'word-list', before: 'kuchen\n', after: 'kuchen\napfel\n' },
  { name: 'protected', format: 'word-list', before: 'wi-fi\n', after: 'wi-fi\nblu-ray\n', tokenizer: 'whitespace' },
  { name: 'override', format: 'stemmer-override', before: 'mice => mouse\n', after: 'mice => mouse\nran => run\n' },
  {
    name: 'types',
    format: 'type-table',
    before: '% => ALPHA\n',
    after: '% => ALPHA\n\\u002B => ALPHA\n',
    tokenizer: 'whitespace',
  },
  { name: 'mapping', format: 'char-mapping', before: ':( => sad\n', after: ':( => sad\n\\u00e4 => ae\n' },
  { name: 'wordnet', format: 'wordnet-synonyms', before: wordnet('gelato'), after: wordnet('gelato', 'sorbet') },
].map((one) => ({ ...one, ...partOf(one.name) }));

function wordnet(...words: readonly string[]): string {
  return ['ice', ...words].map((word, at) => `s(100000001,${at + 1},'${word}',n,1,0).\n`).join('');
}

function partOf(name: string): Pick<Kind, 'part' | 'setting' | 'definition'> {
  const filter = (type: string, setting: string, more: Kind['definition'] = {}) =>
    ({ part: 'filter', setting, definition: { type, ...more } }) as const;
  switch (name) {
    case 'stop':
      return filter('stop', 'stopwords_path');
    case 'marker':
      return filter('keyword_marker', 'keywords_path');
    case 'keep':
      return filter('keep', 'keep_words_path');
    case 'elision':
      return filter('elision', 'articles_path');
    case 'grams':
      return filter('common_grams', 'common_words_path');
    case 'compound':
      return filter('dictionary_decompounder', 'word_list_path');
    case 'protected':
      return filter('word_delimiter', 'protected_words_path');
    case 'override':
      return filter('stemmer_override', 'rules_path');
    case 'types':
      return filter('word_delimiter', 'type_table_path');
    case 'mapping':
      return { part: 'char_filter', setting: 'mappings_path', definition: { type: 'mapping' } };
    default:
      return filter('synonym', 'synonyms_path', { format: 'wordnet' });
  }
}

const pathOf = ({ name }: Kind) => `dictionaries/${name}-list.txt`;

const manifest = `dictionaries:\n  - file: ${FILE}\n    package: synonyms\n${KINDS.map(
  (kind) => `  - file: ${pathOf(kind)}\n    format: ${kind.format}\n`,
).join('')}`;

async function verdicts(site: SearchStage, indexes: string, inputs: Record<string, string>) {
  const settings = { files: '', verify: 'require', indexes, ...inputs };
  const run = await site.stage.run({ inputs: askingNodes(site.domain, settings) });
  const used = run.outputs.search.filter(({ index }) => index !== null);
  return { run, found: Object.fromEntries(used.map((use) => [use.package, use.verdict])) };
}

describe.each(BACKENDS)('$name', ({ make }) => {
  test.skipIf(make === null)('every kind of dictionary is live with words that prove it', async () => {
    const backend = make?.() as RealBackend;
    const files = Object.fromEntries(KINDS.map((kind) => [pathOf(kind), kind.before]));
    await using site = await startSearchStage({
      backend,
      files: { ...files, [FILE]: 'gelato, sorbet\n', '.github/opensearch-dictionaries.yml': manifest },
      inputs: { files: '' },
    });
    const index = (kind: Kind) => `evidence-${kind.name}`;
    for (const kind of KINDS) {
      const path = `analyzers/${site.stage.package(`${kind.name}-list`).id}`;
      const own = { [kind.part]: { own: { ...kind.definition, [kind.setting]: path } } };
      const next = kind.next === undefined ? [] : [kind.next];
      const analyzer = {
        tokenizer: kind.tokenizer ?? 'standard',
        ...(kind.part === 'char_filter' ? { char_filter: ['own'] } : { filter: ['own', ...next] }),
      };
      const fields = { title: { type: 'text', analyzer: 'standard', search_analyzer: 'with_own' } };
      await backend.createIndex(index(kind), { analysis: { ...own, analyzer: { with_own: analyzer } }, fields });
    }
    const live = Object.fromEntries(KINDS.map(({ name }) => [`${name}-list`, 'live']));
    const first = await verdicts(site, 'evidence-*', { mode: 'drift' });
    expect(first.found, first.run.log).toEqual(live);
    site.stage.workspace.commit('More', Object.fromEntries(KINDS.map((kind) => [pathOf(kind), kind.after])));
    const lagging = await verdicts(site, 'evidence-*', { mode: 'deploy' });
    expect(new Set(Object.values(lagging.found)), lagging.run.log).toEqual(new Set(['needs-reopen']));
    for (const kind of KINDS) {
      await backend.close(index(kind));
      await backend.open(index(kind));
    }
    const opened = await verdicts(site, 'evidence-*', { mode: 'drift' });
    expect(opened.found, opened.run.log).toEqual(live);
    for (const kind of KINDS) await backend.deleteIndex(index(kind));
  });

  const CONTENTS = [
    { what: 'symbols', line: ':) => happy' },
    { what: 'an escape', line: '\\u00e4 => ae' },
  ];
  test.skipIf(make === null).each(CONTENTS)(
    '$what: a file that is not on the nodes is stale in every run',
    async ({ line }) => {
      const backend = make?.() as RealBackend;
      const MAP = 'dictionaries/map.txt';
      const settings = `dictionaries:\n  - file: ${MAP}\n    format: char-mapping\n  - file: ${FILE}\n    package: synonyms\n`;
      await using site = await startSearchStage({
        backend,
        files: { [FILE]: 'gelato, sorbet\n', [MAP]: 'x => y\n', '.github/opensearch-dictionaries.yml': settings },
        inputs: { files: '' },
      });
      const base = searchIndex(site.path);
      const char_filter = { map: { type: 'mapping', mappings_path: `analyzers/${site.stage.package('map').id}` } };
      const with_synonyms = { char_filter: ['map'], tokenizer: 'standard', filter: ['lowercase', 'syn'] };
      const analyzer = { plain: { tokenizer: 'standard' }, with_synonyms };
      await backend.createIndex('uncopied', { ...base, analysis: { ...base.analysis, char_filter, analyzer } });
      site.domain.copies = false;
      site.stage.workspace.commit('More', { [MAP]: `x => y\n${line}\n` });
      for (const mode of ['deploy', 'drift', 'deploy']) {
        const { run, found } = await verdicts(site, 'uncopied', { mode });
        expect(found, run.log).toEqual({ map: 'stale', synonyms: 'live' });
      }
      await backend.deleteIndex('uncopied');
    },
  );
});
