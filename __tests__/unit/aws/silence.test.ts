/** Who answers nobody ends all looks at the same time; who answers somebody is asked on. */

import { expect, test } from 'vitest';
import { oneSilence } from '../../../src/aws/silence.ts';
import { AwsError, type AwsErrorKind, NO_ANSWER } from '../../../src/deployment/model/aws-error.ts';

/** A clock that goes on by hand. */
function handClock() {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly late: () => void }>();
  const after = (milliseconds: number, late: () => void) => {
    const timer = { at: now + milliseconds, late };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const timer of [...timers].filter(({ at }) => at <= now)) {
      timers.delete(timer);
      timer.late();
    }
  };
  return { after, pass, pending: () => timers.size };
}

function failing(kind: AwsErrorKind, errorName: string): AwsError {
  return new AwsError({
    ...{ kind, operation: 'GetObject', errorName, message: 'no', requestId: null, mayHaveHappened: false },
    cause: undefined,
  });
}

const hanging = ({ signal }: { readonly signal: AbortSignal }) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(failing('transient', NO_ANSWER)), { once: true }),
  );

function set() {
  const clock = handClock();
  const cancel = new AbortController();
  const limits = { signal: cancel.signal, deadline: Number.POSITIVE_INFINITY };
  const looking = oneSilence('S3', 55_000, clock);
  const look = (work: Parameters<typeof looking>[2]) =>
    looking('GetObject', limits, work).catch((error: unknown) => error);
  return { clock, cancel, look };
}

const SILENT = {
  kind: 'rejected',
  errorName: NO_ANSWER,
  message: 'S3 gave no usable answer for 55 s, so it is not asked any more',
};

test('who answers nobody ends all looks at the same time, and those after them', async () => {
  const { clock, look } = set();
  const first = look(hanging);
  clock.pass(30_000);
  const second = look(hanging);
  clock.pass(24_999);
  expect(await Promise.race([first, second, Promise.resolve('pending')])).toBe('pending');
  clock.pass(1);
  for (const one of await Promise.all([first, second])) expect(one).toMatchObject(SILENT);
  let isAsked = false;
  const later = look(async () => {
    isAsked = true;
  });
  expect(await later).toMatchObject(SILENT);
  expect(isAsked).toBe(false);
});

test('attempts that fail for a moment are no answers, and the reason has the last one', async () => {
  const { clock, look } = set();
  for (let attempt = 0; attempt < 6; attempt++) {
    expect(await look(() => Promise.reject(failing('transient', 'SlowDown')))).toMatchObject({ errorName: 'SlowDown' });
    clock.pass(10_000);
  }
  const message = 'S3 gave no usable answer for 55 s (SlowDown: no), so it is not asked any more';
  expect(await look(hanging)).toMatchObject({ ...SILENT, message });
});

test.each<[string, (answered: () => void) => Promise<unknown>]>([
  ['an answer', async () => 'content'],
  ['a refusal', () => Promise.reject(failing('access-denied', 'AccessDenied'))],
  [
    'a piece of one',
    (answered) =>
      Promise.resolve()
        .then(answered)
        .then(() => hanging({ signal: NEVER })),
  ],
])('%s gives all looks their time again', async (_, answer) => {
  const { clock, look } = set();
  const hangs = look(hanging);
  clock.pass(50_000);
  void look((_limits, answered) => answer(answered));
  await new Promise(setImmediate);
  clock.pass(54_999);
  await new Promise(setImmediate);
  expect(await Promise.race([hangs, Promise.resolve('pending')])).toBe('pending');
  clock.pass(1);
  expect(await hangs).toMatchObject(SILENT);
});

const NEVER = new AbortController().signal;

test('where all is answered no time runs, and a cancelled job is no silence', async () => {
  const { clock, cancel, look } = set();
  expect(await look(async () => 'content')).toBe('content');
  expect(clock.pending()).toBe(0);
  const hangs = look(hanging);
  cancel.abort();
  expect(await hangs).toMatchObject({ kind: 'transient' });
});
