/** Paths as text, of both kinds of systems. */

import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileUri, isGlob, pathBelow, splitGlob, withSlashes } from '../../../src/cli/output/path-text.ts';

test('a backslash separates folders on Windows alone', () => {
  expect(withSlashes('dictionaries\\en.txt', win32)).toBe('dictionaries/en.txt');
  expect(withSlashes('dictionaries\\en.txt', posix)).toBe('dictionaries\\en.txt');
});

test.each([
  ['*.txt', true],
  ['a/**/b', true],
  ['syn?.txt', true],
  ['{a,b}.txt', true],
  ['[ab].txt', true],
  ['!(a).txt', true],
  ['a!b+c@d.txt', false],
  ['C:/a/b.txt', false],
])('%s is a glob: %s', (text, expected) => {
  expect(isGlob(text)).toBe(expected);
});

describe('a glob is looked for', () => {
  test.each([
    ['*.txt', posix, '/work', { base: '/work', pattern: '*.txt', prefix: '' }],
    ['./a/*.txt', posix, '/work', { base: '/work', pattern: 'a/*.txt', prefix: '' }],
    ['../a/*.txt', posix, '/work/b', { base: '/work/a', pattern: '*.txt', prefix: '../a/' }],
    ['/a/b/*/c.txt', posix, '/work', { base: '/a/b', pattern: '*/c.txt', prefix: '/a/b/' }],
    ['/*.txt', posix, '/work', { base: '/', pattern: '*.txt', prefix: '/' }],
    ['C:/a/*.txt', win32, 'D:\\work', { base: 'C:\\a', pattern: '*.txt', prefix: 'C:/a/' }],
    ['C:/*.txt', win32, 'D:\\work', { base: 'C:\\', pattern: '*.txt', prefix: 'C:/' }],
    ['a/*.txt', win32, 'D:\\work', { base: 'D:\\work', pattern: 'a/*.txt', prefix: '' }],
    [
      '//server/share/a/*.txt',
      win32,
      'D:\\w',
      { base: '\\\\server\\share\\a', pattern: '*.txt', prefix: '//server/share/a/' },
    ],
  ])('%s', (glob, path, cwd, expected) => {
    expect(splitGlob(glob, cwd, path)).toEqual(expected);
  });
});

test.each([
  ['/work', '/work/a/b', posix, 'a/b'],
  ['/work', '/work', posix, null],
  ['/work', '/workshop/a', posix, null],
  ['/work', '/a', posix, null],
  ['/work', '/work/..a', posix, '..a'],
  ['C:\\work', 'c:\\Work\\a\\b', win32, 'a/b'],
  ['C:\\work', 'D:\\work\\a', win32, null],
])('below %s is %s', (root, file, path, expected) => {
  expect(pathBelow(root, file, path)).toBe(expected);
});

describe('the URI', () => {
  test.each([
    ['/work', '/work/a/b.txt', posix, 'a/b.txt'],
    ['/work', '/work/a b?c#d%.txt', posix, 'a%20b%3Fc%23d%25.txt'],
    ['/work', '/work/c:d.txt', posix, 'c%3Ad.txt'],
    ['/work', '/work/ä/日本.txt', posix, '%C3%A4/%E6%97%A5%E6%9C%AC.txt'],
    ['/work', '/work/a\\b.txt', posix, 'a%5Cb.txt'],
    ['/work', '/else/a b.txt', posix, 'file:///else/a%20b.txt'],
    ['C:\\work', 'C:\\work\\a b\\c.txt', win32, 'a%20b/c.txt'],
    ['C:\\work', 'D:\\a b\\c.txt', win32, 'file:///D:/a%20b/c.txt'],
    ['C:\\work', '\\\\server\\share\\c.txt', win32, 'file://server/share/c.txt'],
  ])('below %s of %s', (root, file, path, expected) => {
    const uri = fileUri(root, file, path);
    expect(uri).toBe(expected);
    // Code scanning resolves it against the repository: nothing of it may be a query or a fragment.
    const { search, hash } = new URL(uri, 'file:///root/');
    expect({ search, hash }).toEqual({ search: '', hash: '' });
  });

  test('of a name that is no well-formed text is one all the same', () => {
    expect(fileUri('/work', '/work/\ud800.txt', posix)).toBe('%EF%BF%BD.txt');
  });
});
