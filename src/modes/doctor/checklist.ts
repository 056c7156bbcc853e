/** The findings of mode `doctor`: reported as they are made, and listed in the order in which they count. */

import { cancelled } from '../../deployment/model/failures.ts';
import type { Finding } from '../../doctor/check.ts';
import type { Check } from '../../result/run-result.ts';
import type { Run } from '../run.ts';

/**
 * Takes findings of one part of the set-up.
 * @throws ActionFailure where the run is cancelled: a check that was cut short says nothing about the set-up
 */
export type Note = (...findings: readonly Finding[]) => void;

export class Checklist {
  readonly #run: Pick<Run, 'state' | 'signal'>;
  readonly #show: (check: Check) => void;
  readonly #parts: Finding[][] = [];

  /** @param show reports a check as soon as it is made */
  constructor(run: Pick<Run, 'state' | 'signal'>, show: (check: Check) => void) {
    this.#run = run;
    this.#show = show;
  }

  /** The next part of the list. Parts are listed in the order of these calls, whichever is checked first. */
  part(): Note {
    const part: Finding[] = [];
    this.#parts.push(part);
    return (...findings) => {
      if (this.#run.signal.aborted) throw cancelled();
      part.push(...findings);
      this.#run.state.setup = this.findings;
      for (const finding of findings) this.#show(finding);
    };
  }

  get findings(): readonly Finding[] {
    return this.#parts.flat();
  }
}
