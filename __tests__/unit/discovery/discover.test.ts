import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../../src/dictionaries/analysis/stop-words.ts';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { type ContentReaders, discoverDictionaries } from '../../../src/workspace/discover.ts';
import { selectFiles } from '../../../src/workspace/select/select.ts';
import type { DictionarySettings, SelectedFile } from '../../../src/workspace/select/selection.ts';
import { readStopWords } from '../../../src/workspace/stop-word-file.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const SETTINGS: DictionarySettings = {
  format: 'auto',
  packageName: null,
  description: 'words',
  domains: [],
  engineVersion: NEWEST_ENGINE,
  expand: false,
  lenient: true,
  analysis: null,
  settingsPaths: null,
  maxRemovedPercent: null,
  allowEmpty: false,
};

const READERS: ContentReaders = {
  detectFormat: (file): Format | null => (file.includes('synonym') ? 'solr-synonyms' : null),
  readWords: readStopWords,
};

function selected({ root }: Workspace, settings: Partial<DictionarySettings> = {}): readonly SelectedFile[] {
  const { files, errors } = selectFiles({
    workspace: root,
    packagePrefix: '',
    globs: ['*.txt'],
    globSettings: { ...SETTINGS, ...settings },
    entries: [],
  });
  expect(errors).toEqual([]);
  return files;
}

test('a dictionary has the hash, the size and the settings of its file', () => {
  const workspace = makeWorkspace({ 'synonyms.txt': 'a, b\n' });
  expect(discoverDictionaries(selected(workspace), READERS)).toEqual([
    {
      name: 'synonyms',
      file: 'synonyms.txt',
      repositoryPath: 'synonyms.txt',
      files: [{ file: 'synonyms.txt', path: join(workspace.root, 'synonyms.txt'), firstLine: 1 }],
      path: join(workspace.root, 'synonyms.txt'),
      format: 'solr-synonyms',
      formatSource: 'detected',
      sha256: createHash('sha256').update('a, b\n').digest('hex'),
      bytes: 5,
      options: { engineVersion: NEWEST_ENGINE, expand: false, lenient: true, analysis: null },
      description: 'words',
      domains: [],
      settingsPaths: null,
      usage: { declaresExpand: true, declaresLenient: true, references: [], names: ['analyzers/synonyms'] },
      maxRemovedPercent: null,
      allowsEmpty: false,
      isGlobbed: true,
    },
  ]);
});

test('an empty file is a dictionary; the check of its format speaks about it', () => {
  const [dictionary] = discoverDictionaries(selected(makeWorkspace({ 'empty.txt': '' })), READERS);
  expect(dictionary).toMatchObject({
    bytes: 0,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
});

describe('the format', () => {
  test('that is declared is taken without a look', () => {
    const readers: ContentReaders = {
      ...READERS,
      detectFormat: () => {
        throw new Error('looked');
      },
    };
    const [dictionary] = discoverDictionaries(
      selected(makeWorkspace({ 'words.txt': '' }), { format: 'nori' }),
      readers,
    );
    expect(dictionary).toMatchObject({ format: 'nori', formatSource: 'declared' });
  });

  test('is opaque and undecided where detection is not sure', () => {
    const [dictionary] = discoverDictionaries(selected(makeWorkspace({ 'words.txt': '' })), READERS);
    expect(dictionary).toMatchObject({ format: 'opaque', formatSource: 'undecided' });
  });
});

describe('the analysis chain', () => {
  const analysis = (stopwords: NonNullable<DictionarySettings['analysis']>['stopwords']) =>
    ({ tokenizer: 'standard', lowercase: true, stopwords }) as const;

  test('without a stop filter has no stop words', () => {
    const files = selected(makeWorkspace({ 'words.txt': '' }), { analysis: analysis({ kind: 'none' }) });
    expect(discoverDictionaries(files, READERS)[0]?.options.analysis).toEqual({
      tokenizer: 'standard',
      lowercase: true,
      stopwords: null,
    });
  });

  test("has Lucene's English list for _english_", () => {
    const files = selected(makeWorkspace({ 'words.txt': '' }), { analysis: analysis({ kind: 'english' }) });
    expect(discoverDictionaries(files, READERS)[0]?.options.analysis?.stopwords).toBe(ENGLISH_STOP_WORDS);
    expect(ENGLISH_STOP_WORDS.size).toBe(33);
  });

  const fromFile = (content: string | Uint8Array) => {
    const workspace = makeWorkspace({ 'words.txt': '' });
    workspace.write('lists/stop', content);
    return selected(workspace, { analysis: analysis({ kind: 'file', file: 'lists/stop' }) });
  };

  test('has the words of a file of the repository, read as the engine reads them', () => {
    const [dictionary] = discoverDictionaries(fromFile('# German\n der \r\n\ndie\n  # more\ndas\ndie'), READERS);
    expect(dictionary?.options.analysis?.stopwords).toEqual(new Set(['der', 'die', 'das']));
  });

  test('has the English list for a line of the file that stands for it', () => {
    const [dictionary] = discoverDictionaries(fromFile('_english_\nich\n'), READERS);
    expect(dictionary?.options.analysis?.stopwords).toEqual(new Set([...ENGLISH_STOP_WORDS, 'ich']));
  });

  test.each([
    [
      'a list that is not known',
      '_french_\n',
      `"words.txt" can't be used: its stop words "lists/stop" can't be read: the built-in list "_french_" is not known here, only "_english_".`,
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from('f\xfcr\n', 'latin1'),
      `"words.txt" can't be used: its stop words "lists/stop" can't be read: Unsupported character encoding detected while reading <setting>_path: files must be UTF-8 encoded.`,
    ],
  ])('is an error with %s', (_, content, message) => {
    expect(failure(() => discoverDictionaries(fromFile(content), READERS))).toBe(message);
  });
});

function failure(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ActionFailure && error.code === 'invalid-configuration') return error.message;
    throw error;
  }
  throw new Error('Nothing failed.');
}

test('files that vanish are told all together', () => {
  const workspace = makeWorkspace({ 'one.txt': '', 'two.txt': '', 'words.txt': '' });
  const files = selected(workspace);
  rmSync(join(workspace.root, 'one.txt'));
  rmSync(join(workspace.root, 'two.txt'));
  expect(failure(() => discoverDictionaries(files, READERS))).toMatch(
    /^The configuration has 2 errors:\n- "one\.txt" can't be used: ENOENT.*\n- "two\.txt" can't be used: ENOENT/,
  );
});
