/** What the main step leaves for the post step: that it ran, and which throw-away packages it was about to make. */

import { saveState } from '@actions/core';
import * as z from 'zod';
import type { ThrowAway } from '../deployment/throw-away.ts';
import { parsePackageName } from '../dictionaries/names.ts';
import { APIS } from './inputs.ts';

const MAIN_RAN = 'main-ran';
const THROW_AWAYS = 'throw-aways';

export function markMainStep(): void {
  saveState(MAIN_RAN, 'true');
}

/** Whether this process is the post step: the runner gives it the state that the main step saved. */
export function isPostStep(env: NodeJS.ProcessEnv): boolean {
  return env[`STATE_${MAIN_RAN}`] === 'true';
}

const packageName = z.string().transform((text, context) => {
  const name = parsePackageName(text);
  if (name !== null) return name;
  context.addIssue('not a package name');
  return z.NEVER;
});
const savedSchema = z.object({
  throwAways: z.array(z.object({ name: packageName, key: z.string() })),
  api: z.enum(APIS),
  awsRegion: z.string(),
  bucket: z.string(),
  expectedBucketOwner: z.string().nullable(),
});

/** Where throw-away packages are, and which. */
export type SavedThrowAways = z.infer<typeof savedSchema>;

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

/** What the main step saved; `null` when it made no throw-away package. */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  return text === '' ? null : savedSchema.parse(JSON.parse(text));
}
