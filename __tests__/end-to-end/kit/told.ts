import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RunningEmulator } from '../../../emulator/http/server.ts';
import type { FinishedRun } from '../../../scripts/run-action.ts';

/** The annotations of a log, by kind, with GitHub's escapes undone. */
export function messagesOf(log: string): Record<'errors' | 'warnings' | 'notices', readonly string[]> {
  return {
    errors: annotations(log, 'error'),
    warnings: annotations(log, 'warning'),
    notices: annotations(log, 'notice'),
  };
}

function annotations(log: string, kind: string): readonly string[] {
  const pattern = new RegExp(`^::${kind}(?: [^\\n]*?)?::(.*)$`, 'gm');
  return [...log.matchAll(pattern)].map(([, message = '']) =>
    message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  );
}

/**
 * What holds of every run, however it ended.
 * @param token the input `github-token`, if one was given
 */
export function assertWellTold(run: FinishedRun, { emulator, credentials }: RunningEmulator, token?: string): void {
  const { outputs, summary, log, stderr, exitCode } = run;
  const results = readFileSync(outputs['results-file'] ?? '', 'utf8');
  const unmasked = log.replace(/^::add-mask::.*$/gm, '');
  const secrets = [
    credentials.accessKeyId,
    credentials.secretAccessKey,
    credentials.sessionToken,
    emulator.account,
    token,
  ];
  for (const [place, text] of Object.entries({ ...outputs, results, summary, log: unmasked, stderr })) {
    for (const secret of secrets) if (secret) expect(text, `${place} tells a secret`).not.toContain(secret);
    expect(text, `${place} tells an ARN`).not.toMatch(/\barn:aws/);
  }
  const { errors, warnings, notices } = messagesOf(log);
  for (const messages of [errors, warnings, notices]) expect(messages.length).toBeLessThanOrEqual(10);
  expect(summary).not.toBe('');
  expect(stderr).toBe('');
  const failed = outputs['failure-reason'] !== '';
  expect(exitCode, log).toBe(failed ? 1 : 0);
  if (failed) expect(errors.length, 'a failure without an error annotation').toBeGreaterThan(0);
  else expect(errors).toEqual([]);
}

/** Operations without which no association of this run can have changed. */
const ASSOCIATING = /^Associate/;
const DISSOCIATING = /^Dissociate/;

/** A report states what the run did: no page and no line tells of a change that the run did not ask AWS for. */
export function assertToldByActs(
  { summary, log }: Pick<FinishedRun, 'summary' | 'log'>,
  requests: readonly { readonly operation: string }[],
  comments: readonly string[] = [],
): void {
  const asked = (operations: RegExp) => requests.some(({ operation }) => operations.test(operation));
  for (const text of [summary, log, ...comments]) {
    if (!asked(ASSOCIATING)) {
      expect(text).not.toMatch(/\bchanged \d+ associations?\b/i);
      expect(text).not.toMatch(/\bnow (?:also )?finds\b/);
      if (!/by somebody else|asked for before this run/.test(text))
        expect(text).not.toContain('**What this means for searches**');
    }
    if (!asked(DISSOCIATING)) expect(text).not.toMatch(/\bremoved \d+ associations?\b/i);
    if (!asked(/^CreatePackage/)) expect(text).not.toMatch(/\bcreated \d+ packages?\b/i);
    if (!asked(/^UpdatePackage/)) expect(text).not.toMatch(/\bupdated \d+ packages?\b/i);
    if (!asked(/^DeletePackage/)) expect(text).not.toMatch(/\bdeleted \d+ packages?\b/i);
  }
}
