/** The check of one dictionary in a throw-away package, as tables of its decisions. */

import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import type { AwsErrorKind } from '../../../../src/deployment/model/aws-error.ts';
import { checkDescription } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage, PackageId } from '../../../../src/deployment/model/ports.ts';
import {
  afterAnswer,
  afterProgress,
  afterTime,
  type CheckAnswer,
  giveUp,
  isProgress,
  nextAction,
  settle,
  VERDICT_RULES,
} from '../../../../src/deployment/validate/decision.ts';
import { begin, type CheckPhase, type CheckState, startCheck } from '../../../../src/deployment/validate/state.ts';
import { mayMakeRoom } from '../../../../src/deployment/validate/throw-away.ts';
import { upload } from '../../../../src/deployment/validate/upload.ts';
import type { PackageName } from '../../../../src/dictionaries/dictionary.ts';
import { ActionFailure } from '../../../../src/failure.ts';
import { dictionary, livePackage, quickWorld, refusal } from '../build.ts';

const NAME = 'dictcheck-0123456789ab' as PackageName;
const ID = 'F7' as PackageId;
const TIMEOUT = 60_000;
const START = startCheck(dictionary('words', 'new'), NAME, 'prefix/key');
const BEGUN = { ...begin(START), deadline: 61_000 };

const moment = (now: number) => ({ now, random: () => 0, timeoutMs: TIMEOUT });
const inPhase = (phase: CheckPhase, state: CheckState = BEGUN): CheckState => ({ ...state, phase });
const answered = (state: CheckState, answer: CheckAnswer, now = 5_000) => afterAnswer(state, answer, moment(now));
const WAIT = { kind: 'wait', id: ID, missingSince: null, shown: null } as const;
const CREATED = { state: 'answered', id: ID } as const;
const REFUSED = new ActionFailure('access-denied', 'S3 refuses.');
const find = (since: number): CheckPhase => ({ kind: 'find', refusal: refusal('transient', true), since });
const verdictOf = ({ phase }: CheckState) => (phase.kind === 'discard' || phase.kind === 'end' ? phase.verdict : null);
const codeOf = (state: CheckState) => {
  const verdict = verdictOf(state);
  return verdict === null || verdict.outcome === 'accepted' ? null : verdict.failure.code;
};

test('a check waits for its turn, and has its own time from the end of its upload on', () => {
  expect(START).toMatchObject({ phase: { kind: 'queued' }, creation: null, deadline: Number.POSITIVE_INFINITY });
  const begun = begin(START);
  expect(begun).toMatchObject({ phase: { kind: 'upload' }, creation: { state: 'not-asked' } });
  expect(answered(begun, { kind: 'uploaded' }, 90_000).deadline).toBe(90_000 + TIMEOUT);
});

test.each<[string, CheckPhase, CheckAnswer]>([
  ['created', { kind: 'create' }, { kind: 'created', id: ID }],
  ['found', find(4_000), { kind: 'found', id: ID }],
])('the time of a check starts again when its package is %s', (_, phase, answer) => {
  expect(answered(inPhase(phase), answer, 50_000).deadline).toBe(50_000 + TIMEOUT);
});

test.each<[CheckPhase, number]>([
  [{ kind: 'create' }, 50_000 + TIMEOUT],
  [find(0), 50_000 + TIMEOUT],
  [{ kind: 'count', refusal: refusal('quota') }, 50_000 + TIMEOUT],
  // AWS is at it: what it does to others is no reason to wait longer.
  [WAIT, 61_000],
  [{ kind: 'upload' }, 61_000],
])('progress of another check: the time of one in %j ends at %i', (phase, deadline) => {
  expect(afterProgress(inPhase(phase), moment(50_000))).toEqual({ ...inPhase(phase), deadline });
});

test('progress of others brings no deadline forward', () => {
  const state = inPhase({ kind: 'create' });
  expect(afterProgress(state, moment(0))).toEqual(state);
});

