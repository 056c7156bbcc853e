/** The state of the publication of one package, and how it changes: values and the smallest steps between them. */

import type { ActionFailure } from '../../failure.ts';
import { PATIENT, type Patience, type Write } from '../loop/answers.ts';
import type { AwsError } from '../model/aws-error.ts';
import { parseDictionaryMarker } from '../model/marker.ts';
import type { LivePackage, NamedPackage, PackageId, PackageVersion } from '../model/ports.ts';
import type { ObservedPackage } from '../plan/observe.ts';
import { holds, isUnproven } from '../plan/trust.ts';
import type { Publication, PublishTarget } from './publication.ts';
import { type AwaitedRequest, noSigns, type Signs } from './signs.ts';

/** The phase of the publication of one package. */
export type Phase =
  | { readonly kind: 'upload' }
  /** Update this package, or create it when there is none; as of `knownAt`. */
  | {
      readonly kind: 'publish';
      readonly live: LivePackage | null;
      readonly knownAt: number;
      /** The package with its history: no newer commit made it, and the dictionary may replace it. */
      readonly compared?: ObservedPackage | undefined;
    }
  /** There may be a package of the name: look it up. */
  | { readonly kind: 'find'; readonly refusal: AwsError; readonly since: number }
  /** The Region accepts no more packages: read which packages have its places. */
  | { readonly kind: 'count'; readonly refusal: AwsError }
  /** A failed package of which AWS shows no version: its history and its domains show whether it may be deleted. */
  | { readonly kind: 'examine'; readonly live: LivePackage; readonly doubt: Extract<Phase, { kind: 'doubt' }> }
  /** A package that never had a version and that no domain uses is deleted and created again, with a new ID. */
  | { readonly kind: 'recreate'; readonly live: LivePackage; readonly refusal: AwsError }
  /** Its description says that it holds our content: its history shows whether it does. */
  | {
      readonly kind: 'judge';
      readonly live: LivePackage;
      /** As in `publish`: else judging and comparing would follow each other without an end. */
      readonly compared?: ObservedPackage | undefined;
    }
  /** Another run or a person is changing it: read until that has ended. */
  | { readonly kind: 'settle'; readonly id: PackageId }
  /** AWS refused our update: reads show why. */
  | {
      readonly kind: 'doubt';
      readonly before: LivePackage;
      readonly refusal: AwsError;
      readonly since: number;
      /** Since when its history has shown no version; `null` where it was not read. */
      readonly emptySince: number | null;
    }
  /** Our content is under way. `showedOurs`: whether the last read of it in flight had our description. */
  | { readonly kind: 'wait'; readonly request: AwaitedRequest; readonly signs: Signs; readonly showedOurs: boolean }
  | { readonly kind: 'end'; readonly publication: Publication };

/** The whole state of the publication of one package: a value. */
export interface PackageState {
  readonly target: PublishTarget;
  readonly phase: Phase;
  readonly patience: Patience;
  /**
   * Since when AWS refuses to create it because there is no place, and since when no throw-away package is seen that
   * has one.
   */
  readonly noPlace: { readonly since: number; readonly unseenSince: number | null } | null;
  /** A package whose first version may be anybody's: its description counts only once this run has updated it. */
  readonly unproven: PackageId | null;
  /**
   * The package that this run asked AWS to delete, as it was then; `taken` when AWS accepted that; `at`: when it was
   * asked, or seen to be deleted last.
   */
  readonly deleted: { readonly live: LivePackage; readonly taken: boolean; readonly at: number } | null;
  /** The latest time of the plan's reads. */
  readonly plannedAt: number;
  /** Since when reads do not show the package that is to be updated; `null` while they do. */
  readonly missingSince: number | null;
  /** The last read of the package: the report of a failure still names its ID. */
  readonly latest: LivePackage | null;
  /** Whether a package of the name was there at any time: one that is gone since may have been pruned by a newer commit. */
  readonly existed: boolean;
  /** The rule that decided last. */
  readonly rule: string;
}

/** The one thing to do next about a package. */
export type Action =
  | { readonly kind: 'upload' | 'find' | 'count' }
  /** `isAgain`: the package existed, and may have been pruned as a newer commit has removed its file. */
  | { readonly kind: 'create'; readonly isAgain: boolean }
  /** Read whether a version since the plan may be replaced. */
  | { readonly kind: 'compare' | 'update'; readonly before: LivePackage }
  | { readonly kind: 'examine' | 'recreate'; readonly id: PackageId }
  | { readonly kind: 'judge'; readonly live: LivePackage }
  /** Read the package, together with all others. */
  | { readonly kind: 'read'; readonly id: PackageId }
  /** Nothing now: the next request comes later, or the publication has ended. */
  | { readonly kind: 'later' }
  | { readonly kind: 'nothing' };

