import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { manifestJsonSchema } from '../../../scripts/manifest-json-schema.ts';
import { parseYaml } from '../../../src/dictionaries/settings/file/yaml.ts';
import { loadConfiguration } from '../../../src/inputs/configuration.ts';
import { readEvent } from '../../../src/inputs/event.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import {
  DEFAULT_MANIFEST,
  loadManifest,
  type Manifest,
  type ManifestResult,
  readManifest,
} from '../../../src/inputs/manifest/manifest.ts';
import { inputsAsEnv } from '../support/inputs.ts';
import { makeWorkspace } from '../support/workspace.ts';

function manifest(result: ManifestResult): Manifest {
  if (result.kind !== 'found') throw new Error(`No manifest: ${JSON.stringify(result)}`);
  return result.manifest;
}

async function errors(text: string): Promise<readonly string[]> {
  const result = await readManifest(text, 'm.yml');
  return result.kind === 'invalid' ? result.errors : [];
}

const DOCUMENTATION = readFileSync(new URL('../../../docs/manifest.md', import.meta.url), 'utf8');

describe('a manifest', () => {
  test('is read as the documentation shows it', async () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(DOCUMENTATION) ?? [];
    expect(manifest(await readManifest(example, 'm.yml'))).toEqual({
      path: 'm.yml',
      bucket: 'acme-search-dictionaries',
      keyPrefix: 'opensearch-dictionaries',
      expectedBucketOwner: '123456789012',
      domains: ['search-prod', 'search-staging'],
      engineVersion: { engine: 'OpenSearch', major: 2, minor: 19 },
      indexSettings: ['search/products.json'],
      searchTests: ['search/tests/*.yml'],
      entries: [
        {
          origin: 'm.yml:10:11',
          file: 'dictionaries/synonyms/en.txt',
          packageName: 'synonyms-en',
          description: 'English product synonyms',
          format: 'solr-synonyms',
          domains: ['search-prod'],
          expand: true,
          lenient: false,
          files: null,
          analysis: { tokenizer: 'standard', lowercase: true, stopwords: { kind: 'english' } },
          settingsPaths: ['analyzers/F123456789'],
          maxRemovedPercent: 80,
          allowEmpty: false,
        },
        {
          origin: 'm.yml:23:11',
          file: 'dictionaries/stopwords/*.txt',
          packageName: null,
          description: '',
          format: 'word-list',
          domains: null,
          expand: null,
          lenient: null,
          analysis: null,
          files: null,
          settingsPaths: null,
          maxRemovedPercent: null,
          allowEmpty: false,
        },
        {
          origin: 'm.yml:25:12',
          file: 'dictionaries/topics/*.txt',
          files: ['dictionaries/topics/*.txt'],
          packageName: 'synonyms-topics',
          description: '',
          format: 'auto',
          domains: null,
          expand: null,
          lenient: null,
          analysis: null,
          settingsPaths: null,
          maxRemovedPercent: null,
          allowEmpty: true,
        },
      ],
    });
  });

  test('tells keys that it lacks from empty ones', async () => {
    expect(manifest(await readManifest('domains: []', 'm.yml'))).toMatchObject({
      domains: [],
      bucket: null,
      engineVersion: null,
    });
    expect(manifest(await readManifest('bucket: abc', 'm.yml'))).toMatchObject({
      domains: null,
      bucket: 'abc',
      entries: [],
    });
  });

  test('declares a chain with defaults, and a file of stop words', async () => {
    const text =
      'dictionaries:\n  - {file: a.txt, analysis: {}}\n  - {file: b.txt, analysis: {tokenizer: keyword, stopwords: stop.txt}}';
    expect(manifest(await readManifest(text, 'm.yml')).entries.map(({ analysis }) => analysis)).toEqual([
      { tokenizer: 'standard', lowercase: false, stopwords: { kind: 'none' } },
      { tokenizer: 'keyword', lowercase: false, stopwords: { kind: 'file', file: 'stop.txt' } },
    ]);
  });

  test('may use anchors and aliases, quotes, and a byte order mark', async () => {
    const text =
      '\uFEFFdomains: &all ["search-prod", "search-prod"]\ndictionaries:\n  - file: "a.txt"\n    domains: *all\n';
    const { domains, entries } = manifest(await readManifest(text, 'm.yml'));
    expect(domains).toEqual(['search-prod']);
    expect(entries[0]?.domains).toEqual(['search-prod']);
  });
});

