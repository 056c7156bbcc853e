import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import { ApiError } from '../../core/model/api-error.ts';

/** The checksums of an upload that S3 verifies, by the header or trailer that holds them in base64. */

interface Checksum {
  update(bytes: Uint8Array): void;
  /** Base64. */
  digest(): Promise<string>;
}

interface Algorithm {
  /** Its name in S3's messages. */
  readonly label: string;
  readonly bytes: number;
  create(): Checksum;
}

const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  'x-amz-checksum-sha256': { label: 'SHA256', bytes: 32, create: () => hashed('sha256') },
  'x-amz-checksum-sha1': { label: 'SHA1', bytes: 20, create: () => hashed('sha1') },
  'x-amz-checksum-crc32': { label: 'CRC32', bytes: 4, create: () => zlibCrc32() },
  'x-amz-checksum-crc32c': { label: 'CRC32C', bytes: 4, create: () => library(new Crc32c()) },
  'x-amz-checksum-crc64nvme': { label: 'CRC64NVME', bytes: 8, create: () => library(new Crc64Nvme()) },
};

function hashed(name: 'sha256' | 'sha1'): Checksum {
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), digest: async () => hash.digest('base64') };
}

function zlibCrc32(): Checksum {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: async () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value >>> 0);
      return bytes.toString('base64');
    },
  };
}

function library(checksum: { update(bytes: Uint8Array): void; digest(): Promise<Uint8Array> }): Checksum {
  return {
    update: (bytes) => checksum.update(bytes),
    digest: async () => Buffer.from(await checksum.digest()).toString('base64'),
  };
}

/** Computes the announced checksum while a body arrives, and compares at the end. */
export class ChecksumVerifier {
  readonly #name: string | null;
  readonly #algorithm: Algorithm | null;
  readonly #running: Checksum | null;
  readonly #expected: string | null;

  /**
   * @param headers the request's headers
   * @throws {ApiError} InvalidRequest for an unknown, a repeated, a missing or a misformed checksum
   */
  constructor(headers: Readonly<Record<string, string | string[] | undefined>>) {
    const trailer = typeof headers['x-amz-trailer'] === 'string' ? headers['x-amz-trailer'].trim().toLowerCase() : null;
    const given = Object.keys(headers).filter((name) => isValue(name));
    if (given.length + (trailer === null ? 0 : 1) > 1) {
      throw invalid('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    const [inHeader] = given;
    this.#name = inHeader ?? trailer;
    if (this.#name === null && headers['x-amz-sdk-checksum-algorithm'] !== undefined) {
      throw invalid(
        'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
      );
    }
    this.#algorithm = this.#name === null ? null : (ALGORITHMS[this.#name] ?? null);
    if (this.#name !== null && this.#algorithm === null) throw invalid('The algorithm type you specified is unknown.');
    this.#running = this.#algorithm?.create() ?? null;
    this.#expected = inHeader === undefined ? null : String(headers[inHeader]);
    if (this.#expected !== null) this.#checkForm(this.#expected);
  }

  update(bytes: Uint8Array): void {
    this.#running?.update(bytes);
  }

  /**
   * @param trailers trailers of the body, which may hold the checksum
   * @returns the verified checksum by header name, to be kept with the object
   * @throws {ApiError} BadDigest
   */
  async finish(trailers: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
    if (this.#name === null || this.#algorithm === null || this.#running === null) return {};
    const expected = this.#expected ?? trailers[this.#name];
    if (expected === undefined)
      throw new ApiError('MalformedTrailerError', 400, 'The request contained trailing data that was not well-formed.');
    this.#checkForm(expected);
    const actual = await this.#running.digest();
    if (actual !== expected) {
      throw new ApiError(
        'BadDigest',
        400,
        `The ${this.#algorithm.label} you specified did not match the calculated checksum.`,
      );
    }
    return { [this.#name]: actual };
  }

  #checkForm(value: string): void {
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length !== this.#algorithm?.bytes || bytes.toString('base64') !== value) {
      throw invalid(`Value for ${this.#name} header is invalid.`);
    }
  }
}

function isValue(header: string): boolean {
  return /^x-amz-checksum-(?!mode$|type$|algorithm$)/.test(header);
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidRequest', 400, message);
}
