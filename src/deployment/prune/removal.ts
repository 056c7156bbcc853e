/**
 * What prune may delete, as ordered rules: the first that applies decides, and asks for a fact that it needs and does
 * not have yet. An unknown fact keeps the package. Starting a run by hand changes none of this.
 */

import type { DomainName } from '../../dictionaries/dictionary.ts';

/** An answer about the repository or the account. An unknown one has the reason, as the rest of a sentence. */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Whether exactly this step would publish a path as a package of this name, or did while the file existed. */
export type ScopeAnswer =
  | Answer
  /** Another manifest of the commit, at this path, names the package. */
  | { readonly kind: 'other-step'; readonly manifest: string }
  /**
   * It gives the package of that path another name; `formerly`: whether it once gave it this one. `likely` is by what
   * another step may have taken over.
   */
  | {
      readonly kind: 'other-name';
      readonly name: string;
      readonly formerly: Answer['kind'] | 'likely';
      /** Whether it gave that name while the file existed, and names the path no more. */
      readonly isPast?: boolean;
    };

/** Whether a file of the commit has the content that the package holds. */
export type ContentAnswer =
  | Exclude<Answer, { kind: 'yes' }>
  /**
   * `moved`: the file of the package's path moved there, and may have changed since. `last`: the file is what Git had last
   * at that path, whatever the package holds.
   */
  | { readonly kind: 'file' | 'moved' | 'last'; readonly path: string };

export type NamesakeAnswer = Exclude<Answer, { kind: 'yes' }> | { readonly kind: 'file'; readonly path: string };

export interface RemovalFacts {
  /** HEAD of the checkout: the commit's tree, not the working directory. */
  readonly inCommit: Answer;
  readonly scope?: ScopeAnswer;
  readonly content?: ContentAnswer;
  /** Whether the history of this run's commit has had the path. */
  readonly history?: Answer;
  readonly onDefaultBranch?: Answer;
  readonly onRunsBranch?: Answer;
  /** Whether another file of the commit has a name that gives its package this name, as after a move with a change. */
  readonly namesake?: NamesakeAnswer;
  readonly users?:
    | { readonly kind: 'listed'; readonly others: readonly DomainName[] }
    | { readonly kind: 'unknown'; readonly why: string };
}

/** A fact that costs calls, so it is read only where earlier facts do not decide. */
export type RemovalQuestion = Exclude<keyof RemovalFacts, 'inCommit'>;

export type RemovalDecision =
  | { readonly kind: 'remove' }
  /** Its file exists: the package is in use, and nothing is reported. */
  | { readonly kind: 'in-use' }
  /** It stays, with the reason as the rest of a sentence. `rule` names it in the log and in tests. */
  | { readonly kind: 'kept'; readonly rule: string; readonly why: string }
  | { readonly kind: 'ask'; readonly fact: RemovalQuestion };

type Rule = readonly [name: string, judge: (facts: RemovalFacts) => RemovalDecision | string | null];

const ask = (fact: RemovalQuestion): RemovalDecision => ({ kind: 'ask', fact });
const cannotTell = (what: string, why: string) => `it is not known ${what}: ${why}`;

/**
 * In order: facts that cost nothing first, those from GitHub and AWS last. A text is the reason to keep the package.
 */
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
        case 'other-step':
          return `${scope.manifest} names it too, so another step may publish it`;
        case 'other-name':
          return scope.isPast
            ? `this step would have named the package of its path ${scope.name}`
            : `this step would name the package of its path ${scope.name}`;
        case 'unknown':
          return cannotTell('whether its path is one of this step alone', scope.why);
      }
    },
  ],
  [
    'history',
    ({ history }) => {
      if (history === undefined) return ask('history');
      if (history.kind === 'no')
        return 'the history of this commit never had its file: it was published from another branch or checkout, or a step of the workflow made it';
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
      if (content.kind === 'file') return `its content is in ${content.path}`;
      if (content.kind === 'moved') return `its file was moved to ${content.path}`;
      if (content.kind === 'last') return `${content.path} is what Git had at its path`;
      return content.kind === 'unknown'
        ? cannotTell('whether another file of the commit has its content', content.why)
        : null;
    },
  ],
  [
    'namesake',
    ({ namesake }) => {
      if (namesake === undefined) return ask('namesake');
      if (namesake.kind === 'file') return `${namesake.path} has the name of its file, so another step may publish it`;
      return namesake.kind === 'unknown'
        ? cannotTell('whether its file was moved to another step', namesake.why)
        : null;
    },
  ],
  [
    'users',
    ({ users }) => {
      if (users === undefined) return ask('users');
      if (users.kind === 'unknown') return cannotTell('which domains use it', users.why);
      const { others } = users;
      return others.length > 0
        ? `${others.join(', ')} ${others.length === 1 ? 'uses it and is' : 'use it and are'} not in \`domains\` of this step`
        : null;
    },
  ],
];

/** Decides on a package of this repository that is not a dictionary of this run. */
export function decideRemoval(facts: RemovalFacts): RemovalDecision {
  for (const [rule, judge] of REMOVAL_RULES) {
    const decision = judge(facts);
    if (decision !== null) return typeof decision === 'string' ? { kind: 'kept', rule, why: decision } : decision;
  }
  return { kind: 'remove' };
}
