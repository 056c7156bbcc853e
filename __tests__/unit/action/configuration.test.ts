import { describe, expect, test } from 'vitest';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { type Configuration, loadConfiguration, requireAws } from '../../../src/inputs/configuration.ts';
import { readEvent, type WorkflowEvent } from '../../../src/inputs/event.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { DEFAULT_MANIFEST } from '../../../src/inputs/manifest/manifest.ts';
import { inputsAsEnv } from '../support/inputs.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const AWS = { bucket: 'acme-dicts', 'aws-region': 'eu-central-1' };

function eventIn({ root }: Workspace, name = 'push', env: NodeJS.ProcessEnv = {}): WorkflowEvent {
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: 'acme/search', ...env });
}

function load(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  eventName = 'push',
): Promise<Configuration> {
  return loadConfiguration(readInputs(inputsAsEnv(inputs)), eventIn(workspace, eventName));
}

async function failure(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ActionFailure && error.code === 'invalid-configuration') return error.message;
    throw error;
  }
  throw new Error('Nothing failed.');
}

const MANIFEST = `
bucket: manifest-bucket
key-prefix: manifest/prefix
expected-bucket-owner: "111111111111"
domains: [manifest-domain]
engine-version: OpenSearch_2.9
dictionaries:
  - file: d/english.txt
    package: synonyms-en
  - file: d/own.txt
    domains: [own-domain]
  - file: d/none.txt
    domains: []
`;
const FILES = { 'd/english.txt': '', 'd/own.txt': '', 'd/none.txt': '', 'd/other.txt': '' };

describe('the manifest', () => {
  test('sets what no input sets', async () => {
    const configuration = await load(makeWorkspace({ ...FILES, [DEFAULT_MANIFEST]: MANIFEST }), {
      'aws-region': 'eu-central-1',
    });
    expect(configuration).toMatchObject({
      bucket: 'manifest-bucket',
      keyPrefix: 'manifest/prefix',
      expectedBucketOwner: '111111111111',
      domains: ['manifest-domain'],
      manifestPath: DEFAULT_MANIFEST,
      warnings: [],
    });
    expect(configuration.files.map(({ name, settings }) => [name, settings.domains])).toEqual([
      ['synonyms-en', ['manifest-domain']],
      ['none', []],
      ['own', ['own-domain']],
    ]);
    expect(configuration.files[0]?.settings.engineVersion).toEqual({ engine: 'OpenSearch', major: 2, minor: 9 });
  });

  test('gives way to inputs that are set, but for the domains of a dictionary of its own', async () => {
    const configuration = await load(makeWorkspace({ ...FILES, [DEFAULT_MANIFEST]: MANIFEST }), {
      ...AWS,
      'key-prefix': 'input/prefix',
      'expected-bucket-owner': '222222222222',
      domains: 'input-domain',
    });
    expect(configuration).toMatchObject({
      bucket: 'acme-dicts',
      keyPrefix: 'input/prefix',
      expectedBucketOwner: '222222222222',
      domains: ['input-domain'],
    });
    expect(configuration.files.map(({ name, settings }) => [name, settings.domains])).toEqual([
      ['synonyms-en', ['input-domain']],
      ['none', []],
      ['own', ['own-domain']],
    ]);
  });

  test('and the input files make one list, read for the same engine', async () => {
    const { files } = await load(makeWorkspace({ ...FILES, [DEFAULT_MANIFEST]: MANIFEST }), {
      ...AWS,
      files: 'd/*.txt\n!d/english.txt',
      format: 'word-list',
      'package-prefix': 'shop-',
    });
    expect(files.map(({ file, name, settings }) => [file, name, settings.format, settings.domains])).toEqual([
      ['d/english.txt', 'shop-synonyms-en', 'auto', ['manifest-domain']],
      ['d/none.txt', 'shop-none', 'auto', []],
      ['d/other.txt', 'shop-other', 'word-list', ['manifest-domain']],
      ['d/own.txt', 'shop-own', 'auto', ['own-domain']],
    ]);
    expect(files.every(({ settings }) => settings.engineVersion.minor === 9)).toBe(true);
  });

  test('gives way to inputs for settings and tests too', async () => {
    const others = { 'a.json': '{}', 'b.json': '{}', 'c.json': '{}', 't.yml': '', 'u.yml': '' };
    const workspace = makeWorkspace({
      ...FILES,
      ...others,
      'm.yml': 'index-settings: [a.json]\nsearch-tests: [t.yml]\n',
    });
    const of = (inputs: Readonly<Record<string, string>>) =>
      load(workspace, { ...AWS, manifest: 'm.yml', files: 'd/*', ...inputs });
    expect(await of({})).toMatchObject({ indexSettings: ['a.json'], searchTests: ['t.yml'] });
    expect(await of({ 'index-settings': 'b.json\nc.json', 'search-tests': 'u.yml' })).toMatchObject({
      indexSettings: ['b.json', 'c.json'],
      searchTests: ['u.yml'],
    });
  });

  test('and the inputs have a notice of each "!" that takes nothing away', async () => {
    const workspace = makeWorkspace({
      ...FILES,
      'a.json': '{}',
      't.yml': '',
      'm.yml': 'index-settings: [a.json, "!b.json"]\nsearch-tests: ["!t.yml", t.yml]\n',
    });
    const { notices } = await load(workspace, {
      ...AWS,
      manifest: 'm.yml',
      files: '!d/own.txt\nd/*',
      'search-tests': 't.yml\n!u',
    });
    expect(notices.map((notice) => notice.split(' takes nothing away')[0])).toEqual([
      'Input files: "!d/own.txt"',
      'm.yml: index-settings: "!b.json"',
      'Input search-tests: "!u"',
    ]);
  });

  test('may have settings only, for what the input files names', async () => {
    const workspace = makeWorkspace({ ...FILES, 'm.yml': 'domains: [search-prod]\n' });
    const { files } = await load(workspace, { ...AWS, manifest: 'm.yml', files: 'd/other.txt' });
    expect(files.map(({ name, settings }) => [name, settings.domains])).toEqual([['other', ['search-prod']]]);
  });
});

