/** Where credentials come from, and what a gate makes of a source that gives none: only where none is configured it lints. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CHANGED, Gate } from './gate.ts';

const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
const ROLE_ARN = 'arn:aws:iam::123456789012:role/gate';

const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
const servers: Server[] = [];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers) server.close().closeAllConnections();
});

/** A service of the machine on the loopback. @returns its URL */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** STS, refusing every role. */
const sts = (status: number, code: string, message: string) =>
  serve((_, response) => {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(`<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${error}</ErrorResponse>`);
  });

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const TOKEN_FILE = file('token', 'x.y.z');

/** The metadata service of a machine that has a role, which gives no credentials. */
const brokenMachine = (role: number) =>
  serve(({ url, method }, response) => {
    if (method === 'PUT') response.end('token');
    else if (url?.endsWith('/security-credentials/')) response.writeHead(role).end(role === 200 ? 'the-role' : '');
    else response.writeHead(500).end();
  });

const FAILING: readonly (readonly [string, () => Promise<Readonly<Record<string, string>>>, string])[] = [
  [
    'a role that STS refuses',
    async () => ({
      AWS_WEB_IDENTITY_TOKEN_FILE: TOKEN_FILE,
      AWS_ROLE_ARN: ROLE_ARN,
      AWS_ENDPOINT_URL_STS: await sts(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
    }),
    'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ],
  [
    'a token that STS does not take',
    async () => ({
      AWS_WEB_IDENTITY_TOKEN_FILE: TOKEN_FILE,
      AWS_ROLE_ARN: ROLE_ARN,
      AWS_ENDPOINT_URL_STS: await sts(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found'),
    }),
    'InvalidIdentityTokenException: No OpenIDConnect provider found',
  ],
  [
    'a token file that is not there',
    async () => ({ AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'nowhere'), AWS_ROLE_ARN: ROLE_ARN }),
    'no such file',
  ],
  [
    'a container role that is refused',
    async () => {
      const url = await serve((_, response) => response.writeHead(403).end('{"Code":"AccessDenied"}'));
      return { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/creds` };
    },
    'though AWS_CONTAINER_CREDENTIALS_FULL_URI is set',
  ],
  ['a profile that is not there', async () => ({ AWS_PROFILE: 'gate' }), 'profile: [gate]'],
  [
    'a credential process that fails',
    async () => ({
      AWS_CONFIG_FILE: file(
        'process',
        '[default]\ncredential_process = sh -c "echo token=hunter2 >/dev/null; echo no vault >&2; exit 3"\n',
      ),
    }),
    'credential_process failed: no vault',
  ],
  [
    'a credential process that prints no credentials',
    async () => ({ AWS_CONFIG_FILE: file('no-version', '[default]\ncredential_process = echo {}\n') }),
    'Profile default credential_process did not return Version 1. (the default profile of',
  ],
  [
    'a credential process whose credentials have expired',
    async () => {
      const old = { Version: 1, AccessKeyId: 'A', SecretAccessKey: 'B', Expiration: '2020-01-01T00:00:00Z' };
      const command = `cat ${file('old.json', JSON.stringify(old))}`;
      return { AWS_CONFIG_FILE: file('old', `[default]\ncredential_process = ${command}\n`) };
    },
    'Profile default credential_process returned expired credentials.',
  ],
  [
    'half a pair of keys in a file',
    async () => ({ AWS_SHARED_CREDENTIALS_FILE: file('half', '[default]\naws_access_key_id = AKIAHALFEXAMPLE0001\n') }),
    `though the default profile of ${join(folder, 'half')} configures them`,
  ],
  [
    'a credentials file that is not there',
    async () => ({ AWS_SHARED_CREDENTIALS_FILE: join(folder, 'nowhere') }),
    `though AWS_SHARED_CREDENTIALS_FILE names ${join(folder, 'nowhere')}, which can't be read`,
  ],
  [
    'half a pair of keys',
    async () => ({ AWS_ACCESS_KEY_ID: 'ASIAHALFEXAMPLE00001' }),
    'though AWS_ACCESS_KEY_ID is set',
  ],
  [
    'the other half',
    async () => ({ AWS_SECRET_ACCESS_KEY: 'half-a-pair-example' }),
    'though AWS_SECRET_ACCESS_KEY is set',
  ],
  [
    'a machine whose role gives no credentials',
    async () => ({
      AWS_EC2_METADATA_DISABLED: 'false',
      RUNNER_ENVIRONMENT: 'self-hosted',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: await brokenMachine(200),
    }),
    'Could not load credentials from any providers, though this machine has a role',
  ],
];

test.concurrent.each(FAILING)('%s is credentials-missing in the gate, with its own words', async (_, source, words) => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  const run = await gate.propose({ env: { ...NO_KEYS, ...(await source()) } });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'credentials-missing', changed: false });
  expect(run.errors.join()).toContain(words);
  expect(run.errors.join()).not.toContain('Configure AWS credentials in an earlier step');
  expect(run.log).not.toContain('hunter2');
  expect(run.requests).toEqual([]);
});

test.concurrent.each([
  ['cut off', (response: ServerResponse) => response.destroy()],
  ['reset', (response: ServerResponse) => response.socket?.resetAndDestroy()],
])('a metadata service whose answers are %s is no proof of a machine without a role', async (_, end) => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  const endpoint = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"Code"', () => setTimeout(end, 50, response));
  });
  const machine = {
    AWS_EC2_METADATA_DISABLED: 'false',
    RUNNER_ENVIRONMENT: 'self-hosted',
    AWS_EC2_METADATA_SERVICE_ENDPOINT: endpoint,
  };
  const run = await gate.propose({ env: { ...NO_KEYS, ...machine } });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'credentials-missing', changed: false });
});

