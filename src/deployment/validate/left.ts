/** What is left of a throw-away package, and why: for people. */

import type { DomainName, PackageName } from '../../dictionaries/dictionary.ts';
import { errorDetailsText } from '../model/failures.ts';
import type { LivePackage } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import type { Deletion } from './deletion.ts';

/** What could not be deleted of a throw-away package, and why. */
export type Left = {
  readonly name: PackageName;
  readonly why: string;
} & (
  | { readonly what: 'package' }
  /** Only its S3 object is left, or may be. */
  | { readonly what: 'object'; readonly key: string }
);

/** Who deletes what this step could not. */
export interface NextTries {
  readonly package: string;
  readonly object: string;
}

export const POST_STEP_TRIES: NextTries = {
  package: 'the post step tries again',
  object: 'the post step tries again',
};
/** Packages are listed with the keys of their objects; an object alone is not. */
export const LATER_RUN_TRIES: NextTries = { package: 'a later run sweeps it', object: 'delete it by hand' };

/** What this run's step leaves. */
export function leftText(left: Left, next: NextTries): string {
  return left.what === 'package'
    ? `A throw-away package could not be deleted; ${next.package}. ${left.name}: ${left.why}`
    : `The S3 object of a throw-away package could not be deleted; ${next.object}. ${left.key}: ${left.why}`;
}

/** What is left of an earlier run. */
export function leftoverText(left: Left): string {
  return left.what === 'package'
    ? `A leftover of an earlier run can't be deleted. ${left.name}: ${left.why}`
    : `The S3 object of a leftover of an earlier run can't be deleted; delete it by hand. ${left.key}: ${left.why}`;
}

/** Why a package is not deleted that domains have. */
export function usedText(users: readonly DomainName[]): string {
  const domains = [...new Set(users)].sort();
  const named = `domain${domains.length === 1 ? '' : 's'} ${domains.join(', ')}`;
  return `it is still used by ${named}; dissociate and delete it by hand.`;
}

/** Why AWS refused a deletion. @param users the domains that have the package, where that is known */
export function refusedText({ refusal }: Deletion, users: readonly DomainName[]): string {
  return users.length > 0 ? usedText(users) : (refusal?.summary ?? 'AWS refused it');
}

/** Why a deletion did not end in time, where AWS refused nothing. */
export function unconfirmed({ last, accepted }: Deletion): string {
  if (last?.status === 'DELETE_FAILED' && accepted > 0) return failedText(last);
  return `AWS did not confirm in time that it is gone${last === null ? '' : ` (${statusOf(last)})`}`;
}

export function failedText(live: LivePackage | null): string {
  const words = errorDetailsText(live?.error ?? null).replace(/\.$/, '');
  return `AWS could not delete it (DELETE_FAILED): ${words}. Until it is deleted it takes a place among the packages of the Region. Once it is a day old, runs of mode validate in this repository try again; delete it by hand where its place is needed before.`;
}
