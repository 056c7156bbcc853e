import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../../src/dictionaries/analysis/stop-words.ts';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { type Compilation, type CompiledRule, compileDictionary } from '../../../src/dictionaries/compile.ts';
import type { AnalysisChain, Format, ReadOptions } from '../../../src/dictionaries/dictionary.ts';
import { optionsOf, sourceOf } from './support.ts';

/** What OpenSearch's classes on Lucene 9.12.3 did with a file. */
interface Fact {
  readonly format: string;
  readonly variant: string;
  readonly name: string;
  readonly content_b64: string;
  readonly verdict: 'ACCEPT' | 'REJECT';
  readonly error?: readonly (readonly [string, string | null])[];
  readonly apiMessage?: string;
  readonly rules?: readonly unknown[];
  readonly count?: number;
}

const FORMATS: Readonly<Record<string, Format>> = {
  solr: 'solr-synonyms',
  wordnet: 'wordnet-synonyms',
  mapping: 'char-mapping',
  stemmer_override: 'stemmer-override',
  type_table: 'type-table',
  kuromoji: 'kuromoji',
  nori: 'nori',
  hyphenation: 'hyphenation',
  stop: 'word-list',
  common_grams: 'word-list',
  elision: 'word-list',
  keep: 'word-list',
  keyword_marker: 'word-list',
  protected_words: 'word-list',
  word_list: 'word-list',
  kuromoji_stoptags: 'word-list',
  nori_stoptags: 'word-list',
};

const facts = gunzipSync(readFileSync(new URL('../../fixtures/conformance.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line): Fact => JSON.parse(line));

function optionsFor(fact: Fact): ReadOptions {
  const variant = new Map(
    fact.variant
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('=') as [string, string]),
  );
  return optionsOf({
    expand: variant.get('expand') !== 'false',
    lenient: variant.get('lenient') === 'true',
    analysis: chainFor(variant.get('analyzer')),
    ...(fact.format === 'nori_stoptags' && { words: 'nori-tags' }),
  });
}

function chainFor(analyzer: string | undefined): AnalysisChain | null {
  if (analyzer === undefined) return null;
  const [tokenizer, ...filters] = analyzer.split('_');
  if (tokenizer !== 'keyword' && tokenizer !== 'whitespace' && tokenizer !== 'standard') throw new Error(analyzer);
  return {
    tokenizer,
    lowercase: filters.includes('lowercase'),
    stopwords: filters.includes('stop') ? ENGLISH_STOP_WORDS : null,
  };
}

/** Rules as lines that do not depend on the order of rules and outputs. */
function canonical(rules: readonly unknown[]): string[] {
  return rules
    .map((rule) => {
      if (typeof rule === 'object' && rule !== null && 'out' in rule && Array.isArray(rule.out)) {
        return JSON.stringify({ ...rule, out: [...rule.out].sort() });
      }
      return JSON.stringify(rule);
    })
    .sort();
}

/** The filter's own settings, which the list knows nothing of: named lists, and case. */
function asFilter(fact: Fact, rules: readonly CompiledRule[]): readonly unknown[] {
  if (fact.format === 'type_table') return rules.filter((rule) => !isBuiltInType(rule));
  if (FORMATS[fact.format] !== 'word-list') return rules;
  // The filter has the tags themselves; `Ending` is `E` before Lucene 10.
  if (fact.format === 'nori_stoptags')
    return rules.map((rule) =>
      String(rule)
        .toUpperCase()
        .replace(/^([EJ]).*/, '$1'),
    );
  const words = new Set<string>();
  for (const rule of rules) {
    const word = fact.variant === 'ignore_case=true' ? String(rule).toLowerCase() : String(rule);
    const isNamed = String(rule) === '_english_' && (fact.format === 'stop' || fact.format === 'common_grams');
    for (const each of isNamed ? ENGLISH_STOP_WORDS : [word]) words.add(each);
  }
  return [...words];
}

/** The facts leave out characters that have the type anyway (ASCII punctuation delimits). */
function isBuiltInType(rule: CompiledRule): boolean {
  return Array.isArray(rule) && /^[!-/:-@[-`{-~]$/.test(String(rule[0])) && rule[1] === 8;
}

function messagesOf(fact: Fact, compilation: Extract<Compilation, { verdict: 'reject' }>) {
  const named = (text: string) => text.replace(/reading \S+:/, 'reading <setting>_path:');
  const isList = FORMATS[fact.format] === 'word-list';
  const api = fact.apiMessage ?? '';
  return {
    ours: [compilation.engineErrors.map(({ className, message }) => [className, message]), compilation.apiMessage],
    theirs: [fact.error, isList ? named(api) : api],
  };
}

describe('facts of the engine', () => {
  const counts = { facts: 0, accepted: 0, rejected: 0, rules: 0, messages: 0, otherWords: 0 };

  it.each(Object.keys(FORMATS))('%s: same verdict, rules and messages', (name) => {
    const own = facts.filter((fact) => fact.format === name);
    expect(own.length).toBeGreaterThan(0);
    for (const fact of own) {
      const format = FORMATS[fact.format];
      if (format === undefined) throw new Error(fact.format);
      const label = `${fact.format} ${fact.variant} ${fact.name}`;
      const bytes = Buffer.from(fact.content_b64, 'base64');
      const options = optionsFor(fact);
      const compilation = compileDictionary(sourceOf(bytes), format, options);
      const report = checkDictionary(sourceOf(bytes, 7), format, options);
      counts.facts++;
      expect(compilation.verdict.toUpperCase(), label).toBe(fact.verdict);
      expect(report.errors > 0 ? 'REJECT' : 'ACCEPT', label).toBe(fact.verdict);
      if (compilation.verdict === 'reject') {
        counts.rejected++;
        if (format === 'hyphenation' && !fact.name.startsWith('hyphen')) {
          // The message is the XML parser's, and ours is another parser.
          counts.otherWords++;
          expect(compilation.apiMessage, label).toBe(fact.apiMessage);
          continue;
        }
        counts.messages++;
        const { ours, theirs } = messagesOf(fact, compilation);
        expect(ours, label).toEqual(theirs);
        continue;
      }
      counts.accepted++;
      const rules = asFilter(fact, compilation.rules);
      if (fact.rules !== undefined) {
        counts.rules++;
        const expected = fact.format === 'type_table' ? fact.rules.filter((rule) => !isBuiltIn(rule)) : fact.rules;
        expect(canonical(rules), label).toEqual(canonical(expected));
      } else if (fact.count !== undefined) {
        expect(rules.length, label).toBe(fact.count);
      }
    }
  });

  it('were all looked at', () => {
    console.log('conformance:', JSON.stringify(counts));
    expect(counts.facts).toBe(facts.length);
  });
});

function isBuiltIn(rule: unknown): boolean {
  return isBuiltInType(rule as CompiledRule);
}