test('without a manifest there are the defaults', async () => {
  const configuration = await load(makeWorkspace(FILES), { ...AWS, files: 'd/*' });
  expect(configuration).toMatchObject({
    keyPrefix: 'opensearch-dictionaries',
    domains: [],
    manifestPath: null,
    expectedBucketOwner: null,
  });
  expect(configuration.files[3]?.settings).toEqual({
    format: 'auto',
    packageName: null,
    description: '',
    domains: [],
    engineVersion: NEWEST_ENGINE,
    expand: null,
    lenient: null,
    analysis: null,
    settingsPaths: null,
    maxRemovedPercent: null,
    allowEmpty: false,
  });
});

test('the alias of an access point is taken with a warning', async () => {
  const bucket = 'dicts-abcdefghijk-s3alias';
  expect(await load(makeWorkspace(FILES), { ...AWS, bucket, files: 'd/*' })).toMatchObject({
    bucket,
    warnings: [
      'bucket "dicts-abcdefghijk-s3alias" is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports packages from one; if the import fails, give the name of the bucket.',
    ],
  });
});

describe('errors', () => {
  test('of inputs, manifest, files and what is missing come together', async () => {
    const workspace = makeWorkspace({ 'm.yml': 'buckt: abc\n', 'en.txt': '' });
    const message = await failure(() =>
      load(workspace, { mode: 'deploy', prune: 'x', manifest: 'm.yml', files: 'en.txt\nde.txt' }),
    );
    expect(message.split('\n')).toEqual([
      'The configuration has 5 errors:',
      '- Input prune is "x", but must be true or false.',
      '- m.yml:1:1: unknown key "buckt". Did you mean "bucket"?',
      '- Input files: "de.txt" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
      expect.stringContaining('- Input files: "en.txt" gives the package name "en", but AWS takes'),
      expect.stringContaining('- Input aws-region is not set'),
    ]);
  });

  test('of the files that a manifest with other errors names come with these', async () => {
    const workspace = makeWorkspace({
      'd/a b.txt': 'a\n',
      'd/long-enough.txt': 'a\n',
      // The glob has neither file: an entry with errors names the second.
      'd/é.txt': 'a\n',
      'm.yml': `buckt: abc
index-settings: [none.json]
search-tests: [7]
dictionaries:
  - file: d/none.txt
  - file: ../out.txt
    domains: "*"
  - file: "d/*.txt"
    package: abc
  - file: "d/*.txt"
  - file: d/é.txt
    package: "A b"
  - files: [d/none-*.txt]
  - file: d/long-enough.txt
    files: [d/gone.txt]
  - file: d/a b.txt
    package: abc
    analysis: { stopwords: none.txt }
  - 7
`,
    });
    const message = await failure(() => load(workspace, { mode: 'lint', manifest: 'm.yml' }));
    const begins = (text: string) => expect.stringMatching(`^- m\\.yml${text}`);
    expect(message.split('\n')).toEqual([
      'The configuration has 14 errors:',
      begins(':1:1: unknown key "buckt"'),
      begins(':3:16: search-tests must be text'),
      begins(':7:14: domains must be a list'),
      begins(':12:14: package is "A b"'),
      begins(':13:5: an entry of dictionaries needs "package"'),
      begins(':14:5: an entry of dictionaries has both'),
      begins(':14:5: an entry of dictionaries needs "package"'),
      begins(':19:5: an entry of dictionaries must be a mapping'),
      begins(':5:11: file: "d/none.txt" matches no file'),
      begins(':6:11: file: "../out.txt" leads upwards'),
      begins(':8:11: file: "d/\\*.txt" is a glob'),
      begins(':13:12: files: "d/none-\\*.txt" matches no file'),
      begins(':16:11: analysis.stopwords: "none.txt" is neither'),
      begins(': index-settings: "none.json" matches no file'),
    ]);
  });

  test('tell when nothing names dictionaries', async () => {
    expect(await failure(() => load(makeWorkspace(), { ...AWS }))).toBe(
      'Neither the input files nor a manifest names dictionaries. Name dictionaries in the input files, one glob a line, or under "dictionaries" in a manifest (input manifest, by default .github/opensearch-dictionaries.yml).',
    );
    expect(await failure(() => load(makeWorkspace({ 'm.yml': 'domains: []' }), { ...AWS, manifest: 'm.yml' }))).toBe(
      'Input files is not set, and the manifest m.yml names no dictionaries. Name dictionaries in the input files, one glob a line, or under "dictionaries" in a manifest.',
    );
  });

  const region = (mode: string) =>
    `Input aws-region is not set, and neither AWS_REGION nor AWS_DEFAULT_REGION is; mode ${mode} calls AWS and needs a Region. Set it to the code of the Region of the domains, for example "eu-central-1".`;
  const bucket = (mode: string) =>
    `Neither the input bucket nor "bucket" in a manifest is set; mode ${mode} uploads dictionaries to an S3 bucket in the Region of the domains. Set it to the name of that bucket.`;

  test.each([
    ['lint', []],
    ['plan', [region('plan')]],
    ['drift', [region('drift')]],
    ['validate', [region('validate'), bucket('validate')]],
    ['deploy', [region('deploy'), bucket('deploy')]],
    ['auto', [region('plan')]],
  ])('tell what mode %s lacks', async (mode, missing) => {
    const work = () => load(makeWorkspace(FILES), { mode, files: 'd/*' });
    if (missing.length === 0) expect((await work()).files).toHaveLength(4);
    else for (const sentence of missing) expect(await failure(work)).toContain(sentence);
    if (missing.length === 1) expect(await failure(work)).toBe(missing[0]);
  });

  test('tell a Region that does not exist, where the mode calls AWS', async () => {
    const work = (mode: string) =>
      load(makeWorkspace(FILES), { ...AWS, mode, files: 'd/*', 'aws-region': 'eu-nowhere-9' });
    // Which of the two depends on whether this machine has DNS.
    expect(await failure(() => work('plan'))).toMatch(
      /^Input aws-region is "eu-nowhere-9", (?:but there is no such Region|which is none of the Regions that this version knows)/,
    );
    expect((await work('lint')).files).toHaveLength(4);
  });

  test('tell a variable that names no Region, where the mode calls AWS', async () => {
    const event = eventIn(makeWorkspace(FILES));
    const work = (mode: string) =>
      loadConfiguration(readInputs(inputsAsEnv({ mode, files: 'd/*' }, { AWS_REGION: 'local' })), event);
    expect((await work('lint')).files).toHaveLength(4);
    for (const mode of ['plan', 'drift'])
      expect(await failure(() => work(mode))).toBe(
        'Input aws-region is not set, and AWS_REGION is "local", but must be the code of a Region, for example "eu-central-1".',
      );
  });

  test('do not call missing what is set but wrong', async () => {
    const message = await failure(() =>
      load(makeWorkspace(FILES), { mode: 'deploy', files: 'd/*', bucket: 'X', 'aws-region': 'X' }),
    );
    expect(message).not.toContain('is not set');
    expect(message.split('\n')).toHaveLength(3);
  });

  test('tell a workspace that is not there', async () => {
    const event = readEvent({ GITHUB_WORKSPACE: '/nowhere/at/all' });
    expect(
      await failure(() => loadConfiguration(readInputs(inputsAsEnv({ mode: 'lint', files: '*', prune: 'x' })), event)),
    ).toBe(
      [
        'The configuration has 2 errors:',
        '- Input prune is "x", but must be true or false.',
        '- The folder of GITHUB_WORKSPACE does not exist. Put actions/checkout before this step, which gets the dictionaries.',
      ].join('\n'),
    );
  });

  test('tell a repository that is none', async () => {
    const workspace = makeWorkspace(FILES);
    const event = eventIn(workspace, 'push', { GITHUB_REPOSITORY: '' });
    expect(await failure(() => loadConfiguration(readInputs(inputsAsEnv({ ...AWS, files: 'd/*' })), event))).toBe(
      'GITHUB_REPOSITORY must be "owner/name", as the marker of each package names the repository; GitHub Actions sets it.',
    );
  });
});

describe('requireAws', () => {
  test('waits with what is missing until the mode of a pull request is known', async () => {
    const workspace = makeWorkspace(FILES);
    const event = eventIn(workspace, 'pull_request');
    const configuration = await loadConfiguration(
      readInputs(inputsAsEnv({ files: 'd/*', 'aws-region': 'eu-central-1' })),
      event,
    );
    expect(await failure(() => requireAws('validate', configuration, event))).toContain('Neither the input bucket nor');
    expect(await requireAws('plan', configuration, event)).toEqual({
      region: 'eu-central-1',
      bucket: null,
      repository: 'acme/search',
    });
  });
});
