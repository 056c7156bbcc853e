/** How the check of a dictionary in a throw-away package fails: what, why, and what to do. */

import { ActionFailure } from '../../failure.ts';
import { lastAnswer } from '../loop/answers.ts';
import { minutesText } from '../loop/progress.ts';
import type { AwsError } from '../model/aws-error.ts';
import { toFailure } from '../model/failures.ts';
import type { CheckState } from './state.ts';

export function createFailure({ dictionary }: CheckState, error: AwsError): ActionFailure {
  const code = error.kind === 'rejected' ? 'validation-failed' : 'conflict';
  return toFailure(error, `${dictionary.file} can't be validated by AWS`, code);
}

export function noPlace(refusal: AwsError): ActionFailure {
  return new ActionFailure(
    'quota-exceeded',
    `The Region has no free place for a throw-away package, so AWS did not validate the changed dictionaries: ${refusal.summary}`,
    { hint: 'Delete packages that are not needed, and run the job again.', cause: refusal },
  );
}

export function goneFailure({ dictionary, name }: CheckState, seen: boolean): ActionFailure {
  const what = seen ? 'somebody deleted' : 'AWS does not show';
  return new ActionFailure(
    seen ? 'conflict' : 'timeout',
    `AWS gave no verdict on ${dictionary.file}, as ${what} the throw-away package ${name}.`,
    { hint: 'Run the job again. Packages named dictcheck-… belong to runs that are under way.' },
  );
}

export function noVerdict(state: CheckState, timeoutMs: number): ActionFailure {
  return new ActionFailure(
    'timeout',
    `AWS gave no verdict on ${state.dictionary.file} within ${minutesText(timeoutMs)}: ${whereItIs(state)}.${lastAnswer(state.patience)}`,
    { hint: 'Run the job again, or raise `validation-timeout-minutes`.' },
  );
}

function whereItIs({ name, phase, mayExist }: CheckState): string {
  if (phase.kind !== 'wait')
    return mayExist
      ? `it is not known whether AWS created its throw-away package ${name}, as a request for it had no clear answer`
      : 'AWS did not create its throw-away package';
  const which = `its throw-away package ${name} (${phase.id})`;
  if (phase.shown === null) return `AWS has not shown ${which}`;
  return `${which} is ${phase.missingSince === null ? 'still' : 'not shown any more, and was'} ${phase.shown}`;
}
