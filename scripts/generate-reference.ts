/** Writes the tables of inputs and outputs in docs/reference.md, from action.yml. */

import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './reference-tables.ts';

const readme = new URL('../docs/reference.md', import.meta.url);
const action = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), action));
