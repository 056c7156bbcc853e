import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than twenty seconds, in which they wait for most of the time: begun last, they would end alone. */
const LONGEST = [
  '__tests__/end-to-end/prune/prune.test.ts',
  '__tests__/end-to-end/trouble/interrupted.test.ts',
  '__tests__/end-to-end/rejected.test.ts',
  '__tests__/search/engine/engine-url.test.ts',
  '__tests__/search/verify.test.ts',
];

/** Among how many files one of the longest is: while they wait, the others have the processors. */
const APART = 5;

/** Begins the longest files soon, in a fresh clone too, where Vitest has no durations of an earlier run. */
export class LongestSoon extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    const order = sorted.filter((file) => !isLong(file));
    for (const [index, file] of sorted.filter(isLong).entries()) order.splice(index * APART, 0, file);
    return order;
  }
}
