/** What the workspace knows beyond the content of a dictionary: real Git, real links. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/dictionaries/detection/detect.ts';
import type { Dictionary } from '../../../src/dictionaries/dictionary.ts';
import { checkAll } from '../../../src/workspace/check-all.ts';
import { discoverDictionaries } from '../../../src/workspace/discover.ts';
import { languageOf, mayShareIndex } from '../../../src/workspace/language-tag.ts';
import { selectFiles } from '../../../src/workspace/select/select.ts';
import { DEFAULT_SETTINGS, type DictionarySettings } from '../../../src/workspace/select/selection.ts';
import { unlikelyFileProblem } from '../../../src/workspace/select/unlikely-file.ts';
import { readStopWords } from '../../../src/workspace/stop-word-file.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

function git({ root }: Workspace, ...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { stdio: 'pipe' });
}

function repository(files: Record<string, string>): Workspace {
  const workspace = makeWorkspace(files);
  git(workspace, 'init', '-q');
  return workspace;
}

function discover(
  { root }: Workspace,
  glob: string,
  settings: Partial<DictionarySettings> = {},
): readonly Dictionary[] {
  const { files, errors } = selectFiles({
    workspace: root,
    packagePrefix: '',
    globs: [glob],
    globSettings: { ...DEFAULT_SETTINGS, ...settings },
    entries: [],
  });
  expect(errors).toEqual([]);
  return discoverDictionaries(files, { detectFormat, readWords: readStopWords });
}

async function codes(dictionaries: readonly Dictionary[], maxRemovedPercent = 50): Promise<string[]> {
  const checks = await checkAll(dictionaries, maxRemovedPercent, { info() {} });
  return dictionaries.flatMap(({ name, file }) =>
    (checks.get(name)?.problems ?? []).map((problem) => `${problem.severity} ${problem.file ?? file} ${problem.code}`),
  );
}

describe('the text of a symbolic link', () => {
  test('is one line without a line break that names a file', async () => {
    const workspace = makeWorkspace({
      'd/synonyms.txt': '../shared/words.txt',
      'd/stopwords.txt': '../shared/words.txt\n',
      'd/protwords.txt': '../shared/none.txt',
      'd/keywords.txt': 'words.txt',
      'd/words.txt': 'a\n',
      'shared/words.txt': 'a, b\n',
    });
    expect(await codes(discover(workspace, 'd/[skp]*s.txt'))).toEqual([
      'error d/synonyms.txt dictionary/symbolic-link-text',
    ]);
    expect(await codes(discover(workspace, 'd/synonyms.txt', { format: 'opaque' }))).toEqual([
      'error d/synonyms.txt dictionary/symbolic-link-text',
    ]);
  });

  test('is what Git holds as a link, wherever it leads', async () => {
    const workspace = repository({ 'real.txt': 'a, b\nc, d\n' });
    mkdirSync(join(workspace.root, 'd'));
    symlinkSync('elsewhere', join(workspace.root, 'd/synonyms.txt'));
    symlinkSync('../real.txt', join(workspace.root, 'd/synonyms-b.txt'));
    git(workspace, 'add', '.');
    git(workspace, 'commit', '-qm', 'a');
    git(workspace, 'config', 'core.symlinks', 'false');
    git(workspace, 'rm', '-rq', '--cached', 'd');
    git(workspace, 'reset', '-q', '--hard');
    execFileSync('rm', [join(workspace.root, 'd/synonyms-b.txt')]);
    symlinkSync('../real.txt', join(workspace.root, 'd/synonyms-b.txt'));
    expect(await codes(discover(workspace, 'd/*.txt'))).toEqual(['error d/synonyms.txt dictionary/symbolic-link-text']);
  });

  test('is what Git holds as a link, whatever the file has', async () => {
    const workspace = repository({ 'target.txt': 'a, b\n' });
    const contents = {
      'rules.txt': 'a, b\nc, d\n',
      'ended.txt': '../target.txt\n',
      'crlf.txt': 'a, b\r\nc, d\r\n',
      'long.txt': 'word, term\n'.repeat(1_000),
      "odd 'ü\t.txt": 'a, b\n',
    };
    for (const [name, content] of Object.entries(contents)) {
      workspace.write(`d/${name}`, content);
      workspace.write(`e/other-${name}`, content);
    }
    git(workspace, 'add', '.');
    git(workspace, 'config', 'core.symlinks', 'false');
    for (const name of Object.keys(contents)) {
      const blob = execFileSync('git', ['-C', workspace.root, 'rev-parse', `:d/${name}`], { encoding: 'utf8' }).trim();
      git(workspace, 'update-index', '--cacheinfo', '120000', blob, `d/${name}`);
    }
    for (const format of ['solr-synonyms', 'opaque'] as const) {
      const found = await codes(discover(workspace, '[de]/*.txt', { format }));
      expect(found.filter((code) => code.includes('symbolic-link'))).toEqual(
        Object.keys(contents)
          .sort()
          .map((name) => `error d/${name} dictionary/symbolic-link-text`),
      );
    }
  });
});

describe('Git', () => {
  /** The processes of Git that a check starts. */
  async function processes(workspace: Workspace, glob: string): Promise<number> {
    const dictionaries = discover(workspace, glob);
    const folder = mkdtempSync(join(workspace.root, '.trace-'));
    process.env['GIT_TRACE2_EVENT'] = folder;
    try {
      await codes(dictionaries);
    } finally {
      delete process.env['GIT_TRACE2_EVENT'];
    }
    return readdirSync(folder).length;
  }

  test('is asked once about all files of a repository, and twice where some have CRLF', async () => {
    const files = Array.from({ length: 1_000 }, (_, at) => [`d/synonyms-of-this-shop-${at}.txt`, 'a, b\n']);
    const workspace = repository({
      ...Object.fromEntries(files),
      'w/words.txt': 'a, b\r\n',
      'w/terms.txt': 'a, b\r\n',
    });
    git(workspace, 'add', '.');
    expect(await processes(workspace, 'd/*.txt')).toBe(1);
    expect(await processes(workspace, 'w/*.txt')).toBe(1);
    expect(await processes(workspace, '{d,w}/*.txt')).toBe(2);
    expect(await processes(makeWorkspace({ 'words.txt': 'a, b\n' }), '*.txt')).toBe(0);
  });
});

