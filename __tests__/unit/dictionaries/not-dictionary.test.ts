import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { emptyProblem } from '../../../src/dictionaries/not-dictionary/empty.ts';
import { inspect } from '../../../src/dictionaries/not-dictionary/inspect.ts';
import { largeProblem } from '../../../src/dictionaries/not-dictionary/large.ts';
import { standInOf } from '../../../src/dictionaries/not-dictionary/stand-ins.ts';
import { sourceOf } from './support.ts';

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

async function found(
  content: string | Uint8Array,
  format: Parameters<typeof inspect>[1] = 'word-list',
  chunk = 7,
): Promise<string[]> {
  const problems = await inspect(sourceOf(content, chunk), format);
  return problems.map(({ code, line }) => `${line} ${code.replace('dictionary/', '')}`);
}

/** As Windows PowerShell's `>` writes it, in the other byte order, and without a byte order mark. */
function inUtf16(content: string): readonly Buffer[] {
  const marked = Buffer.from(`\ufeff${content}`, 'utf16le');
  return [marked, Buffer.from(marked).swap16(), marked.subarray(2)];
}

/** A conflict in one of Git's styles. */
function conflict(size: number, style: 'merge' | 'diff3', labels = true): string {
  const marker = (sign: string, label: string) => sign.repeat(size) + (labels ? ` ${label}` : '');
  const base = style === 'diff3' ? `${marker('|', '1a2b3c4')}\ntv\n` : '';
  return `${marker('<', 'HEAD')}\ntv, a\n${base}${'='.repeat(size)}\ntv, b\n${marker('>', 'topic')}\n`;
}

describe('conflict markers', () => {
  it.each([
    ['merge', conflict(7, 'merge'), ['1 conflict-markers']],
    ['diff3', conflict(7, 'diff3'), ['1 conflict-markers']],
    ['without labels', conflict(7, 'merge', false), ['1 conflict-markers']],
    ['longer', conflict(32, 'diff3', false), ['1 conflict-markers']],
    ['shorter', conflict(3, 'merge'), ['1 conflict-markers']],
    ['two', `a\n${conflict(7, 'merge')}b\n${conflict(9, 'diff3')}`, ['2 conflict-markers', '8 conflict-markers']],
    ['CRLF', conflict(7, 'diff3').replaceAll('\n', '\r\n'), ['1 conflict-markers']],
    ['the first one left', 'a\n<<<<<<< HEAD\nb\n', ['2 conflict-markers']],
    ['the last one left', 'a\nb\n>>>>>>> topic', ['3 conflict-markers']],
    ['the base left', '||||||| 1a2b3c4\nb\n', ['1 conflict-markers']],
    ['the middle left', 'a\n=======\nb\n', ['2 conflict-markers']],
    ['the middle left, CRLF', 'a\r\n=======\r\n', ['2 conflict-markers']],
    ['the middle and the last left', 'a\n=======\nb\n>>>>>>> topic\n', ['2 conflict-markers', '4 conflict-markers']],
    ['the first one left, for a branch', '<<<<<<< a=>b\n', ['1 conflict-markers']],
    [
      'inside a conflict of diff3',
      `<<<<<<< a\n||||||| b\n${conflict(9, 'merge')}=======\nx\n>>>>>>> c\n`,
      ['1 conflict-markers', '3 conflict-markers'],
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await found(content)).toEqual(expected);
  });

  it.each([
    ['punctuation in a list', '<\n=\n>\n<<\n==\n>>\n<<<\n===\n>>>\n'],
    ['more punctuation in a list', '======\n=======\n========\n'],
    ['an underlined heading', 'Heading\n========\n# Title\n# =======\n'],
    ['mappings', '<=> => x\n=> => y\n>>> a => b\n'],
    ['mappings of such runs', '<<<<<<< => <\n||||||| => or\n======= => =\n>>>>>>> =>\n'],
    ['eight in a row, alone', '<<<<<<<< \n'],
    ['text right behind it', '<<<<<<<HEAD\n'],
    ['markers that are indented', ' <<<<<<< HEAD\n ||||||| x\n'],
  ])('but not %s', async (_name, content) => {
    expect(await found(content)).toEqual([]);
  });

  it('wherever the pieces of the file end', async () => {
    for (const [size, style] of [
      [3, 'merge'],
      [7, 'diff3'],
    ] as const)
      for (let chunk = 1; chunk < 10; chunk++)
        for (let before = 0; before < chunk; before++)
          expect(await found(`${'a'.repeat(before)}\n${conflict(size, style)}`, 'word-list', chunk)).toEqual([
            '2 conflict-markers',
          ]);
  });

  it('of which the middle alone is nothing where lines are not entries', async () => {
    for (const format of ['opaque', 'hyphenation', null] as const)
      expect(await found('Title\n=======\n', format)).toEqual([]);
    for (const format of ['solr-synonyms', 'char-mapping', 'ik'] as const)
      expect(await found('a\n=======\n', format)).toEqual(['2 conflict-markers']);
  });

  it('of bytes that are no text count as a whole only', async () => {
    expect(await found('\0\n<<<<<<< HEAD\n', 'opaque')).toEqual([]);
    expect(await found(`\0\n${conflict(7, 'merge')}`, 'opaque')).toEqual(['2 conflict-markers']);
  });
});

