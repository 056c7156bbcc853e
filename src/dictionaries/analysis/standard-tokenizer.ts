import type { EngineVersion } from '../dictionary.ts';
import { luceneMajor } from '../engine-version.ts';
import { Automaton, any, choice, type Expression, maybe, one, sequence, some } from './automaton.ts';
import { PROPERTIES, type Property } from './standard-tokenizer-properties.ts';
import { UNICODE_9_RUNS, UNICODE_12_RUNS } from './standard-tokenizer-table.ts';
import type { RawToken } from './token.ts';

/**
 * Lucene's `StandardTokenizer`: word boundaries of UAX #29, Thai and similar scripts kept together, one token for each
 * Han and Hiragana character, emoji sequences of UTS #51. Text between tokens is dropped.
 */
export class StandardTokenizer {
  readonly #tables: Tables;
  readonly #isKnown: boolean;

  constructor(version: EngineVersion) {
    const lucene = luceneMajor(version);
    this.#tables = lucene >= 9 ? unicode12() : unicode9();
    this.#isKnown = lucene >= 8;
  }

  /** @param maxLength longest token, in UTF-16 units; the scanner's buffer is as long, so a longer word is cut */
  *tokenize(text: string, maxLength: number): Generator<string> {
    for (const { text: word } of this.spans(text, maxLength)) yield word;
  }

  /** As `tokenize`, with the position of each token. */
  *spans(text: string, maxLength: number): Generator<RawToken> {
    const { automaton, symbolOf } = this.#tables;
    for (let start = 0; start < text.length; ) {
      const limit = Math.min(text.length, start + maxLength);
      let state: number = Automaton.START;
      let matched = start;
      let at = start;
      while (at < limit) {
        const codePoint = text.codePointAt(at) ?? 0;
        const next = at + (codePoint > 0xffff ? 2 : 1);
        if (next > limit) break;
        state = automaton.step(state, symbolOf(codePoint));
        if (state === Automaton.DEAD) break;
        at = next;
        if (automaton.isAccepting(state)) matched = at;
      }
      if (matched > start) {
        yield { text: text.slice(start, matched), start, end: matched };
        start = matched;
      } else {
        start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      }
    }
  }

  /**
   * True where the grammar and the tables are those of the engine's release: Lucene 8 to 10. Before that, the tokenizer
   * knew no emoji and other Unicode versions, so only ASCII is certain.
   */
  isCertain(text: string): boolean {
    return this.#isKnown || !/[^\0-\x7f]/.test(text);
  }
}

interface Tables {
  readonly automaton: Automaton;
  symbolOf(codePoint: number): number;
}

const PRESENTATION_SELECTORS = 1 << 20;
const EMOJI_PRESENTATION = 1 << 21;
const KEYCAP = 1 << 22;
const TAG = 1 << 23;
const TAG_END = 1 << 24;

const unicode9 = once(() => readTables(UNICODE_9_RUNS));
const unicode12 = once(() => readTables(UNICODE_12_RUNS));

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function readTables(runs: string): Tables {
  const masks: number[] = [0];
  const symbols = new Map<number, number>([[0, 0]]);
  const symbol = new Uint8Array(0x110000);
  const put = (codePoint: number, mask: number) => {
    let index = symbols.get(mask);
    if (index === undefined) {
      index = masks.push(mask) - 1;
      symbols.set(mask, index);
    }
    symbol[codePoint] = index;
  };
  let at = 0;
  for (const run of runs.split(';')) {
    const [gap = 0, length = 0, mask = 0] = run.split(' ').map((number) => Number.parseInt(number, 36));
    at += gap;
    for (const stop = at + length; at < stop; at++) put(at, mask);
  }
  const maskOf = (codePoint: number) => masks[symbol[codePoint] ?? 0] ?? 0;
  put(0xfe0e, maskOf(0xfe0e) | PRESENTATION_SELECTORS);
  put(0xfe0f, maskOf(0xfe0f) | PRESENTATION_SELECTORS | EMOJI_PRESENTATION);
  put(0x20e3, maskOf(0x20e3) | KEYCAP);
  for (let tag = 0xe0020; tag <= 0xe007e; tag++) put(tag, maskOf(tag) | TAG);
  put(0xe007f, maskOf(0xe007f) | TAG_END);
  return { automaton: new Automaton(grammar(), masks), symbolOf: (codePoint) => symbol[codePoint] ?? 0 };
}

/** The rules of StandardTokenizerImpl; the type of a token does not matter here, so they are one choice. */
function grammar(): Expression {
  const bits = (mask: number) => one((properties) => (properties & mask) !== 0);
  const is = (property: Property) => bits(PROPERTIES[property]);
  const extended = (property: Property) => sequence(is(property), any(is('extend')));

  const plainExtend = any(
    one((properties) => (properties & PROPERTIES.extend) !== 0 && (properties & PRESENTATION_SELECTORS) === 0),
  );
  const emojiPart = (property: Property) => sequence(is(property), plainExtend);
  const emojiElement = choice(
    sequence(any(is('joiner')), emojiPart('emoji'), maybe(bits(EMOJI_PRESENTATION))),
    sequence(maybe(sequence(any(is('joiner')), emojiPart('emojiModifierBase'))), emojiPart('emojiModifier')),
  );
  const emoji = choice(
    sequence(emojiElement, choice(any(sequence(is('joiner'), emojiElement)), sequence(some(bits(TAG)), bits(TAG_END)))),
    sequence(emojiPart('keycapBase'), maybe(bits(EMOJI_PRESENTATION)), bits(KEYCAP), plainExtend),
    sequence(extended('regionalIndicator'), extended('regionalIndicator')),
  );

  const connectors = any(extended('extendNumLet'));
  const joined = (part: Property, ...links: Expression[]) =>
    sequence(extended(part), any(sequence(choice(connectors, ...links), extended(part))));
  const core = choice(
    joined('katakana'),
    some(
      choice(
        sequence(
          extended('hebrew'),
          choice(extended('singleQuote'), sequence(extended('doubleQuote'), extended('hebrew'))),
        ),
        joined('numeric', extended('midNumber')),
        joined('letter', extended('midLetter')),
      ),
    ),
  );
  const word = sequence(connectors, core, any(sequence(some(extended('extendNumLet')), core)), connectors);

  return choice(emoji, word, some(extended('complex')), extended('han'), extended('hiragana'));
}