test.each<[string, CheckPhase, CheckPhase, boolean]>([
  ['a package that is there', { kind: 'create' }, WAIT, true],
  ['a package that is found', find(0), WAIT, true],
  ['another read', WAIT, { ...WAIT, shown: 'VALIDATING' }, false],
  ['AWS accepts it', WAIT, { kind: 'discard', verdict: { outcome: 'accepted' } }, true],
  ['AWS rejects it', WAIT, { kind: 'discard', verdict: { outcome: 'rejected', failure: REFUSED } }, true],
  ['no verdict', WAIT, { kind: 'discard', verdict: { outcome: 'unknown', failure: REFUSED } }, false],
  ['an upload', { kind: 'upload' }, { kind: 'create' }, false],
  ['an answer that is lost', { kind: 'create' }, find(0), false],
  ['no place', { kind: 'create' }, { kind: 'count', refusal: refusal('quota') }, false],
  ['its turn', { kind: 'queued' }, { kind: 'upload' }, false],
])('what is progress: %s', (_, before, after, expected) => {
  expect(isProgress(inPhase(before), inPhase(after))).toBe(expected);
});

test('a deletion is progress, unless something is left', () => {
  const verdict = { outcome: 'accepted' } as const;
  const deleting = inPhase({ kind: 'discard', verdict }, { ...BEGUN, creation: CREATED });
  expect(isProgress(deleting, deleting)).toBe(false);
  expect(isProgress(deleting, answered(deleting, { kind: 'discarded' }))).toBe(true);
  expect(isProgress(deleting, answered(deleting, { kind: 'left', what: 'package' }))).toBe(false);
  expect(isProgress(BEGUN, inPhase({ kind: 'end', verdict }, { ...BEGUN, creation: null }))).toBe(false);
});

test.each<[CheckPhase, string, string]>([
  [{ kind: 'queued' }, 'nothing', 'nothing'],
  [{ kind: 'upload' }, 'upload', 'upload'],
  [{ kind: 'create' }, 'later', 'create'],
  [find(0), 'later', 'find'],
  [{ kind: 'count', refusal: refusal('quota') }, 'count', 'count'],
  [WAIT, 'read', 'read'],
  [{ kind: 'discard', verdict: { outcome: 'accepted' } }, 'discard', 'discard'],
  [{ kind: 'end', verdict: { outcome: 'accepted' } }, 'nothing', 'nothing'],
])('%j: %s while AWS is not to be asked, else %s', (phase, early, due) => {
  const state = inPhase(phase, { ...BEGUN, patience: { ...BEGUN.patience, notBefore: 100 } });
  expect([nextAction(state, 99), nextAction(state, 100)]).toEqual([early, due]);
});

describe('an answer', () => {
  test.each<[string, CheckState, CheckAnswer, object]>([
    ['uploaded', BEGUN, { kind: 'uploaded' }, { phase: { kind: 'create' } }],
    ['asking', BEGUN, { kind: 'asking' }, { creation: { state: 'unanswered' }, phase: { kind: 'upload' } }],
    [
      'created',
      inPhase({ kind: 'create' }, { ...BEGUN, noPlaceSince: 3 }),
      { kind: 'created', id: ID },
      {
        phase: WAIT,
        creation: { state: 'answered', id: ID },
        noPlaceSince: null,
      },
    ],
    [
      'found',
      inPhase(find(4_000)),
      { kind: 'found', id: ID },
      {
        phase: WAIT,
        creation: { state: 'answered', id: ID },
      },
    ],
    ['not found yet', inPhase(find(1)), { kind: 'found', id: null }, { phase: { kind: 'find' } }],
    ['not found for 5 s', inPhase(find(0)), { kind: 'found', id: null }, { phase: { kind: 'create' } }],
    ['found too late to matter', inPhase(WAIT), { kind: 'found', id: null }, { phase: WAIT }],
    ['counted too late to matter', inPhase(WAIT), { kind: 'counted', throwAways: false }, { phase: WAIT }],
    ['read too late to matter', BEGUN, { kind: 'read', live: undefined, readAt: 0 }, { phase: { kind: 'upload' } }],
    [
      'discarded',
      inPhase({ kind: 'discard', verdict: { outcome: 'accepted' } }),
      { kind: 'discarded' },
      {
        phase: { kind: 'end', verdict: { outcome: 'accepted' } },
        creation: null,
      },
    ],
    [
      'left',
      inPhase({ kind: 'discard', verdict: { outcome: 'accepted' } }),
      { kind: 'left', what: 'package' },
      {
        phase: { kind: 'end', verdict: { outcome: 'accepted' } },
        creation: { state: 'not-asked' },
      },
    ],
    [
      'left, but only its object',
      inPhase({ kind: 'discard', verdict: { outcome: 'accepted' } }, { ...BEGUN, creation: CREATED }),
      { kind: 'left', what: 'object' },
      { phase: { kind: 'end' }, creation: { state: 'gone' } },
    ],
    [
      'not uploaded, as S3 refused it',
      BEGUN,
      { kind: 'not-uploaded', failure: REFUSED, mayBeThere: false },
      { phase: { kind: 'end', verdict: { failure: REFUSED } }, creation: null },
    ],
    [
      'not uploaded, as far as is known',
      BEGUN,
      { kind: 'not-uploaded', failure: REFUSED, mayBeThere: true },
      { phase: { kind: 'discard', verdict: { failure: REFUSED } }, creation: { state: 'not-asked' } },
    ],
    ['discarded, but nothing was to be', inPhase(WAIT), { kind: 'discarded' }, { phase: WAIT }],
    ['left, but nothing was to be', inPhase(WAIT), { kind: 'left', what: 'package' }, { phase: WAIT }],
  ])('%s', (_, state, answer, expected) => {
    expect(answered(state, answer)).toMatchObject(expected);
  });
});

