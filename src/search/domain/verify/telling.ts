/** Which of a use's words prove what it has of a package: those to which other content gives another analysis. */

import {
  askKeys,
  chainKey,
  inlineBody,
  type Portion,
  type Questions,
  rangeOf,
  slotFor,
  useKey,
} from '../expectation.ts';
import { tooLargeOf } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import type { PreparedChain, PreparedWords } from '../words/altered.ts';
import { partsOf } from '../words/witnesses.ts';
import type { Asked, ChainFacts, VerifySettings } from './model.ts';

/** What the words of a package were compared with; `guessed`: it is not known which words the change is about. */
export type Compared = 'empty' | 'former' | 'guessed' | 'nothing';

/** A key for each word of a chain, or of one package in it; `null`: not known. */
type Keys = readonly string[] | null;

/** What was asked of a use's chain before the change that this run has made. */
export function preparedFor({ preparation, deployed }: VerifySettings, use: IndexUse): PreparedChain | undefined {
  return deployed ? preparation?.chains.get(chainKey(use)) : undefined;
}

export class TellingWords {
  readonly #asked: Asked;
  readonly #empty = new Map<string, Keys>();
  readonly #without = new Map<string, Keys>();

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /**
   * The places of a package's words that prove its content: the former content gives them another analysis or, where
   * this run alters nothing, an empty dictionary does.
   */
  async places(use: IndexUse, name: string, facts: ChainFacts): Promise<readonly number[]> {
    if (this.#isChanged(use, name)) return this.known(use, name, facts);
    await this.#askEmpty(use, facts.questions);
    const found = this.known(use, name, facts);
    const texts = facts.questions.texts.slice(...rangeOf(facts.questions, name));
    if (found.length === 0 || found.some((place) => !this.#isOfOthers(use, name, texts[place] ?? ''))) return found;
    // Another dictionary of the chain may alter these words, and this one may not be read at all.
    const without = await this.#askWithout(use, name, texts);
    return without === null ? [] : found.filter((place) => ownKeys(name, facts)[place] !== without[place]);
  }

  /** The same, without a request: as far as it was asked. */
  known(use: IndexUse, name: string, facts: ChainFacts): readonly number[] {
    const [from, to] = rangeOf(facts.questions, name);
    const { settings } = this.#asked;
    const places = Array.from({ length: to - from }, (_, place) => place);
    const own = ownKeys(name, facts);
    if (!this.#isChanged(use, name)) {
      const empty = this.#empty.get(chainKey(use)) ?? null;
      return empty === null ? [] : places.filter((place) => own[place] !== empty[from + place]);
    }
    const words = this.#prepared(use, name);
    const memory = settings.preparation?.memory.get(useKey(use))?.get(name);
    return places.filter(
      (place) => words?.telling[place] === true || (memory !== undefined && memory[place] !== own[place]),
    );
  }

  /** The words of a use for each node: of each package those that tell, then others. */
  forNodes(use: IndexUse, facts: ChainFacts, most: number): readonly string[] {
    return use.packages.flatMap((name) => {
      const texts = facts.questions.texts.slice(...rangeOf(facts.questions, name));
      if (this.#prepared(use, name)?.needsAll === true) return texts;
      const telling = new Set(this.known(use, name, facts));
      const others = texts.filter((_, place) => !telling.has(place));
      return [...texts.filter((_, place) => telling.has(place)), ...others].slice(0, most);
    });
  }

  compared(use: IndexUse, name: string): Compared {
    const { settings } = this.#asked;
    if (!this.#isChanged(use, name)) return this.#empty.get(chainKey(use)) === null ? 'nothing' : 'empty';
    if (this.#prepared(use, name) === undefined) return 'nothing';
    const sought = settings.packages.get(name);
    return sought?.former === null && sought.diff === null ? 'guessed' : 'former';
  }

  /** Whether all words of the change of a package are known: where none tells, the change alters nothing. */
  isWhole(use: IndexUse, name: string): boolean {
    return this.#prepared(use, name)?.isWhole === true;
  }

  /** Whether the change of a package is known to alter nothing in the chain. */
  altersNothing(use: IndexUse, name: string): boolean {
    return this.#prepared(use, name)?.altersNothing === true;
  }

  /** Whether this run has altered what the domain runs of a package. */
  #isChanged(use: IndexUse, name: string): boolean {
    const { packages, deployed } = this.#asked.settings;
    return deployed && packages.get(name)?.changes === true && !this.altersNothing(use, name);
  }

  #prepared(use: IndexUse, name: string): PreparedWords | undefined {
    return preparedFor(this.#asked.settings, use)?.get(name);
  }

  /** Asks once for the words without the entries of any package that this run does not change. */
  async #askEmpty(use: IndexUse, questions: Questions): Promise<void> {
    const key = chainKey(use);
    if (this.#empty.has(key)) return;
    const isEmpty = (name: string) => !this.#isChanged(use, name);
    this.#empty.set(key, await this.#keys(use, questions, isEmpty));
  }

  /** Asks once for the words of one package without its entries alone. */
  async #askWithout(use: IndexUse, name: string, texts: readonly string[]): Promise<Keys> {
    const key = `${chainKey(use)}\0${name}`;
    const known = this.#without.get(key);
    if (known !== undefined) return known;
    const keys = await this.#keys(use, { texts, ranges: new Map() }, (one) => one === name);
    this.#without.set(key, keys);
    return keys;
  }

  async #keys(use: IndexUse, questions: Questions, isEmpty: (name: string) => boolean): Promise<Keys> {
    const { settings, api } = this.#asked;
    const { packages, words } = settings;
    const large = tooLargeOf(use.packages, packages);
    const portion = ({ name }: { readonly name: string }): Portion =>
      isEmpty(name) ? 'nothing' : large.has(name) ? 'entries' : 'disk';
    const body = inlineBody(use, questions, packages, words, portion);
    const keys = body === null ? null : await askKeys(api, use, body, questions.texts);
    return keys === null || 'rejected' in keys ? null : keys;
  }

  /** Whether another unchanged dictionary of the chain has a part of the word. */
  #isOfOthers(use: IndexUse, name: string, text: string): boolean {
    const { packages, words } = this.#asked.settings;
    return use.packages.some((other) => {
      const sought = packages.get(other);
      const slot = slotFor(use, other);
      if (other === name || sought === undefined || slot === null || this.#isChanged(use, other)) return false;
      const parts = words.parts(sought, slot);
      return partsOf(text).some((part) => parts.has(part));
    });
  }
}

/** What this commit's content makes of a package's words; where that was not asked, what the file on a node does. */
function ownKeys(name: string, { questions, expected, disk }: ChainFacts): readonly string[] {
  return expected.get(name) ?? ('rejected' in disk ? [] : disk.slice(...rangeOf(questions, name)));
}
