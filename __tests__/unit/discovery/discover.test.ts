import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { type ContentReaders, discoverDictionaries } from '../../../src/dictionaries/discover.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { ENGLISH_STOP_WORDS } from '../../../src/dictionaries/english-stop-words.ts';
import { type DictionarySettings, type SelectedFile, selectFiles } from '../../../src/dictionaries/select.ts';
import { ActionFailure } from '../../../src/failure.ts';
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
};

/** Readers with the same shape as the real ones, simple enough to see through. */
const READERS: ContentReaders = {
  detectFormat: (file): Format | null => (file.includes('synonym') ? 'solr-synonyms' : null),
  readWords: (source) =>
    new Set(
      Buffer.concat([...source.chunks()])
        .toString('utf8')
        .split('\n')
        .filter(Boolean),
    ),
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
      path: join(workspace.root, 'synonyms.txt'),
      format: 'solr-synonyms',
      formatSource: 'detected',
      sha256: createHash('sha256').update('a, b\n').digest('hex'),
      bytes: 5,
      options: { engineVersion: NEWEST_ENGINE, expand: false, lenient: true, analysis: null },
      description: 'words',
      domains: [],
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

  test('has the words of a file of the repository', () => {
    const workspace = makeWorkspace({ 'words.txt': '', 'lists/stop': 'der\ndie\ndas\n' });
    const files = selected(workspace, { analysis: analysis({ kind: 'file', file: 'lists/stop' }) });
    expect(discoverDictionaries(files, READERS)[0]?.options.analysis?.stopwords).toEqual(
      new Set(['der', 'die', 'das']),
    );
  });
});

test('files that vanish are told all together', () => {
  const workspace = makeWorkspace({ 'one.txt': '', 'two.txt': '', 'words.txt': '' });
  const files = selected(workspace);
  rmSync(join(workspace.root, 'one.txt'));
  rmSync(join(workspace.root, 'two.txt'));
  let failure: unknown;
  try {
    discoverDictionaries(files, READERS);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(ActionFailure);
  expect(failure).toMatchObject({ code: 'invalid-configuration' });
  expect(String(failure)).toMatch(/"one\.txt" can't be read: ENOENT.*\n"two\.txt" can't be read: ENOENT/);
});
