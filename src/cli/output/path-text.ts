/** Paths as text, for both kinds of systems: the functions take the path module, so that one machine tests both. */

import type { PlatformPath } from 'node:path';

/** A path or glob with `/` between folders. On Windows `\` separates; elsewhere it is a character like others. */
export function withSlashes(text: string, path: PlatformPath): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}

/** Characters that only a glob has; a `!` or `+` alone is a name like others. */
const WILDCARD = /[*?[\]{}]|[!+@]\(/;

export function isGlob(text: string): boolean {
  return WILDCARD.test(text);
}

export interface SplitGlob {
  /** Absolute folder in which the pattern is looked for. */
  readonly base: string;
  /** Relative to `base`, with `/`. */
  readonly pattern: string;
  /** Text before a match of the pattern that names it as the user would; empty, or with `/` at its end. */
  readonly prefix: string;
}

/**
 * Splits a glob. One below `cwd` is searched there; otherwise the folders before the first wildcard are the base.
 * @param cwd absolute
 * @param glob with `/`, as given
 */
export function splitGlob(glob: string, cwd: string, path: PlatformPath): SplitGlob {
  const segments = glob.split('/');
  const first = segments.findIndex(isGlob);
  const fixed = segments.slice(0, first).join('/');
  const isBelow = !path.isAbsolute(glob) && !segments.slice(0, first).includes('..');
  if (isBelow) return { base: cwd, pattern: glob.replace(/^(?:\.\/+)+/, ''), prefix: '' };
  // "/" and "C:/" lose what makes them absolute when they lose their slash.
  const base = path.resolve(cwd, fixed === '' || /^[A-Za-z]:$/.test(fixed) ? `${fixed}/` : fixed);
  return { base, pattern: segments.slice(first).join('/'), prefix: `${fixed}/` };
}

/** Path from `root` with `/`, or `null` when `file` is not below it. Both absolute. */
export function pathBelow(root: string, file: string, path: PlatformPath): string | null {
  const inside = path.relative(root, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return null;
  return inside.split(path.sep).join('/');
}

/**
 * The URI of a file for SARIF: below `root` relative to it, as code scanning wants it; else with `file:`. Each segment is
 * percent-encoded, so that none is read as a query, a fragment or a scheme.
 * @param file absolute
 */
export function fileUri(root: string, file: string, path: PlatformPath): string {
  const inside = pathBelow(root, file, path);
  if (inside !== null) return encodeSegments(inside);
  const slashes = withSlashes(file, path);
  if (slashes.startsWith('//')) return `file:${encodeSegments(slashes)}`;
  const drive = /^[A-Za-z]:/.exec(slashes)?.[0];
  return drive === undefined
    ? `file://${encodeSegments(slashes)}`
    : `file:///${drive}${encodeSegments(slashes.slice(drive.length))}`;
}

function encodeSegments(slashes: string): string {
  return slashes
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}