it('conflicts, pointers and web pages count in UTF-16 too', async () => {
  const files: readonly [string, string][] = [
    [`tv\n${conflict(7, 'diff3')}`, '2 conflict-markers'],
    [`tv\r\n${conflict(7, 'merge').replaceAll('\n', '\r\n')}`, '2 conflict-markers'],
    [LFS, '1 lfs-pointer'],
    ['$ANSIBLE_VAULT;1.1;AES256\n6130\n', '1 encrypted'],
    [' \r\n<!DOCTYPE html>\r\n<title>Ä</title>\r\n', '1 html'],
    ['<?xml version="1.0" encoding="UTF-16"?>\n<Error><Code>NoSuchKey</Code></Error>\n', '1 html'],
  ];
  for (const [content, expected] of files) {
    for (const bytes of inUtf16(content)) {
      for (const chunk of [7, 1 << 20]) {
        for (const format of ['opaque', 'hyphenation', null] as const)
          expect(await found(bytes, format, chunk), `${format} ${content}`).toEqual([expected]);
        for (const format of ['word-list', 'solr-synonyms', 'ik'] as const)
          expect((await found(bytes, format, chunk)).sort(), `${format} ${content}`).toEqual(
            [expected, '1 encoding'].sort(),
          );
      }
    }
  }
});

describe('what stands in for a dictionary', () => {
  it.each([
    ['Git LFS', LFS, '1 lfs-pointer'],
    ['Git LFS, CRLF', LFS.replaceAll('\n', '\r\n'), '1 lfs-pointer'],
    ['Git LFS, extensions', LFS.replace('oid', `ext-0-foo sha256:${'1'.repeat(64)}\noid`), '1 lfs-pointer'],
    ['Git LFS, as it was called first', LFS.replace('git-lfs.github', 'hawser.github'), '1 lfs-pointer'],
    ['git-annex', '/annex/objects/SHA256E-s12--abc.txt\n', '1 annex-pointer'],
    [
      'a link of git-annex',
      '../../.git/annex/objects/x1/2y/SHA256E-s12--abc.txt/SHA256E-s12--abc.txt',
      '1 annex-pointer',
    ],
    ['git-crypt', Buffer.from('\0GITCRYPT\0\u0012\u0034', 'latin1'), '1 encrypted'],
    ['transcrypt', 'U2FsdGVkX1+abc=\n', '1 encrypted'],
    ['Ansible', '$ANSIBLE_VAULT;1.1;AES256\n6130\n', '1 encrypted'],
  ])('%s, in every format', async (_name, content, expected) => {
    for (const format of [...FORMATS, null]) expect(await found(content, format), `${format}`).toContain(expected);
  });

  it('is known of a version before, too', () => {
    expect(standInOf(sourceOf(LFS))).toBe('lfs-pointer');
    for (const bytes of inUtf16(LFS)) expect(standInOf(sourceOf(bytes))).toBe('lfs-pointer');
    expect(standInOf(sourceOf('version\nhttps\n'))).toBe(null);
    expect(standInOf(sourceOf(''))).toBe(null);
  });

  it('of Git LFS in conflict is both', async () => {
    const [version = '', ...rest] = LFS.split('\n');
    const both = `${version}\n<<<<<<< HEAD\n${rest.join('\n')}=======\n${rest.join('\n')}>>>>>>> topic\n`;
    expect(await found(both)).toEqual(['1 lfs-pointer', '2 conflict-markers']);
  });
});

