/** Problems that an engine or a domain found in dictionaries, besides those of the check. */

import type { CheckReport, Dictionary, Problem } from '../dictionaries/dictionary.ts';
import { placeProblem } from '../dictionaries/file-lines.ts';
import { mergeProblems } from '../dictionaries/problems.ts';
import { logProblems, type ProblemLog } from '../workspace/check-all.ts';

/** A problem at a line of a dictionary's content, or of another file. */
export interface FoundProblem {
  readonly subject: { readonly dictionary: string } | { readonly file: string };
  readonly problem: Problem;
}

/** The reports with what was found, each problem at the file and line that people edit; the log has a line for each. */
export function addProblems(
  dictionaries: readonly Dictionary[],
  checks: ReadonlyMap<string, CheckReport>,
  found: readonly FoundProblem[],
  log: ProblemLog,
): ReadonlyMap<string, CheckReport> {
  const reports = new Map(checks);
  for (const { name, file, files } of dictionaries) {
    const report = reports.get(name);
    const own = found.flatMap(({ subject, problem }) =>
      'dictionary' in subject && subject.dictionary === name ? [placeProblem(files, problem)] : [],
    );
    if (own.length > 0) logProblems(file, { problems: own, errors: own.length, warnings: 0 }, log);
    if (report !== undefined)
      reports.set(
        name,
        mergeProblems(
          report,
          own,
          files.map(({ file }) => file),
        ),
      );
  }
  return reports;
}
