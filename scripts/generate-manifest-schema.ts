/**
 * Writes `schema/manifest.schema.json`, the JSON Schema that editors use, from the schema that the action checks with.
 * Run it after a change of `src/inputs/manifest/manifest-schema.ts`.
 */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestJsonSchema } from './manifest-json-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = 'schema/manifest.schema.json';
writeFileSync(`${root}/${target}`, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
execFileSync('npx', ['biome', 'format', '--write', target], { cwd: root, stdio: 'inherit' });
