/** What nobody may read in a log, a summary, an output or a comment; and who is sent which secret. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startGitHub } from '../end-to-end/kit/github-server.ts';
import { ENGLISH, FILES, Stage, type StageRun } from '../end-to-end/kit/stage.ts';
import { listenIn } from './recorder.ts';

const TOKEN = 'ghs_tokenOfTheSecurityTests0123456789';
const PULL_REQUEST = 7;

/** What AWS puts into error messages, and what an error message could hold at the worst. */
const SECRETS = {
  account: '210987654321',
  arn: 'arn:aws:iam::210987654321:role/Admin',
  arnOfAnotherPartition: 'arn:aws-us-gov:es:us-gov-west-1:210987654321:domain/internal',
  keyId: 'AKIAIOSFODNN7EXAMPLE',
  roleId: 'AROAIOSFODNN7EXAMPLE0',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: `IQoJb3JpZ2luX2VjE${'Ab9+/'.repeat(30)}==`,
  gitHubToken: TOKEN,
} as const;

const MESSAGE = [
  `User: ${SECRETS.arn} with ${SECRETS.arnOfAnotherPartition} of account ${SECRETS.account} (${SECRETS.roleId}:session)`,
  `AccessKeyId=${SECRETS.keyId} aws_secret_access_key=${SECRETS.secretKey} "SessionToken": "${SECRETS.sessionToken}"`,
  `authorization: bearer ${SECRETS.gitHubToken}`,
].join('\n');

function pullRequest(head: string, base: string) {
  const repo = { full_name: 'acme/search' };
  const pull_request = { number: PULL_REQUEST, head: { sha: head, repo }, base: { sha: base, repo } };
  return {
    name: 'pull_request',
    payload: { action: 'opened', number: PULL_REQUEST, pull_request, repository: { ...repo, default_branch: 'main' } },
  };
}

function assertNothingTold(run: StageRun, comments: readonly string[]): void {
  const places = {
    // The runner takes these lines as commands, masks their values from then on, and shows none of them.
    log: run.log.replace(/^::add-mask::.*$/gm, ''),
    stderr: run.stderr,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    results: readFileSync(run.outputs['results-file'], 'utf8'),
    comments: comments.join('\n'),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const [what, secret] of Object.entries(SECRETS)) expect(text, `${place} tells ${what}`).not.toContain(secret);
  }
}

const FAILING = [
  { mode: 'validate', operation: 'DescribePackages' },
  { mode: 'validate', operation: 'GetPackageVersionHistory' },
  { mode: 'validate', operation: 'ListPackagesForDomain' },
  { mode: 'validate', operation: 'GetObject' },
  { mode: 'validate', operation: 'PutObject' },
  { mode: 'validate', operation: 'CreatePackage' },
  { mode: 'validate', operation: 'DeletePackage' },
  { mode: 'validate', operation: 'DeleteObject' },
  { mode: 'deploy', operation: 'UpdatePackage' },
  { mode: 'deploy', operation: 'AssociatePackage' },
] as const;

for (const { mode, operation } of FAILING) {
  test.concurrent(`${mode}: an error of ${operation} with keys, tokens and ARNs in it shows none of them`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    await stage.deploy();
    const base = stage.workspace.head.sha;
    const head = stage.workspace.commit('Change', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
    stage.running.faults.add({
      operation,
      action: { kind: 'error', name: 'AccessDenied', status: 403, message: MESSAGE },
    });
    const run = await stage.run({
      event: pullRequest(head, base),
      inputs: { mode, comment: 'always', 'github-token': TOKEN },
      env: { GITHUB_API_URL: gitHub.url },
    });
    const comments = (gitHub.state.comments.get(PULL_REQUEST) ?? []).map(({ body }) => body);
    expect(comments).toHaveLength(1);
    // The rest of AWS's words is reported, except of a history that may be left out, and of an object that Git has too.
    if (!['GetPackageVersionHistory', 'GetObject'].includes(operation)) expect(run.log).toContain('role/Admin');
    assertNothingTold(run, comments);
  });
}

