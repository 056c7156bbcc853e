/**
 * What a branch that has moved on from HEAD has got since. A file that only moved leaves the former path in its package's
 * marker, so that the branch lacks the path, and may publish the package.
 */

import { posix } from 'node:path';
import type { Answer } from '../../deployment/prune/removal.ts';
import { extensionKind } from '../../dictionaries/detection/names.ts';
import { gitText } from '../../workspace/git/git.ts';
import { NO } from '../../workspace/git/git-history.ts';
import { filesOfHead } from '../../workspace/git/head-files.ts';
import { packageNameOf } from '../../workspace/select/names.ts';
import { nameOf } from './branches.ts';
import { type Checkout, inWorkspace, type Unknown } from './checkout.ts';
import type { EvidenceSources } from './sources.ts';

/** The files that the tip of a branch has and HEAD lacks; none where it has not moved on. */
export async function newOnTip(
  branch: string,
  checkout: Checkout,
  { event, publishes, api }: EvidenceSources,
): Promise<readonly string[] | Unknown> {
  const head = await gitText(checkout.root, 'rev-parse', '--verify', '--quiet', 'HEAD');
  if (api === null || head === null || (event.isProposal && !publishes)) return [];
  const order = await api.compareCommits(head, branch.replace(/^refs\/heads\//, ''));
  if (order === 'identical' || order === 'behind') return [];
  // Without "heads/" a tag of that name would go before it.
  const [there, here] = await Promise.all([api.filesAt(branch.replace(/^refs\//, '')), filesOfHead(checkout.root)]);
  if ('kind' in here) return here;
  if (there === null) {
    // Where GitHub tells neither, that the tip lacks the path is all that is known of it.
    if (order === null) return [];
    return { kind: 'unknown', why: `GitHub does not list the files of ${nameOf(branch)}, which has moved on` };
  }
  const known = new Set(here.files.map((one) => one.path));
  return there.flatMap((one) => (known.has(one.path) ? [] : [one.path]));
}

/**
 * Whether one of the new files of a branch may publish the package of a path: any of its kind on the run's own branch, whose
 * next run has the package in any case; elsewhere one whose name gives its package this name.
 */
export function mayHaveMoved(
  path: string,
  files: readonly string[] | Unknown,
  branch: string,
  isOwn: boolean,
  { checkout, packagePrefix }: { readonly checkout: Checkout; readonly packagePrefix: string },
): Answer {
  if ('kind' in files) return files;
  const givenBy = (one: string) => packageNameOf(inWorkspace(one, checkout), null, packagePrefix);
  const isAlike = (one: string) => posix.basename(one) === posix.basename(path) || givenBy(one) === givenBy(path);
  const found = files.find((one) => extensionKind(one) === extensionKind(path) && (isOwn || isAlike(one)));
  if (found === undefined) return NO;
  return { kind: 'unknown', why: `${found} is new on ${nameOf(branch)} since this run's commit, and may publish it` };
}
