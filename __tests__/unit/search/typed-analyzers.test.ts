import { expect, test } from 'vitest';
import { analyzeBody } from '../../../src/search/chain.ts';
import { readIndexSettings, spellOut } from '../../../src/search/domain/index-analysis.ts';

const PATH = { stopwords_path: 'analyzers/F1' };
const packageOf = (path: string) => (path === 'analyzers/F1' ? 'stopwords' : null);

const TYPED = [
  [{ type: 'standard', ...PATH }, 'standard', ['lowercase', { type: 'stop', ...PATH }]],
  [
    { type: 'standard', ...PATH, max_token_length: '5', stopwords_case: 'true' },
    { type: 'standard', max_token_length: '5' },
    ['lowercase', { type: 'stop', ...PATH, ignore_case: 'true' }],
  ],
  [{ type: 'stop', ...PATH }, 'lowercase', [{ type: 'stop', ...PATH }]],
  // Of the filter; the analyzer does not read it.
  [{ type: 'standard', ...PATH, ignore_case: 'true' }, 'standard', ['lowercase', { type: 'stop', ...PATH }]],
] as const;

test.each(TYPED)(
  'the parts of %j, which no name of the index reaches, are always defined',
  (own, tokenizer, filter) => {
    const flat = Object.entries(own).map(([name, value]) => [`index.analysis.analyzer.own.${name}`, value]);
    const [analysis] = readIndexSettings({ products: { settings: Object.fromEntries(flat) } });
    if (analysis === undefined) throw new Error('no index');
    const spelt = spellOut(analysis, 'analyzer', 'own', packageOf);
    if (spelt.kind !== 'chain') throw new Error(spelt.why);
    const body = analyzeBody(spelt.chain, 'index', () => 'path', ['a']);
    expect(body).toEqual({ tokenizer, char_filter: [], filter, text: ['a'] });
    const inline = analyzeBody(spelt.chain, 'index', () => ['the'], ['a']);
    expect(inline['filter']).toContainEqual(expect.objectContaining({ type: 'stop', stopwords: ['the'] }));
  },
);
