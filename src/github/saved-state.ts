/** Reads what the main step left; apart from the writer, which every run loads, as the post step alone checks it. */

import { z } from 'zod';
import type { PackageId } from '../deployment/model/ports.ts';
import { isThrowAwayName } from '../deployment/validate/throw-away.ts';
import { APIS } from '../inputs/inputs.ts';
import { parsePackageName } from '../workspace/select/names.ts';
import { type SavedThrowAways, THROW_AWAYS } from './post-state.ts';

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

/**
 * What the main step saved; `null` when it left no throw-away package.
 * @throws when the state is not what a main step saves
 */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  return text === '' ? null : savedSchema.parse(JSON.parse(text));
}
