/** Defects that only worlds with a trait show: see `traits.ts`. */

import type { Defect } from './defects.ts';

export const TRAIT_DEFECTS: readonly Defect[] = [
  {
    what: 'a rate that AWS calls a limit counts as a quota',
    invariant: 'no quota is blamed where there is room',
    edits: [{ file: 'src/aws/errors/table.ts', from: "  [isRate, 'busy'],\n", to: '' }],
    worlds: 500,
    trait: 'words',
  },
  {
    what: 'a pending update that exists already is taken for a package that does',
    invariant: 'an undisturbed run succeeds',
    edits: [
      {
        file: 'src/aws/errors/table.ts',
        from: "  [(answer) => phrase(NOW)(answer) && isBusy(answer), 'busy'],\n",
        to: '',
      },
    ],
    trait: 'words',
  },
  {
    what: 'bytes that are no answer are an error that nobody knows',
    invariant: '`internal` for no answer of AWS',
    edits: [{ file: 'src/aws/errors/table.ts', from: "  [coded(/^HPE_/), 'transient', 'lost'],\n", to: '' }],
    worlds: 500,
    trait: 'wire',
  },
  {
    what: 'an update whose answer is no HTTP counts as one that AWS has not taken',
    invariant: 'nothing is published twice',
    edits: [
      {
        file: 'src/aws/errors/table.ts',
        from: "[coded(/^HPE_/), 'transient', 'lost']",
        to: "[coded(/^HPE_/), 'transient']",
      },
    ],
    trait: 'wire',
  },
  {
    what: "the user's names are taken for AWS's words",
    invariant: 'no quota is blamed where there is room',
    edits: [
      {
        file: 'src/aws/own-names.ts',
        from: 'return { phrases, words: takeOut(phrases, known) };',
        to: 'return { phrases, words: phrases };',
      },
    ],
    trait: 'names',
  },
  {
    what: 'what the new format of a dictionary can not read counts as nothing',
    invariant: 'nothing shrinks unseen',
    edits: [
      {
        file: 'src/deployment/plan/comparison.ts',
        from: 'return Math.max(0, unread - added);',
        to: 'return Math.min(0, unread - added);',
      },
      {
        file: 'src/modes/base/compare.ts',
        from: 'return isForeignTo && hashOf(before.source) !== sha256 ? null : diff;',
        to: "return isForeignTo && sha256 === '' && hashOf(before.source) !== sha256 ? null : diff;",
      },
    ],
    trait: 'formats',
  },
  {
    what: 'prune deletes a package whose file another entry has',
    invariant: 'prune keeps what the commit holds',
    edits: [
      {
        file: 'src/deployment/prune/evidence.ts',
        from: 'let facts: RemovalFacts = { inCommit: inCommit(path) };',
        to: "let facts: RemovalFacts = { inCommit: { kind: 'no' } };",
      },
      {
        file: 'src/deployment/prune/removal.ts',
        from: "if (onDefaultBranch.kind === 'yes') return 'the default branch has its file';",
        to: '',
      },
      {
        file: 'src/deployment/prune/removal.ts',
        from: "if (onRunsBranch.kind === 'yes') return 'the branch of this run has its file again';",
        to: '',
      },
    ],
    trait: 'manifest',
  },
  {
    what: 'prune believes a description where the history can not be read',
    invariant: 'prune keeps what nobody can tell of',
    edits: [
      {
        file: 'src/deployment/prune/evidence.ts',
        from: "  if (!observed.historyKnown) return { kind: 'unknown', why: WHY_UNKNOWN['history-unreadable'] };\n",
        to: '',
      },
    ],
    trait: 'unread',
  },
  {
    what: 'where the bucket can not be read, Git is not asked for what is live',
    invariant: 'nothing shrinks unseen',
    edits: [
      {
        file: 'src/deployment/plan/baseline-rungs.ts',
        from: 'for (const { source, find } of RUNGS) {',
        to: 'for (const { source, find } of RUNGS.slice(0, 2)) {',
      },
    ],
    trait: 'unread',
  },
  {
    what: 'a history that Git can not tell counts as one without the file',
    invariant: 'prune keeps what nobody can tell of',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return history.kind === 'unknown'",
        to: "return history.kind === ('-' as string)",
      },
    ],
    trait: 'blind',
  },
];
