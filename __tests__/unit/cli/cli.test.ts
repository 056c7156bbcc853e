import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runIn } from './run.ts';

const FILES = {
  'synonyms.txt': 'tv, television\n',
  'broken-synonyms.txt': 'a, b\na => b => c\n',
  'stopwords.txt': 'of\nthe\n',
  'bank-synonyms.txt': 'bank of america, boa\n',
  'notes.txt': 'hello\n',
  'hostile-synonyms.txt': 'a\u001b[31m\u202e\n',
  'folder/synonyms-en.txt': 'a => b => c\n',
  'folder/deep/stopwords.lst': 'the\n',
  'folder/rules': 'a => b\nb => c\nx, y\nz, w\n',
  'folder/README.md': '# Dictionaries\n',
  'folder/data.json': '{}\n',
  'folder/.hidden/synonyms.txt': 'a => b => c\n',
  'folder/node_modules/synonyms.txt': 'a => b => c\n',
  'docs/README.md': 'Nothing here\n',
  'manifest.yml': `dictionaries:
  - file: lists/one
    format: word-list
    package: one-list
  - file: lists/two
    format: solr-synonyms
    package: two-list
    analysis: { tokenizer: standard, lowercase: true, stopwords: _english_ }
  - file: lists/gone
    format: word-list
    package: gone-list
`,
  'whole.yml': 'dictionaries:\n  - file: lists/two\n    format: solr-synonyms\n    package: two-list\n',
  'stop.yml': 'dictionaries:\n  - file: "*synonyms.txt"\n  - file: stopwords.txt\n',
  'empty.yml': 'bucket: my-bucket\n',
  'bad.yml': 'dictionaries:\n  - fiel: x\n  - file: lists/gone\n',
  'lists/one': 'word\n',
  'lists/two': 'bank of america, boa\n',
};

let cwd = '';

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'lint-cli-')));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...argv: string[]) => runIn({ cwd }, ...argv);

const jsonReport = z.object({
  files: z.array(z.object({ file: z.string(), format: z.string(), errors: z.number(), warnings: z.number() })),
  errors: z.number(),
  failures: z.array(z.object({ what: z.string(), message: z.string() })),
});

/** What was checked: file and format. */
async function checked(...argv: string[]): Promise<readonly string[]> {
  const { stdout } = await run('lint', '--output', 'json', ...argv);
  return jsonReport.parse(JSON.parse(stdout)).files.map(({ file, format }) => `${file} ${format}`);
}

