/** A checkout is hostile: what it holds may be made by somebody who may only open a pull request. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ActionRun, type FinishedRun, runAction } from '../../scripts/run-action.ts';
import { messagesOf } from '../end-to-end/kit/told.ts';
import { type Files, Workspace } from '../end-to-end/kit/workspace.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';
const SECRET = 'a-line-that-stands-outside-of-the-workspace';
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
for (const name of ['secret.txt', 'manifest.yml']) writeFileSync(join(outside, name), `${SECRET}\n`);
afterAll(() => rmSync(outside, { recursive: true }));

interface Attack {
  /** What the error says. */
  readonly says: string;
  readonly files?: Files;
  /** Path → what the symbolic link there points to. */
  readonly links?: Readonly<Record<string, string>>;
  readonly inputs?: ActionRun['inputs'];
  readonly node?: readonly string[];
}

/** Checks the dictionaries of a workspace, offline. */
async function lint({ files = {}, links = {}, inputs = {}, node = [] }: Omit<Attack, 'says'>): Promise<FinishedRun> {
  using workspace = new Workspace(files);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(join(workspace.path, path, '..'), { recursive: true });
    symlinkSync(target, join(workspace.path, path));
  }
  return await runAction({ workspace: workspace.path, inputs: { mode: 'lint', ...inputs }, node });
}

function assertRefused(run: FinishedRun, says: string): void {
  expect(run.outputs['failure-reason'], run.log).toBe('invalid-configuration');
  expect(run.exitCode).toBe(1);
  expect(messagesOf(run.log).errors.join()).toContain(says);
  expect(run.stderr).toBe('');
  expect(JSON.stringify(run)).not.toContain(SECRET);
}