describe('a refused creation', () => {
  const create = inPhase({ kind: 'create' });

  test('in vague words is asked for again, and meant after 20 s', () => {
    const vague = { kind: 'refused', error: refusal('rejected', false, true) } as const;
    const first = answered(create, vague, 5_000);
    expect(first.phase.kind).toBe('create');
    expect(answered(first, vague, 24_999).phase.kind).toBe('create');
    expect(codeOf(answered(first, vague, 25_000))).toBe('validation-failed');
  });

  test.each<[AwsErrorKind, boolean, string, string | null, string]>([
    // kind, whether it may have been carried out, next phase, failure, what is known of the package
    ['transient', true, 'find', null, 'unanswered'],
    ['already-exists', false, 'find', null, 'unanswered'],
    ['rejected', false, 'discard', 'validation-failed', 'not-asked'],
    ['quota', false, 'count', null, 'not-asked'],
    ['busy', false, 'create', null, 'not-asked'],
    ['transient', false, 'create', null, 'not-asked'],
    ['conflict', false, 'create', null, 'not-asked'],
    ['access-denied', false, 'discard', 'access-denied', 'not-asked'],
    ['disabled', false, 'discard', 'access-denied', 'not-asked'],
    ['wrong-region', false, 'discard', 'conflict', 'not-asked'],
  ])('as %s (carried out: %s) goes on with %s, failure %s', (kind, mayHaveHappened, phase, code, creation) => {
    const next = answered(create, { kind: 'refused', error: refusal(kind, mayHaveHappened) });
    expect([next.phase.kind, codeOf(next), next.creation?.state]).toEqual([phase, code, creation]);
  });

  test('an answer that was lost once leaves open whether there is a package', () => {
    const lost = answered(create, { kind: 'refused', error: refusal('transient', true) });
    const again = answered(inPhase({ kind: 'create' }, lost), { kind: 'refused', error: refusal('busy') });
    expect(again).toMatchObject({ mayExist: true, creation: { state: 'unanswered' } });
  });

  test('is looked for at once after a lost answer, and asked again later after any other', () => {
    const lost = answered(create, { kind: 'refused', error: refusal('transient', true) });
    expect([lost.patience.notBefore, nextAction(lost, 5_000)]).toEqual([5_000, 'find']);
    const busy = answered(create, { kind: 'refused', error: refusal('busy') });
    expect([nextAction(busy, 5_099), nextAction(busy, 5_100)]).toEqual(['later', 'create']);
  });
});