describe('lint', () => {
  it('ends with 0 when nothing is wrong', async () => {
    expect(await run('lint', 'synonyms.txt')).toEqual({
      status: 0,
      stdout: '1 file: 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  it('ends with 1 on errors, each with file, line, column and code', async () => {
    const { status, stdout } = await run('lint', 'synonyms.txt', 'broken-synonyms.txt');
    expect(status).toBe(1);
    expect(stdout).toContain('broken-synonyms.txt:2:8: error: The line has more than one');
    expect(stdout).toContain('[solr-synonyms/multiple-arrows]');
    expect(stdout).toContain('2 files: 1 error, 0 warnings');
  });

  it('ends with 0 on warnings alone, and with 1 when they fail', async () => {
    const { status, stdout } = await run('lint', 'notes.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('[opaque/undecided-format]');
    expect((await run('lint', '--fail-on-warnings', 'notes.txt')).status).toBe(1);
    expect((await run('lint', '--fail-on-warnings', 'synonyms.txt')).status).toBe(0);
  });

  it('checks files together, and against the chain that is given', async () => {
    const together = await run('lint', 'bank-synonyms.txt', 'stopwords.txt');
    expect(together.stdout).toContain('[solr-synonyms/stop-word-in-term]');
    expect(together.status).toBe(0);
    const chain = ['--tokenizer', 'standard', '--lowercase', '--stopwords'];
    expect((await run('lint', ...chain, 'stopwords.txt', 'bank-synonyms.txt')).status).toBe(1);
    expect((await run('lint', ...chain, '_english_', 'bank-synonyms.txt')).status).toBe(1);
    expect((await run('lint', ...chain, '_english_', '--lenient', 'true', 'bank-synonyms.txt')).status).toBe(0);
    expect((await run('lint', ...chain, '_english_', '--lenient', 'bank-synonyms.txt')).status).toBe(0);
    expect((await run('lint', 'bank-synonyms.txt', ...chain, '_english_', '--lenient')).status).toBe(0);
    expect((await run('lint', ...chain, '_english_', '--lenient', '--', 'bank-synonyms.txt')).status).toBe(0);
  });

  it('takes a format and an engine version', async () => {
    expect((await run('lint', '--format', 'type-table', 'notes.txt')).status).toBe(1);
    expect((await run('lint', '--engine-version', 'OpenSearch_1.0', 'stopwords.txt')).status).toBe(0);
  });

  it('keeps control characters of a dictionary off the terminal', async () => {
    const { stdout } = await run('lint', 'hostile-synonyms.txt');
    expect(stdout).toContain('one term');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('writes JSON', async () => {
    const { stdout, status } = await run('lint', '--output', 'json', 'broken-synonyms.txt');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          file: 'broken-synonyms.txt',
          format: 'solr-synonyms',
          entries: 2,
          errors: 1,
          warnings: 0,
          problems: [{ severity: 'error', code: 'solr-synonyms/multiple-arrows', line: 2, column: 8 }],
        },
      ],
      errors: 1,
      failures: [],
    });
  });
});

describe('paths', () => {
  it('of a folder are its dictionaries by name or content, at any depth', async () => {
    expect(await checked('folder')).toEqual([
      'folder/deep/stopwords.lst word-list',
      'folder/rules solr-synonyms',
      'folder/synonyms-en.txt solr-synonyms',
    ]);
    expect(await checked('./folder/')).toHaveLength(3);
    expect(await runIn({ cwd: join(cwd, 'folder') }, 'lint', '.')).toMatchObject({ status: 1 });
  });

  it('of a folder without a dictionary are said', async () => {
    expect(await run('lint', 'docs')).toMatchObject({ status: 2, stderr: expect.stringContaining('docs: No file') });
  });

  it('may be globs, of which each file is checked once', async () => {
    expect(await checked('folder/**/*.lst', 'folder/*.txt', 'folder/synonyms-en.txt', 'folder')).toEqual([
      'folder/deep/stopwords.lst word-list',
      'folder/synonyms-en.txt solr-synonyms',
      'folder/rules solr-synonyms',
    ]);
    expect(await checked(join(cwd, 'folder/*.txt'))).toEqual([`${cwd}/folder/synonyms-en.txt solr-synonyms`]);
    expect(await runIn({ cwd: join(cwd, 'docs') }, 'lint', '../folder/{a,synonyms}*.txt')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('../folder/synonyms-en.txt:1:8: error'),
    });
  });

  it('that exist are no globs, whatever characters they have', async () => {
    writeFileSync(join(cwd, 'synonyms[1].txt'), 'a => b => c\n');
    expect((await run('lint', 'synonyms[1].txt')).status).toBe(1);
  });

  it('may be standard input, with a format', async () => {
    const stdin = 'a => b => c\n';
    const { status, stdout } = await runIn({ cwd, stdin }, 'lint', '--format', 'solr-synonyms', '-');
    expect(status).toBe(1);
    expect(stdout).toContain('-:1:8: error: ');
    expect(stdout).toContain('    1 | a => b => c\n');
    expect(await runIn({ cwd, stdin }, 'lint', '-')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give --format'),
    });
    expect((await runIn({ cwd, stdin }, 'lint', '--format', 'auto', '-')).status).toBe(2);
  });

  it('that can’t be read are all named, and the others are checked', async () => {
    symlinkSync('nowhere', join(cwd, 'dangling.txt'));
    const { status, stdout, stderr } = await run(
      'lint',
      'gone.txt',
      'broken-synonyms.txt',
      '*.nothing',
      'dangling.txt',
    );
    expect(status).toBe(2);
    expect(stdout).toContain('broken-synonyms.txt:2:8: error');
    expect(stderr.trim().split('\n')).toEqual([
      'gone.txt: There is no such file or folder.',
      '*.nothing: It matches no file.',
      'dangling.txt: It is a symbolic link to something that does not exist.',
    ]);
    rmSync(join(cwd, 'dangling.txt'));
  });

  it.skipIf(process.getuid?.() === 0)(
    'that may not be read are named (skipped as root, who may read all)',
    async () => {
      writeFileSync(join(cwd, 'locked.txt'), 'a\n');
      chmodSync(join(cwd, 'locked.txt'), 0);
      expect((await run('lint', 'locked.txt')).stderr).toContain('locked.txt: Reading it is not permitted.');
    },
  );

  it('that can’t be read are in JSON too', async () => {
    const { stdout } = await run('lint', '--output', 'json', 'gone.txt', 'synonyms.txt');
    expect(jsonReport.parse(JSON.parse(stdout)).failures).toEqual([
      { what: 'gone.txt', message: 'There is no such file or folder.' },
    ]);
  });
});

