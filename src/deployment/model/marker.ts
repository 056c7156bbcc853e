/**
 * Markers: what a deploy writes to AWS so that any later run knows what is live. AWS does not say which S3 object a
 * version came from, so PackageDescription has the content's SHA-256 (from v1 on), and each version's CommitMessage has
 * its first 12 digits.
 */

import type { Sha256 } from '../../dictionaries/dictionary.ts';

/** PackageDescription: at most 1024 characters (service model). */
export const MAX_DESCRIPTION_LENGTH = 1024;
/** CommitMessage: at most 160 characters (service model). */
export const MAX_COMMIT_MESSAGE_LENGTH = 160;

export interface DictionaryMarker {
  /** `owner/name` of the repository that deployed the package. */
  readonly repository: string;
  /** Path of the file in that repository; `null` when the marker had no room for it. */
  readonly path: string | null;
  readonly sha256: Sha256;
}

/** The commit that a version was published from. */
export interface CommitMarker {
  /** First 7 digits of the commit. */
  readonly commit: string;
  /** First 12 digits of the content's SHA-256. */
  readonly sha256Prefix: string;
}

/** Marker of a throw-away package that a pull request's validation made. */
export interface CheckMarker {
  readonly repository: string;
  readonly runId: string;
  readonly createdAt: Date;
  /** Key of the imported object; empty when the description had no room for it. */
  readonly key: string;
}

/** PackageDescription of a dictionary: the description for people, then the marker, together at most 1024 UTF-16 units. */
export function packageDescription(description: string, marker: DictionaryMarker): string {
  const path = marker.path === null ? '' : ` path=${percentEncodePath(marker.path)}`;
  const full = `[dictionary repo=${marker.repository}${path} sha256=${marker.sha256}]`;
  const text = singleLine(description);
  if (joinedLength(text, full) <= MAX_DESCRIPTION_LENGTH) return join(text, full);
  const short = `[dictionary repo=${marker.repository} sha256=${marker.sha256}]`;
  return join(cutAtGrapheme(text, MAX_DESCRIPTION_LENGTH - short.length - 1).trimEnd(), short);
}

const DICTIONARY_MARKER = /(?:^| )\[dictionary repo=([^\s\]]+)(?: path=([^\s\]]+))? sha256=([0-9a-f]{64})\]$/;

/** The marker at the end of a PackageDescription; `null` when there is none. */
export function parseDictionaryMarker(description: string): DictionaryMarker | null {
  const match = DICTIONARY_MARKER.exec(description);
  const [, repository, path, sha256] = match ?? [];
  if (repository === undefined || sha256 === undefined) return null;
  return { repository, path: path === undefined ? null : percentDecode(path), sha256: sha256 as Sha256 };
}

/** Whether the marker of a PackageDescription names this content. */
export function saysToHold(description: string, sha256: string): boolean {
  return parseDictionaryMarker(description)?.sha256 === sha256;
}

/** CommitMessage of a version: first line of the commit's message, then its marker; at most 160 UTF-16 units. */
export function commitMessage(message: string, commit: string, sha256: Sha256): string {
  const marker = `[${commit.slice(0, 7)} sha256:${sha256.slice(0, 12)}]`;
  const firstLine = singleLine(message.trimStart().split(/[\r\n]/, 1)[0] ?? '').trim();
  if (joinedLength(firstLine, marker) <= MAX_COMMIT_MESSAGE_LENGTH) return join(firstLine, marker);
  const room = MAX_COMMIT_MESSAGE_LENGTH - marker.length - 1;
  return join(`${cutAtGrapheme(firstLine, room - 1).trimEnd()}…`, marker);
}

const COMMIT_MARKER = /(?:^| )\[([0-9a-f]{7}) sha256:([0-9a-f]{12})\]$/;

/** The marker at the end of a CommitMessage; `null` when there is none. */
export function parseCommitMarker(message: string | null): CommitMarker | null {
  const [, commit, sha256Prefix] = COMMIT_MARKER.exec(message ?? '') ?? [];
  return commit === undefined || sha256Prefix === undefined ? null : { commit, sha256Prefix };
}

/** Description of a throw-away validation package; names its object too, so that a later run can sweep both. */
export function checkDescription(marker: CheckMarker): string {
  const end = `[dictionary-check repo=${marker.repository} run=${marker.runId} created=${marker.createdAt.toISOString()}]`;
  const text = `Throw-away check of a dictionary, key=${percentEncodePath(marker.key)}`;
  return joinedLength(text, end) <= MAX_DESCRIPTION_LENGTH ? join(text, end) : end;
}

const CHECK_MARKER = /^(?:.*, key=(\S+) |.* |)\[dictionary-check repo=([^\s\]]+) run=([^\s\]]+) created=([^\s\]]+)\]$/;

/** The marker of a throw-away validation package; `null` when `description` has none. */
export function parseCheckMarker(description: string): CheckMarker | null {
  const [, key, repository, runId, created] = CHECK_MARKER.exec(description) ?? [];
  if (repository === undefined || runId === undefined || created === undefined) return null;
  const createdAt = new Date(created);
  return Number.isNaN(createdAt.getTime())
    ? null
    : { repository, runId, createdAt, key: percentDecode(key ?? '') ?? '' };
}

function joinedLength(text: string, marker: string): number {
  return text === '' ? marker.length : text.length + 1 + marker.length;
}

function join(text: string, marker: string): string {
  return text === '' ? marker : `${text} ${marker}`;
}

/** Control characters, line ends among them, become spaces; unpaired surrogates, which no JSON reader keeps, U+FFFD. */
function singleLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim();
}

/** The longest prefix of whole graphemes that has at most `limit` UTF-16 units. */
function cutAtGrapheme(text: string, limit: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** All but unreserved characters (RFC 3986) and `/`, percent-encoded as UTF-8. */
function percentEncodePath(path: string): string {
  return encodeURIComponent(path.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function percentDecode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    // No file has such a path, and no program takes it as an argument.
    return decoded.includes('\0') ? null : decoded;
  } catch {
    // Somebody edited the description by hand; the path is only a hint, the sha256 still counts.
    return null;
  }
}
