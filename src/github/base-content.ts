import type { ProposalBase } from '../inputs/event.ts';
import { isShallow, resolveCommit, type WhyUnknown } from '../workspace/git/git-content.ts';
import { originOf } from '../workspace/git/repository-path.ts';

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

/**
 * The commit that a proposal starts from or, where more history does not help, why the repository does not have it.
 * @param repository `owner/name` of the run, or `null`
 */
export async function explainedBase(root: string, base: ProposalBase, repository: string | null): Promise<BaseCommit> {
  const commit = await baseCommit(root, base);
  if (commit.kind === 'commit' || !/^no-(?:such-)?commit$/.test(commit.why)) return commit;
  const origin = originOf(root);
  if (origin !== null && repository !== null && origin.toLowerCase() !== repository.toLowerCase()) {
    return { kind: 'unknown', why: 'other-repository' };
  }
  if ((await isShallow(root)) !== false) return commit;
  if (base.sha === null) return { kind: 'unknown', why: 'no-base' };
  // A repository without a remote shows by the run's own commit whether it is that of the run.
  const { mergeSha } = base;
  const isOther = origin === null && mergeSha !== null && (await resolveCommit(root, mergeSha)).kind === 'unknown';
  return { kind: 'unknown', why: isOther ? 'other-repository' : 'no-such-commit' };
}
