import type { IncomingMessage } from 'node:http';
import type { Content } from '../../core/content.ts';
import { ApiError } from '../../core/model/api-error.ts';
import type { JsonObject } from '../../core/model/validate-input.ts';
import type { Encryption, ObjectReference, S3Store, StoredObject } from '../../core/s3.ts';
import type { Reply } from '../reply.ts';
import { xmlDocument } from './xml.ts';

/** S3's REST protocol, path style: requests to calls of the store, and its answers. */

export type S3Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'ListObjectsV2'
  | 'HeadBucket'
  | 'GetBucketEncryption'
  | 'GetBucketPolicy'
  | 'Unknown';

export interface S3Request {
  readonly operation: S3Operation;
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

/** An upload whose bytes have arrived and whose checksums match. */
export interface Upload {
  readonly content: Content;
  readonly checksums: Readonly<Record<string, string>>;
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** Which S3 call a request is. */
export function readS3Request(request: IncomingMessage, path: string, query: URLSearchParams): S3Request {
  const [, bucket = '', rawKey = ''] = /^\/([^/]*)(?:\/(.*))?$/s.exec(path) ?? [];
  const key = decodeURIComponent(rawKey);
  const method = request.method ?? 'GET';
  return { operation: operationOf(method, bucket, key, query), method, bucket, key, query, headers: request.headers };
}

function operationOf(method: string, bucket: string, key: string, query: URLSearchParams): S3Operation {
  const plain = [...query.keys()].every((name) => name === 'x-id');
  if (bucket === '') return 'Unknown';
  if (key === '') {
    if (method === 'HEAD' && plain) return 'HeadBucket';
    if (method !== 'GET') return 'Unknown';
    if (query.has('encryption')) return 'GetBucketEncryption';
    if (query.has('policy')) return 'GetBucketPolicy';
    return query.get('list-type') === '2' ? 'ListObjectsV2' : 'Unknown';
  }
  if (!plain) return 'Unknown';
  switch (method) {
    case 'PUT':
      return 'PutObject';
    case 'GET':
      return 'GetObject';
    case 'HEAD':
      return 'HeadObject';
    case 'DELETE':
      return 'DeleteObject';
    default:
      return 'Unknown';
  }
}

/** The input with the SDK's names, for the record of requests. */
export function recordedInput(request: S3Request): JsonObject {
  const prefix = request.query.get('prefix');
  return {
    Bucket: request.bucket,
    ...(request.key !== '' && { Key: request.key }),
    ...(prefix !== null && { Prefix: prefix }),
    ...(one(request, 'if-none-match') !== undefined && { IfNoneMatch: one(request, 'if-none-match') }),
    ...(one(request, 'x-amz-server-side-encryption') !== undefined && {
      ServerSideEncryption: one(request, 'x-amz-server-side-encryption'),
    }),
    ...(one(request, 'x-amz-expected-bucket-owner') !== undefined && {
      ExpectedBucketOwner: one(request, 'x-amz-expected-bucket-owner'),
    }),
  };
}

/**
 * Carries out an S3 call.
 * @param upload the body, for PutObject
 * @param endpointRegion the Region whose endpoint the request was signed for
 * @throws {ApiError} S3's errors
 */
export function runS3(store: S3Store, request: S3Request, upload: Upload | null, endpointRegion: string): Reply {
  const reference: ObjectReference = {
    bucket: request.bucket,
    key: request.key,
    expectedOwner: one(request, 'x-amz-expected-bucket-owner'),
    endpointRegion,
  };
  switch (request.operation) {
    case 'PutObject': {
      if (upload === null) throw new TypeError('PutObject without a body.');
      const stored = store.put({ ...reference, ...upload, ...putOptions(request) });
      const headers = { ...encryptionHeader(stored), ...stored.checksums, etag: etag(stored) };
      return { status: 200, headers, body: '' };
    }
    case 'GetObject':
      return objectReply(store.get(reference), request, true);
    case 'HeadObject':
      return objectReply(store.get(reference), request, false);
    case 'DeleteObject':
      store.delete(reference);
      return { status: 204, headers: {}, body: '' };
    case 'HeadBucket': {
      const { region } = store.headBucket(reference);
      return { status: 200, headers: { 'x-amz-bucket-region': region }, body: '' };
    }
    case 'GetBucketEncryption': {
      const { encryption } = store.bucketEncryption(reference);
      const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: encryption }, BucketKeyEnabled: false };
      const body = xmlDocument('ServerSideEncryptionConfiguration', { Rule: [rule] }, NAMESPACE);
      return { status: 200, headers: { 'content-type': 'application/xml' }, body };
    }
    case 'GetBucketPolicy':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: store.bucketPolicy(reference) };
    case 'ListObjectsV2':
      return listReply(store, request, reference);
    case 'Unknown':
      throw notImplemented();
  }
}

