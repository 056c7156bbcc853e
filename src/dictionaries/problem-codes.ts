import type { Format } from './dictionary.ts';
import { COMMON_PROBLEMS, DICTIONARY_PROBLEMS, FORMAT_PROBLEMS, SETTINGS_PROBLEMS } from './problem-texts.ts';

/** Formats that are lines of text. */
export type TextFormat = Exclude<Format, 'hyphenation' | 'opaque'>;

export type CommonProblem = keyof typeof COMMON_PROBLEMS;
export type DictionaryProblem = keyof typeof DICTIONARY_PROBLEMS;

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