/** The result of an action. Times are in milliseconds since the epoch; `readAt` is when a read began. */
export type Answer =
  | { readonly kind: 'uploaded' | 'deletion-taken' }
  | { readonly kind: 'not-created'; readonly failure: ActionFailure }
  /** The versions in its history and the domains that have it, or why they can't be read. */
  | {
      readonly kind: 'examined';
      readonly versions: readonly string[] | AwsError;
      readonly users: readonly string[] | AwsError;
      readonly readAt: number;
    }
  | { readonly kind: 'created'; readonly live: LivePackage }
  /** `live`: AWS's answer. */
  | { readonly kind: 'updated'; readonly live: LivePackage }
  | { readonly kind: 'refused'; readonly write: Write; readonly error: AwsError }
  /** `failure`: why it must not be replaced. */
  | {
      readonly kind: 'compared';
      readonly observed: ObservedPackage;
      readonly failure: ActionFailure | null;
      readonly readAt: number;
    }
  | ({ readonly kind: 'found'; readonly readAt: number } & NamedPackage)
  | { readonly kind: 'counted'; readonly throwAways: boolean }
  | { readonly kind: 'judged'; readonly observed: ObservedPackage; readonly readAt: number }
  | { readonly kind: 'read'; readonly live: LivePackage | undefined; readonly readAt: number };

export interface Moment {
  readonly now: number;
  readonly random: () => number;
}

/** Ends the publication with a failure. */
export function fail(
  state: PackageState,
  failure: ActionFailure,
  rule: string,
  live: LivePackage | null = state.latest,
): PackageState {
  return to(state, { kind: 'end', publication: { outcome: 'failed', live, failure } }, rule);
}

export function to(state: PackageState, phase: Phase, rule: string): PackageState {
  return { ...state, phase, rule };
}

export function waiting(
  state: PackageState,
  id: PackageId,
  before: LivePackage | null,
  call: AwaitedRequest['call'],
): PackageState {
  const request = { id, before, call, contentBefore: contentOf(state, before) };
  return to(
    {
      ...state,
      patience: call === 'unknown' ? state.patience : PATIENT,
      noPlace: null,
      unproven: call === 'adopted' ? state.unproven : null,
    },
    { kind: 'wait', request, signs: noSigns(request), showedOurs: call === 'adopted' },
    call === 'adopted' ? 'our content is under way already' : 'it is asked for',
  );
}

/** The content of the version before an update, from the plan's observation or from one since. */
function contentOf({ target, phase }: PackageState, before: LivePackage | null): AwaitedRequest['contentBefore'] {
  const { sha256 } = target.dictionary;
  const compared = phase.kind === 'publish' ? phase.compared : undefined;
  const known = compared ?? target.step.observed;
  if (before === null) return 'another';
  // AWS may say AVAILABLE before it shows the version.
  if (before.version === null) return before.status === 'AVAILABLE' ? 'unknown' : 'another';
  const isSame = known !== null && known.live.id === before.id && known.live.version === before.version;
  if (!isSame) return 'unknown';
  const held = holds(known.trust, sha256);
  // Of a first version that may be anybody's, only the description says so, and any attempt may have written that.
  return held === 'this' && isUnproven(known.trust) ? 'unknown' : held;
}

export function available(
  state: PackageState,
  live: LivePackage,
  version: PackageVersion,
  how: { readonly note: string | null; readonly proved: boolean },
  rule: string,
): PackageState {
  return to(state, { kind: 'end', publication: { outcome: 'available', live, version, ...how } }, rule);
}

/**
 * Whether the description says that the package holds our content for this repository, and counts: a takeover of
 * unchanged content still writes our marker.
 */
export function isOurs({ unproven, target }: PackageState, live: LivePackage): boolean {
  const marker = parseDictionaryMarker(live.description);
  const own = parseDictionaryMarker(target.description)?.repository.toLowerCase();
  const isOwn = marker !== null && marker.repository.toLowerCase() === own;
  return live.id !== unproven && isOwn && marker.sha256 === target.dictionary.sha256;
}

/** Whether another repository has taken the package over since the plan was made. */
export function isForeign({ target }: PackageState, live: LivePackage): boolean {
  const ownerOf = (description: string) => parseDictionaryMarker(description)?.repository.toLowerCase();
  const owner = ownerOf(live.description);
  // The plan did not check the owner of a package that was being deleted.
  const planned = target.step.kind === 'create' ? undefined : target.step.observed.marker?.repository.toLowerCase();
  return owner !== undefined && owner !== planned && owner !== ownerOf(target.description);
}
