import { expect, test } from 'vitest';
import { askList, chunked } from '../../../src/search/domain/lists.ts';
import { Obstacle } from '../../../src/search/domain/port.ts';
import { sendPatiently } from '../../../src/search/patience.ts';
import { RestFailure } from '../../../src/search/rest.ts';

const names = (count: number, of = 'index') => Array.from({ length: count }, (_, at) => `${of}-${at}`);

test('lists are whole and short, as they are encoded', () => {
  for (const all of [[], names(3), names(500), names(100, 'größenübersicht'), [`${'x'.repeat(4_000)}`, 'y']]) {
    const lists = chunked(all);
    expect(lists.flat()).toEqual(all);
    for (const list of lists) {
      if (list.length > 1) expect(encodeURIComponent(list.join(',')).length).toBeLessThanOrEqual(2_500);
    }
  }
  expect(chunked(names(100))).toHaveLength(1);
});

/** A domain that refuses each list with one of these names. */
function domain(refused: (name: string) => boolean, kind: 'permission' | 'network' = 'permission') {
  const lists: (readonly string[])[] = [];
  const ask = async (list: readonly string[]) => {
    lists.push(list);
    if (list.some(refused)) throw new Obstacle(kind, 'no');
    return list;
  };
  return { lists, ask };
}

test('where a list is denied, its names are asked one by one', async () => {
  const { lists, ask } = domain((name) => name === 'index-1');
  const { answers, denied } = await askList(names(3), ask);
  expect(answers.flat()).toEqual(['index-0', 'index-2']);
  expect([...denied.keys()]).toEqual(['index-1']);
  expect(lists).toHaveLength(4);
  expect((await askList([], ask)).answers).toEqual([]);
});

test('where all are denied that is the answer, after few requests', async () => {
  const { lists, ask } = domain(() => true);
  await expect(askList(names(300), ask)).rejects.toThrow('no');
  expect(lists.length).toBeLessThan(10);
  await expect(askList(names(1), domain(() => true).ask)).rejects.toThrow('no');
});

test('nothing but a missing permission is asked one by one', async () => {
  const { lists, ask } = domain((name) => name === 'index-1', 'network');
  await expect(askList(names(3), ask)).rejects.toThrow('no');
  expect(lists).toHaveLength(1);
});

test('an attempt takes no longer than the time that is left', async () => {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const attempts: number[] = [];
  const api = {
    name: 'domain',
    authentication: 'none' as const,
    send: async (_: unknown, timeoutMs: number) => {
      attempts.push(timeoutMs);
      now += Math.min(timeoutMs, 2_800);
      throw new RestFailure('cut', 'broke the connection');
    },
  };
  const deadline = 7_000;
  const patience = { absentMs: 5_000, unsteadyMs: deadline };
  const asked = sendPatiently(api, { method: 'GET', path: [] }, () => deadline - now, patience, clock);
  await expect(asked).rejects.toThrow('broke');
  expect(attempts.length).toBeGreaterThan(2);
  expect(now).toBeLessThanOrEqual(deadline);
});