function putOptions(request: S3Request) {
  const condition = one(request, 'if-none-match');
  if (condition !== undefined && condition !== '*') throw notImplemented();
  if (one(request, 'if-match') !== undefined) throw notImplemented();
  const metadata = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith('x-amz-meta-') && typeof value === 'string' ? [[name.slice('x-amz-meta-'.length), value]] : [],
  );
  return {
    onlyIfAbsent: condition === '*',
    encryption: encryptionOf(one(request, 'x-amz-server-side-encryption')),
    contentType: one(request, 'content-type'),
    metadata: Object.fromEntries(metadata),
  };
}

function encryptionOf(value: string | undefined): Encryption | undefined {
  switch (value) {
    case undefined:
    case 'AES256':
    case 'aws:kms':
    case 'aws:kms:dsse':
      return value;
    default:
      throw new ApiError('InvalidArgument', 400, 'The encryption method specified is not supported', {
        elements: { ArgumentName: 'x-amz-server-side-encryption', ArgumentValue: value },
      });
  }
}

function objectReply(object: StoredObject, request: S3Request, withBody: boolean): Reply {
  const metadata = Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
  return {
    status: 200,
    headers: {
      'content-type': object.contentType,
      'content-length': String(object.content.size),
      'last-modified': new Date(object.lastModified).toUTCString(),
      'accept-ranges': 'bytes',
      etag: etag(object),
      ...encryptionHeader(object),
      ...Object.fromEntries(metadata),
      ...(one(request, 'x-amz-checksum-mode') === 'ENABLED' && {
        ...object.checksums,
        ...(Object.keys(object.checksums).length > 0 && { 'x-amz-checksum-type': 'FULL_OBJECT' }),
      }),
    },
    body: withBody ? object.content : '',
  };
}

function listReply(store: S3Store, request: S3Request, reference: ObjectReference): Reply {
  const { query } = request;
  if (query.has('delimiter')) throw notImplemented();
  const maxKeys = Number(query.get('max-keys') ?? 1000);
  if (!Number.isInteger(maxKeys) || maxKeys < 0) {
    throw new ApiError('InvalidArgument', 400, 'Provided max-keys not an integer or within integer range', {
      elements: { ArgumentName: 'max-keys' },
    });
  }
  const token = query.get('continuation-token');
  const startAfter = token === null ? query.get('start-after') : keyOfToken(token);
  const page = store.list({
    ...reference,
    prefix: query.get('prefix') ?? '',
    maxKeys,
    ...(startAfter !== null && { startAfter }),
  });
  const encoded = query.get('encoding-type') === 'url';
  const shown = (key: string) => (encoded ? encodeURIComponent(key).replaceAll('%2F', '/') : key);
  const last = page.objects.at(-1);
  const body = xmlDocument(
    'ListBucketResult',
    {
      Name: request.bucket,
      Prefix: shown(query.get('prefix') ?? ''),
      KeyCount: page.objects.length,
      MaxKeys: maxKeys,
      IsTruncated: page.truncated,
      EncodingType: encoded ? 'url' : undefined,
      NextContinuationToken: page.truncated && last !== undefined ? tokenOfKey(last.key) : undefined,
      Contents: page.objects.map((object) => ({
        Key: shown(object.key),
        LastModified: new Date(object.lastModified).toISOString(),
        ETag: etag(object),
        Size: object.content.size,
        StorageClass: 'STANDARD',
      })),
    },
    NAMESPACE,
  );
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function tokenOfKey(key: string): string {
  return Buffer.from(`after:${key}`).toString('base64');
}

function keyOfToken(token: string): string {
  const text = Buffer.from(token, 'base64').toString();
  if (text.startsWith('after:') && tokenOfKey(text.slice(6)) === token) return text.slice(6);
  throw new ApiError('InvalidArgument', 400, 'The continuation token provided is incorrect', {
    elements: { ArgumentName: 'continuation-token' },
  });
}

/** An error as XML; an answer to HEAD has no body, so that only the status is left. */
export function s3ErrorReply(error: ApiError, method: string, requestId: string): Reply {
  const body = xmlDocument('Error', {
    Code: error.name,
    Message: error.message,
    ...error.elements,
    RequestId: requestId,
    HostId: 'emulator',
  });
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', ...error.headers },
    body: method === 'HEAD' ? '' : body,
    error: error.name,
  };
}

function encryptionHeader(object: StoredObject): Record<string, string> {
  return { 'x-amz-server-side-encryption': object.encryption };
}

/** An MD5 of the content only where S3 itself encrypts. */
function etag({ content, encryption }: StoredObject): string {
  return encryption === 'AES256' ? `"${content.md5}"` : `"${content.sha256.slice(0, 32)}"`;
}

function one(request: S3Request, header: string): string | undefined {
  const value = request.headers[header];
  return Array.isArray(value) ? value[0] : value;
}

function notImplemented(): ApiError {
  return new ApiError(
    'NotImplemented',
    501,
    'A header or query you provided implies functionality that is not implemented',
  );
}
