/** Reads files of search tests and runs the tests that need no engine. */

import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import { type FileProblem, FileProblems } from '../../dictionaries/settings/problems.ts';
import { runOffline } from './offline.ts';
import type { TestRecord } from './records.ts';
import { readTestFile } from './test-file.ts';

export interface TestSource {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface TestsOfRun {
  readonly records: readonly TestRecord[];
  /** Problems of the test files themselves: `search-tests/syntax`. */
  readonly problems: readonly FileProblem[];
}

/** Reads the files and runs the tests that can run offline. @param settings `null` without index settings */
export async function runTestsOffline(
  sources: readonly TestSource[],
  settings: IndexSettings | null,
): Promise<TestsOfRun> {
  const records: TestRecord[] = [];
  const problems = new FileProblems();
  for (const { file, bytes } of sources) {
    const read = await readTestFile(file, bytes);
    for (const one of read.problems) problems.add(one);
    for (const test of read.tests) {
      const outcome = runOffline(test, settings);
      if (outcome.kind === 'wrong') problems.add(outcome.problem);
      else records.push({ test, outcomes: [{ by: 'offline', outcome }] });
    }
  }
  return { records, problems: problems.all() };
}
