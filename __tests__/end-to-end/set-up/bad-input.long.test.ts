/** Every kind of bad manifest, file and name: more of `bad-input.test.ts`. */

import { closeSync, mkdirSync, openSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGLISH, FILES, Stage, type StageOptions } from '../kit/stage.ts';
import { Workspace } from '../kit/workspace.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';
const WITH_MANIFEST = { files: '', format: 'auto' };

interface BadInput extends StageOptions {
  readonly what: string;
  readonly prepare?: (workspace: Workspace) => void;
  readonly env?: Readonly<Record<string, string>>;
  /** What the one error must name. */
  readonly names: readonly (string | RegExp)[];
}

const manifest = (text: string | Uint8Array): Pick<BadInput, 'files' | 'inputs'> => ({
  files: { ...FILES, [MANIFEST]: text },
  inputs: WITH_MANIFEST,
});

const BAD_INPUTS: readonly BadInput[] = [
  { what: 'a manifest that is no YAML', ...manifest('dictionaries:\n  - file: [\n'), names: [`${MANIFEST}:`] },
  { what: 'a manifest that is no UTF-8', ...manifest(Buffer.from([0x64, 0xff, 0xfe])), names: [MANIFEST, 'UTF-8'] },
  {
    what: 'a manifest with an unknown key',
    ...manifest(`dictionaries:\n  - file: ${ENGLISH}\n    fromat: opaque\n`),
    names: [`${MANIFEST}:3`, 'fromat', 'format'],
  },
  {
    what: 'a manifest with a value of the wrong type',
    ...manifest(`domains: search-prod\ndictionaries:\n  - file: ${ENGLISH}\n`),
    names: [`${MANIFEST}:1`, 'domains'],
  },
  { what: 'a manifest that is a list', ...manifest('- a\n- b\n'), names: [MANIFEST] },
  { what: 'an empty manifest', ...manifest(''), names: [MANIFEST] },
  { what: 'a manifest that is not there', inputs: { manifest: 'no.yml' }, names: ['manifest', 'no.yml'] },
  { what: 'a manifest outside the workspace', inputs: { manifest: '../x.yml' }, names: ['manifest', '../x.yml'] },
  { what: 'neither files nor a manifest', inputs: { files: '' }, names: ['files', 'manifest'] },
  {
    what: 'a glob that matches nothing',
    inputs: { files: 'dictionaries/*.dic' },
    names: ['files', 'dictionaries/*.dic'],
  },
  {
    what: 'a file that is not there',
    inputs: { files: 'dictionaries/french.txt' },
    names: ['dictionaries/french.txt'],
  },
  { what: 'a glob that leads out', inputs: { files: '../*.txt' }, names: ['../*.txt'] },
  { what: 'an absolute path', inputs: { files: '/etc/passwd' }, names: ['/etc/passwd'] },
  {
    what: 'a symbolic link that leads out',
    prepare: ({ path }) => symlinkSync('/etc/passwd', join(path, 'dictionaries/link.txt')),
    names: ['dictionaries/link.txt', 'symbolic link'],
  },
  {
    what: 'a directory named x.txt',
    prepare: ({ path }) => mkdirSync(join(path, 'dictionaries/x.txt')),
    inputs: { files: 'dictionaries/x.txt' },
    names: ['dictionaries/x.txt'],
  },
  {
    what: 'two files with one name',
    files: { 'a/synonyms.txt': 'a, b\n', 'b/synonyms.txt': 'c, d\n' },
    inputs: { files: '**/synonyms.txt' },
    names: ['a/synonyms.txt', 'b/synonyms.txt', 'package'],
  },
  {
    what: 'a name that gives no package name',
    files: { 'dictionaries/日本語.txt': 'a, b\n' },
    names: ['日本語.txt', 'manifest'],
  },
  {
    what: 'a name that is too long for a package',
    files: { [`dictionaries/${'long-'.repeat(8)}name.txt`]: 'a, b\n' },
    names: ['long-long', 'manifest'],
  },
  { what: 'no Region', env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' }, names: ['aws-region', 'AWS_REGION'] },
  { what: 'a Region of the job that is none', env: { AWS_REGION: 'local' }, names: ['AWS_REGION', 'local'] },
  { what: 'a Region that is none', inputs: { 'aws-region': 'Frankfurt' }, names: ['aws-region', 'Frankfurt'] },
  {
    what: 'a domain that does not exist',
    inputs: { domains: 'no-such-domain' },
    names: ['no-such-domain', 'aws-region'],
  },
  {
    what: 'the ARN of a domain',
    inputs: { domains: 'arn:aws:es:eu-west-1:123456789012:domain/x' },
    names: ['domains'],
  },
  { what: 'a bucket with s3://', inputs: { bucket: 's3://dictionaries' }, names: ['bucket', 's3://'] },
  { what: 'an account id that is none', inputs: { 'expected-bucket-owner': '1234' }, names: ['expected-bucket-owner'] },
  { what: 'an unknown mode', inputs: { mode: 'depoly' }, names: ['mode', 'depoly', 'deploy'] },
  { what: 'an unknown format', inputs: { format: 'solr' }, names: ['format', 'solr-synonyms'] },
  { what: 'a boolean that is none', inputs: { prune: 'yes' }, names: ['prune', 'true'] },
];

for (const { what, prepare, env, names, ...options } of BAD_INPUTS) {
  test.concurrent(`${what} is one clear error and changes nothing`, async () => {
    await using stage = await Stage.start(options);
    prepare?.(stage.workspace);
    const run = await stage.run(env === undefined ? {} : { env });

    expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-configuration', changed: false });
    expect(run.errors).toHaveLength(1);
    const told = run.errors.join('\n');
    for (const name of names) expect(told).toMatch(name instanceof RegExp ? name : literally(name));
    expect(run.summary).not.toBe('');
    expect(stage.emulator.packages()).toEqual([]);
    expect(stage.emulator.associations()).toEqual([]);
    expect(stage.emulator.s3.peekAll('dictionaries')).toEqual([]);
    if (what !== 'a domain that does not exist') expect(run.requests).toEqual([]);
  });
}

// Other steps of the job, and the machine, set variables for themselves.
test.concurrent.each([
  { AWS_REGION: 'local' },
  { AWS_REGION: '', AWS_DEFAULT_REGION: 'Frankfurt' },
  { AWS_REGION: 'eu-nowhere-9' },
  { AWS_PROFILE: 'none', AWS_CONFIG_FILE: '/nowhere', AWS_ENDPOINT_URL: '::', HTTPS_PROXY: '::' },
  { GITHUB_REPOSITORY: 'none' },
])('a lint needs nothing of %j', async (env) => {
  await using stage = await Stage.start({ inputs: { mode: 'lint' } });
  const run = await stage.succeed({ env });
  expect([...run.errors, ...run.warnings, ...run.requests]).toEqual([]);
});

for (const missingDomain of ['not-found', 'validation'] as const) {
  test.concurrent(`a domain that does not exist (${missingDomain}) keeps the others as they are`, async () => {
    await using stage = await Stage.start({
      emulator: { switches: { missingDomain } },
      inputs: { domains: 'search-prod, no-such-domain' },
    });
    const run = await stage.run();
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.errors.join()).toContain('no-such-domain');
    expect(stage.emulator.packages()).toEqual([]);
  });
}

