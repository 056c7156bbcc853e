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

export function noVerdict({ dictionary, name, phase, patience }: CheckState, timeoutMs: number): ActionFailure {
  const where =
    phase.kind !== 'wait'
      ? 'AWS did not create its throw-away package'
      : phase.shown === null
        ? `AWS has not shown its throw-away package ${name} (${phase.id})`
        : `its throw-away package ${name} (${phase.id}) is ${phase.missingSince === null ? 'still' : 'not shown any more, and was'} ${phase.shown}`;
  return new ActionFailure(
    'timeout',
    `AWS gave no verdict on ${dictionary.file} within ${minutesText(timeoutMs)}: ${where}.${lastAnswer(patience)}`,
    { hint: 'Run the job again, or raise `validation-timeout-minutes`.' },
  );
}
