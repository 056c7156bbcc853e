/** Checks of the checkout: which branch deploys, Git LFS, sparse checkouts. */

import { type Finding, failed, ok, unknown } from './check.ts';

/** A checkout as Git shows it. */
export interface Checkout {
  /** `false`: Git does not accept the folder as a checkout, or is not installed. */
  readonly isGit: boolean;
  readonly isSparse: boolean;
  readonly isShallow: boolean;
  /** Dictionaries in Git LFS, by `.gitattributes`. */
  readonly lfsFiles: readonly string[];
  /** Those of them of which only the pointer is checked out. */
  readonly pointers: readonly string[];
}

/** @param defaultBranch without `refs/heads/`; `null` where the event does not say */
export function branchCheck(mode: string, ref: string | null, defaultBranch: string | null): Finding {
  const id = 'auto-branch';
  if (mode !== 'auto' && mode !== 'doctor') return ok(id, `Mode ${mode} does not depend on the branch.`);
  if (defaultBranch === null)
    return unknown(
      id,
      'Which branch "mode: auto" deploys from is not known here.',
      'It is the default branch of the repository; tags deploy too.',
    );
  const here = ref === null ? '' : ` This run is for ${ref.replace(/^refs\/(?:heads|tags)\//, '')}.`;
  return ok(
    id,
    `With "mode: auto" a push to ${defaultBranch} or of a tag deploys; one to another branch only plans.${here}`,
  );
}

export function checkoutChecks({ isGit, isSparse, isShallow, lfsFiles, pointers }: Checkout): readonly Finding[] {
  if (!isGit) {
    return [
      unknown(
        'checkout',
        "Git can't be asked about the workspace.",
        'Check the repository out with actions/checkout; without Git there is no comparison with the base branch, and prune deletes nothing.',
      ),
    ];
  }
  return [
    isSparse
      ? unknown(
          'sparse-checkout',
          'The checkout is sparse: dictionaries outside it are neither checked nor deployed.',
          'Remove "sparse-checkout" from actions/checkout, or make sure that it includes every dictionary.',
        )
      : ok('sparse-checkout', 'The checkout is not sparse.'),
    isShallow
      ? ok('shallow-checkout', 'The checkout is shallow; GitHub is asked where its history is too short.')
      : ok('shallow-checkout', 'The checkout has its history.'),
    lfsCheck(lfsFiles, pointers),
  ];
}

function lfsCheck(files: readonly string[], pointers: readonly string[]): Finding {
  const id = 'git-lfs';
  const [first] = pointers;
  if (first !== undefined) {
    const others = pointers.length === 1 ? '' : ` and ${pointers.length - 1} more`;
    return failed(
      id,
      'lint-failed',
      `Only the Git LFS pointer of ${first}${others} is checked out.`,
      'Give actions/checkout "lfs: true".',
    );
  }
  return ok(id, files.length === 0 ? 'No dictionary is in Git LFS.' : 'The dictionaries in Git LFS are checked out.');
}
