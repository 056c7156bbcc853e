/**
 * What a changed dictionary is compared with: the deployed content or, where that is not known, the next best evidence.
 * A ladder of rungs; the first that gives a content ends it. A dictionary that can't be compared must not shrink
 * unnoticed.
 */

import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { parseCommitMarker } from '../model/marker.ts';
import type { PackageId, VersionRecord } from '../model/ports.ts';
import {
  type BaselineSource,
  type BaselineSources,
  climb,
  firstUpload,
  keyOf,
  type Subject,
  sha256Of,
} from './baseline-rungs.ts';
import { type Objection, objectionToContent } from './objection.ts';
import type { ObservedPackage } from './observe.ts';
import type { PackageStep, Plan } from './plan.ts';
import { isFirstVersion, isUnproven, type Trust, type UnknownContent } from './trust.ts';

export type { BaselineSource };

export type Baseline =
  | {
      readonly kind: 'found';
      readonly bytes: Uint8Array;
      readonly source: BaselineSource;
      /** Why the deployed content is not known; empty where it is. */
      readonly why: string;
    }
  | { readonly kind: 'none'; readonly why: string };

function unknownContent({ content }: Trust): string[] {
  if (content.kind === 'unknown') return [UNKNOWN[content.why]];
  return content.kind === 'none' ? ['AWS shows no available version of it, as after a failed update'] : [];
}

const UNKNOWN: Readonly<Record<UnknownContent, string>> = {
  'by-hand': 'its live version was not published by this action',
  overwritten: 'a later attempt has overwritten the record of what is live',
  deletion: 'a deletion that did not end hides whether the last publication succeeded',
  'history-unreadable': 'the history of its versions cannot be read (es:GetPackageVersionHistory)',
  'not-in-history': 'the history of its versions does not show the live one',
};

/** Climbs the ladder for one package that has a version, or had one. */
export async function findBaseline(sources: Subject): Promise<Baseline> {
  const { running, trust } = sources.observed;
  const subject: Subject = { ...sources, observed: { ...sources.observed, trust: running ?? trust } };
  const reasons = unknownContent(subject.observed.trust);
  const objections: string[] = [];
  let lastResort: { readonly bytes: Uint8Array; readonly source: BaselineSource } | null = null;
  for await (const { source, found } of climb(subject)) {
    if (found.kind === 'none') {
      reasons.push(found.why);
      continue;
    }
    const { bytes } = found;
    if (source === 'deployed') return { kind: 'found', bytes, source, why: '' };
    const objection = await objectionTo(bytes, subject);
    if (objection === null) return { kind: 'found', bytes, source, why: whyOf(reasons, objections) };
    if (objection.hasEntries) lastResort ??= { bytes, source };
    objections.push(`${SOURCES[source]} is no evidence, as ${objection.why}`);
  }
  // What has entries shows some of the loss at least.
  if (lastResort !== null) return { kind: 'found', ...lastResort, why: whyOf(reasons, objections) };
  return { kind: 'none', why: [...new Set([...reasons, ...objections])].join('; ') };
}

/** Why the deployed content is not known, and what was passed over. */
function whyOf([first = 'there is no record of it']: readonly string[], objections: readonly string[]): string {
  return [first, ...objections].join('; ');
}

/** Names of the sources, for messages. */
export const SOURCES: Readonly<Record<BaselineSource, string>> = {
  deployed: 'what is deployed',
  'live-commit': 'the file at the commit of the live version',
  'first-upload': 'what the bucket had when the package was created',
  base: 'the file at the commit before',
  'last-attempt': 'the last attempt to publish it',
};

/** Why a content is no evidence of what is live: it is the file itself, was let through by hand, or was never live. */
async function objectionTo(bytes: Uint8Array, subject: Subject): Promise<Objection | null> {
  const sha256 = sha256Of(bytes);
  if (sha256 === subject.dictionary.sha256) return { why: 'it is the checked file itself', hasEntries: false };
  return sha256 === subject.observed.trust.lastAttempt && (await wasLetThrough(subject))
    ? { why: 'it was let through by hand', hasEntries: false }
    : objectionToContent(bytes, subject.dictionary);
}

export async function wasLetThrough(subject: Subject): Promise<boolean> {
  const { store, world, observed } = subject;
  const { lastAttempt } = observed.trust;
  if (store === null || lastAttempt === null) return false;
  try {
    const stored = await retrying(world, (limits) => store.look(keyOf(subject, lastAttempt), limits));
    return stored?.letThrough ?? false;
  } catch (error) {
    // Without permission to read it, it counts as evidence: that refuses more, not less.
    if (error instanceof AwsError) return false;
    throw error;
  }
}

/** The content of an earlier version of a package, by its record in the history; `null`: there is none. */
export async function findVersion(
  sources: BaselineSources,
  dictionary: Dictionary,
  observed: ObservedPackage,
  record: VersionRecord | null,
): Promise<Baseline> {
  const commit = parseCommitMarker(record?.commitMessage ?? null);
  const trust: Trust = {
    ...observed.trust,
    content:
      commit === null ? { kind: 'unknown', why: 'overwritten' } : { kind: 'digest', prefix: commit.sha256Prefix },
    origin: commit === null ? { kind: 'description' } : { kind: 'commit', commit: commit.commit },
    // The description is about a later version.
    lastAttempt: null,
  };
  // What domains run that are ahead of it says nothing of this version.
  const { running: _, ...shown } = observed;
  const subject: Subject = { ...sources, dictionary, observed: { ...shown, trust } };
  const createdAt = commit === null && isFirstVersion(record?.version ?? null) ? (record?.createdAt ?? null) : null;
  const first = createdAt === null ? null : await firstUpload(subject, createdAt);
  if (first?.kind === 'content')
    return { kind: 'found', bytes: first.bytes, source: 'first-upload', why: 'CreatePackage leaves no record of it' };
  const found = await findBaseline(subject);
  return first === null ? found : { ...found, why: [first.why, found.why].filter((why) => why !== '').join('; ') };
}

/** Contents in memory at once: each may have 256 MB. */
const CONTENTS_AT_ONCE = 8;

type ComparedStep = PackageStep & { observed: ObservedPackage };

/**
 * Whether a package is compared: only content that a domain may run can be lost. A package without a version, or with
 * one of unknown origin, counts as new, unless a domain has it: after a failed update AWS may show no version, and the
 * domain still runs the last good one.
 */
function isCompared(step: PackageStep, used: ReadonlySet<PackageId>): step is ComparedStep {
  if (step.kind !== 'update' && step.kind !== 'adopt') return false;
  const { live, trust } = step.observed;
  return used.has(live.id) || (live.version !== null && !isUnproven(trust));
}

/**
 * Finds the baseline of every package that the plan would update. Keeps only the result of `use` for each content.
 * @param used the packages that a domain is known to have
 * @returns package name → what `use` returned
 */
export async function findBaselines<T>(
  plan: Plan,
  sources: BaselineSources,
  used: ReadonlySet<PackageId>,
  use: (baseline: Baseline, dictionary: Dictionary) => T | Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const found = await mapConcurrently(
    plan.packages.filter((step) => isCompared(step, used)),
    async ({ dictionary, observed }) =>
      [dictionary.name, await use(await findBaseline({ ...sources, dictionary, observed }), dictionary)] as const,
    CONTENTS_AT_ONCE,
  );
  return new Map(found);
}