describe('no place in the Region', () => {
  const HOUR = 3_600_000;
  const named = (status: LivePackage['status'], hoursAgo: number, name: string = NAME) => {
    const createdAt = new Date(1_000 * HOUR - hoursAgo * HOUR);
    const description = checkDescription({ repository: 'other/one', runId: '7', createdAt, key: '' });
    return livePackage(name, 'x', { status, description });
  };
  test.each<[string, LivePackage, boolean]>([
    ['a check that may be under way', named('COPYING', 0), true],
    ['one of a run that waits', named('AVAILABLE', 23), true],
    ['one of a runner whose clock is fast', named('AVAILABLE', -1), true],
    ['one that was left behind', named('AVAILABLE', 24), false],
    ['one that nobody can delete', named('DELETE_FAILED', 720), false],
    ['one from a future that nobody lives to see', named('AVAILABLE', -720), false],
    ['one that is being deleted at last', named('DELETING', 720), true],
    ['one that AWS still lists as deleted', named('DELETED', 0), false],
    ['a package with a name of its own', named('AVAILABLE', 0, 'synonyms'), false],
    ['a package with such a name and another description', livePackage(NAME, 'x'), false],
  ])('may come free by %s: %s', (_, live, expected) => {
    expect(mayMakeRoom(live, 1_000 * HOUR)).toBe(expected);
  });

  const count = (noPlaceSince: number | null) =>
    inPhase({ kind: 'count', refusal: refusal('quota') }, { ...BEGUN, noPlaceSince });

  test.each<[string, number | null, boolean, string, number | null, string | null]>([
    ['a throw-away package holds one', 1, true, 'create', null, null],
    ['none is seen for the first time', null, false, 'create', 5_000, null],
    ['none is seen for less than 5 s', 1, false, 'create', 1, null],
    ['none is seen for 5 s', 0, false, 'discard', 0, 'quota-exceeded'],
  ])('%s', (_, since, throwAways, phase, noPlaceSince, code) => {
    const next = answered(count(since), { kind: 'counted', throwAways });
    expect([next.phase.kind, codeOf(next)]).toEqual([phase, code]);
    if (code === null) expect(next.noPlaceSince).toBe(noPlaceSince);
  });
});

describe('a read', () => {
  const live = (status: LivePackage['status']) => livePackage(NAME, 'x', { status, id: ID });
  const reading = (one: LivePackage | undefined, phase: Partial<typeof WAIT> | object, readAt: number) =>
    answered(inPhase({ ...WAIT, ...phase }), { kind: 'read', live: one, readAt }, readAt);

  test.each<[string, LivePackage | undefined, object, number, string, string | null]>([
    ['AWS is at it', live('VALIDATING'), {}, 9_000, 'wait', null],
    ['accepted', live('AVAILABLE'), {}, 9_000, 'discard', null],
    ['rejected by the check', live('VALIDATION_FAILED'), {}, 9_000, 'discard', 'validation-failed'],
    ['not copied', live('COPY_FAILED'), {}, 9_000, 'discard', 'validation-failed'],
    ['somebody tried to delete it', live('DELETE_FAILED'), {}, 9_000, 'discard', 'conflict'],
    ['somebody deletes it', live('DELETING'), {}, 9_000, 'discard', 'conflict'],
    ['somebody deleted it', live('DELETED'), {}, 9_000, 'discard', 'conflict'],
    [
      'not shown, seen before, for less than 5 s',
      undefined,
      { shown: 'COPYING', missingSince: 1 },
      5_000,
      'wait',
      null,
    ],
    [
      'not shown, seen before, for 5 s',
      undefined,
      { shown: 'COPYING', missingSince: 1_000 },
      6_000,
      'discard',
      'conflict',
    ],
    ['not shown for the first time', undefined, { shown: 'COPYING' }, 9_000, 'wait', null],
    ['never shown for less than a minute', undefined, { missingSince: 1 }, 60_000, 'wait', null],
    ['never shown for a minute', undefined, { missingSince: 1_000 }, 61_000, 'discard', 'timeout'],
  ])('%s', (_, one, phase, readAt, kind, code) => {
    const next = reading(one, phase, readAt);
    expect([next.phase.kind, codeOf(next)]).toEqual([kind, code]);
  });

  test('remembers that it was shown, and since when it is not', () => {
    expect(reading(live('COPYING'), { missingSince: 7 }, 9_000).phase).toMatchObject({
      shown: 'COPYING',
      missingSince: null,
    });
    expect(reading(undefined, {}, 9_000).phase).toMatchObject({ shown: null, missingSince: 9_000 });
    expect(reading(undefined, { missingSince: 8_000 }, 9_000).phase).toMatchObject({ missingSince: 8_000 });
  });

  test('names the rule that decided', () => {
    const rule = (one: LivePackage | undefined) =>
      decide(VERDICT_RULES, { state: BEGUN, phase: { ...WAIT, shown: 'COPYING' }, live: one, readAt: 0 }).rule;
    expect(
      [undefined, ...(['COPYING', 'AVAILABLE', 'COPY_FAILED', 'DELETE_FAILED', 'DELETED'] as const).map(live)].map(
        rule,
      ),
    ).toEqual([
      'a listing that lags does not show it',
      'AWS is at it',
      'AWS has accepted it',
      'AWS has rejected it',
      'somebody has tried to delete it',
      'somebody has deleted it',
    ]);
  });

  test('the last one tells although the time is up', () => {
    const late = (one: LivePackage) => answered(inPhase(WAIT), { kind: 'read', live: one, readAt: 61_000 }, 61_000);
    expect(verdictOf(late(live('AVAILABLE')))).toEqual({ outcome: 'accepted' });
    expect(codeOf(late(live('COPYING')))).toBe('timeout');
  });
});

