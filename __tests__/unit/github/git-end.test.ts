/** A call of Git ends by itself, also where Git does not: it ignores signals, or its end never comes. */

import { ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { askGit, endGitWith } from '../../../src/workspace/git/git.ts';
import { questioner } from '../../../src/workspace/git/question.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-end-'));
const path = process.env['PATH'] ?? '';
const PIDS = join(folder, 'pids');
const ROOT = join(import.meta.dirname, '../../..');
afterAll(() => {
  process.env['PATH'] = path;
  for (const pid of readFileSync(PIDS, 'utf8').trim().split(/\s+/).map(Number)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
  rmSync(folder, { recursive: true });
});

// It ignores polite signals, and a child of it holds its pipes open.
const STUBBORN = `#!/bin/sh\ntrap "" TERM INT\nsleep 120 &\necho "$$ $!" >> '${PIDS}'\nwait\nsleep 120\n`;
writeFileSync(join(folder, 'git'), STUBBORN, { mode: 0o755 });
writeFileSync(PIDS, '');

const onPosix = test.skipIf(process.platform === 'win32');
const aWhile = () => Date.now() + 10_000;

onPosix('a Git that ignores signals counts as silent at the end of its question', async () => {
  process.env['PATH'] = `${folder}:${path}`;
  const latest = aWhile();
  const answer = await questioner(500)(() => askGit(folder, ['rev-parse', 'HEAD']));
  expect(answer).toMatchObject({ kind: 'failed', why: 'time-out' });
  expect(Date.now()).toBeLessThan(latest);
});

onPosix('a cancelled job does not wait for it either', async () => {
  process.env['PATH'] = `${folder}:${path}`;
  const latest = aWhile();
  endGitWith(AbortSignal.timeout(500));
  const answer = await askGit(folder, ['rev-parse', 'HEAD']);
  endGitWith(new AbortController().signal);
  expect(answer).toMatchObject({ kind: 'failed', why: 'cancelled' });
  expect(Date.now()).toBeLessThan(latest);
});

onPosix('one that no signal ends is given up at its time-out', async () => {
  process.env['PATH'] = `${folder}:${path}`;
  const kill = vi.spyOn(ChildProcess.prototype, 'kill').mockReturnValue(true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = askGit(folder, ['rev-parse', 'HEAD']);
  for (const latest = aWhile(); kill.mock.calls.length === 0 && Date.now() < latest; await new Promise(setImmediate))
    vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  kill.mockRestore();
  const late = wait(1_000, 'no answer', { ref: false });
  expect(await Promise.race([asked, late])).toMatchObject({ kind: 'failed', why: 'time-out' });
});

onPosix('one that was given up does not keep the process', () => {
  const program = `
    const { ChildProcess } = await import('node:child_process');
    ChildProcess.prototype.kill = () => true;
    const { askGit } = await import('./src/workspace/git/git.ts');
    const { questioner } = await import('./src/workspace/git/question.ts');
    const answer = await questioner(500)(() => askGit('.', ['rev-parse', 'HEAD']));
    console.log(answer.why);
  `;
  const { stdout, status, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    env: { ...process.env, PATH: `${folder}:${path}` },
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect([stdout.trim(), status, signal]).toEqual(['time-out', 0, null]);
});
