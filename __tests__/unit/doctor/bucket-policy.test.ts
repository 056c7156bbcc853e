/** Which Deny statements of a bucket policy refuse an upload of ours: with SSE-S3, over TLS, below the key prefix. */

import { describe, expect, test } from 'vitest';
import { grantCheck, policyCheck } from '../../../src/doctor/bucket-checks.ts';

const ARN = 'arn:aws:sts::111122223333:assumed-role/deployer/session';
const UPLOAD = { objects: [`acme/dictionaries/english/${'0'.repeat(64)}.txt`], arn: ARN };
const DENY = { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme/*' };
const KMS = { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } };

function check(statement: object, upload: Parameters<typeof policyCheck>[1] = UPLOAD): string {
  const answer = { kind: 'told', value: JSON.stringify({ Statement: statement }) } as const;
  const { status, reason, message } = policyCheck(answer, upload);
  // S3 answers 403, whatever the reason.
  expect(reason).toBe(status === 'failed' ? 'access-denied' : null);
  return status === 'failed' ? (message.includes('SSE-KMS') ? 'kms' : 'denied') : status;
}

const account = (principal: unknown) => ({ ...DENY, Condition: KMS, Principal: { AWS: principal } });
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

describe('a Deny that demands KMS', () => {
  test.each<[string, object, string]>([
    ['of all objects', {}, 'kms'],
    ['of all objects of all buckets', { Resource: '*' }, 'kms'],
    ['of our prefix', { Resource: ['arn:aws:s3:::acme/dictionaries/*'] }, 'kms'],
    ['of another prefix', { Resource: 'arn:aws:s3:::acme/logs/*' }, 'ok'],
    ['of the bucket alone', { Resource: 'arn:aws:s3:::acme' }, 'ok'],
    ['of one sort of file', { Resource: 'arn:aws:s3:::acme/*.csv' }, 'ok'],
    ['of our sort of file', { Resource: 'arn:aws:s3:::acme/*.tx?' }, 'kms'],
    ['of a prefix by a variable', { Resource: `arn:aws:s3:::acme/\${aws:username}/*` }, 'unknown'],
    ['of all but our prefix', { Resource: undefined, NotResource: 'arn:aws:s3:::acme/dictionaries/*' }, 'ok'],
    ['of all but another', { Resource: undefined, NotResource: 'arn:aws:s3:::acme/logs/*' }, 'kms'],
    ['in China', { Resource: 'arn:aws-cn:s3:::acme/*' }, 'kms'],
    ['of every action', { Action: '*' }, 'kms'],
    ['of s3:put*', { Action: ['s3:put*'] }, 'kms'],
    ['of reads', { Action: ['s3:GetObject', 's3:PutObjectAcl'] }, 'ok'],
    ['of all but reads', { Action: undefined, NotAction: 's3:GetObject' }, 'kms'],
    ['of all but writes', { Action: undefined, NotAction: 's3:Put*' }, 'ok'],
    ['that allows', { Effect: 'Allow' }, 'ok'],
  ])('%s', (_, parts, expected) => {
    expect(check({ ...DENY, Condition: KMS, ...parts })).toBe(expected);
  });

  test.each<[unknown, string]>([
    ['*', 'kms'],
    ['111122223333', 'kms'],
    ['arn:aws:iam::111122223333:root', 'kms'],
    [role('deployer'), 'kms'],
    [role('ci/deployer'), 'kms'],
    [ARN, 'kms'],
    [role('other'), 'ok'],
    [[role('other'), 'arn:aws:iam::111122223333:user/deployer'], 'ok'],
    [['999999999999', 'arn:aws:iam::999999999999:role/deployer'], 'ok'],
    ['AROAEXAMPLEEXAMPLE000', 'unknown'],
  ])('of the principal %j', (principal, expected) => {
    expect(check(account(principal))).toBe(expected);
    const negated = { ...account(principal), Principal: undefined, NotPrincipal: { AWS: principal } };
    const opposite: Record<string, string> = { ok: 'kms', kms: 'ok' };
    expect(check(negated)).toBe(opposite[expected] ?? expected);
  });

  test('of a role, where the caller is not known', () => {
    expect(check(account(role('deployer')), { ...UPLOAD, arn: null })).toBe('unknown');
    expect(check(account('*'), { ...UPLOAD, arn: null })).toBe('kms');
  });

  test('of a service', () => {
    expect(check({ ...account(''), Principal: { Service: 'logs.amazonaws.com' } })).toBe('ok');
  });
});

const SSE = 's3:x-amz-server-side-encryption';
const KEY = `${SSE}-aws-kms-key-id`;

test.each<[object, string]>([
  [{ StringNotEquals: { [SSE]: ['aws:kms', 'AES256'] } }, 'ok'],
  [{ StringNotLike: { [SSE]: 'aws:kms*' } }, 'kms'],
  [{ StringNotEqualsIfExists: { [SSE.toUpperCase()]: 'aws:kms' } }, 'kms'],
  [{ StringEquals: { [SSE]: 'AES256' } }, 'kms'],
  [{ StringEqualsIgnoreCase: { [SSE]: 'aes256' } }, 'kms'],
  [{ StringEquals: { [SSE]: 'aes256' } }, 'ok'],
  [{ Null: { [SSE]: 'true' } }, 'ok'],
  [{ Null: { [KEY]: true } }, 'kms'],
  [{ StringNotEquals: { [KEY]: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }, 'kms'],
  [{ StringEquals: { [KEY]: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }, 'ok'],
  [{ Null: { [`${SSE}-customer-algorithm`]: 'false' } }, 'ok'],
  [{ ...KMS, Bool: { 'aws:SecureTransport': 'false' } }, 'ok'],
  [{ ...KMS, Bool: { 'aws:SecureTransport': true } }, 'kms'],
  [{ ...KMS, StringNotEquals: { ...KMS.StringNotEquals, 'aws:SourceVpce': 'vpce-1' } }, 'unknown'],
  [{ ...KMS, StringEquals: { 'aws:PrincipalAccount': '999999999999' } }, 'ok'],
  [{ ...KMS, ArnNotLike: { 'aws:PrincipalArn': role('deploy*') } }, 'ok'],
  // The path of the role is not known.
  [{ ...KMS, ArnNotLike: { 'aws:PrincipalArn': role('ci/*') } }, 'unknown'],
  [{ 'ForAnyValue:StringNotEquals': { [SSE]: 'aws:kms' } }, 'unknown'],
  [{ Bool: { 'aws:SecureTransport': 'false' } }, 'ok'],
  [{ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'ok'],
  [{}, 'denied'],
])('a Deny with the condition %j: %s', (condition, expected) => {
  expect(check({ ...DENY, Condition: condition })).toBe(expected);
});

test.each(['{', 'null', '[]', '{"Statement": "x"}', '{"Statement": [null, 7]}'])(
  'the policy %s refuses nothing',
  (value) => {
    expect(policyCheck({ kind: 'told', value }, UPLOAD).status).toBe('ok');
  },
);

const ALLOW = {
  Effect: 'Allow',
  Principal: { AWS: role('deployer') },
  Action: 's3:*',
  Resource: 'arn:aws:s3:::acme/*',
};

test.each<[string, object, boolean]>([
  ['this role', {}, true],
  ['anybody', { Principal: '*' }, true],
  ['a service', { Principal: { Service: 'logs.amazonaws.com' } }, false],
  ['another role', { Principal: { AWS: role('other') } }, false],
  // The account still has to allow its role.
  ['the account', { Principal: { AWS: ['111122223333', 'arn:aws:iam::111122223333:root'] } }, false],
  ['reads', { Action: 's3:Get*' }, false],
  ['another prefix', { Resource: 'arn:aws:s3:::acme/logs/*' }, false],
  ['a network', { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, true],
  ['nothing', { Effect: 'Deny' }, false],
])('a bucket policy that allows %s may make up for the policies of the role: %j', (_, parts, expected) => {
  const value = JSON.stringify({ Statement: [{ ...ALLOW, ...parts }] });
  expect(grantCheck({ kind: 'told', value }, UPLOAD) !== null).toBe(expected);
});

test('a bucket without a policy that is known allows nothing', () => {
  expect(grantCheck({ kind: 'told', value: null }, UPLOAD)).toBeNull();
  expect(grantCheck({ kind: 'silent', words: 'x' }, UPLOAD)).toBeNull();
});
