import { mapConcurrently } from '../deployment/loop/concurrency.ts';
import type { FormerContent, FormerContents, FormerMarker } from '../deployment/plan/baseline-rungs.ts';
import {
  type AgeFacts,
  type CommitOrder,
  type ContentOrder,
  changing,
  type LiveAge,
  type LiveOrder,
  replacing,
} from '../deployment/plan/guards/age-guards.ts';
import { firstContent, type ObservedPackage } from '../deployment/plan/observe.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { formOf } from '../workspace/git/content/stored-form.ts';
import { pathsIn } from '../workspace/git/git-history.ts';
import { questioner } from '../workspace/git/question.ts';
import { locate, pathInRunsRepository, rootsOfCheckouts } from '../workspace/git/repository-path.ts';
import { orderInGit } from './ancestry.ts';
import type { GitHubApi } from './api/github-api.ts';
import { UNKNOWN_SHA } from './commit.ts';

/** What is asked of GitHub here. */
type Api = Pick<GitHubApi, 'compareCommits' | 'hasFile'>;
/** The part of the event that shows how old a run may be. */
type Origin = Pick<WorkflowEvent, 'branch' | 'ref' | 'runSha' | 'isRerun' | 'workspace' | 'repository'>;

/** The order of commits around this run's, by GitHub, and by Git where GitHub does not say. */
export interface BranchHistory {
  /** Branches move: the tip of this run's is asked for again in each moment, and once in it. */
  now(): BranchMoment;
}

