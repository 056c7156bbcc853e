/**
 * The command line as a program, on the Node and the system that run this: `node __tests__/packaging/smoke.mjs [dist/index.js]`.
 * Plain JavaScript that needs nothing installed, as Node 20 and Windows must run it too.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.argv[2] ?? join(here, '..', '..', 'dist', 'index.js'));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smoke test ')));

const MANIFEST = `dictionaries:
  - file: dictionaries/list
    format: word-list
    package: my-list
`;
const FILES = {
  'dictionaries/synonyms-en.txt': 'tv, television\r\na => b => c\r\n',
  'dictionaries/日本/userdict.txt': '朝青龍,朝青龍,アサショウリュウ,カスタム人名\n',
  'dictionaries/list': 'one\n',
  '.github/opensearch-dictionaries.yml': MANIFEST,
};
for (const [name, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function run(args, input = '') {
  const { GITHUB_ACTIONS, FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PROBLEM = 'dictionaries/synonyms-en.txt:2:8: error: ';
const FRAME = '    2 | a => b => c\n      |        ^\n';

const checks = {
  'a bare call prints the help and ends with 2': () => {
    const { status, stdout } = run([]);
    assert.equal(status, 2);
    assert.match(stdout, /^Usage: deploy-opensearch-dictionaries /);
  },
  'the version is said': () => assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/),
  'a file is checked, with place, line and caret': () => {
    const { status, stdout, stderr } = run(['lint', 'dictionaries/synonyms-en.txt']);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.ok(stdout.startsWith(PROBLEM), stdout);
    assert.ok(stdout.includes(FRAME), stdout);
  },
  'a folder and a glob are taken apart here': () => {
    for (const path of ['dictionaries', 'dictionaries/**/*.txt', './dictionaries/']) {
      const { status, stdout } = run(['lint', path]);
      assert.equal(status, 1, path);
      assert.ok(stdout.includes('synonyms-en.txt:2:8: error: '), stdout);
    }
  },
  'backslashes separate folders where the system has them': () => {
    const { stdout, stderr } = run(['lint', 'dictionaries\\synonyms-en.txt', 'dictionaries\\*-en.txt']);
    if (process.platform === 'win32') assert.ok(stdout.startsWith(PROBLEM), stdout);
    else assert.match(stderr, /There is no such file or folder/);
  },
  'an absolute path has its entry of the manifest': () => {
    const { stdout } = run(['lint', '--output', 'json', join(folder, 'dictionaries', 'list')]);
    const [file] = JSON.parse(stdout).files;
    assert.equal(file.format, 'word-list');
    assert.ok(!file.file.includes('\\'), file.file);
  },
  'standard input is read': () => {
    const { status, stdout } = run(['lint', '--format', 'solr-synonyms', '-'], 'a => b => c\n');
    assert.equal(status, 1);
    assert.ok(stdout.startsWith('-:1:8: error: '), stdout);
  },
  'SARIF names files from the root of the repository': () => {
    const { stdout } = run(['lint', '--output', 'sarif', join(folder, 'dictionaries', 'synonyms-en.txt')]);
    const [{ results }] = JSON.parse(stdout).runs;
    assert.equal(results[0].locations[0].physicalLocation.artifactLocation.uri, 'dictionaries/synonyms-en.txt');
  },
  'what is not there is named, and the rest is checked': () => {
    const { status, stdout, stderr } = run(['lint', 'nowhere.txt', 'dictionaries/synonyms-en.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^nowhere\.txt: There is no such file or folder\.$/m);
    assert.ok(stdout.startsWith(PROBLEM), stdout);
  },
};

try {
  for (const [title, check] of Object.entries(checks)) {
    check();
    console.log(`ok: ${title}`);
  }
  console.log(`${Object.keys(checks).length} checks, Node ${process.version}, ${process.platform} ${process.arch}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
