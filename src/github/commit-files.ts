/** The files of one commit: from Git, and from GitHub where the checkout lacks them. */

import type { WorkflowEvent } from '../inputs/event.ts';
import { inWorkspace, type TreeAt, treeAt } from '../workspace/former-files.ts';
import { type ContentAt, contentAt, contentOf, resolveCommit, type WhyUnknown } from '../workspace/git/git-content.ts';
import { locate, type Place, pathInRunsRepository } from '../workspace/git/repository-path.ts';
import type { FileOfCommit, GitHubApi } from './api/github-api.ts';

/** Files are named by their paths in the workspace. */
export interface CommitFiles {
  /** The commit that has a file, for people. */
  nameFor(file: string): Promise<string>;
  content(file: string): Promise<ContentAt>;
  /** All files of the repository that has a file. */
  tree(file: string): Promise<TreeAt>;
}

export interface CommitSources {
  readonly event: Pick<WorkflowEvent, 'workspace' | 'repository'>;
  /** `null` without a token. */
  readonly api: Pick<GitHubApi, 'fileAt' | 'filesAt' | 'tipOf'> | null;
}

type GitHub = NonNullable<CommitSources['api']>;

/** What GitHub may have: also a commit that a forced push has left, which the whole history of a checkout lacks. */
const ELSEWHERE: ReadonlySet<WhyUnknown> = new Set(['no-commit', 'no-such-commit', 'no-object']);

/** @param revisionIn names the commit in the repository with this root */
export function filesOfCommit(sources: CommitSources, revisionIn: (root: string) => Promise<string>): CommitFiles {
  const { workspace, repository } = sources.event;
  const placed = async <T>(file: string, work: (place: Place, revision: string) => Promise<T>) => {
    const place = locate(workspace, file);
    if (place === null) return { kind: 'unknown', why: 'no-repository' } as const;
    return await work(place, await revisionIn(place.root));
  };
  /** How GitHub is asked about what the checkout does not have; `null` where it can't be. */
  const onGitHub = (why: WhyUnknown, file: string, revision: string) => {
    const path = pathInRunsRepository(workspace, file, repository);
    const isShared = ELSEWHERE.has(why) && path !== null && /^[0-9a-f]{7,}$/.test(revision);
    return isShared && sources.api !== null ? { api: sources.api, path } : null;
  };
  return {
    async nameFor(file) {
      const place = locate(workspace, file);
      const name = place === null ? '' : await revisionIn(place.root);
      return /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
    },
    content: (file) =>
      placed(file, async (place, revision): Promise<ContentAt> => {
        const found = await contentAt(place, revision);
        const other = found.kind === 'unknown' ? onGitHub(found.why, file, revision) : null;
        const asked = other === null ? null : await other.api.fileAt(other.path, revision);
        if (asked === null || asked.kind === 'unknown') return found;
        return asked.kind === 'content' ? contentOf(asked.bytes) : { kind: 'absent' };
      }),
    tree: (file) =>
      placed(file, async (place, revision): Promise<TreeAt> => {
        const found = await treeAt(place, file, await resolveCommit(place.root, revision));
        const other = found.kind === 'unknown' ? onGitHub(found.why, file, revision) : null;
        const rows = other === null ? null : await other.api.filesAt(revision);
        if (rows === null) return found;
        return treeOf(rows, place.path, file);
      }),
  };
}

/** @param known path of `file`, which is in the workspace, in the repository */
function treeOf(rows: readonly FileOfCommit[], known: string, file: string): TreeAt {
  const pathsOf = (all: typeof rows) => all.flatMap(({ path }) => inWorkspace(known, file, path));
  return { kind: 'tree', files: pathsOf(rows), links: pathsOf(rows.filter(({ isLink }) => isLink)) };
}

/**
 * The files at the newest commit of a branch, asked of GitHub alone: the branch in the checkout may be an old one. A
 * pointer of Git LFS is given as it is, as it names the content.
 * @param branch `refs/heads/main`
 */
export async function filesOfTip({ event, api }: CommitSources, branch: string): Promise<CommitFiles> {
  const { workspace, repository } = event;
  // One commit for all files: the branch may move meanwhile.
  const tip = api === null ? null : await api.tipOf(branch);
  const asked = async <T>(file: string, work: (api: GitHub, path: string, tip: string) => Promise<T | null>) => {
    const path = pathInRunsRepository(workspace, file, repository);
    if (path === null) return { kind: 'unknown', why: 'other-repository' } as const;
    if (api === null) return { kind: 'unknown', why: 'no-token' } as const;
    const answer = tip === null ? null : await work(api, path, tip);
    return answer ?? ({ kind: 'unknown', why: 'no-answer' } as const);
  };
  return {
    nameFor: async () => tip?.slice(0, 7) ?? branch.replace('refs/heads/', ''),
    content: (file) =>
      asked(file, async (gitHub, path, commit) => {
        const found = await gitHub.fileAt(path, commit);
        if (found.kind === 'unknown') return null;
        return found.kind === 'content' ? found : { kind: 'absent' as const };
      }),
    tree: (file) =>
      asked(file, async (gitHub, path, commit) => {
        const rows = await gitHub.filesAt(commit);
        return rows === null ? null : treeOf(rows, path, file);
      }),
  };
}
