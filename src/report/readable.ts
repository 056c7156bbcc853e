/** The examples of differences are read from the files when a report shows them first: by then a file may be gone. */

import { type DictionaryDiff, withLaterExamples } from '../dictionaries/dictionary.ts';
import { messageOf } from '../printable.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';

/** The result without the examples that can't be read any more, and with a warning that says so. */
export function withReadableExamples(result: RunResult): RunResult {
  const warnings: string[] = [];
  const dictionaries = result.dictionaries.map((one): DictionaryResult => {
    const why = one.diff === null ? null : whyUnreadable(one.diff);
    if (one.diff === null || why === null) return one;
    warnings.push(`What changed in ${one.name} is only counted, as its files can't be read any more: ${why}`);
    return { ...one, diff: withLaterExamples(one.diff, () => []) };
  });
  return warnings.length === 0 ? result : { ...result, dictionaries, warnings: [...result.warnings, ...warnings] };
}

function whyUnreadable(diff: DictionaryDiff): string | null {
  try {
    void diff.examples;
    return null;
  } catch (error) {
    return messageOf(error);
  }
}