describe('an error has file, line and column', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'm.yml is empty; name dictionaries in it, or delete it.'],
    ['comments only', '# dictionaries:\n', 'm.yml is empty; name dictionaries in it, or delete it.'],
    ['a list', '- file: a', 'm.yml:1:1: the manifest must be a mapping of keys to values, but is a list.'],
    ['text', 'dictionaries', 'm.yml:1:1: the manifest must be a mapping of keys to values, but is text.'],
    ['broken YAML', 'bucket: abc\n\tdomains: x', 'm.yml:2:1: Tabs are not allowed as indentation.'],
    ['a key twice', 'bucket: abc\nbucket: def', 'm.yml:2:1: this key is in the mapping twice.'],
    [
      'two documents',
      'bucket: abc\n---\nbucket: def',
      'm.yml:2:1: a manifest is one YAML document, but "---" begins another.',
    ],
    [
      'a tag',
      'bucket: !secret abc',
      'm.yml:1:9: Unresolved tag: !secret; put a text with characters of YAML, such as a glob, in quotes.',
    ],
    ['a tag of YAML 1.1', 'bucket: !!binary YWJj', 'm.yml:1:9: Unresolved tag: tag:yaml.org,2002:binary.'],
    ['a mapping as key', '? {a: b}\n: c', 'm.yml:1:3: keys must be text.'],
    [
      'a merge key',
      '<<: {bucket: abc}',
      'm.yml:1:1: unknown key "<<". Known are bucket, key-prefix, expected-bucket-owner, domains, engine-version, index-settings, search-tests, dictionaries.',
    ],
    [
      'a prototype',
      '__proto__: {bucket: abc}',
      'm.yml:1:1: unknown key "__proto__". Known are bucket, key-prefix, expected-bucket-owner, domains, engine-version, index-settings, search-tests, dictionaries.',
    ],
    ['a misspelt key', 'domans: [a]', 'm.yml:1:1: unknown key "domans". Did you mean "domains"?'],
    ['a key in another spelling', 'key_prefix: a', 'm.yml:1:1: unknown key "key_prefix". Did you mean "key-prefix"?'],
    [
      'a misspelt key in an entry',
      'dictionaries:\n  - file: a\n    packge: b',
      'm.yml:3:5: unknown key "packge" in an entry of dictionaries. Did you mean "package"?',
    ],
    [
      'a misspelt key in analysis',
      'dictionaries:\n  - file: a\n    analysis: {stopword: b}',
      'm.yml:3:16: unknown key "stopword" in analysis. Did you mean "stopwords"?',
    ],
    [
      'an unknown key',
      'dictionaries:\n  - file: a\n    owner: b',
      'm.yml:3:5: unknown key "owner" in an entry of dictionaries. Known are file, files, package, description, format, domains, expand, lenient, analysis, settings-path, max-removed-percent, allow-empty.',
    ],
    [
      'no file',
      'dictionaries:\n  - package: abc',
      'm.yml:2:5: an entry of dictionaries has neither "file" nor "files".',
    ],
    ['an empty file', 'dictionaries:\n  - file: ""', 'm.yml:2:11: file must not be empty.'],
    ['an empty key', 'bucket:\ndomains: []', 'm.yml:1:8: bucket must be text, but is empty.'],
    [
      'an empty entry',
      'dictionaries:\n  -\n',
      'm.yml:2:4: an entry of dictionaries must be a mapping of keys to values, but is empty.',
    ],
    [
      'text for an entry',
      'dictionaries:\n  - a.txt',
      'm.yml:2:5: an entry of dictionaries must be a mapping of keys to values, but is text.',
    ],
    ['text for a list', 'domains: search-prod', 'm.yml:1:10: domains must be a list, but is text.'],
    [
      'a number for text',
      'expected-bucket-owner: 012345678901',
      'm.yml:1:24: expected-bucket-owner must be text, but is a number; put it in quotes.',
    ],
    [
      'a bare version',
      'engine-version: 2.19',
      'm.yml:1:17: engine-version must be text, but is a number; put it in quotes.',
    ],
    [
      'text for a boolean',
      'dictionaries: [{file: a, expand: yes}]',
      'm.yml:1:34: expand must be true or false, but is text.',
    ],
    [
      'a wrong version',
      'engine-version: OpenSearch 2',
      'm.yml:1:17: engine-version is "OpenSearch 2", but must be a version as AWS writes it, for example "OpenSearch_2.19" or "Elasticsearch_7.10".',
    ],
    [
      'a wrong format',
      'dictionaries: [{file: a, format: solr-synonym}]',
      'm.yml:1:34: format is "solr-synonym", but must be one of solr-synonyms, wordnet-synonyms, word-list, char-mapping, stemmer-override, type-table, kuromoji, nori, hyphenation, ik, opaque, auto. Did you mean "solr-synonyms"?',
    ],
    [
      'a wrong tokenizer',
      'dictionaries: [{file: a, analysis: {tokenizer: 5}}]',
      'm.yml:1:48: analysis.tokenizer is a number, but must be one of keyword, whitespace, standard.',
    ],
    [
      'a wrong package',
      'dictionaries: [{file: a, package: EN}]',
      'm.yml:1:35: package is "EN", but AWS takes 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    ],
    [
      'a wrong domain',
      'domains:\n  - search-prod\n  - Search',
      'm.yml:3:5: domains holds "Search", which is not the name of a domain: 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    ],
    [
      'a wrong bucket',
      'bucket: arn:aws:s3:::acme',
      'm.yml:1:9: bucket must be the name of a bucket, not an ARN; for an access point give its alias, which ends in "-s3alias".',
    ],
    ['a wrong prefix', 'key-prefix: a/', 'm.yml:1:13: key-prefix must have no slash at its ends; write "a".'],
    [
      'a wrong owner',
      'expected-bucket-owner: "1234"',
      'm.yml:1:24: expected-bucket-owner must be an account id of 12 digits, but has 4 digits.',
    ],
    [
      'a share above all',
      'dictionaries:\n  - {file: a, max-removed-percent: 101}',
      'm.yml:2:36: max-removed-percent must be a number from 0 to 100.',
    ],
    [
      'a percentage that is text',
      'dictionaries: [{file: a.txt, max-removed-percent: all}]',
      'm.yml:1:51: max-removed-percent must be a number, but is text.',
    ],
    [
      'a percentage that is no number',
      'dictionaries: [{file: a.txt, max-removed-percent: .nan}]',
      'm.yml:1:51: max-removed-percent must be a number, but is not finite.',
    ],
    [
      'an empty list of files',
      'dictionaries: [{files: [], package: abc}]',
      'm.yml:1:24: files must have at least one element.',
    ],
    [
      'an empty list of paths',
      'dictionaries: [{file: a.txt, settings-path: []}]',
      'm.yml:1:45: settings-path must have at least one element.',
    ],
    [
      'a number as path',
      'dictionaries: [{file: a.txt, settings-path: 5}]',
      'm.yml:1:45: settings-path must be text or a list of texts, but is a number; put it in quotes.',
    ],
    [
      'a mapping as path',
      'dictionaries: [{file: a.txt, settings-path: {a: b}}]',
      'm.yml:1:45: settings-path must be text or a list of texts, but is a mapping.',
    ],
    [
      'a number in a list of paths',
      'dictionaries: [{file: a.txt, settings-path: [b, 5]}]',
      'm.yml:1:49: settings-path must be text, but is a number; put it in quotes.',
    ],
    [
      'a path without text',
      "dictionaries: [{file: a.txt, settings-path: ' '}]",
      'm.yml:1:45: settings-path must not be empty.',
    ],
    [
      'a glob without quotes',
      'dictionaries:\n  - file: **/*.txt\n',
      'm.yml:2:11: unresolved alias `**/*.txt`: `*` begins an alias in YAML, and no anchor `&*/*.txt` is set before it; put a glob in quotes.',
    ],
    [
      'an alias that repeats itself',
      'index-settings: &a [*a]',
      'm.yml:1:21: the alias `*a` is inside the value that it repeats.',
    ],
    [
      'a negated glob without quotes',
      'index-settings: [s.json, !s/a.json]',
      'm.yml:1:26: Unresolved tag: !s/a.json; put a text with characters of YAML, such as a glob, in quotes.',
    ],
    [
      'a star without quotes',
      'index-settings: *',
      'm.yml:1:17: Alias cannot be an empty string; put a text with characters of YAML, such as a glob, in quotes.',
    ],
    [
      'a class of characters without quotes',
      'index-settings: [ab].json',
      'm.yml:1:21: Unexpected scalar at node end; put a text with characters of YAML, such as a glob, in quotes.',
    ],
    [
      'too many aliases',
      'a: &a [1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]',
      "m.yml can't be read as YAML: Excessive alias count indicates a resource exhaustion attack.",
    ],
  ])('%s', async (_, text, message) => {
    expect(await errors(text)).toEqual([message]);
  });

  test('a key twice hides no other error', async () => {
    expect(await errors('bucket: abc\nbucket: def\ndomians: x')).toEqual([
      'm.yml:2:1: this key is in the mapping twice.',
      'm.yml:3:1: unknown key "domians". Did you mean "domains"?',
    ]);
  });

  test('every alias without an anchor has its place, also next to what the parser finds', async () => {
    const text = 'index-settings: [*.json, *.yml]\nbucket: *b\nsearch-tests: "a" b\n';
    expect((await errors(text)).map((message) => message.split(':').slice(0, 3).join(':'))).toEqual([
      'm.yml:1:18',
      'm.yml:1:26',
      'm.yml:2:9',
      'm.yml:3:19',
    ]);
  });

  test('and errors come in the order of the file, each once', async () => {
    expect(
      await errors('domans: []\ndictionaries:\n  - &entry {file: a, foo: b}\n  - *entry\n  - {fil: a}\nbucket: 1'),
    ).toEqual([
      'm.yml:1:1: unknown key "domans". Did you mean "domains"?',
      'm.yml:3:22: unknown key "foo" in an entry of dictionaries. Known are file, files, package, description, format, domains, expand, lenient, analysis, settings-path, max-removed-percent, allow-empty.',
      'm.yml:5:5: an entry of dictionaries has neither "file" nor "files".',
      'm.yml:5:6: unknown key "fil" in an entry of dictionaries. Did you mean "file"?',
      'm.yml:6:9: bucket must be text, but is a number; put it in quotes.',
    ]);
  });

  test('and no more than 50 are listed', async () => {
    const found = await errors(Array.from({ length: 60 }, (_, index) => `key${index}: x`).join('\n'));
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toBe('m.yml has 10 more errors.');
  });

  test('and any number of them costs no more than the manifest is long', async () => {
    const keys = await errors(Array.from({ length: 20_000 }, (_, index) => `key${index}: x`).join('\n'));
    expect(keys.at(-1)).toBe('m.yml has 19950 more errors.');
    const entries = await errors(`dictionaries:\n${'  - x: 1\n'.repeat(10_000)}`);
    // Of each entry, the file is missing and a key is unknown.
    expect(entries).toHaveLength(51);
    expect(entries.at(-1)).toBe('m.yml has 19950 more errors.');
  });

  test('even where the text is made to break the parser', async () => {
    for (const text of [
      '['.repeat(50_000),
      '{a: '.repeat(20_000),
      `${'- '.repeat(20_000)}x`,
      '&a '.repeat(1000),
      '*a',
      'a: &a [*a]\ndictionaries: *a',
    ]) {
      const found = await errors(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(52);
    }
  });

  test('and hostile text in it stays on its line', async () => {
    expect((await errors('"a\\n::error::b": c'))[0]).toBe(
      'm.yml:1:1: unknown key "a\\n::error::b". Known are bucket, key-prefix, expected-bucket-owner, domains, engine-version, index-settings, search-tests, dictionaries.',
    );
  });
});

