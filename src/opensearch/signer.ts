/** Signature Version 4 for the REST API of a domain, by the SDK's own signer. */

import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

/** The identity that signs a request. */
export interface SigningIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface UnsignedRequest {
  readonly method: string;
  /** The path as it is sent, query included. */
  readonly path: string;
  /** `host` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** Adds the headers of a signature. Rejects when there are no credentials. */
export type Signer = (request: UnsignedRequest) => Promise<Record<string, string>>;

/** The signed headers; a proxy may change others. */
const SIGNED = new Set(['host', 'content-type']);

/** @param identity called for each request: the SDK's provider keeps credentials and renews them in time */
export function requestSigner(region: string, identity: () => Promise<SigningIdentity>): Signer {
  const signer = new SignatureV4({
    service: 'es',
    region,
    credentials: async () => pick(await identity()),
    sha256: Sha256,
  });
  return async ({ method, path, headers, body }) => {
    const [pathname = '/', search = ''] = path.split('?', 2);
    const query = Object.fromEntries(new URLSearchParams(search));
    const toSign = Object.fromEntries(Object.entries(headers).filter(([name]) => SIGNED.has(name)));
    const signed = await signer.sign({
      method,
      protocol: 'https:',
      hostname: headers['host'] ?? '',
      path: pathname,
      query,
      headers: toSign,
      body: body ?? '',
    });
    return { ...headers, ...signed.headers };
  };
}

function pick({ accessKeyId, secretAccessKey, sessionToken }: SigningIdentity) {
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
}

/** SHA-256, or HMAC with it where there is a key, as the signer wants its hash. */
class Sha256 {
  readonly #key: Uint8Array | undefined;
  #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#key = secret === undefined ? undefined : bytesOf(secret);
    this.#hash = this.#begin();
  }

  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(chunk));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    this.#hash = this.#begin();
  }

  #begin(): Hash | Hmac {
    return this.#key === undefined ? createHash('sha256') : createHmac('sha256', this.#key);
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
