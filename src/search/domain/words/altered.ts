/** Before a change: which words it alters, in the chain of an index, from its files and with the new content. */

import { askKeys, inlineBody, type Portion, questionsFor, slotFor } from '../expectation.ts';
import type { DomainApi } from '../port.ts';
import { isBuilt, isTooLarge, type SoughtPackage } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import type { PackageWords } from '../words/package-words.ts';
import { showsAlone } from './whole.ts';
import { type Candidates, MOST_WITNESSES, partsOf } from './witnesses.ts';

/** What is known of a package's words in one chain, before the change. */
export interface PreparedWords {
  readonly texts: readonly string[];
  /** By text: a key for its analysis with the new content. */
  readonly expected: readonly string[];
  /** By text: whether the file on a node gives it another analysis. */
  readonly telling: readonly boolean[];
  /** All words of the change are known, and none of those that were asked tells. */
  readonly isWhole: boolean;
  /** So the domain runs the same with it: what was in memory before is what counts. */
  readonly altersNothing: boolean;
  /** The former content could not be asked: only all of the words together show that the change alters nothing. */
  readonly needsAll: boolean;
}

/** By package. */
export type PreparedChain = ReadonlyMap<string, PreparedWords>;

export interface AlteredSettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly words: PackageWords;
  /** Words are looked for that prove the change afterwards; else the chain is only built. */
  readonly proves: boolean;
}

/** Words of all packages in one request: the engine analyzes no more than 10,000 tokens at a time. */
const MOST_TEXTS = 500;
/** Words of one package in the first request; more are asked where these tell nothing. */
const FIRST_TEXTS = 40;
/** Times that more words are asked, each with the whole content in the request. */
const MOST_TURNS = 6;

interface Asked {
  readonly text: string;
  readonly expected: string;
  readonly differs: boolean;
  /** Whether the former content was asked, which the file on a node need not have. */
  readonly isCompared: boolean;
}

/** Asks the words of the packages of a use that this run changes; for a chain that can't be built: why. */
export async function alteredWords(
  api: DomainApi,
  use: IndexUse,
  settings: AlteredSettings,
): Promise<PreparedChain | { readonly rejected: string }> {
  const { packages, words, proves } = settings;
  const candidates = new Map<string, Candidates>();
  for (const name of use.packages) {
    const sought = packages.get(name);
    const slot = slotFor(use, name);
    if (sought?.changes === true && slot !== null) candidates.set(name, words.candidates(sought, slot));
  }
  const chain = new AskedChain(api, use, settings);
  const asked = new Map<string, readonly Asked[]>([...candidates.keys()].map((name) => [name, []]));
  for (let turn = 0; turn < (proves ? MOST_TURNS : 1); turn++) {
    const due = [...candidates].filter(([name, { words }]) => {
      const known = asked.get(name) ?? [];
      return turn === 0 || (isBuilt(packages.get(name)) && !isTold(known) && words.length > known.length);
    });
    if (turn > 0 && due.length === 0) break;
    const share = Math.max(1, Math.floor(MOST_TEXTS / Math.max(1, due.length)));
    const next = new Map(
      due.map(([name, { words }]) => {
        const from = asked.get(name)?.length ?? 0;
        return [name, words.slice(from, from + (turn === 0 ? Math.min(FIRST_TEXTS, share) : share))] as const;
      }),
    );
    const answer = await chain.ask(next);
    if ('rejected' in answer) return answer;
    for (const [name, more] of answer) asked.set(name, [...(asked.get(name) ?? []), ...more]);
  }
  const told = new Map<string, Told>();
  for (const [name, all] of asked) {
    const own = candidates.get(name);
    if (own === undefined) continue;
    const others = [...candidates].filter(([other]) => other !== name).flatMap(([, { words }]) => words);
    const telling = proves ? await chain.ownOf(name, all, new Set(others.flatMap(partsOf))) : [];
    const isWhole = telling.length === 0 && all.length === own.words.length && isWholeIn(use, name, own);
    const altersNothing = isWhole && (isBuilt(packages.get(name)) || own.isSame === true);
    told.set(name, { asked: all, telling, isWhole, altersNothing, steady: [] });
  }
  return await withSteady(told, chain, use, settings);
}

/** The words of a package that were asked, and what they say. */
interface Told extends Pick<PreparedWords, 'isWhole' | 'altersNothing'> {
  readonly asked: readonly Asked[];
  readonly telling: readonly Asked[];
  /** Further ones, where the change alters nothing. */
  readonly steady: readonly Asked[];
}

/** Asks further words where a change alters nothing: they show what was in memory before. */
async function withSteady(
  told: ReadonlyMap<string, Told>,
  chain: AskedChain,
  use: IndexUse,
  { packages, words, proves }: AlteredSettings,
): Promise<PreparedChain | { readonly rejected: string }> {
  const next = new Map<string, readonly string[]>();
  for (const [name, { asked, altersNothing }] of told) {
    const [sought, slot] = [packages.get(name), slotFor(use, name)];
    if (!proves || !altersNothing || sought === undefined || slot === null) continue;
    const known = new Set(asked.map(({ text }) => text));
    next.set(
      name,
      (await words.steady(sought, slot)).words.filter((word) => !known.has(word)),
    );
  }
  const isAsked = [...next.values()].some(({ length }) => length > 0);
  const answer = isAsked ? await chain.ask(next) : new Map<string, readonly Asked[]>();
  if ('rejected' in answer) return answer;
  return new Map([...told].map(([name, one]) => [name, preparedWords({ ...one, steady: answer.get(name) ?? [] })]));
}

