/** Several files that make one package: selected, put together, checked, and told by their own lines. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { detectFormat } from '../../../src/dictionaries/detection/detect.ts';
import type { Dictionary } from '../../../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { placeDiff, placeOf } from '../../../src/dictionaries/file-lines.ts';
import { checkTarget, checkTogether } from '../../../src/workspace/check-all.ts';
import { discoverDictionaries } from '../../../src/workspace/discover.ts';
import { joinSources, startsOf } from '../../../src/workspace/joined-file.ts';
import { parsePackageName } from '../../../src/workspace/select/names.ts';
import { selectFiles } from '../../../src/workspace/select/select.ts';
import { DEFAULT_SETTINGS, type DictionarySettings } from '../../../src/workspace/select/selection.ts';
import { readSettingsOf } from '../../../src/workspace/settings.ts';
import { readStopWords } from '../../../src/workspace/stop-word-file.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

function select(
  { root }: Workspace,
  files: readonly string[],
  settings: Partial<DictionarySettings> = {},
  others: Partial<Parameters<typeof selectFiles>[0]> = {},
) {
  const packageName = parsePackageName('topics');
  const bundle = {
    pattern: files[0] ?? '',
    files,
    origin: 'm.yml:2:11',
    settings: { ...DEFAULT_SETTINGS, packageName, ...settings },
  };
  return selectFiles({
    workspace: root,
    packagePrefix: '',
    globs: [],
    globSettings: DEFAULT_SETTINGS,
    ...others,
    entries: [bundle, ...(others.entries ?? [])],
  });
}

function discover(
  workspace: Workspace,
  files: readonly string[],
  settings: Partial<DictionarySettings> = {},
): Dictionary {
  const selection = select(workspace, files, settings);
  expect(selection.errors).toEqual([]);
  const [dictionary] = discoverDictionaries(selection.files, { detectFormat, readWords: readStopWords });
  if (dictionary === undefined) throw new Error('There is no dictionary.');
  return dictionary;
}

async function problems(dictionary: Dictionary): Promise<string[]> {
  const [checked] = await checkTogether([checkTarget(dictionary)]);
  return (checked?.report.problems ?? []).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe('the files of an entry', () => {
  const make = () =>
    makeWorkspace({
      't/bbb.txt': 'b, bb\n',
      't/aaa.txt': 'a, aa\n',
      't/zzz.txt': 'z, zz',
      'xxx.txt': 'x, xx\n',
    });

  test('stand in the order given, those of a glob sorted, none twice', () => {
    const { files, errors } = select(make(), ['t/zzz.txt', 't/*.txt', 'xxx.txt']);
    expect(errors).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ name: 'topics', file: 't/zzz.txt' });
    expect(files[0]?.parts.map(({ file }) => file)).toEqual(['t/zzz.txt', 't/aaa.txt', 't/bbb.txt', 'xxx.txt']);
  });

  test('are no dictionaries of their own for the input `files`', () => {
    const { files, errors } = select(make(), ['t/*.txt'], {}, { globs: ['**/*.txt'] });
    expect(errors).toEqual([]);
    expect(files.map(({ name, parts }) => [name, parts.length])).toEqual(
      [
        ['topics', 3],
        ['xxx', 1],
      ].sort(),
    );
  });

  test('belong to one entry; one that names a file goes before a glob', () => {
    const entry = (pattern: string) => ({ pattern, files: null, origin: 'm.yml:5:11', settings: DEFAULT_SETTINGS });
    const named = select(make(), ['t/*.txt'], {}, { entries: [{ ...entry('t/bbb.txt') }] });
    expect(named.files.map(({ name, parts }) => [name, parts.map(({ file }) => file)])).toEqual([
      ['topics', ['t/aaa.txt', 't/zzz.txt']],
      ['bbb', ['t/bbb.txt']],
    ]);
    const both = select(make(), ['t/aaa.txt'], {}, { entries: [entry('t/aaa.txt')] });
    expect(both.errors).toEqual([
      'm.yml:5:11: file: "t/aaa.txt" is named by the entry at m.yml:2:11 too; keep one of them.',
    ]);
  });

  test.each([
    ['t/aaa.txt', 'topics', ['t/aaa.txt', 't/bbb.txt']],
    ['synonyms/bbb.txt', 'topics', ['t/aaa.txt', 't/bbb.txt']],
    ['synonyms/other.txt', 'other', ['t/aaa.txt', 't/bbb.txt']],
    ['synonyms/bbb.txt', null, ['t/aaa.txt', 't/bbb.txt', 'u/bbb.txt']],
    ['synonyms/other.txt', null, ['t/aaa.txt', 'u/other.txt']],
  ])('are what index settings name by a base name that one file alone has: %s', async (path, name, files) => {
    const content = Object.fromEntries(
      ['t/aaa', 't/bbb', 'u/bbb', 'u/other', 'd/other'].map((one) => [`${one}.txt`, 'a, b\n']),
    );
    const workspace = makeWorkspace(content);
    const { files: selected, errors } = select(workspace, files, {}, { globs: ['d/other.txt'] });
    expect(errors).toEqual([]);
    const targets = discoverDictionaries(selected, { detectFormat, readWords: readStopWords }).map((one) =>
      checkTarget(one),
    );
    const filter = { s: { type: 'synonym', synonyms_path: path } };
    const settings = {
      analysis: { filter, analyzer: { a: { type: 'custom', tokenizer: 'standard', filter: ['s'] } } },
    };
    const source = { file: 's.json', bytes: Buffer.from(JSON.stringify(settings)) };
    const { settings: read } = await readSettingsOf([source], targets, NEWEST_ENGINE);
    expect(read.uses.map(({ dictionary }) => dictionary)).toEqual(name === null ? [] : [name]);
    expect(read.strangers.map(({ fitting }) => fitting.length)).toEqual(name === null ? [2] : []);
  });

  test('must be there', () => {
    const { errors } = select(make(), ['t/aaa.txt', 't/none.txt', '!t/bbb.txt']);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^m\.yml:2:11: files: "t\/none\.txt" matches no file\./);
    expect(errors[1]).toContain('takes nothing away');
  });
});

