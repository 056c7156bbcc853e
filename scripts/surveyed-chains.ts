/**
 * How much of the chains that people use is computed: 62 chains with the frequencies of a survey of real settings (tokenizers, char filters,
 * filters before the first synonym filter, flags), each as a settings file with a small dictionary, from __tests__/fixtures.
 */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bytesSource } from '../src/dictionaries/byte-source.ts';
import { checkInChains } from '../src/dictionaries/check-in-chains.ts';
import { NEWEST_ENGINE } from '../src/dictionaries/engine-version.ts';
import { chainUses, type IndexSettings, readIndexSettings } from '../src/dictionaries/settings/index-settings.ts';

const FILE = new URL('../__tests__/fixtures/surveyed-chains.json', import.meta.url);

const analyzer = z.object({
  tokenizer: z.string(),
  char_filter: z.array(z.string()).default([]),
  filter: z.array(z.string()),
});
const component = z.looseObject({
  type: z.string(),
  mode: z.string().optional(),
  decompound_mode: z.string().optional(),
  language: z.string().optional(),
});
type Components = Readonly<Record<string, z.infer<typeof component>>>;
const chain = z.object({
  chain: z.string(),
  /** The body of an index. */
  settings: z.object({
    settings: z.object({
      analysis: z.object({
        tokenizer: z.record(z.string(), component).default({}),
        char_filter: z.record(z.string(), component).default({}),
        filter: z.record(z.string(), component),
        analyzer: z.object({ search: analyzer }),
      }),
    }),
    mappings: z.unknown(),
  }),
  /** Lines of `analyzers/synonyms`. */
  dictionary: z.array(z.string()),
  /** Other files that the settings name. */
  files: z.record(z.string(), z.string()).default({}),
});
export type SurveyedChain = z.infer<typeof chain>;

export function surveyedChains(): readonly SurveyedChain[] {
  return z.array(chain).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * - `exact`: tokens and verdict are computed.
 * - `decided`: whether the engine takes the dictionary is known, though not what the chain makes of every text.
 * - `undecided`: an engine is asked.
 */
export type Coverage = 'exact' | 'decided' | 'undecided';

export interface ChainCoverage {
  /** As the page shows the chain: types in order. */
  readonly title: string;
  readonly coverage: Coverage;
  /** Whether the engine takes the dictionary; `null` where that is not decided. */
  readonly accepted: boolean | null;
}

export async function coverageOf({ settings, dictionary }: SurveyedChain): Promise<ChainCoverage> {
  const source = bytesSource(Buffer.from(`${dictionary.join('\n')}\n`));
  const known = { name: 'synonyms', file: 'synonyms.txt', source, format: null, references: [] };
  const bytes = Buffer.from(JSON.stringify(settings));
  const read = await readIndexSettings([{ file: 'index.json', bytes }], [known], NEWEST_ENGINE);
  const uses = chainUses(read, 'synonyms');
  const options = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };
  const { report, undecided } = checkInChains(source, uses[0]?.format ?? 'solr-synonyms', options, uses);
  const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
  const isRejected = report.problems.some(isError) || read.problems.all().some(isError);
  const isDecided = isRejected || undecided.length === 0;
  const coverage = !isDecided ? 'undecided' : dictionary.every((line) => computes(read, line)) ? 'exact' : 'decided';
  return { title: titleOf(settings), coverage, accepted: isDecided ? !isRejected : null };
}

function computes({ models, analyzers }: IndexSettings, text: string): boolean {
  return models.every((model) => {
    const result = analyzers.chainOf(model).run(text);
    return 'tokens' in result && result.tokens.every(({ blurred }) => blurred === null);
  });
}

function titleOf({ settings: { analysis } }: SurveyedChain['settings']): string {
  const { tokenizer, char_filter: charFilters, filter } = analysis.analyzer.search;
  const typeOf = (kind: Components) => (name: string) => {
    const one = kind[name];
    const detail = one?.mode ?? one?.decompound_mode ?? one?.language;
    return `${one?.type ?? name}${detail === undefined ? '' : ` (${detail})`}`;
  };
  const parts = [
    ...charFilters.map(typeOf(analysis.char_filter)),
    `**${typeOf(analysis.tokenizer)(tokenizer)}**`,
    ...filter.slice(0, -1).map(typeOf(analysis.filter)),
  ];
  return parts.join(', ');
}

const [START, END] = ['<!-- chains: made by scripts/generate-chains.ts -->', '<!-- /chains -->'] as const;

/** The page with the table between its markers. */
export function withChains(page: string, chains: readonly ChainCoverage[]): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('The page has no place for the chains.');
  return `${page.slice(0, from + START.length)}\n\n${table(chains)}\n\n${page.slice(to)}`;
}

function table(chains: readonly ChainCoverage[]): string {
  const rows = [...Map.groupBy(chains, (one) => `${one.title} | ${one.coverage} | ${verdict(one)}`)];
  const count = (coverage: Coverage): number => chains.filter((one) => one.coverage === coverage).length;
  return [
    `Of ${chains.length} chains ${count('exact')} are exact, ${count('decided')} are decided, and ${count('undecided')} are left to an engine.`,
    '',
    '| chains | char filters, **tokenizer**, filters before the synonyms | | the engine |',
    '| --: | --- | --- | --- |',
    ...rows.map(([row, same]) => `| ${same.length} | ${row} |`),
  ].join('\n');
}

function verdict({ accepted }: ChainCoverage): string {
  return accepted === null ? 'is asked' : accepted ? 'takes the dictionary' : 'refuses the settings';
}