test.concurrent('the verdict of a package and the message of an association show no keys, tokens or ARNs', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  stage.emulator.verdicts.validation = () => ({ type: 'ValidationError', message: MESSAGE });
  const event = pullRequest(stage.workspace.head.sha, stage.workspace.head.sha);
  const options = { event, inputs: { mode: 'deploy', 'github-token': TOKEN }, env: { GITHUB_API_URL: gitHub.url } };
  const rejected = await stage.run(options);
  expect(rejected.outputs['failure-reason']).toBe('validation-failed');
  assertNothingTold(
    rejected,
    (gitHub.state.comments.get(PULL_REQUEST) ?? []).map(({ body }) => body),
  );

  stage.emulator.verdicts.validation = () => null;
  stage.emulator.verdicts.association = () => ({ type: 'AssociationError', message: MESSAGE });
  const failed = await stage.run(options);
  expect(failed.outputs['failure-reason']).toBe('association-failed');
  assertNothingTold(
    failed,
    (gitHub.state.comments.get(PULL_REQUEST) ?? []).map(({ body }) => body),
  );
});

test.concurrent('a token with a line break is refused before any call, and shown nowhere', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  const { sha } = stage.workspace.head;
  // An old one, which no pattern tells from a digest.
  const token = '0123456789abcdef0123456789abcdef01234567';
  const run = await stage.run({
    event: pullRequest(sha, sha),
    inputs: { mode: 'plan', comment: 'always', 'github-token': `${token}\nx` },
    env: { GITHUB_API_URL: gitHub.url },
  });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('github-token');
  expect(run.requests).toEqual([]);
  for (const text of [run.log, run.stderr, run.summary, JSON.stringify(run.outputs)]) {
    expect(text).not.toContain(token.slice(0, 12));
  }
});

test.concurrent('GitHub is sent its token and nothing of AWS; AWS is sent neither that token nor a secret key', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await using toGitHub = await listenIn(gitHub.url);
  await using toAws = await listenIn(stage.running.url);
  const { sha } = stage.workspace.head;
  gitHub.state.commits.set(sha, 'A message');
  for (const mode of ['deploy', 'validate']) {
    await stage.succeed({
      event: pullRequest(sha, sha),
      inputs: { mode, comment: 'always', 'github-token': TOKEN },
      env: {
        GITHUB_API_URL: toGitHub.url,
        AWS_ENDPOINT_URL_OPENSEARCH: toAws.url,
        AWS_ENDPOINT_URL_S3: toAws.url,
        // In the environment of many jobs; the action reads only its input.
        GITHUB_TOKEN: 'ghs_anotherTokenOfTheEnvironment0000',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ghs_tokenForOidcOfTheEnvironment0000',
      },
    });
  }
  const { accessKeyId, secretAccessKey, sessionToken = '' } = stage.running.credentials;
  const [gitHubHeard, awsHeard] = [toGitHub.heard(), toAws.heard()];
  expect(gitHubHeard).toContain(`authorization: token ${TOKEN}`);
  expect(awsHeard).toContain(accessKeyId);
  for (const secret of [accessKeyId, secretAccessKey, sessionToken]) expect(gitHubHeard).not.toContain(secret);
  expect(awsHeard).not.toContain(secretAccessKey);
  for (const heard of [gitHubHeard.replaceAll(TOKEN, ''), awsHeard]) expect(heard).not.toContain('ghs_');
});

test.concurrent('a redirect does not take the token to another host', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using elsewhere = await listenIn(gitHub.url);
  const redirecting = createServer((request, response) => {
    response.writeHead(302, { location: `${elsewhere.url}${request.url ?? ''}` }).end();
  });
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
  const address = redirecting.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.run({
    event: { name: 'schedule', payload: {} },
    inputs: { 'github-token': TOKEN },
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
  });
  expect(elsewhere.heard()).toContain('GET /repos/acme/search/commits/');
  expect(elsewhere.heard()).not.toContain(TOKEN);
  redirecting.closeAllConnections();
  redirecting.close();
});
