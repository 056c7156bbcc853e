/**
 * The one judgement about a package: the content of its available version, its origin, and how both are known.
 * Observation makes it once; everything later uses this value, and nothing changes it.
 *
 * AWS does not say which S3 object a version came from. It keeps the description (one for the whole package,
 * overwritten by each requested update, even one that fails later) and a commit message for each version of
 * UpdatePackage.
 */

import type { Sha256 } from '../../dictionaries/dictionary.ts';
import type { CommitMarker, DictionaryMarker } from '../model/marker.ts';
import type { LivePackage, VersionRecord } from '../model/ports.ts';

/** The content of the available version. */
export type Content =
  /** There is no available version. */
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly sha256: Sha256 }
  /** Only the first 12 digits of its SHA-256 are known: the description has that of another attempt. */
  | { readonly kind: 'digest'; readonly prefix: string }
  | { readonly kind: 'unknown'; readonly why: UnknownContent };

/** Why the content of the available version is not known. */
export type UnknownContent =
  /** Its commit message has no marker of ours, or its description has none. */
  | 'by-hand'
  /** A later update is under way or has failed, and has overwritten the only record of this version. */
  | 'overwritten'
  /** A deletion is under way or has failed: its status hides whether the update before it, of which the description is, failed. */
  | 'deletion'
  /** The history can't be read, and the description may be that of another attempt. */
  | 'history-unreadable'
  /** The history can be read, and does not show this version: anybody may have published it. */
  | 'not-in-history';

/** The origin of the available version (or, while there is none, of the one being imported). */
export type Origin =
  | { readonly kind: 'none' }
  /** A run of ours, which says so in the version's commit message. */
  | { readonly kind: 'commit'; readonly commit: string }
  /**
   * CreatePackage, which takes no commit message. The role of pull requests may create packages with any description,
   * but not associate them. So a first version is proven when a domain has it, or when this run created it.
   */
  | { readonly kind: 'creation'; readonly proven: boolean }
  /** Somebody else, with UpdatePackage or in the console. */
  | { readonly kind: 'by-hand' }
  /** The history can't be read, or does not show the version: the description counts. */
  | { readonly kind: 'description' };

export interface Trust {
  readonly content: Content;
  readonly origin: Origin;
  /** `owner/name` in the description's marker; `null` where there is none. */
  readonly repository: string | null;
  /** The content of the last request, whether it became a version or not; `null` where the description does not say. */
  readonly lastAttempt: Sha256 | null;
}

/** What observation reads of one package. */
export interface Evidence {
  readonly live: LivePackage;
  readonly marker: DictionaryMarker | null;
  /** The history record of the available version; `null` where there is none. */
  readonly versionRecord: VersionRecord | null;
  readonly commit: CommitMarker | null;
  readonly historyKnown: boolean;
  /** Whether a first version is known to be ours: a domain has it, this run made it, or no domain of the run would get it. */
  readonly creationProven: boolean;
  /** The description is about a version of the history that is later than the one that AWS shows. */
  readonly isLate?: boolean;
}

export function judge(evidence: Evidence): Trust {
  const { marker } = evidence;
  return {
    content: contentOf(evidence),
    origin: originOf(evidence),
    repository: marker?.repository ?? null,
    lastAttempt: marker?.sha256 ?? null,
  };
}

/** Whether both are numbered, as AWS does (`v12`), and the first is above the second. */
export function isLater(one: string, other: string | null): boolean {
  const [first, second] = [one, other ?? ''].map((version) => Number(/^v?(\d+)$/.exec(version)?.[1] ?? Number.NaN));
  return first !== undefined && second !== undefined && first > second;
}

/** AWS writes `v1`; some emulators of AWS write the bare number. */
export function isFirstVersion(version: string | null): boolean {
  return version === 'v1' || version === '1';
}

/** Whether a version comes from CreatePackage. A v1 with a commit message is an update of a package whose first version failed. */
export function isFromCreation({ live, versionRecord }: Pick<Evidence, 'live' | 'versionRecord'>): boolean {
  if (live.version === null) return live.status === 'COPYING' || live.status === 'VALIDATING';
  return isFirstVersion(live.version) && (versionRecord?.commitMessage ?? '') === '';
}

/** Whether a history that can be read does not show the available version. */
export function isUnrecorded({ live, versionRecord, historyKnown }: Omit<Evidence, 'creationProven'>): boolean {
  return live.version !== null && live.status !== 'DELETED' && historyKnown && versionRecord === null;
}

function contentOf(evidence: Evidence): Content {
  const { live, marker, versionRecord, commit, historyKnown } = evidence;
  if (live.version === null) return { kind: 'none' };
  if (commit !== null) {
    if (marker?.sha256.startsWith(commit.sha256Prefix)) return { kind: 'known', sha256: marker.sha256 };
    return { kind: 'digest', prefix: commit.sha256Prefix };
  }
  const shown = versionRecord !== null && !isFromCreation(evidence);
  if (shown || marker === null) return { kind: 'unknown', why: 'by-hand' };
  // CreatePackage says nothing in its record either.
  if (isUnrecorded(evidence) && !isFirstVersion(live.version)) return { kind: 'unknown', why: 'not-in-history' };
  // Only the description says anything about the version, and it is about the last attempt.
  if (isLastAttempt(evidence)) return { kind: 'known', sha256: marker.sha256 };
  return { kind: 'unknown', why: historyKnown ? whatHides(evidence) : 'history-unreadable' };
}

/**
 * Whether the version is that of the last attempt. An error beside it is that of a later one; without the history, it may be
 * that of an earlier one, too.
 */
function isLastAttempt({ live, historyKnown }: Evidence): boolean {
  return live.status === 'AVAILABLE' && (live.error === null || !historyKnown);
}

function whatHides({ live, isLate }: Evidence): UnknownContent {
  return isDeletion(live) && isLate !== true ? 'deletion' : 'overwritten';
}

/** Whether the status is that of a deletion, which leaves version and description alone. */
function isDeletion({ status }: LivePackage): boolean {
  return status === 'DELETE_FAILED' || status === 'DELETING';
}

function originOf(evidence: Evidence): Origin {
  const { live, versionRecord, commit, creationProven } = evidence;
  if (commit !== null) return { kind: 'commit', commit: commit.commit };
  if (isFromCreation(evidence)) return { kind: 'creation', proven: creationProven };
  if (live.version === null) return { kind: 'none' };
  return versionRecord === null ? { kind: 'description' } : { kind: 'by-hand' };
}

/** Whether the available version holds this content. `unknown` is never permission. */
export function holds({ content }: Trust, sha256: string): 'this' | 'another' | 'unknown' {
  switch (content.kind) {
    case 'none':
      return 'another';
    case 'known':
      return content.sha256 === sha256 ? 'this' : 'another';
    case 'digest':
      return sha256.startsWith(content.prefix) ? 'this' : 'another';
    case 'unknown':
      return 'unknown';
  }
}

/**
 * Whether a first version may come from anybody who may create packages: no domain gets it before it is published
 * again.
 */
export function isUnproven({ origin }: Trust): boolean {
  return origin.kind === 'creation' && !origin.proven;
}
