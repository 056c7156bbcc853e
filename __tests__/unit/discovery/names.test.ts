import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NAME_PATTERN,
  packageNameFromFile,
  packageNameStem,
  parseDomainName,
  parsePackageName,
} from '../../../src/workspace/select/names.ts';

describe('the package name of a file', () => {
  test.each([
    ['dictionaries/synonyms-en.txt', 'synonyms-en'],
    ['synonyms_en.txt', 'synonyms-en'],
    ['a/b/Stop Words (DE).TXT', 'stop-words-de'],
    ['synonyms.en.txt', 'synonyms-en'],
    ['archive.tar.gz', 'archive-tar'],
    ['stopwords', 'stopwords'],
    ['folder.with.dots/words', 'words'],
    ['straße-größe.txt', 'stra-e-gr-e'],
    ['ünïcode.txt', 'n-code'],
    ['100%.synonyms.txt', null],
    ['a%20b%20c.txt', 'a-20b-20c'],
    ['line\nbreak.txt', 'line-break'],
    ['--many---hyphens--.txt', 'many-hyphens'],
    ['.synonyms', 'synonyms'],
    ['.synonyms.txt', 'synonyms'],
    ['trailing-dot.', 'trailing-dot'],
    ['KELVIN.txt', 'kelvin'],
    ['en.txt', null],
    ['日本語.txt', null],
    ['_.txt', null],
    ['.txt', 'txt'],
    [`${'a'.repeat(28)}.txt`, 'a'.repeat(28)],
    [`${'a'.repeat(29)}.txt`, null],
  ])('%j gives %j', (file, name) => {
    expect(packageNameFromFile(file, '')).toBe(name);
  });

  test('has the prefix in front, which can make a short or numeric name fit', () => {
    expect(packageNameFromFile('en.txt', 'synonyms-')).toBe('synonyms-en');
    expect(packageNameFromFile('2024.txt', 'y')).toBe('y2024');
    expect(packageNameFromFile(`${'a'.repeat(25)}.txt`, 'shop-')).toBeNull();
  });

  test('is never made of the prefix alone', () => {
    expect(packageNameFromFile('日本語.txt', 'shop')).toBeNull();
  });

  test('is one that AWS takes, or none, for every path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]?[a-z0-9-]{0,10}$/), (file, prefix) => {
        const name = packageNameFromFile(file, prefix);
        return name === null || (NAME_PATTERN.test(name) && name.startsWith(prefix));
      }),
    );
  });

  test('depends on the base name alone and has no hyphens at its ends or in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (folder, base) => {
        const stem = packageNameStem(base.replaceAll('/', ''));
        expect(packageNameStem(`${folder}/${base.replaceAll('/', '')}`)).toBe(stem);
        expect(stem).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  test('stays the same when it is a name already', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{2,13}(?:-[a-z0-9]{1,13})?$/), (name) => {
        expect(packageNameFromFile(`dictionaries/${name}.txt`, '')).toBe(name);
      }),
    );
  });
});

describe.each([
  ['parsePackageName', parsePackageName],
  ['parseDomainName', parseDomainName],
] as const)('%s', (_, parse) => {
  test.each(['abc', 'a-1', 'search-prod', 'a'.repeat(28), 'a--'])('takes %j', (name) => {
    expect(parse(name)).toBe(name);
  });
  test.each(['', 'ab', 'a'.repeat(29), 'Abc', '1bc', '-bc', 'a_c', 'abc\n', ' abc', 'añc'])('refuses %j', (name) => {
    expect(parse(name)).toBeNull();
  });
});
