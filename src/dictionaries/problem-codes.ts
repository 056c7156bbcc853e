import type { Format } from './dictionary.ts';
import { COMMON_PROBLEMS, DICTIONARY_PROBLEMS, FORMAT_PROBLEMS } from './problem-texts.ts';

/** Formats that are lines of text. */
export type TextFormat = Exclude<Format, 'hyphenation' | 'opaque'>;

export type CommonProblem = keyof typeof COMMON_PROBLEMS;
export type DictionaryProblem = keyof typeof DICTIONARY_PROBLEMS;

/** Problems of settings files and of search tests. */
export const SETTINGS_PROBLEMS = {
  'index-settings/syntax': 'The file cannot be read, or has neither settings nor mappings.',
  'index-settings/refused-filter': 'A filter is before synonyms, where the engine does not accept it.',
  'index-settings/updateable-at-index-time':
    'An updateable filter is in an analyzer that is used when documents are indexed.',
  'index-settings/undefined-name': 'A component or analyzer is named but not defined.',
  'index-settings/invalid-component': 'The engine refuses a component or an analyzer as it is defined.',
  'index-settings/rejected-rule': 'The engine refuses a rule of an inline list in its chain.',
  'index-settings/unknown-component': 'A component is not known here, so only an engine can check the terms.',
  'index-settings/ignored-filter': 'The type of the analyzer ignores the filters that are set.',
  'index-settings/stacking-tokenizer': 'A tokenizer before synonyms puts compounds and their parts at one position.',
  'index-settings/unknown-synonym-analyzer': 'A synonym_analyzer is named that the engine does not know, and ignores.',
  'index-settings/not-updateable':
    'A synonym filter of a search analyzer is not updateable, so a deploy does not reach searches.',
  'index-settings/needs-graph': 'A search analyzer uses `synonym` where `synonym_graph` is needed.',
  'index-settings/stop-before-synonyms': 'A stop filter is before synonyms.',
  'search-tests/syntax': 'A file of search tests is malformed.',
  'search-tests/failed': 'A search test fails.',
} as const;

export type ProblemCode =
  | keyof typeof SETTINGS_PROBLEMS
  | keyof typeof FORMAT_PROBLEMS
  | `${TextFormat}/${CommonProblem}`
  | `dictionary/${DictionaryProblem}`;

/** The meaning of a problem, in one line. */
export function summaryOf(code: string): string {
  const name = code.slice(code.indexOf('/') + 1);
  return (
    Object.entries({ ...FORMAT_PROBLEMS, ...SETTINGS_PROBLEMS }).find(([known]) => known === code)?.[1] ??
    Object.entries(COMMON_PROBLEMS).find(([known]) => known === name)?.[1] ??
    Object.entries(DICTIONARY_PROBLEMS).find(([known]) => `dictionary/${known}` === code)?.[1] ??
    name
  );
}

/** The heading that explains a problem, as a link target. Problems that all text formats can have share one. */
export function helpAnchor(code: string): string {
  const name = code.slice(code.indexOf('/') + 1);
  return name in COMMON_PROBLEMS ? name : code.replace('/', '');
}

/** The page with that heading. */
export function helpPage(code: string): string {
  return code in SETTINGS_PROBLEMS ? 'docs/index-settings.md' : 'docs/dictionaries.md';
}
