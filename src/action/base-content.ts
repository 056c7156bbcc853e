import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Larger dictionaries (bytes) are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/**
 * Content of a file at a commit, from the checkout; `null` when Git does not have it (a shallow checkout, a new file, no
 * Git), which only costs the comparison with the base branch.
 * @param file relative to `workspace`, with `/`
 */
export async function contentAt(workspace: string, commit: string, file: string): Promise<Uint8Array | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['cat-file', 'blob', `${commit}:./${file}`], {
      cwd: workspace,
      encoding: 'buffer',
      maxBuffer: MAX_BYTES,
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return null; // Whatever the reason: there is nothing to compare with.
  }
}
