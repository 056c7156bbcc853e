import { expect, test } from 'vitest';
import { memoryContent } from '../../emulator/core/content.ts';
import { BUCKET, ENGLISH, FILES, Stage, sha256 } from './kit/stage.ts';

const MANIFEST = '.github/opensearch-dictionaries.yml';
const FAMILY = '👨‍👩‍👧‍👦';

/** A manifest for one file, with what is special about it. */
function manifest(entry: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ dictionaries: [{ package: 'english', format: 'solr-synonyms', ...entry }] });
}

async function describeOf(file: string, entry: Readonly<Record<string, unknown>> = {}) {
  const files = { [file]: FILES[ENGLISH], [MANIFEST]: manifest({ file, ...entry }) };
  await using stage = await Stage.start({ files, inputs: { files: '' } });
  await stage.deploy();
  expect((await stage.succeed()).outputs.changed).toBe(false);
  return stage.package('english').description;
}

const DIGEST = sha256(FILES[ENGLISH]);

test.concurrent('PackageDescription without a description has the marker alone', async () => {
  expect(await describeOf(ENGLISH)).toBe(`[dictionary repo=acme/search path=${ENGLISH} sha256=${DIGEST}]`);
});

test.concurrent('PackageDescription begins with the description, with control characters as spaces', async () => {
  const description = 'English\tproduct\nsynonyms [dictionary repo=a/b sha256=0]';
  expect(await describeOf(ENGLISH, { description })).toBe(
    `English product synonyms [dictionary repo=a/b sha256=0] [dictionary repo=acme/search path=${ENGLISH} sha256=${DIGEST}]`,
  );
});

test.concurrent('the path is percent-encoded as UTF-8, all but unreserved characters and slashes', async () => {
  expect(await describeOf('wörter bücher/straße (neu)!~.txt')).toBe(
    `[dictionary repo=acme/search path=w%C3%B6rter%20b%C3%BCcher/stra%C3%9Fe%20%28neu%29%21~.txt sha256=${DIGEST}]`,
  );
});

test.concurrent('a description that is too long first loses the path', async () => {
  const short = `[dictionary repo=acme/search sha256=${DIGEST}]`;
  const description = 'x'.repeat(1024 - short.length - 1);
  expect(await describeOf(ENGLISH, { description })).toBe(`${description} ${short}`);
});

test.concurrent('a description that is still too long is cut at a whole grapheme', async () => {
  const short = `[dictionary repo=acme/search sha256=${DIGEST}]`;
  const cut = await describeOf(ENGLISH, { description: FAMILY.repeat(200) });
  expect(cut?.length).toBeLessThanOrEqual(1024);
  expect(cut).toBe(`${FAMILY.repeat(Math.floor((1024 - short.length - 1) / FAMILY.length))} ${short}`);
});

/** The commit message that AWS has of `english`'s second version. */
async function messageOf(message: string, inputs: Readonly<Record<string, string>> = {}) {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, ...inputs } });
  await stage.deploy();
  const changed = `${FILES[ENGLISH]}sneakers, trainers\n`;
  const commit = stage.workspace.commit(message, { [ENGLISH]: changed });
  await stage.succeed();
  expect((await stage.succeed()).outputs.changed).toBe(false);
  const stored = stage.package('english').versions[1]?.commitMessage;
  return { stored, marker: `[${commit.slice(0, 7)} sha256:${sha256(changed).slice(0, 12)}]` };
}

test.concurrent('CommitMessage is the first line of the commit’s message and the marker', async () => {
  const { stored, marker } = await messageOf('Add sneakers\n\nBecause they sell.\n');
  expect(stored).toBe(`Add sneakers ${marker}`);
});

test.concurrent('CommitMessage has at most 160 UTF-16 units, cut at a whole grapheme', async () => {
  const { stored, marker } = await messageOf(`Add ${FAMILY.repeat(40)}`);
  const room = 160 - marker.length - 1 - '…'.length - 'Add '.length;
  expect(stored).toBe(`Add ${FAMILY.repeat(Math.floor(room / FAMILY.length))}… ${marker}`);
  expect(stored?.length).toBeLessThanOrEqual(160);
});

test.concurrent('a message that just fits is not cut', async () => {
  const message = 'm'.repeat(160 - '[0123456 sha256:0123456789ab]'.length - 1);
  const { stored, marker } = await messageOf(message);
  expect(stored).toBe(`${message} ${marker}`);
  expect(stored).toHaveLength(160);
});

test.concurrent('control characters of a message become spaces', async () => {
  const { stored, marker } = await messageOf('Add\ttabs \u0007and\u001b[31m colours');
  expect(stored).toBe(`Add tabs  and [31m colours ${marker}`);
});

test.concurrent('a message that looks like a workflow command or a marker does no harm', async () => {
  const { stored, marker } = await messageOf('::error::boo [0123456 sha256:0123456789ab]');
  expect(stored).toBe(`::error::boo [0123456 sha256:0123456789ab] ${marker}`);
});

