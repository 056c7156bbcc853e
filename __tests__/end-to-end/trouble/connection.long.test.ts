/** What stands between the action and AWS: names, proxies, endpoints that know less. Each is told as what it is. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countOf, ENGLISH, FILES, Stage, sha256 } from '../kit/stage.ts';

const servers: Server[] = [];
const folder = mkdtempSync(join(tmpdir(), 'connection-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const server of servers) server.close().closeAllConnections();
});

/** A proxy that answers CONNECT with this status. @returns its URL */
async function proxyThatAnswers(status: string): Promise<string> {
  const server = createServer((_, response) => response.end());
  server.on('connect', (_request, socket) => socket.on('error', () => {}).end(`HTTP/1.1 ${status}\r\n\r\n`));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const REAL_ENDPOINTS = { AWS_ENDPOINT_URL_OPENSEARCH: '', AWS_ENDPOINT_URL_S3: '' };

for (const [api, variable] of [
  ['opensearch', 'AWS_ENDPOINT_URL_OPENSEARCH'],
  ['elasticsearch', 'AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE'],
] as const) {
  test.concurrent(`a host without an address is invalid-configuration, and the message names aws-region (${api})`, async () => {
    await using stage = await Stage.start();
    // A name that no resolver knows, whatever network the test runs in (RFC 2606).
    const env = { [variable]: 'https://es.eu-west-9.invalid' };
    const run = await stage.run({ env, inputs: { api, 'aws-region': 'eu-west-9' } });
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.errors.join()).toContain('aws-region');
    expect(run.errors.join()).toContain('eu-west-9');
    expect(run.seconds).toBeLessThan(20);
  });
}

/** The environment of a run whose name servers know nothing of `localhost` for so long, and of a service that is there. */
function withoutNames(stage: Stage, variable: string, milliseconds: number) {
  const script = join(folder, `${milliseconds}.cjs`);
  writeFileSync(
    script,
    `const dns = require('node:dns');
    const { lookup } = dns;
    let since = 0;
    dns.lookup = function (host, options, done = options) {
      if (host !== 'localhost') return lookup.call(this, host, options, done);
      since ||= Date.now();
      if (Date.now() - since >= ${milliseconds}) return lookup.call(this, '127.0.0.1', options, done);
      const error = Object.assign(new Error('getaddrinfo EAI_AGAIN ' + host), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' });
      process.nextTick(() => done(error));
    };`,
  );
  const url = (stage.running.env[variable] ?? '').replace('127.0.0.1', 'localhost');
  return { [variable]: url, NODE_OPTIONS: `--require ${script}` };
}

for (const variable of ['AWS_ENDPOINT_URL_OPENSEARCH', 'AWS_ENDPOINT_URL_S3'])
  test.concurrent(`name servers without an answer for five seconds are waited for (${variable})`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    await stage.succeed({ env: withoutNames(stage, variable, 5_000) });
    expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  });

test.concurrent('name servers that never answer say nothing about the Region', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ env: withoutNames(stage, 'AWS_ENDPOINT_URL_OPENSEARCH', 600_000) });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(run.errors.join()).toContain('no name server of this runner answers (getaddrinfo EAI_AGAIN localhost)');
  expect(run.errors.join()).not.toContain('aws-region');
  expect(run.seconds).toBeLessThan(65);
});

test.concurrent('a proxy that refuses the connection is named', async () => {
  await using stage = await Stage.start();
  const env = { ...REAL_ENDPOINTS, HTTPS_PROXY: await proxyThatAnswers('403 Forbidden'), NO_PROXY: '' };
  const run = await stage.run({ env });
  expect(run.errors.join()).toContain('403 Forbidden');
  expect(run.errors.join()).toContain('HTTPS_PROXY');
  expect(run.errors.join()).not.toContain('defect of the action');
});

for (const [env, inputs, name] of [
  [{ AWS_ENDPOINT_URL_OPENSEARCH: 's3cretword' }, { mode: 'plan' }, 'AWS_ENDPOINT_URL_OPENSEARCH'],
  [{ AWS_ENDPOINT_URL_OPENSEARCH: 's3cretword:4566' }, { mode: 'drift' }, 'AWS_ENDPOINT_URL_OPENSEARCH'],
  [
    { AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE: 'ftp://s3cretword' },
    { mode: 'validate', api: 'elasticsearch' },
    'AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE',
  ],
  [{ AWS_ENDPOINT_URL_S3: 'http://' }, {}, 'AWS_ENDPOINT_URL_S3'],
  [{ AWS_ENDPOINT_URL: 's3cretword', AWS_ENDPOINT_URL_STS: '' }, { mode: 'deploy' }, 'AWS_ENDPOINT_URL'],
] as const)
  test.concurrent(`an endpoint that is no URL is invalid-configuration: ${JSON.stringify({ env, inputs })}`, async () => {
    await using stage = await Stage.start();
    const run = await stage.run({ env, inputs });
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.errors.join()).toContain(`${name} must be an http or https URL`);
    for (const text of [run.log, run.summary]) expect(text).not.toContain('s3cretword');
    expect(run.requests).toEqual([]);
  });

test.concurrent('an endpoint of the profile that is no URL is invalid-configuration', async () => {
  await using stage = await Stage.start();
  const file = join(stage.workspace.path, 'aws-config');
  writeFileSync(file, '[default]\nendpoint_url = s3cretword\n');
  const run = await stage.run({ env: { AWS_CONFIG_FILE: file, ...REAL_ENDPOINTS } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('the endpoint_url of the AWS profile or of its services is no URL');
  expect(run.errors.join()).not.toContain('s3cretword');
  expect(run.requests).toEqual([]);
});

const PAGE = { kind: 'html', status: 403 } as const;
const IN_BETWEEN = 'check what is between this runner and AWS, such as a proxy or a firewall';

test.concurrent('a web page instead of the version history opens no guard', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  stage.running.faults.add({ operation: 'GetPackageVersionHistory', action: PAGE });
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'timeout', changed: false });
  expect(run.errors.join()).toContain(IN_BETWEEN);
  expect(run.log).not.toContain('Allow es:');
  expect(run.seconds).toBeLessThan(65);
});

