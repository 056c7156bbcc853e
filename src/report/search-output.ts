/** The output `search`, and how it is made to fit. */

import { redact } from '../redact.ts';
import type { SearchUse, SearchVerdict } from '../result/run-result.ts';
import { cut } from './escape/visible.ts';
import { type FittedOutput, fits } from './packages-output.ts';

/** Most elements of the output. */
const MAX_ELEMENTS = 500;
const SHORT_MESSAGE = 200;

/** What needs attention first. */
const URGENCY: readonly SearchVerdict[] = [
  'broken',
  'stale',
  'mixed',
  'needs-reopen',
  'not-checked',
  'needs-reindex',
  'next-index',
  'unused',
  'live',
];

/** Sorts the uses by urgency, and otherwise keeps the order. */
export function byAttention<T extends Pick<SearchUse, 'verdict'>>(uses: readonly T[]): readonly T[] {
  return uses.toSorted((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict));
}

/** The output. Where not all uses fit, those that need attention come first; otherwise the order is kept. */
export function searchOutput(uses: readonly SearchUse[]): FittedOutput {
  const all = uses.map((use) => ({ ...use, message: use.message === null ? null : redact(use.message) }));
  const whole = JSON.stringify(all);
  if (all.length <= MAX_ELEMENTS && fits(whole)) return { json: whole, leftOut: null };
  const sorted = byAttention(all).map((use) => ({
    ...use,
    message: use.message === null ? null : cut(use.message, SHORT_MESSAGE),
  }));
  let most = Math.min(MAX_ELEMENTS, sorted.length);
  while (most > 0 && !fits(JSON.stringify(sorted.slice(0, most)))) most = Math.floor(most * 0.9);
  const left = all.length - most;
  const what = left === 0 ? 'the ends of long messages' : `${left} of ${all.length} elements`;
  return { json: JSON.stringify(sorted.slice(0, most)), leftOut: `The output search lacks ${what}` };
}
