import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { selectPlainFiles } from '../../../src/workspace/plain-files.ts';
import { parsePackageName } from '../../../src/workspace/select/names.ts';
import { MAX_FILE_BYTES, selectFiles } from '../../../src/workspace/select/select.ts';
import type {
  DictionarySettings,
  ManifestFiles,
  Selection,
  SelectionRequest,
} from '../../../src/workspace/select/selection.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const engineVersion = parseEngineVersion('OpenSearch_2.19');
if (engineVersion === null) throw new Error('The engine version of the tests is none.');

const SETTINGS: DictionarySettings = {
  format: 'auto',
  packageName: null,
  description: '',
  domains: [],
  engineVersion,
  expand: true,
  lenient: false,
  analysis: null,
  settingsPaths: null,
  maxRemovedPercent: null,
  allowEmpty: false,
};

function entry(pattern: string, line: number, settings: Partial<DictionarySettings> = {}): ManifestFiles {
  return { pattern, files: null, origin: `m.yml:${line}:11`, settings: { ...SETTINGS, ...settings } };
}

function select(workspace: Workspace, request: Partial<SelectionRequest>): Selection {
  return selectFiles({
    workspace: workspace.root,
    packagePrefix: '',
    globs: [],
    globSettings: SETTINGS,
    entries: [],
    ...request,
  });
}

function names({ files, errors }: Selection): Record<string, string> {
  expect(errors).toEqual([]);
  return Object.fromEntries(files.map(({ file, name }) => [file, name]));
}

describe('globs of the input files', () => {
  const files = {
    'd/b-words.txt': '',
    'd/B-list.txt': '',
    'd/ä-words.txt': '',
    'd/a-words.txt': '',
    'd/draft/c-words.txt': '',
  };

  test('find files in code-unit order of their paths', () => {
    const { files: selected, errors } = select(makeWorkspace(files), { globs: ['d/[bB]*', 'd/*'] });
    expect(selected.map(({ file }) => file)).toEqual([
      'd/B-list.txt',
      'd/a-words.txt',
      'd/b-words.txt',
      'd/ä-words.txt',
    ]);
    expect(errors).toEqual([]);
  });

  test('take away with ! what the ones before have found, and may add it again', () => {
    const workspace = makeWorkspace(files);
    expect(names(select(workspace, { globs: ['d/**', '!d/draft', '!d/[!b]*'] }))).toEqual({
      'd/b-words.txt': 'b-words',
    });
    expect(names(select(workspace, { globs: ['d/**', '! d/**/*-words.txt', 'd/a-words.txt'] }))).toEqual({
      'd/B-list.txt': 'b-list',
      'd/a-words.txt': 'a-words',
    });
  });

  test('can take away a link that leads out of the workspace', () => {
    const workspace = makeWorkspace(files);
    workspace.link('d/out.txt', '/etc/hostname');
    expect(select(workspace, { globs: ['d/b*.txt', 'd/o*.txt'] }).errors).toEqual([
      'Input files: "d/out.txt" is a symbolic link that leads out of the workspace.',
    ]);
    expect(names(select(workspace, { globs: ['d/[bo]*.txt', '!d/out.txt'] }))).toEqual({ 'd/b-words.txt': 'b-words' });
  });

  test('are errors when they match nothing, each by name', () => {
    const { errors } = select(makeWorkspace(files), { globs: ['x/*', 'd/*.txt', '/y', '!../z'] });
    expect(errors).toEqual([
      'Input files: "x/*" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
      'Input files: "/y" is an absolute path; write it relative to the workspace.',
      'Input files: "../z" leads upwards with ".."; only files inside the workspace can be used.',
    ]);
  });

  test('are an error when everything is taken away, or nothing is added', () => {
    expect(select(makeWorkspace(files), { globs: ['d/*', '!**'] }).errors).toEqual([
      'Input files: the globs with "!" take away every file that the others match.',
    ]);
    expect(select(makeWorkspace(files), { globs: ['!d/a*', '!d/b*'] }).errors).toEqual([
      'Input files: all globs begin with "!", which only takes files away; add one that names files.',
    ]);
  });
});

