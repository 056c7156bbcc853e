/**
 * A large, deterministic Solr synonym file: equal arguments give equal bytes on every machine. Two rules in three are
 * lists of two to four terms, one is a mapping; a term has one to three words of two to five syllables. No comments, no
 * escapes, no mistakes, LF line ends.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

const SYLLABLES = 'ka to mi ne ra lo ve du si pan ter gal mor fin bex qui zor hal nim tus'.split(' ');
const BLOCK = 1 << 20;

/** @param seed of the mulberry32 generator */
export function* generateSynonyms(rules: number, seed: number): Generator<string> {
  const below = mulberry32(seed);
  const repeat = (times: number, make: () => string) => Array.from({ length: times }, make);
  const syllable = () => SYLLABLES[below(SYLLABLES.length)] ?? '';
  const word = () => repeat(2 + below(4), syllable).join('');
  const term = () => repeat(1 + below(3), word).join(' ');
  for (let rule = 0; rule < rules; rule++) {
    yield below(3) === 0 ? `${term()}, ${term()} => ${term()}\n` : `${repeat(2 + below(3), term).join(', ')}\n`;
  }
}

/** Writes the file of `generateSynonyms`. */
export function writeSynonyms(path: string, rules: number, seed: number): void {
  const file = openSync(path, 'w');
  try {
    let block = '';
    for (const line of generateSynonyms(rules, seed)) {
      block += line;
      if (block.length < BLOCK) continue;
      writeSync(file, block);
      block = '';
    }
    writeSync(file, block);
  } finally {
    closeSync(file);
  }
}

function mulberry32(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}
