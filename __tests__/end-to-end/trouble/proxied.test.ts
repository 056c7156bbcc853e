/** Runs on a machine that reaches nothing directly: GitHub and AWS have names that only a proxy knows. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { NUMBER, pullRequest, REPOSITORY } from '../../pull-request/payloads.ts';
import { certificateFor } from '../kit/certificate.ts';
import { startGitHub } from '../kit/github-server.ts';
import { type ProxyOptions, startProxy, startTls } from '../kit/proxy-server.ts';
import { ENGLISH, FILES, Stage, sha256, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const API = 'api.example.test';
const AWS = 'aws.example.test';
const certificate = certificateFor(API, AWS, 'localhost');
const folder = mkdtempSync(join(tmpdir(), 'proxied-'));
const NODE_EXTRA_CA_CERTS = join(folder, 'certificate.pem');
writeFileSync(NODE_EXTRA_CA_CERTS, certificate.cert);
afterAll(() => rmSync(folder, { recursive: true }));

const portOf = (url: string | undefined): number => Number(new URL(url ?? '').port);

const WAYS: readonly (readonly [scheme: 'http' | 'https', proxy: string, options: ProxyOptions])[] = [
  ['http', 'an http proxy', {}],
  ['https', 'an http proxy', {}],
  ['http', 'an https proxy', { certificate }],
  ['https', 'an https proxy', { certificate }],
  ['https', 'a proxy with a password', { credentials: 'runner:pass@word' }],
];
for (const [scheme, what, options] of WAYS)
  test.concurrent(`GitHub is asked by ${scheme} through ${what}, and the comment is made`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using tls = await startTls(certificate, portOf(gitHub.url));
    await using proxy = await startProxy({ [`${API}:80`]: portOf(gitHub.url), [`${API}:443`]: tls.port }, options);
    await using stage = await Stage.start({ inputs: { mode: 'lint', comment: 'always', 'github-token': TOKEN } });
    const url = new URL(proxy.url);
    [url.username = '', url.password = ''] = options.credentials?.split(':') ?? [];
    const { sha } = stage.workspace.head;
    const run = await stage.succeed({
      event: pullRequest({ headSha: sha, baseSha: sha }),
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: `${scheme}://${API}`,
        [scheme === 'http' ? 'HTTP_PROXY' : 'HTTPS_PROXY']: url.href,
        NODE_EXTRA_CA_CERTS,
      },
    });
    expect(run.warnings).toEqual([]);
    expect(gitHub.state.comments.get(NUMBER)).toHaveLength(1);
    expect(new Set(proxy.passed)).toEqual(new Set([`CONNECT ${API}:${scheme === 'http' ? 80 : 443}`]));
  });

test.concurrent.each([
  ['does not know the host', {}, '', /^Proxy response \(502\)/],
  ['asks for a password', { credentials: 'runner:other' }, 'runner:s3cretword@', /^Proxy response \(407\)/],
  ['is down', null, 'runner:s3cretword@', /^connect ECONNREFUSED/],
] as const)('where a proxy %s, the run passes without its comment and says why', async (_, options, user, says) => {
  await using stage = await Stage.start({ inputs: { mode: 'lint', comment: 'always', 'github-token': TOKEN } });
  const proxy = options === null ? null : await startProxy({}, options);
  // A port that was closed may be another test's by now; on this one no test listens.
  const url = proxy?.url ?? 'http://127.0.0.1:1';
  const { sha } = stage.workspace.head;
  const run = await stage.succeed({
    event: pullRequest({ headSha: sha, baseSha: sha }),
    env: {
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: `http://${API}`,
      HTTP_PROXY: url.replace('//', `//${user}`),
    },
  });
  await proxy?.[Symbol.asyncDispose]();
  expect(run.warnings).toHaveLength(1);
  const [, why = ''] = /could not be written: (.*)$/.exec(run.warnings[0] ?? '') ?? [];
  expect(why).toMatch(says);
  expect(why).toContain(`(at ${API})`);
  // The runner does not print the command that masks it.
  for (const text of [run.log.replace(/^::add-mask::.*$/gm, ''), run.summary]) expect(text).not.toContain('s3cretword');
});

test.concurrent('a deploy goes through the proxy, and the re-run of an older commit creates nothing that GitHub says is removed', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  const awsPort = portOf(stage.running.env['AWS_ENDPOINT_URL_S3']);
  await using aws = await startTls(certificate, awsPort);
  await using api = await startTls(certificate, portOf(gitHub.url));
  await using proxy = await startProxy({ [`${API}:443`]: api.port, [`${AWS}:443`]: aws.port, [`${AWS}:80`]: awsPort });
  const { sha } = stage.workspace.head;
  gitHub.state.comparisons.set(`${sha.slice(0, 7)}...main`, 'ahead');
  gitHub.state.tips.set('main', new Set());
  const env = {
    GITHUB_API_URL: `https://${API}`,
    AWS_ENDPOINT_URL_OPENSEARCH: `https://${AWS}`,
    AWS_ENDPOINT_URL_S3: `http://${AWS}`,
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS,
  };
  const again = await stage.run({ env: { ...env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(again.outputs['failure-reason']).toBe('superseded');
  expect(writesOf(again)).toEqual([]);
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  await stage.succeed({ env });
  expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  expect(new Set(proxy.passed)).toEqual(new Set([`CONNECT ${API}:443`, `CONNECT ${AWS}:443`, `PUT ${AWS}:80`]));
});
