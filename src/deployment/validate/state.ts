/** What is known of the check of one dictionary in a throw-away package: values. */

import type { Dictionary, PackageName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { PATIENT, type Patience } from '../loop/answers.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { PackageId } from '../model/ports.ts';
import type { Creation } from './throw-away.ts';

/** What AWS says about one dictionary; with a failure it was rejected, or the verdict could not be found out. */
export type Verdict =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected' | 'unknown'; readonly failure: ActionFailure };

export type CheckPhase =
  /** Waits for its turn. */
  | { readonly kind: 'queued' }
  | { readonly kind: 'upload' }
  | { readonly kind: 'create' }
  /** No answer came, or the name is taken: it is random, so the package would be ours. */
  | { readonly kind: 'find'; readonly refusal: AwsError; readonly since: number }
  /** The Region takes no more packages: read who holds its places. */
  | { readonly kind: 'count'; readonly refusal: AwsError }
  | {
      readonly kind: 'wait';
      readonly id: PackageId;
      readonly since: number;
      readonly missingSince: number | null;
      readonly seen: boolean;
    }
  /** There is a verdict: package and object are deleted. */
  | { readonly kind: 'discard'; readonly verdict: Verdict }
  | { readonly kind: 'end'; readonly verdict: Verdict };

/** All that is known of one check: a value. */
export interface CheckState {
  readonly dictionary: Dictionary;
  readonly name: PackageName;
  readonly key: string;
  readonly phase: CheckPhase;
  /** What is known of the package; `null` before this check begins and after everything is deleted again. */
  readonly creation: Creation | null;
  /** A request whose answer was lost may have made it. */
  readonly mayExist: boolean;
  readonly patience: Patience;
  /** When it must have its verdict, in milliseconds since the epoch; each check has its own time. */
  readonly deadline: number;
  /** Since when no throw-away package is seen that holds a place, without a break. */
  readonly noPlaceSince: number | null;
  readonly rule: string;
}

export function startCheck(dictionary: Dictionary, name: PackageName, key: string): CheckState {
  return {
    dictionary,
    name,
    key,
    phase: { kind: 'queued' },
    creation: null,
    mayExist: false,
    patience: PATIENT,
    deadline: Number.POSITIVE_INFINITY,
    noPlaceSince: null,
    rule: 'waits for its turn',
  };
}

/** Begins a check: from now on there may be something to delete. */
export function begin(state: CheckState, now: number, timeoutMs: number): CheckState {
  return {
    ...state,
    phase: { kind: 'upload' },
    creation: { state: 'not-asked' },
    deadline: now + timeoutMs,
    rule: 'begins',
  };
}