describe('line ends that the checkout made', () => {
  test('are told, those of the commit are not', async () => {
    const workspace = repository({ 'stopwords.txt': 'a\nb\n', 'protwords.txt': 'a\r\nb\r\n' });
    git(workspace, 'config', 'core.autocrlf', 'false');
    git(workspace, 'add', '.');
    git(workspace, 'commit', '-qm', 'a');
    writeFileSync(join(workspace.root, 'stopwords.txt'), 'a\r\nb\r\n');
    expect(await codes(discover(workspace, '*.txt'))).toEqual(['warning stopwords.txt dictionary/line-endings']);
  });

  test('are not asked for where there is no repository', async () => {
    expect(await codes(discover(makeWorkspace({ 'stopwords.txt': 'a\r\n' }), '*.txt'))).toEqual([]);
  });
});

describe('a dictionary without an entry', () => {
  const make = () => makeWorkspace({ 'stopwords.txt': '# soon\n', 'data.bin': '' });

  test('is an error', async () => {
    const workspace = make();
    expect(await codes(discover(workspace, '*.txt'))).toEqual(['error stopwords.txt dictionary/empty']);
    expect(await codes(discover(workspace, '*.bin'))).toEqual(['error data.bin dictionary/empty']);
  });

  test.each([
    ['a placeholder', { allowEmpty: true }, 50],
    ['not looked into', { format: 'opaque' }, 50],
    ['of an entry whose guard is off', { maxRemovedPercent: 100 }, 50],
    ['of a run whose guard is off', {}, 100],
  ] as const)('is none when it is %s', async (_name, settings, percent) => {
    expect(await codes(discover(make(), 'stopwords.txt', settings), percent)).toEqual([]);
  });

  test('is one when the entry switches the guard on again', async () => {
    expect(await codes(discover(make(), '*.txt', { maxRemovedPercent: 90 }), 100)).toHaveLength(1);
  });
});

