/** Results of runs that never happened, of a shop that does not exist: for the pictures in docs/images and for tests. */

import type { DictionaryDiff, DiffExample, Problem, SentencePart } from '../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../src/dictionaries/engine-version.ts';
import { ActionFailure } from '../src/failure.ts';
import type { LinkContext } from '../src/report/markdown/links.ts';
import type { Deed, DictionaryResult, DomainResult, RunResult } from '../src/result/run-result.ts';

export const LINKS: LinkContext = {
  serverUrl: 'https://github.com',
  pathOf: (file) => file,
  repository: 'acme/shop-search',
  sha: '4f0c1f6d2b7a9e3c5d8e7f60718293a4b5c6d7e8',
  runId: '1',
  action: { repository: 'acme/deploy-opensearch-dictionaries', ref: 'v1' },
  matrix: null,
  hasResultsFile: true,
};

/** A term of a dictionary in a sentence. */
export function term(text: string): SentencePart {
  return { term: text };
}

export function problem(parts: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    code: 'solr-synonyms/multiple-arrows',
    line: 12,
    column: 18,
    message:
      'The line has more than one `=>`. Write one mapping a line, or escape the arrow that is text as `\\=>`. The engine\'s own message: Invalid synonym rule at line 12 ← more than one explicit mapping specified on the same line. OpenSearch answers: "Failed to build synonyms".',
    ...parts,
  };
}

export function domain(name: string, parts: Partial<DomainResult> = {}): DomainResult {
  const { action = 'unchanged' } = parts;
  return {
    name,
    action,
    deed: deedOf(action),
    status: 'ACTIVE',
    version: 'v3',
    previousVersion: 'v3',
    wasUnknown: false,
    message: null,
    failed: false,
    ...parts,
  };
}

/** Of a mode that changes nothing. */
function deedOf(action: DomainResult['action'] | DictionaryResult['action']): Deed {
  return action === 'unchanged' || action === 'none' ? 'none' : 'foreseen';
}

/** The same after a deploy that made everything that was due. */
export function made<T extends { readonly deed: Deed }>(one: T): T {
  return one.deed === 'foreseen' ? { ...one, deed: 'made' } : one;
}

export function dictionary(name: string, parts: Partial<DictionaryResult> = {}): DictionaryResult {
  const { problems = [], action = 'unchanged' } = parts;
  return {
    name,
    file: `dictionaries/${name}.txt`,
    files: null,
    format: 'solr-synonyms',
    engineVersion: NEWEST_ENGINE,
    sha256: 'a'.repeat(64),
    bytes: 48_210,
    previousBytes: null,
    comparedWith: 'deployed',
    entries: 1_204,
    action,
    reason: null,
    deed: deedOf(action),
    id: 'F207109128',
    version: 'v3',
    previousVersion: 'v3',
    replacedVersion: null,
    status: 'AVAILABLE',
    referencePath: 'analyzers/F207109128',
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    problems,
    failure: null,
    diff: { added: 0, removed: 0, changed: 0, keysBefore: 2_310, keysAfter: 2_310, examples: [] },
    touching: null,
    byDescription: false,
    domains: [domain('search-prod'), domain('search-staging')],
    messages: [],
    ...parts,
  };
}

export function run(parts: Partial<RunResult> & Pick<RunResult, 'mode' | 'dictionaries'>): RunResult {
  return {
    commit: null,
    changed: true,
    deployFails: false,
    reloaded: false,
    valid: true,
    awsValidated: true,
    accepted: parts.changed === false || parts.awsValidated === false ? 0 : 1,
    search: [],
    searchVerified: false,
    engineValidated: false,
    tests: { passed: 0, failed: 0, skipped: 0 },
    testChanges: [],
    problems: [],
    checks: [],
    notices: [],
    warnings: [],
    failure: null,
    ...parts,
  };
}

const EXAMPLES: readonly DiffExample[] = [
  { kind: 'added', line: 41, sentence: [term('gelato'), ' also finds ', term('ice cream')] },
  {
    kind: 'added',
    line: 57,
    sentence: [term('e-scooter'), ' also finds ', term('kick scooter'), ' and ', term('escooter')],
  },
  { kind: 'changed', line: 88, sentence: [term('sofa'), ' finds ', term('couch'), ' and no longer ', term('settee')] },
  { kind: 'removed', line: 103, sentence: [term('discman'), ' no longer finds ', term('cd player')] },
];

export const DIFF: DictionaryDiff = {
  added: 2,
  removed: 1,
  changed: 1,
  keysBefore: 2_309,
  keysAfter: 2_310,
  examples: EXAMPLES,
};

const toAssociate = (name: string): DomainResult => domain(name, { action: 'associate' });