describe('web pages', () => {
  it.each([
    '<!DOCTYPE html>\n<html><body>404</body></html>',
    '\ufeff \n\t<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '<HTML lang="en">',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code></Error>',
    '\ufeff<!-- x --><Error/>',
    '<?xml version="1.0"?>\n<!-- x -->\n<?php echo?><Error xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"/>',
    '<?xml version="1.0"?>\r\n<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>',
    '<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html>',
    '\ufeff<?xml version="1.0"?><?xml-stylesheet href="a"?>\n<!-- <a> --><!-- b -->\n<!doctype HTML>',
    '<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"/>',
    `<!-- ${'licence '.repeat(2_000)}-->\n<html>`,
    '<s3:Error xmlns:s3="http://s3.amazonaws.com/doc/2006-03-01/"><Code>NoSuchKey</Code></s3:Error>',
  ])('%j', async (content) => {
    for (const format of [...FORMATS, null]) expect(await found(content, format)).toContain('1 html');
  });

  it.each([
    '<?xml version="1.0"?>\n<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">\n<hyphenation-info/>',
    '<hyphenation-info><patterns>er1ror</patterns></hyphenation-info>',
    '<?xml version="1.0"?>\n<!-- <html> -->\n<hyphenation-info/>',
    '<!DOCTYPE hyphenation-info [<!-- <!DOCTYPE html> -->]>\n<hyphenation-info/>',
    '<?xml version="1.0"?>\n<html-entities/>',
    `${'<!-- -->'.repeat(5_000)}<errors/>`,
    '<!-- html\n',
    '<?xml\n',
    'html\n',
    'Error\n',
    '<Error>\nfoo\n',
    '<Errors><Error/></Errors>',
    '<error/>',
    'a <html>',
  ])('but not %j', async (content) => {
    for (const format of [...FORMATS, null])
      expect((await found(content, format)).filter((code) => code.endsWith('html'))).toEqual([]);
  });
});

describe('encodings and NUL bytes', () => {
  it('UTF-16 is an error of text formats, also without a mark, and of IK too', async () => {
    for (const content of ['\ufeffa, b\n', 'a, b\nc, d\n']) {
      const bytes = Buffer.from(content, 'utf16le');
      for (const format of ['solr-synonyms', 'ik', 'nori'] as const)
        expect(await found(bytes, format)).toEqual(['1 encoding']);
      for (const format of ['opaque', 'hyphenation', null] as const) expect(await found(bytes, format)).toEqual([]);
      expect(await found(Buffer.from(content, 'utf16le').swap16(), 'word-list')).toEqual(['1 encoding']);
    }
    expect(await found(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'word-list')).toEqual(['1 encoding']);
  });

  it('an IK dictionary in GBK is an error, one with a bad line is not', async () => {
    const word = Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa, 0x0a);
    expect(await found(Buffer.concat([word, word]), 'ik')).toEqual(['1 encoding']);
    expect(await found(Buffer.concat([word, Buffer.from('中国\n人民\n')]), 'ik')).toEqual([]);
    expect(await found(word, 'word-list')).toEqual([]);
  });

  it.each(['a, b\nc, d\n', 'gelato', '日本\n東京\n', 'Ā\u3000ā, ice cream, gelato\n'])(
    '%j without a mark in UTF-16 and UTF-32, in both byte orders',
    async (content) => {
      const characters = [...content].map((character) => character.codePointAt(0) ?? 0);
      const utf32 = Buffer.from(Uint32Array.from(characters).buffer);
      const utf16 = Buffer.from(content, 'utf16le');
      for (const bytes of [utf32, Buffer.from(utf32).swap32(), utf16, Buffer.from(utf16).swap16()])
        expect(await found(bytes, 'solr-synonyms')).toEqual(['1 encoding']);
    },
  );

  it('a file that NUL bytes fill is an error, one with a stray NUL is not', async () => {
    const nul = '\0'.repeat(500);
    for (const format of ['word-list', 'solr-synonyms', 'hyphenation', 'ik', 'opaque', null] as const) {
      for (const content of [`${nul}\n`, `a\nb\nc${nul}`, `a\nb\nc\n${nul}\n`, ' \0\0\r\n'])
        expect(await found(content, format, 99), `${format} ${content.length}`).toEqual(['null nul-filled']);
    }
    for (const content of [`a\n${nul}b\n`, 'a\0\0\0\n']) {
      expect(await found(content, 'word-list')).toEqual(['null nul-filled']);
      expect(await found(content, 'opaque')).toEqual([]);
    }
    for (const content of ['a\0b\nc\n', 'a\0,\0b\n', `a\0\n${'b\n'.repeat(50)}`, '\0a\n'])
      expect(await found(content), content).toEqual([]);
    expect(await found(`\u0001\u0002${nul}`, 'opaque')).toEqual([]);
  });

  it('a file of zeros is an error in every format', async () => {
    for (const format of [...FORMATS, null])
      expect(await found(new Uint8Array(5_000), format, 999)).toEqual(['null nul-filled']);
    expect(await found(Buffer.concat([new Uint8Array(100_000), Buffer.from('a')]), 'opaque', 999)).toEqual([]);
  });
});