describe('files that only a glob names', () => {
  test.each([
    ['README.md', true],
    ['LICENSE', true],
    ['synonyms.txt~', true],
    ['synonyms.txt.orig', true],
    ['#synonyms.txt#', true],
    ['synonyms_LOCAL_1234.txt', true],
    ['synonyms copy.txt', true],
    ['synonyms (1).txt', true],
    ['.gitkeep', true],
    ['en_US.aff', true],
    ['synonyms.txt', false],
    ['readme-synonyms.txt', false],
    ['copy.txt', false],
    ['user.dic', false],
    ['hyphenation.xml', false],
  ])('%s', (file, expected) => {
    expect(unlikelyFileProblem(`dictionaries/${file}`, 'x') !== null).toBe(expected);
  });

  test('are warned of in place of the undecided format, and not when they are named', async () => {
    const workspace = makeWorkspace({ 'd/readme.md': 'Our words\n', 'd/synonyms.txt': 'a, b\n' });
    expect(await codes(discover(workspace, 'd/*'))).toEqual(['warning d/readme.md dictionary/unlikely-file']);
    expect(await codes(discover(workspace, 'd/readme.md'))).toEqual(['warning d/readme.md opaque/undecided-format']);
  });
});

describe('the languages of files', () => {
  test.each([
    ['synonyms-ru.txt', 'ru'],
    ['synonyms_en_GB.txt', 'en'],
    ['lang/stopwords_cz.txt', 'cs'],
    ['english/synonyms.txt', 'en'],
    ['synonyms.txt', null],
    ['de/synonyms-fr.txt', 'fr'],
  ])('%s', (file, expected) => {
    expect(languageOf(file)).toBe(expected);
  });

  test('decide which stop words are looked for in which synonyms', async () => {
    expect(mayShareIndex('synonyms-ru.txt', 'stopwords-fr.txt')).toBe(false);
    expect(mayShareIndex('synonyms-ru.txt', 'stopwords.txt')).toBe(true);
    const workspace = makeWorkspace({
      'stopwords-fr.txt': 's\n',
      'stopwords-en.txt': 'the\n',
      'synonyms-ru.txt': 's, the x\n',
      'synonyms-en.txt': 's, the x\n',
    });
    expect(await codes(discover(workspace, '*.txt'))).toEqual([
      'warning synonyms-en.txt solr-synonyms/stop-word-in-term',
    ]);
  });
});

test('sources of other dictionaries are told where they are declared opaque, too', async () => {
  const workspace = makeWorkspace({ 'en_US.dic': '3\nhello/S\nworld/MS\ncat/S\n' });
  expect(await codes(discover(workspace, '*.dic'))).toEqual(['warning en_US.dic opaque/hunspell']);
  expect(await codes(discover(workspace, '*.dic', { format: 'opaque' }))).toEqual([
    'warning en_US.dic opaque/hunspell',
  ]);
});

test('a job that was cancelled checks no further dictionary', async () => {
  const dictionaries = discover(makeWorkspace({ 'd/synonyms-a.txt': 'a, b\n', 'd/synonyms-b.txt': 'c, d\n' }), 'd/*');
  let checked = 0;
  const pause = async () => {
    checked += 1;
    throw new Error('cancelled');
  };
  const cancellation = { pause, cut: <T>(_: number, work: () => T) => work() };
  await expect(checkAll(dictionaries, 50, { info() {} }, null, 'all', cancellation)).rejects.toThrow('cancelled');
  expect(checked).toBe(1);
});
