/** Files of the runner that can't be written: the step fails with one clear error, and changes nothing that it can't report. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type FinishedRun, runAction } from '../../../scripts/run-action.ts';
import { push } from '../kit/events.ts';
import { BUCKET, DOMAINS, Stage } from '../kit/stage.ts';
import { messagesOf } from '../kit/told.ts';

const folder = mkdtempSync(join(tmpdir(), 'runner-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const GONE = join(folder, 'no-such-folder', 'file');

/** A run that `Stage.run` does not take, as it lacks outputs. */
function run(stage: Stage, env: Readonly<Record<string, string>>, mode = 'deploy'): Promise<FinishedRun> {
  const { head, path } = stage.workspace;
  return runAction({
    workspace: path,
    inputs: { files: 'dictionaries/*.txt', format: 'solr-synonyms', bucket: BUCKET, domains: DOMAINS.join(), mode },
    event: push(head),
    env: { ...stage.running.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true', ...env },
  });
}

/** One error that names the variable, its file and the reason. */
function assertSaid({ log, stderr, exitCode, signal }: FinishedRun, variable: string, file: string): void {
  expect([exitCode, signal, stderr]).toEqual([1, null, '']);
  const { errors } = messagesOf(log);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/can't be written \((?:Missing file|ENOENT|EISDIR)/);
  for (const name of [variable, file]) expect(errors[0]).toContain(name);
  expect(log).not.toMatch(/\n +(?:\| +)?at /);
}

for (const variable of ['GITHUB_OUTPUT', 'GITHUB_STATE'])
  test.concurrent.each([GONE, folder])(`${variable} can't be written: %s`, async (file) => {
    await using stage = await Stage.start();
    const failed = await run(stage, { [variable]: file });
    assertSaid(failed, variable, file);
    expect(failed.summary).toContain(file);
    if (variable === 'GITHUB_STATE')
      expect(failed.outputs).toMatchObject({ mode: 'none', 'failure-reason': 'internal' });
    expect(stage.running.requests).toEqual([]);
  });

test.concurrent("outputs that can't be written at the end fail a deploy, which says what it did", async () => {
  await using stage = await Stage.start();
  const file = join(folder, 'outputs');
  writeFileSync(file, '');
  stage.on('AssociatePackages', 'after', () => rmSync(file));
  const failed = await run(stage, { GITHUB_OUTPUT: file });
  assertSaid(failed, 'GITHUB_OUTPUT', file);
  expect(failed.summary).toContain(file);
  expect(failed.summary).toMatch(/Created 2 packages/);
});

test.concurrent("a throw-away package of which the post step can't know is not created", async () => {
  await using stage = await Stage.start();
  const file = join(folder, 'state');
  writeFileSync(file, '');
  stage.on('DescribePackages', 'after', () => rmSync(file));
  const failed = await run(stage, { GITHUB_STATE: file }, 'validate');
  assertSaid(failed, 'GITHUB_STATE', file);
  expect(failed.outputs['failure-reason']).toBe('internal');
  expect(stage.emulator.packages()).toEqual([]);
});

test.concurrent("a summary that can't be written is a warning", async () => {
  await using stage = await Stage.start();
  const done = await run(stage, { GITHUB_STEP_SUMMARY: GONE });
  expect([done.exitCode, done.stderr, done.outputs['failure-reason']]).toEqual([0, '', '']);
  const { warnings } = messagesOf(done.log);
  expect(warnings.join()).toContain(`GITHUB_STEP_SUMMARY names ${GONE}, which can't be written`);
  expect(readFileSync(done.outputs['results-file'] ?? '', 'utf8')).toContain('"deploy"');
});

test.concurrent("a results file that can't be written is a warning, and no output names one", async () => {
  await using stage = await Stage.start();
  const done = await run(stage, { RUNNER_TEMP: GONE }, 'plan');
  expect([done.exitCode, done.stderr]).toEqual([0, '']);
  expect(done.outputs).toMatchObject({ 'failure-reason': '', changed: 'true', 'results-file': '' });
  for (const text of [messagesOf(done.log).warnings.join(), done.summary])
    expect(text).toMatch(/There is no results file, as none can be made: ENOENT/);
});