describe('the time', () => {
  test.each<[CheckPhase['kind'], number, string | null]>([
    ['create', 60_999, null],
    ['create', 61_000, 'timeout'],
    ['wait', 61_000, 'timeout'],
    ['upload', 99_000, null],
    ['discard', 99_000, null],
    ['end', 99_000, null],
  ])('of %s at %i ms: %s', (kind, now, code) => {
    const phases = { create: { kind }, wait: WAIT, upload: { kind } } as Partial<Record<string, CheckPhase>>;
    const state = inPhase(phases[kind] ?? ({ kind, verdict: { outcome: 'accepted' } } as CheckPhase));
    const next = afterTime(state, moment(now));
    expect(codeOf(next)).toBe(code);
    if (code === null) expect(next).toBe(state);
  });

  test('says where it went', () => {
    const message = (state: CheckState) => {
      const verdict = verdictOf(afterTime(state, moment(61_000)));
      return verdict === null || verdict.outcome === 'accepted' ? '' : verdict.failure.message;
    };
    const none = 'AWS gave no verdict on dictionaries/words.txt within 1 minute';
    expect(message(inPhase(WAIT))).toBe(`${none}: AWS has not shown its throw-away package ${NAME} (${ID}).`);
    expect(message(inPhase({ ...WAIT, shown: 'COPYING' }))).toBe(
      `${none}: its throw-away package ${NAME} (${ID}) is still COPYING.`,
    );
    expect(message(inPhase({ ...WAIT, shown: 'VALIDATING', missingSince: 60_999 }))).toBe(
      `${none}: its throw-away package ${NAME} (${ID}) is not shown any more, and was VALIDATING.`,
    );
    const busy = answered(inPhase({ kind: 'create' }), { kind: 'refused', error: refusal('busy') });
    expect(message(busy)).toContain("AWS did not create its throw-away package. AWS's last answer: busy");
    const lost = answered(inPhase({ kind: 'create' }), { kind: 'refused', error: refusal('transient', true) });
    const open = `${none}: it is not known whether AWS created its throw-away package ${NAME}, as `;
    expect([lost, inPhase({ kind: 'create' }, lost)].map(message)).toEqual([
      expect.stringContaining(open),
      expect.stringContaining(open),
    ]);
    const full = answered(inPhase({ kind: 'create' }), { kind: 'refused', error: refusal('quota') });
    expect(codeOf(afterTime(full, moment(61_000)))).toBe('quota-exceeded');
  });
});

test('what there may be is deleted before a check ends; where nothing was begun it ends at once', () => {
  const failure = new ActionFailure('conflict', 'no');
  expect(settle(BEGUN, { outcome: 'accepted' }, 'so').phase.kind).toBe('discard');
  expect(settle(START, { outcome: 'accepted' }, 'so').phase.kind).toBe('end');
  expect(giveUp(START, failure, 'so')).toMatchObject({
    phase: { kind: 'end', verdict: { outcome: 'unknown', failure } },
    rule: 'so',
  });
});

describe('an upload', () => {
  const first = (kind: AwsErrorKind, mayHaveHappened: boolean) => async () => {
    const refusals = [refusal(kind, mayHaveHappened), refusal('access-denied')];
    const put = () => Promise.reject(refusals.shift());
    return upload(BEGUN, 'the-bucket', { world: quickWorld(), store: { put } });
  };

  test.each<[string, () => Promise<CheckAnswer>, boolean]>([
    ['that S3 refuses', first('access-denied', false), false],
    ['that S3 refuses when it is asked again', first('transient', false), false],
    ['whose answer was lost before', first('transient', true), true],
  ])('%s', async (_, uploading, mayBeThere) => {
    expect(await uploading()).toMatchObject({ kind: 'not-uploaded', failure: { code: 'access-denied' }, mayBeThere });
  });
});
