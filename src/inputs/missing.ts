/** What a mode that calls AWS needs and does not have, as full sentences. */

import type { WorkflowEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { ABILITIES, type Mode } from './modes.ts';
import { missingRegionProblem } from './regions.ts';

type GivenRegion = Pick<Inputs, 'awsRegion' | 'awsRegionProblem'>;

export async function neededRegionProblem(mode: Mode, given: GivenRegion): Promise<string | null> {
  return ABILITIES[mode].readsAws ? regionProblem(given) : null;
}

/** What is wrong with the Region that is set, as a full sentence; `null` where it exists, and where none is set. */
export async function regionProblem({ awsRegion, awsRegionProblem }: GivenRegion): Promise<string | null> {
  if (awsRegion === null) return awsRegionProblem;
  const problem = await missingRegionProblem(awsRegion);
  return problem === null ? null : `Input aws-region ${problem}.`;
}

export interface Missing {
  readonly input: string;
  readonly sentence: string;
}

/** @param configuration of the inputs and the manifest */
export function missingFor(
  mode: Mode,
  configuration: Pick<Inputs, 'awsRegion' | 'awsRegionProblem' | 'bucket'>,
  event: WorkflowEvent,
): readonly Missing[] {
  if (!ABILITIES[mode].readsAws) return [];
  const missing: Missing[] = [];
  if (configuration.awsRegion === null && configuration.awsRegionProblem === null) {
    const sentence =
      `Input aws-region is not set, and neither AWS_REGION nor AWS_DEFAULT_REGION is; mode ${mode} calls AWS and needs a Region. ` +
      'Set it to the code of the Region of the domains, for example "eu-central-1".';
    missing.push({ input: 'aws-region', sentence });
  }
  if (configuration.bucket === null && ABILITIES[mode].needsBucket) {
    const sentence =
      `Neither the input bucket nor "bucket" in a manifest is set; mode ${mode} uploads dictionaries to an S3 bucket in the Region of ` +
      'the domains. Set it to the name of that bucket.';
    missing.push({ input: 'bucket', sentence });
  }
  if (event.repository === null) {
    const sentence =
      'GITHUB_REPOSITORY must be "owner/name", as the marker of each package names the repository; GitHub Actions sets it.';
    missing.push({ input: 'GITHUB_REPOSITORY', sentence });
  }
  return missing;
}