for (const [name, package_] of [
  ['with spaces and (brackets).txt', 'with-spaces-and-brackets'],
  ['wörter größe.txt', 'w-rter-gr-e'],
  ['line\nbreak.txt', 'line-break'],
  ['100%.25 percent%0A.txt', '100'],
  ['::error::boo.txt', 'error-boo'],
  ['@team <b>bold [x](y) `z`.txt', 'team-b-bold-x-y-z'],
] as const) {
  test.concurrent(`a file named ${JSON.stringify(name)} is deployed`, async () => {
    const file = `dictionaries/${name}`;
    const entry = { file: 'dictionaries/*.txt', format: 'solr-synonyms' };
    const prefix = /^[a-z]/.test(package_) ? '' : 'p-';
    await using stage = await Stage.start({
      files: { [file]: 'couch, sofa\n', [MANIFEST]: JSON.stringify({ dictionaries: [entry] }) },
      inputs: { files: '', 'package-prefix': prefix },
    });
    const run = await stage.succeed();
    const [one] = run.outputs.packages;
    expect(one).toMatchObject({ file, action: 'create', version: 'v1' });
    expect((await stage.succeed()).outputs.changed).toBe(false);
    // No line of the log is a workflow command that the name made.
    expect(run.errors).toEqual([]);
    expect(run.log.split('\n').filter((line) => line.startsWith('break.txt'))).toEqual([]);
    stage.workspace.commit('New content', { [file]: 'couch, sofa\ntv, telly\n' });
    expect((await stage.succeed()).outputs.packages[0]).toMatchObject({ version: 'v2' });
  });
}

const sparse = sparseFilesWork();

test.skipIf(!sparse)('a sparse file of 3 GB is one clear error (skipped where there are no sparse files)', async () => {
  for (const format of ['solr-synonyms', 'opaque', 'auto']) {
    await using stage = await Stage.start({ inputs: { format } });
    const file = join(stage.workspace.path, 'dictionaries/large.txt');
    closeSync(openSync(file, 'w'));
    truncateSync(file, 3_000_000_000);
    const run = await stage.run();
    expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-configuration', changed: false });
    expect(run.errors).toEqual([expect.stringContaining('dictionaries/large.txt')]);
    expect(run.requests).toEqual([]);
  }
});

function sparseFilesWork(): boolean {
  using probe = new Workspace();
  const file = join(probe.path, 'probe');
  closeSync(openSync(file, 'w'));
  truncateSync(file, 64 * 1024 ** 2);
  return process.platform === 'linux' && statSync(file).blocks < 1024;
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

test.concurrent('where there is nothing to do, wrong inputs are warnings', async () => {
  await using stage = await Stage.start();
  const event = { name: 'pull_request', payload: { action: 'closed', pull_request: { number: 7 } } };
  const run = await stage.succeed({ event, inputs: { mode: 'delpoy', prune: 'perhaps' } });
  expect(run.outputs).toMatchObject({ mode: 'none', 'failure-reason': '' });
  expect(run.warnings).toEqual([
    expect.stringContaining('Input mode is "delpoy"'),
    expect.stringContaining('Input prune'),
  ]);
});

test.concurrent('a time of twelve digits in the name of a file is no account', async () => {
  await using stage = await Stage.start({ files: { 'dictionaries/export-202601021530.txt': 'a => b => c\n' } });
  const run = await stage.run({ inputs: { mode: 'lint' } });
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  for (const told of [run.errors.join('\n'), run.summary]) expect(told).toContain('export-202601021530.txt');
  expect(run.log + run.summary).not.toContain('[account]');
});
