/**
 * What stays in AWS although the repository no longer has it, or has it under another name: reported, never changed.
 */

import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { pathsOf } from '../plan/shared-name.ts';
import type { JudgedOrphan } from './evidence.ts';

export interface LeftBehindContext {
  readonly dictionaries: readonly Pick<Dictionary, 'name' | 'file' | 'repositoryPath' | 'files'>[];
  /** The prefix of every name of this step. */
  readonly packagePrefix: string;
  readonly prune: boolean;
}

/** One sentence for a package that stays; `null` where there is nothing to report. */
export function describeOrphan(
  orphan: JudgedOrphan,
  { dictionaries, packagePrefix, prune }: LeftBehindContext,
): string | null {
  const { live, marker, decision } = orphan;
  const path = marker.path ?? 'no path known';
  const former = formerNameOf(orphan, dictionaries, packagePrefix);
  if (former !== null) {
    const [is, unless] = former.isSure ? ['is', ''] : ['may be', 'unless another step publishes it, '];
    return `Package ${live.name} ${is} the former name of ${former.now} (${path}): ${unless}it stays as it is and gets no more changes. Once no index names it, dissociate and delete it by hand.`;
  }
  switch (decision.kind) {
    case 'in-use':
    case 'remove':
      return null;
    case 'left':
      return `Package ${live.name} stays as it is although ${path} is gone. With \`prune: true\` a deploy dissociates it from the domains and deletes it, where no other file has its content.`;
    case 'kept':
      if (prune) return `Package ${live.name} (${path}) is not pruned: ${decision.why}.`;
      return decision.rule === 'scope' && orphan.scope?.kind === 'unknown'
        ? `Package ${live.name} stays as it is although ${path} is gone.`
        : null;
  }
}

interface FormerName {
  /** The name of the dictionary of this run that has the package's file. */
  readonly now: Dictionary['name'];
  /** False where another step may publish the package. */
  readonly isSure: boolean;
}

/** Whether the package has the former name of a dictionary of this run; `null` where nothing says so. */
function formerNameOf(
  { live, marker, decision, scope }: JudgedOrphan,
  dictionaries: LeftBehindContext['dictionaries'],
  packagePrefix: string,
): FormerName | null {
  if (decision.kind === 'remove') return null;
  const { path } = marker;
  const now = path === null ? undefined : dictionaries.find((one) => pathsOf(one).has(path))?.name;
  if (now === undefined || scope === null) return null;
  const formerly = scope.kind === 'other-name' ? scope.formerly : scope.kind;
  if (formerly === 'yes' || formerly === 'likely') return { now, isSure: formerly === 'yes' };
  // Where the history does not say, the name may be that of another environment, which has another `package-prefix`.
  const mayBeOtherPrefix = live.name.endsWith(now.slice(packagePrefix.length));
  return scope.kind === 'other-name' && formerly === 'unknown' && !mayBeOtherPrefix ? { now, isSure: false } : null;
}
