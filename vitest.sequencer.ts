import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than twenty seconds, in which they wait for most of the time: begun last, they would end alone. */
const LONGEST = [
  '__tests__/end-to-end/prune.test.ts',
  '__tests__/end-to-end/interrupted.test.ts',
  '__tests__/end-to-end/rejected.test.ts',
  '__tests__/search/engine-url.test.ts',
  '__tests__/end-to-end/waiting.test.ts',
  '__tests__/search/verify.test.ts',
];

/** Begins the longest files first, in a fresh clone too, where Vitest has no durations of an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
