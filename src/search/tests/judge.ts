/** Whether a test passes, given the tokens of its texts: computed here, by an engine, or by a domain. */

import type { Token } from '../../dictionaries/analysis/token.ts';
import { excerpt, quoted } from '../../dictionaries/problems.ts';
import type { FilePlace } from '../../dictionaries/settings/file/positioned.ts';
import { groupBy } from '../../dictionaries/settings/uses/group-by.ts';
import { describeQuery, isFound, matchQuery } from './match-query.ts';
import type { SearchTest, TestText } from './test-file.ts';

/** The tokens of the texts of a test from its two analyzers. */
export interface AnalysedTest {
  /** Of the search analyzer, for `search`. */
  readonly search: readonly Token[];
  /** Of the index analyzer, for each text of `finds` and `not`. */
  document(text: string): readonly Token[];
}

export interface TestFailure {
  readonly place: FilePlace;
  /** Full sentences. */
  readonly message: string;
}

/** Every text for the index analyzer. */
export function documentTexts({ finds, not }: SearchTest): readonly string[] {
  return [...new Set([...finds, ...not].map(({ text }) => text))];
}

/** The failures; empty when the test passes. */
export function judgeTest(test: SearchTest, analysed: AnalysedTest): readonly TestFailure[] {
  const query = matchQuery(analysed.search);
  const failures: TestFailure[] = [];
  const check = (wanted: TestText, isWanted: boolean): void => {
    const document = analysed.document(wanted.text);
    if (isFound(query, document) === isWanted) return;
    const words = document.map(({ token }) => `\`${excerpt(token)}\``).join(', ') || 'no words at all';
    const what = isWanted ? 'does not find' : 'finds';
    failures.push({
      place: wanted.place,
      message: `A search for ${quoted(test.search.text)} ${what} ${quoted(wanted.text)}${isWanted ? '' : ', which it must not'}. It searches for ${excerpt(describeQuery(query), 400)}; that document has ${excerpt(words, 400)}.`,
    });
  };
  for (const text of test.finds) check(text, true);
  for (const text of test.not) check(text, false);
  const wrong = test.tokens === null ? null : wrongTokens(test.tokens.positions, analysed.search);
  if (wrong !== null && test.tokens !== null) {
    failures.push({
      place: test.tokens.place,
      message: `The search analyzer makes ${excerpt(wrong, 400)} of ${quoted(test.search.text)}, not what \`tokens\` says.`,
    });
  }
  return failures;
}

/** The tokens found instead; `null` when they are as expected. */
function wrongTokens(expected: readonly (readonly string[])[], tokens: readonly Token[]): string | null {
  const byPosition = groupBy(tokens, ({ position }) => position);
  const positions = [...byPosition].sort(([a], [b]) => a - b).map(([, group]) => group.map(({ token }) => token));
  const isEqual =
    positions.length === expected.length &&
    positions.every(
      (group, index) => JSON.stringify([...group].sort()) === JSON.stringify([...(expected[index] ?? [])].sort()),
    );
  if (isEqual) return null;
  return positions.length === 0
    ? 'no tokens'
    : `[${positions.map((group) => (group.length === 1 ? group[0] : `[${group.join(', ')}]`)).join(', ')}]`;
}
