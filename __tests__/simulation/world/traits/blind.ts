/** What Git and GitHub do not say for a while, or at all: a shallow clone, a Git that fails, a token without the right. */

import type { Random } from '../random.ts';

/** The questions that prune asks of the repository, and the one of the removal guard. */
export type Question = (typeof QUESTIONS)[number] | 'former';
const QUESTIONS = [
  'inCommit',
  'scope',
  'history',
  'onDefaultBranch',
  'onRunsBranch',
  'namesake',
  'content',
  'formerContent',
] as const;

/** In milliseconds since the start. */
export interface Blind {
  readonly questions: readonly Question[];
  readonly from: number;
  readonly milliseconds: number;
}

export function drawBlind(random: Random): Blind {
  const isLasting = random.chance(0.6);
  const former: readonly Question[] = random.chance(0.5) ? ['former'] : [];
  return {
    questions: random.chance(0.2) ? [...QUESTIONS, ...former] : [random.pick(QUESTIONS), ...former],
    from: isLasting ? 0 : random.magnitude(1, 30_000),
    milliseconds: isLasting ? 1_000_000_000 : random.magnitude(1_000, 60_000),
  };
}

/** Whether a question has no answer at this moment (milliseconds since the start). */
export function isBlind(blind: Blind | undefined, question: Question, since: number): boolean {
  return blind?.questions.includes(question) === true && wasBlind(blind, since, since);
}

/** Whether it had none at any moment of this time. */
export function wasBlind({ from, milliseconds }: Omit<Blind, 'questions'>, since: number, until: number): boolean {
  return since >= from && until < from + milliseconds;
}
