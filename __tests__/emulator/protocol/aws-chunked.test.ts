import { expect, test } from 'vitest';
import { ApiError } from '../../../emulator/core/model/api-error.ts';
import { AwsChunkedDecoder } from '../../../emulator/http/body/aws-chunked.ts';
import type { Signer } from '../../../emulator/http/sigv4.ts';
import { hmac } from '../../../emulator/http/sigv4.ts';

/**
 * The `aws-chunked` encoding, with the examples of the Amazon S3 API reference ("Signature calculations for the
 * Authorization header: transferring payload in multiple chunks", with and without trailing headers).
 */

const SIZES = [65_536, 1024, 0] as const;

function exampleSigner(signature: string): Signer {
  const key = ['20130524', 'us-east-1', 's3', 'aws4_request'].reduce<Buffer>(
    hmac,
    Buffer.from('AWS4wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
  );
  const scope = '20130524/us-east-1/s3/aws4_request';
  return { region: 'us-east-1', timestamp: '20130524T000000Z', scope, signature, key };
}

const PLAIN = {
  seed: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  chunks: [
    'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
    'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
  ],
  end: '\r\n',
};

const WITH_TRAILER = {
  seed: '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
  chunks: [
    'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
    '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
    '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
  ],
  end: 'x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n',
};

function encode({ chunks, end }: typeof PLAIN): string {
  const parts = SIZES.map((size, index) => {
    const data = size === 0 ? '' : `${'a'.repeat(size)}\r\n`;
    return `${size.toString(16)};chunk-signature=${chunks[index]}\r\n${data}`;
  });
  return parts.join('') + end;
}

/** Feeds a body in pieces of `step` bytes. */
function decode(decoder: AwsChunkedDecoder, body: string, step: number): string {
  const bytes = Buffer.from(body, 'latin1');
  const data: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += step) {
    data.push(...decoder.push(bytes.subarray(start, start + step)));
  }
  decoder.finish();
  return Buffer.concat(data).toString('latin1');
}

function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ApiError) return error.name;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

test.for([PLAIN, WITH_TRAILER])('signed chunks as in the API reference (%#)', (example) => {
  for (const step of [1000, 65_537, 1_000_000]) {
    const decoder = new AwsChunkedDecoder(exampleSigner(example.seed));
    expect(decode(decoder, encode(example), step)).toBe('a'.repeat(66_560));
    expect(decoder.trailers).toEqual(example === PLAIN ? {} : { 'x-amz-checksum-crc32c': 'sOO8/Q==' });
  }
});

test.for([
  ['a chunk', (body: string) => body.replace('aaa', 'aba')],
  ['the last chunk’s signature', (body: string) => body.replace(/0;chunk-signature=./, '0;chunk-signature=f')],
  ['the trailer', (body: string) => body.replace('sOO8/Q==', 'sOO8/R==')],
  ['the trailer’s signature, left out', (body: string) => body.replace(/x-amz-trailer-signature:\w+\r\n/, '')],
] as const)('a chunk with a wrong signature is refused: %s', ([, change]) => {
  const body = change(encode(WITH_TRAILER));
  expect(body).not.toBe(encode(WITH_TRAILER));
  const decoder = new AwsChunkedDecoder(exampleSigner(WITH_TRAILER.seed));
  expect(errorOf(() => decode(decoder, body, 4096))).toBe('SignatureDoesNotMatch');
});

test('unsigned chunks are decoded when they arrive byte by byte', () => {
  const decoder = new AwsChunkedDecoder(null);
  expect(decode(decoder, '3\r\nabc\r\nA\r\n0123456789\r\n0\r\nX-Amz-Checksum-CRC32: AAAAAA==\r\n\r\n', 1)).toBe(
    'abc0123456789',
  );
  expect(decoder.trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
});

test.for([
  ['3\r\nab', 'IncompleteBody'],
  ['3\r\nabc\r\n', 'IncompleteBody'],
  ['3\r\nabcd\r\n0\r\n\r\n', 'InvalidRequest'],
  ['zzz\r\n', 'InvalidRequest'],
  ['ffffffffff\r\n', 'InvalidRequest'],
  ['0'.repeat(20_000), 'InvalidRequest'],
])('a malformed body is refused: %j', ([body = '', name]) => {
  expect(errorOf(() => decode(new AwsChunkedDecoder(null), body, 100_000))).toBe(name);
});