describe('the content', () => {
  test('is that of each in turn, each ended with a line break', () => {
    const workspace = makeWorkspace({ 'a.txt': 'a', 'b.txt': 'b\r\n', 'c.txt': '', 'd.txt': 'd\r', 'e.txt': '\ne\n' });
    const dictionary = discover(workspace, ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'], { format: 'word-list' });
    expect(readFileSync(dictionary.path, 'utf8')).toBe('a\nb\r\nd\r\n\ne\n');
    expect(dictionary.bytes).toBe(11);
    expect(dictionary.files.map(({ firstLine }) => firstLine)).toEqual([1, 2, 3, 3, 4]);
    expect([1, 2, 3, 4, 5].map((line) => placeOf(dictionary.files, line))).toEqual([
      { file: 'a.txt', line: 1 },
      { file: 'b.txt', line: 1 },
      { file: 'd.txt', line: 1 },
      { file: 'e.txt', line: 1 },
      { file: 'e.txt', line: 2 },
    ]);
  });

  test('of a single file is that file, as it is', () => {
    const workspace = makeWorkspace({ 'a.txt': 'a' });
    const dictionary = discover(workspace, ['a.txt']);
    expect(dictionary.path).toBe(join(workspace.root, 'a.txt'));
    expect(dictionary.bytes).toBe(1);
  });

  test('of a thousand files has every line in its place', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`t/${`${index}`.padStart(4, '0')}.txt`, `w${index}, v${index}\n`]),
    );
    const workspace = makeWorkspace({ ...files, 't/0777.txt': 'fine, good\na => b => c' });
    const dictionary = discover(workspace, ['t/*.txt'], { format: 'solr-synonyms' });
    expect(dictionary.files).toHaveLength(1_000);
    expect(await problems(dictionary)).toEqual(['t/0777.txt:2:8 solr-synonyms/multiple-arrows']);
  });

  test('has the format of most of its files', () => {
    const workspace = makeWorkspace({
      't/synonyms-a.txt': 'a, b\n',
      't/synonyms-b.txt': 'a, b\n',
      't/stopwords.txt': 'the\n',
      't/x.txt': 'x\n',
    });
    expect(discover(workspace, ['t/*.txt'])).toMatchObject({ format: 'solr-synonyms', formatSource: 'detected' });
    expect(discover(workspace, ['t/x.txt', 't/x.txt'])).toMatchObject({ format: 'opaque', formatSource: 'undecided' });
  });
});

