import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../../core/model/api-error.ts';
import type { Upload } from '../protocol/s3-protocol.ts';
import type { Signer } from '../sigv4.ts';
import { AwsChunkedDecoder } from './aws-chunked.ts';
import { ChecksumVerifier } from './checksums.ts';
import type { Spool } from './spool.ts';

/** Largest JSON body; a service input is far smaller. */
const MAX_JSON = 1024 * 1024;

/** Reads a JSON body whole. @throws {ApiError} 413 RequestEntityTooLargeException */
export async function receiveBuffer(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= MAX_JSON) parts.push(part);
  }
  if (size > MAX_JSON) throw new ApiError('RequestEntityTooLargeException', 413, 'The request body is too large.');
  return Buffer.concat(parts);
}

/**
 * Reads an upload into the spool, decodes it and checks all announced digests.
 * @throws {ApiError} MissingContentLength, BadDigest, InvalidDigest, XAmzContentSHA256Mismatch, IncompleteBody, InvalidRequest, SignatureDoesNotMatch
 */
export async function receiveUpload(request: IncomingMessage, signer: Signer, spool: Spool): Promise<Upload> {
  const { headers } = request;
  const payloadHash = String(headers['x-amz-content-sha256'] ?? '');
  if (headers['content-length'] === undefined && headers['x-amz-decoded-content-length'] === undefined) {
    throw new ApiError('MissingContentLength', 411, 'You must provide the Content-Length HTTP header.');
  }
  const checksum = new ChecksumVerifier(headers);
  const md5 = expectedMd5(headers['content-md5']);
  const decoder = decoderFor(payloadHash, signer);
  const payload = createHash('sha256');
  const writer = spool.begin();
  try {
    for await (const part of request) {
      if (decoder === null) payload.update(part);
      for (const data of decoder === null ? [part] : decoder.push(part)) {
        checksum.update(data);
        writer.write(data);
      }
    }
    decoder?.finish();
    if (/^[0-9a-f]{64}$/.test(payloadHash) && payload.digest('hex') !== payloadHash) {
      throw new ApiError(
        'XAmzContentSHA256Mismatch',
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      );
    }
    const checksums = await checksum.finish(decoder?.trailers ?? {});
    const content = writer.finish();
    checkLength(headers['x-amz-decoded-content-length'], content.size);
    if (md5 !== null && md5 !== content.md5) {
      throw new ApiError('BadDigest', 400, 'The Content-MD5 you specified did not match what we received.');
    }
    return { content, checksums };
  } catch (error) {
    writer.abort();
    throw error;
  }
}

function decoderFor(payloadHash: string, signer: Signer): AwsChunkedDecoder | null {
  if (payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return new AwsChunkedDecoder(null);
  return /^STREAMING-AWS4-HMAC-SHA256-PAYLOAD(-TRAILER)?$/.test(payloadHash) ? new AwsChunkedDecoder(signer) : null;
}

function expectedMd5(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null;
  const bytes = Buffer.from(header, 'base64');
  if (bytes.length !== 16) throw new ApiError('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.');
  return bytes.toString('hex');
}

function checkLength(header: string | string[] | undefined, actual: number): void {
  if (typeof header === 'string' && Number(header) !== actual) {
    throw new ApiError(
      'IncompleteBody',
      400,
      'You did not provide the number of bytes specified by the Content-Length HTTP header',
    );
  }
}
