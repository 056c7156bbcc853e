import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ProposalBase } from './event.ts';

/** Larger dictionaries (bytes) are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** The commit that a proposal starts from; `null` when the checkout does not have it: it is shallow, or there is no Git. */
export async function baseCommit(workspace: string, { mergeSha, sha }: ProposalBase): Promise<string | null> {
  // The merge tells better than the payload, whose base can be older. A second parent proves that it is one.
  const merged = mergeSha === null ? null : await resolve(workspace, `${mergeSha}^2`);
  const base = merged === null ? null : await resolve(workspace, `${mergeSha}^1`);
  return base ?? (sha === null ? null : resolve(workspace, sha));
}

/**
 * Content of a file at a commit; `null` when there is none.
 * @param file relative to `workspace`, with `/`
 */
export async function contentAt(workspace: string, commit: string, file: string): Promise<Uint8Array | null> {
  return git(workspace, 'cat-file', 'blob', `${commit}:./${file}`);
}

async function resolve(workspace: string, revision: string): Promise<string | null> {
  const found = await git(workspace, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  return found?.toString('utf8').trim() ?? null;
}

/** What Git answers; `null` whatever the reason is that it does not, as it only costs the comparison with the base. */
async function git(workspace: string, ...args: readonly string[]): Promise<Buffer | null> {
  try {
    const options = { cwd: workspace, maxBuffer: MAX_BYTES, timeout: TIMEOUT_MS, windowsHide: true };
    return (await promisify(execFile)('git', args, { ...options, encoding: 'buffer' })).stdout;
  } catch {
    return null;
  }
}
