/** An HTTP answer before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or bytes in pieces with their number. */
  readonly body: string | { readonly size: number; chunks(): Iterable<Uint8Array> };
  /** Error code, for the record of requests. */
  readonly error?: string;
}

/** The size of a reply's body in bytes. */
export function sizeOf(body: Reply['body']): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.size;
}
