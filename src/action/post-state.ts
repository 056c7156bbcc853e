/** What the main step leaves for the post step: which throw-away packages may still be there. */

import { saveState } from '@actions/core';
import { z } from 'zod';
import type { PackageId } from '../deployment/ports.ts';
import type { ThrowAway } from '../deployment/throw-away.ts';
import { parsePackageName } from '../dictionaries/names.ts';
import { APIS } from './inputs.ts';

const THROW_AWAYS = 'throw-aways';

const packageName = z.string().transform((text, context) => {
  const name = parsePackageName(text);
  if (name !== null) return name;
  context.addIssue('not a package name');
  return z.NEVER;
});
const savedSchema = z.object({
  throwAways: z.array(
    z.object({
      name: packageName,
      key: z.string(),
      /** `null` as long as AWS has not answered. */
      id: z
        .string()
        .regex(/^F\d+$/)
        .nullable(),
    }),
  ),
  api: z.enum(APIS),
  awsRegion: z.string(),
  bucket: z.string(),
  expectedBucketOwner: z.string().nullable(),
});

/** Where throw-away packages are. */
export type Place = Omit<z.infer<typeof savedSchema>, 'throwAways'>;

export interface SavedThrowAways extends Place {
  readonly throwAways: readonly ThrowAway[];
}

/** Saves what the post step must delete, in case that this process can't; what was saved before counts no more. */
export function rememberThrowAways(throwAways: readonly ThrowAway[], place: Place): void {
  if (throwAways.length === 0) {
    saveState(THROW_AWAYS, '');
    return;
  }
  const { api, awsRegion, bucket, expectedBucketOwner } = place;
  const saved = throwAways.map(({ name, key, creation }) => {
    return { name, key, id: creation.state === 'answered' ? creation.id : null };
  });
  saveState(THROW_AWAYS, JSON.stringify({ throwAways: saved, api, awsRegion, bucket, expectedBucketOwner }));
}

/**
 * What the main step saved; `null` when it left no throw-away package. This process may have ended between a request and
 * what it would have saved next, so a package without ID may be there.
 * @throws when the state is not what a main step saves
 */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  if (text === '') return null;
  const { throwAways, ...place } = savedSchema.parse(JSON.parse(text));
  return {
    ...place,
    throwAways: throwAways.map(({ name, key, id }) => ({
      name,
      key,
      creation: id === null ? { state: 'unanswered' } : { state: 'answered', id: id as PackageId },
    })),
  };
}
