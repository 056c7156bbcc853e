/** Reads what the main step left; apart from the writer, which every run loads, as the post step alone checks it. */

import { z } from 'zod';
import type { PackageId } from '../../deployment/model/ports.ts';
import { isThrowAwayName } from '../../deployment/validate/throw-away.ts';
import { APIS } from '../../inputs/inputs.ts';
import { parsePackageName } from '../../workspace/select/names.ts';
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
  z.object({ state: z.enum(['not-asked', 'gone']) }),
  z.object({ state: z.literal('unanswered') }),
  z.object({ state: z.literal('answered'), id: packageId }),
]);
/** Most places that a message names. */
const MAX_PLACES = 5;
const savedSchema = z.object({
  throwAways: z.array(z.object({ name: packageName, key: z.string(), creation })),
  api: z.enum(APIS),
  awsRegion: z.string(),
  bucket: z.string(),
  expectedBucketOwner: z.string().nullable(),
});

/**
 * What the main step saved; `null` when it left no throw-away package.
 * @throws when the state is not what a main step saves; the message is a full sentence
 */
export function savedThrowAways(env: NodeJS.ProcessEnv): SavedThrowAways | null {
  const text = env[`STATE_${THROW_AWAYS}`] ?? '';
  if (text === '') return null;
  const { data, error } = savedSchema.safeParse(parsed(text));
  if (data !== undefined) return data;
  // The library's own message is JSON.
  const places = error.issues.map(({ path }) => (path.length === 0 ? 'the whole' : path.join('.')));
  throw new Error(`It is not what a main step saves: ${[...new Set(places)].slice(0, MAX_PLACES).join(', ')}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('It is not JSON.');
  }
}
