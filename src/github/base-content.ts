import type { ProposalBase } from '../inputs/event.ts';
import { resolveCommit, type WhyUnknown } from '../workspace/git/git-content.ts';

/** A commit of the checkout, or why the checkout does not have it. */
export type BaseCommit = Awaited<ReturnType<typeof resolveCommit>>;

/** The commit that a proposal starts from, in the repository with this root. */
export async function baseCommit(root: string, { mergeSha, sha }: ProposalBase): Promise<BaseCommit> {
  // The merge commit is more exact than the payload, whose base can be older. A second parent proves that it is a
  // merge.
  if (mergeSha !== null && (await resolveCommit(root, `${mergeSha}^2`)).kind === 'commit') {
    const base = await resolveCommit(root, `${mergeSha}^1`);
    if (base.kind === 'commit') return base;
  }
  return sha === null ? { kind: 'unknown', why: 'no-commit' satisfies WhyUnknown } : resolveCommit(root, sha);
}
