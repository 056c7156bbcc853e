/**
 * The analysis of a use's words by its chain: from the files on a node, and with this commit's content in the request.
 */

import type { Analysis } from '../../analyze.ts';
import { analyzeBody } from '../../chain.ts';
import type { PreparedChain } from '../altered.ts';
import {
  askKeys,
  chainKey,
  inlineBody,
  isBuilt,
  type Portion,
  type Questions,
  questionsFor,
  slotFor,
  tooLargeOf,
  useKey,
} from '../expectation.ts';
import { Obstacle } from '../port.ts';
import type { IndexUse } from '../uses.ts';
import { MOST_WITNESSES } from '../witnesses.ts';
import type { Asked } from './model.ts';

export interface ChainFacts {
  readonly questions: Questions;
  /**
   * A key for each word, or why the chain can't be built. For packages that are too large, single entries are in the
   * request.
   */
  readonly disk: readonly string[] | { readonly rejected: string };
  /** By package: a key for each of its words; `null` where it could not be asked. */
  readonly expected: ReadonlyMap<string, readonly string[] | null>;
}

/** Sends each chain once, even where several indexes have the same. */
export class ChainAnswers {
  readonly #asked: Asked;
  readonly #known = new Map<string, { readonly round: number; readonly facts: ChainFacts }>();
  readonly #whole = new Set<string>();
  readonly #rejections = new Map<string, Promise<Analysis>>();
  readonly #bare = new Map<string, readonly string[] | null>();

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** The disk is read once a round, the expectation once. */
  async facts(use: IndexUse, round: number): Promise<ChainFacts> {
    const key = chainKey(use);
    const known = this.#known.get(key);
    if (known?.round === round) return known.facts;
    const questions = known?.facts.questions ?? this.#questions(use);
    const disk = await this.#disk(use, questions);
    const expected = known?.facts.expected ?? (await this.#expected(use, questions, disk));
    return this.#keep(use, round, { questions, disk, expected });
  }

  /** Why the files on a node do not build the chain of an analyzer that no field uses; `null` when they do. */
  async rejection(use: IndexUse): Promise<string | null> {
    const { api, settings } = this.#asked;
    if (use.chain === null || tooLargeOf(use.packages, settings.packages).size > 0) return null;
    const key = chainKey(use);
    const known =
      this.#rejections.get(key) ??
      api.analyze(
        use.index,
        analyzeBody(use.chain, 'index', () => 'path', ['a']),
      );
    this.#rejections.set(key, known);
    const answer = await known;
    return answer.outcome === 'rejected' ? answer.reason : null;
  }

  /**
   * The facts with the whole content of these packages in the request: words of single entries can be analyzed
   * differently.
   */
  async withWhole(use: IndexUse, round: number, facts: ChainFacts, names: readonly string[]): Promise<ChainFacts> {
    const portion = (name: string): Portion => (names.includes(name) ? 'whole' : this.portion(name));
    const whole = await this.#inlineKeys(use, facts.questions, portion);
    const expected = new Map(facts.expected);
    for (const name of names) {
      expected.set(name, whole === null ? null : whole.slice(...rangeOf(facts.questions, name)));
      this.#whole.add(name);
    }
    return this.#keep(use, round, { ...facts, expected });
  }

  /**
   * The places of a package's words that prove its content: the former content gives them another analysis or, where
   * this run changes nothing, an empty dictionary does.
   */
  async telling(use: IndexUse, name: string, facts: ChainFacts): Promise<readonly number[]> {
    if (!this.#isNew(name)) await this.#askBare(use, facts.questions);
    return this.#telling(use, name, facts);
  }

  #telling(use: IndexUse, name: string, { questions, expected, disk }: ChainFacts): readonly number[] {
    const [from, to] = rangeOf(questions, name);
    const { preparation } = this.#asked.settings;
    const places = Array.from({ length: to - from }, (_, place) => place);
    const own = expected.get(name) ?? ('rejected' in disk ? [] : disk.slice(from, to));
    if (!this.#isNew(name)) {
      const bare = this.#bare.get(chainKey(use)) ?? null;
      return bare === null ? [] : places.filter((place) => own[place] !== bare[from + place]);
    }
    const words = this.#prepared(use)?.get(name);
    const memory = preparation?.memory.get(useKey(use))?.get(name);
    return places.filter(
      (place) => words?.telling[place] === true || (memory !== undefined && memory[place] !== own[place]),
    );
  }

  /** Words for each node: of each package those that tell, then others; all of a change that alters none. */
  nodeTexts(use: IndexUse, most: number): readonly string[] {
    const facts = this.#known.get(chainKey(use))?.facts;
    if (facts === undefined) return [];
    return use.packages.flatMap((name) => {
      const telling = new Set(this.#telling(use, name, facts));
      const texts = facts.questions.texts.slice(...rangeOf(facts.questions, name));
      if (this.isWhole(use, name)) return texts;
      const [first, others] = [true, false].map((wanted) => texts.filter((_, at) => telling.has(at) === wanted));
      return [...(first ?? []), ...(others ?? [])].slice(0, most);
    });
  }

  /**
   * What the words of a package were compared with: an empty dictionary, the former content on the domain, the same with
   * words that are guessed, or nothing.
   */
  evidence(use: IndexUse, name: string): 'without' | 'former' | 'guessed' | 'unknown' {
    if (!this.#isNew(name)) return this.#bare.get(chainKey(use)) === null ? 'unknown' : 'without';
    if (this.#prepared(use)?.has(name) !== true) return 'unknown';
    const sought = this.#asked.settings.packages.get(name);
    return sought?.former === null && sought.diff === null ? 'guessed' : 'former';
  }

  /** Whether the words are all that the change of this package is about. */
  isWhole(use: IndexUse, name: string): boolean {
    return this.#prepared(use)?.get(name)?.isWhole === true;
  }

  /** Whether this run has changed what the domain runs of a package. */
  #isNew(name: string): boolean {
    const { packages, deployed } = this.#asked.settings;
    return deployed && packages.get(name)?.changes === true;
  }

  #prepared(use: IndexUse): PreparedChain | undefined {
    const { preparation, deployed } = this.#asked.settings;
    return deployed ? preparation?.chains.get(chainKey(use)) : undefined;
  }

  /** Asks once for the words without the entries of any package that this run does not change. */
  async #askBare(use: IndexUse, questions: Questions): Promise<void> {
    const key = chainKey(use);
    if (this.#bare.has(key)) return;
    const { settings, api } = this.#asked;
    const large = tooLargeOf(use.packages, settings.packages);
    const body = inlineBody(use, questions, settings.packages, settings.words, ({ name }) =>
      !this.#isNew(name) ? 'nothing' : large.has(name) ? 'entries' : 'disk',
    );
    const keys = body === null ? null : await askKeys(api, use.index, body, questions.texts);
    this.#bare.set(key, keys === null || 'rejected' in keys ? null : keys);
  }

  /** How much of a package is in a request. */
  portion(name: string): Portion {
    const { packages, deployed } = this.#asked.settings;
    const sought = packages.get(name);
    if (sought === undefined || (sought.changes && !deployed)) return 'disk';
    return this.#whole.has(name) ? 'whole' : 'entries';
  }

  #keep(use: IndexUse, round: number, facts: ChainFacts): ChainFacts {
    this.#known.set(chainKey(use), { round, facts });
    return facts;
  }

  #questions(use: IndexUse): Questions {
    const { packages, words, deployed } = this.#asked.settings;
    const prepared = this.#prepared(use);
    const questions = questionsFor(use, (name) => {
      const sought = packages.get(name);
      const slot = slotFor(use, name);
      if (sought === undefined || slot === null) return [];
      if (sought.changes && !deployed) return words.replaced(sought, slot);
      return prepared?.get(name)?.texts ?? words.candidates(sought, slot).words.slice(0, MOST_WITNESSES);
    });
    return questions.texts.length === 0 ? { ...questions, texts: ['a'] } : questions;
  }