describe('entries of the manifest', () => {
  const files = { 'd/en.txt': '', 'd/stop-words.txt': '', 'd/synonyms.txt': '' };

  test('win over the input files', () => {
    const selection = select(makeWorkspace(files), {
      packagePrefix: 'shop-',
      globs: ['d/*'],
      entries: [entry('d/en.txt', 3, { packageName: parsePackageName('synonyms-en'), description: 'English' })],
    });
    expect(names(selection)).toEqual({
      'd/en.txt': 'shop-synonyms-en',
      'd/stop-words.txt': 'shop-stop-words',
      'd/synonyms.txt': 'shop-synonyms',
    });
    expect(selection.files[0]?.settings.description).toBe('English');
  });

  test('that name a file win over those with a glob, in either order', () => {
    const glob = entry('d/s*.txt', 3, { format: 'word-list' });
    const literal = entry('d/synonyms.txt', 5, { format: 'solr-synonyms' });
    for (const entries of [
      [glob, literal],
      [literal, glob],
    ]) {
      const { files: selected, errors } = select(makeWorkspace(files), { entries });
      expect(errors).toEqual([]);
      expect(selected.map(({ file, settings }) => [file, settings.format])).toEqual([
        ['d/stop-words.txt', 'word-list'],
        ['d/synonyms.txt', 'solr-synonyms'],
      ]);
    }
  });

  test('are errors where they do not make sense, with their place', () => {
    const packageName = parsePackageName('words');
    const { errors } = select(makeWorkspace(files), {
      entries: [
        entry('d/synonyms.txt', 2),
        entry('./d/synonyms.txt', 3),
        entry('d/s*.txt', 4),
        entry('d/st*.txt', 5),
        entry('d/*.txt', 6, { packageName }),
        entry('!d/*.txt', 7),
        entry('d/none.txt', 8, { packageName }),
      ],
    });
    expect(errors).toEqual([
      'm.yml:3:11: file: "d/synonyms.txt" is named by the entry at m.yml:2:11 too; keep one of them.',
      'm.yml:5:11: file: "d/stop-words.txt" is named by the entry at m.yml:4:11 too; keep one of them.',
      'm.yml:6:11: file: "d/*.txt" is a glob, so the entry can\'t name one package; name a file, leave out "package", or make one package of several files with "files".',
      'm.yml:7:11: file: "!d/*.txt" takes nothing away in a manifest; "!" has a meaning only in the input files.',
      'm.yml:8:11: file: "d/none.txt" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
    ]);
  });

  test('may name the package of a file whose name looks like a glob', () => {
    const entries = [entry('d/[en].txt', 2, { packageName: parsePackageName('words') })];
    expect(names(select(makeWorkspace({ 'd/[en].txt': '' }), { entries }))).toEqual({ 'd/[en].txt': 'words' });
  });

  test('know where their file of stop words is', () => {
    const workspace = makeWorkspace(files);
    const analysis = (file: string): DictionarySettings['analysis'] => ({
      tokenizer: 'standard',
      lowercase: true,
      stopwords: { kind: 'file', file },
    });
    const { files: selected } = select(workspace, {
      entries: [entry('d/synonyms.txt', 2, { analysis: analysis('d/stop-words.txt') })],
    });
    expect(selected[0]?.stopwordsPath).toBe(join(workspace.root, 'd/stop-words.txt'));
    const errors = ['_french_', 'd', '../x', 'out.txt'].flatMap((file) => {
      if (file === 'out.txt') workspace.link(file, '/etc/hostname');
      return select(workspace, { entries: [entry('d/synonyms.txt', 2, { analysis: analysis(file) })] }).errors;
    });
    expect(errors).toEqual([
      'm.yml:2:11: analysis.stopwords: "_french_" is neither "_english_" nor a file of the workspace.',
      'm.yml:2:11: analysis.stopwords: "d" is not a regular file.',
      'm.yml:2:11: analysis.stopwords: "../x" leads upwards with ".."; only files inside the workspace can be used.',
      'm.yml:2:11: analysis.stopwords: "out.txt" is a symbolic link that leads out of the workspace.',
    ]);
  });
});

