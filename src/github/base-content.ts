import type { ProposalBase } from '../inputs/event.ts';
import { git, gitText } from '../workspace/git.ts';

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
  return gitText(workspace, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
}
