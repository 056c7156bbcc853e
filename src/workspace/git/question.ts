/**
 * One end for all that a question asks of Git and GitHub: each call has its own time-out, but an answer may need
 * hundreds of them.
 */

import { AsyncLocalStorage } from 'node:async_hooks';

/** A minute is promised. */
const QUESTION_MS = 55_000;

/** The question that calls are made for. */
interface Question {
  /** Aborted at the deadline of the question. */
  readonly end: AbortSignal;
  /** Which of them gave no answer in time: it is not asked again for the same question, nor for those after it. */
  readonly silent: Set<'Git' | 'GitHub'>;
}

/** Asks: all calls of Git and GitHub within `work` have one deadline. Within another question, that one's. */
export type Ask = <T>(work: () => Promise<T>) => Promise<T>;

const questions = new AsyncLocalStorage<Question>();

/** For questions that belong together: who was silent once is not asked in a later one. @param ms time of each */
export function questioner(ms = QUESTION_MS): Ask {
  const silent: Question['silent'] = new Set();
  return (work) => {
    if (questions.getStore() !== undefined) return work();
    return questions.run({ end: AbortSignal.timeout(ms), silent }, work);
  };
}

/** The question under way, if any. */
export function question(): Question | undefined {
  return questions.getStore();
}
