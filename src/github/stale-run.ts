import { mapConcurrently } from '../deployment/loop/concurrency.ts';
import type { FormerContent, FormerContents, FormerMarker } from '../deployment/plan/baseline-rungs.ts';
import {
  type AgeFacts,
  type CommitOrder,
  type ContentOrder,
  type LiveAge,
  replacing,
} from '../deployment/plan/guards/age-guards.ts';
import { firstContent, type ObservedPackage } from '../deployment/plan/observe.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { questioner } from '../workspace/git/question.ts';
import { pathInRunsRepository, rootsOfCheckouts } from '../workspace/git/repository-path.ts';
import { formOf } from '../workspace/git/stored-form.ts';
import { orderInGit } from './ancestry.ts';
import type { GitHubApi } from './api/github-api.ts';

/** What is asked of GitHub here. */
type Api = Pick<GitHubApi, 'compareCommits' | 'hasFile'>;
/** The part of the event that shows how old a run may be. */
type Origin = Pick<WorkflowEvent, 'branch' | 'workspace' | 'repository' | 'isRerun'>;

/** Answers of GitHub, and of Git where GitHub does not say, about this run's commit and its branch; `null`: neither knows. */
export interface BranchHistory {
  /** Order of a live commit (its first 7 digits) relative to this run's commit. */
  orderOf(commit: string): Promise<CommitOrder | null>;
  /** The same of the commit that a live content came from, by where Git and GitHub have that content. */
  orderOfContent(dictionary: Dictionary, marker: FormerMarker | null, live: string): Promise<ContentOrder | null>;
  /** Whether a newer commit has removed a file (its path in the workspace). */
  isGone(file: string): Promise<boolean | null>;
}

export interface BranchQuestion {
  readonly event: Origin;
  /** The commit of this run. */
  readonly sha: string;
  /** The dictionaries: their repositories know the commit, wherever they are checked out. */
  readonly files: readonly { readonly file: string }[];
  readonly api: Api | null;
  /** The contents that the history of this run's commit has, and those of the branch. */
  readonly former: Pick<FormerContents, 'hadContent' | 'atTip'>;
}

/** Asks GitHub once about each commit, and the checkouts that have the dictionaries where GitHub does not know. */
export function branchHistory({ event, sha, files, api, former }: BranchQuestion): BranchHistory {
  const { branch, workspace, repository, isRerun } = event;
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
  const orderOfContent = (dictionary: Dictionary, marker: FormerMarker | null, live: string) =>
    questioner()(async (): Promise<ContentOrder | null> => {
      const wasOurs = await former.hadContent(dictionary, marker, live);
      const order = tip === null ? null : await compare(tip);
      if (branch === null || order === null) return wasOurs === true && !isRerun ? 'behind' : null;
      // A branch that has not moved has had no newer run.
      if (order !== 'ahead') return order !== 'diverged' || wasOurs === true ? 'behind' : null;
      return orderByTip(await former.atTip(dictionary, marker, branch), { wasOurs, live, own: dictionary.sha256 });
    });
  const isGone = (file: string) =>
    questioner()(async () => {
      const path = pathInRunsRepository(workspace, file, repository);
      if (api === null || branch === null || tip === null || path === null) return null;
      // Only a branch that has moved, as GitHub says, can hold a newer run.
      const order = await compare(tip);
      if (order !== 'ahead') return order === null ? null : false;
      const hasFile = await api.hasFile(path, branch);
      return hasFile === null ? null : !hasFile;
    });
  return { orderOf, orderOfContent, isGone };
}

/**
 * The order of the commit of a live content, where the branch has moved on: that the history of the run had it, too, does
 * not show that it is not newer, as a commit may go back to an earlier content.
 * @param wasOurs whether the history of this run's commit has it; `null`: not known
 * @param own the SHA-256 of this run's content
 */
export function orderByTip(
  [surest, ...others]: readonly FormerContent[],
  { wasOurs, live, own }: { readonly wasOurs: boolean | null; readonly live: string; readonly own: string },
): ContentOrder | null {
  const has = (one: FormerContent | undefined, sha256: string): boolean =>
    one?.kind === 'content' && formOf({ sha256 }, one.bytes, '') !== null;
  if ([surest, ...others].some((one) => has(one, live))) return 'ahead';
  // The newest commit wants what this run publishes, whatever it replaces.
  if (has(surest, own)) return 'behind';
  return wasOurs === false ? 'not-ours' : null;
}

/** The age of a live version that the plan did not know. */
export async function ageOf(
  observed: ObservedPackage,
  dictionary: Dictionary,
  history: Pick<BranchHistory, 'orderOf' | 'orderOfContent'>,
): Promise<LiveAge> {
  const commit = observed.commit?.commit;
  if (commit !== undefined) return { kind: 'commit', commit, order: await history.orderOf(commit) };
  const content = firstContent(observed, dictionary);
  if (content === null) return { kind: 'unnamed' };
  return { kind: 'content', order: await history.orderOfContent(dictionary, observed.marker, content) };
}

/** What the guards know about the age of this run. */
export type GuardFacts = Omit<AgeFacts, 'sha'>;

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
  const commits = replacing(plan).flatMap(({ observed }) => observed.commit?.commit ?? []);
  const others = [...new Set(commits)].filter((commit) => !sha.startsWith(commit));
  // A first attempt is hardly ever outdated, so it does not ask.
  const created = isRerun ? plan.packages.filter(({ kind }) => kind === 'create') : [];
  return questioner()(async () => {
    const orders = await mapConcurrently(others, async (one) => [one, await history.orderOf(one)] as const);
    const firsts = await mapConcurrently(replacing(plan), async ({ dictionary, observed }) => {
      const content = firstContent(observed, dictionary);
      if (content === null) return [];
      return [[dictionary.name, await history.orderOfContent(dictionary, observed.marker, content)] as const];
    });
    const gone = await mapConcurrently(
      created,
      async ({ dictionary: { file, name } }) => [name, await history.isGone(file)] as const,
    );
    const namesWhere = (answer: boolean | null) => new Set(gone.flatMap(([name, is]) => (is === answer ? [name] : [])));
    const firstOrders = new Map<string, ContentOrder | null>(firsts.flat());
    return { orders: new Map(orders), firstOrders, removedSince: namesWhere(true), mayBeRemoved: namesWhere(null) };
  });
}
