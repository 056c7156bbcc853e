/** `live` needs evidence: words that have another analysis with other content. */

import { rangeOf } from '../expectation.ts';
import type { IndexUse } from '../uses.ts';
import type { ChainAnswers } from './chain-answers.ts';
import type { Asked, Case, ChainFacts } from './model.ts';
import type { Judgement } from './verdict.ts';

/** The judgements of a use, where `live` has a word that proves it for each package; else it is not checked. */
export async function withEvidence(
  use: IndexUse,
  judged: Case['judgements'],
  facts: ChainFacts,
  answers: ChainAnswers,
  asked: Asked,
): Promise<Case['judgements']> {
  const proved = new Map<string, Judgement>();
  for (const [name, judgement] of judged) {
    const isIdle = answers.telling.altersNothing(use, name);
    const needsProof = judgement.verdict === 'live' && (isIdle || !answers.telling.isWhole(use, name));
    const telling = needsProof ? (await answers.telling.places(use, name, facts)).length : null;
    const isChanged = asked.settings.packages.get(name)?.changes === true;
    const why = isIdle ? 'what this run changed alters nothing' : isChanged ? null : 'this run changed nothing';
    proved.set(
      name,
      telling === 0 ? unproved(use, name, whyUnproved(use, name, facts, answers)) : told(judgement, telling, why),
    );
  }
  return proved;
}

/** @param why the rest of a sentence */
export function unproved({ analyzer }: IndexUse, name: string, why: string): Judgement {
  return {
    verdict: 'not-checked',
    message: `What ${analyzer} has of ${name} can't be proved, as ${why}.`,
    pending: false,
  };
}

/** Where nothing changed, some entries stand for all. @param why that is so, as the rest of a sentence */
function told(judgement: Judgement, telling: number | null, why: string | null): Judgement {
  if (telling === null || judgement.message !== null || why === null) return judgement;
  return { ...judgement, message: `Shown by ${telling} of its entries, as ${why}.` };
}

function whyUnproved(use: IndexUse, name: string, { questions }: ChainFacts, answers: ChainAnswers): string {
  const [from, to] = rangeOf(questions, name);
  const count = to - from;
  const none = count === 1 ? 'the word that was asked is not' : `none of the ${count} words that were asked is`;
  switch (answers.telling.compared(use, name)) {
    case 'empty':
      return `${none} analyzed differently with it and without it`;
    case 'nothing':
      return 'there is nothing to compare its words with';
    case 'former':
      return `${none} analyzed differently with the former content and with the new. Test a changed word with "GET _analyze"`;
    case 'guessed':
      return 'no word that was tried is analyzed differently than before, and the former content, which names the changed words, was not found. Test a changed word with "GET _analyze"';
  }
}
