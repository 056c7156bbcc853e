import type { EngineVersion } from './dictionary.ts';

/** The newest engine that this project was checked against; the default when no version is declared. */
export const NEWEST_ENGINE: EngineVersion = { engine: 'OpenSearch', major: 3, minor: 9 };

/**
 * Reads an engine version as Amazon OpenSearch Service writes it (`EngineVersion` of a domain): `OpenSearch_2.19`,
 * `Elasticsearch_7.10`. A bare `7.10`, as the 2015-01-01 API writes it, is Elasticsearch. `null` when it is none of these.
 */
export function parseEngineVersion(text: string): EngineVersion | null {
  const match = /^(?:(OpenSearch|Elasticsearch)_)?(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
  if (match === null) return null;
  const [, engine, major, minor] = match;
  return {
    engine: engine === 'OpenSearch' ? 'OpenSearch' : 'Elasticsearch',
    major: Number(major),
    minor: Number(minor),
  };
}

/** The inverse of `parseEngineVersion`. */
export function formatEngineVersion(version: EngineVersion): string {
  return `${version.engine}_${version.major}.${version.minor}`;
}

/** True for the given OpenSearch release and every later one; false for every Elasticsearch release. */
export function isOpenSearchFrom(version: EngineVersion, major: number, minor: number): boolean {
  if (version.engine !== 'OpenSearch') return false;
  return version.major > major || (version.major === major && version.minor >= minor);
}

/**
 * How `Analysis.parseWordList` finds comments.
 * - `column-1`: a line whose first character is `#`; tested before the line is trimmed.
 * - `trimmed`: a line that starts with `#` once it is trimmed.
 * - `mapping-arrow-kept`: as `trimmed`, but mappings have no comments, so that `# => x` is a rule.
 * - `arrow-kept`: as `trimmed`, but `# => x` is data in every format.
 */
export type CommentRule = 'column-1' | 'trimmed' | 'mapping-arrow-kept' | 'arrow-kept';

/**
 * The comment rule of an engine. The 1.3 line got the trimmed rule in patch 7 and the mapping rule in patch 11 (its
 * release is not part of an engine version); a domain of 1.3 is taken to run the latest patch.
 */
export function commentRule(version: EngineVersion): CommentRule {
  if (isOpenSearchFrom(version, 2, 11)) return 'arrow-kept';
  if (isOpenSearchFrom(version, 2, 9) || isLatestOne(version)) return 'mapping-arrow-kept';
  if (isOpenSearchFrom(version, 2, 4)) return 'trimmed';
  return 'column-1';
}

function isLatestOne(version: EngineVersion): boolean {
  return version.engine === 'OpenSearch' && version.major === 1 && version.minor >= 3;
}

/** Major version of the Lucene below: 8 in Elasticsearch 7 and OpenSearch 1, 9 in OpenSearch 2, 10 in OpenSearch 3. */
export function luceneMajor(version: EngineVersion): number {
  if (version.engine === 'Elasticsearch') return version.major + 1;
  return version.major + 7;
}

/** True when Kuromoji demands that the segmentation spells the surface (LUCENE-8933, Lucene 9.0). */
export function hasStrictKuromoji(version: EngineVersion): boolean {
  return luceneMajor(version) >= 9;
}

/** True when an error in a word-list line is reported as `Line [n]: ...`; older engines gave the bare message. */
export function reportsLineNumbers(version: EngineVersion): boolean {
  return commentRule(version) !== 'column-1';
}
