/** The outcomes of each search test of a run: offline, on an engine or on domains. */

import { type FileProblem, FileProblems } from '../../dictionaries/settings/problems.ts';
import { NO_SETTINGS, type TestOutcome, UNREADABLE } from './offline.ts';
import type { SearchTest } from './test-file.ts';

/** Where a test ran: `offline`, or the name of an engine or domain in messages. */
export type TestJudge = 'offline' | (string & {});

export interface TestRecord {
  readonly test: SearchTest;
  readonly outcomes: readonly { readonly by: TestJudge; readonly outcome: TestOutcome }[];
}

export type TestVerdict = 'passed' | 'failed' | 'skipped';

/** The verdict: failed where it fails anywhere, skipped where it could not run anywhere. */
export function verdictOf({ outcomes }: TestRecord): TestVerdict {
  if (outcomes.some(({ outcome }) => outcome.kind === 'failed')) return 'failed';
  return outcomes.some(({ outcome }) => outcome.kind === 'passed') ? 'passed' : 'skipped';
}

export function countTests(records: readonly TestRecord[]): Readonly<Record<TestVerdict, number>> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const record of records) counts[verdictOf(record)]++;
  return counts;
}

/** Problems `search-tests/failed`, each at the line of the failure. */
export function failureProblems(records: readonly TestRecord[]): readonly FileProblem[] {
  const problems = new FileProblems();
  for (const { test, outcomes } of records) {
    // The same message from several places is reported once.
    const told = new Set<string>();
    for (const { by, outcome } of outcomes) {
      if (outcome.kind !== 'failed') continue;
      for (const { place, message } of outcome.failures) {
        if (told.has(message)) continue;
        told.add(message);
        const text = by === 'offline' ? message : `On ${by}: ${message}`;
        problems.add({ severity: 'error', code: 'search-tests/failed', file: test.file, ...place, message: text });
      }
    }
  }
  return problems.all();
}

/** One sentence for each reason why tests were skipped. */
export function skippedNotices(records: readonly TestRecord[]): readonly string[] {
  const skipped = records.filter((record) => verdictOf(record) === 'skipped');
  const asked = new Set(skipped.flatMap(({ test, outcomes }) => (outcomes.some(({ by }) => isEngine(by)) ? test : [])));
  const reasons = new Map<string, SearchTest[]>();
  for (const { test, outcomes } of skipped) {
    const all = outcomes.flatMap(({ outcome }) => (outcome.kind === 'skipped' ? [outcome.reason] : []));
    const said = [...new Set(all)].join('; ');
    const reason = said === '' ? 'no engine and no domain was asked' : said;
    reasons.set(reason, [...(reasons.get(reason) ?? []), test]);
  }
  return [...reasons].map(([reason, tests]) => {
    const [first] = tests;
    const count = tests.length === 1 ? 'A search test was' : `${tests.length} search tests were`;
    const place =
      first === undefined
        ? ''
        : ` (${tests.length === 1 ? '' : 'the first in '}${first.file}, line ${first.place.line})`;
    return `${count} skipped${place}: ${reason}.${tests.every((one) => asked.has(one)) ? '' : ` ${wayOut(reason)}`}`;
  });
}

/** The name of an engine (`OpenSearch 2.19.6`); those of domains are in lower case. */
const isEngine = (by: TestJudge): boolean => /^[A-Z]/.test(by);

function wayOut(reason: string): string {
  if (reason.includes(NO_SETTINGS)) return 'Name the files of your index settings in `index-settings`.';
  return reason === UNREADABLE ? 'Correct them first.' : 'Set `engine-url` to an OpenSearch that has it.';
}

/** A test whose verdict a change inverts. */
export interface TestChange {
  readonly test: SearchTest;
  readonly kind: 'broken' | 'fixed';
}

/** The tests that passed before and fail now, and the other way round. */
export function testChanges(before: readonly TestRecord[], now: readonly TestRecord[]): readonly TestChange[] {
  const keyOf = ({ test: { file, place } }: TestRecord): string => `${file}:${place.line}:${place.column}`;
  const known = new Map(before.map((record) => [keyOf(record), verdictOf(record)]));
  return now.flatMap((record): TestChange[] => {
    const was = known.get(keyOf(record));
    const is = verdictOf(record);
    if (was === 'passed' && is === 'failed') return [{ test: record.test, kind: 'broken' }];
    return was === 'failed' && is === 'passed' ? [{ test: record.test, kind: 'fixed' }] : [];
  });
}
