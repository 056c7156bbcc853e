/** What the main step leaves for the post step: which throw-away packages may still be there. */

import { saveState } from '@actions/core';
import { z } from 'zod';
import type { PackageId } from '../deployment/model/ports.ts';
import { isThrowAwayName, type ThrowAway } from '../deployment/validate/throw-away.ts';
import { APIS } from '../inputs/inputs.ts';
import { parsePackageName } from '../workspace/select/names.ts';

const THROW_AWAYS = 'throw-aways';

const packageName = z.string().transform((text, context) => {
  const name = parsePackageName(text);
  if (name !== null && isThrowAwayName(name)) return name;
  context.addIssue('not the name of a throw-away package');
  return z.NEVER;
});
const packageId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/)
  .transform((id) => id as PackageId);
const creation = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-asked') }),
  z.object({ state: z.literal('unanswered') }),
  z.object({ state: z.literal('answered'), id: packageId }),
]);
const savedSchema = z.object({
  throwAways: z.array(z.object({ name: packageName, key: z.string(), creation })),
  api: z.enum(APIS),
  awsRegion: z.string(),
  bucket: z.string(),
  expectedBucketOwner: z.string().nullable(),
});

/** Throw-away packages, and where they are. */
export type SavedThrowAways = z.infer<typeof savedSchema>;

/** Saves what the post step must delete if this process can't. Replaces what was saved before. */
export function rememberThrowAways(
  throwAways: readonly ThrowAway[],
  { api, awsRegion, bucket, expectedBucketOwner }: Omit<SavedThrowAways, 'throwAways'>,
): void {
  const saved = { throwAways, api, awsRegion, bucket, expectedBucketOwner };
  saveState(THROW_AWAYS, throwAways.length === 0 ? '' : JSON.stringify(saved));
}

/**
 * What the main step saved; `null` when it left no throw-away package.
 * @throws when the state is not what a main step saves
 */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  return text === '' ? null : savedSchema.parse(JSON.parse(text));
}
