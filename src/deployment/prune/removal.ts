/**
 * What prune may delete, as ordered rules: the first that applies decides, and asks for a fact where it needs one that is not
 * known yet. A fact that can't be told keeps the package. Starting a run by hand changes none of this.
 */

import type { DomainName } from '../../dictionaries/dictionary.ts';

/** An answer about the repository or the account. What can't be told says why, as the rest of a sentence. */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Whether this very step would publish a path as a package of this name, or did while the file was there. */
export type ScopeAnswer =
  | Answer
  /** It names the package of that path otherwise; `certain` where neither a former manifest nor `files` can have named it so. */
  | { readonly kind: 'other-name'; readonly name: string; readonly certain: boolean };

/** Whether a file of the commit has the content that the package holds. */
export type ContentAnswer = Exclude<Answer, { kind: 'yes' }> | { readonly kind: 'file'; readonly path: string };

export interface RemovalFacts {
  /** HEAD of the checkout: the commit's tree, not the working directory. */
  readonly inCommit: Answer;
  readonly scope?: ScopeAnswer;
  readonly content?: ContentAnswer;
  /** Whether the history of this run's commit has had the path. */
  readonly history?: Answer;
  readonly onDefaultBranch?: Answer;
  readonly onRunsBranch?: Answer;
  readonly users?:
    | { readonly kind: 'listed'; readonly others: readonly DomainName[] }
    | { readonly kind: 'unknown'; readonly why: string };
}

/** A fact that costs calls, so that it is found out only where the ones before leave it open. */
export type RemovalQuestion = Exclude<keyof RemovalFacts, 'inCommit'>;

export type RemovalDecision =
  | { readonly kind: 'remove' }
  /** Its file is there: it is somebody's, and nothing is said. */
  | { readonly kind: 'in-use' }
  /** Stays, with the reason as the rest of a sentence. `rule` names it in the log and in tests. */
  | { readonly kind: 'kept'; readonly rule: string; readonly why: string }
  | { readonly kind: 'ask'; readonly fact: RemovalQuestion };

type Rule = readonly [name: string, judge: (facts: RemovalFacts) => RemovalDecision | string | null];

const ask = (fact: RemovalQuestion): RemovalDecision => ({ kind: 'ask', fact });
const cannotTell = (what: string, why: string) => `it can't be told ${what}: ${why}`;

/** In this order: what costs nothing first, what asks GitHub and AWS last. A text is the reason to keep the package. */
export const REMOVAL_RULES: readonly Rule[] = [
  ['file-there', ({ inCommit }) => (inCommit.kind === 'yes' ? { kind: 'in-use' } : null)],
  [
    'commit-unknown',
    ({ inCommit }) =>
      inCommit.kind === 'unknown' ? cannotTell('whether the commit has its file', inCommit.why) : null,
  ],
  [
    'scope',
    ({ scope }) => {
      switch (scope?.kind) {
        case undefined:
          return ask('scope');
        case 'yes':
          return null;
        case 'no':
          return 'neither `files` nor the manifest of this step names its path';
        case 'other-name':
          return `this step would name the package of its path ${scope.name}`;
        case 'unknown':
          return cannotTell('whether the manifest of this step named its path', scope.why);
      }
    },
  ],
  [
    'history',
    ({ history }) => {
      if (history === undefined) return ask('history');
      if (history.kind === 'no') return 'the history of this commit never had its file: another branch published it';
      return history.kind === 'unknown'
        ? cannotTell('whether the history of this commit has had its file', history.why)
        : null;
    },
  ],
  [
    'default-branch',
    ({ onDefaultBranch }) => {
      if (onDefaultBranch === undefined) return ask('onDefaultBranch');
      if (onDefaultBranch.kind === 'yes') return 'the default branch has its file';
      return onDefaultBranch.kind === 'unknown'
        ? cannotTell('whether the default branch has its file', onDefaultBranch.why)
        : null;
    },
  ],
  [
    'runs-branch',
    ({ onRunsBranch }) => {
      if (onRunsBranch === undefined) return ask('onRunsBranch');
      if (onRunsBranch.kind === 'yes') return 'the branch of this run has its file again';
      return onRunsBranch.kind === 'unknown'
        ? cannotTell('whether the branch of this run has its file by now', onRunsBranch.why)
        : null;
    },
  ],
  [
    'content',
    ({ content }) => {
      if (content === undefined) return ask('content');
      if (content.kind === 'file') return `its content is in ${content.path}: the file only moved`;
      return content.kind === 'unknown'
        ? cannotTell('whether another file of the commit has its content', content.why)
        : null;
    },
  ],
  [
    'users',
    ({ users }) => {
      if (users === undefined) return ask('users');
      if (users.kind === 'unknown') return cannotTell('which domains use it', users.why);
      const { others } = users;
      return others.length > 0 ? `${others.join(', ')} uses it and is not in \`domains\` of this step` : null;
    },
  ],
];

/** Decides on a package of this repository that is none of this run's dictionaries. */
export function decideRemoval(facts: RemovalFacts): RemovalDecision {
  for (const [rule, judge] of REMOVAL_RULES) {
    const decision = judge(facts);
    if (decision !== null) return typeof decision === 'string' ? { kind: 'kept', rule, why: decision } : decision;
  }
  return { kind: 'remove' };
}
