import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const TIMEOUT_MS = 30_000;
/** Larger dictionaries (bytes) are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The checkout may be hostile, its `.git/config` included, and Git runs what that names: the program at the other end of
 * a remote from which an object that is missing is fetched, or a monitor of the file system. Nothing that is read here
 * needs either, and what stands on the command line or in these variables wins over the file.
 */
const SETTINGS = ['protocol.allow=never', 'safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath='];
const ENVIRONMENT = {
  // Git before 2.45 does not know it; there the protocols stop it.
  GIT_NO_LAZY_FETCH: '1',
  // Unlike `protocol.allow`, it also wins over `protocol.<name>.allow` of the file.
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Windows looks for a program in the current folder first: for `git.exe` in the checkout.
  NoDefaultCurrentDirectoryInExePath: '1',
};

/**
 * What Git answers in the workspace; `null` when it does not: it is not there, the workspace is no checkout, belongs to
 * somebody else (safe.directory), is too shallow, or a partial clone that lacks the object. All of these have the same way
 * out: to do without.
 */
export async function git(workspace: string, ...args: readonly string[]): Promise<Buffer | null> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const options = {
    // Not the workspace: Node looks for `git.exe` in this folder, whatever the variable above says to Git.
    cwd: dirname(process.execPath),
    env: { ...process.env, ...ENVIRONMENT },
    maxBuffer: MAX_BYTES,
    timeout: TIMEOUT_MS,
    windowsHide: true,
    encoding: 'buffer',
  } as const;
  try {
    return (await promisify(execFile)('git', ['-C', workspace, ...settings, ...args], options)).stdout;
  } catch {
    return null;
  }
}

/** As `git`, for an answer of one text, without the white space at its ends. */
export async function gitText(workspace: string, ...args: readonly string[]): Promise<string | null> {
  return (await git(workspace, ...args))?.toString('utf8').trim() ?? null;
}
