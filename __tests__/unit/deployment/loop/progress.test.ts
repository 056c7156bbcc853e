/** What the log says while a run waits for AWS. */

import { expect, test } from 'vitest';
import { durationText, waiting } from '../../../../src/deployment/loop/progress.ts';
import type { Tone } from '../../../../src/deployment/model/ports.ts';

function shownBy(limit: string, ended: string[] = []) {
  const clock = { at: 1_000 };
  const lines: string[] = [];
  const host = {
    info: (line: string, tone?: Tone) => void lines.push(tone === undefined ? line : `${line} [${tone}]`),
    warning: () => undefined,
    debug: () => undefined,
    group: <T>(_title: string, work: () => Promise<T>) => work(),
  };
  const world = {
    clock: { now: () => clock.at, sleep: () => Promise.resolve() },
    random: () => 0.5,
    signal: new AbortController().signal,
  };
  const progress = waiting(host, world, limit, ended);
  const after = (seconds: number, ...[name, state, end]: Parameters<typeof progress.show>) => {
    clock.at = 1_000 + seconds * 1_000;
    progress.show(name, state, end);
  };
  return { after, lines };
}

test('what ends with the state that it showed before is said to have ended', () => {
  const { after, lines } = shownBy('20 min without progress');
  after(1, 'brands', 'AVAILABLE v1', null);
  after(16, 'brands', 'AVAILABLE v1', 'done');
  after(17, 'brands', 'AVAILABLE v1', 'done');
  expect(lines).toEqual(['brands: AVAILABLE v1', 'brands: AVAILABLE v1 after 16 s [good]']);
});

test('a line for each change, with how long it took at the end', () => {
  const { after, lines } = shownBy('20 min without progress');
  after(1, 'brands', 'COPYING', null);
  after(2, 'brands', 'COPYING', null);
  after(3, 'brands', 'VALIDATING', null);
  after(4.25, 'colours', 'VALIDATION_FAILED', 'failed');
  after(75, 'brands', 'AVAILABLE v1', 'done');
  expect(lines).toEqual([
    'brands: COPYING',
    'brands: VALIDATING',
    'colours: VALIDATION_FAILED after 4.3 s [bad]',
    'brands: AVAILABLE v1 after 1 min 15 s [good]',
  ]);
});

test('every 30 s without a change: how long so far, the time-out, what is open, and what the others took', () => {
  const { after, lines } = shownBy('20 min without progress');
  after(0, 'brands', 'VALIDATING', null);
  after(0, 'colours', 'COPYING', null);
  after(58, 'sizes', 'AVAILABLE v1', 'done');
  after(87, 'brands', 'VALIDATING', null);
  after(88, 'brands', 'VALIDATING', null);
  after(89, 'colours', 'COPYING', null);
  after(118, 'colours', 'COPYING', null);
  expect(lines.slice(3)).toEqual([
    'Waiting for 1 min 28 s (time-out: 20 min without progress): brands: VALIDATING; colours: COPYING. Took sizes 58 s [faint]',
    'Waiting for 1 min 58 s (time-out: 20 min without progress): brands: VALIDATING; colours: COPYING. Took sizes 58 s [faint]',
  ]);
});

test('a later wait of the same kind says what the earlier one took', () => {
  const ended: string[] = [];
  shownBy('30 min each', ended).after(12, 'brands on shop', 'no longer associated', 'done');
  const { after, lines } = shownBy('30 min each', ended);
  after(1, 'colours on shop', 'DISSOCIATING', null);
  after(31, 'colours on shop', 'DISSOCIATING', null);
  expect(lines[1]).toBe(
    'Waiting for 31 s (time-out: 30 min each): colours on shop: DISSOCIATING. Took brands on shop 12 s [faint]',
  );
});

test.each([
  [0, '0 s'],
  [1_234, '1.2 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_600, '1 min'],
  [200_000, '3 min 20 s'],
  [1_200_000, '20 min'],
  [3_900_000, '1 h 5 min'],
])('%s ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
