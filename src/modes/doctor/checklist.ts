/** The findings of mode `doctor`: reported as they are made, and listed in the order in which they count. */

import type { Finding } from '../../doctor/check.ts';
import type { Check } from '../../result/run-result.ts';
import type { Run } from '../run.ts';

/** Takes findings of one part of the set-up. */
export type Note = (...findings: readonly Finding[]) => void;

export class Checklist {
  readonly #run: Pick<Run, 'state'>;
  readonly #show: (check: Check) => void;
  readonly #parts: Finding[][] = [];

  /** @param show reports a check as soon as it is made */
  constructor(run: Pick<Run, 'state'>, show: (check: Check) => void) {
    this.#run = run;
    this.#show = show;
  }

  /** The next part of the list. Parts are listed in the order of these calls, whichever is checked first. */
  part(): Note {
    const part: Finding[] = [];
    this.#parts.push(part);
    return (...findings) => {
      part.push(...findings);
      this.#run.state.setup = this.findings;
      for (const finding of findings) this.#show(finding);
    };
  }

  get findings(): readonly Finding[] {
    return this.#parts.flat();
  }
}
