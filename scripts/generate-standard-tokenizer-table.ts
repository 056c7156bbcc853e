/**
 * Writes src/dictionaries/analysis/standard-tokenizer-table.ts: the properties of code points that Lucene's
 * StandardTokenizer uses, in the Unicode versions that its releases were generated from.
 *
 *   npm install --no-save @unicode/unicode-9.0.0 @unicode/unicode-11.0.0 @unicode/unicode-12.1.0
 *   node scripts/generate-standard-tokenizer-table.ts [folder of node_modules]
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROPERTIES, type Property } from '../src/dictionaries/analysis/standard-tokenizer-properties.ts';

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));

async function load(version: string, property: string): Promise<number[]> {
  const path = require.resolve(`@unicode/unicode-${version}/${property}/code-points.mjs`);
  const module: { default: number[] } = await import(pathToFileURL(path).href);
  return module.default;
}

/** @param emoji the Unicode version whose emoji data the release was built with */
async function masks(version: string, emoji: string): Promise<Uint32Array> {
  const table = new Uint32Array(0x110000);
  const add = (property: Property, codePoints: Iterable<number>) => {
    for (const codePoint of codePoints) table[codePoint] = (table[codePoint] ?? 0) | PROPERTIES[property];
  };
  const wordBreak = (name: string) => load(version, `Word_Break/${name}`);
  const letters = await wordBreak('ALetter');
  const hebrew = await wordBreak('Hebrew_Letter');
  add('letter', letters);
  add('letter', hebrew);
  add('hebrew', hebrew);
  add('numeric', await wordBreak('Numeric'));
  const digits = await load(version, 'General_Category/Decimal_Number');
  add(
    'numeric',
    digits.filter((codePoint) => codePoint >= 0xff00 && codePoint <= 0xffef),
  );
  add('katakana', await wordBreak('Katakana'));
  add('midLetter', await wordBreak('MidLetter'));
  add('midNumber', await wordBreak('MidNum'));
  for (const name of ['MidNumLet', 'Single_Quote']) {
    add('midLetter', await wordBreak(name));
    add('midNumber', await wordBreak(name));
  }
  add('singleQuote', await wordBreak('Single_Quote'));
  add('doubleQuote', await wordBreak('Double_Quote'));
  add('extendNumLet', await wordBreak('ExtendNumLet'));
  for (const name of ['Extend', 'Format', 'ZWJ']) add('extend', await wordBreak(name));
  add('joiner', await wordBreak('ZWJ'));
  add('han', await load(version, 'Script/Han'));
  add('hiragana', await load(version, 'Script/Hiragana'));
  add('complex', await load(version, 'Line_Break/Complex_Context'));
  const indicators = await wordBreak('Regional_Indicator');
  add('regionalIndicator', indicators);
  const modifiers = await load(emoji, 'Binary_Property/Emoji_Modifier');
  add('emojiModifier', modifiers);
  add('emojiModifierBase', await load(emoji, 'Binary_Property/Emoji_Modifier_Base'));
  const keycapBases = [...'0123456789#*'].map((character) => character.charCodeAt(0));
  add('keycapBase', keycapBases);
  const notEmojiAlone = new Set([...indicators, ...keycapBases, 0xa9, 0xae, 0x2122, 0x3030, 0x303d, ...modifiers]);
  const emojis = await load(emoji, 'Binary_Property/Emoji');
  add(
    'emoji',
    emojis.filter((codePoint) => !notEmojiAlone.has(codePoint)),
  );
  add('emoji', await load(emoji, 'Binary_Property/Extended_Pictographic'));
  return table;
}

/** Runs of equal masks as `gap length mask` in base 36, separated by spaces and semicolons; unmentioned code points have none. */
function encode(table: Uint32Array): string {
  const runs: string[] = [];
  let end = 0;
  for (let start = 0; start < table.length; ) {
    const mask = table[start] ?? 0;
    let stop = start + 1;
    while (stop < table.length && table[stop] === mask) stop++;
    if (mask !== 0) {
      runs.push([start - end, stop - start, mask].map((number) => number.toString(36)).join(' '));
      end = stop;
    }
    start = stop;
  }
  return runs.join(';');
}

const unicode9 = encode(await masks('9.0.0', '11.0.0'));
const unicode12 = encode(await masks('12.1.0', '12.1.0'));
const text = `// Made by scripts/generate-standard-tokenizer-table.ts from the Unicode Character Database; see there. Do not edit.

/** Lucene 8: Unicode 9.0 with the emoji data of 11.0. Runs of \`gap length properties\` in base 36. */
export const UNICODE_9_RUNS =
  '${unicode9}';

/** Lucene 9 and 10: Unicode 12.1. */
export const UNICODE_12_RUNS =
  '${unicode12}';
`;
writeFileSync('src/dictionaries/analysis/standard-tokenizer-table.ts', text);
