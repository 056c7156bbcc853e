/** Settings of our own making, with dictionaries and texts: the engine and this project must say the same. */

import { surveyedChains } from '../../../scripts/surveyed-chains.ts';
import { STOP_WORD_LISTS } from '../../../src/dictionaries/analysis/stop-word-lists.ts';
import { placed } from '../../../src/dictionaries/analysis/token.ts';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { checkInChains } from '../../../src/dictionaries/check-in-chains.ts';
import { parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { chainUses, readIndexSettings, tellUndecided } from '../../../src/dictionaries/settings/index-settings.ts';
import type { ChainReading, ChainVerdict, Engine } from '../engine.ts';

const SYNONYMS = 'analyzers/F1';
const OTHER = 'analyzers/F2';
const ANALYZER = 'a';

/** A reproducible source of choices (mulberry32). */
class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

const WORDS = (
  "laptop notebook ice cream gelato tv the who of to be or not a USA café crème brûlée l'eau d'or Women's it's rock-n-roll R&D C# 24/7 3.5 " +
  "été ÆON straße İstanbul ΣΑΣ soft\u00adhyphen 🍕 👍🏽 寿司 한국어 телефон 802.11 user@example.com x_y -- & <b>bold</b> &amp; jusqu'au running " +
  "houses ½ ﬁre a.b.c AT&T O'Neil's ＦＵＬＬ \u3000 supercalifragilistic"
).split(' ');
const TOKENIZERS: readonly Record<string, string | readonly string[]>[] = [
  { type: 'standard' },
  { type: 'standard', max_token_length: '4' },
  { type: 'whitespace' },
  { type: 'whitespace', max_token_length: '5' },
  { type: 'keyword' },
  { type: 'letter' },
  { type: 'lowercase' },
  { type: 'classic' },
  { type: 'pattern' },
  { type: 'pattern', pattern: '[,\\s-]+' },
  { type: 'char_group', tokenize_on_chars: ['whitespace', '-', 'punctuation'] },
  { type: 'char_group', tokenize_on_chars: ['digit', 'symbol', 'whitespace'] },
  { type: 'edge_ngram', min_gram: '2', max_gram: '3' },
  { type: 'ngram', min_gram: '2', max_gram: '3' },
];
const CHAR_FILTERS: readonly Record<string, string | readonly string[]>[] = [
  { type: 'html_strip' },
  { type: 'html_strip', escaped_tags: ['b'] },
  { type: 'mapping', mappings: ['& => \\u0020and\\u0020', '- => ', 'ö => oe'] },
  { type: 'mapping', mappings: ['ice => glace', 'ic => x', "' => "] },
  { type: 'pattern_replace', pattern: '(\\d+)-(?=\\d)', replacement: '$1_' },
  { type: 'pattern_replace', pattern: '[^\\w\\s]', replacement: '' },
  { type: 'pattern_replace', pattern: '\\.$', replacement: ' dot' },
];
const FILTERS: readonly Record<string, string | readonly string[]>[] = [
  ...Array.from({ length: 4 }, () => ({ type: 'lowercase' })),
  { type: 'uppercase' },
  { type: 'asciifolding' },
  { type: 'asciifolding', preserve_original: 'true' },
  { type: 'stop' },
  { type: 'stop', ignore_case: 'true', stopwords: ['the', 'Of'] },
  { type: 'stop', remove_trailing: 'false' },
  { type: 'trim' },
  { type: 'truncate', length: '3' },
  { type: 'length', min: '2' },
  { type: 'length', max: '5' },
  { type: 'limit', max_token_count: '2' },
  { type: 'unique' },
  { type: 'unique', only_on_same_position: 'true' },
  { type: 'remove_duplicates' },
  { type: 'elision', articles: ['l', 'd', 'jusqu'] },
  { type: 'elision', articles: ['L'], articles_case: 'true' },
  { type: 'apostrophe' },
  { type: 'stemmer', language: 'possessive_english' },
  { type: 'stemmer', language: 'light_english' },
  { type: 'keyword_marker', keywords: ['running', 'the'] },
  { type: 'keyword_marker', keywords_pattern: '.*s' },
  { type: 'stemmer_override', rules: ['running, houses => the', 'café => coffee'] },
  { type: 'pattern_replace', pattern: '-', replacement: ' ' },
  { type: 'pattern_replace', pattern: '(?i)s$', replacement: '' },
  { type: 'pattern_capture', patterns: ['(\\d+)'] },
  { type: 'keep', keep_words: ['laptop', 'the', 'ice', 'cream'] },
  { type: 'synonym', synonyms: ['laptop, notebook', 'tv => television set'] },
  { type: 'synonym_graph', synonyms: ['gelato, ice cream', 'usa => united states'] },
];

function text(choices: Choices, most: number): string {
  return Array.from({ length: 1 + choices.below(most) }, () => choices.one(WORDS)).join(
    choices.one([' ', ' ', ' ', '  ', '-']),
  );
}

/** A chain of one to four filters, the synonyms among them, with a dictionary and texts. */
export function makeReading(seed: number): ChainReading {
  const choices = new Choices(seed);
  const settings: Record<string, string | readonly string[]> = { 'index.max_ngram_diff': '5' };
  const define = (kind: string, name: string, options: Record<string, string | readonly string[]>): string => {
    for (const [option, value] of Object.entries(options)) settings[`index.analysis.${kind}.${name}.${option}`] = value;
    return name;
  };
  const base = `index.analysis.analyzer.${ANALYZER}`;
  settings[`${base}.tokenizer`] = define('tokenizer', 't', choices.one(TOKENIZERS));
  if (choices.chance(30)) settings[`${base}.char_filter`] = [define('char_filter', 'c', choices.one(CHAR_FILTERS))];
  const filters = Array.from({ length: choices.below(5) }, (_, index) => {
    if (choices.chance(6)) {
      const list = `_${choices.one(Object.keys(STOP_WORD_LISTS))}_`;
      return define('filter', `f${index}`, { type: 'stop', stopwords: [list] });
    }
    if (choices.chance(5)) return define('filter', `f${index}`, { type: 'stop', stopwords_path: OTHER });
    return define('filter', `f${index}`, choices.one(FILTERS));
  });
  const synonyms = define('filter', 'synonyms', {
    type: choices.one(['synonym', 'synonym_graph', 'synonym_graph']),
    synonyms_path: SYNONYMS,
    ...(choices.chance(20) ? { expand: 'false' } : {}),
    ...(choices.chance(15) ? { lenient: 'true' } : {}),
  });
  filters.splice(choices.below(filters.length + 1), 0, synonyms);
  settings[`${base}.filter`] = filters;
  const rule = (): string => {
    const terms = Array.from({ length: 2 + choices.below(3) }, () => text(choices, 3).replace(/[,\\]/g, ''));
    return choices.chance(30) ? `${terms[0]} => ${terms.slice(1).join(', ')}` : terms.join(',');
  };
  return {
    settings,
    files: {
      [SYNONYMS]: Array.from({ length: 1 + choices.below(6) }, rule).join('\n'),
      [OTHER]: Array.from({ length: 1 + choices.below(3) }, () => choices.one(WORDS)).join('\n'),
    },
    analyzer: ANALYZER,
    texts: Array.from({ length: 3 }, () => text(choices, 6)),
  };
}

/**
 * A reading with some of its filters inside of others: in a condition, or in a branch of a multiplexer, and these in each other.
 * Where a condition comes before the synonyms, the script decides, which this project does not read.
 */
export function makeNested(seed: number): ChainReading {
  const reading = makeReading(seed);
  const choices = new Choices(seed ^ 0x5eed);
  const settings: Record<string, string | readonly string[]> = { ...reading.settings };
  const chain = `index.analysis.analyzer.${ANALYZER}.filter`;
  let filters = [settings[chain] ?? []].flat();
  const wraps = 1 + choices.below(3);
  for (let level = 0; level < wraps; level++) {
    const from = choices.below(filters.length);
    const to = from + 1 + choices.below(filters.length - from);
    const [name, inner] = [`n${level}`, filters.slice(from, to)];
    const base = `index.analysis.filter.${name}`;
    if (choices.chance(50)) {
      settings[`${base}.type`] = 'condition';
      settings[`${base}.script.source`] = choices.one(['true', 'false']);
      settings[`${base}.filter`] = inner;
    } else {
      settings[`${base}.type`] = 'multiplexer';
      const split = choices.below(inner.length + 1);
      const branches = choices.chance(50) ? [inner] : [inner.slice(0, split), inner.slice(split)];
      settings[`${base}.filters`] = branches.map((branch) => branch.join(choices.one([',', ' , '])));
    }
    filters = [...filters.slice(0, from), name, ...filters.slice(to)];
  }
  settings[chain] = filters;
  return { ...reading, settings };
}

/** The chains of a survey of real settings, with their dictionaries and each line of these as a text. */
export function surveyedReadings(): readonly ChainReading[] {
  return surveyedChains().map(({ settings: { settings }, dictionary, files }) => ({
    settings: flat('index', settings),
    files: { 'analyzers/synonyms': dictionary.join('\n'), ...files },
    analyzer: 'search',
    texts: dictionary,
  }));
}

function flat(name: string, value: unknown): ChainReading['settings'] {
  if (Array.isArray(value)) return { [name]: value.map(String) };
  if (typeof value !== 'object' || value === null) return { [name]: String(value) };
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => Object.entries(flat(`${name}.${key}`, one))));
}

