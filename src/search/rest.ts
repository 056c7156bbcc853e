/** The port to the REST API of a domain or an engine. Adapters are in `opensearch/`. */

/** One request. Nothing but `GET` reaches a domain, except where the user asked for `reload`. */
export interface RestRequest {
  readonly method: 'GET' | 'POST';
  /** Segments of the path, not encoded: `['products', '_analyze']`. Empty: `/`. */
  readonly path: readonly string[];
  /** Not encoded. */
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON, with GET too. */
  readonly body?: unknown;
}

/** A complete answer, whatever its status is. */
export interface RestAnswer {
  readonly status: number;
  /** The parsed body; `undefined` where it is no JSON. Hostile. */
  readonly json: unknown;
  /** The body as text. Hostile. */
  readonly text: string;
}

export type RestFailureKind =
  /** No server listens, or the host is not known: nothing was sent. */
  | 'refused'
  /** No connection, or no complete answer, in time. */
  | 'timeout'
  /** The connection broke before the answer was whole. */
  | 'cut'
  /** The certificate is not trusted, or the server does not use TLS. */
  | 'tls'
  /** The answer is larger than the limit. */
  | 'too-large'
  /** The request could not be signed. */
  | 'credentials'
  /** The job was cancelled: nothing was sent. */
  | 'cancelled'
  /** The job was cancelled before the answer was whole. */
  | 'abandoned';

/** Where the server may have got the request, and done what it asks for. */
const MAY_HAVE_ARRIVED: ReadonlySet<RestFailureKind> = new Set(['timeout', 'cut', 'too-large', 'abandoned']);

/** Why there is no answer. `message` is the rest of a sentence about the endpoint: `did not answer within 10 s`. */
export class RestFailure extends Error {
  override readonly name = 'RestFailure';
  readonly kind: RestFailureKind;

  constructor(kind: RestFailureKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }

  get mayHaveArrived(): boolean {
    return MAY_HAVE_ARRIVED.has(this.kind);
  }
}

/** A REST API. Requests are sent one after another, in the order of the calls. */
export interface RestApi {
  /** Its name in messages, without credentials. */
  readonly name: string;
  /** How requests are authenticated. */
  readonly authentication: 'signed' | 'basic' | 'none';
  /**
   * @param timeoutMs longest time until the answer is whole
   * @throws RestFailure when none came
   */
  send(request: RestRequest, timeoutMs: number): Promise<RestAnswer>;
}

/**
 * The content of an error answer: the engine's `type` and `reason`, or AWS's `Message`; `null` where it has neither.
 */
export function errorOf({ json, status, text }: RestAnswer): { readonly type: string; readonly reason: string } {
  const body = isObject(json) ? json : {};
  const error = body['error'];
  if (isObject(error)) {
    const root = Array.isArray(error['root_cause']) ? error['root_cause'][0] : undefined;
    const cause = isObject(root) ? root : error;
    const type = stringOf(error['type']);
    const reason = stringOf(cause['reason']) || stringOf(error['reason']);
    // Between nodes an error gets its type in front.
    return { type, reason: reason.startsWith(`${type}: `) ? reason.slice(type.length + 2) : reason };
  }
  const message = stringOf(body['Message']) || stringOf(body['message']) || stringOf(error);
  return { type: `HTTP ${status}`, reason: message || text.replace(/\s+/g, ' ').trim().slice(0, 200) };
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