const CHANGED: readonly DictionaryResult[] = [
  dictionary('brands', {
    format: 'word-list',
    id: 'F114502873',
    referencePath: 'analyzers/F114502873',
    entries: 312,
  }),
  dictionary('stopwords-de', {
    format: 'word-list',
    action: 'create',
    reason: 'new',
    id: null,
    version: null,
    previousVersion: null,
    status: null,
    referencePath: null,
    entries: 231,
    diff: { ...DIFF, added: 231, removed: 0, changed: 0, examples: [] },
    domains: [domain('search-staging', { action: 'associate', status: null, version: null, previousVersion: null })],
    problems: [
      problem({
        severity: 'warning',
        code: 'word-list/trailing-comment',
        line: 8,
        column: 6,
        message:
          'A comment must have its own line: `aber # but`, comment and all, is one word that matches nothing. Move the comment above the word.',
      }),
    ],
  }),
  dictionary('synonyms-en', {
    action: 'update',
    reason: 'content',
    diff: DIFF,
    domains: [toAssociate('search-prod'), toAssociate('search-staging')],
    failure: 'lint-failed',
    problems: [
      problem(),
      problem({
        severity: 'warning',
        code: 'solr-synonyms/one-term-line',
        line: 29,
        column: 1,
        message: 'The line has only one term, `cardigan`, so it is not a rule. Add synonyms, or remove the line.',
      }),
      problem({
        code: 'solr-synonyms/eliminated-term',
        line: 64,
        column: 11,
        message:
          'Nothing of `the` is left after the analysis chain: all of it is stop words or characters that the tokenizer drops. Remove the term, or use another tokenizer. The engine\'s own message: Invalid synonym rule at line 64 ← term: the was completely eliminated by analyzer. OpenSearch answers: "Failed to build synonyms".',
      }),
    ],
  }),
];

/** A run that ended with the check: AWS was not read. */
function linted(result: DictionaryResult): DictionaryResult {
  const unknown = { id: null, version: null, previousVersion: null, status: null, referencePath: null };
  return { ...result, ...unknown, action: 'none', deed: 'none', reason: null, domains: [] };
}

/** A pull request with one broken dictionary among changed ones. */
export const FAILED_CHECK = run({
  mode: 'validate',
  valid: false,
  awsValidated: false,
  failure: new ActionFailure(
    'lint-failed',
    `dictionaries/synonyms-en.txt has 2 errors, the first in line 12: ${problem().message}`,
    {
      hint: 'OpenSearch would read these dictionaries differently than intended, or not at all. Correct the annotated lines; docs/dictionaries.md explains each code. Nothing was changed in AWS.',
      parts: [
        {
          message: `dictionaries/synonyms-en.txt has 2 errors, the first in line 12: ${problem().message}`,
          brief: '`dictionaries/synonyms-en.txt` has 2 errors',
          place: { file: 'dictionaries/synonyms-en.txt', line: 12, column: 18 },
        },
      ],
    },
  ),
  dictionaries: CHANGED.map(linted),
});

/** A pull request that may be merged. */
export const READY = run({
  mode: 'validate',
  dictionaries: CHANGED.map((each) =>
    each.name === 'synonyms-en' ? { ...each, problems: [], errors: 0, warnings: 0, failure: null } : each,
  ),
});

/** The same, deployed. */
export const DEPLOYED = run({
  mode: 'deploy',
  dictionaries: READY.dictionaries.map((each) => {
    const id = each.id ?? 'F301284410';
    const version = each.action === 'create' ? 'v1' : each.action === 'update' ? 'v4' : each.version;
    return {
      ...made(each),
      id,
      version,
      referencePath: `analyzers/${id}`,
      status: 'AVAILABLE',
      domains: each.domains.map((one) => ({ ...made(one), status: 'ACTIVE', version })),
    };
  }),
});

const REFUSED =
  'Domain search-prod could not take package synonyms-en v4 (ASSOCIATION_FAILED): InternalFailure: Failed to associate the package with the domain.';

/** A deploy that one domain refused. */
export const HALF_DEPLOYED = run({
  mode: 'deploy',
  failure: new ActionFailure('association-failed', REFUSED, {
    hint: 'The domain still runs what it ran before. Check its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)',
  }),
  warnings: [
    'The history of brands could not be read (es:GetPackageVersionHistory is denied), so drift in it would go unseen.',
  ],
  dictionaries: DEPLOYED.dictionaries.map((each) =>
    each.name === 'synonyms-en'
      ? {
          ...each,
          failure: 'association-failed' as const,
          domains: each.domains.map((one) =>
            one.name === 'search-prod'
              ? {
                  ...one,
                  status: 'ASSOCIATION_FAILED',
                  version: null,
                  deed: 'not-made' as const,
                  failed: true,
                  message: REFUSED,
                }
              : one,
          ),
        }
      : each,
  ),
});

/** A pull request from a fork: no credentials, so only the check. */
export const FORK = run({
  mode: 'lint',
  changed: false,
  awsValidated: false,
  notices: [
    'There are no AWS credentials (a pull request from a fork), so the dictionaries were checked, but neither compared with what is live nor validated by AWS. Push the branch to this repository to have that done.',
  ],
  dictionaries: CHANGED.map((each) => ({
    ...each,
    action: 'none',
    deed: 'none',
    reason: null,
    id: null,
    version: null,
    previousVersion: null,
    status: null,
    referencePath: null,
    domains: [],
    errors: 0,
    warnings: each.problems.filter(({ severity }) => severity === 'warning').length,
    problems: each.problems.filter(({ severity }) => severity === 'warning'),
    failure: null,
  })),
});