export interface ChainComparison {
  readonly verdict: 'same' | 'undecided' | 'different';
  /** Texts whose tokens were compared, and those that are not computed here. */
  readonly texts: number;
  readonly uncomputed: number;
  readonly difference: string | null;
}

/** What this project makes of a reading, against the engine's answer. */
export async function compareChain(
  reading: ChainReading,
  engine: ChainVerdict,
  release: string,
): Promise<ChainComparison> {
  const version = parseEngineVersion(release);
  if (version === null) throw new Error(`${release} is no version`);
  const dictionaries = Object.entries(reading.files).map(([path, content]) => ({
    name: path.replace('analyzers/', ''),
    file: path,
    source: bytesSource(Buffer.from(content)),
    format: null,
    references: [path],
  }));
  const settings = await readIndexSettings(
    [{ file: 'settings.json', bytes: Buffer.from(JSON.stringify(reading.settings)) }],
    dictionaries,
    version,
  );
  const options = { engineVersion: version, expand: true, lenient: false, analysis: null };
  let errors = '';
  for (const dictionary of dictionaries) {
    const uses = chainUses(settings, dictionary.name);
    const format = uses[0]?.format;
    if (format === undefined) continue;
    const { report, undecided } = checkInChains(dictionary.source, format, options, uses);
    tellUndecided(settings, [{ file: dictionary.file, firstLine: 1 }], undecided);
    errors += report.problems.find(({ severity }) => severity === 'error')?.message ?? '';
  }
  const problems = settings.problems.all();
  errors += problems.find(({ severity }) => severity === 'error')?.message ?? '';
  const none = { texts: 0, uncomputed: 0, difference: null };
  const isUnknown = problems.some(({ code }) => code === 'index-settings/unknown-component');
  const ours = errors !== '' ? 'REJECT' : isUnknown ? 'UNDECIDED' : 'ACCEPT';
  if (ours === 'UNDECIDED') return { verdict: 'undecided', ...none };
  if (ours !== engine.verdict) {
    const said = engine.verdict === 'REJECT' ? engine.error.map(([, message]) => message).join(' ← ') : 'built';
    return { verdict: 'different', ...none, difference: `ours: ${errors || 'accepted'}\n  engine: ${said}` };
  }
  if (engine.verdict === 'REJECT') return { verdict: 'same', ...none };
  return compareTokens(reading, engine.tokens, settings);
}

