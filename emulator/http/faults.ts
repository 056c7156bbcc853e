import type { Api } from '../core/model/service-model.ts';
import type { JsonObject } from '../core/model/validate-input.ts';

/** A request as rules and hooks see it. */
export interface Call {
  readonly api: Api | 's3' | 'sts' | 'iam';
  /** `AssociatePackage`, `PutObject`, … as the API names it. */
  readonly operation: string;
  readonly input: JsonObject;
  /** The access key of its signature, valid or not; `null`: unsigned. */
  readonly accessKeyId: string | null;
  /** Which call of this operation it is, counted from 1. */
  readonly occurrence: number;
}

export type FaultAction =
  /** 400 ThrottlingException; 429 without a type; 503 SlowDown (S3). Nothing is carried out. */
  | { readonly kind: 'throttle'; readonly form?: 'exception' | 'untyped' | 'slow-down' }
  /** An HTML page as from a load balancer, instead of the operation or after it. */
  | { readonly kind: 'html'; readonly status: 403 | 413 | 500 | 502 | 503 | 504; readonly when?: 'before' | 'after' }
  /** The connection is dropped before the operation, or after it and before the answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** The operation waits, in milliseconds, before it is carried out. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The operation is carried out, and the connection ends in the middle of the answer. */
  | { readonly kind: 'truncate' }
  /** The operation is carried out, and its answer is sent piece by piece over this many milliseconds. */
  | { readonly kind: 'trickle'; readonly milliseconds: number }
  /** No permission for the operation, in AWS's words. */
  | { readonly kind: 'deny' }
  /** The session has ended. */
  | { readonly kind: 'expired-token' }
  /** Any error of AWS, instead of the operation or after it. */
  | {
      readonly kind: 'error';
      readonly name: string;
      readonly status: number;
      readonly message: string;
      readonly when?: 'before' | 'after';
    }
  /** No answer at all, instead of the operation or after it. */
  | { readonly kind: 'hang'; readonly when?: 'before' | 'after' };

export interface FaultRule {
  /** A name, or a test of the call. */
  readonly operation: string | ((call: Call) => boolean);
  /** Which of the calls that match, counted from 1 since the rule was added; default: all. */
  readonly occurrence?: number | readonly number[] | ((occurrence: number) => boolean);
  readonly action: FaultAction;
}

/** Every kind of fault, for the documentation. */
export const FAULT_KINDS: Readonly<Record<FaultAction['kind'], string>> = {
  throttle: '400 ThrottlingException, 429 without a type (`untyped`) or 503 SlowDown (`slow-down`)',
  html: '403, 413, 500, 502, 503 or 504 with an HTML body, before or after the operation is carried out',
  drop: 'the connection is dropped before or after the operation is carried out',
  delay: 'the operation is carried out later, by `milliseconds`',
  truncate: 'the operation is carried out and the connection ends in the middle of the answer',
  trickle: 'the operation is carried out and its answer comes piece by piece over `milliseconds`',
  deny: 'AccessDeniedException 403 (S3: AccessDenied) in AWS’s words',
  'expired-token': 'ExpiredTokenException 403 (S3: ExpiredToken 400)',
  error: 'any error by name, status and message, before or after the operation is carried out',
  hang: 'no answer at all, before or after the operation is carried out',
};

/** Called and awaited before and after each operation. */
export type CallHook = (call: Call, phase: 'before' | 'after') => void | Promise<void>;

/** The planned faults, and hooks around calls. */
export class Faults {
  #rules: { readonly rule: FaultRule; matched: number }[] = [];
  #hooks: CallHook[] = [];
  readonly #occurrences = new Map<string, number>();

  /** @returns a function that removes the rule */
  add(rule: FaultRule): () => void {
    const entry = { rule, matched: 0 };
    this.#rules.push(entry);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== entry);
    };
  }

  /** Runs `hook` before and after each operation; rivals act here. @returns a function that removes the hook */
  onCall(hook: CallHook): () => void {
    this.#hooks.push(hook);
    return () => {
      this.#hooks = this.#hooks.filter((other) => other !== hook);
    };
  }

  /** Forgets all rules and hooks. */
  clear(): void {
    this.#rules = [];
    this.#hooks = [];
  }

  /** Counts a call. */
  begin(call: Omit<Call, 'occurrence'>): Call {
    const name = `${call.api}/${call.operation}`;
    const occurrence = (this.#occurrences.get(name) ?? 0) + 1;
    this.#occurrences.set(name, occurrence);
    return { ...call, occurrence };
  }

  /** The faults for this call, in the order of their rules. */
  match(call: Call): readonly FaultAction[] {
    return this.#rules.flatMap((entry) => {
      const { operation, occurrence, action } = entry.rule;
      if (!(typeof operation === 'string' ? operation === call.operation : operation(call))) return [];
      entry.matched++;
      return isMeant(occurrence, entry.matched) ? [action] : [];
    });
  }

  async runHooks(call: Call, phase: 'before' | 'after'): Promise<void> {
    for (const hook of this.#hooks) await hook(call, phase);
  }
}

function isMeant(occurrence: FaultRule['occurrence'], count: number): boolean {
  switch (typeof occurrence) {
    case 'undefined':
      return true;
    case 'number':
      return occurrence === count;
    case 'function':
      return occurrence(count);
    default:
      return occurrence.includes(count);
  }
}
