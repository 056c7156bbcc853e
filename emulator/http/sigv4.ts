import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../core/model/api-error.ts';
import { badSignature, expiredToken, type SignedService, unknownKey } from './auth-errors.ts';

/** Signature Version 4, as the receiver checks it. */

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Absent for a user's long-term keys. */
  readonly sessionToken?: string;
  /** When the session ends, in milliseconds since the epoch; may be changed. */
  expiresAt?: number;
}

export interface Expectation {
  readonly service: SignedService;
  /** Regions whose endpoint this is. */
  readonly regions: readonly string[];
  readonly credentials: readonly Credentials[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The key and signature of a verified request, which the signatures of its chunks continue. */
export interface Signer {
  readonly region: string;
  readonly timestamp: string;
  readonly scope: string;
  readonly signature: string;
  readonly key: Buffer;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Accepted clock skew: five minutes, fifteen in S3. */
const SKEW = { es: 5 * 60_000, s3: 15 * 60_000, sts: 5 * 60_000, iam: 5 * 60_000 } as const;

/**
 * Checks a request's signature.
 * @param payloadHash hash of the body in the canonical request: its SHA-256, or the value of x-amz-content-sha256
 * @throws {ApiError} the service's own error
 */
export function verifySignature(request: IncomingMessage, payloadHash: string, expectation: Expectation): Signer {
  const { service } = expectation;
  const authorization = parseAuthorization(request, service);
  const credentials = expectation.credentials.find((entry) => entry.accessKeyId === authorization.accessKeyId);
  if (credentials === undefined) throw unknownKey(service, authorization.accessKeyId);
  checkScope(authorization, expectation);
  const timestamp = header(request, 'x-amz-date');
  checkTime(timestamp, authorization, expectation);
  checkSession(header(request, 'x-amz-security-token'), credentials, expectation);

  const key = signingKey(credentials.secretAccessKey, authorization);
  const scope = `${authorization.date}/${authorization.region}/${authorization.service}/aws4_request`;
  const canonical = canonicalRequest(request, authorization.signedHeaders, payloadHash, service);
  const expected = hmac(key, `AWS4-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`).toString('hex');
  if (!sameText(expected, authorization.signature)) throw badSignature(service);
  checkSignedHeaders(request, authorization.signedHeaders, service);
  return { region: authorization.region, timestamp, scope, signature: expected, key };
}

function parseAuthorization(request: IncomingMessage, service: SignedService): Authorization {
  const value = request.headers.authorization;
  if (value === undefined) {
    throw service === 's3'
      ? new ApiError('AccessDenied', 403, 'Access Denied')
      : new ApiError('MissingAuthenticationTokenException', 403, 'Missing Authentication Token');
  }
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, ?SignedHeaders=([^, ]+), ?Signature=([0-9a-f]{64})$/.exec(
      value,
    );
  if (match === null) {
    throw service === 's3'
      ? new ApiError('AuthorizationHeaderMalformed', 400, 'The authorization header is malformed.')
      : new ApiError(
          'IncompleteSignatureException',
          403,
          'Authorization header is not a well-formed AWS4-HMAC-SHA256 one.',
        );
  }
  const [, accessKeyId = '', date = '', region = '', scopeService = '', headers = '', signature = ''] = match;
  return { accessKeyId, date, region, service: scopeService, signedHeaders: headers.split(';'), signature };
}

function checkScope(authorization: Authorization, { service, regions }: Expectation): void {
  if (authorization.service !== service) {
    throw service === 's3'
      ? new ApiError(
          'AuthorizationHeaderMalformed',
          400,
          `The authorization header is malformed; incorrect service "${authorization.service}". This endpoint belongs to "s3".`,
        )
      : new ApiError('InvalidSignatureException', 403, `Credential should be scoped to correct service: '${service}'.`);
  }
  if (regions.includes(authorization.region)) return;
  const [region = ''] = regions;
  throw service === 's3'
    ? new ApiError(
        'AuthorizationHeaderMalformed',
        400,
        `The authorization header is malformed; the region '${authorization.region}' is wrong; expecting '${region}'`,
        { elements: { Region: region }, headers: { 'x-amz-bucket-region': region } },
      )
    : new ApiError(
        'InvalidSignatureException',
        403,
        `Credential should be scoped to a valid Region, not '${authorization.region}'.`,
      );
}

function checkTime(timestamp: string, { date }: Authorization, { service, now }: Expectation): void {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp);
  const [, year, month, day, hour, minute, second] = match ?? [];
  const signedAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(signedAt) || !timestamp.startsWith(date)) throw badSignature(service);
  const skew = now - signedAt;
  if (Math.abs(skew) <= SKEW[service]) return;
  if (service === 's3') {
    throw new ApiError(
      'RequestTimeTooSkewed',
      403,
      'The difference between the request time and the current time is too large.',
      {
        elements: {
          RequestTime: timestamp,
          ServerTime: new Date(now).toISOString(),
          MaxAllowedSkewMilliseconds: String(SKEW.s3),
        },
      },
    );
  }
  const limit = basicTime(now - Math.sign(skew) * SKEW.es);
  throw new ApiError(
    'InvalidSignatureException',
    403,
    skew > 0
      ? `Signature expired: ${timestamp} is now earlier than ${limit} (${basicTime(now)} - 5 min.)`
      : `Signature not yet current: ${timestamp} is still later than ${limit} (${basicTime(now)} + 5 min.)`,
  );
}

function checkSession(token: string, credentials: Credentials, { service, now }: Expectation): void {
  if (!sameText(token, credentials.sessionToken ?? '')) {
    throw service === 's3'
      ? new ApiError('InvalidToken', 400, 'The provided token is malformed or otherwise invalid.')
      : new ApiError('UnrecognizedClientException', 403, 'The security token included in the request is invalid.');
  }
  if (credentials.expiresAt !== undefined && credentials.expiresAt <= now) throw expiredToken(service);
}

/** `host` and, in S3, every x-amz- header have to be signed. */
function checkSignedHeaders(request: IncomingMessage, signed: readonly string[], service: SignedService): void {
  const needed = Object.keys(request.headers).filter(
    (name) => name === 'host' || (service === 's3' && name.startsWith('x-amz-')),
  );
  if (needed.every((name) => signed.includes(name))) return;
  throw service === 's3'
    ? new ApiError('AccessDenied', 403, 'There were headers present in the request which were not signed')
    : badSignature(service);
}

function canonicalRequest(
  request: IncomingMessage,
  signedHeaders: readonly string[],
  payloadHash: string,
  service: SignedService,
): string {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s, 2);
  // S3 signs the path as sent; every other service encodes it a second time.
  const canonicalPath = path
    .split('/')
    .map((segment) => uriEncode(service === 's3' ? decodeURIComponent(segment) : segment))
    .join('/');
  const headers = signedHeaders.map((name) => `${name}:${header(request, name).trim().replace(/ +/g, ' ')}\n`);
  return [
    request.method,
    canonicalPath,
    canonicalQuery(query),
    headers.join(''),
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

function canonicalQuery(query: string): string {
  if (query === '') return '';
  return query
    .split('&')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s, 2).map((part) => uriEncode(decodeURIComponent(part)));
      return `${name}=${value}`;
    })
    .sort()
    .join('&');
}

/** RFC 3986, as Signature Version 4 requires. */
function uriEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function signingKey(secret: string, { date, region, service }: Authorization): Buffer {
  const steps = [date, region, service, 'aws4_request'];
  const name = [secret, ...steps].join('\n');
  const key = SIGNING_KEYS.get(name) ?? steps.reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
  SIGNING_KEYS.set(name, key);
  return key;
}

/** A key is the same for a whole day. */
const SIGNING_KEYS = new Map<string, Buffer>();

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}

/** `20260131T235959Z` */
function basicTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Compares in constant time. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
