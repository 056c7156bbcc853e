/** The committed bundle as a program in a terminal, a pipe and an editor. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../../emulator/http/server.ts';
import { ROOT } from '../../parts/parts.ts';
import { makeWorkspace } from '../../unit/support/workspace.ts';

const BUNDLE = join(ROOT, 'dist', 'index.js');

interface Started {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Close the pipe of standard output after this many bytes. */
  readonly readBytes?: number;
}

function run({ argv, cwd, stdin = '', env = {}, readBytes = Number.POSITIVE_INFINITY }: Started) {
  const { PATH = '', SystemRoot = '' } = process.env;
  const child = spawn(process.execPath, [BUNDLE, ...argv], { cwd, env: { PATH, SystemRoot, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.length >= readBytes) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}).end(stdin);
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

describe('a bare call', () => {
  test('outside GitHub Actions prints the help and ends with 2, and is no workflow', async () => {
    const { root: cwd } = makeWorkspace();
    const { status, stdout, stderr } = await run({ argv: [], cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('Usage: deploy-opensearch-dictionaries');
    expect(stdout).not.toContain('::');
    expect(stderr).toBe('');
  });

  test('in GitHub Actions is the action', async () => {
    const { root: cwd } = makeWorkspace();
    const { stdout } = await run({ argv: [], cwd, env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd } });
    expect(stdout).toContain('invalid-configuration');
    expect(stdout).not.toContain('Usage:');
  });
});

test.skipIf(process.platform === 'win32')('a folder that was deleted is said in one line', async () => {
  const { root } = makeWorkspace();
  const started = `cd "$1" && rmdir "$1" && shift && exec "$@"`;
  mkdirSync(join(root, 'gone'));
  const child = spawnSync('sh', ['-c', started, 'sh', join(root, 'gone'), process.execPath, BUNDLE, 'lint', 'a.txt']);
  expect(String(child.stderr)).toMatch(/^The current folder was deleted.*\n$/);
  expect(child.status).toBe(2);
});

describe('a dictionary in the chains of settings', () => {
  const x = { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms' };
  const condition = { type: 'condition', filter: ['x'], script: { source: 'true' } };
  test.each([
    ['with a part that no file defines', { x }, ['lowercase', 'stop', 'x', 'my_stemmer']],
    ['inside of a condition', { x, c: condition }, ['lowercase', 'stop', 'c']],
  ])('%s is checked', async (_, filter, chain) => {
    const analysis = { filter, analyzer: { p: { tokenizer: 'standard', filter: chain } } };
    const template = { index_patterns: ['p*'], composed_of: ['elsewhere'], template: { settings: { analysis } } };
    const files = { 'synonyms.txt': 'the laptop, notebook\n', 's.json': JSON.stringify(template) };
    const { root: cwd } = makeWorkspace(files);
    const { status, stdout } = await run({ argv: ['lint', '--index-settings', 's.json', 'synonyms.txt'], cwd });
    expect(stdout).toContain(
      'synonyms.txt:1:1: error: In analyzer `p` of s.json: `the laptop` has a stop word before `laptop`',
    );
    expect(stdout).toContain('[index-settings/stop-before-synonyms]');
    expect(stdout).toContain('2 files: 1 error, 1 warning');
    expect(status).toBe(1);
  });
});

/** Lines that the runner takes for commands: stdout and stderr of a step alike. */
function commandsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/u.test(line) || line.includes('##['));
}

describe('in a job', () => {
  const COMMANDS = ['::set-output name=a::b', '\u00a0::add-mask::a', 'x ##[set-output name=a]b'];
  const argv = ['lint', '--format', 'solr-synonyms'];
  const LINTS: readonly (readonly string[])[] = [
    ...['human', 'json', 'sarif'].map((output) => [...argv, '--output', output, '.']),
    [...argv, '--index-settings', '::add-mask::a', 'a.txt', ...COMMANDS],
    [...argv, '--search-tests', 's.yml', ...COMMANDS.map((name) => `${name}*`)],
    [...argv, '--manifest', 'm.yml'],
    ['lint', '--a\n::add-mask::a'],
    ['lint', '--format', '##[add-mask]a', 'a.txt'],
    ['::add-mask::a'],
    ['doctor', '##[add-mask]a'],
    ['doctor', '--bucket', '##[add-mask]a\n::add-mask::a'],
    ['doctor', '--manifest', 'm.yml'],
  ];
  const rules = COMMANDS.map((text) => `${text} => a => b\n${text}\n`).join('');
  const tests = COMMANDS.map((text) => `  - search: ${JSON.stringify(text)}\n    finds: [${JSON.stringify(text)}]\n`);
  const files = Object.fromEntries(COMMANDS.map((name) => [`${name}/synonyms.txt`, rules]));

  test.each(LINTS.map((argv) => [argv]))('no line of %j is a command', async (argv) => {
    const { root: cwd } = makeWorkspace({
      'a.txt': 'a, b\n',
      's.yml': `field: "##[add-mask]a"\ntests:\n${tests.join('')}`,
      'm.yml': `"##[add-mask]a": 1\ndictionaries:\n${COMMANDS.map((file) => `  - file: ${JSON.stringify(file)}\n`).join('')}`,
      ...files,
    });
    const { stdout, stderr } = await run({ argv, cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(`${stdout}${stderr}`).toMatch(/a::b|add-mask|name=a/);
    expect([...commandsOf(stdout), ...commandsOf(stderr)]).toEqual([]);
  });

  test('the caret is below its column, and JSON says what the line says', async () => {
    const { root: cwd } = makeWorkspace({ 'synonyms.txt': 'x ##[add-mask]a => b => c\n', '##[a].txt': 'a, b\n' });
    const { stdout } = await run({ argv: ['lint', 'synonyms.txt'], cwd });
    expect(stdout).toContain('    1 | x ##\\[add-mask]a => b => c\n      |                       ^\n');
    const json = await run({ argv: ['lint', '--output', 'json', '--format', 'ik', '##[a].txt'], cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ file: '##[a].txt' }] });
  });

  test('nor are the last words of a defect', async () => {
    const words = JSON.stringify('\n::add-mask::a\n##[add-mask]a');
    const due = `if (process.listenerCount('uncaughtException') > 0) throw new Error(${words});`;
    const { root: cwd } = makeWorkspace({ 'defect.cjs': `setInterval(() => { ${due} }, 1);` });
    const env = { GITHUB_ACTIONS: 'true', NODE_OPTIONS: `--require=${cwd}/defect.cjs` };
    const { status, stdout, stderr } = await run({ argv: ['--version'], cwd, env });
    expect(status).toBe(1);
    expect(stderr).toContain('\n\\::add-mask::a\n##\\[add-mask]a');
    expect([...commandsOf(stdout), ...commandsOf(stderr)]).toEqual([]);
  });
});

test('a dictionary that settings read in another format than the declared one is checked in both', async () => {
  const filter = { y: { type: 'stemmer_override', rules_path: 'analyzers/protected' } };
  const { root: cwd } = makeWorkspace({
    'm.yml': 'dictionaries: [{ file: protected.txt, format: word-list }]\n',
    'protected.txt': 'bath\n',
    's.json': JSON.stringify({ filter, analyzer: { q: { tokenizer: 'standard', filter: ['y'] } } }),
  });
  const argv = ['lint', '--manifest', 'm.yml', '--index-settings', 's.json'];
  const { status, stdout } = await run({ argv, cwd });
  expect(stdout).toContain('protected.txt:1:1: error: In analyzer `q` of s.json, where `rules_path` of `y` reads it: ');
  expect(stdout).toContain('Line [1]: Invalid keyword override rule: bath');
  expect(stdout).toMatch(
    /s\.json:1:\d+: warning: `rules_path` makes the engine read .* \[index-settings\/other-format\]/,
  );
  expect(stdout).toContain('2 files: 1 error, 1 warning');
  expect(status).toBe(1);
});

test('the version is that of the package', async () => {
  const { root: cwd } = makeWorkspace();
  expect(await run({ argv: ['--version'], cwd })).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
});

test('the command ends quietly when the reader of its output stops early', async () => {
  const { root: cwd } = makeWorkspace({ 'synonyms.txt': 'a => b => c\n'.repeat(20_000) });
  for (const output of ['human', 'json', 'sarif']) {
    const { stderr } = await run({ argv: ['lint', '--output', output, 'synonyms.txt'], cwd, readBytes: 100 });
    expect(stderr, output).toBe('');
  }
});

const SHELL = process.platform === 'win32' ? null : 'bash';
test.skipIf(SHELL === null)('what has no path of its own is read: pipes and deleted files (needs bash)', () => {
  const { root: cwd } = makeWorkspace({ 'rules.txt': 'a => b => c\n', 'stop.txt': 'b\n' });
  const lint = '"$0" "$1" lint --format solr-synonyms';
  const shell = (script: string) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, BUNDLE], {
      ...{ cwd, encoding: 'utf8', timeout: 60_000 },
    });
    return { status, stdout, stderr };
  };
  for (const [script, file] of [
    [`${lint} <(cat rules.txt)`, '/dev/fd/\\d+'],
    [`cat rules.txt | ${lint} /dev/stdin`, '/dev/stdin'],
    [`${lint} /dev/stdin < rules.txt`, '/dev/stdin'],
    [`cat rules.txt | ${lint} -`, '-'],
    [`mkfifo fifo; cat rules.txt > fifo & ${lint} fifo fifo`, 'fifo'],
    [`exec 3< rules.txt; cp rules.txt kept; rm rules.txt; ${lint} /dev/fd/3; mv kept rules.txt; exit 1`, '/dev/fd/3'],
  ] as const) {
    const { status, stdout, stderr } = shell(script);
    expect(stderr, script).toBe('');
    expect(stdout, script).toMatch(new RegExp(`^${file}:1:8: error: `));
    expect(stdout, script).toContain('1 file: 1 error');
    expect(status, script).toBe(1);
  }
  // Each of several is a file of its own.
  expect(shell(`${lint} <(cat rules.txt) <(cat rules.txt)`).stdout).toContain('2 files: 2 errors');
  expect(shell(`${lint} --manifest <(echo) rules.txt`).stderr).toMatch(/is not a regular file\.\n$/);
});

