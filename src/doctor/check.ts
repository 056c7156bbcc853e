/** The parts of a check of a set-up. Pure: takes what was read as values. */

import { ActionFailure, type FailureReason } from '../failure.ts';
import type { Check } from '../result/run-result.ts';

/** A check, and why a deploy would fail where it failed. */
export interface Finding extends Check {
  readonly reason: FailureReason | null;
}

/**
 * The result of a read: an answer, a missing permission, credentials that AWS does not accept, or neither, with the error message. `permission` names what
 * the read needs, for example `es:DescribeDomain`.
 */
export type Answer<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'denied'; readonly permission: string; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'silent'; readonly words: string };

export function ok(id: string, message: string): Finding {
  return { id, status: 'ok', message, remedy: null, reason: null };
}

export function failed(id: string, reason: FailureReason, message: string, remedy: string): Finding {
  return { id, status: 'failed', message, remedy, reason };
}

export function unknown(id: string, message: string, remedy: string): Finding {
  return { id, status: 'unknown', message, remedy, reason: null };
}

/** The finding of a check that could not be made, because a permission is missing or there was no answer. */
export function untold<T>(id: string, what: string, answer: Exclude<Answer<T>, { kind: 'told' | 'missing' }>): Finding {
  if (answer.kind === 'denied') {
    return unknown(
      id,
      `${what} is not known: the role may not call ${answer.permission}.`,
      `Allow ${answer.permission} to have this checked; a deploy does not need it for that.`,
    );
  }
  return unknown(id, `${what} is not known: ${sentence(answer.words)}`, 'Run it again.');
}

/** Words of AWS or Node as the end of a sentence. */
export function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** The failure of a run with these findings: the first that would stop a deploy; `null` where none would. */
export function doctorFailure(findings: readonly Finding[]): ActionFailure | null {
  const stopping = findings.filter(({ status }) => status === 'failed');
  const [first] = stopping;
  if (first === undefined || first.reason === null) return null;
  const others = stopping.length === 1 ? '' : ` ${stopping.length - 1} more would too.`;
  return new ActionFailure(first.reason, `A deploy would fail: ${first.message}${others}`, {
    ...(first.remedy === null ? {} : { hint: first.remedy }),
  });
}
