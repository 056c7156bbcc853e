/** Paths behind linked folders: GitHub's contents API finds nothing there. */

import { posix } from 'node:path';
import { at, textAt } from '../../json.ts';
import type { GitHubResult } from './answers.ts';

export type BehindLink =
  | { readonly kind: 'no-link' }
  /** The path that the link means, in the repository. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'unknown' };

/**
 * Looks for a symbolic link among the folders of a path that GitHub did not find, the nearest first.
 * @param entryAt asks the contents API what a folder is
 */
export async function behindLink(
  path: string,
  entryAt: (folder: string) => Promise<GitHubResult<object>>,
): Promise<BehindLink> {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    const entry = await entryAt(folder);
    // A folder behind a link is not found either.
    if (entry.kind === 'not-found') continue;
    if (entry.kind !== 'ok') return { kind: 'unknown' };
    if (at(entry.value, 'type') !== 'symlink') return { kind: 'no-link' };
    const target = textAt(entry.value, 'target');
    const meant = posix.join(posix.dirname(folder), target ?? '..', path.slice(folder.length + 1));
    const isInside = target !== null && !posix.isAbsolute(target) && !meant.startsWith('../');
    return isInside ? { kind: 'path', path: meant } : { kind: 'unknown' };
  }
  return { kind: 'no-link' };
}
