import type { AnalysisChain } from '../../dictionary.ts';
import { FACTOR_A, FACTOR_B, finish, SEED_A, SEED_B } from '../../fingerprints.ts';

const ORDINARY = 0;
const GAP = 1;
const COMMA = 2;
const EQUALS = 3;
const OTHER = 4;
const SPACE = 0x20;

const MAX_TERMS = 256;
/** Below 255, the length at which tokenizers cut a word. */
const MAX_TERM_BYTES = 250;

/**
 * Reads plain synonym rules from bytes: ASCII, no escapes, no quotes, no empty pieces, and in every term a word that
 * the chain surely keeps. For these rules it finds the same terms and fingerprints as the exact reader, many times
 * faster; `scan` returns false for every other line.
 */
export class PlainRuleScanner {
  readonly #kinds = new Uint8Array(256).fill(OTHER);
  readonly #folds = new Uint8Array(256);
  readonly #keepsGaps: boolean;
  readonly #suspects: Uint8Array | null;
  readonly #usable: boolean;

  /** Number of terms of the last rule, and how many of them are before its arrow; -1 for a list. */
  count = 0;
  inputs = -1;
  readonly a = new Int32Array(MAX_TERMS);
  readonly b = new Int32Array(MAX_TERMS);
  /** Where each term begins and ends in the bytes. */
  readonly starts = new Int32Array(MAX_TERMS);
  readonly ends = new Int32Array(MAX_TERMS);

  /** @param watched stop words, whose terms are left to the exact reader */
  constructor(chain: Pick<AnalysisChain, 'tokenizer' | 'lowercase'>, watched: Iterable<string>) {
    this.#keepsGaps = chain.tokenizer === 'keyword';
    for (let byte = 0x20; byte < 0x7f; byte++) {
      const character = String.fromCharCode(byte);
      this.#folds[byte] = chain.lowercase ? character.toLowerCase().charCodeAt(0) : byte;
      if (/[A-Za-z0-9]/.test(character)) this.#kinds[byte] = ORDINARY;
      else if (chain.tokenizer === 'standard') this.#kinds[byte] = '-/()&+!?%'.includes(character) ? GAP : OTHER;
      else this.#kinds[byte] = '"#\\[]{}=;|<>'.includes(character) ? OTHER : ORDINARY;
    }
    this.#kinds[SPACE] = GAP;
    this.#kinds[0x2c] = COMMA;
    this.#kinds[0x3d] = EQUALS;
    const words = [...watched];
    this.#suspects = suspectTable(words);
    // The bytes of a word do not show a stop word such as `&`.
    this.#usable = words.every((word) => /[A-Za-z0-9\u0080-\uffff]/.test(word));
  }

  scan(bytes: Buffer, start: number, end: number): boolean {
    if (!this.#usable) return false;
    const kinds = this.#kinds;
    const folds = this.#folds;
    const keepsGaps = this.#keepsGaps;
    let count = 0;
    let inputs = -1;
    let at = start;
    while (at < end) {
      let kind = kinds[bytes[at] as number];
      if (bytes[at] === SPACE) {
        at++;
        continue;
      }
      if (kind !== ORDINARY || count === MAX_TERMS) return false;
      const first = at;
      let last = at;
      let a = SEED_A;
      let b = SEED_B;
      for (;;) {
        const byte = folds[bytes[at] as number] as number;
        a = Math.imul(a ^ byte, FACTOR_A);
        b = Math.imul(b ^ byte, FACTOR_B);
        b ^= b >>> 15;
        last = ++at;
        kind = at < end ? kinds[bytes[at] as number] : COMMA;
        if (kind === ORDINARY) continue;
        let isSpaced = true;
        while (kind === GAP) {
          if (bytes[at] !== SPACE) isSpaced = false;
          at++;
          kind = at < end ? kinds[bytes[at] as number] : COMMA;
        }
        if (kind !== ORDINARY) {
          // Punctuation at the end of a term is part of its spelling: left to the exact reader.
          if (!isSpaced) return false;
          break;
        }
        const gap = keepsGaps ? 0x20 : 0;
        for (let width = keepsGaps ? at - last : 1; width > 0; width--) {
          a = Math.imul(a ^ gap, FACTOR_A);
          b = Math.imul(b ^ gap, FACTOR_B);
          b ^= b >>> 15;
        }
      }
      if (last - first > MAX_TERM_BYTES) return false;
      if (this.#suspects !== null && this.#hasSuspect(bytes, first, last)) return false;
      this.a[count] = finish(a);
      this.b[count] = finish(b);
      this.starts[count] = first;
      this.ends[count] = last;
      count++;
      if (at >= end) break;
      if (kind === COMMA) {
        at++;
        // A comma at the end, or before an arrow, drops an empty piece: left to the exact reader.
        if (at >= end) return false;
      } else if (kind === EQUALS) {
        if (inputs !== -1 || bytes[at + 1] !== 0x3e || at + 2 >= end) return false;
        inputs = count;
        at += 2;
      } else {
        return false;
      }
    }
    if (inputs === -1 ? count < 2 : count === inputs) return false;
    // White space after the last separator would be an empty term; `at` stops there without counting one.
    if (endsInSeparator(bytes, end, kinds)) return false;
    this.count = count;
    this.inputs = inputs;
    return true;
  }

  #hasSuspect(bytes: Buffer, start: number, end: number): boolean {
    const suspects = this.#suspects;
    if (suspects === null) return false;
    let hash = 0;
    let length = 0;
    for (let i = start; i <= end; i++) {
      const byte = i < end ? (bytes[i] as number) : 0x20;
      if (isWordByte(byte)) {
        hash = Math.imul(hash ^ (byte | 0x20), 0x01000193) + 1;
        length++;
      } else {
        if (length > 0 && suspects[(hash ^ (hash >>> 16)) & 0xffff] === 1) return true;
        hash = 0;
        length = 0;
      }
    }
    return false;
  }
}

function endsInSeparator(bytes: Buffer, end: number, kinds: Uint8Array): boolean {
  let last = end - 1;
  while (last >= 0 && kinds[bytes[last] as number] === GAP) last--;
  return kinds[bytes[last] as number] === COMMA || bytes[last] === 0x3e;
}

function isWordByte(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
}

/**
 * A table of 2^16 flags: every watched word has its flag set, and few other words do. Words end at every non-letter.
 */
function suspectTable(watched: Iterable<string>): Uint8Array | null {
  let table: Uint8Array | null = null;
  for (const word of watched) {
    // The tokenizer may split a word with anything but letters and digits, so each of its parts is watched.
    for (const part of word.split(/[^A-Za-z0-9]+/)) {
      if (part === '') continue;
      table ??= new Uint8Array(1 << 16);
      let hash = 0;
      for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ (part.charCodeAt(i) | 0x20), 0x01000193) + 1;
      table[(hash ^ (hash >>> 16)) & 0xffff] = 1;
    }
  }
  return table;
}
