import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../src/cli/cli.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-cli-'));
  const files = {
    'synonyms.txt': 'tv, television\n',
    'broken-synonyms.txt': 'a, b\na => b => c\n',
    'stopwords.txt': 'of\nthe\n',
    'bank-synonyms.txt': 'bank of america, boa\n',
    'notes.txt': 'hello\n',
    'hostile-synonyms.txt': 'a\u001b[31m\u202e\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await runCli(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd: folder,
  });
  return { status, stdout, stderr };
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

  it('ends with 0 on warnings alone', async () => {
    const { status, stdout } = await run('lint', 'notes.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('[opaque/undecided-format]');
  });

  it('checks files together, and against the chain that is given', async () => {
    const together = await run('lint', 'bank-synonyms.txt', 'stopwords.txt');
    expect(together.stdout).toContain('[solr-synonyms/stop-word-in-term]');
    expect(together.status).toBe(0);
    const chain = ['--tokenizer', 'standard', '--lowercase', '--stopwords'];
    expect((await run('lint', ...chain, 'stopwords.txt', 'bank-synonyms.txt')).status).toBe(1);
    expect((await run('lint', ...chain, '_english_', 'bank-synonyms.txt')).status).toBe(1);
    expect((await run('lint', ...chain, '_english_', '--lenient', 'true', 'bank-synonyms.txt')).status).toBe(0);
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
    });
  });

  it('writes SARIF', async () => {
    const { stdout } = await run('lint', '--output', 'sarif', 'broken-synonyms.txt');
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'solr-synonyms/multiple-arrows' }] } },
          results: [
            {
              ruleId: 'solr-synonyms/multiple-arrows',
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'broken-synonyms.txt' },
                    region: { startLine: 2, startColumn: 8 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('bad use', () => {
  it.each([
    [[], 'No command'],
    [['check', 'synonyms.txt'], 'no command "check"'],
    [['lint'], 'No files'],
    [['lint', '--what', 'synonyms.txt'], '--what'],
    [['lint', '--format', 'solr', 'synonyms.txt'], '--format must be one of'],
    [['lint', '--engine-version', '2.x', 'synonyms.txt'], '--engine-version must be like'],
    [['lint', '--expand', 'yes', 'synonyms.txt'], '--expand must be one of true, false'],
    [['lint', '--lowercase', 'synonyms.txt'], '--lowercase needs --tokenizer'],
    [['lint', '--stopwords', '_english_', 'synonyms.txt'], '--stopwords needs --tokenizer'],
    [['lint', 'nowhere.txt'], 'nowhere.txt'],
  ])('%j ends with 2', async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('is helped', async () => {
    const { status, stdout } = await run('lint', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage:');
  });
});