function compareTokens(
  { texts, analyzer }: ChainReading,
  answers: readonly (readonly (readonly [string, number, number, number, number])[])[],
  settings: Awaited<ReturnType<typeof readIndexSettings>>,
): ChainComparison {
  const model = settings.models.find(({ name }) => name === analyzer);
  let uncomputed = 0;
  for (const [index, one] of texts.entries()) {
    const result = model === undefined ? null : settings.analyzers.chainOf(model).run(one);
    if (result === null || !('tokens' in result) || result.tokens.some(({ blurred }) => blurred !== null)) {
      uncomputed++;
      continue;
    }
    const ours = placed(result.tokens).map((token) => [
      token.token,
      token.position,
      token.positionLength,
      token.start,
      token.end,
    ]);
    const [mine, theirs] = [JSON.stringify(ours), JSON.stringify(answers[index])];
    if (mine === theirs) continue;
    return {
      verdict: 'different',
      texts: index,
      uncomputed,
      difference: `${JSON.stringify(one)}\n  ours: ${mine}\n  engine: ${theirs}`,
    };
  }
  return { verdict: 'same', texts: texts.length - uncomputed, uncomputed, difference: null };
}

export interface ChainCampaign {
  readonly readings: number;
  readonly undecided: number;
  readonly texts: number;
  readonly uncomputed: number;
  readonly failures: readonly string[];
}

/**
 * @param count generated readings of each engine; those of the survey come first
 * @param shape `nested`: with filters inside of others, without the survey
 */
export async function fuzzChains(
  engines: readonly Engine[],
  count: number,
  seed: number,
  shape: 'plain' | 'nested' = 'plain',
): Promise<ChainCampaign> {
  const surveyed = shape === 'plain' ? surveyedReadings() : [];
  const make = shape === 'plain' ? makeReading : makeNested;
  let [readings, undecided, texts, uncomputed] = [0, 0, 0, 0];
  const failures: string[] = [];
  await Promise.all(
    engines.map(async (engine) => {
      for (let number = -surveyed.length; number < count; number++) {
        const reading = surveyed[number + surveyed.length] ?? make(seed + number);
        const result = await compareChain(reading, await engine.analyse(reading), engine.release.name);
        readings++;
        texts += result.texts;
        uncomputed += result.uncomputed;
        if (result.verdict === 'undecided') undecided++;
        if (result.difference !== null) {
          failures.push(
            `chain ${number < 0 ? `${number + surveyed.length + 1} of the survey` : seed + number} on ${engine.release.name}: ${JSON.stringify(reading)}\n  ${result.difference}`.slice(
              0,
              3_000,
            ),
          );
        }
      }
    }),
  );
  return { readings, undecided, texts, uncomputed, failures };
}
