/** The one loop and the one policy of asking, in a time of their own. */

import { describe, expect, test } from 'vitest';
import {
  isMeant,
  isMeantOf,
  lastAnswer,
  mayAsk,
  meaningOf,
  PATIENT,
  persistence,
  refused,
  saying,
  unexplained,
  type Write,
} from '../../../../src/deployment/loop/answers.ts';
import { readPastLag } from '../../../../src/deployment/loop/lag.ts';
import { backoffDelay, pollDelay, slownessAfter, spaceBetween } from '../../../../src/deployment/loop/pace.ts';
import { poll, type Step } from '../../../../src/deployment/loop/poll.ts';
import { retrying, retryingUpload } from '../../../../src/deployment/loop/retry.ts';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import { AwsError, type AwsErrorKind } from '../../../../src/deployment/model/aws-error.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { Limits } from '../../../../src/deployment/model/ports.ts';
import { refusal, throttled } from '../build.ts';

/** A world whose sleeps take no time, and end at once when their signal is aborted. */
function worldOf(cancelAt = Number.POSITIVE_INFINITY) {
  const cancellation = new AbortController();
  let now = 0;
  const pass = (milliseconds: number) => {
    now += milliseconds;
    if (now >= cancelAt) cancellation.abort();
  };
  const sleep = async (milliseconds: number, signal?: AbortSignal) => {
    if (signal?.aborted) return;
    pass(signal === undefined ? milliseconds : Math.min(milliseconds, Math.max(0, cancelAt - now)));
  };
  return {
    world: { clock: { now: () => now, sleep }, random: () => 0.5, signal: cancellation.signal },
    now: () => now,
    pass,
  };
}

describe('poll', () => {
  test('ends with its last step', async () => {
    const { world } = worldOf();
    const steps: Step[] = ['waiting', 'asked', 'waiting', 'done'];
    expect(await poll(world, { timeoutMs: 60_000 }, async () => steps.shift() ?? 'waiting')).toEqual({
      why: 'done',
      unanswered: null,
    });
    expect(steps).toEqual([]);
  });

  test('ends when the time is up, with a last step at that very moment', async () => {
    const { world, now } = worldOf();
    let last = 0;
    const end = await poll(world, { timeoutMs: 12_345 }, async () => {
      last = now();
      return 'waiting';
    });
    expect(end.why).toBe('timed-out');
    expect([last, now()]).toEqual([12_345, 12_345]);
  });

  test('counts the time from the last progress', async () => {
    const { world, now } = worldOf();
    let last = 0;
    const end = await poll(world, { timeoutMs: 10_000 }, async () => {
      if (now() >= 25_000) return 'waiting';
      last = now();
      return 'progress';
    });
    expect(end.why).toBe('timed-out');
    expect(now()).toBeCloseTo(last + 10_000);
    expect(last).toBeGreaterThan(20_000);
  });

  test.each([
    ['waiting', 0, 7],
    ['progress', 0, 7],
    ['asked', 0, 133],
    ['waiting', 4_000, 7],
  ] as const)('makes steps that end as %s, with %i ms expected: %i in 5 s', async (step, expectedMs, count) => {
    const { world, now } = worldOf();
    let steps = 0;
    // A wait whose first second is over.
    await poll(world, { timeoutMs: 60_000, expectedMs }, async () => {
      if (now() >= 1_200) steps += 1;
      return now() >= 6_200 ? 'done' : step;
    });
    expect(steps).toBe(count);
  });

  test('ends at once when the job is cancelled, and makes no other step', async () => {
    const { world, now } = worldOf(1_000);
    let after = 0;
    const end = await poll(world, { timeoutMs: 60_000 }, async () => {
      if (now() >= 1_000) after += 1;
      return 'waiting';
    });
    expect([end.why, now(), after]).toEqual(['cancelled', 1_000, 0]);
  });

  test('gives its steps bounds that end with it', async () => {
    const { world } = worldOf();
    let bounds: Limits | null = null;
    await poll(world, { timeoutMs: 5_000 }, async (limits) => {
      bounds ??= limits;
      return 'done';
    });
    expect(bounds).toEqual({ signal: world.signal, deadline: 7_000 });
  });

  test('takes a call that its bounds have ended for the end, and any other error for one', async () => {
    const { world, pass } = worldOf();
    const late = async (): Promise<Step> => {
      pass(5_000);
      throw refusal('transient');
    };
    expect(await poll(world, { timeoutMs: 5_000 }, late)).toMatchObject({
      why: 'timed-out',
      unanswered: { kind: 'transient' },
    });
    await expect(poll(world, { timeoutMs: 5_001 }, late)).rejects.toThrow('no');
    await expect(poll(world, { timeoutMs: 1 }, async () => Promise.reject(refusal('access-denied')))).rejects.toThrow(
      'no',
    );
  });
});

