import type { IncomingMessage } from 'node:http';
import { MODELS } from '../../core/emulator.ts';
import { ApiError, unknownOperationError } from '../../core/model/api-error.ts';
import type { Operation } from '../../core/model/operations.ts';
import type { Api, Member, OperationModel, Shape } from '../../core/model/service-model.ts';
import type { Json, JsonObject } from '../../core/model/validate-input.ts';
import { isObject } from '../../core/model/validate-input.ts';
import { isOperation } from '../../core/packages/handlers.ts';
import type { Switches } from '../../core/switches.ts';
import type { Reply } from '../reply.ts';

/** restJson1: routes, inputs from URI, query and body, and answers. */

export interface Route {
  readonly api: Api;
  readonly operation: Operation;
  readonly model: OperationModel;
  readonly labels: Readonly<Record<string, string>>;
}

interface Template {
  readonly api: Api;
  readonly operation: Operation;
  readonly model: OperationModel;
  readonly segments: readonly string[];
}

/** Literal segments come before labels: `packages/update` is no package id. */
const TEMPLATES: readonly Template[] = (['opensearch', 'elasticsearch'] as const)
  .flatMap((api) =>
    Object.entries(MODELS[api].operations).flatMap(([operation, model]) =>
      isOperation(operation) ? [{ api, operation, model, segments: model.uri.split('/') }] : [],
    ),
  )
  .sort((a, b) => labelCount(a.segments) - labelCount(b.segments));

function labelCount(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length;
}

/** Which API a path belongs to by its version; `null` for none. */
export function apiOfPath(path: string): Api | null {
  if (path.startsWith('/2021-01-01/')) return 'opensearch';
  return path.startsWith('/2015-01-01/') ? 'elasticsearch' : null;
}

/** The operation of a method and path, with its URI labels; `null` when there is none. */
export function findRoute(method: string, path: string): Route | null {
  const segments = path.split('/');
  for (const template of TEMPLATES) {
    const labels = template.model.method === method ? matchSegments(template.segments, segments) : null;
    if (labels !== null) return { api: template.api, operation: template.operation, model: template.model, labels };
  }
  return null;
}

function matchSegments(template: readonly string[], actual: readonly string[]): Record<string, string> | null {
  if (template.length !== actual.length) return null;
  const labels: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = actual[index] ?? '';
    if (!expected.startsWith('{')) {
      if (expected !== segment) return null;
      continue;
    }
    if (segment === '') return null;
    labels[expected.slice(1, -1)] = decodeURIComponent(segment);
  }
  return labels;
}

/** The operation's input. @throws {ApiError} SerializationException when body or query cannot be read */
export function readInput(route: Route, query: URLSearchParams, body: Buffer): JsonObject {
  const shapes = MODELS[route.api].shapes;
  const shape = shapes[route.model.input];
  if (shape?.type !== 'structure') throw new TypeError(`The input of ${route.operation} is no structure.`);
  const fromBody = body.length === 0 ? {} : parseBody(body);
  const input: Record<string, Json | undefined> = {};
  for (const [name, member] of Object.entries(shape.members)) {
    input[name] = memberValue(name, member, shapes[member.shape], { ...route, query, fromBody });
    if (input[name] === undefined) delete input[name];
  }
  return input;
}

function memberValue(
  name: string,
  member: Member,
  shape: Shape | undefined,
  request: {
    readonly labels: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly fromBody: JsonObject;
  },
): Json | undefined {
  switch (member.location) {
    case 'uri':
      return request.labels[name];
    case 'querystring': {
      const text = request.query.get(member.locationName ?? name);
      if (text === null) return undefined;
      return shape?.type === 'integer' ? integer(text) : text;
    }
    default:
      return request.fromBody[name];
  }
}

function integer(text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new ApiError('SerializationException', 400, `STRING_VALUE can not be converted to an Integer`);
}

function parseBody(body: Buffer): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) {
      throw new ApiError('SerializationException', 400, 'Unable to parse the request body as JSON.');
    }
    throw cause;
  }
  if (!isObject(value)) throw new ApiError('SerializationException', 400, 'Start of structure or map expected.');
  return value;
}

/**
 * A success. Timestamps are numbers, and CreatedAt is written as Java writes it (`1.605225005466E9`). In JSON text, the
 * quotation marks of a key cannot be part of a string, where they would be escaped.
 */
export function jsonReply(output: object, requestId: string): Reply {
  const body = JSON.stringify(output).replace(/"CreatedAt":(\d+(?:\.\d+)?)/g, (_, digits: string) => {
    return `"CreatedAt":${Number(digits).toExponential().replace('e+', 'E')}`;
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
    body,
  };
}

/** An error, with its type where the switches put it. */
export function jsonErrorReply(error: ApiError, switches: Switches, requestId: string): Reply {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-amzn-requestid': requestId };
  if (error.name === unknownOperationError().name) {
    headers['x-amzn-errortype'] = error.name;
    headers['content-type'] = 'application/xml';
    return { status: error.status, headers, body: '<UnknownOperationException/>\n', error: error.name };
  }
  const body: Record<string, string> = { [switches.errorMessageKey]: error.message };
  switch (switches.errorTypeIn) {
    case 'header':
      headers['x-amzn-errortype'] = error.name;
      break;
    case 'header-with-uri':
      headers['x-amzn-errortype'] = `${error.name}:http://internal.amazon.com/coral/com.amazonaws.swift.protocol/`;
      break;
    case 'body-type':
      body['__type'] = `com.amazonaws.es#${error.name}`;
      break;
    case 'body-code':
      body['code'] = error.name;
      break;
  }
  return { status: error.status, headers, body: JSON.stringify(body), error: error.name };
}

/** The path of a request, and its query. */
export function splitUrl(request: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s, 2);
  return { path, query: new URLSearchParams(query) };
}