test('standard input of any size is read to its end', async () => {
  const { root: cwd } = makeWorkspace();
  const stdin = `${'a, b\n'.repeat(300_000)}x => y => z\n`;
  const { status, stdout } = await run({ argv: ['lint', '--format', 'solr-synonyms', '-'], cwd, stdin });
  expect(status).toBe(1);
  expect(stdout).toContain('-:300001:8: error: ');
});

test('output to a pipe has colours only where they are forced', async () => {
  const { root: cwd } = makeWorkspace({ 'synonyms.txt': 'a => b => c\n' });
  const argv = ['lint', 'synonyms.txt'];
  expect((await run({ argv, cwd })).stdout).not.toContain('\u001b');
  expect((await run({ argv, cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31m');
});

describe('the doctor', () => {
  const OPTIONS = ['--bucket', 'dictionaries', '--domains', 'search-prod', '--aws-region'];

  test('says what would stop a deploy, and that nothing would', async () => {
    const emulator = await startEmulator({ buckets: [{ name: 'dictionaries' }], domains: [{ name: 'search-prod' }] });
    onTestFinished(() => emulator.close());
    const { root: cwd } = makeWorkspace();
    const env = { ...emulator.env };
    const region = env['AWS_REGION'] ?? '';
    const good = await run({ argv: ['doctor', ...OPTIONS, region], cwd, env });
    expect(good.stderr).toBe('');
    expect(good.stdout).toContain('ok      ');
    expect(good.stdout).toMatch(/ ok, 0 failed, \d+ unknown\n$/);
    expect(good.status).toBe(0);

    const bad = await run({ argv: ['doctor', '--bucket', 'nowhere', '--aws-region', region], cwd, env });
    expect(bad.stdout).toMatch(/^failed .*nowhere.*\[bucket\]/m);
    expect(bad.status).toBe(1);
  });

  test('says which endpoint is no URL', async () => {
    const { root: cwd } = makeWorkspace();
    const env = { AWS_ENDPOINT_URL: 'localhost:4566' };
    const { status, stdout } = await run({ argv: ['doctor', '--aws-region', 'eu-west-1'], cwd, env });
    expect(stdout).toMatch(/^failed .*AWS_ENDPOINT_URL must be an http or https URL.*\[configuration\]/m);
    expect(stdout).toMatch(/AWS was not asked.*\[credentials\]/m);
    expect(status).toBe(1);
  });

  test('reads every workflow that uses the action', async () => {
    const job = (steps: string) => `on: push
jobs: { deploy: { runs-on: ubuntu-latest, permissions: {}, steps: [${steps}{ uses: acme/deploy-opensearch-dictionaries@v1 }] } }
`;
    const aws = '{ uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: a } }, ';
    const files = { '.github/workflows/a.yml': job(''), '.github/workflows/b.yml': job(aws) };
    const { root: cwd } = makeWorkspace(files);
    const { status, stdout } = await run({ argv: ['doctor'], cwd });
    expect(stdout).toMatch(/^unknown .*\[workflow\/a\.yml\/deploy\/contents\]/m);
    expect(stdout).toMatch(/^failed .*b\.yml.*\[workflow\/b\.yml\/deploy\/id-token\]/m);
    expect(status).toBe(1);
  });

  test.each(['nope.yml', '.', '../nope.yml'])('a manifest %s that can not be read is bad use', async (manifest) => {
    const { root } = makeWorkspace({ 'below/a.txt': 'a, b\n' });
    const argv = ['doctor', '--bucket', 'b-1', '--manifest', manifest];
    const { status, stdout } = await run({ argv, cwd: join(root, 'below') });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^failed .*$/m);
    expect(stdout).toContain('[configuration]');
    expect(stdout).toMatch(/^failed .*\[region\]$/m);
    expect(stdout).not.toMatch(/\binput\b|this step|\\n|this job|the workspace/i);
  });

  test.each(['bad.yml', null])('a manifest that is no YAML is bad use, as it is for lint: %s', async (named) => {
    const { root: cwd } = makeWorkspace({ [named ?? '.github/opensearch-dictionaries.yml']: 'bucket: [\n' });
    const options = named === null ? [] : ['--manifest', named];
    const found = await run({ argv: ['doctor', ...options], cwd });
    expect(found.stdout).toMatch(/\.yml:2:1: Flow sequence/);
    expect(found.status).toBe(2);
    expect((await run({ argv: ['lint', ...options], cwd })).status).toBe(2);
  });

  test('has one line for each error of the configuration', async () => {
    const { root: cwd } = makeWorkspace({ 'm.yml': 'buckets: a\nkey: b\n' });
    const { status, stdout } = await run({ argv: ['doctor', '--manifest', 'm.yml'], cwd });
    expect(stdout).toMatch(/^ +- m\.yml:1:1: unknown key "buckets"/m);
    expect(stdout).toMatch(/^ +- m\.yml:2:1: unknown key "key"/m);
    expect(status).toBe(1);
  });

  test.each([
    [['--aws-region', 'eu-nowhere-9'], {}, 'eu-nowhere-9'],
    [[], { AWS_REGION: 'local' }, 'local'],
  ])('says that a Region is none: %j %j', async (options, env, name) => {
    const { root: cwd } = makeWorkspace();
    const { status, stdout } = await run({ argv: ['doctor', ...options], cwd, env });
    expect(stdout).toMatch(new RegExp(`^failed .*${name}.*\\[region\\]$`, 'm'));
    expect(stdout).not.toMatch(/\binput\b/i);
    expect(status).toBe(1);
  });

  test('names the options that are wrong', async () => {
    const { root: cwd } = makeWorkspace();
    const { status, stdout, stderr } = await run({ argv: ['doctor', '--api', 'solr', '--bucket', 'A_B'], cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^--api is "solr"/m);
    expect(stderr).toMatch(/^--bucket is "A_B"/m);
  });

  test('has the dictionaries of a manifest', async () => {
    const { root: cwd } = makeWorkspace({ 'm.yml': 'dictionaries:\n  - file: gone.txt\n    package: gone-list\n' });
    const { status, stdout } = await run({ argv: ['doctor', '--manifest', 'm.yml'], cwd });
    expect(stdout).toMatch(/^ +- .*gone\.txt/m);
    expect(status).toBe(1);
  });
});