/** Answers about this run's commit and its branch at one moment; `null`: neither GitHub nor Git knows. */
export interface BranchMoment {
  /** Order of a live commit (its first 7 digits) relative to this run's commit. */
  orderOf(commit: string): Promise<LiveOrder | null>;
  /** The same of the commit that a live content came from, by where Git and GitHub have that content. */
  orderOfContent(dictionary: Dictionary, marker: FormerMarker | null, live: string): Promise<ContentOrder | null>;
  /** Whether the branch has gone back to what is live since this run's commit, by what its newest commit has. */
  wentBack(dictionary: Dictionary, observed: ObservedPackage): Promise<boolean>;
  /** Whether a newer commit has removed all files of a dictionary. */
  isGone(dictionary: Pick<Dictionary, 'files'>): Promise<boolean | null>;
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

/** Asks GitHub about each commit until it answers, and the checkouts that have the dictionaries where it does not know. */
export function branchHistory(question: BranchQuestion): BranchHistory {
  const { event, sha, files, api } = question;
  const known = new Map<string, CommitOrder>();
  const orderInHistory = (commit: string) =>
    questioner()(async () => {
      if (isUnknown(sha) || isUnknown(commit)) return null;
      if (sha.startsWith(commit)) return 'identical';
      let order = known.get(commit) ?? (await api?.compareCommits(sha, commit)) ?? null;
      for (const root of rootsOfCheckouts(event.workspace, files)) order ??= await orderInGit(root, sha, commit);
      if (order !== null) known.set(commit, order);
      return order;
    });
  return { now: () => branchMoment(question, orderInHistory) };
}

/** Whether the run publishes what its branch had: a proposal, a tag or another checkout may have left the branch at any time. */
function isOfBranch({ event: { ref, branch, runSha }, sha }: BranchQuestion): boolean {
  return branch !== null && ref === branch && sha === runSha;
}

/** Whether a marker, or this run, has no commit: two that are not known are not the same one. */
function isUnknown(commit: string): boolean {
  return UNKNOWN_SHA.startsWith(commit);
}

/** @param orderInHistory the order of a commit and this run's, wherever the branch is */
function branchMoment(
  question: BranchQuestion,
  orderInHistory: (commit: string) => Promise<CommitOrder | null>,
): BranchMoment {
  const { event, sha, api, former } = question;
  const { branch, workspace, repository } = event;
  const tip = branch?.replace('refs/heads/', '') ?? null;
  const orderOnTip = async (commit: string): Promise<CommitOrder | null> =>
    tip === null || api === null ? null : await api.compareCommits(commit, tip);
  let asked: Promise<CommitOrder | null> | null = null;
  /** A branch that has left this run's commit was pushed by force; any other run's commit may never have been on it. */
  const orderOfTip = async (): Promise<CommitOrder | null> => {
    asked ??= orderOnTip(sha);
    const order = await asked;
    return order === 'diverged' && !isOfBranch(question) ? null : order;
  };
  /**
   * Whether the branch has left this run's commit, and may have a live commit of this order. That it is behind may be an old
   * answer, but not by the time of a re-run.
   */
  const wasPushedAway = async (order: CommitOrder | null): Promise<boolean> => {
    if (order === 'diverged') return (await orderOfTip()) === 'diverged';
    return order === 'behind' && event.isRerun && isOfBranch(question) && (await orderOfTip()) === 'behind';
  };
  const orderOf = (commit: string) =>
    questioner()(async (): Promise<LiveOrder | null> => {
      const order = await orderInHistory(commit);
      if (!(await wasPushedAway(order))) return order;
      const onTip = await orderOnTip(commit);
      return onTip === 'ahead' || onTip === 'identical' ? 'instead' : order;
    });
  const orderOfContent = (dictionary: Dictionary, marker: FormerMarker | null, live: string) =>
    questioner()(async (): Promise<ContentOrder | null> => {
      const order = await orderOfTip();
      if (branch === null || order === null) return null;
      if (isUnmoved(order)) return 'behind';
      const wasOurs = await former.hadContent(dictionary, marker, live);
      return orderByTip(await former.atTip(dictionary, marker, branch), { wasOurs, live, own: dictionary.sha256 });
    });
  const wentBack = (dictionary: Dictionary, { marker, trust, running, commit }: ObservedPackage) =>
    questioner()(async (): Promise<boolean> => {
      const { content } = running ?? trust;
      // A proposal, a tag and another checkout publish what is not the branch's newest content on purpose.
      // After an attempt that failed only its first digits are known, which find it as well.
      const live = content.kind === 'known' ? content.sha256 : content.kind === 'digest' ? content.prefix : null;
      if (commit === null || live === null || branch === null || !isOfBranch(question)) return false;
      const order = dictionary.sha256.startsWith(live) ? null : await orderOfTip();
      if (order === null || isUnmoved(order)) return false;
      const found = await former.atTip(dictionary, marker, branch);
      return orderByTip(found, { wasOurs: null, live, own: dictionary.sha256 }) === 'ahead';
    });
  const isRemoved = async (file: string): Promise<boolean | null> => {
    const path = pathInRunsRepository(workspace, file, repository);
    if (api === null || branch === null || path === null) return null;
    const order = await orderOfTip();
    if (order === null || isUnmoved(order)) return order === null ? null : false;
    const hasFile = await api.hasFile(path, branch);
    if (hasFile !== false) return hasFile === null ? null : false;
    // No commit can have removed what a step of the workflow has made. Without a checkout, or behind a linked folder,
    // Git does not say.
    return (await isInHead(workspace, file)) ?? (isUnknown(sha) ? null : await api.hasFile(path, sha));
  };
  const isGone = ({ files }: Pick<Dictionary, 'files'>) =>
    questioner()(async () => {
      // The first that is there, or that is not known, is enough.
      for (const { file } of files) {
        const is = await isRemoved(file);
        if (is !== true) return is;
      }
      return true;
    });
  return { orderOf, orderOfContent, wentBack, isGone };
}

/** Whether the commit that is checked out has a file; `null`: not known. */
async function isInHead(workspace: string, file: string): Promise<boolean | null> {
  const place = locate(workspace, file);
  if (place === null) return null;
  const { kind } = (await pathsIn(place.root, 'HEAD', [place.path]))(place.path);
  return kind === 'unknown' ? null : kind === 'yes';
}

/** Only a branch that has moved can have had a newer run. One that was pushed by force has moved too. */
function isUnmoved(order: CommitOrder): boolean {
  return order === 'identical' || order === 'behind';
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
  history: Pick<BranchMoment, 'orderOf' | 'orderOfContent' | 'wentBack'>,
): Promise<LiveAge> {
  const commit = observed.commit?.commit;
  if (commit !== undefined) {
    const order = (await history.wentBack(dictionary, observed)) ? 'back' : await history.orderOf(commit);
    return { kind: 'commit', commit, order };
  }
  const content = firstContent(observed, dictionary);
  if (content === null) return { kind: 'unnamed' };
  return { kind: 'content', order: await history.orderOfContent(dictionary, observed.marker, content) };
}

/** What the guards know about the age of this run. */
export type GuardFacts = Omit<AgeFacts, 'sha'>;

/**
 * Asks about the live commits that would be replaced, and about the files of all packages that would change: one
 * question, which has one end. Only a re-run says that GitHub does not know: a first attempt is hardly ever outdated.
 */
export async function guardFacts(
  plan: Plan,
  isRerun: boolean,
  sha: string,
  history: BranchMoment,
): Promise<GuardFacts> {
  const commits = replacing(plan).flatMap(({ observed }) => observed.commit?.commit ?? []);
  const others = [...new Set(commits)].filter((commit) => isUnknown(commit) || !sha.startsWith(commit));
  return questioner()(async () => {
    const orders = await mapConcurrently(others, async (one) => [one, await history.orderOf(one)] as const);
    const firsts = await mapConcurrently(replacing(plan), async ({ dictionary, observed }) => {
      const content = firstContent(observed, dictionary);
      if (content === null) return [];
      return [[dictionary.name, await history.orderOfContent(dictionary, observed.marker, content)] as const];
    });
    const back = await mapConcurrently(replacing(plan), async ({ dictionary, observed }) =>
      (await history.wentBack(dictionary, observed)) ? [dictionary.name] : [],
    );
    const gone = await mapConcurrently(
      changing(plan),
      async ({ dictionary }) => [dictionary.name, await history.isGone(dictionary)] as const,
    );
    const namesWhere = (answer: boolean | null) => new Set(gone.flatMap(([name, is]) => (is === answer ? [name] : [])));
    const firstOrders = new Map<string, ContentOrder | null>(firsts.flat());
    return {
      orders: new Map(orders),
      firstOrders,
      wentBack: new Set(back.flat()),
      removedSince: namesWhere(true),
      mayBeRemoved: isRerun ? namesWhere(null) : new Set(),
    };
  });
}
