/** The guards of a run's age: an outdated run, or the re-run of an old one, replaces nothing that is newer. */

import type { Dictionary } from '../../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../../failure.ts';
import type { ObservedPackage } from '../observe.ts';
import type { Overrides } from '../overrides.ts';
import type { PackageStep, Plan } from '../plan.ts';
import type { Verdict } from './lost-entries.ts';

/** Order of a live commit relative to this run's commit. */
export type CommitOrder = 'ahead' | 'behind' | 'identical' | 'diverged';

/**
 * The same of a live commit. `instead`: the branch was pushed by force, and has it in place of the run's commit. `back`: it is
 * an earlier one, and the branch has gone back to its content since the run's commit.
 */
export type LiveOrder = CommitOrder | 'instead' | 'back';

/**
 * The same of the commit that a content came from, by who has that content. `not-ours`: the whole history of this run's
 * commit does not have it, and the branch has moved on with other content than this run's.
 */
export type ContentOrder = CommitOrder | 'not-ours';

/** What is known about the age of a run. Orders are `null` where neither GitHub nor Git knows. */
export interface AgeFacts {
  /** The commit of this run; `null` where the mode does not publish, or before it is known. */
  readonly sha: string | null;
  /**
   * The order of each live commit that would be replaced, by its first 7 digits. Empty where the mode does not publish.
   */
  readonly orders: ReadonlyMap<string, LiveOrder | null>;
  /** The same of first versions, which name no commit: by package name, and by where their content comes from. */
  readonly firstOrders: ReadonlyMap<string, ContentOrder | null>;
  /** Names of the packages that would be replaced although the branch has gone back to what is live. */
  readonly wentBack: ReadonlySet<string>;
  /** Names of the packages that would change although a newer commit has removed their file. */
  readonly removedSince: ReadonlySet<string>;
  /** Names of those of which GitHub does not say it. */
  readonly mayBeRemoved: ReadonlySet<string>;
}

type AgeCase = AgeFacts & { readonly plan: Plan; readonly overrides: Overrides };

const LATE =
  'Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.';
const NEWEST = 'The run of the newest commit deploys its content; to roll back, revert the commit.';

/** A step that replaces a live version, at once or once what is under way has ended. */
type Replacing = Extract<PackageStep, { kind: 'update' | 'adopt' }>;

export function replacing({ packages }: Plan): readonly Replacing[] {
  return packages.flatMap((step) => (step.kind === 'update' || step.kind === 'adopt' ? [step] : []));
}

/** The packages that are created, replaced or associated. */
export function changing({ packages, associations }: Plan): readonly PackageStep[] {
  const names = new Set(
    associations.flatMap(({ kind, dictionary }) => (kind === 'associate' ? [dictionary.name] : [])),
  );
  return packages.filter(({ kind, dictionary }) => kind !== 'unchanged' || names.has(dictionary.name));
}

function commitOfRun(sha: string | null): string {
  return sha === null ? 'the commit of this run' : `${sha.slice(0, 7)}, the commit of this run`;
}

/** What an order of the live commit means for its replacement. */
type MayReplace = 'yes' | 'not-known' | 'by-hand' | 'no';

function mayReplace(order: LiveOrder | ContentOrder | null, { replaceNewer }: Overrides): MayReplace {
  if (order === null) return 'not-known';
  if (order === 'behind' || order === 'identical' || order === 'diverged') return 'yes';
  return replaceNewer ? 'by-hand' : 'no';
}

/** An outdated run, or the re-run of an old workflow, does not replace the content of a newer commit. */
export function guardNewer({ plan, orders, sha, overrides }: AgeCase): Verdict {
  const run = commitOfRun(sha);
  const notices: string[] = [...unreadAges(plan, sha), ...unnamedAges(plan, sha)];
  const refused: string[] = [];
  const about: string[] = [];
  for (const [commit, order] of orders) {
    const live = replacing(plan).filter(({ observed }) => observed.commit?.commit === commit);
    const versions = live.map(({ observed }) => versionOf(observed)).join(', ');
    const isWhat = order === 'instead' ? 'the branch has instead of' : 'is newer than';
    const newer = `${versions} ${live.length > 1 ? 'are' : 'is'} live from commit ${commit}, which ${isWhat} ${run}`;
    switch (mayReplace(order, overrides)) {
      case 'yes':
        break;
      case 'not-known':
        notices.push(
          `Commit ${commit} is live (${versions}), and neither GitHub nor Git knows whether it is newer than ${run}, so this run may replace it.`,
        );
        break;
      case 'by-hand':
        notices.push(`${newer}; this run may replace it, as it was started by hand.`);
        break;
      case 'no':
        refused.push(`${newer}.`);
        about.push(...live.map(({ dictionary }) => dictionary.name));
    }
  }
  if (refused.length === 0) return { notices };
  const text = `${refused.join(' ')} Nothing was changed.`;
  const hint = `${LATE} Was it deployed from another branch? Then start this run by hand (workflow_dispatch).`;
  return { failure: new ActionFailure('superseded', text, { hint, about }), notices };
}

