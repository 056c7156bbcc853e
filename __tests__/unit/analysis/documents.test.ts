/** Files of settings and tests: JSON or YAML, by their names and by what they hold. */

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/dictionaries/settings/file/document.ts';
import type { Positioned } from '../../../src/dictionaries/settings/file/positioned.ts';

function read(text: string, file: string): Promise<Positioned> {
  return readDocument(Buffer.from(text), file);
}

/** The value without places, and `line:column` of every scalar. */
function plain(value: Positioned, places: string[]): unknown {
  if (value.kind === 'list') return value.items.map((item) => plain(item, places));
  if (value.kind === 'map') return Object.fromEntries(value.entries.map((one) => [one.key, plain(one.value, places)]));
  places.push(`${value.place.line}:${value.place.column}`);
  return value.text;
}

const Q = { analyzer: { q: { tokenizer: 'standard' } } };
const JSON_TEXT = '{"analyzer":{"q":{"tokenizer":"standard"}}}';

describe('a document that begins with a brace or a bracket', () => {
  test.each<readonly [string, string, string, unknown, readonly string[]]>([
    ['keys without quotes', 's.yml', '{analyzer: {q:\n {tokenizer: standard}}}\n', Q, ['2:14']],
    ['a comment behind JSON', 's.yaml', `${JSON_TEXT} # generated\n`, Q, ['1:31']],
    ['a comment inside JSON', 's.YML', '{ # all\n"analyzer":{"q":{"tokenizer":"standard"}}}', Q, ['2:30']],
    ['a comma at the end', 's.yml', '{"analyzer":{"q":{"tokenizer":"standard",}}}', Q, ['1:31']],
    ['a byte order mark', 's.yml', '\ufeff {analyzer: {q: {tokenizer: standard}}}', Q, ['1:29']],
    ['a list', 's.yml', '[a, {b: c}]', ['a', { b: 'c' }], ['1:2', '1:9']],
    ['JSON', 's.yml', JSON_TEXT, Q, ['1:31']],
    ['comments of JSON', 's.yml', `${JSON_TEXT} // generated`, Q, ['1:31']],
    ['YAML in a file of another name', 's.conf', '{analyzer: {q: {tokenizer: standard}}}', Q, ['1:28']],
  ])('is read as YAML too: %s', async (_, file, text, expected, at) => {
    const places: string[] = [];
    expect(plain(await read(text, file), places)).toEqual(expected);
    expect(places).toEqual(at);
  });

  test.each<readonly [string, string, RegExp, number, number]>([
    ['s.yml', '{analyzer: {q: {tokenizer: standard}}\nb: c\n', /flow/i, 2, 1],
    ['s.yml', '{"a": 1,\n "a": 2}', /"a" occurs twice$/, 2, 2],
    ['s.json', '{analyzer: {}}', /expected a key in double quotes/, 1, 2],
    ['s.json', `${JSON_TEXT} # generated`, /after the end of the JSON value/, 1, 45],
    ['s.jsonc', '{"a": 1,}', /a comma comes before "}"/, 1, 8],
    ['s.conf', '{"a": }x', /a value can't begin with "}"/, 1, 7],
    [
      's.yml',
      '{"a": 1,\n<<<<<<< HEAD\n"b": 2}\n=======\n"b": 3}\n>>>>>>> x\n',
      /lines 2 to 6 are a merge conflict/,
      2,
      1,
    ],
  ])('has the mistake of its kind at its place: %s %j', async (file, text, message, line, column) => {
    await expect(read(text, file)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      place: { line, column },
    });
  });
});
