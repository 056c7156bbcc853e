/** The rungs of the ladder of evidence: where a former content of a dictionary is looked for, and in which order. */

import { createHash } from 'node:crypto';
import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import type { DictionaryMarker } from '../model/marker.ts';
import { objectKey, objectKeyStart } from '../model/object-key.ts';
import { type DictionaryStore, type ListedObject, MAX_LISTED } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { ObservedPackage } from './observe.ts';
import { isFirstVersion, type Trust } from './trust.ts';

/** A former content of a dictionary, as Git or GitHub has it; `why` is the rest of a sentence. */
export type FormerContent =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: string };

/** Where the package of a dictionary was published from: its file may have been moved since. */
export type FormerMarker = Pick<DictionaryMarker, 'repository' | 'path'>;

/** The former contents that the repository keeps. Of several, the surest is the first. */
export interface FormerContents {
  /** By the whole SHA-256 of the content, or by its first digits. */
  withHash(
    dictionary: Dictionary,
    marker: FormerMarker | null,
    wanted: { readonly sha256: string } | { readonly prefix: string },
  ): Promise<FormerContent>;
  /** @param commit its first 7 digits */
  atCommit(dictionary: Dictionary, marker: FormerMarker | null, commit: string): Promise<readonly FormerContent[]>;
  /**
   * Whether the dictionary ever had this content in the history of the run's commit, where it is or where its marker
   * says that it was; `null`: not known.
   */
  hadContent(dictionary: Dictionary, marker: FormerMarker | null, sha256: string): Promise<boolean | null>;
  /** At the base of a proposal, or before a push. */
  atBase(dictionary: Dictionary, marker: FormerMarker | null): Promise<readonly FormerContent[]>;
  /**
   * At the newest commit of a branch, as GitHub has it; what Git LFS keeps elsewhere, as its pointer.
   * @param branch `refs/heads/main`
   */
  atTip(dictionary: Dictionary, marker: FormerMarker | null, branch: string): Promise<readonly FormerContent[]>;
}

/** Where a content was found: the deployed one, or one that replaces it. */
export type BaselineSource = 'deployed' | 'live-commit' | 'first-upload' | 'base' | 'last-attempt';

export interface BaselineSources {
  /** `null` where no bucket is known. */
  readonly store: DictionaryStore | null;
  readonly keyPrefix: string;
  readonly former: FormerContents;
  readonly world: World;
}

/** One package that is compared. */
export interface Subject extends BaselineSources {
  readonly dictionary: Dictionary;
  readonly observed: ObservedPackage;
}

interface Rung {
  readonly source: BaselineSource;
  /** `null` where the rung does not apply. */
  readonly find: (subject: Subject) => Promise<FormerContent | readonly FormerContent[]> | null;
}

/** The ladder. A content that is found by its hash is the deployed one, wherever it was kept; the others replace it. */
const RUNGS: readonly Rung[] = [
  { source: 'deployed', find: inBucketByHash },
  { source: 'deployed', find: inBucketByDigits },
  { source: 'deployed', find: inGitByHash },
  {
    source: 'live-commit',
    find: ({ observed: { trust, marker }, former, dictionary }) =>
      trust.origin.kind === 'commit' ? former.atCommit(dictionary, marker, trust.origin.commit) : null,
  },
  { source: 'base', find: ({ former, dictionary, observed }) => former.atBase(dictionary, observed.marker) },
  { source: 'last-attempt', find: lastAttempt },
  // Of a first version whose description somebody has changed, nothing else says what it holds.
  { source: 'first-upload', find: ofCreation },
];

/** Asks a rung only once those before it gave nothing. */
export async function* climb(subject: Subject) {
  for (const { source, find } of RUNGS) {
    const all = await find(subject);
    for (const found of all === null ? [] : [all].flat()) yield { source, found };
  }
}

function inBucketByHash(subject: Subject): Promise<FormerContent> | null {
  const { content } = subject.observed.trust;
  if (content.kind !== 'known') return null;
  return fromBucket(subject, keyOf(subject, content.sha256), content.sha256);
}

