import type { IncomingMessage } from 'node:http';
import type { Emulator } from '../core/emulator.ts';
import { denial } from '../core/iam.ts';
import { ApiError, unknownOperationError } from '../core/model/api-error.ts';
import type { Api } from '../core/model/service-model.ts';
import type { JsonObject } from '../core/model/validate-input.ts';
import { domainArn } from '../core/world.ts';
import { expiredToken } from './auth-errors.ts';
import { receiveBuffer, receiveUpload } from './body/receive.ts';
import type { Spool } from './body/spool.ts';
import { apiOfPath, findRoute, jsonErrorReply, jsonReply, readInput, splitUrl } from './protocol/json-protocol.ts';
import { isQuery, queryErrorReply, queryInput, queryServiceOf, runQuery } from './protocol/query-protocol.ts';
import { readS3Request, recordedInput, runS3, s3ErrorReply } from './protocol/s3-protocol.ts';
import type { Reply } from './reply.ts';
import type { Credentials } from './sigv4.ts';
import { sha256, verifySignature } from './sigv4.ts';

/** One parsed request of any protocol: the operation, how to carry it out, and how to refuse it. */
export interface Exchange {
  readonly api: Api | 's3' | 'sts' | 'iam';
  readonly operation: string;
  readonly input: JsonObject;
  /** Why it is refused before the operation: signature, session, checksums. */
  readonly refused: ApiError | null;
  /** Carries it out. @throws {ApiError} */
  run(): Reply;
  fail(error: ApiError): Reply;
  /** The errors for faults. */
  denied(): ApiError;
  expired(): ApiError;
}

export interface Surroundings {
  readonly emulator: Emulator;
  readonly credentials: readonly Credentials[];
  readonly spool: Spool;
  /** Milliseconds since the epoch, for signatures. */
  readonly now: () => number;
}

/** Reads a request to its end and checks who sent it. */
export async function receive(request: IncomingMessage, requestId: string, world: Surroundings): Promise<Exchange> {
  const { path } = splitUrl(request);
  if (isQuery(request, path)) return receiveQuery(request, requestId, world);
  const api = apiOfPath(path);
  return api === null ? receiveS3(request, requestId, world) : receiveJson(request, requestId, api, world);
}

async function receiveJson(
  request: IncomingMessage,
  requestId: string,
  api: Api,
  { emulator, credentials, now }: Surroundings,
): Promise<Exchange> {
  const { path, query } = splitUrl(request);
  const route = findRoute(request.method ?? 'GET', path);
  let input: JsonObject = {};
  const refused = await refusal(async () => {
    const body = await receiveBuffer(request);
    const { region } = emulator;
    verifySignature(request, sha256(body), { service: 'es', regions: [region], credentials, now: now() });
    if (route === null) throw unknownOperationError();
    input = readInput(route, query, body);
  });
  const operation = route?.operation ?? 'Unknown';
  return {
    api,
    operation,
    input,
    refused,
    run: () => {
      if (route === null) throw unknownOperationError();
      return jsonReply(emulator.call(route.api, route.operation, input), requestId);
    },
    fail: (error) => jsonErrorReply(error, emulator.switches, requestId),
    denied: () => {
      const domain = input['DomainName'];
      const resource = typeof domain === 'string' ? domainArn(emulator, domain) : '*';
      return denial(emulator.caller, `es:${operation}`, resource);
    },
    expired: () => expiredToken('es'),
  };
}

async function receiveQuery(
  request: IncomingMessage,
  requestId: string,
  { emulator, credentials, now }: Surroundings,
): Promise<Exchange> {
  const service = queryServiceOf(request);
  let form = new URLSearchParams();
  const refused = await refusal(async () => {
    const body = await receiveBuffer(request);
    form = new URLSearchParams(body.toString());
    // IAM requests are signed for the first Region of the partition; with a custom endpoint, for the client's Region.
    const regions = service === 'iam' ? [emulator.region, 'us-east-1'] : [emulator.region];
    verifySignature(request, sha256(body), { service, regions, credentials, now: now() });
  });
  const operation = form.get('Action') ?? 'Unknown';
  const input = queryInput(form);
  return {
    api: service,
    operation,
    input,
    refused,
    run: () => runQuery(emulator, operation, input, requestId),
    fail: (error) => queryErrorReply(error, requestId),
    denied: () => denial(emulator.caller, `${service}:${operation}`, '*'),
    expired: () => expiredToken(service),
  };
}

async function receiveS3(
  request: IncomingMessage,
  requestId: string,
  { emulator, credentials, spool, now }: Surroundings,
): Promise<Exchange> {
  const { path, query } = splitUrl(request);
  const call = readS3Request(request, path, query);
  const bucketRegion = emulator.s3.peekBucket(call.bucket)?.region;
  const regions = [emulator.region, ...(bucketRegion === undefined ? [] : [bucketRegion])];
  let upload: Awaited<ReturnType<typeof receiveUpload>> | null = null;
  let endpointRegion = emulator.region;
  const refused = await refusal(async () => {
    const payloadHash = String(request.headers['x-amz-content-sha256'] ?? '');
    const signer = verifySignature(request, payloadHash, { service: 's3', regions, credentials, now: now() });
    endpointRegion = signer.region;
    if (call.operation === 'PutObject') upload = await receiveUpload(request, signer, spool);
  });
  // Reads the rest of the request: a client that is still sending would not see the answer.
  for await (const _ of request);
  return {
    api: 's3',
    operation: call.operation,
    input: recordedInput(call),
    refused,
    run: () => runS3(emulator.s3, call, upload, endpointRegion),
    fail: (error) => s3ErrorReply(error, call.method, requestId),
    denied: () => {
      const object = call.key === '' ? call.bucket : `${call.bucket}/${call.key}`;
      return denial(emulator.caller, permissionFor(call.operation), `arn:aws:s3:::${object}`);
    },
    expired: () => expiredToken('s3'),
  };
}

/** The IAM action of an S3 operation. */
function permissionFor(operation: string): string {
  switch (operation) {
    case 'HeadObject':
      return 's3:GetObject';
    case 'HeadBucket':
    case 'ListObjectsV2':
      return 's3:ListBucket';
    case 'GetBucketEncryption':
      return 's3:GetEncryptionConfiguration';
    default:
      return `s3:${operation}`;
  }
}

async function refusal(check: () => Promise<void>): Promise<ApiError | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