describe('package names', () => {
  test('that do not fit are errors that say how to name the package', () => {
    const workspace = makeWorkspace({
      'd/en.txt': '',
      'd/日本語.txt': '',
      'd/line\nbreak-that-is-much-too-long-for-aws.txt': '',
    });
    expect(select(workspace, { globs: ['d/*'] }).errors).toEqual([
      'Input files: "d/en.txt" gives the package name "en", but AWS takes 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter. Name the package in the manifest: an entry with "file: d/en.txt" and "package: <name>".',
      'Input files: "d/line\\nbreak-that-is-much-too-long-for-aws.txt" gives the package name "line-break-that-is-much-too-long-for-aws" (40 characters), but AWS takes 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter. Name the package in the manifest: an entry with "file: d/line\\nbreak-that-is-much-too-long-for-aws.txt" and "package: <name>".',
      'Input files: "d/日本語.txt" gives no package name, but AWS takes 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter. Name the package in the manifest: an entry with "file: d/日本語.txt" and "package: <name>".',
    ]);
  });

  test('of the manifest take the prefix too, and must fit with it', () => {
    const workspace = makeWorkspace({ 'd/a.txt': '', 'd/b.txt': '', 'd/c.txt': '' });
    const entries = [
      entry('d/a.txt', 1, { packageName: 'en' }),
      entry('d/b.txt', 2, { packageName: 'synonyms-of-the-whole-shop' }),
      entry('d/c.txt', 3),
    ];
    const selection = select(workspace, { packagePrefix: 'shop-', entries });
    expect(selection.files.map(({ name }) => name)).toEqual(['shop-en', 'shop-c']);
    expect(selection.errors).toEqual([
      'm.yml:2:11: "d/b.txt" gives the package name "shop-synonyms-of-the-whole-shop" (31 characters), but AWS takes 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter. Change "package" of this entry, or shorten the input package-prefix ("shop-"), which begins every name.',
    ]);
    expect(select(workspace, { entries }).errors).toEqual([
      expect.stringContaining('m.yml:1:11: "d/a.txt" gives the package name "en", but AWS takes'),
      expect.stringContaining('m.yml:3:11: "d/c.txt" gives the package name "c", but AWS takes'),
    ]);
  });

  test('that two files have are errors that name the files', () => {
    const workspace = makeWorkspace({ 'en/synonyms.txt': '', 'de/synonyms.txt': '', 'de/words.txt': '' });
    expect(
      select(workspace, {
        globs: ['**'],
        entries: [entry('de/words.txt', 2, { packageName: parsePackageName('synonyms') })],
      }).errors,
    ).toEqual([
      'Package name "synonyms" would be that of 3 files: "de/synonyms.txt", "de/words.txt", "en/synonyms.txt". Give each its own name in the manifest: an entry with "file: <file>" and "package: <name>".',
    ]);
  });

  test('of throw-away packages are kept for them', () => {
    expect(select(makeWorkspace({ 'dictcheck-0123456789ab.txt': '' }), { globs: ['*'] }).errors).toEqual([
      'Input files: "dictcheck-0123456789ab.txt" has the package name "dictcheck-0123456789ab", which is kept for throw-away validation packages.',
    ]);
  });
});

test('a file that is too large for a data node is an error, one just below is not', () => {
  const workspace = makeWorkspace({ 'huge.txt': '', 'large.txt': '' });
  truncateSync(join(workspace.root, 'huge.txt'), MAX_FILE_BYTES + 1);
  truncateSync(join(workspace.root, 'large.txt'), MAX_FILE_BYTES);
  const { files, errors } = select(workspace, { globs: ['*.txt'] });
  expect(files.map(({ file }) => file)).toEqual(['large.txt']);
  expect(errors).toEqual([
    'Input files: "huge.txt" has 2147483649 bytes; no data node can load a dictionary of more than 2147483648 (2 GiB).',
  ]);
});

const NOTHING =
  'takes nothing away, as the globs before it match no such file. Is it misspelt, or before the glob that it is for?';

describe('a glob with "!" that takes nothing away is a notice', () => {
  const make = () => makeWorkspace({ 'd/words.txt': '', 'd/drafts/new.txt': '' });

  test.each([
    [['d/**', '!d/draft', '!d/drafts'], '!d/draft'],
    [['!d/words.txt', 'd/*.txt'], '!d/words.txt'],
    [['!d/none.txt', 'd/*.txt'], '!d/none.txt'],
  ])('among %j', (globs, glob) => {
    const { files, errors, notices } = select(make(), { globs });
    expect(errors).toEqual([]);
    expect(notices).toEqual([`Input files: "${glob}" ${NOTHING}`]);
    expect(files.map(({ file }) => file)).toEqual(['d/words.txt']);
  });

  test('also where the manifest alone names files', () => {
    const { files, errors, notices } = select(make(), { globs: ['!d/x.txt'], entries: [entry('d/words.txt', 2)] });
    expect(errors).toEqual([]);
    expect(notices).toEqual([`Input files: "!d/x.txt" ${NOTHING}`]);
    expect(files).toHaveLength(1);
  });

  test.each([
    [['!d/none.txt', 'd/*.txt'], ['d/words.txt'], '!d/none.txt'],
    [['d/**', '!d/draft', '!d/drafts'], ['d/words.txt'], '!d/draft'],
  ])('in index-settings and search-tests: %j', (globs, expected, glob) => {
    const { files, errors, notices } = selectPlainFiles(make().root, globs, 'Input search-tests');
    expect(errors).toEqual([]);
    expect(notices).toEqual([`Input search-tests: "${glob}" ${NOTHING}`]);
    expect(files.map(({ file }) => file)).toEqual(expected);
  });
});