test.concurrent('a metadata service that trickles ends with an error, and a cancelled run does not wait for it', async () => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  const endpoint = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '1000000' });
    const trickle = setInterval(() => response.write('x'), 400);
    response.on('close', () => clearInterval(trickle));
  });
  const machine = {
    AWS_EC2_METADATA_DISABLED: 'false',
    RUNNER_ENVIRONMENT: 'self-hosted',
    AWS_EC2_METADATA_SERVICE_ENDPOINT: endpoint,
  };
  const env = { ...NO_KEYS, ...machine };
  const run = await gate.propose({ env });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'credentials-missing', changed: false });
  const times = { sent: 0 };
  const cancelled = await gate.runRaw({
    env,
    onStart: (process) => {
      setTimeout(() => {
        times.sent = Date.now();
        process.kill('SIGINT');
      }, 3_000);
    },
  });
  expect(Date.now() - times.sent).toBeLessThan(3_000);
  expect(cancelled.log).toContain('The run was cancelled.');
});

test.concurrent('a slow metadata service is asked again before the machine counts as one without a role', async () => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  let asked = 0;
  const slow = await serve(async ({ url, method }, response) => {
    const isFirst = ++asked === 1;
    if (isFirst) await sleep(1_500);
    if (method === 'PUT') response.end('token');
    else if (url?.endsWith('/security-credentials/')) response.end('the-role');
    else response.writeHead(500).end();
  });
  const run = await gate.propose({
    env: {
      ...NO_KEYS,
      AWS_EC2_METADATA_DISABLED: 'false',
      RUNNER_ENVIRONMENT: 'self-hosted',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: slow,
    },
  });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'credentials-missing' });
});

const UNCONFIGURED: readonly (readonly [string, () => Promise<Readonly<Record<string, string>>>])[] = [
  // Workflows keep it in `env` for the step that assumes the role, which a fork's run leaves out.
  ['the name of a role alone', async () => ({ AWS_ROLE_ARN: ROLE_ARN })],
  [
    'a configuration without credentials',
    async () => ({ AWS_CONFIG_FILE: file('region', '[default]\nregion = eu-west-1\n') }),
  ],
  [
    'credentials of a profile that this job does not use',
    async () => ({ AWS_SHARED_CREDENTIALS_FILE: file('other', '[other]\naws_access_key_id = AKIAOTHEREXAMPLE0001\n') }),
  ],
  [
    'a machine without a role',
    async () => ({
      AWS_EC2_METADATA_DISABLED: 'false',
      RUNNER_ENVIRONMENT: 'self-hosted',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: await brokenMachine(404),
    }),
  ],
  [
    'a machine without a metadata service',
    async () => ({
      AWS_EC2_METADATA_DISABLED: 'false',
      RUNNER_ENVIRONMENT: 'self-hosted',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:9',
    }),
  ],
];

test.concurrent.each(UNCONFIGURED)('%s is no credentials: the gate lints, and says so', async (_, source) => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  const run = await gate.propose({ env: { ...NO_KEYS, ...(await source()) } });
  expect(run.outputs).toMatchObject({ mode: 'lint', 'failure-reason': '' });
  expect(run.notices.join()).toContain('The dictionaries are checked offline only (mode lint)');
});

test.concurrent('credentials that the SDK refreshes may expire during a wait without a warning', async () => {
  await using gate = await Gate.start({ deployed: false });
  gate.change(CHANGED);
  const { accessKeyId, secretAccessKey, sessionToken } = gate.stage.running.credentials;
  // So slowly that the SDK would warn about it, in words of its own.
  const url = await serve(async (_, response) => {
    await sleep(1_200);
    response.end(
      JSON.stringify({
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        Token: sessionToken,
        Expiration: new Date(Date.now() + 10 * 60_000).toISOString(),
      }),
    );
  });
  const env = { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/creds` };
  const run = await gate.propose({ env });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '', 'aws-validated': true });
  expect(run.log + run.summary).not.toMatch(/credentials expire/);
});