/** For example `english v3`; AWS may show no version of what domains run. */
function versionOf({ live }: Pick<ObservedPackage, 'live'>): string {
  return `${live.name} ${live.version ?? 'on its domains'}`;
}

function newerThan(sha: string | null): string {
  return sha === null
    ? 'a newer commit than the one that a deploy would replace it with'
    : `a newer commit than ${commitOfRun(sha)}, which may replace it`;
}

function unreadAges(plan: Plan, sha: string | null): readonly string[] {
  const unread = replacing(plan).filter(({ observed }) => !observed.historyKnown);
  if (unread.length === 0) return [];
  const versions = unread.map(({ observed }) => versionOf(observed)).join(', ');
  return [
    `The version history of ${versions} can't be read, so it is not known whether what is live is of ${newerThan(sha)}. Allow es:GetPackageVersionHistory.`,
  ];
}

/** Versions that name no commit, and whose content nothing tells. One that was published by hand has no commit. */
function unnamedAges(plan: Plan, sha: string | null): readonly string[] {
  const unnamed = replacing(plan).filter(
    ({ observed }) => observed.historyKnown && observed.commit === null && whyUnnamed(observed) !== null,
  );
  if (unnamed.length === 0) return [];
  const versions = unnamed.map(({ observed }) => versionOf(observed)).join(', ');
  return [`Nothing says which commit ${versions} is of, so it is not known whether it is of ${newerThan(sha)}.`];
}

/** The same of first versions, which name no commit. */
export function guardNewerFirst({ firstOrders, sha, overrides }: AgeCase): Verdict {
  const run = commitOfRun(sha);
  const notices: string[] = [];
  const refused: string[] = [];
  const about: string[] = [];
  for (const [name, order] of firstOrders) {
    const newer =
      order === 'not-ours'
        ? `The first version of ${name} is live with content that the history of ${run}, does not have, and the branch has moved on since: it may be of a newer commit`
        : `The first version of ${name} is live with the content of a newer commit than ${run}`;
    switch (mayReplace(order, overrides)) {
      case 'yes':
        break;
      case 'not-known':
        notices.push(
          `A first version of ${name} is live, which names no commit, and neither GitHub nor Git knows whether it is of a newer one than ${run}, so this run may replace it.`,
        );
        break;
      case 'by-hand':
        notices.push(`${newer}; this run may replace it, as it was started by hand.`);
        break;
      case 'no':
        refused.push(`${newer}.`);
        about.push(name);
    }
  }
  if (refused.length === 0) return { notices };
  const text = `${refused.join(' ')} Nothing was changed.`;
  return { failure: new ActionFailure('superseded', text, { hint: LATE, about }), notices };
}

/** A run does not replace what the newest commit wants: that commit's own run had nothing to do, and repairs nothing. */
export function guardWentBack({ plan, wentBack, sha, overrides }: AgeCase): Verdict {
  const live = replacing(plan).filter(({ dictionary }) => wentBack.has(dictionary.name));
  if (live.length === 0) return {};
  const sentences = live.map(
    ({ observed }) =>
      `${versionOf(observed)} is live with the content to which the branch has gone back since ${commitOfRun(sha)}.`,
  );
  if (overrides.replaceNewer)
    return { notices: sentences.map((text) => `${text} This run may replace it, as it was started by hand.`) };
  return {
    failure: new ActionFailure('superseded', `${sentences.join(' ')} Nothing was changed.`, {
      hint: LATE,
      about: live.map(({ dictionary }) => dictionary.name),
    }),
  };
}