/** Whether nothing is altered where none of the words is. */
function isWholeIn(use: IndexUse, name: string, { isWhole, isSame }: Candidates): boolean {
  const slot = slotFor(use, name);
  return isWhole && (isSame === true || (use.chain !== null && slot !== null && showsAlone(use.chain, slot)));
}

function isTold(asked: readonly Asked[]): boolean {
  return asked.some(({ differs }) => differs);
}

/** The telling words, then others; all words of a change that may alter nothing and could not be compared. */
function preparedWords({ asked, telling, isWhole, altersNothing, steady }: Told): PreparedWords {
  const needsAll = isWhole && asked.some(({ isCompared }) => !isCompared);
  const others = [...steady, ...asked].filter((one) => !telling.includes(one));
  const chosen = needsAll ? [...asked, ...steady] : [...telling, ...others].slice(0, MOST_WITNESSES);
  return {
    texts: chosen.map(({ text }) => text),
    expected: chosen.map(({ expected }) => expected),
    telling: chosen.map((one) => telling.includes(one)),
    isWhole,
    altersNothing,
    needsAll,
  };
}

/** The chain of a use with former and with new content. */
class AskedChain {
  readonly #api: DomainApi;
  readonly #use: IndexUse;
  readonly #settings: AlteredSettings;

  constructor(api: DomainApi, use: IndexUse, settings: AlteredSettings) {
    this.#api = api;
    this.#use = use;
    this.#settings = settings;
  }

  async ask(
    next: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<string, readonly Asked[]> | { readonly rejected: string }> {
    const fresh = await this.#keys(next, (name) => (this.#isBuilt(name) ? 'whole' : 'disk'));
    if ('rejected' in fresh) return fresh;
    const isCompared = this.#settings.proves && this.#use.packages.some((name) => this.#isBuilt(name));
    const onDisk = this.#compared(next, fresh, isCompared ? await this.#keys(next, () => 'disk') : null, false);
    // The file on a node may be the new one already, or not be readable.
    const isTold = [...onDisk].every(([name, all]) => all.some(({ differs }) => differs) || !this.#hasFormer(name));
    if (!isCompared || isTold) return onDisk;
    const former = await this.#keys(next, (name) => (this.#hasFormer(name) ? 'former' : 'disk'));
    const inline = this.#compared(next, fresh, former, true);
    return new Map(
      [...onDisk].map(([name, all]) => [name, all.some(({ differs }) => differs) ? all : (inline.get(name) ?? all)]),
    );
  }

  #compared(
    next: ReadonlyMap<string, readonly string[]>,
    fresh: ReadonlyMap<string, readonly string[]>,
    former: ReadonlyMap<string, readonly string[]> | { readonly rejected: string } | null,
    isFormer: boolean,
  ): ReadonlyMap<string, readonly Asked[]> {
    const known = former === null || 'rejected' in former ? null : former;
    return new Map(
      [...next].map(([name, texts]) => {
        const [expected, before] = [fresh.get(name) ?? [], this.#isBuilt(name) ? known?.get(name) : undefined];
        const differs = (at: number) => before !== undefined && before[at] !== expected[at];
        const isCompared = isFormer && before !== undefined;
        const own = texts.map((text, at) => ({ text, expected: expected[at] ?? '', differs: differs(at), isCompared }));
        return [name, own];
      }),
    );
  }

  #hasFormer(name: string): boolean {
    return this.#isBuilt(name) && this.#settings.packages.get(name)?.former !== null;
  }

  /**
   * The words that differ by the change of this package alone, as far as that can be known. @param others parts of the
   * words of other packages that change
   */
  async ownOf(name: string, asked: readonly Asked[], others: ReadonlySet<string>): Promise<readonly Asked[]> {
    const differing = asked.filter(({ differs }) => differs);
    const own = differing.filter(({ text }) => !partsOf(text).some((part) => others.has(part)));
    if (own.length > 0 || differing.length === 0) return own;
    const words = differing.slice(0, MOST_WITNESSES);
    const texts = new Map([[name, words.map(({ text }) => text)]]);
    const without = await this.#keys(texts, (one) => (one !== name && this.#isBuilt(one) ? 'whole' : 'disk'));
    if ('rejected' in without) return [];
    return words.filter(({ expected }, at) => without.get(name)?.[at] !== expected);
  }

  #isBuilt(name: string): boolean {
    return isBuilt(this.#settings.packages.get(name));
  }

  /** By package: a key for each text. Of a dictionary that is too large, the new entries are in every request. */
  async #keys(
    texts: ReadonlyMap<string, readonly string[]>,
    portion: (name: string) => Portion,
  ): Promise<ReadonlyMap<string, readonly string[]> | { readonly rejected: string }> {
    const { packages, words } = this.#settings;
    const questions = questionsFor(this.#use, (name) => texts.get(name) ?? []);
    const all = questions.texts.length === 0 ? ['a'] : questions.texts;
    const body = inlineBody(this.#use, { ...questions, texts: all }, packages, words, (sought) =>
      isTooLarge(sought) ? 'entries' : portion(sought.name),
    );
    if (body === null) return new Map();
    const keys = await askKeys(this.#api, this.#use, body, all);
    if ('rejected' in keys) return keys;
    return new Map([...questions.ranges].map(([name, range]) => [name, keys.slice(...range)]));
  }
}