  async #disk(use: IndexUse, questions: Questions): Promise<ChainFacts['disk']> {
    const { chain, index, analyzer } = use;
    if (chain === null) {
      const why = use.obstacle ?? 'it has no parts';
      throw new Obstacle('nature', `${analyzer} can't be compared with the file on a node, as ${why}.`);
    }
    const { settings, api } = this.#asked;
    const large = tooLargeOf(use.packages, settings.packages);
    for (const name of large) this.#assertByEntries(use, name);
    const isLarge = ({ name }: { readonly name: string }): Portion => (large.has(name) ? 'entries' : 'disk');
    const body =
      large.size === 0
        ? analyzeBody(chain, 'index', () => 'path', questions.texts)
        : inlineBody(use, questions, settings.packages, settings.words, isLarge);
    return body === null ? [] : await askKeys(api, index, body, questions.texts);
  }

  /** Requires that a dictionary that is too large to be built on a domain can be checked by single entries. */
  #assertByEntries(use: IndexUse, name: string): void {
    const large = `${name} is too large to be built on a domain (over 5 MB or 100,000 entries), and`;
    if (use.obstacle !== null || slotFor(use, name) === null) {
      throw new Obstacle('nature', `${large} ${use.obstacle ?? 'its content has no form for a request'}.`);
    }
    if (this.portion(name) === 'disk') {
      throw new Obstacle(
        'nature',
        `${large} before its change there is no content to compare with: deploy will show it.`,
      );
    }
  }

  async #expected(use: IndexUse, questions: Questions, disk: ChainFacts['disk']): Promise<ChainFacts['expected']> {
    const { packages } = this.#asked.settings;
    const prepared = this.#prepared(use);
    // Answers from before the change have the new content of changed dictionaries.
    const isPrepared = (name: string): boolean => prepared?.has(name) === true && isBuilt(packages.get(name));
    if ('rejected' in disk && prepared === undefined) return new Map();
    const portion = (name: string): Portion => (isPrepared(name) ? 'disk' : this.portion(name));
    // Of dictionaries that are all too large the same was asked in place of the file.
    const isSame = tooLargeOf(use.packages, packages).size === use.packages.length;
    const keys = 'rejected' in disk ? null : isSame ? disk : await this.#inlineKeys(use, questions, portion);
    return new Map(
      use.packages.map((name) => {
        const isAsked = slotFor(use, name) !== null && portion(name) !== 'disk';
        if (isPrepared(name)) return [name, prepared?.get(name)?.expected ?? null];
        return [name, isAsked && keys !== null ? keys.slice(...rangeOf(questions, name)) : null];
      }),
    );
  }

  /** `null` where the chain can't be sent with content in the request. */
  async #inlineKeys(use: IndexUse, questions: Questions, portion: (name: string) => Portion) {
    if (use.obstacle !== null) return null;
    if (use.packages.every((name) => portion(name) === 'disk')) return null;
    const { api, settings } = this.#asked;
    const large = tooLargeOf(use.packages, settings.packages);
    const how = ({ name }: { readonly name: string }): Portion => {
      const wanted = portion(name);
      return wanted === 'disk' && large.has(name) ? 'entries' : wanted;
    };
    const body = inlineBody(use, questions, settings.packages, settings.words, how);
    if (body === null) return null;
    const keys = await askKeys(api, use.index, body, questions.texts);
    return 'rejected' in keys ? null : keys;
  }
}

/** The range of a package's words. */
export function rangeOf({ ranges }: Questions, name: string): readonly [number, number] {
  return ranges.get(name) ?? [0, 0];
}
