/** Whoever does not answer when the job is cancelled: the step ends all the same, and reports what it did. */

import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runAction } from '../../../scripts/run-action.ts';
import { push } from '../kit/events.ts';
import { readOutputs } from '../kit/outputs.ts';
import { BUCKET, DOMAINS, Stage } from '../kit/stage.ts';

/** The runner sends SIGINT, and kills what has not ended after 10 s. */
const KILLED_AFTER_MS = 10_000;

const SILENT = [
  { operation: 'DescribePackages', occurrence: 1, when: 'before', changed: false },
  { operation: 'ListPackagesForDomain', occurrence: 1, when: 'before', changed: false },
  { operation: 'HeadObject', occurrence: 1, when: 'before', changed: false },
  { operation: 'PutObject', occurrence: 1, when: 'before', changed: true },
  { operation: 'CreatePackage', occurrence: 1, when: 'after', changed: true },
  { operation: 'DescribePackages', occurrence: 3, when: 'before', changed: true },
  { operation: 'AssociatePackages', occurrence: 1, when: 'after', changed: true },
] as const;

for (const { operation, occurrence, when, changed } of SILENT) {
  test.concurrent(`a run that is cancelled while ${operation} number ${occurrence} has no answer ends in time`, async () => {
    await using stage = await Stage.start();
    let child: ChildProcess | null = null;
    let count = 0;
    // A new content is sent without a question: S3 is asked for what it refuses.
    if (operation === 'HeadObject') stage.running.faults.add({ operation: 'PutObject', action: { kind: 'deny' } });
    const hangs = (call: { readonly operation: string }) => call.operation === operation && ++count >= occurrence;
    stage.running.faults.add({ operation: hangs, action: { kind: 'hang', when } });
    stage.running.faults.onCall((call, phase) => {
      if (phase !== 'after' || call.operation !== operation || count !== occurrence) return;
      void sleep(300).then(() => child?.kill('SIGINT'));
      void sleep(300 + KILLED_AFTER_MS).then(() => child?.kill('SIGKILL'));
    });
    const { head } = stage.workspace;
    const run = await runAction({
      workspace: stage.workspace.path,
      inputs: {
        files: 'dictionaries/*.txt',
        format: 'solr-synonyms',
        bucket: BUCKET,
        domains: DOMAINS.join(),
        mode: 'deploy',
      },
      event: push(head),
      env: { ...stage.running.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true' },
      onStart: (process) => {
        child = process;
      },
    });
    expect(run.signal).toBeNull();
    expect(run.exitCode).toBe(1);
    // What was asked and not answered may have been carried out.
    expect(readOutputs(run)).toMatchObject({ 'failure-reason': 'internal', changed });
    expect(run.log).toContain('The run was cancelled.');
    expect(run.summary).not.toBe('');
  });
}