describe('a read that AWS throttles for all of its time', () => {
  const isThrottledTimes = (times: number) => {
    let count = 0;
    return async (): Promise<Step> => {
      count += 1;
      if (count <= times) throw throttled();
      return 'done';
    };
  };

  test('is made again by a wait, until its time is up', async () => {
    const { world, now } = worldOf();
    expect(await poll(world, { timeoutMs: 60_000 }, isThrottledTimes(3))).toEqual({ why: 'done', unanswered: null });
    const end = await poll(world, { timeoutMs: 60_000 }, isThrottledTimes(Number.POSITIVE_INFINITY));
    expect(end).toMatchObject({ why: 'timed-out', unanswered: { errorName: 'ThrottlingException' } });
    expect(now()).toBeGreaterThanOrEqual(60_000);
  });

  test('ends a look', async () => {
    const look = poll(worldOf().world, { timeoutMs: 60_000, isLook: true }, isThrottledTimes(1));
    await expect(look).rejects.toThrow('Rate exceeded');
  });
});

describe('a read', () => {
  test('has its minute from its turn on', async () => {
    const { world, now, pass } = worldOf();
    const deadlines: number[] = [];
    const late = async <T>(call: () => Promise<T>): Promise<T> => {
      pass(50_000);
      return call();
    };
    const call = async ({ deadline }: Limits) => {
      deadlines.push(deadline - now());
      throw refusal('transient');
    };
    await expect(retrying(world, call, 200_000, late)).rejects.toThrow('no');
    expect(deadlines.slice(0, 2)).toEqual([60_000, 60_000 - backoffDelay(0, () => 0.5)]);
    expect(deadlines).toHaveLength(4);
  });

  test.each([
    ['transient', true],
    ['access-denied', false],
    ['rejected', false],
    ['busy', false],
  ] as const)('that fails as %s is repeated: %s', async (kind, isRepeated) => {
    const { world, now } = worldOf();
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw refusal(kind);
    };
    await expect(retrying(world, call)).rejects.toThrow('no');
    expect(calls > 1).toBe(isRepeated);
    expect(now()).toBeLessThan(60_000);
    if (isRepeated) expect(now()).toBeGreaterThan(45_000);
  });

  test('ends with the wait that it is made for', async () => {
    const { world, now } = worldOf();
    await expect(retrying(world, async () => Promise.reject(refusal('transient')), 3_000)).rejects.toThrow('no');
    expect(now()).toBe(3_000);
  });

  test('is not repeated by a cancelled job', async () => {
    const { world } = worldOf(100);
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw refusal('transient');
    };
    await expect(retrying(world, call)).rejects.toThrow('no');
    expect(calls).toBe(1);
  });

  test('of an upload has no deadline of its own', async () => {
    const { world } = worldOf();
    const deadlines: number[] = [];
    const call = async ({ deadline }: Limits) => {
      deadlines.push(deadline);
      if (deadlines.length < 3) throw refusal('transient');
      return 'uploaded';
    };
    expect(await retryingUpload(world, call)).toBe('uploaded');
    expect(new Set(deadlines)).toEqual(new Set([Number.POSITIVE_INFINITY]));
  });

  test('comes after a back-off that begins short, as an upload does', async () => {
    for (const asking of [retrying<string>, retryingUpload<string>]) {
      const { world, now } = worldOf();
      const times: number[] = [];
      const call = async () => {
        times.push(now());
        if (times.length === 1) throw refusal('transient');
        return 'read';
      };
      expect(await asking(world, call)).toBe('read');
      expect(times).toEqual([0, backoffDelay(0, () => 0.5)]);
    }
  });

  test('of an upload is not repeated after an answer that is final, nor by a cancelled job', async () => {
    for (const [kind, cancelAt] of [
      ['access-denied', Number.POSITIVE_INFINITY],
      ['transient', 100],
    ] as const) {
      let calls = 0;
      const call = async () => {
        calls += 1;
        throw refusal(kind);
      };
      await expect(retryingUpload(worldOf(cancelAt).world, call)).rejects.toThrow('no');
      expect(calls).toBe(1);
    }
  });
});

