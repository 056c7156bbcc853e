import { expect, test } from 'vitest';
import { readResults } from '../end-to-end/kit/outputs.ts';
import type { StageRun } from '../end-to-end/kit/stage.ts';
import { Gate } from './gate.ts';

const MAX_COMMENT = 65_536;
const MAX_SUMMARY = 1024 * 1024;

function files(count: number, content: (index: number) => string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `dictionaries/list-${String(index).padStart(2, '0')}.txt`,
      content(index),
    ]),
  );
}

function assertWithinLimits(gate: Gate, { summary }: StageRun): void {
  expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY);
  expect(gate.comments).toHaveLength(1);
  for (const { body } of gate.comments) expect(body.length).toBeLessThan(MAX_COMMENT);
}

test.concurrent('3,000 problems in 25 dictionaries', async () => {
  await using gate = await Gate.start({ files: { 'dictionaries/list-00.txt': 'a, b\n' } });
  const bad = Array.from({ length: 120 }, (_, line) => `left ${line} => right => ${'more '.repeat(20)}`).join('\n');
  gate.change(files(25, () => `${bad}\n`));
  const run = await gate.propose();

  expect(run.outputs['failure-reason']).toBe('lint-failed');
  assertWithinLimits(gate, run);
  const all = readResults(run.outputs).packages;
  expect(all.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')).toHaveLength(3_000);
  expect(run.errors).toHaveLength(10);
  expect(run.log).toContain('2991 more errors');
  for (const text of [run.summary, gate.comments[0]?.body]) expect(text).toMatch(/3,?000/);
});

test.concurrent('25 dictionaries with hundreds of changes each', async () => {
  await using gate = await Gate.start({ files: { 'dictionaries/list-00.txt': 'a, b\n' }, deployed: false });
  const emoji = '👩‍👩‍👧‍👦';
  gate.change(
    files(25, (index) =>
      Array.from({ length: 400 }, (_, line) => `left${index} ${line} ${emoji}, right ${line} | *`).join('\n'),
    ),
  );
  // A domain takes fewer packages than a Region.
  const run = await gate.propose({ inputs: { domains: '' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
  assertWithinLimits(gate, run);
  for (const { name } of run.outputs.packages) expect(gate.comments[0]?.body).toContain(name);
});

test.concurrent('a line of 5 MB', async () => {
  await using gate = await Gate.start({ files: { 'dictionaries/list-00.txt': 'a, b\n' } });
  gate.change({ 'dictionaries/list-00.txt': `a, b\n${'@octocat '.repeat(580_000)}, short\n` });
  const run = await gate.propose();
  expect(run.outputs.mode).toBe('validate');
  assertWithinLimits(gate, run);
  expect(run.log.length).toBeLessThan(MAX_SUMMARY);

  gate.change({ 'dictionaries/list-00.txt': `a, b\n${'x'.repeat(5_000_000)} => a => b\n` });
  const failed = await gate.propose();
  expect(failed.outputs['failure-reason']).toBe('lint-failed');
  assertWithinLimits(gate, failed);
  expect(failed.log.length).toBeLessThan(MAX_SUMMARY);
});