describe('loadManifest', () => {
  test('uses the default one if it exists', async () => {
    const workspace = makeWorkspace();
    expect(await loadManifest(workspace.root, null)).toEqual({ kind: 'none', ignored: null });
    workspace.write(DEFAULT_MANIFEST, 'bucket: abc');
    expect(manifest(await loadManifest(workspace.root, null))).toMatchObject({
      path: '.github/opensearch-dictionaries.yml',
      bucket: 'abc',
    });
  });

  test('says that a file with the other spelling is not read', async () => {
    const workspace = makeWorkspace({ '.github/opensearch-dictionaries.yaml': 'bucket: abc', 'd/words.txt': '' });
    expect(await loadManifest(workspace.root, null)).toEqual({
      kind: 'none',
      ignored: '.github/opensearch-dictionaries.yaml',
    });
    const event = readEvent({ GITHUB_WORKSPACE: workspace.root });
    const told = /opensearch-dictionaries\.yaml is not read: name it in the input manifest, or rename it/;
    const { warnings } = await loadConfiguration(readInputs(inputsAsEnv({ mode: 'lint', files: 'd/*' })), event);
    expect(warnings).toEqual([expect.stringMatching(told)]);
    await expect(loadConfiguration(readInputs(inputsAsEnv({ mode: 'lint' })), event)).rejects.toThrow(told);
  });

  test('uses a named one, by its path in the workspace or an absolute one into it', async () => {
    const workspace = makeWorkspace({ 'search/dictionaries.yaml': 'bucket: abc', [DEFAULT_MANIFEST]: 'bucket: def' });
    for (const named of [
      'search/dictionaries.yaml',
      './search//dictionaries.yaml',
      join(workspace.root, 'search/dictionaries.yaml'),
    ]) {
      expect(manifest(await loadManifest(workspace.root, named))).toMatchObject({
        path: 'search/dictionaries.yaml',
        bucket: 'abc',
      });
    }
  });

  test.each([
    [
      'none.yml',
      'Input manifest: there is no file "none.yml" in the workspace, which the path is relative to. Was the repository checked out before this step?',
    ],
    ['folder', 'Input manifest: "folder" is not a regular file.'],
    ['../m.yml', 'Input manifest: "../m.yml" leads upwards with ".."; only files inside the workspace can be used.'],
    ['/etc/m.yml', 'Input manifest: "/etc/m.yml" is an absolute path; write it relative to the workspace.'],
    ['out.yml', 'Input manifest: "out.yml" is a symbolic link that leads out of the workspace.'],
    ['latin.yml', 'Input manifest: "latin.yml" is not UTF-8.'],
    ['large.yml', 'Input manifest: "large.yml" has 1048577 bytes; at most 1 MiB is read.'],
  ])('refuses %s', async (named, message) => {
    const workspace = makeWorkspace({ 'large.yml': '#'.repeat(1024 * 1024 + 1) });
    workspace.folder('folder');
    workspace.link('out.yml', '/etc/hostname');
    workspace.write('latin.yml', Buffer.from('bucket: \xe4bc', 'latin1'));
    expect(await loadManifest(workspace.root, named)).toMatchObject({ kind: 'invalid', errors: [message], rest: null });
  });
});

