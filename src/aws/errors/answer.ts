/** What an SDK client threw, as the table reads it. */

import type { OwnNames } from '../own-names.ts';

/** An error as the rows of the table see it. */
export interface Answer {
  readonly name: string;
  /** The message without the user's names, for phrases of several words. */
  readonly phrases: string;
  /** The same, for single words. */
  readonly words: string;
  /** Code of Node.js, for errors of the connection; else empty. */
  readonly code: string;
  /** The connection was there when it failed. */
  readonly isUnderWay: boolean;
  /** `null` where no answer came. */
  readonly status: number | null;
  /** A proxy's own error is 5xx. */
  readonly proxyFails: boolean;
  /** True for S3, whose 404 errors have their own names; the packages API has no such errors. */
  readonly isS3: boolean;
}

/** An answer with the parts of it that are only reported. */
export interface Received extends Answer {
  /** AWS's own message: hostile text. */
  readonly message: string;
  readonly requestId: string | null;
}

/** @param names the names that the user chose, which are removed from AWS's message */
export function readAnswer(error: unknown, operation: string, names: OwnNames): Received {
  const { proxyStatus, ...read } = readSdkError(error);
  const isS3 = /Object|Bucket/.test(operation);
  return { ...read, isS3, proxyFails: proxyStatus >= 500, ...names.without(read.message) };
}

/** The code where some endpoints write it: `{"Error":{"Code":"InvalidAction"}}`. */
function innerCode({ Error: inner }: Record<string, unknown>): string {
  return isRecord(inner) ? text(inner['Code']) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readSdkError(error: unknown) {
  const fields = isRecord(error) ? error : {};
  const metadata = isRecord(fields['$metadata']) ? fields['$metadata'] : {};
  const status = metadata['httpStatusCode'];
  const name = text(fields['name']);
  return {
    name: (name === 'Unknown' ? innerCode(fields) : '') || name,
    message: text(fields['message']) || text(fields['Message']) || 'no message',
    code: text(fields['code']),
    isUnderWay: ['read', 'write'].includes(text(fields['syscall'])),
    status: typeof status === 'number' ? status : null,
    requestId: text(metadata['requestId']) || null,
    // Node.js has it from the proxy's answer to CONNECT.
    proxyStatus: typeof fields['statusCode'] === 'number' ? fields['statusCode'] : 0,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
