/** What an object is that is there already, by S3's answer to HEAD. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { judgeStored } from '../../../src/aws/stored-object.ts';
import { parseSha256 } from '../../../src/dictionaries/sha256.ts';

const digest = createHash('sha256').update('couch, sofa\n');
const sum = digest.copy().digest('base64');
const sha256 = parseSha256(digest.digest('hex'));
if (sha256 === null) throw new TypeError('no SHA-256');
const FILE = { bytes: 12, sha256 };
const HEAD = { ContentLength: 12, ChecksumSHA256: sum };
const RESTORED = 'ongoing-request="false", expiry-date="Fri, 21 Dec 2035 00:00:00 GMT"';
const BY_HAND = { 'let-through-by-hand': 'true' };

test.each([
  ['ours', HEAD, { kind: 'same' }],
  ['without a checksum', { ContentLength: 12 }, { kind: 'unproven' }],
  ['with the checksum of its parts', { ...HEAD, ChecksumSHA256: `${sum}-1` }, { kind: 'unproven' }],
  ['of another length', { ...HEAD, ContentLength: 13 }, { error: { errorName: 'OtherContent' } }],
  ['with another checksum', { ...HEAD, ChecksumSHA256: 'x' }, { error: { errorName: 'OtherContent' } }],
  ['encrypted with KMS', { ...HEAD, ServerSideEncryption: 'aws:kms' }, { error: { errorName: 'EncryptedObject' } }],
  ['encrypted with two keys', { ...HEAD, ServerSideEncryption: 'aws:kms:dsse' }, { kind: 'bad' }],
  ['seldom read', { ...HEAD, StorageClass: 'STANDARD_IA' }, { kind: 'same' }],
  ['archived and readable', { ...HEAD, StorageClass: 'GLACIER_IR' }, { kind: 'same' }],
  ['tiered', { ...HEAD, StorageClass: 'INTELLIGENT_TIERING' }, { kind: 'same' }],
  ['archived', { ...HEAD, StorageClass: 'GLACIER' }, { kind: 'archived', letThrough: false }],
  [
    'archived deep',
    { ...HEAD, StorageClass: 'DEEP_ARCHIVE', Metadata: BY_HAND },
    { kind: 'archived', letThrough: true },
  ],
  [
    'archived by its tier',
    { ...HEAD, StorageClass: 'INTELLIGENT_TIERING', ArchiveStatus: 'ARCHIVE_ACCESS' },
    { kind: 'archived' },
  ],
  ['being restored', { ...HEAD, StorageClass: 'GLACIER', Restore: 'ongoing-request="true"' }, { kind: 'archived' }],
  ['restored', { ...HEAD, StorageClass: 'GLACIER', Restore: RESTORED }, { kind: 'same' }],
  [
    'archived, without a checksum',
    { ContentLength: 12, StorageClass: 'GLACIER' },
    { error: { errorName: 'ArchivedObject' } },
  ],
  [
    'archived, with another checksum',
    { ...HEAD, ChecksumSHA256: 'x', StorageClass: 'GLACIER' },
    { error: { errorName: 'OtherContent' } },
  ],
] as const)('an object that is %s', (_, head, stored) => {
  expect(judgeStored(head, 'key', FILE)).toMatchObject(stored);
});
