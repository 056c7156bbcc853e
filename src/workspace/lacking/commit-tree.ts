/** The files of the commits that are checked out in the workspace, as a tree for globs: those that the disk lacks, too. */

import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HeadRow } from '../git/head-rows.ts';
import type { Tree, TreeEntry } from '../select/walk.ts';

type Kind = HeadRow['kind'] | 'folder';

/** A path of a commit as a path in the workspace. */
export type WorkspaceRow = HeadRow;

export interface CommitTree extends Tree {
  /** Whether a commit has a file, or a link, at a path. */
  has(path: string): boolean;
  /** The submodule without content that a path leads into; `null` where it leads into none. */
  submoduleOf(path: string): string | null;
}

/**
 * @param workspace absolute path, symbolic links resolved
 * @param isCheckedOut whether a submodule has content: then its rows are its own commit's
 */
export function commitTree(
  workspace: string,
  rows: readonly WorkspaceRow[],
  isCheckedOut: (submodule: string) => boolean,
): CommitTree {
  const folders = foldersOf(rows);
  const places = new Map<string, string | null>([['', '']]);

  /** Where a folder is, after the links on its way that the disk has; `null` outside the workspace. */
  const placeOf = (folder: string): string | null => {
    const known = places.get(folder);
    if (known !== undefined) return known;
    const above = placeOf(parentOf(folder));
    const place = realFolder(workspace, folder) ?? (above === null ? null : joined(above, nameOf(folder)));
    const inside = place === OUTSIDE ? null : place;
    places.set(folder, inside);
    return inside;
  };
  const kindAt = (path: string): Kind | null => {
    if (path === '') return 'folder';
    const above = placeOf(parentOf(path));
    return above === null ? null : (folders.get(above)?.get(nameOf(path)) ?? null);
  };
  const submoduleOf = (path: string): string | null => {
    for (let above = path; above !== ''; above = parentOf(above)) {
      if (kindAt(above) === 'submodule') return isCheckedOut(above) ? null : above;
    }
    return null;
  };
  const isFolder = (path: string): boolean => {
    const place = placeOf(path);
    return place !== null && folders.has(place);
  };

  return {
    submoduleOf,
    has: (path) => ['file', 'link'].includes(kindAt(path) ?? ''),
    list(folder): readonly TreeEntry[] | string {
      if (submoduleOf(folder) !== null) return 'The submodule is not checked out.';
      const entries = folders.get(placeOf(folder) ?? OUTSIDE) ?? [];
      return [...entries].map(([name, kind]) => ({ name, isFolder: kind === 'folder' || kind === 'submodule' }));
    },
    mayEnter: (path) => isFolder(path) || submoduleOf(path) !== null,
    at(path) {
      const submodule = submoduleOf(path);
      if (submodule !== null && submodule !== path) return { kind: 'refused', message: `${submodule} has no content.` };
      const kind = kindAt(path);
      if (kind === 'submodule' || (kind !== 'file' && isFolder(path))) return { kind: 'directory' };
      return kind === null ? { kind: 'missing' } : { kind: 'file', path, bytes: 0 };
    },
  };
}

/** No path in the workspace. */
const OUTSIDE = '..';

/** The path in the workspace that a folder of the disk has without links; `null` where the disk has no such folder. */
function realFolder(workspace: string, folder: string): string | null {
  try {
    const inside = relative(workspace, realpathSync.native(join(workspace, folder)))
      .split(sep)
      .join('/');
    return inside === '..' || inside.startsWith('../') ? OUTSIDE : inside;
  } catch {
    return null;
  }
}

/** Folder → what is in it. */
function foldersOf(rows: readonly WorkspaceRow[]): ReadonlyMap<string, ReadonlyMap<string, Kind>> {
  const folders = new Map<string, Map<string, Kind>>([['', new Map()]]);
  const folder = (path: string): Map<string, Kind> => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const made = new Map<string, Kind>();
    folders.set(path, made);
    const above = folder(parentOf(path));
    // A submodule with content stays one.
    if (!above.has(nameOf(path))) above.set(nameOf(path), 'folder');
    return made;
  };
  for (const { path, kind } of rows) folder(parentOf(path)).set(nameOf(path), kind);
  return folders;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
