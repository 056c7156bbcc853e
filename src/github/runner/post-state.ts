/** What the main step leaves for the post step: which throw-away packages may still be there. */

import { saveState } from '@actions/core';
import type { ThrowAway } from '../../deployment/validate/throw-away.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { unwritable } from './runner-file.ts';

/** The name of the state. */
export const THROW_AWAYS = 'throw-aways';

/** Throw-away packages, and where they are. */
export interface SavedThrowAways {
  readonly throwAways: readonly ThrowAway[];
  readonly api: Inputs['api'];
  readonly awsRegion: string;
  readonly bucket: string;
  readonly expectedBucketOwner: string | null;
}

/**
 * Saves what the post step must delete if this process can't. Replaces what was saved before.
 * @throws ActionFailure where it can't be saved
 */
export function rememberThrowAways(
  throwAways: readonly ThrowAway[],
  { api, awsRegion, bucket, expectedBucketOwner }: Omit<SavedThrowAways, 'throwAways'>,
): void {
  const saved = { throwAways, api, awsRegion, bucket, expectedBucketOwner };
  try {
    saveState(THROW_AWAYS, throwAways.length === 0 ? '' : JSON.stringify(saved));
  } catch (error) {
    throw unwritable('GITHUB_STATE', process.env, error);
  }
}