describe('dictionaries without an entry', () => {
  const isEmpty = (
    content: string | Uint8Array,
    format: Parameters<typeof emptyProblem>[1],
    entries: number | null,
    errors = 0,
  ) => emptyProblem(sourceOf(content), format, { entries, errors }) !== null;

  it('are those of 0 bytes, blank lines and comments alone', () => {
    for (const content of ['', '\n', ' \t\r\n\r\n', '# x\n  # y\n', '\ufeff', '\ufeff# x\n']) {
      for (const format of ['solr-synonyms', 'word-list', 'kuromoji', 'nori', 'char-mapping', 'ik', null] as const) {
        expect(isEmpty(content, format, 1), `${format} ${JSON.stringify(content)}`).toBe(true);
      }
    }
    for (const bytes of inUtf16('# x\r\n\r\n')) expect(isEmpty(bytes, null, null)).toBe(true);
    for (const bytes of inUtf16('# x\r\nä\r\n')) expect(isEmpty(bytes, null, null)).toBe(false);
    expect(isEmpty('| a Snowball comment\n', 'word-list', 1)).toBe(true);
    expect(isEmpty('<hyphenation-info/>', 'hyphenation', 0)).toBe(true);
    expect(isEmpty(',\n', 'solr-synonyms', 0)).toBe(true);
  });

  it('are reported with what they hold', () => {
    const reasonOf = (content: string, format: Parameters<typeof emptyProblem>[1]) =>
      emptyProblem(sourceOf(content), format, { entries: 0, errors: 0 })?.message.split('. ')[0];
    expect(reasonOf('', 'word-list')).toBe('The dictionary has no entry: the file has 0 bytes');
    expect(reasonOf('# x\n', 'word-list')).toBe('The dictionary has no entry: its lines are blank or comments');
    expect(reasonOf('<a/>', 'hyphenation')).toBe('The dictionary has no entry: its XML has no hyphenation patterns');
    expect(reasonOf(',\n', 'solr-synonyms')).toBe('The dictionary has no entry: none of its lines says anything');
  });

  it('are not those with an entry, or with an error in what would be one', () => {
    expect(isEmpty('a\n', 'word-list', 1)).toBe(false);
    expect(isEmpty('# => x\n', 'char-mapping', 1)).toBe(false);
    expect(isEmpty('<hyphenation-info>', 'hyphenation', 0, 1)).toBe(false);
    expect(isEmpty('|\n', 'word-list', 1)).toBe(false);
    expect(isEmpty('\0', null, null)).toBe(false);
  });
});

it('large dictionaries cost a warning, compiled ones do not', () => {
  const large = { size: 22_000_000, *chunks() {} };
  expect(largeProblem(large, 'solr-synonyms')?.message).toContain('22.0 MB');
  expect(largeProblem(large, 'opaque')).toBe(null);
  expect(largeProblem({ ...large, size: 9_000_000 }, 'solr-synonyms')).toBe(null);
});
