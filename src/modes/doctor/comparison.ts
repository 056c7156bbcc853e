/** What a deploy would make of what is live: the comparison of a plan, and what refuses the deploy before it writes. */

import { toFailure } from '../../deployment/model/failures.ts';
import { type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import type { ActionFailure, FailureReason } from '../../failure.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import { LOCAL_REPOSITORY } from '../../inputs/event.ts';
import type { EarlyLook } from '../live/early-look.ts';
import type { LiveMode } from '../live/live.ts';
import type { Run } from '../run.ts';

/** A run whose dictionaries a deploy would take, and its look at AWS. */
export interface Comparable {
  readonly run: Run;
  readonly configuration: Configuration;
  readonly aws: AwsConfiguration;
  readonly look: EarlyLook;
}

const ID = 'plan';
/** Reasons why the comparison is not made; single reads have checks of their own. */
const UNREAD: ReadonlySet<FailureReason> = new Set(['access-denied', 'credentials-missing', 'timeout', 'internal']);

function untold(why: string, remedy: string): Finding {
  return unknown(ID, `What a deploy would change is not known: ${why}`, remedy);
}

/** The finding where a read that the comparison needs had no answer: it would have none again. */
export function unanswered(permission: string): Finding {
  return untold(`AWS gave no usable answer to ${permission}.`, 'Run it again.');
}

/**
 * @param asked or why nothing is compared, as the rest of a sentence
 * @param known the findings so far: what they say of a deploy is not repeated
 */
export async function planFinding(asked: Comparable | string, known: readonly Finding[]): Promise<Finding> {
  if (typeof asked === 'string') return untold(asked, 'Correct that, and run it again.');
  const stopping = known.filter(({ status }) => status === 'failed');
  if (stopping.some(({ id }) => id === 'credentials'))
    return untold('there are no credentials.', 'Correct that, and run it again.');
  const failure = await failureOf(asked);
  const { packages = [] } = asked.run.state.plan ?? {};
  if (failure === null) {
    const changing = packages.filter(({ kind }) => kind !== 'unchanged').length;
    const words = `a deploy would publish ${changing} of ${packages.length} packages`;
    return ok(ID, `Compared with what is live, ${words}, and nothing refuses it.`);
  }
  const { code, message } = failure;
  const remedy = failure.hint ?? 'Correct the inputs or the dictionaries.';
  const told = stopping.find(({ reason }) => reason === code);
  if (told !== undefined) return untold(message, `Correct first what the check ${told.id} says.`);
  if (code === 'conflict' && asked.aws.repository === LOCAL_REPOSITORY)
    return untold(message, 'Set GITHUB_REPOSITORY to owner/name of the repository that deploys.');
  return UNREAD.has(code) ? untold(message, remedy) : failed(ID, code, message, remedy);
}

async function failureOf({ run, configuration, aws, look }: Comparable): Promise<ActionFailure | null> {
  const { compareWithLive, guardDeploy } = await import('../live/live.ts');
  const judge: LiveMode = async (compared) => {
    await guardDeploy(compared);
    await compared.search?.before();
  };
  const modes = { plan: judge, drift: judge, validate: judge, deploy: judge };
  try {
    await compareWithLive(run, configuration, aws, await look.ports(), await look.seen(), modes);
    return null;
  } catch (error) {
    return toFailure(error, 'What is live can not be compared', 'internal');
  }
}
