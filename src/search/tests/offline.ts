/** Search tests without an engine: where every part of both analyzers is computed here. */

import type { Chain } from '../../dictionaries/analysis/chain.ts';
import { placed, type Token } from '../../dictionaries/analysis/token.ts';
import type { SettingsFile } from '../../dictionaries/settings/file/shapes.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import type { FileProblem } from '../../dictionaries/settings/problems.ts';
import { analyzersOf, fieldNamed } from '../../dictionaries/settings/uses/field-uses.ts';
import { documentTexts, judgeTest, type TestFailure } from './judge.ts';
import { problem, type SearchTest, type TestText } from './test-file.ts';

export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly failures: readonly TestFailure[] }
  /** `reason` is the rest of a sentence: "because …". */
  | { readonly kind: 'skipped'; readonly reason: string }
  /** The test file has an error. */
  | { readonly kind: 'wrong'; readonly problem: FileProblem };

/** The analyzers of a test by name, and their settings file. */
export interface TestAnalyzers {
  readonly file: SettingsFile;
  readonly search: string;
  readonly index: string | null;
}

type Resolved =
  | { readonly kind: 'found'; readonly analyzers: TestAnalyzers }
  | Extract<TestOutcome, { kind: 'skipped' | 'wrong' }>;

/** Reasons of tests that neither this run nor an engine can run. */
export const NO_SETTINGS = 'no `index-settings` say how text is analysed';
export const UNREADABLE = "the index settings can't be read";

export const brokenAnalyzer = (name: string): string => `the definition of the analyzer \`${name}\` has an error`;

/** Runs a test with the settings; `null`: no settings are named. */
export function runOffline(test: SearchTest, settings: IndexSettings | null): TestOutcome {
  if (settings === null) return { kind: 'skipped', reason: NO_SETTINGS };
  const resolved = resolveAnalyzers(test, settings);
  if (resolved.kind !== 'found') return resolved;
  const { file, search, index } = resolved.analyzers;
  const searchTokens = analyse(search, test.search.text, file, settings);
  if ('reason' in searchTokens) return { kind: 'skipped', reason: searchTokens.reason };
  const documents = new Map<string, readonly Token[]>();
  for (const text of documentTexts(test)) {
    const tokens = analyse(index ?? search, text, file, settings);
    if ('reason' in tokens) return { kind: 'skipped', reason: tokens.reason };
    documents.set(text, tokens.tokens);
  }
  const failures = judgeTest(test, { search: searchTokens.tokens, document: (text) => documents.get(text) ?? [] });
  return failures.length === 0 ? { kind: 'passed' } : { kind: 'failed', failures };
}

function analyse(
  name: string,
  text: string,
  file: SettingsFile,
  { analyzers, scope }: IndexSettings,
): { readonly tokens: readonly Token[] } | { readonly reason: string } {
  const model = analyzers.named(name, file);
  if (model === null && scope.find('analyzer', name, file) !== null) return { reason: brokenAnalyzer(name) };
  const chain: Chain | null = model === null ? analyzers.builtIn(name) : analyzers.chainOf(model);
  if (chain === null) return { reason: `the analyzer \`${name}\` is not computed here` };
  const result = chain.run(text);
  const unknown =
    'undecided' in result ? result.undecided : (result.tokens.find(({ blurred }) => blurred !== null)?.blurred ?? null);
  if ('tokens' in result && unknown === null) return { tokens: placed(result.tokens) };
  if (unknown?.startsWith('analyzer ')) return { reason: `the analyzer \`${name}\` is not computed here` };
  const what = (unknown === null ? null : analyzers.parts.unknown.get(unknown)?.what) ?? unknown ?? 'a part of it';
  return { reason: `${what} of the analyzer \`${name}\` is not computed here` };
}

/** The analyzers of a test. */
export function resolveAnalyzers(test: SearchTest, settings: IndexSettings): Resolved {
  const wrong = (place: TestText | null, message: string): Resolved => ({
    kind: 'wrong',
    problem: problem(test.file, place?.place ?? test.place, message),
  });
  const { files } = settings.scope;
  const named = test.settings;
  if (isUnreadable(settings, named)) return { kind: 'skipped', reason: UNREADABLE };
  const candidates = named === null ? files : files.filter(({ file }) => file === normal(named.text));
  if (named !== null && candidates.length === 0) {
    const known = files.map(({ file }) => `\`${file}\``).join(', ');
    return wrong(
      named,
      `\`index-settings\` names \`${named.text}\`, which is not a file of this run. Its files: ${known || 'none could be read'}.`,
    );
  }
  const fitting = candidates.flatMap((file) => analyzersIn(test, file, settings));
  if (fitting.length > 1 && named === null) {
    return wrong(
      subjectText(test),
      `Several files of index settings fit: ${fitting.map(({ file }) => `\`${file.file}\``).join(', ')}. Choose one with \`index-settings\` in the test file.`,
    );
  }
  const [analyzers] = fitting;
  if (analyzers !== undefined) return { kind: 'found', analyzers };
  const { subject } = test;
  const where = candidates.map(({ file }) => `\`${file}\``).join(', ');
  if (subject.kind === 'analyzers') return wrong(subject.search, `No analyzer of that name is defined in ${where}.`);
  if (candidates.every(({ fields }) => fields.length === 0)) {
    return {
      kind: 'skipped',
      reason: `no mappings in ${where} say which analyzers the field \`${subject.field.text}\` has`,
    };
  }
  return wrong(subject.field, `The mappings in ${where} have no text field \`${subject.field.text}\`.`);
}

/** Whether the file of a test, or all files, have a syntax error, which is said there. */
function isUnreadable({ scope, problems }: IndexSettings, named: TestText | null): boolean {
  if (named === null) return scope.files.length === 0;
  const file = normal(named.text);
  return problems.all().some((one) => one.code === 'index-settings/syntax' && one.file === file);
}

function subjectText({ subject }: SearchTest): TestText {
  return subject.kind === 'field' ? subject.field : subject.search;
}

function analyzersIn(test: SearchTest, file: SettingsFile, settings: IndexSettings): TestAnalyzers[] {
  const { subject } = test;
  const { scope, analyzers } = settings;
  if (subject.kind === 'field') {
    const field = fieldNamed(subject.field.text, file, scope);
    if (field === null) return [];
    const { index, search } = analyzersOf(field, file, scope);
    return [{ file, search, index }];
  }
  const isKnown = (name: string): boolean =>
    scope.findOwn('analyzer', name, file) !== null ||
    (scope.find('analyzer', name, file) === null && analyzers.builtIn(name) !== null);
  if (!isKnown(subject.search.text)) return [];
  return [{ file, search: subject.search.text, index: subject.index?.text ?? null }];
}

function normal(path: string): string {
  return path.replace(/^\.\//, '');
}