describe('what a read lacks', () => {
  test.each([
    ['is missing after 5 s of reads', 100, Number.POSITIVE_INFINITY, 'missing'],
    ['may show within 5 s', 100, 4_000, 'shown'],
    ['is not missing because of one slow read', 30_000, 20_000, 'shown'],
    ['is missing after two slow ones', 30_000, Number.POSITIVE_INFINITY, 'missing'],
  ])('%s', async (_, readMs, shownFrom, expected) => {
    const { world, now, pass } = worldOf();
    const read = async () => {
      const found = now() >= shownFrom ? 'shown' : 'missing';
      pass(readMs);
      return found;
    };
    expect(await readPastLag(world, read, (found) => found === 'missing')).toBe(expected);
    expect(now()).toBeLessThan(70_000);
  });

  test('is no evidence for a cancelled job, which could not wait', async () => {
    const { world } = worldOf(1_000);
    const lacks = readPastLag(
      world,
      async () => 'missing',
      () => true,
    );
    await expect(lacks).rejects.toThrow(cancelled().message);
  });

  test('is an error where a read has no answer', async () => {
    const { world, pass } = worldOf();
    let reads = 0;
    const read = async () => {
      reads += 1;
      if (reads === 1) return 'missing';
      pass(200_000);
      throw refusal('transient');
    };
    await expect(readPastLag(world, read, (found) => found === 'missing')).rejects.toThrow('no');
  });
});

const WRITES: readonly Write[] = ['create', 'update', 'associate', 'associate-many', 'dissociate', 'delete'];

test.each<[AwsErrorKind, string]>([
  // create update associate associate-many dissociate delete
  ['access-denied', 'final final final elsewise final final'],
  ['credentials', 'final final final final final final'],
  ['not-found', 'final doubt doubt elsewise done done'],
  ['already-exists', 'unknown doubt doubt elsewise doubt doubt'],
  ['already-applied', 'doubt doubt doubt elsewise doubt doubt'],
  ['busy', 'later later later later later later'],
  ['conflict', 'doubt doubt doubt elsewise doubt doubt'],
  ['quota', 'elsewise final final elsewise final final'],
  ['rejected', 'unknown doubt final elsewise final final'],
  ['disabled', 'final final final elsewise final final'],
  ['wrong-region', 'final final final final final final'],
  ['transient', 'later later later later later later'],
])('%s means, for each write: %s', (kind, meanings) => {
  expect(WRITES.map((write) => meaningOf(write, refusal(kind))).join(' ')).toBe(meanings);
  expect(WRITES.map((write) => meaningOf(write, refusal(kind, true)))).toEqual(WRITES.map(() => 'unknown'));
});

test('a rejection in words that leave open whether it passes is as a conflict that is meant', () => {
  const vague = refusal('rejected', false, true);
  for (const write of WRITES) expect(meaningOf(write, vague)).toBe(meaningOf(write, refusal('conflict')));
});

test('for a state of the domain it is asked again as long as nothing explains it', () => {
  const meanings = WRITES.map((write) => meaningOf(write, refusal('rejected', false, true, 'state')));
  expect(meanings.join(' ')).toBe('doubt doubt unexplained elsewise unexplained doubt');
});

test('a conflict in words that leave that open is asked again as long as nothing explains it', () => {
  const meanings = WRITES.map((write) => meaningOf(write, refusal('conflict', false, true)));
  expect(meanings.join(' ')).toBe('unexplained unexplained unexplained elsewise unexplained unexplained');
  expect(meaningOf('update', refusal('conflict', true, true))).toBe('unknown');
});

test('what AWS takes one at a time may go in one request at no time', () => {
  const one = new AwsError({ ...refusal('busy'), message: 'no', cause: undefined, oneAtATime: true });
  expect(WRITES.map((write) => meaningOf(write, one)).join(' ')).toBe('later later later elsewise later later');
});

