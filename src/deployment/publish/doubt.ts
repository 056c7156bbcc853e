/** What reads of a package mean after AWS has refused its update: ordered rules, the first that matches decides. */

import { isMeant, isMeantOf } from '../loop/answers.ts';
import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import { otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import { isFailed, isInFlight } from '../model/status.ts';
import { publishFailure, stuckFailure } from './publish-failures.ts';
import { type ReadCase, settle, takenOver, toPublish } from './read-case.ts';
import { fail, isForeign, type PackageState, type Phase } from './state.ts';

/** What a read means after AWS has refused our update. */
export const DOUBT_RULES: readonly Rule<DoubtCase, PackageState>[] = [
  {
    name: 'there is none any more',
    when: ({ live }) => live === undefined || live.status === 'DELETED',
    means: (input) => toPublish({ ...input, live: undefined }),
  },
  {
    name: 'it came into other hands',
    when: ({ state, live }) => live !== undefined && isForeign(state, live),
    means: takenOver,
  },
  {
    name: 'somebody else is at it',
    when: ({ live }) => live !== undefined && (isInFlight(live.status) || live.status === 'DELETING'),
    means: ({ state, live }) => settle(state, live),
  },
  {
    name: 'it has failed, AWS shows no version, and nothing says that its state is in the way',
    when: (input) => isBare(input) && isOpen(input.phase.refusal) && !isMeantOf(input.state.patience, input.now),
    means: toPublish,
  },
  {
    name: 'it has failed, and AWS shows no version',
    when: (input) => isBare(input) && mayBeState(input.phase.refusal),
    means: ({ state, live, phase, readAt }) => {
      const { emptySince } = phase;
      const isEarly = emptySince !== null && readAt - emptySince < STALE_READ_MS;
      return live === undefined || isEarly ? state : { ...state, phase: { kind: 'examine', live, doubt: phase } };
    },
  },
  {
    name: 'it was changed meanwhile',
    when: ({ live, phase }) =>
      phase.refusal.kind === 'rejected' && live?.lastUpdatedAt?.getTime() !== phase.before.lastUpdatedAt?.getTime(),
    means: toPublish,
  },
  {
    name: 'nothing explains the refusal yet',
    when: ({ phase, readAt }) => isClear(phase.refusal) && readAt - phase.since < LONGEST_LAG_MS,
    means: ({ state }) => state,
  },
  {
    name: 'it has failed, and AWS takes no update of it',
    when: (input) =>
      input.live !== undefined &&
      isFailed(input.live.status) &&
      input.live.version !== null &&
      input.phase.refusal.inTheWay !== 'other' &&
      isFinalOfFailed(input),
    means: ({ state, live, phase }) =>
      live === undefined
        ? state
        : fail(
            state,
            stuckFailure(phase.refusal, state.target.dictionary.name, live, `domains may run its ${live.version}`),
            state.rule,
            live,
          ),
  },
  {
    name: 'AWS means the refusal',
    when: isFinal,
    means: ({ state, phase }) =>
      fail(state, publishFailure(phase.refusal, state.target.dictionary.name, 'validation-failed'), state.rule),
  },
  { name: 'it is asked again', when: otherwise, means: toPublish },
];

/** A read after a refusal. */
export interface DoubtCase extends ReadCase {
  readonly phase: Extract<Phase, { kind: 'doubt' }>;
  readonly now: number;
}

/** Whether the package has failed, and AWS shows no version: where it never had one, it may be deleted. */
function isBare({ live }: DoubtCase): boolean {
  return live !== undefined && isFailed(live.status) && live.version === null;
}

/** Whether the state of the package may be the reason: a clear refusal in other words is about something else. */
function mayBeState({ inTheWay, isVague }: AwsError): boolean {
  return inTheWay === 'state' || (inTheWay === null && isVague);
}

/** The same, where AWS's words leave open that the update passes later. */
function isOpen(refusal: AwsError): boolean {
  return refusal.isVague && mayBeState(refusal);
}

/** Whether AWS will say nothing else, however long it is asked. */
function isFinal({ state, phase, now }: DoubtCase): boolean {
  return isClear(phase.refusal) || isMeant(state.patience, now);
}

/** The same, of a package that has failed: where it says that the state is in the way, that is the failure. */
function isFinalOfFailed({ state, phase, now }: DoubtCase): boolean {
  return isClear(phase.refusal) || isMeantOf(state.patience, now);
}

function isClear({ kind, isVague }: AwsError): boolean {
  return kind === 'rejected' && !isVague;
}