/** Finds the object by the first digits, which the version's commit message and the object's key have. */
function inBucketByDigits(subject: Subject): Promise<FormerContent> | null {
  const digits = digitsOf(subject.observed.trust);
  const { store, world, keyPrefix, dictionary } = subject;
  if (digits === null || store === null) return null;
  return askingAws(async () => {
    const start = objectKeyStart(keyPrefix, dictionary.name, digits);
    const [first, ...others] = await retrying(world, (limits) => store.list(start, limits));
    if (first === undefined) return { kind: 'none', why: `the bucket has no object ${start}…` };
    if (others.length > 0) return { kind: 'none', why: `the bucket has several objects ${start}…` };
    return fromBucket(subject, first.key, digits);
  });
}

function inGitByHash({ observed: { trust, marker }, former, dictionary }: Subject): Promise<FormerContent> | null {
  const { content } = trust;
  if (content.kind === 'known') return former.withHash(dictionary, marker, { sha256: content.sha256 });
  return content.kind === 'digest' ? former.withHash(dictionary, marker, { prefix: content.prefix }) : null;
}

/** In the bucket, else in Git. */
async function lastAttempt(subject: Subject): Promise<readonly FormerContent[]> {
  const { observed, former, dictionary } = subject;
  const { lastAttempt: sha256, content } = observed.trust;
  // A known content is that of the last attempt: both were asked for it.
  if (sha256 === null || content.kind === 'known') return [];
  const stored = await fromBucket(subject, keyOf(subject, sha256), sha256);
  if (stored.kind === 'content') return [stored];
  return [stored, await former.withHash(dictionary, observed.marker, { sha256 })];
}

function ofCreation(subject: Subject): Promise<FormerContent> | null {
  const { versionRecord, trust, live } = subject.observed;
  const isUntold = isFirstVersion(live.version) && trust.content.kind === 'unknown' && trust.lastAttempt === null;
  return isUntold && versionRecord?.createdAt != null ? firstUpload(subject, versionRecord.createdAt) : null;
}

/**
 * The content of a version of CreatePackage, which says nothing of it in its record: most likely the newest object that
 * the bucket had of the package when it was created.
 */
export async function firstUpload(subject: Subject, createdAt: Date): Promise<FormerContent> {
  const { store, world, keyPrefix, dictionary } = subject;
  if (store === null) return { kind: 'none', why: '`bucket` is not set' };
  return askingAws(async () => {
    const start = `${objectKeyStart(keyPrefix, dictionary.name, '')}/`;
    const listed = await retrying(world, (limits) => store.list(start, limits));
    if (listed.length >= MAX_LISTED) return { kind: 'none', why: `the bucket has too many objects ${start}…` };
    const key = newestBefore(listed, createdAt);
    const sha256 = key === null ? null : /([0-9a-f]{64})[^/]*$/.exec(key)?.[1];
    if (key === null || sha256 == null) return { kind: 'none', why: `the bucket had no object ${start}… then` };
    return fromBucket(subject, key, sha256);
  });
}

function newestBefore(listed: readonly ListedObject[], createdAt: Date): string | null {
  let newest: ListedObject | null = null;
  for (const one of listed) {
    if (one.uploadedAt === null || one.uploadedAt > createdAt) continue;
    if (newest?.uploadedAt == null || one.uploadedAt >= newest.uploadedAt) newest = one;
  }
  return newest?.key ?? null;
}

/** The first digits of the live content, where they may find what the whole hash did not. */
function digitsOf({ content }: Trust): string | null {
  if (content.kind === 'known') return content.sha256.slice(0, 12);
  return content.kind === 'digest' ? content.prefix : null;
}

function fromBucket({ store, world }: Subject, key: string, expected: string): Promise<FormerContent> {
  if (store === null) return Promise.resolve({ kind: 'none', why: '`bucket` is not set' });
  return askingAws(async () => {
    const bytes = await retrying(world, (limits) => store.get(key, limits));
    if (bytes === null) return { kind: 'none', why: `${key} is not in the bucket` };
    if (!sha256Of(bytes).startsWith(expected)) return { kind: 'none', why: `${key} was changed since it was deployed` };
    return { kind: 'content', bytes };
  });
}

async function askingAws(work: () => Promise<FormerContent>): Promise<FormerContent> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'none', why: error.summary };
    throw error;
  }
}

/** Where the bucket has a content of the package. */
export function keyOf({ keyPrefix, dictionary, observed }: Subject, sha256: NonNullable<Trust['lastAttempt']>): string {
  return objectKey(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
