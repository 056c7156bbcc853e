/** What is known of the check of one dictionary in a throw-away package: values. */

import type { Dictionary, PackageName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { PATIENT, type Patience } from '../loop/answers.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { PackageId } from '../model/ports.ts';
import type { Creation } from './throw-away.ts';

/** AWS's verdict on one dictionary; with a failure it was rejected, or there is no verdict. */
export type Verdict =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected' | 'unknown'; readonly failure: ActionFailure };

export type CheckPhase =
  /** Waits for its turn. */
  | { readonly kind: 'queued' }
  | { readonly kind: 'upload' }
  | { readonly kind: 'create' }
  /** No answer, or the name is taken: it is random, so the package would be ours. */
  | { readonly kind: 'find'; readonly refusal: AwsError; readonly since: number }
  /** The Region accepts no more packages: read which packages have its places. */
  | { readonly kind: 'count'; readonly refusal: AwsError }
  | {
      readonly kind: 'wait';
      readonly id: PackageId;
      readonly missingSince: number | null;
      /** Its status in the last read that showed it, as people read it; `null` where none has. */
      readonly shown: string | null;
    }
  /** There is a verdict: delete package and object. */
  | { readonly kind: 'discard'; readonly verdict: Verdict }
  | { readonly kind: 'end'; readonly verdict: Verdict };

/** The whole state of one check: a value. */
export interface CheckState {
  readonly dictionary: Dictionary;
  readonly name: PackageName;
  readonly key: string;
  readonly phase: CheckPhase;
  /** The creation of the package; `null` before this check begins and after everything is deleted again. */
  readonly creation: Creation | null;
  /** True where a request whose answer was lost may have created it. */
  readonly mayExist: boolean;
  readonly patience: Patience;
  /**
   * The deadline of the verdict, in milliseconds since the epoch; each check has its own, from its upload's end on. It
   * moves with the creation of the package and, until then, with the progress of other checks.
   */
  readonly deadline: number;
  /** Since when no throw-away package is seen that has a place, without a break. */
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

/** Begins a check: after this there may be something to delete. */
export function begin(state: CheckState): CheckState {
  return {
    ...state,
    phase: { kind: 'upload' },
    creation: { state: 'not-asked' },
    rule: 'begins',
  };
}
