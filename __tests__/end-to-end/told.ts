import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RunningEmulator } from '../../emulator/http/server.ts';
import type { FinishedRun } from '../../scripts/run-action.ts';

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
