/** What the emulator says of an account: the caller, his permissions, and the bucket's settings. */

import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { GetBucketEncryptionCommand, GetBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from 'vitest';
import { type RunningEmulator, type ServerOptions, startEmulator } from '../../emulator/http/server.ts';

let running: RunningEmulator | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(options: ServerOptions = {}) {
  running = await startEmulator({ region: 'eu-central-1', ...options });
  const { accessKeyId, secretAccessKey, sessionToken } = running.credentials;
  const credentials = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
  const settings = { endpoint: running.url, region: 'eu-central-1', credentials, maxAttempts: 1 };
  return {
    sts: new STSClient(settings),
    iam: new IAMClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
  };
}

const ROLE = 'arn:aws:iam::123456789012:role/dictionary-deployment';

test('STS names the caller, whatever its policy', async () => {
  const { sts } = await start({ policy: [] });
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:sts::123456789012:assumed-role/dictionary-deployment/session',
  });
});

test('an unknown access key is refused', async () => {
  await start();
  const credentials = { accessKeyId: 'ASIAOTHER00000000000', secretAccessKey: 'x' };
  const sts = new STSClient({ endpoint: running?.url ?? '', region: 'eu-central-1', credentials, maxAttempts: 1 });
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
  });
});

test('IAM simulates the policy of the role of the session', async () => {
  const { iam } = await start({
    policy: ['iam:SimulatePrincipalPolicy', { action: 's3:PutObject', resource: 'arn:aws:s3:::dicts/a/*' }],
  });
  const answer = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: ROLE,
      ActionNames: ['s3:PutObject', 'es:UpdatePackage'],
      ResourceArns: ['arn:aws:s3:::dicts/a/b'],
    }),
  );
  expect(answer.EvaluationResults?.map((one) => [one.EvalActionName, one.EvalDecision])).toEqual([
    ['s3:PutObject', 'allowed'],
    ['es:UpdatePackage', 'implicitDeny'],
  ]);
});

test('iam:SimulatePrincipalPolicy needs its own permission and an existing role', async () => {
  const input = { ActionNames: ['es:UpdatePackage'] };
  const denied = await start({ policy: [] });
  await expect(
    denied.iam.send(new SimulatePrincipalPolicyCommand({ ...input, PolicySourceArn: ROLE })),
  ).rejects.toMatchObject({ name: 'AccessDenied', message: expect.stringContaining('iam:SimulatePrincipalPolicy') });
  const { iam } = await start();
  await expect(
    iam.send(new SimulatePrincipalPolicyCommand({ ...input, PolicySourceArn: `${ROLE}-of-another-path` })),
  ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
});

test("S3 shows a bucket's default encryption and its policy", async () => {
  const policy = '{"Version":"2012-10-17","Statement":[]}';
  const { s3 } = await start({
    buckets: [{ name: 'dicts', encryption: 'aws:kms', policy }, { name: 'plain' }],
  });
  const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket: 'dicts' }));
  expect(ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe(
    'aws:kms',
  );
  expect((await s3.send(new GetBucketPolicyCommand({ Bucket: 'dicts' }))).Policy).toBe(policy);
  await expect(s3.send(new GetBucketPolicyCommand({ Bucket: 'plain' }))).rejects.toMatchObject({
    name: 'NoSuchBucketPolicy',
  });
});
