import { ApiError } from '../../core/model/api-error.ts';
import { badSignature } from '../auth-errors.ts';
import type { Signer } from '../sigv4.ts';
import { hmac, sameText, sha256 } from '../sigv4.ts';

const LINE_END = Buffer.from('\r\n');
/** Clients send smaller chunks than this; the limit bounds the memory. */
const MAX_CHUNK = 32 * 1024 * 1024;

type State = 'size' | 'data' | 'data-end' | 'trailer' | 'done';

/**
 * The `aws-chunked` content encoding: `<hex size>[;chunk-signature=<hex>]\r\n<data>\r\n` … `0…\r\n`, then trailing
 * headers. Checks the signatures of chunks and trailer when the payload is signed.
 */
export class AwsChunkedDecoder {
  readonly #sign: Signer | null;
  #previous: string;
  #buffer: Buffer = Buffer.alloc(0);
  #state: State = 'size';
  #size = 0;
  #chunkSignature = '';
  #trailerText = '';
  readonly #trailers: Record<string, string> = {};

  /** @param signer `null` for STREAMING-UNSIGNED-PAYLOAD-TRAILER */
  constructor(signer: Signer | null) {
    this.#sign = signer;
    this.#previous = signer?.signature ?? '';
  }

  /** The trailing headers, complete after `finish`. */
  get trailers(): Readonly<Record<string, string>> {
    return this.#trailers;
  }

  /** Takes bytes as they arrive and returns the data of complete chunks. */
  *push(bytes: Uint8Array): Iterable<Buffer> {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      switch (this.#state) {
        case 'size': {
          const line = this.#takeLine();
          if (line === null) return;
          this.#readSize(line);
          break;
        }
        case 'data': {
          if (this.#buffer.length < this.#size) return;
          const data = this.#buffer.subarray(0, this.#size);
          this.#buffer = this.#buffer.subarray(this.#size);
          this.#checkChunk(data);
          this.#state = 'data-end';
          yield data;
          break;
        }
        case 'data-end':
          if (this.#buffer.length < LINE_END.length) return;
          if (this.#takeLine() !== '') throw malformed();
          this.#state = 'size';
          break;
        case 'trailer': {
          const line = this.#takeLine();
          if (line === null) return;
          this.#readTrailer(line);
          break;
        }
        case 'done':
          return;
      }
    }
  }

  /** To be called at the end of the body. @throws {ApiError} IncompleteBody when something is missing */
  finish(): void {
    if (this.#state !== 'done') {
      throw new ApiError('IncompleteBody', 400, 'The request body terminated unexpectedly');
    }
  }

  #takeLine(): string | null {
    const end = this.#buffer.indexOf(LINE_END);
    if (end < 0) {
      if (this.#buffer.length > 16_384) throw malformed();
      return null;
    }
    const line = this.#buffer.subarray(0, end).toString('latin1');
    this.#buffer = this.#buffer.subarray(end + LINE_END.length);
    return line;
  }

  #readSize(line: string): void {
    const match = /^([0-9a-fA-F]+)(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
    if (match === null) throw malformed();
    this.#size = Number.parseInt(match[1] ?? '', 16);
    this.#chunkSignature = match[2] ?? '';
    if (this.#size > MAX_CHUNK) throw malformed();
    if (this.#size > 0) {
      this.#state = 'data';
      return;
    }
    this.#checkChunk(Buffer.alloc(0));
    this.#state = 'trailer';
  }

  #checkChunk(data: Buffer): void {
    if (this.#sign === null) return;
    const { timestamp, scope, key } = this.#sign;
    const text = `AWS4-HMAC-SHA256-PAYLOAD\n${timestamp}\n${scope}\n${this.#previous}\n${sha256('')}\n${sha256(data)}`;
    this.#previous = hmac(key, text).toString('hex');
    if (!sameText(this.#previous, this.#chunkSignature)) throw badSignature('s3');
  }

  #readTrailer(line: string): void {
    if (line === '') {
      if (this.#sign !== null && this.#trailerText !== '') throw badSignature('s3');
      this.#state = 'done';
      return;
    }
    const [name = '', value = ''] = line.split(/:(.*)/s, 2).map((part) => part.trim());
    if (name.toLowerCase() !== 'x-amz-trailer-signature') {
      this.#trailers[name.toLowerCase()] = value;
      this.#trailerText += `${name.toLowerCase()}:${value}\n`;
      return;
    }
    if (this.#sign === null) return;
    const { timestamp, scope, key } = this.#sign;
    const text = `AWS4-HMAC-SHA256-TRAILER\n${timestamp}\n${scope}\n${this.#previous}\n${sha256(this.#trailerText)}`;
    if (!sameText(hmac(key, text).toString('hex'), value)) throw badSignature('s3');
    this.#trailerText = '';
  }
}

function malformed(): ApiError {
  return new ApiError('InvalidRequest', 400, 'The aws-chunked body is malformed.');
}
