/** The walk of a glob: over the files of the workspace, or over those of a commit. */

import { GLOBSTAR, type ParseReturnFiltered } from 'minimatch';
import type { Found } from './workspace-path.ts';

/** One segment of a parsed pattern: exact text, a wildcard, or `**`. */
type Segment = ParseReturnFiltered;

/** Something in a folder. A link is no folder. */
export interface TreeEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files in folders, by paths with `/`. The empty path is the top. */
export interface Tree {
  /** What is in a folder, or a full sentence that says why it can't be read. */
  list(folder: string): readonly TreeEntry[] | string;
  /** Whether a pattern may lead through a path: a folder, or a link to one. */
  mayEnter(path: string): boolean;
  at(path: string): Found;
}

/** Walks each row of a parsed pattern and returns everything at whose path a row ends. */
export function walk(tree: Tree, rows: readonly (readonly Segment[])[]): Map<string, Found> {
  const found = new Map<string, Found>();
  const seen = new Set<string>();
  const listings = new Map<string, readonly TreeEntry[]>();

  const list = (folder: string): readonly TreeEntry[] => {
    const known = listings.get(folder);
    if (known !== undefined) return known;
    const listed = tree.list(folder);
    if (typeof listed === 'string') found.set(folder, { kind: 'refused', message: listed });
    const entries = typeof listed === 'string' ? [] : listed;
    listings.set(folder, entries);
    return entries;
  };

  const step = (path: string, rest: readonly Segment[], row: string): void => {
    if (rest.length > 0 && !tree.mayEnter(path)) return;
    const there = tree.at(path);
    if (there.kind === 'refused' || rest.length === 0) found.set(path, there);
    else enter(path, rest, row);
  };

  const enter = (folder: string, segments: readonly Segment[], row: string): void => {
    const state = `${row}:${segments.length}:${folder}`;
    if (seen.has(state)) return;
    seen.add(state);
    const [segment, ...rest] = segments;
    const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    if (segment === undefined || segment === '') return;
    if (segment === GLOBSTAR) {
      if (rest.length > 0) enter(folder, rest, row);
      for (const entry of list(folder)) {
        if (entry.name.startsWith('.')) continue;
        if (rest.length === 0 && !entry.isFolder) step(at(entry.name), rest, row);
        if (entry.isFolder) enter(at(entry.name), segments, row);
      }
    } else if (typeof segment === 'string') {
      if (segment === '.') enter(folder, rest, row);
      else step(at(segment), rest, row);
    } else {
      for (const { name } of list(folder)) if (segment.test(name)) step(at(name), rest, row);
    }
  };

  rows.forEach((row, index) => {
    enter('', row, String(index));
  });
  return found;
}