for (const operation of ['UpdatePackage', 'AssociatePackage'] as const)
  test.concurrent(`a web page instead of the answer to ${operation} is asked for again, and told as such`, async () => {
    const inputs = { files: ENGLISH, 'validation-timeout-minutes': '0.3', 'association-timeout-minutes': '0.3' };
    await using stage = await Stage.start({ inputs });
    await stage.deploy();
    stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
    stage.running.faults.add({ operation, action: { kind: 'html', status: 413 } });
    const run = await stage.run();
    expect(run.outputs['failure-reason']).toBe('timeout');
    expect(run.errors.join()).toContain(IN_BETWEEN);
    expect(run.log).not.toContain('Allow es:');
  });

test.concurrent('a web page instead of the answer to an upload is told as such', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  stage.running.faults.add({ operation: 'PutObject', action: PAGE });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors.join()).toContain(IN_BETWEEN);
  expect(run.log).not.toContain('Allow s3:');
});

test.concurrent('a proxy that Node.js would go around is invalid-configuration', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ env: { HTTP_PROXY: 's3cretword:3128' } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('HTTP_PROXY must begin with "http://" or "https://"');
  for (const text of [run.log, run.summary]) expect(text).not.toContain('s3cretword');
  expect(run.requests).toEqual([]);
});

test.concurrent('the message about unknown keys also names the Region, which an account may have to enable', async () => {
  await using stage = await Stage.start({ emulator: { region: 'af-south-1' } });
  const run = await stage.run({ env: { AWS_ACCESS_KEY_ID: 'ASIAUNKNOWNEXAMPLE12' } });
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  expect(run.errors.join()).toMatch(/af-south-1 is one that the account has to enable/);
});

/** Names that look like words of AWS, and one that does not: AWS refuses, and means it. */
for (const name of ['order-processing', 'in-progress', 'busy', 'try-again-later', 'orders']) {
  test.concurrent(`a refusal that names ${name} is final at once`, async () => {
    const file = `dictionaries/${name}.txt`;
    await using stage = await Stage.start({
      files: { [file]: 'couch, sofa\n' },
      inputs: { domains: `${name}-domain` },
      emulator: { domains: [`${name}-domain`] },
    });
    stage.running.faults.add({
      operation: ({ operation }) => /^AssociatePackages?$/.test(operation),
      action: {
        kind: 'error',
        name: 'ValidationException',
        status: 400,
        message: `Package ${name} can not be used on domain ${name}-domain.`,
      },
    });
    const run = await stage.run();
    expect(run.outputs['failure-reason']).toBe('association-failed');
    expect(countOf(run)['AssociatePackage']).toBe(1);
  });
}

for (const [what, name, status] of [
  ['InvalidAction', 'InvalidAction', 400],
  ['UnknownOperationException', 'UnknownOperationException', 404],
  ['a route that a gateway does not find', 'NotFound', 404],
  ['501', 'Unknown', 501],
] as const) {
  test.concurrent(`a history that the service does not know (${what}) costs a warning`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    const action = { kind: 'error', name, status, message: 'no such operation' } as const;
    stage.running.faults.add({ operation: 'GetPackageVersionHistory', action });
    await stage.succeed();
    const again = await stage.succeed();
    expect(again.outputs.changed).toBe(false);
    expect(again.warnings.join()).toContain('GetPackageVersionHistory');
    expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  });
}

test.concurrent('an object of ours that is now encrypted with KMS is reported as such', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  const changed = `${FILES[ENGLISH]}sneakers, trainers\n`;
  stage.emulator.addBucket({
    name: 'copied',
    encryption: 'aws:kms',
    objects: { [`opensearch-dictionaries/english/${sha256(changed)}.txt`]: changed },
  });
  stage.workspace.commit('More', { [ENGLISH]: changed });
  const run = await stage.run({ inputs: { bucket: 'copied' } });
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors.join()).toContain('encrypted with a KMS key');
  expect(run.errors.join()).toContain(`${sha256(changed)}.txt`);
  expect(countOf(run)).not.toHaveProperty('UpdatePackage');
});

test.concurrent('an object of ours that was archived since is uploaded again', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  await stage.succeed();
  stage.workspace.commit('Revert', { [ENGLISH]: FILES[ENGLISH] });
  let isArchived = true;
  const target = stage.running.env['AWS_ENDPOINT_URL_S3'];
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    if (method === 'PUT') isArchived = false;
    const onward = httpRequest(new URL(url, target), { method, headers }, (answer) => {
      const storage = isArchived ? { 'x-amz-storage-class': 'GLACIER' } : {};
      outgoing.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...storage });
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stage.emulator.verdicts.copy = () =>
    isArchived
      ? { type: 'S3AccessFailure', message: "The operation is not valid for the object's storage class" }
      : null;
  const env = { AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const run = await stage.succeed({ env });
  expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  expect(countOf(run)).toMatchObject({ HeadObject: 1, PutObject: 1, UpdatePackage: 1 });
});

for (const bucket of ['acme--euw1-az1--x-s3', 'acme--table-s3', 'acme-123--ol-s3']) {
  test.concurrent(`bucket ${bucket} is refused before any call`, async () => {
    await using stage = await Stage.start();
    const run = await stage.run({ inputs: { bucket } });
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.errors.join()).toContain('general purpose bucket');
    expect(run.requests).toEqual([]);
  });
}