describe('problems and differences', () => {
  const CONFLICT = '<<<<<<< HEAD\na, b\n=======\na, c\n>>>>>>> x\n';

  test.each<readonly [string, Buffer]>([
    ['with a mark', Buffer.from('\ufeffc, d\n', 'utf16le')],
    ['without', Buffer.from('c, d\ne, f\n', 'utf16le')],
    ['with bytes that are no UTF-8', Buffer.from('\ufeffc, d\n\u00e9\u00ff, \u00e8\n', 'utf16le')],
    ['big-endian', Buffer.from('\ufeffc, d\na => b => c\n', 'utf16le').swap16()],
  ])('are no lines of a file in UTF-16: one %s', async (_, bytes) => {
    const workspace = makeWorkspace({ 'a.txt': 'a => b => c\n', 'b.txt': '', 'c.txt': 'd, e\nf => g => h\n' });
    writeFileSync(join(workspace.root, 'b.txt'), bytes);
    const dictionary = discover(workspace, ['a.txt', 'b.txt', 'c.txt'], { format: 'solr-synonyms' });
    const [checked] = await checkTogether([checkTarget(dictionary)]);
    const hasMark = bytes.indexOf(0xff) >= 0 && bytes.indexOf(0xff) < 2;
    expect(await problems(dictionary)).toEqual([
      'a.txt:1:8 solr-synonyms/multiple-arrows',
      'b.txt:1:1 dictionary/encoding',
      ...(hasMark ? ['b.txt:1:1 solr-synonyms/not-utf8'] : []),
      'c.txt:2:8 solr-synonyms/multiple-arrows',
    ]);
    expect(checked?.report.errors).toBe(hasMark ? 4 : 3);
  });

  test('have the file and line that people edit', async () => {
    const workspace = makeWorkspace({
      'a.txt': 'tv, telly\n',
      'b.txt': `\ufefffoo, bar\n${CONFLICT}`,
      'c.txt': 'version https://git-lfs.github.com/spec/v1\n',
      'd.txt': 'tv, telly\n',
    });
    const dictionary = discover(workspace, ['a.txt', 'b.txt', 'c.txt', 'd.txt'], { format: 'solr-synonyms' });
    const found = await problems(dictionary);
    expect(found).toContain('b.txt:2:1 dictionary/conflict-markers');
    expect(found).toContain('c.txt:1:1 dictionary/lfs-pointer');
    rmSync(join(workspace.root, 'c.txt'));
    writeFileSync(join(workspace.root, 'b.txt'), '\ufefffoo, bar\n');
    expect(await problems(discover(workspace, ['a.txt', 'b.txt', 'd.txt'], { format: 'solr-synonyms' }))).toEqual([
      'b.txt:1:1 solr-synonyms/byte-order-mark',
      'd.txt:1:1 solr-synonyms/duplicate-rule',
    ]);
  });

  test('an empty file among others is no error, all of them empty are', async () => {
    const workspace = makeWorkspace({ 'a.txt': 'tv, telly\n', 'b.txt': '', 'c.txt': '# nothing yet\n' });
    expect(await problems(discover(workspace, ['a.txt', 'b.txt'], { format: 'solr-synonyms' }))).toEqual([]);
    expect(await problems(discover(workspace, ['b.txt', 'c.txt'], { format: 'solr-synonyms' }))).toEqual([
      'b.txt:null:null dictionary/empty',
    ]);
  });

  test('a file that is gone shows as what it had', () => {
    const texts = { 'a.txt': 'a\nb\n', 'b.txt': 'c\nd', 'c.txt': 'e\n' };
    const parts = Object.entries(texts).map(([file, text]) => ({ file, source: bytesSource(Buffer.from(text)) }));
    const before = startsOf(parts);
    const after = startsOf(parts.filter(({ file }) => file !== 'b.txt'));
    const options = { engineVersion: DEFAULT_SETTINGS.engineVersion, expand: true, lenient: false, analysis: null };
    const joined = (starts: typeof before) => joinSources(starts.map(({ source }) => source));
    const diff = placeDiff(before, after, diffDictionaries(joined(before), joined(after), 'word-list', options));
    expect(diff).toMatchObject({ added: 0, removed: 2, changed: 0, keysBefore: 5 });
    expect(diff.examples.map(({ file, line }) => `${file}:${line}`)).toEqual(['b.txt:1', 'b.txt:2']);
  });
});
