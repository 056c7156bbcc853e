import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf } from '../../printable.ts';

const TIMEOUT_MS = 30_000;
/** Larger answers (bytes) are not read: dictionaries of this size are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The checkout may be hostile, its `.git/config` included, and Git runs what that names: the program at the other end of
 * a remote from which an object that is missing is fetched, or a monitor of the file system. Nothing that is read here
 * needs either, and what is on the command line or in these variables wins over the file.
 */
const SETTINGS = ['protocol.allow=never', 'safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath='];
const ENVIRONMENT = {
  // Git before 2.45 does not know it; there the protocols stop it.
  GIT_NO_LAZY_FETCH: '1',
  // Unlike `protocol.allow`, it also wins over `protocol.<name>.allow` of the file.
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Paths are paths, not patterns.
  GIT_LITERAL_PATHSPECS: '1',
  // What Git says is matched below.
  LC_ALL: 'C',
  // Windows looks for a program in the current folder first: for `git.exe` in the checkout.
  NoDefaultCurrentDirectoryInExePath: '1',
};

/** Why Git does not answer. */
export type GitTrouble =
  /** There is no program `git`: a container without it. */
  | 'no-git'
  | 'no-repository'
  /** The checkout belongs to somebody else, and Git does not take our word that it is safe. */
  | 'foreign-owner'
  | 'time-out'
  | 'too-large'
  /** Git has no such object, or any other answer. */
  | 'refused';

export type GitAnswer =
  | { readonly kind: 'ok'; readonly stdout: Buffer }
  | { readonly kind: 'failed'; readonly why: GitTrouble; readonly message: string };

export interface GitOptions {
  /** Written to Git's standard input. */
  readonly input?: string;
  /** Ends the call when the job is cancelled. */
  readonly signal?: AbortSignal;
}

/**
 * Asks Git in a work tree. Never rejects. In a container job the checkout belongs to another user, which Git refuses
 * ("dubious ownership"); as nothing here runs what the repository names, this one folder is declared safe.
 * @param root of the work tree
 */
export async function askGit(root: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const settings = [...SETTINGS, ...safeDirectories(root)].flatMap((setting) => ['-c', setting]);
  const { signal, input } = options;
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      ['-C', root, ...settings, ...args],
      {
        // Not the workspace: Node looks for `git.exe` in this folder, whatever the variable above says to Git.
        cwd: dirname(process.execPath),
        env: { ...process.env, ...ENVIRONMENT },
        maxBuffer: MAX_BYTES,
        timeout: TIMEOUT_MS,
        windowsHide: true,
        encoding: 'buffer',
        ...(signal === undefined ? {} : { signal }),
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ kind: 'ok', stdout });
        const message = stderr.toString('utf8').trim().split('\n')[0] || messageOf(error);
        resolve({ kind: 'failed', why: troubleOf(error, message), message });
      },
    );
    // A program that is not there, or ends early, closes its input: the answer above tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

function safeDirectories(root: string): readonly string[] {
  let real = root;
  try {
    real = realpathSync.native(root);
  } catch {
    // It is not there; Git says so.
  }
  return [...new Set([root, real])].map((folder) => `safe.directory=${folder}`);
}

function troubleOf(error: Error & { readonly code?: unknown; readonly killed?: unknown }, message: string): GitTrouble {
  if (error.code === 'ENOENT') return 'no-git';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-large';
  if (error.killed === true) return 'time-out';
  if (/dubious ownership/i.test(message)) return 'foreign-owner';
  return /not a git repository|cannot change to/i.test(message) ? 'no-repository' : 'refused';
}

/** As `askGit`, for an answer of one text, without the white space at its ends; `null` where Git does not answer. */
export async function gitText(root: string, ...args: readonly string[]): Promise<string | null> {
  const answer = await askGit(root, args);
  return answer.kind === 'ok' ? answer.stdout.toString('utf8').trim() : null;
}

/** Whether Git answers at all: for questions whose answer is the exit status. */
export async function gitSucceeds(root: string, ...args: readonly string[]): Promise<boolean> {
  return (await askGit(root, args)).kind === 'ok';
}
