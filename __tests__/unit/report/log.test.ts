import { expect, test } from 'vitest';
import { ActionFailure } from '../../../src/failure.ts';
import { createLog } from '../../../src/report/log.ts';

function logged(): { text: () => string; log: ReturnType<typeof createLog>; clock: { time: number } } {
  const clock = { time: 0 };
  let text = '';
  const write = (line: string) => {
    text += line;
  };
  return { text: () => text, log: createLog(write, { now: () => clock.time }), clock };
}

test('lines tell the time since the start', () => {
  const { text, log, clock } = logged();
  clock.time = 12_345;
  log.info('synonyms-en: AVAILABLE v2');
  expect(text()).toBe('[  12.3s] synonyms-en: AVAILABLE v2\n');
});

test('a group tells how long it took when that is worth a line', async () => {
  const { text, log, clock } = logged();
  await log.group('Upload', async () => {});
  expect(text()).toBe('::group::Upload\n::endgroup::\n');
  await log.group('Publish', async () => {
    clock.time += 2_000;
  });
  expect(text()).toContain('Took 2 s.');
});

test('lines have colours where they are asked for, and each ends its own', () => {
  let text = '';
  const log = createLog((line) => (text += line), { now: () => 0 }, { colour: true });
  log.info('synonyms-en: AVAILABLE v2', 'good');
  log.info('plain');
  log.warning('first\nsecond');
  const lines = text.replaceAll('\u001b', '␛').trimEnd().split('\n');
  expect(lines).toEqual([
    '␛[32m[   0.0s] synonyms-en: AVAILABLE v2␛[39m',
    '[   0.0s] plain',
    '␛[33m[   0.0s] Warning: first␛[39m',
    '␛[33m        | second␛[39m',
  ]);
});

test('a group ends also when its work fails', async () => {
  const { text, log } = logged();
  await expect(log.group('Upload', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(text()).toContain('::endgroup::');
});

test('further lines of a message are set apart, so that none of them can be a command', () => {
  const { text, log } = logged();
  log.info('first\n::error::second\r##[error]third');
  for (const line of text().split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
  expect(text().split('\n')).toHaveLength(4);
});

test('causes are told without what they must not tell', () => {
  const { text, log } = logged();
  const cause = new Error('arn:aws:iam::123456789012:role/x');
  log.causes(new ActionFailure('access-denied', 'It is denied.', { cause }));
  expect(text()).toContain('Caused by Error: role/x');
  expect(text()).not.toContain('123456789012');
});

test('only a defect has a stack, and nothing is told twice', () => {
  const { text, log } = logged();
  const cause = new Error('The domain refused.');
  log.causes(new ActionFailure('association-failed', 'No: The domain refused.', { cause }));
  expect(text()).toBe('');
  log.causes(new ActionFailure('timeout', 'It took too long.', { cause }));
  expect(text()).not.toContain('log.test');
  log.causes(new ActionFailure('internal', 'It broke.', { cause }));
  expect(text()).toContain('log.test');
});
