/** What an SDK client threw, as the table reads it. */

import { textAt } from '../../json.ts';
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
  /** The body is not in the format of the protocol. */
  readonly isUnreadable: boolean;
  /** The body is a web page. */
  readonly isHtml: boolean;
  /** AWS gives each answer an id. */
  readonly requestId: string | null;
  /** A proxy's own error is 5xx. */
  readonly proxyFails: boolean;
  /** True for S3, whose 404 errors have their own names; the packages API has no such errors. */
  readonly isS3: boolean;
}

/** An answer with the parts of it that are only reported. */
export interface Received extends Answer {
  /** AWS's own message: hostile text. */
  readonly message: string;
}

/** @param names the names that the user chose, which are removed from AWS's message */
export function readAnswer(error: unknown, operation: string, names: OwnNames): Received {
  const { proxyStatus, contentType, ...read } = readSdkError(error);
  const isS3 = /Object|Bucket/.test(operation);
  const { name, message } = read;
  const isUnreadable = name === 'SyntaxError' || NO_XML.test(message);
  // What has a type of its own is an error of AWS, and the answer to HEAD has no body, whatever its headers say.
  const mayBeHtml = (isUnreadable || name === 'Unknown') && !operation.startsWith('Head');
  const isHtml = mayBeHtml && (HTML.test(contentType) || STARTS_HTML.test(message));
  return { ...read, isS3, isUnreadable, isHtml, proxyFails: proxyStatus >= 500, ...names.without(message) };
}

/** The SDK's words for a body that is no XML. */
const NO_XML = /^@aws-sdk XML parse error/;
const HTML = /^\s*text\/html\b/i;
/** The words of Node.js for a body that is no JSON, with how it begins. */
const STARTS_HTML = /^Unexpected token '<', "\s*<(?:!doctype|html)\b/i;

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
    contentType: textAt(fields['$response'], 'headers', 'content-type') ?? '',
    // Node.js has it from the proxy's answer to CONNECT.
    proxyStatus: typeof fields['statusCode'] === 'number' ? fields['statusCode'] : 0,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
