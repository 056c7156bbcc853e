import type { ChildProcess, ExecFileException } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf } from '../../printable.ts';
import { type ChildEnd, untilEnd } from './child.ts';
import { question } from './question.ts';

const TIMEOUT_MS = 30_000;
/** Larger answers (in bytes) are not read: dictionaries of this size are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The checkout may be hostile, its `.git/config` included, and Git runs programs that it names: one to fetch missing
 * objects from a remote, or a monitor of the file system. This action needs neither, and the command line and these
 * variables win over the file.
 */
const SETTINGS = ['protocol.allow=never', 'safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath='];
const ENVIRONMENT = {
  // The folder says which repository is meant: these would name another one.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
  GIT_NAMESPACE: undefined,
  // Git before 2.45 does not know it; there the protocols stop it.
  GIT_NO_LAZY_FETCH: '1',
  // Unlike `protocol.allow`, it also wins over `protocol.<name>.allow` of the file.
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Paths are paths, not patterns.
  GIT_LITERAL_PATHSPECS: '1',
  // The code below matches Git's messages.
  LC_ALL: 'C',
  // Windows looks for a program in the current folder first: for `git.exe` in the checkout.
  NoDefaultCurrentDirectoryInExePath: '1',
};

/** Why Git gave no answer. */
export type GitTrouble =
  /** The program `git` is not installed, as in some containers. */
  | 'no-git'
  | 'no-repository'
  /** The checkout belongs to another user, and Git ignores our setting that it is safe. */
  | 'foreign-owner'
  | 'time-out'
  /** The job was cancelled. */
  | 'cancelled'
  /** A signal from outside ended it. */
  | 'killed'
  | 'too-large'
  /** Git has no such object, or any other answer. */
  | 'refused';

export type GitAnswer =
  | { readonly kind: 'ok'; readonly stdout: Buffer }
  | {
      readonly kind: 'failed';
      readonly why: GitTrouble;
      readonly message: string;
      /**
       * Exit status 1, and nothing on standard error: what Git answers to the question of `--is-ancestor`. Where it can't read a commit between
       * the two, it says so, with the same status.
       */
      readonly isNo?: true;
    };

export interface GitOptions {
  /** Written to Git's standard input. */
  readonly input?: string;
}

/** The cancellation of the job. */
let job: AbortSignal | undefined;

/** From now on every call of Git ends with this signal too. */
export function endGitWith(signal: AbortSignal): void {
  job = signal;
}

/**
 * Asks Git in a work tree. Never rejects. In a container job the checkout belongs to another user, which Git refuses
 * ("dubious ownership"); as nothing here runs what the repository names, this one folder is declared safe.
 * @param root root of the work tree
 */
export async function askGit(root: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const settings = [...SETTINGS, ...safeDirectories(root)].flatMap((setting) => ['-c', setting]);
  const { input } = options;
  const asked = question();
  const signals = [asked?.end, job].filter((signal) => signal !== undefined);
  if (asked?.silent.has('Git') || signals.some(({ aborted }) => aborted)) {
    return { kind: 'failed', why: job?.aborted ? 'cancelled' : 'time-out', message: 'not asked any more' };
  }
  // Most of what Git would be asked is answered without it, and this part of Node is slow to start.
  const { execFile } = await import('node:child_process');
  const start = (ended: (end: ChildEnd) => void): ChildProcess => {
    const child = execFile(
      'git',
      ['-C', root, ...settings, ...args],
      {
        // Not the workspace: Node looks for `git.exe` in this folder, whatever the variable above says to Git.
        cwd: dirname(process.execPath),
        env: { ...process.env, ...ENVIRONMENT },
        maxBuffer: MAX_BYTES,
        killSignal: 'SIGKILL',
        windowsHide: true,
        encoding: 'buffer',
      },
      (error, stdout, stderr) => ended({ error, stdout, stderr }),
    );
    // A program that does not exist or ends early closes its input; the answer has the reason.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
    return child;
  };
  const answer = answerOf(await untilEnd(start, { timeoutMs: TIMEOUT_MS, signals }));
  if (answer.kind === 'failed' && answer.why === 'time-out') asked?.silent.add('Git');
  return answer;
}

/** @param end `null` where Git was given up */
function answerOf(end: ChildEnd | null): GitAnswer {
  if (end === null)
    return { kind: 'failed', why: job?.aborted ? 'cancelled' : 'time-out', message: 'Git did not answer in time' };
  const { error, stdout, stderr } = end;
  if (error === null) return { kind: 'ok', stdout };
  const said = stderr.toString('utf8').trim();
  const message = said.split('\n')[0] || messageOf(error);
  const why = job?.aborted ? 'cancelled' : troubleOf(error, message);
  const isNo = why === 'refused' && error.code === 1 && said === '';
  return { kind: 'failed', why, message, ...(isNo && { isNo }) };
}

function safeDirectories(root: string): readonly string[] {
  let real = root;
  try {
    real = realpathSync.native(root);
  } catch {
    // It does not exist; Git reports that.
  }
  return [...new Set([root, real])].map((folder) => `safe.directory=${folder}`);
}

function troubleOf(error: ExecFileException, message: string): GitTrouble {
  if (error.code === 'ENOENT') return 'no-git';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-large';
  if (typeof error.signal === 'string') return 'killed';
  if (/dubious ownership/i.test(message)) return 'foreign-owner';
  return /not a git repository|cannot change to/i.test(message) ? 'no-repository' : 'refused';
}

/** As `askGit`, for an answer of one text, without the white space at its ends; `null` where Git does not answer. */
export async function gitText(root: string, ...args: readonly string[]): Promise<string | null> {
  const answer = await askGit(root, args);
  return answer.kind === 'ok' ? answer.stdout.toString('utf8').trim() : null;
}

/** Whether a commit is in the history of another one; `null` where Git does not know, as one of them is missing. */
export async function isAncestor(root: string, ancestor: string, commit: string): Promise<boolean | null> {
  const answer = await askGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
  if (answer.kind === 'ok') return true;
  return answer.isNo === true ? false : null;
}

/** Whether Git succeeds, for commands whose answer is the exit status. */
export async function gitSucceeds(root: string, ...args: readonly string[]): Promise<boolean> {
  return (await askGit(root, args)).kind === 'ok';
}
