import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: begun last, they would end alone. */
const LONGEST = [
  '__tests__/search/verify.test.ts',
  '__tests__/simulation/simulation.test.ts',
  '__tests__/search/engine/engine-url.test.ts',
  '__tests__/end-to-end/set-up/command-line.test.ts',
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
