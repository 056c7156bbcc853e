import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../../src/dictionaries/analysis/stop-words.ts';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { compileDictionary } from '../../../src/dictionaries/compile.ts';
import { detectFormat } from '../../../src/dictionaries/detection/detect.ts';
import type { AnalysisChain, Format } from '../../../src/dictionaries/dictionary.ts';
import { chainOf, optionsOf, REFERENCE_FOLDER, sourceOf } from './support.ts';

const KINDS: Readonly<Record<string, Format>> = {
  'synonyms-solr': 'solr-synonyms',
  'synonyms-wordnet': 'wordnet-synonyms',
  stopwords: 'word-list',
  'stopwords-snowball': 'word-list',
  'kuromoji-stoptags': 'word-list',
  keywords: 'word-list',
  keep_words: 'word-list',
  protected_words: 'word-list',
  common_words: 'word-list',
  articles: 'word-list',
  word_list: 'word-list',
  'mapping-solr-quoted': 'char-mapping',
  mapping: 'char-mapping',
  'stemdict-tab': 'stemmer-override',
  type_table: 'type-table',
  'kuromoji-userdict': 'kuromoji',
  'nori-userdict': 'nori',
  'hyphenation-xml': 'hyphenation',
  'ik-dict': 'ik',
};

/** Warnings on real files, each of them looked at and right. Anything beyond is a false alarm until somebody looks. */
const KNOWN_WARNINGS: Readonly<Record<string, number>> = {
  // Files in a format that the engine accepts and makes nothing useful of.
  'char-mapping/solr-quoted': 4,
  'word-list/snowball-comment': 9,
  // Repetitions that are there.
  'solr-synonyms/duplicate-rule': 1,
  'solr-synonyms/duplicate-term': 6,
  'word-list/duplicate-word': 20,
  // Comments of other kinds in a list of Lucene's own, and a remark in a Snowball list.
  'word-list/foreign-comment': 4,
  'word-list/several-words': 1,
  // `set o => set o form`, and `set 0 => set o` further up.
  'solr-synonyms/chained-rules': 1,
  // `„koko“` in the German emoji names.
  'solr-synonyms/quoted-term': 2,
};

interface CorpusFile {
  readonly file: string;
  readonly path: string;
  readonly format: Format;
}

interface Verdict {
  readonly file: string;
  readonly format: string;
  readonly variant: string;
  readonly verdict: string;
  readonly count?: number;
}

const folder = REFERENCE_FOLDER === null ? null : join(REFERENCE_FOLDER, 'corpus');
if (folder === null) console.log('corpus: skipped, because the reference files are not on this machine');

function readLines(name: string): string[] {
  return folder === null ? [] : readFileSync(join(folder, name), 'utf8').trim().split('\n');
}

function bytesOf(file: string): Uint8Array {
  return folder === null ? new Uint8Array(0) : readFileSync(join(folder, file));
}

const files = readLines('manifest.tsv')
  .slice(1)
  .map((line): CorpusFile => {
    const [file = '', , , path = '', , kind = ''] = line.split('\t');
    const format = KINDS[kind];
    if (format === undefined) throw new Error(`${file} is a ${kind}`);
    return { file, path, format };
  });

function chainFor(analyzer: string | undefined): AnalysisChain | null {
  if (analyzer === undefined) return null;
  const [tokenizer, ...filters] = analyzer.split('_');
  if (tokenizer !== 'keyword' && tokenizer !== 'whitespace' && tokenizer !== 'standard') throw new Error(analyzer);
  return chainOf(tokenizer, filters.includes('lowercase'), filters.includes('stop') ? ENGLISH_STOP_WORDS : null);
}

describe.skipIf(folder === null)('real dictionaries', () => {
  it('get the verdict and the number of rules that the engine gave', () => {
    const verdicts = readLines('verdicts.jsonl').map((line): Verdict => JSON.parse(line));
    const formats = new Map(files.map(({ file, format }) => [file, format]));
    for (const { file, variant, verdict, count } of verdicts) {
      const format = formats.get(file) ?? 'word-list';
      const settings = new Map(variant.split(' ').map((pair) => pair.split('=') as [string, string]));
      const options = optionsOf({
        expand: settings.get('expand') !== 'false',
        lenient: settings.get('lenient') === 'true',
        analysis: chainFor(settings.get('analyzer')),
      });
      const label = `${file} ${variant}`;
      const source = sourceOf(bytesOf(file));
      const report = checkDictionary(source, format, options);
      expect(report.errors > 0 ? 'REJECT' : 'ACCEPT', label).toBe(verdict);
      const compilation = compileDictionary(source, format, options);
      expect(compilation.verdict.toUpperCase(), label).toBe(verdict);
      if (compilation.verdict === 'accept' && count !== undefined && format !== 'type-table') {
        expect(compilation.rules.length, label).toBe(count);
      }
    }
    console.log(`corpus: ${verdicts.length} verdicts over ${files.length} files, no difference`);
    expect(verdicts.length).toBeGreaterThan(files.length);
  });

  it('get no warning that nobody has looked at', () => {
    const counts: Record<string, number> = {};
    for (const { file, format } of files) {
      for (const { severity, code } of checkDictionary(sourceOf(bytesOf(file)), format, optionsOf()).problems) {
        if (severity === 'warning') counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    console.log('corpus: warnings', JSON.stringify(counts));
    expect(counts).toEqual(KNOWN_WARNINGS);
  });

  it('are detected as what they are, or not at all', () => {
    const wrong: string[] = [];
    const undecided: string[] = [];
    let right = 0;
    for (const { file, path, format } of files) {
      const detected = detectFormat(path, sourceOf(bytesOf(file)));
      if (detected === null) undecided.push(path);
      else if (detected === format) right++;
      else wrong.push(`${path} as ${detected}`);
    }
    console.log(`corpus: detected ${right} right, ${wrong.length} wrong, ${undecided.length} undecided`);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(70);
  });
});
