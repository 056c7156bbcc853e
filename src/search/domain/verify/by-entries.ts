/** What single entries of the former content make of the words: it tells what lags where no whole file can be built. */

import { askKeys, inlineBody, type Portion, rangeOf } from '../expectation.ts';
import { type SoughtPackage, tooLargeOf } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import type { Asked, ChainFacts, VerifySettings } from './model.ts';

/**
 * A key for each word of a use with a dictionary that is too large; `null` where memory has what is expected, or the
 * former content is not known.
 */
export async function formerKeys(
  use: IndexUse,
  memory: readonly string[],
  { questions, expected }: ChainFacts,
  { api, settings }: Asked,
): Promise<readonly string[] | null> {
  const { packages, words } = settings;
  const large = tooLargeOf(use.packages, packages);
  const isRight = use.packages.every((name) => {
    const [from] = rangeOf(questions, name);
    return expected.get(name)?.every((key, place) => key === memory[from + place]) !== false;
  });
  const replaced = replacedIn(use, settings);
  if (large.size === 0 || isRight || replaced.size === 0) return null;
  const portion = ({ name }: SoughtPackage): Portion =>
    replaced.has(name) ? 'former' : large.has(name) ? 'entries' : 'disk';
  const body = inlineBody(use, questions, packages, words, portion);
  const keys = body === null ? null : await askKeys(api, use, body, questions.texts);
  return keys === null || 'rejected' in keys ? null : keys;
}

/** The packages that memory may have in their former content: those that this run changes, else those whose last one is known. */
function replacedIn({ packages }: IndexUse, settings: VerifySettings): ReadonlySet<string> {
  const all = packages.flatMap((name) => settings.packages.get(name) ?? []);
  const changed = settings.deployed ? all.filter(({ changes }) => changes) : [];
  const known = (changed.length > 0 ? changed : all).filter(({ former }) => former !== null);
  return new Set(known.length < changed.length ? [] : known.map(({ name }) => name));
}