describe('the JSON Schema', () => {
  const written = JSON.parse(readFileSync(new URL('../../../schema/manifest.schema.json', import.meta.url), 'utf8'));

  test('in the repository is the one that is generated', async () => {
    expect(JSON.stringify(written)).toBe(JSON.stringify(manifestJsonSchema()));
  });

  test('describes every key, and the documentation does too', async () => {
    const entry = written.properties.dictionaries.items;
    for (const object of [written, entry, entry.properties.analysis]) {
      expect(object.additionalProperties).toBe(false);
      for (const [key, value] of Object.entries<{ description?: string }>(object.properties)) {
        expect(value.description, key).toMatch(/\.$/);
        expect(DOCUMENTATION).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'm'));
      }
    }
  });

  test('has patterns that its examples fit', async () => {
    const check = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('pattern' in node && 'examples' in node && Array.isArray(node.examples)) {
        for (const example of node.examples) expect(example).toMatch(new RegExp(String(node.pattern)));
      }
      Object.values(node).forEach(check);
    };
    check(written);
    expect.hasAssertions();
  });

  const word = { file: 'd/words.txt' };
  test.each<[boolean, unknown]>([
    [true, { dictionaries: [word] }],
    [
      true,
      { bucket: 'acme-dicts', 'key-prefix': 'a/b', 'expected-bucket-owner': '123456789012', dictionaries: [word] },
    ],
    [true, { domains: ['search-prod'], 'engine-version': 'OpenSearch_2.19', dictionaries: [{ file: 'd/*.txt' }] }],
    [true, { dictionaries: [{ files: ['d/words.txt'], package: 'all-words', 'settings-path': ['a', 'b'] }] }],
    [true, { dictionaries: [{ ...word, analysis: { stopwords: '_english_' } }] }],
    [true, { dictionaries: [{ ...word, 'max-removed-percent': 80, 'allow-empty': true }] }],
    ...['Bad_Bucket', 'arn:aws:s3:::acme', 's3://acme', '192.168.0.1', 'a--x-s3', 'ab', 'a..b'].map(
      (bucket): [boolean, unknown] => [false, { bucket, dictionaries: [word] }],
    ),
    ...['/a', 'a/', 'a//b', 'a/../b', '.', 'a\nb', ''].map((prefix): [boolean, unknown] => [
      false,
      { 'key-prefix': prefix, dictionaries: [word] },
    ]),
    ...['arn:aws:es:eu-west-1:123456789012:domain/x', 'https://search.example', 'Search'].map(
      (domain): [boolean, unknown] => [false, { domains: [domain], dictionaries: [word] }],
    ),
    ...['/d/words.txt', 'C:/d/words.txt', '../d/words.txt', 'd/../d/words.txt', '!d/words.txt', '.git/config', ' '].map(
      (file): [boolean, unknown] => [false, { dictionaries: [{ file }] }],
    ),
    ...['index-settings', 'search-tests'].flatMap((key): [boolean, unknown][] => [
      ...['!s/b.json', '! s/b.json', '!s/none.json', '!!b', '!.'].map((glob): [boolean, unknown] => [
        true,
        { [key]: ['s/*.json', glob], dictionaries: [word] },
      ]),
      ...['!/s/b.json', '!C:/b.json', '! ../b.json', '!s/../b', '!.git/a', '/s/a.json', ' '].map(
        (glob): [boolean, unknown] => [false, { [key]: ['s/*.json', glob], dictionaries: [word] }],
      ),
    ]),
    [false, { dictionaries: [{ files: ['d/words.txt', '!d/none.txt'], package: 'all-words' }] }],
    [false, { dictionaries: [{ file: 'd/*.txt', package: 'all-words' }] }],
    [false, { dictionaries: [{ files: ['d/words.txt'] }] }],
    [false, { dictionaries: [{ ...word, files: ['d/words.txt'], package: 'all-words' }] }],
    [false, { dictionaries: [{ package: 'all-words' }] }],
    [false, { dictionaries: [{ ...word, package: 'Words' }] }],
    [false, { dictionaries: [{ ...word, 'max-removed-percent': 101 }] }],
    [false, { dictionaries: [{ ...word, analysis: { stopwords: '../stop.txt' } }] }],
    [false, { 'expected-bucket-owner': 123456789012, dictionaries: [word] }],
  ])('says %s, as the run does, of %j', async (fits, document) => {
    expect(z.fromJSONSchema(written).safeParse(document).success, 'the schema').toBe(fits);
    const workspace = makeWorkspace({
      ...{ 'd/words.txt': 'a\n', 's/a.json': '{}', 's/b.json': '{}' },
      [DEFAULT_MANIFEST]: JSON.stringify(document),
    });
    const event = readEvent({ GITHUB_WORKSPACE: workspace.root });
    const run = loadConfiguration(readInputs(inputsAsEnv({ mode: 'lint' })), event);
    if (fits) await expect(run).resolves.toBeDefined();
    else await expect(run).rejects.toMatchObject({ code: 'invalid-configuration' });
  });
});

test.each([
  ['flow lists', '['.repeat(20_000)],
  ['flow mappings', '{a: '.repeat(20_000)],
  ['block lists', `${'- '.repeat(20_000)}a`],
  ['closed lists', `bucket: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['block mappings', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s that are nested too deeply are refused in our words', async (_, text) => {
  const read = await readManifest(text, 'm.yml');
  const [error = '', ...others] = read.kind === 'invalid' ? read.errors : [];
  expect(error).toContain('nested too deeply');
  expect(others).toEqual([]);
  expect(error).not.toMatch(/stack|expression/i);
  expect(() => parseYaml(text)).toThrow('nested too deep');
});
