import { expect, test } from 'vitest';
import { BUCKET, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';
const CONTENT = { english: sha256(FILES[ENGLISH]), german: sha256(FILES[GERMAN]) };
/** Inputs that leave everything to the manifest. */
const NONE = { files: '', bucket: '', domains: '', format: 'auto' };

const FULL = `
bucket: ${BUCKET}
key-prefix: from/manifest
expected-bucket-owner: "123456789012"
domains: [search-prod, search-staging]
engine-version: OpenSearch_2.19
dictionaries:
  - file: ${ENGLISH}
    package: synonyms-en
    description: English product synonyms
    format: solr-synonyms
    domains: [search-prod]
  - file: dictionaries/g*.txt
    format: solr-synonyms
    lenient: true
`;

test.concurrent('a manifest gives each dictionary its own domains, package and description', async () => {
  await using stage = await Stage.start({ files: { ...FILES, [MANIFEST]: FULL }, inputs: NONE });
  const run = await stage.succeed();
  expect(stage.content('search-prod')).toEqual({ 'synonyms-en': CONTENT.english, german: CONTENT.german });
  expect(stage.content('search-staging')).toEqual({ german: CONTENT.german });
  expect(stage.package('synonyms-en').description).toMatch(/^English product synonyms \[dictionary repo=acme\/search /);
  expect(stage.emulator.s3.peekAll(BUCKET).map(({ key }) => key)).toEqual([
    `from/manifest/german/${CONTENT.german}.txt`,
    `from/manifest/synonyms-en/${CONTENT.english}.txt`,
  ]);
  expect(packageOf(run, 'synonyms-en')).toMatchObject({ file: ENGLISH, format: 'solr-synonyms' });
  expect(packageOf(run, 'synonyms-en').domains.map(({ name }) => name)).toEqual(['search-prod']);
  for (const { api, input } of run.requests) {
    if (api === 's3') expect(input).toMatchObject({ ExpectedBucketOwner: '123456789012' });
  }
});

test.concurrent('inputs that are set win over the manifest', async () => {
  const other = FULL.replace(`bucket: ${BUCKET}`, 'bucket: not-this-one').replace('"123456789012"', '"999999999999"');
  await using stage = await Stage.start({
    files: { ...FILES, [MANIFEST]: other },
    inputs: {
      ...NONE,
      bucket: BUCKET,
      'key-prefix': 'from-input',
      'expected-bucket-owner': '123456789012',
      domains: 'search-staging',
    },
  });
  await stage.deploy();
  expect(stage.emulator.s3.peekAll(BUCKET).every(({ key }) => key.startsWith('from-input/'))).toBe(true);
  // The list of domains is the default of those that name none themselves.
  expect(stage.content('search-prod')).toEqual({ 'synonyms-en': CONTENT.english });
  expect(stage.content('search-staging')).toEqual({ german: CONTENT.german });
});

test.concurrent('a manifest at another path is used when the input names it, with files beside it', async () => {
  const entry = `dictionaries:\n  - file: ${ENGLISH}\n    package: named\n    format: opaque\n`;
  await using stage = await Stage.start({ files: { ...FILES, 'search/manifest.yml': entry } });
  const run = await stage.succeed({ inputs: { manifest: 'search/manifest.yml' } });
  expect(run.outputs.packages.map(({ name, format }) => [name, format])).toEqual([
    ['named', 'opaque'],
    ['german', 'solr-synonyms'],
  ]);
});

test.concurrent('package-prefix stands before the names that come from files', async () => {
  await using stage = await Stage.start({ inputs: { 'package-prefix': 'acme-' } });
  const run = await stage.succeed();
  expect(run.outputs.packages.map(({ name }) => name)).toEqual(['acme-english', 'acme-german']);
  expect(stage.content('search-prod')).toEqual({ 'acme-english': CONTENT.english, 'acme-german': CONTENT.german });
});

test.concurrent('a glob with ! excludes files', async () => {
  await using stage = await Stage.start({ inputs: { files: 'dictionaries/**\n\n  !**/german.txt  ' } });
  expect((await stage.succeed()).outputs.packages.map(({ name }) => name)).toEqual(['english']);
});

test.concurrent('a changed description alone changes nothing in AWS', async () => {
  await using stage = await Stage.start({ files: { ...FILES, [MANIFEST]: FULL }, inputs: NONE });
  await stage.deploy();
  stage.workspace.commit('Other words', { [MANIFEST]: FULL.replace('English product synonyms', 'Other words') });
  const run = await stage.succeed();
  expect(run.outputs.changed).toBe(false);
  expect(writesOf(run)).toEqual([]);
});

for (const [variables, expected] of [
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-west-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' }, 'eu-west-1'],
] as const) {
  test.concurrent(`the Region comes from ${JSON.stringify(variables)}`, async () => {
    await using stage = await Stage.start();
    // The emulator refuses signatures for another Region than its own.
    expect(stage.emulator.region).toBe(expected);
    await stage.succeed({ env: variables });
  });
}

test.concurrent('the input aws-region wins over the environment', async () => {
  await using stage = await Stage.start();
  await stage.succeed({ inputs: { 'aws-region': 'eu-west-1' }, env: { AWS_REGION: 'us-east-1' } });
});

const TOPICS = `
dictionaries:
  - files: [topics/first.txt, topics/*.txt]
    package: synonyms-topics
    format: solr-synonyms
`;
const TOPIC_FILES = {
  'topics/first.txt': 'tv, telly',
  'topics/animals.txt': 'dog, hound\r\ncat, kitty\n',
  'topics/zoo.txt': '# nothing yet\nape, monkey\n',
};

test.concurrent('several files make one package, and problems name their own lines', async () => {
  await using stage = await Stage.start({
    files: { ...TOPIC_FILES, [MANIFEST]: TOPICS },
    inputs: { ...NONE, bucket: BUCKET, domains: 'search-prod' },
  });
  const run = await stage.succeed();
  const joined = 'tv, telly\ndog, hound\r\ncat, kitty\n# nothing yet\nape, monkey\n';
  expect(stage.content('search-prod')).toEqual({ 'synonyms-topics': sha256(joined) });
  expect(packageOf(run, 'synonyms-topics')).toMatchObject({
    file: 'topics/first.txt',
    files: ['topics/first.txt', 'topics/animals.txt', 'topics/zoo.txt'],
    entries: 4,
    bytes: joined.length,
    diff: { added: 8, removed: 0 },
  });
  expect(stage.package('synonyms-topics').description).toContain('path=topics/first.txt ');
  expect((await stage.succeed()).outputs.changed).toBe(false);

  stage.workspace.commit('Break it', {
    'topics/zoo.txt': '# nothing yet\nape, monkey\na => b => c\n',
    'topics/animals.txt': '',
  });
  const broken = await stage.run();
  expect(packageOf(broken, 'synonyms-topics').problems).toMatchObject([
    { code: 'solr-synonyms/multiple-arrows', file: 'topics/zoo.txt', line: 3, column: 8 },
  ]);
  expect(broken.log).toMatch(/^::error file=topics\/zoo\.txt,line=3,col=8,/m);
  expect(broken.errors.at(-1)).toContain('topics/first.txt has 1 error, the first in line 3 of topics/zoo.txt.');
  expect(broken.summary).toContain('topics/zoo.txt');

  stage.workspace.remove('topics/zoo.txt');
  stage.workspace.commit('Close the zoo', { 'topics/animals.txt': TOPIC_FILES['topics/animals.txt'] });
  expect(packageOf(await stage.succeed(), 'synonyms-topics')).toMatchObject({
    action: 'update',
    files: ['topics/first.txt', 'topics/animals.txt'],
    diff: { added: 0, removed: 2, changed: 0 },
  });
});

test.concurrent('a removed file of several shows the entries it had', async () => {
  await using stage = await Stage.start({
    files: { ...TOPIC_FILES, [MANIFEST]: TOPICS },
    inputs: { ...NONE, mode: 'lint' },
  });
  const base = stage.workspace.head.sha;
  stage.workspace.remove('topics/zoo.txt');
  const head = stage.workspace.commit('Close the zoo', { 'topics/first.txt': 'tv, telly\ncar, auto\n' });
  const repository = { full_name: 'acme/search', default_branch: 'main' };
  const ends = { head: { sha: head, repo: repository }, base: { sha: base, ref: 'main', repo: repository } };
  const payload = { action: 'opened', number: 7, pull_request: { number: 7, ...ends }, repository };
  const run = await stage.succeed({ event: { name: 'pull_request', payload } });
  expect(packageOf(run, 'synonyms-topics')).toMatchObject({ diff: { added: 2, removed: 2, changed: 0 } });
  expect(run.summary).toMatch(/topics\/first\.txt[^\n]*line 2|blob\/[0-9a-f]+\/topics\/first\.txt#L2/);
});
