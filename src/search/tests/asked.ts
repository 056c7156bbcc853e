/** Search tests on an engine or a domain, with all texts of an analyzer in one request. */

import type { Token } from '../../dictionaries/analysis/token.ts';
import { documentTexts, judgeTest } from './judge.ts';
import type { TestOutcome } from './offline.ts';
import type { SearchTest } from './test-file.ts';

/** A test, and the names of its two analyzers on the engine or domain. */
export interface AskedTest {
  readonly test: SearchTest;
  readonly search: string;
  readonly index: string;
}

/** The tokens of each text; or why they are not known, as the rest of a sentence. */
export type AskedTexts = ReadonlyMap<string, readonly Token[]> | { readonly reason: string };

/** Asks one analyzer for all its texts. */
export type AskAnalyzer = (analyzer: string, texts: readonly string[]) => Promise<AskedTexts>;

/** Judges the tests, in their order. */
export async function judgeAsked(tests: readonly AskedTest[], ask: AskAnalyzer): Promise<readonly TestOutcome[]> {
  const texts = new Map<string, Set<string>>();
  const add = (analyzer: string, text: string) => texts.set(analyzer, (texts.get(analyzer) ?? new Set()).add(text));
  for (const { test, search, index } of tests) {
    add(search, test.search.text);
    for (const text of documentTexts(test)) add(index, text);
  }
  const answers = new Map<string, AskedTexts>();
  for (const [analyzer, all] of texts) answers.set(analyzer, await ask(analyzer, [...all]));
  return tests.map(({ test, search, index }) => {
    const [bySearch, byIndex] = [answers.get(search), answers.get(index)];
    if (bySearch === undefined || 'reason' in bySearch) return skipped(bySearch);
    if (documentTexts(test).length > 0 && (byIndex === undefined || 'reason' in byIndex)) return skipped(byIndex);
    const documents: ReadonlyMap<string, readonly Token[]> =
      byIndex === undefined || 'reason' in byIndex ? new Map() : byIndex;
    const failures = judgeTest(test, {
      search: bySearch.get(test.search.text) ?? [],
      document: (text) => documents.get(text) ?? [],
    });
    return failures.length === 0 ? { kind: 'passed' } : { kind: 'failed', failures };
  });
}

function skipped(answer: { readonly reason: string } | undefined): TestOutcome {
  return { kind: 'skipped', reason: answer?.reason ?? 'no engine or domain was asked' };
}

/**
 * Splits the answer for several texts into one list for each: offsets and positions count from the beginning of the
 * text.
 */
export function splitTokens(tokens: readonly Token[], texts: readonly string[]): ReadonlyMap<string, readonly Token[]> {
  const lists = new Map<string, readonly Token[]>();
  let start = 0;
  for (const text of texts) {
    const end = start + text.length + 1;
    const own = tokens.filter((token) => token.start >= start && token.start < end);
    const first = Math.min(...own.map(({ position }) => position));
    lists.set(
      text,
      own.map((token) => ({
        ...token,
        position: token.position - first,
        start: token.start - start,
        end: token.end - start,
      })),
    );
    start = end;
  }
  return lists;
}
