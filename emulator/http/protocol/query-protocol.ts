import type { IncomingMessage } from 'node:http';
import { simulatePolicy } from '../../core/account.ts';
import type { Emulator } from '../../core/emulator.ts';
import { ApiError } from '../../core/model/api-error.ts';
import type { JsonObject } from '../../core/model/validate-input.ts';
import type { Reply } from '../reply.ts';
import { type XmlNode, xmlDocument } from './xml.ts';

/** AWS's Query protocol, which STS and IAM speak: a form with an `Action` in, XML out. */

const NAMESPACES = {
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
} as const;
export type QueryService = keyof typeof NAMESPACES;

/** Whether a request uses the protocol: S3 accepts no POST on a path without a bucket. */
export function isQuery(request: IncomingMessage, path: string): boolean {
  return request.method === 'POST' && path === '/';
}

/** The service that a request was signed for; an unsigned one goes to STS, which reports the missing signature. */
export function queryServiceOf(request: IncomingMessage): QueryService {
  return /\/iam\/aws4_request/.test(request.headers.authorization ?? '') ? 'iam' : 'sts';
}

/** The input with the SDK's names; lists by their `.member.N`. */
export function queryInput(form: URLSearchParams): JsonObject {
  const input: Record<string, string | string[]> = {};
  for (const [name, value] of form) {
    const list = /^(\w+)\.member\.\d+$/.exec(name)?.[1];
    if (list === undefined) {
      if (name !== 'Action' && name !== 'Version') input[name] = value;
      continue;
    }
    const values = input[list] ?? [];
    input[list] = [...(typeof values === 'string' ? [values] : values), value];
  }
  return input;
}

/** @throws {ApiError} */
export function runQuery(emulator: Emulator, operation: string, input: JsonObject, requestId: string): Reply {
  switch (operation) {
    case 'GetCallerIdentity': {
      const { arn } = emulator.caller;
      const result = { Arn: arn, UserId: 'AROAEMULATOREXAMPLE01:session', Account: emulator.account };
      return reply('sts', operation, result, requestId);
    }
    case 'SimulatePrincipalPolicy': {
      const evaluations = simulatePolicy(
        emulator.caller,
        String(input['PolicySourceArn'] ?? ''),
        texts(input['ActionNames']),
        texts(input['ResourceArns']),
      );
      const member = evaluations.map(({ action, resource, decision }) => ({
        EvalActionName: action,
        EvalResourceName: resource,
        EvalDecision: decision,
      }));
      const result = { EvaluationResults: { member }, IsTruncated: false };
      return reply('iam', operation, result, requestId);
    }
    default:
      throw new ApiError('InvalidAction', 400, `Could not find operation ${operation}`);
  }
}

/** An error in the protocol's form. */
export function queryErrorReply(error: ApiError, requestId: string): Reply {
  const body = xmlDocument('ErrorResponse', {
    Error: { Type: 'Sender', Code: error.name, Message: error.message },
    RequestId: requestId,
  });
  return { status: error.status, headers: { 'content-type': 'text/xml' }, body, error: error.name };
}

function reply(service: QueryService, operation: string, result: XmlNode, requestId: string): Reply {
  const body = xmlDocument(
    `${operation}Response`,
    { [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId } },
    NAMESPACES[service],
  );
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