/** Somebody published by hand. */
export const DRIFT = run({
  mode: 'drift',
  failure: new ActionFailure('drift', '1 of 3 dictionaries is not what is live.', {
    hint: 'Run a deploy to restore the content of the repository, or commit what was changed by hand.',
  }),
  dictionaries: CHANGED.map((each) =>
    each.name === 'synonyms-en'
      ? {
          ...each,
          action: 'update',
          deed: 'foreseen',
          reason: 'drift',
          version: 'v5',
          previousVersion: 'v5',
          problems: [],
          errors: 0,
          warnings: 0,
          diff: null,
          failure: 'drift' as const,
          messages: [
            'v5 was published on 2026-03-02 with the message "quick fix from the console", not from this repository.',
          ],
          domains: [
            domain('search-prod', { action: 'associate', version: 'v5', previousVersion: 'v5' }),
            domain('search-staging', { action: 'associate', message: 'Runs v3, while v5 is available.' }),
          ],
        }
      : {
          ...each,
          action: 'unchanged',
          deed: 'none',
          reason: null,
          status: 'AVAILABLE',
          version: 'v3',
          previousVersion: 'v3',
          problems: [],
          warnings: 0,
          diff: null,
          domains: [domain('search-prod')],
        },
  ),
});

/** Text that tries to be something else in every place where foreign text is shown. */
export const HOSTILE_TEXTS: readonly string[] = [
  '::error file=a::b',
  ' \r\n::set-output name=changed::true\n##[error]no',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details></summary><!--',
  '![picture](https://example.com/a.png) [text](javascript:alert(1)) <https://example.com>',
  'https://example.com www.example.com mail@example.com mailto:mail@example.com',
  '@octocat @acme/admins #1 GH-2 acme/shop#3 4f0c1f6d2b7a9e3c5d8e7f60718293a4b5c6d7e8',
  '| a | b |\n| --- | --- |\n# heading\n> quote\n- [ ] task\n1. one\n```\nfence',
  '`one` ``two`` ```three``` \\` \\| \\\\| **bold** __bold__ ~~gone~~ :smile: $x^2$ [^1]',
  'left\u202eright\u2066 zero\u200bwidth \u001b[31mred\u001b[0m bell\u0007 nul\u0000 next\u0085line\u2028',
];

/** Every text of a run made hostile. */
export const HOSTILE = run({
  mode: 'validate',
  valid: false,
  awsValidated: false,
  failure: new ActionFailure('validation-failed', HOSTILE_TEXTS.join(' '), { hint: HOSTILE_TEXTS.join('\n') }),
  notices: HOSTILE_TEXTS,
  warnings: HOSTILE_TEXTS,
  dictionaries: HOSTILE_TEXTS.map((text, index) =>
    dictionary(`hostile-${index + 1}`, {
      file: `dictionaries/${text}.txt`,
      action: 'update',
      reason: 'content',
      status: 'VALIDATION_FAILED',
      messages: [text],
      problems: HOSTILE_TEXTS.map((message, line) => problem({ line: line + 1, message })),
      diff: {
        ...DIFF,
        added: 1,
        examples: [{ kind: 'added', line: 1, sentence: [term(text), ' also finds ', term(text)] }],
      },
      domains: [domain('search-prod', { action: 'associate', message: text })],
    }),
  ),
});

/** 25 changed dictionaries; one with 3,000 problems, one with a message of 5 MB, 200 changes and 20 domains each. */
export const LARGE = run({
  mode: 'validate',
  valid: false,
  awsValidated: false,
  failure: new ActionFailure('lint-failed', '2 of 25 dictionaries have errors, 3,001 in all.', {
    hint: 'Correct the lines below. Nothing was changed in AWS.',
  }),
  dictionaries: Array.from({ length: 25 }, (_, number) =>
    dictionary(`synonyms-${String(number + 1).padStart(2, '0')}`, {
      action: number % 5 === 0 ? 'create' : 'update',
      reason: number % 5 === 0 ? 'new' : 'content',
      problems:
        number === 3
          ? Array.from({ length: 3_000 }, (_, line) => problem({ line: line + 1 }))
          : number === 11
            ? [problem({ message: `The line has ${'pants, trousers, '.repeat(325_000)}and no end.` })]
            : [],
      diff: {
        ...DIFF,
        added: 9_000,
        examples: Array.from({ length: 200 }, (_, line) => ({
          kind: 'added' as const,
          line: line + 1,
          sentence: [term(`term ${line}`), ' also finds ', term('x'.repeat(line * 100))],
        })),
      },
      domains: Array.from({ length: 20 }, (_, each) => toAssociate(`search-${String(each + 1).padStart(2, '0')}`)),
    }),
  ),
});