/** A run does not publish or associate a package whose file a newer commit has removed. */
export function guardRemoved({ plan, removedSince, mayBeRemoved, sha, overrides }: AgeCase): Verdict {
  const removed = changing(plan).filter(({ dictionary }) => removedSince.has(dictionary.name));
  const sentences = removed.map(
    ({ dictionary: { file, name } }) =>
      `${file} (package ${name}) is no longer in the branch, which has moved on from ${commitOfRun(sha)}.`,
  );
  if (sentences.length === 0) {
    const untold = [...mayBeRemoved].join(', ');
    const notice = `GitHub does not say whether a newer commit has removed the files of ${untold}, so this re-run may bring them back.`;
    return untold === '' ? {} : { notices: [notice] };
  }
  if (overrides.bringBack) {
    return {
      notices: sentences.map(
        (text) => `${text} This run may bring the package back anyway, as it was started by hand.`,
      ),
    };
  }
  return {
    failure: new ActionFailure('superseded', `${sentences.join(' ')} Nothing was changed.`, {
      hint: LATE,
      about: removed.map(({ dictionary }) => dictionary.name),
    }),
  };
}

/** What a live version came from, and its order relative to this run's commit. */
export type LiveAge =
  | { readonly kind: 'commit'; readonly commit: string; readonly order: LiveOrder | null }
  | { readonly kind: 'content'; readonly order: ContentOrder | null }
  /** It names no commit, and its content is not known or is this run's. */
  | { readonly kind: 'unnamed' };

/** A version that is judged again, right before it would be replaced. */
export interface LateVersion {
  readonly observed: ObservedPackage;
  readonly age: LiveAge;
  /** The plan had this very version, and its guards have said what is not known of it. */
  readonly isPlanned: boolean;
}

/** The same right before a version is replaced: a rival made it meanwhile, a listing lacked it, or the branch has moved. */
export function guardLateAge({ observed, age, isPlanned }: LateVersion, overrides: Overrides): Verdict {
  const { id, name, version } = observed.live;
  const came = isPlanned
    ? `The first version of ${name} is live`
    : `While this run was about to publish ${name}, ${version ?? 'a version'} came`;
  if (age.kind === 'unnamed') {
    const why = whyUnnamed(observed);
    return why === null || isPlanned
      ? {}
      : {
          notices: [
            `${came}, and ${why}, so it is not known whether it is of a newer commit: this run may replace it.`,
          ],
        };
  }
  const { order } = age;
  const from = age.kind === 'commit' ? ` from commit ${age.commit}` : '';
  const newer = newerText(order, from);
  switch (mayReplace(order, overrides)) {
    case 'yes':
      return {};
    case 'not-known': {
      const text = `${came}${from}, and neither GitHub nor Git knows whether it is newer than this run's: this run may replace it.`;
      return isPlanned ? {} : { notices: [text] };
    }
    case 'by-hand':
      return isPlanned ? {} : { notices: [`${came}${newer}. This run may replace it, as it was started by hand.`] };
    case 'no': {
      const text = `${came}${newer}: package ${id} is not changed.`;
      return { failure: new ActionFailure('superseded', text, { hint: NEWEST, about: [name] }) };
    }
  }
}

/** @param from ` from commit 0a1b2c3`; empty where nothing names the commit */
function newerText(order: LiveOrder | ContentOrder | null, from: string): string {
  if (order === 'not-ours')
    return ' with content that the history of its commit does not have, and the branch has moved on since';
  if (order === 'back') return `${from}, and the branch has gone back to its content since this run's commit`;
  const isWhat = order === 'instead' ? 'the branch has instead of' : 'is newer than';
  return `${from === '' ? ' from another commit' : from}, which ${isWhat} this run's`;
}

/** Why nothing says which commit a version is of; `null` where it has none, or is empty. */
function whyUnnamed({ historyKnown, trust, running }: ObservedPackage): string | null {
  const { content } = running ?? trust;
  if (!historyKnown) return 'its version history can not be read (allow es:GetPackageVersionHistory)';
  return content.kind === 'unknown' && content.why !== 'by-hand' ? 'nothing says which commit it is of' : null;
}

/**
 * For a package that is gone since the plan was made.
 * @param isRemoved whether a newer commit has removed its file; `null` where GitHub does not say so
 */
export function guardUnplannedCreation(
  { name, file }: Pick<Dictionary, 'name' | 'file'>,
  isRemoved: boolean | null,
  { bringBack }: Overrides,
): Verdict {
  if (isRemoved === false) return {};
  const gone = `Package ${name} was deleted during this run, and`;
  if (isRemoved === null)
    return {
      notices: [
        `${gone} GitHub does not say whether a newer commit has removed ${file}: this run may create it again.`,
      ],
    };
  const removed = `${gone} a newer commit has removed ${file}`;
  if (bringBack) return { notices: [`${removed}. This run may create it again, as it was started by hand.`] };
  return {
    failure: new ActionFailure('superseded', `${removed}: it is not created again.`, { hint: NEWEST, about: [name] }),
  };
}
