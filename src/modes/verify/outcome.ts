/** What is reported of the domains' answers, and which of them fail the run. Pure. */

import { ActionFailure } from '../../failure.ts';
import { redact } from '../../redact.ts';
import type { Obstacle } from '../../search/domain/port.ts';
import type { RefusedLine } from '../../search/domain/prepare.ts';
import type { SearchUse } from '../../search/domain/verify/verdict.ts';
import { failureProblems, type TestRecord, verdictOf } from '../../search/tests/records.ts';

export type AskingMode = 'plan' | 'validate' | 'deploy' | 'drift';

/** Answers of domains name accounts and roles. */
export function publicUse(use: SearchUse): SearchUse {
  return { ...use, message: use.message === null ? null : redact(use.message) };
}

/**
 * Whether a verdict fails the run: in `plan` and `validate` it describes the state before, so that a repair can be
 * merged.
 */
export function fails(mode: AskingMode, verdict: SearchUse['verdict']): boolean {
  if (mode === 'plan' || mode === 'validate') return false;
  if (ATTENTION.has(verdict)) return true;
  return mode === 'drift' && verdict === 'needs-reopen';
}

/** Warnings where they do not fail the run. */
const ATTENTION: ReadonlySet<string> = new Set(['broken', 'stale', 'mixed']);

export function describeUse({ domain, index, analyzer, package: name, verdict, message }: SearchUse): string {
  const place = [domain, index, analyzer].filter((part) => part !== null).join(' / ');
  return `${place}: ${name} is ${verdict}${message === null ? '' : `. ${message}`}`;
}

/** One warning for uses with the same verdict and message. */
export function warningsFor(uses: readonly SearchUse[]): readonly string[] {
  const told = uses.filter(
    ({ verdict }) => verdict.startsWith('needs-') || verdict === 'not-checked' || ATTENTION.has(verdict),
  );
  const groups = Map.groupBy(told, ({ domain, verdict, message }) => JSON.stringify([domain, verdict, message]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.map((use) => use.package))];
    return [`Search on ${first.domain}, ${names.join(', ')}: ${first.verdict}. ${first.message ?? ''}`];
  });
}

export function searchFailure(uses: readonly SearchUse[]): ActionFailure {
  const lines = [...new Set(uses.map(describeUse))];
  const shown = lines.slice(0, 10);
  const more =
    lines.length > shown.length ? [`and ${lines.length - shown.length} more; the results file has all.`] : [];
  return new ActionFailure('search-failed', [...shown, ...more].join('\n'), {
    hint: 'AWS has the files; search does not use them as it should. docs/troubleshooting.md says what each verdict means and what to do.',
    about: [...new Set(uses.map((use) => use.package))],
  });
}

/** The failure of search tests; `null` where none fails. */
export function testFailure(records: readonly TestRecord[], mode: AskingMode, end: string): ActionFailure | null {
  const failed = records.filter((record) => verdictOf(record) === 'failed');
  const [first] = failureProblems(failed);
  if (first === undefined) return null;
  const count = failed.length === 1 ? 'A search test fails' : `${failed.length} search tests fail`;
  const place = `${first.file}, line ${first.line ?? 1}`;
  const reason = mode === 'drift' ? 'search-failed' : 'test-failed';
  return new ActionFailure(reason, `${count}, the first in ${place}: ${first.message}`, {
    hint: `Correct the dictionary, or the test where search should do what it does now. ${end}`,
  });
}

/** The failure for a required check that was not possible, for a reason that the user can fix. */
export function unmetFailure(obstacles: readonly Obstacle[], end: string): ActionFailure | null {
  const messages = fixable(obstacles);
  if (messages.size === 0) return null;
  return new ActionFailure('search-failed', [...messages].join('\n'), {
    hint: `verify: require fails a run that can't ask. ${end}With verify: report it is a warning.`,
  });
}

/** The reasons that the user can do something about. */
function fixable(obstacles: readonly Obstacle[]): ReadonlySet<string> {
  return new Set(obstacles.filter(({ kind }) => kind !== 'nature').map(({ message }) => redact(message)));
}

/** Why a validation could not build the new content on the domains, where no verdict has the same reason. */
export function unbuiltWarnings(obstacles: readonly Obstacle[], uses: readonly SearchUse[]): readonly string[] {
  const told = uses.map(({ message }) => message ?? '').join('\n');
  return [...fixable(obstacles)]
    .filter((message) => !told.includes(message))
    .map((message) => `Whether the domains can build the new content is not known. ${message}`);
}

export type RefusedOnDomain = RefusedLine & { readonly domain: string };

/** The problem of a line that a domain refuses. */
export function refusedProblem({ package: name, domain, index, analyzer, line, reason }: RefusedOnDomain) {
  const message = `Domain ${domain} can't build analyzer ${analyzer} of index ${index} with this line: "${redact(reason).slice(0, 400)}". Change the line, or the filters before this dictionary in ${analyzer}.`;
  return {
    subject: { dictionary: name },
    problem: { severity: 'error' as const, code: 'domain/rejected', line, column: null, message },
  };
}

/** @param lines one for each refused line, with its place */
export function refusedFailure(refused: readonly RefusedOnDomain[], lines: readonly string[]): ActionFailure {
  return new ActionFailure('lint-failed', lines.join('\n'), {
    hint: 'Fix the annotated lines; docs/dictionaries.md explains the code. Nothing was published, and no domain was changed.',
    about: [...new Set(refused.map((one) => one.package))],
  });
}
