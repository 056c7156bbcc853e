import { mapConcurrently } from '../deployment/loop/concurrency.ts';
import type { Branch } from '../deployment/model/ports.ts';
import type { FormerContents } from '../deployment/plan/baseline-rungs.ts';
import { firstContent } from '../deployment/plan/observe.ts';
import type { Overrides } from '../deployment/plan/overrides.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { questioner } from '../workspace/git/question.ts';
import { pathInRunsRepository, rootsOfCheckouts } from '../workspace/git/repository-path.ts';
import { formOf } from '../workspace/git/stored-form.ts';
import { orderInGit } from './ancestry.ts';
import type { CommitOrder, GitHubApi } from './api/github-api.ts';

/** What is asked of GitHub here. */
type Api = Pick<GitHubApi, 'compareCommits' | 'fileAt' | 'hasFile'>;
/** The part of the event that shows how old a run may be. */
type Origin = Pick<WorkflowEvent, 'branch' | 'workspace' | 'repository'>;

/** Answers of GitHub, and of Git where GitHub does not say, about this run's commit and its branch. */
export interface BranchHistory extends Branch {
  /** Order of a live commit relative to this run's commit; `null` when neither GitHub nor Git knows. */
  orderOf(commit: string): Promise<CommitOrder | null>;
  /** The same of the commit that a live content came from, by where Git and GitHub have that content. */
  orderOfContent(dictionary: Dictionary, live: string): Promise<CommitOrder | null>;
  /** Whether a newer commit has removed a file (its path in the workspace); `null` where GitHub does not say. */
  isGone(file: string): Promise<boolean | null>;
}

export interface BranchQuestion {
  readonly event: Origin;
  /** The commit of this run. */
  readonly sha: string;
  /** The dictionaries: their repositories know the commit, wherever they are checked out. */
  readonly files: readonly { readonly file: string }[];
  readonly api: Api | null;
  /** The contents that the history of this run's commit has. */
  readonly former: Pick<FormerContents, 'hadContent'>;
  readonly overrides: Overrides;
}

/**
 * Asks GitHub once about each commit, and the checkouts that have the dictionaries where GitHub does not know. An
 * override lets a run continue without these answers, but the guards get them anyway.
 */
export function branchHistory({ event, sha, files, api, former, overrides }: BranchQuestion): BranchHistory {
  const { branch, workspace, repository } = event;
  const asked = new Map<string, Promise<CommitOrder | null>>();
  const compare = (commit: string): Promise<CommitOrder | null> => {
    const order = asked.get(commit) ?? api?.compareCommits(sha, commit) ?? Promise.resolve(null);
    asked.set(commit, order);
    return order;
  };
  const orderOf = (commit: string) =>
    questioner()(async () => {
      if (sha.startsWith(commit)) return 'identical';
      let order = await compare(commit);
      for (const root of rootsOfCheckouts(workspace, files)) order ??= await orderInGit(root, sha, commit);
      return order;
    });
  const tip = branch?.replace('refs/heads/', '') ?? null;
  const orderOfContent = (dictionary: Dictionary, live: string) =>
    questioner()(async (): Promise<CommitOrder | null> => {
      const wasOurs = await former.hadContent(dictionary, null, live);
      if (wasOurs === true) return 'behind';
      if (tip === null) return null;
      const order = await compare(tip);
      // A branch that has not moved has had no newer run.
      if (order !== 'ahead') return order === null || order === 'diverged' ? null : 'behind';
      const path = pathInRunsRepository(workspace, dictionary.file, repository);
      const newest = api === null || path === null ? null : await api.fileAt(path, tip);
      if (newest?.kind === 'content' && formOf({ sha256: live }, newest.bytes, '') !== null) return 'ahead';
      return wasOurs === false ? 'ahead' : null;
    });
  const isGone = (file: string) =>
    questioner()(async () => {
      if (api === null || branch === null || tip === null) return false;
      // Only a branch that has moved, as GitHub says, can hold a newer run.
      const order = await compare(tip);
      if (order !== 'ahead') return order === null ? null : false;
      const path = pathInRunsRepository(workspace, file, repository);
      if (path === null) return false;
      const hasFile = await api.hasFile(path, branch);
      return hasFile === null ? null : !hasFile;
    });
  return {
    orderOf,
    orderOfContent,
    isGone,
    isNewer: async (commit) => !overrides.replaceNewer && (await orderOf(commit)) === 'ahead',
    isNewerContent: async (dictionary, live) =>
      !overrides.replaceNewer && (await orderOfContent(dictionary, live)) === 'ahead',
    hasRemoved: async (file) => !overrides.bringBack && (await isGone(file)) === true,
  };
}

/** What the guards know about the age of this run. */
export interface GuardFacts {
  readonly orders: ReadonlyMap<string, CommitOrder | null>;
  /** By package name: of the content of a first version, which names no commit. */
  readonly firstOrders: ReadonlyMap<string, CommitOrder | null>;
  readonly removedSince: ReadonlySet<string>;
  readonly mayBeRemoved: ReadonlySet<string>;
}

/**
 * Asks about the live commits that would be replaced; in a re-run also about packages that would be created again: one
 * question, which has one end.
 */
export async function guardFacts(
  plan: Plan,
  isRerun: boolean,
  sha: string,
  history: BranchHistory,
): Promise<GuardFacts> {
  const commits = plan.packages.flatMap((step) =>
    step.kind === 'update' && step.observed.commit !== null ? [step.observed.commit.commit] : [],
  );
  const others = [...new Set(commits)].filter((commit) => !sha.startsWith(commit));
  // A first attempt is hardly ever outdated, so it does not ask.
  const created = isRerun ? plan.packages.filter(({ kind }) => kind === 'create') : [];
  return questioner()(async () => {
    const orders = await mapConcurrently(others, async (one) => [one, await history.orderOf(one)] as const);
    const firsts = await mapConcurrently(plan.packages, async ({ kind, dictionary, observed }) => {
      const content = kind === 'update' ? firstContent(observed, dictionary) : null;
      if (content === null) return [];
      return [[dictionary.name, await history.orderOfContent(dictionary, content)] as const];
    });
    const gone = await mapConcurrently(
      created,
      async ({ dictionary: { file, name } }) => [name, await history.isGone(file)] as const,
    );
    const namesWhere = (answer: boolean | null) => new Set(gone.flatMap(([name, is]) => (is === answer ? [name] : [])));
    const firstOrders = new Map<string, CommitOrder | null>(firsts.flat());
    return { orders: new Map(orders), firstOrders, removedSince: namesWhere(true), mayBeRemoved: namesWhere(null) };
  });
}