test.concurrent('the input commit-message replaces the commit’s own', async () => {
  const { stored, marker } = await messageOf('The commit’s own', { 'commit-message': 'Spring catalogue' });
  expect(stored).toBe(`Spring catalogue ${marker}`);
});

test.concurrent('objects are stored under their content’s digest, with checksum, SSE-S3 and a condition', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'key-prefix': 'search/dicts' } });
  const run = await stage.succeed();
  const [object, ...others] = stage.emulator.s3.peekAll(BUCKET);
  expect(others).toEqual([]);
  expect(object).toMatchObject({
    key: `search/dicts/english/${DIGEST}.txt`,
    encryption: 'AES256',
    checksums: { 'x-amz-checksum-sha256': Buffer.from(DIGEST, 'hex').toString('base64') },
  });
  expect(object?.content.sha256).toBe(DIGEST);
  expect(run.requests.find(({ operation }) => operation === 'PutObject')?.input).toMatchObject({
    IfNoneMatch: '*',
    ServerSideEncryption: 'AES256',
  });
});

test.concurrent('an existing object is not written again', async () => {
  const key = `opensearch-dictionaries/english/${DIGEST}.txt`;
  await using stage = await Stage.start({
    inputs: { files: ENGLISH },
    emulator: { buckets: [{ name: BUCKET, objects: { [key]: FILES[ENGLISH] } }] },
  });
  const run = await stage.succeed();
  expect(run.requests.filter(({ operation, status }) => operation === 'PutObject' && status === 200)).toEqual([]);
  expect(stage.content('search-prod')).toEqual({ english: DIGEST });
});

test.concurrent('an object with our content that appears during the upload (412) is used', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  const key = `opensearch-dictionaries/english/${DIGEST}.txt`;
  stage.on('PutObject', 'before', () => {
    stage.emulator.s3.put({ bucket: BUCKET, key, content: memoryContent(FILES[ENGLISH]) });
  });
  const run = await stage.succeed();
  expect(run.requests.filter(({ operation }) => operation === 'PutObject')).toMatchObject([{ status: 412 }]);
  expect(stage.content('search-prod')).toEqual({ english: DIGEST });
});

test.concurrent('an object with other content under our key is never deployed', async () => {
  const key = `opensearch-dictionaries/english/${DIGEST}.txt`;
  await using stage = await Stage.start({
    inputs: { files: ENGLISH },
    emulator: { buckets: [{ name: BUCKET, objects: { [key]: 'something else\n' } }] },
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors.join()).toContain(key);
  expect(stage.emulator.packages()).toEqual([]);
});

/** As long as what the key promises, by somebody who gave no SHA-256. */
const AS_LONG = FILES[ENGLISH].replaceAll('sofa', 'evil');

test.concurrent('other content of the same length under our key is never deployed', async () => {
  const key = `opensearch-dictionaries/english/${DIGEST}.txt`;
  await using stage = await Stage.start({
    inputs: { files: ENGLISH },
    emulator: { buckets: [{ name: BUCKET, objects: { [key]: AS_LONG } }] },
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors.join()).toContain(key);
  expect(stage.emulator.packages()).toEqual([]);
});

for (const [what, content] of [
  ['of the same length', AS_LONG],
  ['of another length', 'something else\n'],
] as const) {
  test.concurrent(`an object ${what} that appears while we upload (412) is never deployed`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    const key = `opensearch-dictionaries/english/${DIGEST}.txt`;
    stage.on('PutObject', 'before', () => {
      stage.emulator.s3.put({ bucket: BUCKET, key, content: memoryContent(content) });
    });
    const run = await stage.run();
    expect(run.outputs['failure-reason']).toBe('upload-failed');
    expect(run.errors.join()).toContain(key);
    expect(stage.emulator.packages()).toEqual([]);
  });
}

test.concurrent('an object that appears and vanishes again is uploaded', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  const reference = { bucket: BUCKET, key: `opensearch-dictionaries/english/${DIGEST}.txt` };
  stage.on('PutObject', 'before', () => stage.emulator.s3.put({ ...reference, content: memoryContent('a') }));
  stage.on('PutObject', 'after', () => stage.emulator.s3.delete(reference));
  const run = await stage.succeed();
  expect(run.requests.filter(({ operation }) => operation === 'PutObject')).toMatchObject([
    { status: 412 },
    { status: 200 },
  ]);
  expect(stage.content('search-prod')).toEqual({ english: DIGEST });
});

for (const [file, extension] of [
  ['dictionaries/no-extension', ''],
  ['dictionaries/two.dots.dic', '.dic'],
] as const) {
  test.concurrent(`the key of ${file} ends in its extension '${extension}'`, async () => {
    await using stage = await Stage.start({ files: { [file]: FILES[ENGLISH] }, inputs: { files: file } });
    await stage.deploy();
    expect(stage.emulator.s3.peekAll(BUCKET)[0]?.key).toMatch(
      new RegExp(`/${DIGEST}${extension.replace('.', '\\.')}$`),
    );
  });
}