describe('a manifest', () => {
  it('gives all its dictionaries when no path is named, and says which of them are missing', async () => {
    const { status, stdout, stderr } = await run('lint', '--manifest', 'manifest.yml');
    expect(status).toBe(2);
    expect(stderr).toContain('lists/gone');
    expect(stdout).toContain('lists/two:1');
    expect(stdout).toContain('2 files: ');
  });

  it.each(['lists/two', './lists/two', 'lists/../lists/two'])('has the settings of %s', async (path) => {
    expect((await run('lint', '--manifest', 'whole.yml', path)).status).toBe(0);
    expect((await run('lint', '--manifest', 'manifest.yml', path)).stdout).toContain('error: ');
  });

  it('has the settings of an absolute path, and may have one itself', async () => {
    const manifest = join(cwd, 'manifest.yml');
    const { stdout } = await run('lint', '--manifest', manifest, join(cwd, 'lists/two'));
    expect(stdout).toContain(`${cwd}/lists/two:1`);
    const elsewhere = await runIn({ cwd: join(cwd, 'folder') }, 'lint', '--manifest', manifest, join(cwd, 'lists/two'));
    expect(elsewhere.stdout).toBe(stdout);
  });

  it('yields to the options', async () => {
    const lint = ['lint', '--manifest', 'whole.yml'];
    expect((await run(...lint)).status).toBe(0);
    expect((await run(...lint, '--format', 'type-table')).status).toBe(1);
    expect((await run(...lint, '--format', 'type-table', 'lists/two')).status).toBe(1);
    expect((await run(...lint, '--tokenizer', 'standard', '--stopwords', '_english_')).status).toBe(1);
    const lenient = ['--tokenizer', 'standard', '--stopwords', '_english_', '--lenient', 'true'];
    expect((await run(...lint, ...lenient, 'lists/two')).status).toBe(0);
  });

  it('gives the stop words of what is not named', async () => {
    const { stdout } = await run('lint', '--manifest', 'stop.yml', 'bank-synonyms.txt');
    expect(stdout).toContain('[solr-synonyms/stop-word-in-term]');
    expect(stdout).toContain('1 file: ');
  });

  it('is found at its usual place', async () => {
    const folder = join(cwd, 'usual');
    mkdirSync(join(folder, '.github'), { recursive: true });
    writeFileSync(join(folder, 'list'), 'a => b => c\n');
    const manifest = 'dictionaries:\n  - file: list\n    format: solr-synonyms\n    package: my-list\n';
    writeFileSync(join(folder, '.github/opensearch-dictionaries.yml'), manifest);
    expect(await runIn({ cwd: folder }, 'lint')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('list:1:8: error'),
    });
  });

  it.each([
    ['empty.yml', 'names no dictionaries'],
    ['bad.yml', 'bad.yml:2:5'],
    ['bad.yml', 'bad.yml:3:11'],
    ['nowhere.yml', 'nowhere.yml'],
  ])('%s is bad use', async (manifest, message) => {
    const { status, stderr } = await run('lint', '--manifest', manifest);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('bad use', () => {
  it.each([
    [['check', 'synonyms.txt'], 'no command "check"'],
    [
      ['lint', '--bogus', 'synonyms.txt'],
      'There is no option "--bogus". A path that begins with "-" goes behind "--", as in "-- --bogus".',
    ],
    [['lint', '-dash.txt'], 'as in "-- -dash.txt".'],
    [['doctor', '-x'], 'There is no option "-x".\n'],
    [['--what'], '--what'],
    [['lint'], 'No files'],
    [['lint', '--what', 'synonyms.txt'], '--what'],
    [['lint', '--format', 'solr', 'synonyms.txt'], '--format must be one of'],
    [['lint', '--engine-version', '2.x', 'synonyms.txt'], '--engine-version must be like'],
    [['lint', '--expand', 'yes', 'synonyms.txt'], '--expand must be one of true, false'],
    [['lint', '--output', 'xml', 'synonyms.txt'], '--output must be one of human, json, sarif'],
    [['lint', '--lowercase', 'synonyms.txt'], '--lowercase needs --tokenizer'],
    [['lint', '--stopwords', '_english_', 'synonyms.txt'], '--stopwords needs --tokenizer'],
    [['lint', '--tokenizer', 'keyword', '--stopwords', 'gone.txt', 'synonyms.txt'], 'There is no such file'],
    [['lint', '--engine-url', 'localhost:9200', 'synonyms.txt'], '--engine-url must be an http or https URL'],
    [['lint', '--manifest', ''], '--manifest has no value.'],
    [['lint', '--index-settings=', 'synonyms.txt'], '--index-settings has no value.'],
    [['doctor', 'synonyms.txt'], 'synonyms.txt'],
    [['doctor', '--buckets', 'b'], '--buckets'],
  ])('%j ends with 2', async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('never repeats a password', async () => {
    const { stderr } = await run('lint', '--engine-url', 'http://user:hunter2@host/?q', 'synonyms.txt');
    expect(stderr).toContain('--engine-url');
    expect(stderr).not.toContain('hunter2');
  });
});

describe('help', () => {
  it('is given for each command', async () => {
    for (const [argv, words] of [
      [['--help'], ['Usage:', 'lint PATH', 'doctor']],
      [['-h'], ['Usage:']],
      [
        ['lint', '--help'],
        [
          '--manifest',
          '--format',
          '--engine-version',
          '--expand',
          '--lenient',
          '--tokenizer',
          '--lowercase',
          '--stopwords',
        ],
      ],
      [
        ['lint', '-h'],
        ['--index-settings', '--search-tests', '--engine-url', '--fail-on-warnings', '--output'],
      ],
      [
        ['doctor', '--help'],
        ['--bucket', '--domains', '--aws-region', '--api', '--manifest'],
      ],
    ] as const) {
      const { status, stdout, stderr } = await run(...argv);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const word of words) expect(stdout).toContain(word);
    }
  });

  it('is the answer to a bare call, which is bad use', async () => {
    const { status, stdout } = await run();
    expect(status).toBe(2);
    expect(stdout).toContain('Usage: deploy-opensearch-dictionaries');
  });
});

it('an empty path names no file, and the others are checked', async () => {
  const { status, stdout, stderr } = await run('lint', '', 'broken-synonyms.txt');
  expect(status).toBe(2);
  expect(stderr).toBe('"": The path is empty; "." is the current folder.\n');
  expect(stdout).toContain('broken-synonyms.txt:2:8');
  expect(stdout).toContain('1 file:');
});

describe('index settings and search tests are named as paths are', () => {
  const settings = {
    analysis: { analyzer: { a: { type: 'custom', tokenizer: 'standard', filter: ['gone_filter'] } } },
  };
  beforeAll(() => {
    for (const file of ['settings/a.json', 'settings/b.json']) {
      mkdirSync(join(cwd, 'settings'), { recursive: true });
      writeFileSync(join(cwd, file), JSON.stringify(settings));
    }
  });

  const named = async (below: string, ...globs: readonly string[]) => {
    const options = globs.flatMap((glob) => ['--index-settings', glob]);
    const { stdout, stderr } = await runIn({ cwd: join(cwd, below) }, 'lint', ...options, join(cwd, 'stopwords.txt'));
    return { files: [...new Set(stdout.match(/^\S+\.json(?=:)/gm) ?? [])], stderr };
  };

  it.each<[string, (root: string) => readonly string[], readonly string[]]>([
    ['', () => ['settings/*.json'], ['settings/a.json', 'settings/b.json']],
    ['', () => ['./settings/a.json'], ['settings/a.json']],
    ['folder', () => ['../settings/a.json'], ['../settings/a.json']],
    ['folder', () => ['../settings/*.json', '!../settings/b*'], ['../settings/a.json']],
    ['folder', (root) => [`${root}/settings/{a,b}.json`, `!${root}/settings/a.json`], ['ROOT/settings/b.json']],
    [
      'folder',
      (root) => ['../settings/a.json', `${root}/settings/b.json`],
      ['../settings/a.json', 'ROOT/settings/b.json'],
    ],
  ])('in "%s" %s', async (below, globs, expected) => {
    const { files, stderr } = await named(below, ...globs(cwd));
    expect(files).toEqual(expected.map((file) => file.replace('ROOT', cwd)));
    expect(stderr).not.toContain('--index-settings');
  });

  it.each([
    [['../settings/a.json', '!../settings/b.json'], '!../settings/b.json'],
    [['!../settings/a.json', '../settings/a.json'], '!../settings/a.json'],
  ])('%j has a notice', async (globs, glob) => {
    const { files, stderr } = await named('folder', ...globs);
    expect(files).toEqual(['../settings/a.json']);
    expect(stderr).toContain(`--index-settings: "${glob}" takes nothing away`);
  });

  it.each<[(root: string) => readonly string[], string]>([
    [
      () => ['../settings/none.json'],
      '--index-settings: "../settings/none.json" matches no file. The path is relative to',
    ],
    [() => ['../none/*.json'], `--index-settings: "../none/*.json" matches no file: there is no folder`],
    [(root) => [`${root}/settings`], '/settings" is a folder, not a file'],
    [(root) => [`${root}/settings/a.json`, '!../settings/*'], 'take away every file'],
  ])('what matches nothing is named', async (globs, message) => {
    const { files, stderr } = await named('folder', ...globs(cwd));
    expect(files).toEqual([]);
    expect(stderr).toContain(message);
  });
});

describe('messages for the command line', () => {
  it.each([
    [['stopwords.txt', '--index-settings', 'none.json'], '"none.json" matches no file. The path is relative to'],
    [
      ['stopwords.txt', '--search-tests', 'folder'],
      '"folder" is a folder, not a file; "folder/*" means the files in it.',
    ],
    [['--manifest', 'none.yml'], 'There is no file "none.yml" in'],
    [['--manifest', 'folder'], '"folder" is not a regular file.'],
    [['--manifest', 'dangling.yml'], '"dangling.yml" is a symbolic link to something that does not exist.'],
    [['--manifest', 'negated.yml'], '"!a.txt" takes nothing away in a manifest.'],
    [['{out,none}.txt'], '"out.txt" is a symbolic link that leads out of'],
  ])('say nothing of a step: %j', async (options, message) => {
    symlinkSync('nowhere', join(cwd, 'dangling.yml'));
    symlinkSync(tmpdir(), join(cwd, 'out.txt'));
    writeFileSync(join(cwd, 'negated.yml'), 'dictionaries: [{file: "!a.txt"}]');
    const { status, stderr } = await run('lint', ...options);
    for (const file of ['dangling.yml', 'out.txt', 'negated.yml']) rmSync(join(cwd, file));
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\bstep\b|workspace|\binputs?\b/i);
  });
});

describe('a list of part-of-speech tags', () => {
  const settings = (definition: object, kind: string) =>
    JSON.stringify({ settings: { analysis: { [kind]: { x: { stoptags_path: 'analyzers/tags', ...definition } } } } });
  const check = async (definition: object, kind: string, content: string, ...options: readonly string[]) => {
    writeFileSync(join(cwd, 'tags.txt'), content);
    writeFileSync(join(cwd, 'tags.json'), settings(definition, kind));
    return await run('lint', 'tags.txt', '--index-settings', 'tags.json', ...options);
  };
  const NORI = { type: 'nori_part_of_speech' };
  const BEFORE = ['--engine-version', 'OpenSearch_2.19'];

  it.each([
    [NORI, 'filter'],
    [{ type: 'nori' }, 'analyzer'],
  ])('of %j is refused at the line of a wrong tag', async (definition, kind) => {
    const { status, stdout } = await check(definition, kind, 'E\n  FOO\nnng\n# BAR\n', ...BEFORE);
    expect(status).toBe(1);
    expect(stdout).toContain('tags.txt:2:3: error: ');
    expect(stdout).toContain('No enum constant org.apache.lucene.analysis.ko.POS.Tag.FOO');
    expect(stdout).toContain('1 error, 0 warnings');
  });

  it('of another release has other tags', async () => {
    expect((await check(NORI, 'filter', 'E\nj\n', ...BEFORE)).status).toBe(0);
    const { stdout } = await check(NORI, 'filter', 'E\nj\n');
    expect(stdout).toContain('tags.txt:1:1: error: ');
    expect(stdout).toContain('Nori has neither E nor J: instead of J name JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC.');
    expect(stdout).toContain('2 errors');
    expect((await check(NORI, 'filter', 'ep\nJX\n')).status).toBe(0);
  });

  it.each([
    [{ type: 'kuromoji_part_of_speech' }, 'filter'],
    [{ type: 'stop', stopwords_path: 'analyzers/tags', stoptags_path: '' }, 'filter'],
  ])('of %j may have any word', async (definition, kind) => {
    expect((await check(definition, kind, 'FOO\n')).status).toBe(0);
  });

  it('of Nori counts in whatever order the settings name it', async () => {
    const both = { type: 'nori_part_of_speech' };
    writeFileSync(join(cwd, 'stop.json'), settings({ type: 'stop', stopwords_path: 'analyzers/tags' }, 'filter'));
    const { status } = await check(both, 'filter', 'FOO\n', '--index-settings', 'stop.json');
    expect(status).toBe(1);
  });
});
