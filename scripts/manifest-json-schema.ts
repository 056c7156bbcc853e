/** The JSON Schema of the manifest, from the zod schema that the action checks with. */

import * as z from 'zod';
import { manifestSchema } from '../src/inputs/manifest/manifest-schema.ts';

/** What `schema/manifest.schema.json` holds. Draft 7 is what the YAML support of common editors knows best. */
export function manifestJsonSchema(): object {
  return z.toJSONSchema(manifestSchema, { target: 'draft-7', io: 'input' });
}
