/**
 * The analysis of a use's words by its chain: from the files on a node, and with this commit's content in the request.
 */

import type { Analysis } from '../../analyze.ts';
import { analyzeBody } from '../../chain.ts';
import {
  askKeys,
  chainKey,
  formless,
  inlineBody,
  type Portion,
  type Questions,
  questionsFor,
  rangeOf,
  slotFor,
  useKey,
} from '../expectation.ts';
import { Obstacle, type ShardCopy } from '../port.ts';
import { isBuilt, tooLargeOf } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import { MOST_WITNESSES } from '../words/witnesses.ts';
import type { Asked, ChainFacts } from './model.ts';
import { preparedFor, TellingWords } from './telling.ts';

/**
 * Sends each chain once, even where several indexes have the same. The files are those of the nodes that hold an index:
 * only indexes on the same nodes share what is built from them.
 */
export class ChainAnswers {
  readonly #asked: Asked;
  readonly #questions = new Map<string, Questions>();
  readonly #expected = new Map<string, ChainFacts['expected']>();
  readonly #disks = new Map<string, { readonly round: number; readonly disk: ChainFacts['disk'] }>();
  #rounds = 0;
  readonly #last = new Map<string, ChainFacts>();
  /** Index → its nodes, as far as these are known. */
  #nodes: ReadonlyMap<string, string> = new Map();
  /** Chain and package that was sent whole. */
  readonly #whole = new Set<string>();
  readonly #rejections = new Map<string, Analysis>();
  readonly telling: TellingWords;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.telling = new TellingWords(asked);
  }

  /** The number of the next round: within one, each file is read once. */
  nextRound(): number {
    return this.#rounds++;
  }

  /** Takes note of the places of the shards. */
  locate(copies: readonly ShardCopy[]): void {
    const byIndex = Map.groupBy(copies, ({ index }) => index);
    const nodesOf = (own: readonly ShardCopy[]) => [...new Set(own.map(({ node }) => node))].sort();
    this.#nodes = new Map([
      ...this.#nodes,
      ...[...byIndex].map(([index, own]) => [index, JSON.stringify(nodesOf(own))] as const),
    ]);
  }

  /** The disk is read once a round for the same nodes, the expectation once. */
  async facts(use: IndexUse, round: number): Promise<ChainFacts> {
    const key = chainKey(use);
    const questions = this.#questions.get(key) ?? this.#questionsOf(use);
    const read = this.#disks.get(this.#diskKey(use));
    const disk = read?.round === round ? read.disk : await this.#disk(use, questions);
    const expected = this.#expected.get(key) ?? (await this.#expectedOf(use, questions, disk));
    return this.#keep(use, round, { questions, disk, expected });
  }

  /** Why the files on a node do not build the chain of an analyzer that no field uses; `null` when they do. */
  async rejection(use: IndexUse): Promise<string | null> {
    const { api, settings } = this.#asked;
    if (use.chain === null || tooLargeOf(use.packages, settings.packages).size > 0) return null;
    const key = this.#diskKey(use);
    const body = analyzeBody(use.chain, 'index', () => 'path', ['a']);
    // An error is that of its index alone: another one may be allowed, or still there.
    const answer = this.#rejections.get(key) ?? (await api.analyze(use.index, body));
    this.#rejections.set(key, answer);
    return answer.outcome === 'rejected' ? answer.reason : null;
  }

  /**
   * The facts with the whole content of these packages in the request: words of single entries can be analyzed
   * differently.
   */
  async withWhole(use: IndexUse, round: number, facts: ChainFacts, names: readonly string[]): Promise<ChainFacts> {
    const portion = (name: string): Portion => (names.includes(name) ? 'whole' : this.portion(use, name));
    const whole = await this.#inlineKeys(use, facts.questions, portion);
    const expected = new Map(facts.expected);
    for (const name of names) {
      expected.set(name, whole === null ? null : whole.slice(...rangeOf(facts.questions, name)));
      this.#whole.add(wholeKey(use, name));
    }
    return this.#keep(use, round, { ...facts, expected });
  }

  /** The words for each node, once the use was checked. */
  nodeTexts(use: IndexUse, most: number): readonly string[] {
    const facts = this.#last.get(useKey(use));
    return facts === undefined ? [] : this.telling.forNodes(use, facts, most);
  }

  /** How much of a package is in a request. */
  portion(use: IndexUse, name: string): Portion {
    const { packages, deployed } = this.#asked.settings;
    const sought = packages.get(name);
    if (sought === undefined || (sought.changes && !deployed)) return 'disk';
    return this.#whole.has(wholeKey(use, name)) ? 'whole' : 'entries';
  }

  #keep(use: IndexUse, round: number, facts: ChainFacts): ChainFacts {
    const { questions, disk, expected } = facts;
    this.#last.set(useKey(use), facts);
    this.#questions.set(chainKey(use), questions);
    this.#disks.set(this.#diskKey(use), { round, disk });
    // Without an answer for the file of these nodes nothing was asked, which says nothing about others.
    if (!('rejected' in disk)) this.#expected.set(chainKey(use), expected);
    return facts;
  }

  #diskKey(use: IndexUse): string {
    return JSON.stringify([chainKey(use), this.#nodes.get(use.index) ?? use.index]);
  }

  #questionsOf(use: IndexUse): Questions {
    const { packages, words, deployed } = this.#asked.settings;
    const prepared = preparedFor(this.#asked.settings, use);
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
    const { chain, analyzer } = use;
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
    return body === null ? [] : await askKeys(api, use, body, questions.texts);
  }

  /** Requires that a dictionary that is too large to be built on a domain can be checked by single entries. */
  #assertByEntries(use: IndexUse, name: string): void {
    const large = `${name} is too large to be built on a domain (over 5 MB or 100,000 entries), and`;
    if (use.obstacle !== null || slotFor(use, name) === null) {
      throw new Obstacle('nature', `${large} ${use.obstacle ?? formless(use, name)}.`);
    }
    if (this.portion(use, name) === 'disk') {
      throw new Obstacle(
        'nature',
        `${large} before its change there is no content to compare with: deploy will show it.`,
      );
    }
  }

  async #expectedOf(use: IndexUse, questions: Questions, disk: ChainFacts['disk']): Promise<ChainFacts['expected']> {
    const { packages } = this.#asked.settings;
    const prepared = preparedFor(this.#asked.settings, use);
    // Answers from before the change have the new content of changed dictionaries.
    const isPrepared = (name: string): boolean => prepared?.has(name) === true && isBuilt(packages.get(name));
    if ('rejected' in disk && prepared === undefined) return new Map();
    const portion = (name: string): Portion => (isPrepared(name) ? 'disk' : this.portion(use, name));
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
    const keys = await askKeys(api, use, body, questions.texts);
    return 'rejected' in keys ? null : keys;
  }
}

function wholeKey(use: IndexUse, name: string): string {
  return JSON.stringify([chainKey(use), name]);
}