describe('a refusal that nothing explains', () => {
  const asked = (at: number, before = PATIENT) =>
    refused(before, refusal('conflict', false, true), 'unexplained', at, () => 0);

  test('is not meant, however long it lasts, except where the reads explain it for 20 s', () => {
    const hour = asked(3_600_000, asked(0));
    expect([isMeant(hour, 3_600_000), unexplained(hour)?.kind]).toEqual([false, 'conflict']);
    expect([isMeantOf(asked(0), 19_999), isMeantOf(asked(0), 20_000), isMeantOf(PATIENT, 99_000)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(
      isMeantOf(
        refused(PATIENT, refusal('conflict'), 'doubt', 0, () => 0),
        20_000,
      ),
    ).toBe(true);
  });

  test('is over when AWS says something else', () => {
    const busy = refused(asked(0), refusal('busy'), 'later', 9_000, () => 0);
    expect([unexplained(busy), isMeantOf(busy, 99_000)]).toEqual([null, false]);
    const doubt = refused(asked(0), refusal('conflict'), 'doubt', 30_000, () => 0);
    expect([unexplained(doubt), isMeant(doubt, 49_999), isMeant(doubt, 50_000)]).toEqual([null, false, true]);
    expect(unexplained(PATIENT)).toBeNull();
  });

  test('is told with AWS’s words and how long it was asked again', () => {
    const long = asked(290_000, asked(200, asked(0)));
    expect(persistence(long)).toBe(', although AWS was asked again for 4 min 50 s');
    expect([persistence(asked(999, asked(0))), persistence(asked(0)), persistence(PATIENT)]).toEqual(['', '', '']);
    expect(lastAnswer(long)).toBe(
      " AWS's last answer (it was asked again for 4 min 50 s): conflict: no (AnyOperation)",
    );
    expect(saying(long)).toBe("; AWS's last answer: conflict: no");
    // One refusal is no news.
    expect([saying(asked(0)), saying(PATIENT)]).toEqual(['', '']);
  });
});

test('patience is a time: later asks come later, and a contradiction is meant after 20 s', () => {
  const first = refused(PATIENT, refusal('conflict'), 'doubt', 1_000, () => 0);
  expect(mayAsk(first, 1_099)).toBe(false);
  expect(mayAsk(first, 1_100)).toBe(true);
  expect([isMeant(first, 20_999), isMeant(first, 21_000), isMeant(PATIENT, 99_000)]).toEqual([false, true, false]);
  const second = refused(first, refusal('conflict'), 'doubt', 2_000, () => 0);
  expect(second).toMatchObject({ notBefore: 2_200, doubtSince: 1_000, refusals: 2 });
  expect(refused(second, refusal('busy'), 'later', 3_000, () => 0).doubtSince).toBeNull();
  expect(lastAnswer(PATIENT)).toBe('');
  expect(lastAnswer(first)).toBe(" AWS's last answer: conflict: no (AnyOperation)");
});

test('polls are brisk in the first second, and at most 4 s apart', () => {
  const longest = (waited: number) => pollDelay(waited, () => 1);
  expect([0, 500, 1_199].map(longest)).toEqual([40, 40, 40]);
  expect([1_200, 5_000, 9_990].map(longest)).toEqual([480, 2_000, 3_996]);
  expect([10_000, 600_000].map(longest)).toEqual([4_000, 4_000]);
  expect(pollDelay(0, () => 0)).toBeCloseTo(36);
});

test('a wait that is expected to be long is polled less often from the start', () => {
  const longest = (waited: number, expected: number) => pollDelay(waited, () => 1, expected);
  expect([500, 2_000, 40_000, 600_000].map((expected) => longest(0, expected))).toEqual([40, 80, 1_600, 4_000]);
  expect(longest(5_000, 2_000)).toBe(2_000);
});

test('polls of many waits are farther apart, and farther where AWS throttles', () => {
  expect([1, 6, 7, 30, 100].map((open) => spaceBetween(open))).toEqual([0, 0, 100, 2_400, 9_400]);
  expect([0, 0.5, 1].map((draw) => pollDelay(0, () => draw, 0, 1_000))).toEqual([500, 1_000, 1_500]);
  expect(pollDelay(10_000, () => 1, 0, 1_000)).toBe(4_000);
  expect(spaceBetween(16, 3)).toBe(3_000);
  expect([slownessAfter(1, false), slownessAfter(1, true), slownessAfter(2.9, true)]).toEqual([1, 1.1, 3]);
  expect(slownessAfter(2, false)).toBeCloseTo(1.9);
});

test('back-off doubles from 200 ms to 10 s, with jitter', () => {
  expect([0, 1, 2, 6, 20].map((attempt) => backoffDelay(attempt, () => 0))).toEqual([100, 200, 400, 5_000, 5_000]);
  expect(backoffDelay(0, () => 1)).toBe(200);
});

test('a table without a rule for a case is a defect', () => {
  expect(() => decide([], 1)).toThrow('no rule');
});
