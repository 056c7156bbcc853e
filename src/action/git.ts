import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TIMEOUT_MS = 30_000;
/** Larger dictionaries (bytes) are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * What Git answers in the workspace; `null` when it does not: it is not there, the workspace is no checkout, belongs to
 * somebody else (safe.directory), or is too shallow. All of these have the same way out: to do without.
 */
export async function git(workspace: string, ...args: readonly string[]): Promise<Buffer | null> {
  try {
    const options = { cwd: workspace, maxBuffer: MAX_BYTES, timeout: TIMEOUT_MS, windowsHide: true };
    return (await promisify(execFile)('git', args, { ...options, encoding: 'buffer' })).stdout;
  } catch {
    return null;
  }
}

/** As `git`, for an answer of one text, without the white space at its ends. */
export async function gitText(workspace: string, ...args: readonly string[]): Promise<string | null> {
  return (await git(workspace, ...args))?.toString('utf8').trim() ?? null;
}
