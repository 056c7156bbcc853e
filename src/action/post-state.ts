/** What the main step leaves for the post step: that it ran, and which throw-away packages it was about to make. */

import { saveState } from '@actions/core';
import type { ThrowAway } from '../deployment/throw-away.ts';
import { parsePackageName } from '../dictionaries/names.ts';
import { at, textAt } from '../json.ts';
import { APIS, type Api } from './inputs.ts';

const MAIN_RAN = 'main-ran';
const THROW_AWAYS = 'throw-aways';

export function markMainStep(): void {
  saveState(MAIN_RAN, 'true');
}

/** Whether this process is the post step: the runner gives it the state that the main step saved. */
export function isPostStep(env: NodeJS.ProcessEnv): boolean {
  return env[`STATE_${MAIN_RAN}`] === 'true';
}

/** Where throw-away packages are, and which. */
export interface SavedThrowAways {
  readonly throwAways: readonly ThrowAway[];
  readonly api: Api;
  readonly awsRegion: string;
  readonly bucket: string;
  readonly expectedBucketOwner: string | null;
}

/** Saves what the post step must delete, in case that this process can't. */
export function rememberThrowAways(
  throwAways: readonly ThrowAway[],
  place: {
    readonly api: SavedThrowAways['api'];
    readonly awsRegion: string | null;
    readonly bucket: string | null;
    readonly expectedBucketOwner: string | null;
  },
): void {
  const { api, awsRegion, bucket, expectedBucketOwner } = place;
  const names = throwAways.map(({ name, key }) => ({ name, key }));
  saveState(THROW_AWAYS, JSON.stringify({ throwAways: names, api, awsRegion, bucket, expectedBucketOwner }));
}

/**
 * What the main step saved; `null` when it made no throw-away package. Throws when the state is not what it saves: the
 * post step must not delete anything on a guess.
 */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  if (text === '') return null;
  const saved: unknown = JSON.parse(text);
  const api = APIS.find((one) => one === textAt(saved, 'api'));
  const awsRegion = textAt(saved, 'awsRegion');
  const bucket = textAt(saved, 'bucket');
  const list = at(saved, 'throwAways');
  if (api === undefined || awsRegion === null || bucket === null || !Array.isArray(list)) {
    throw new TypeError('The state of the main step is not readable.');
  }
  const throwAways = list.map((one: unknown) => {
    const name = parsePackageName(textAt(one, 'name') ?? '');
    const key = textAt(one, 'key');
    if (name === null || key === null) throw new TypeError('The state of the main step is not readable.');
    return { name, key };
  });
  return { throwAways, api, awsRegion, bucket, expectedBucketOwner: textAt(saved, 'expectedBucketOwner') };
}
