/** The expected analysis of words, read with the content of this commit in the request. */

import { analyzeBody, inlineSetting, type Slot } from '../chain.ts';
import type { DictionaryLine } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type Token, tokensKey, tokensOfTexts } from '../tokens.ts';
import { isApart } from './index-analysis.ts';
import type { DomainApi } from './port.ts';
import { isTooLarge, type SoughtPackage } from './sought.ts';
import type { IndexUse } from './uses.ts';
import type { PackageWords } from './words/package-words.ts';
import { linesAbout } from './words/witnesses.ts';

/** The words for one chain: those of each package, one after another. */
export interface Questions {
  readonly texts: readonly string[];
  /** Package → the range of its words in `texts`. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
}

/** Joins the words of the packages of a use. @param wordsOf the words of one package */
export function questionsFor(
  { packages }: Pick<IndexUse, 'packages'>,
  wordsOf: (name: string) => readonly string[],
): Questions {
  const texts: string[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  for (const name of packages) {
    const own = wordsOf(name);
    ranges.set(name, [texts.length, texts.length + own.length]);
    texts.push(...own);
  }
  return { texts, ranges };
}

/** The range of a package's words. */
export function rangeOf({ ranges }: Pick<Questions, 'ranges'>, name: string): readonly [number, number] {
  return ranges.get(name) ?? [0, 0];
}

/** The setting by which a use names a package; `null` where it is inside another component. */
export function slotFor(use: IndexUse, name: string): Slot | null {
  const slots = use.chain?.parts.flatMap(({ slots }) => slots) ?? [];
  return slots.find(({ dictionary, setting }) => dictionary === name && inlineSetting(setting) !== null) ?? null;
}

/** Why a package that a use names outside of a path can't be asked, as the rest of a sentence. */
export function formless({ chain }: IndexUse, name: string): string {
  const part = chain?.parts.find(({ slots }) => slots.some(({ dictionary }) => dictionary === name));
  const why = 'its content has no form that a request can take';
  if (!String(part?.definition?.['type']).startsWith('sudachi')) return why;
  return `${why}; Sudachi takes up a new version with the domain's next blue/green deployment`;
}

/** The request body for an analyzer as it is in memory. */
export function memoryBody({ kind, analyzer }: IndexUse, texts: readonly string[]): JsonObject {
  return { [kind]: analyzer, text: [...texts] };
}

/**
 * How much of a dictionary is in a request: all lines, those about the words, none (the engine reads the file on
 * disk), an empty list in place of the file, or the lines of the former content (those about the words where it is too
 * large).
 */
export type Portion = 'whole' | 'entries' | 'disk' | 'nothing' | 'former';

/** The request body for the chain of a use with content in the request. */
export function inlineBody(
  use: IndexUse,
  { texts, ranges }: Questions,
  packages: ReadonlyMap<string, SoughtPackage>,
  words: PackageWords,
  portion: (sought: SoughtPackage) => Portion,
): JsonObject | null {
  if (use.chain === null) return null;
  return analyzeBody(
    use.chain,
    'index',
    (slot) => {
      const sought = packages.get(slot.dictionary);
      const how = sought === undefined || inlineSetting(slot.setting) === null ? 'disk' : portion(sought);
      if (sought === undefined || how === 'disk') return 'path';
      if (how === 'nothing') return 'nothing';
      const asked = texts.slice(...rangeOf({ ranges }, slot.dictionary));
      return linesFor(sought, slot, how, asked, words).map(({ text }) => text);
    },
    texts,
  );
}

function linesFor(
  sought: SoughtPackage,
  slot: Slot,
  how: 'whole' | 'entries' | 'former',
  asked: readonly string[],
  words: PackageWords,
): readonly DictionaryLine[] {
  if (how === 'former' && isTooLarge(sought)) return words.formerAbout(sought, slot, asked);
  if (how === 'former') return words.former(sought, slot) ?? [];
  const lines = words.lines(sought, slot);
  return how === 'whole' ? lines : linesAbout(lines, asked, words.own(sought, slot));
}

/** A key for each text. */
function keysOf(tokens: readonly Token[], texts: readonly string[]): readonly string[] {
  return tokensOfTexts(tokens, texts).map(tokensKey);
}

/** Uses with the same chain have the same answers to everything except the content in memory. */
export function chainKey({ kind, chain, packages, obstacle, reached }: IndexUse): string {
  return JSON.stringify([kind, chain, packages, obstacle, reached]);
}

/** What is known of a use's memory belongs to it alone. */
export function useKey({ index, kind, analyzer }: IndexUse): string {
  return JSON.stringify([index, kind, analyzer]);
}

/** Sends a body; for a chain that can't be built, returns the engine's message. */
export async function askKeys(
  api: DomainApi,
  { index, cut }: Pick<IndexUse, 'index' | 'cut'>,
  body: JsonObject,
  texts: readonly string[],
): Promise<readonly string[] | { readonly rejected: string }> {
  const answer = await api.analyze(index, body, isApart(cut, body));
  return answer.outcome === 'rejected' ? { rejected: answer.reason } : keysOf(answer.tokens, texts);
}