const dictionaries = (...lines: readonly string[]) => `dictionaries:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('nothing outside of the workspace is read', () => {
  const attacks: Record<string, Attack> = {
    'a dictionary that is a link': {
      says: 'is a symbolic link that leads out of the workspace',
      links: { 'd/abc.txt': join(outside, 'secret.txt') },
      inputs: { files: 'd/*.txt' },
    },
    'a folder that is a link': {
      says: 'leads out of the workspace through the symbolic link "d"',
      links: { d: outside },
      inputs: { files: 'd/secret.txt' },
    },
    'a link to a link': {
      says: 'is a symbolic link that leads out of the workspace',
      links: { 'd/abc.txt': '../b/cde.txt', 'b/cde.txt': join(outside, 'secret.txt') },
      inputs: { files: 'd/abc.txt' },
    },
    'a path with ..': { says: 'leads upwards with ".."', inputs: { files: '../*/secret.txt' } },
    'an absolute path': { says: 'is an absolute path', inputs: { files: join(outside, 'secret.txt') } },
    'a manifest that is a link': {
      says: 'is a symbolic link that leads out of the workspace',
      links: { [MANIFEST]: join(outside, 'manifest.yml') },
    },
    'a manifest elsewhere': { says: 'is an absolute path', inputs: { manifest: join(outside, 'manifest.yml') } },
    'a manifest that names a file elsewhere': {
      says: 'is an absolute path',
      files: { [MANIFEST]: dictionaries(`- file: ${join(outside, 'secret.txt')}`, '  package: secret') },
    },
    'a manifest that names stop words elsewhere': {
      says: 'is an absolute path',
      files: {
        [MANIFEST]: dictionaries(
          ...['- file: abc.txt', '  package: synonyms', '  format: solr-synonyms'],
          `  analysis: { tokenizer: standard, stopwords: "${join(outside, 'secret.txt')}" }`,
        ),
        'abc.txt': 'a, b\n',
      },
    },
    'stop words that are a link': {
      says: 'is a symbolic link that leads out of the workspace',
      files: {
        [MANIFEST]: dictionaries(
          ...['- file: abc.txt', '  package: synonyms', '  format: solr-synonyms'],
          '  analysis: { tokenizer: standard, stopwords: stop.txt }',
        ),
        'abc.txt': 'a, b\n',
      },
      links: { 'stop.txt': join(outside, 'secret.txt') },
    },
    // The token of actions/checkout lies there.
    'the configuration of Git': { says: 'leads into .git', inputs: { files: '.git/config' } },
    'a link to the configuration of Git': {
      says: 'leads into .git',
      links: { 'd/abc.txt': '../.git/config' },
      inputs: { files: 'd/abc.txt' },
    },
  };
  // Not of the checkout, but of a step before this one.
  const credentials = `gha-creds-0123456789abcdef.json`;
  for (const [name, files] of Object.entries({ file: credentials, glob: '*.json' })) {
    attacks[`credentials that an earlier step left, as a ${name}`] = {
      says: 'holds credentials',
      files: { [credentials]: SECRET },
      inputs: { files },
    };
  }
  attacks['a link to credentials that an earlier step left'] = {
    says: 'holds credentials',
    files: { [credentials]: SECRET },
    links: { 'd/abc.txt': `../${credentials}` },
    inputs: { files: 'd/abc.txt' },
  };
  for (const [name, attack] of Object.entries(attacks)) {
    test.concurrent(name, async () => assertRefused(await lint(attack), attack.says));
  }

  test.concurrent('a glob goes through no folder that is a link', async () => {
    const run = await lint({
      files: { 'd/abc.txt': 'a, b\n' },
      links: { 'd/elsewhere': outside },
      inputs: { files: 'd/**/*.txt', format: 'solr-synonyms' },
    });
    expect(run.outputs['failure-reason'], run.log).toBe('');
    expect(JSON.parse(run.outputs['packages'] ?? '')).toHaveLength(1);
    expect(JSON.stringify(run)).not.toContain(SECRET);
  });
});

describe('a manifest is data', () => {
  const item = '- file: abc.txt';
  const bomb = ['&a [x, x, x, x, x, x, x, x, x, x]'];
  for (const letter of 'bcdefghij')
    bomb.push(`&${letter} [${`*${String.fromCharCode(letter.charCodeAt(0) - 1)}, `.repeat(10)}]`);
  test.concurrent('without an attack it is taken', async () => {
    const run = await lint({ files: { [MANIFEST]: dictionaries(item), 'abc.txt': 'a, b\n' } });
    expect(run.outputs['failure-reason'], run.log).toBe('');
  });

  const manifests: Record<string, readonly [manifest: string, says: string]> = {
    'a tag of JavaScript': [dictionaries('- !!js/function "function () { process.exit(0) }"'), 'Unresolved tag'],
    'a tag of Python': [dictionaries('- file: !!python/object/apply:os.system ["true"]'), 'Unresolved tag'],
    'a tag that includes a file': [dictionaries(`- file: !include ${join(outside, 'secret.txt')}`), 'Unresolved tag'],
    'aliases that multiply': [
      `domains:\n${bomb.map((line) => `  - ${line}\n`).join('')}${dictionaries(item)}`,
      'Excessive alias count',
    ],
    'an alias of itself': [`domains: &a [*a]\n${dictionaries(item)}`, 'is inside the value that it repeats'],
    'a merge key': [`x: &x { bucket: elsewhere }\n<<: *x\n${dictionaries(item)}`, 'unknown key "<<"'],
    'the prototype': [`__proto__: { bucket: elsewhere }\n${dictionaries(item)}`, 'unknown key "__proto__"'],
    'the constructor': [
      `constructor: { prototype: { bucket: elsewhere } }\n${dictionaries(item)}`,
      'unknown key "constructor"',
    ],
    'a key twice': [`bucket: aaa\nbucket: bbb\n${dictionaries(item)}`, 'is in the mapping twice'],
    'two documents': [`${dictionaries(item)}---\n${dictionaries(item)}`, 'a manifest is one YAML document'],
    'a hundred thousand brackets': [`domains: ${'['.repeat(100_000)}`, 'nested too deeply'],
    'a hundred thousand levels of maps': [`domains: ${'{a: '.repeat(100_000)}`, 'nested too deeply'],
    'binary rubbish': ['\u0000\u0001\u0002\uFFFE', 'must be a mapping'],
  };
  // What a run may do is said in the workflow alone.
  for (const key of ['mode', 'prune', 'max-removed-percent', 'github-token', 'comment', 'fail-on-warnings', 'api'])
    manifests[`the input ${key}`] = [`${key}: deploy\n${dictionaries(item)}`, `unknown key "${key}"`];

  for (const [name, [manifest, says]] of Object.entries(manifests)) {
    test.concurrent(name, async () => {
      const files = { [MANIFEST]: manifest, 'abc.txt': 'a, b\n' };
      assertRefused(await lint({ files, node: ['--max-old-space-size=192'] }), says);
    });
  }
});

describe('hyphenation patterns are XML, and data', () => {
  const check = (entities: string, text: string) =>
    lint({
      files: { 'hyphenation.xml': `<!DOCTYPE h [${entities}]><h><patterns>${text}</patterns></h>` },
      inputs: { files: 'hyphenation.xml', format: 'hyphenation' },
      node: ['--max-old-space-size=192'],
    });

  test.concurrent('an external entity is not read', async () => {
    const run = await check(`<!ENTITY secret SYSTEM "file://${join(outside, 'secret.txt')}">`, '&secret;');
    expect(run.outputs['failure-reason'], run.log).toBe('lint-failed');
    expect(JSON.stringify(run)).not.toContain(SECRET);
  });

  test.concurrent('entities that multiply do not fill the memory', async () => {
    const laughs = ['<!ENTITY a "hahahahahaha">'];
    for (const letter of 'bcdefghij') {
      const inner = `&${String.fromCharCode(letter.charCodeAt(0) - 1)};`;
      laughs.push(`<!ENTITY ${letter} "${inner.repeat(10)}">`);
    }
    const run = await check(laughs.join(''), '&j;');
    expect(run.outputs['failure-reason'], run.log).toBe('lint-failed');
  });
});
