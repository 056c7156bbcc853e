/** A call ends with its limits: in a time of the test's own, in which nothing waits. */

import { describe, expect, test } from 'vitest';
import { type CallTime, caller, REAL_TIME, type Wait } from '../../../src/aws/call.ts';
import { OwnNames } from '../../../src/aws/own-names.ts';
import { NO_ANSWER } from '../../../src/deployment/model/aws-error.ts';

class TestTime implements CallTime {
  #now = 1_000_000;
  readonly #timers = new Map<object, { readonly at: number; readonly late: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, late: () => void): () => void {
    const key = {};
    this.#timers.set(key, { at: this.#now + milliseconds, late });
    return () => this.#timers.delete(key);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [key, { at, late }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(key);
      late();
    }
  }

  get pending(): number {
    return this.#timers.size;
  }
}

const never = () => new Promise<never>(() => {});

function set(deadline: number = Number.POSITIVE_INFINITY) {
  const time = new TestTime();
  const cancel = new AbortController();
  const limits = { signal: cancel.signal, deadline: time.now() + deadline };
  return { time, cancel, limits, call: caller('eu-west-1', new OwnNames(), time) };
}

/** How a promise ended, or `pending`. */
async function stateOf(promise: Promise<unknown>): Promise<unknown> {
  const pending = new Promise((resolve) => setImmediate(() => resolve('pending')));
  return Promise.race([promise.catch((error: unknown) => error), pending]);
}

describe('a call that nobody answers', () => {
  test('ends after 30 s, and nobody knows whether it happened', async () => {
    const { time, limits, call } = set();
    const waits: Wait[] = [];
    const called = call('CreatePackage', limits, (wait) => {
      waits.push(wait);
      return never();
    });
    time.pass(29_999);
    expect(await stateOf(called)).toBe('pending');
    time.pass(1);
    expect(await stateOf(called)).toMatchObject({ kind: 'transient', errorName: NO_ANSWER, mayHaveHappened: true });
    expect(waits[0]?.signal.aborted).toBe(true);
    expect(time.pending).toBe(0);
  });

  test('ends at its deadline', async () => {
    const { time, limits, call } = set(5_000);
    const called = call('DescribePackages', limits, never);
    time.pass(4_999);
    expect(await stateOf(called)).toBe('pending');
    time.pass(1);
    expect(await stateOf(called)).toMatchObject({ errorName: NO_ANSWER });
  });

  test('ends at once when the run is cancelled', async () => {
    const { cancel, limits, call } = set();
    const written = call('UpdatePackage', limits, never);
    const read = call('DescribePackages', limits, never);
    cancel.abort();
    expect(await stateOf(written)).toMatchObject({ message: 'the run was cancelled', mayHaveHappened: true });
    // A read changes nothing, whatever became of it.
    expect(await stateOf(read)).toMatchObject({ message: 'the run was cancelled', mayHaveHappened: false });
  });
});

test('a call is not made when the run is cancelled or its time is over: nothing can have happened', async () => {
  const { cancel, limits, call } = set();
  const work = () => Promise.reject(new Error('was called'));
  const late = { ...limits, deadline: 0 };
  expect(await stateOf(call('CreatePackage', late, work))).toMatchObject({
    errorName: NO_ANSWER,
    mayHaveHappened: false,
  });
  cancel.abort();
  expect(await stateOf(call('CreatePackage', limits, work))).toMatchObject({
    message: 'the run was cancelled',
    mayHaveHappened: false,
  });
});

test('what moves starts its time again, but not past the deadline', async () => {
  const { time, limits, call } = set(100_000);
  let wait: Wait | null = null;
  const called = call('GetObject', limits, (given) => {
    wait = given;
    return never();
  });
  for (let piece = 0; piece < 4; piece++) {
    time.pass(24_000);
    (wait as Wait | null)?.restart(30_000);
    expect(await stateOf(called)).toBe('pending');
  }
  time.pass(4_000);
  expect(await stateOf(called)).toMatchObject({ errorName: NO_ANSWER });
});

test('an answer leaves no timer behind, also where something moves afterwards', async () => {
  const { time, limits, call } = set(100_000);
  let wait: Wait | null = null;
  const answer = await call('PutObject', limits, (given) => {
    wait = given;
    return Promise.resolve(7);
  });
  expect(answer).toBe(7);
  (wait as Wait | null)?.restart(300_000);
  expect(time.pending).toBe(0);
});

describe('a host that nobody knows', () => {
  const unknown = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));

  test('is tried three times, then it does not exist', async () => {
    const { limits, call } = set();
    let tries = 0;
    const called = call('DescribePackages', limits, () => {
      tries += 1;
      return unknown();
    });
    await expect(called).rejects.toMatchObject({ kind: 'unknown-host', region: 'eu-west-1', mayHaveHappened: false });
    expect(tries).toBe(3);
  });

  test('was there a moment ago: that passes', async () => {
    const { limits, call } = set();
    await call('DescribePackages', limits, () => Promise.resolve());
    await expect(call('DescribePackages', limits, unknown)).rejects.toMatchObject({ kind: 'transient' });
  });
});

test('a name server without an answer says nothing about the host', async () => {
  const { limits, call } = set();
  const failing = (code: string) => () =>
    Promise.reject(Object.assign(new Error(`getaddrinfo ${code} es.eu-west-1`), { code, $metadata: { attempts: 1 } }));
  await expect(call('UpdatePackage', limits, failing('EAI_AGAIN'))).rejects.toMatchObject({
    kind: 'transient',
    mayHaveHappened: false,
    message: 'no name server of this runner answers (getaddrinfo EAI_AGAIN es.eu-west-1)',
  });
  // It was no sign that the host has an address.
  await expect(call('UpdatePackage', limits, failing('ENOTFOUND'))).rejects.toMatchObject({ kind: 'unknown-host' });
});

test('a timer longer than Node.js has does not end at once', async () => {
  const isOver = await new Promise<boolean>((resolve) => {
    const cancel = REAL_TIME.after(2 ** 31, () => resolve(true));
    // A later timer of the same length as the one that Node.js would make of it.
    REAL_TIME.after(5, () => {
      cancel();
      resolve(false);
    });
  });
  expect(isOver).toBe(false);
});
