/** Renews the README's tables of inputs and outputs: node scripts/generate-readme.ts */

import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './readme-tables.ts';

const readme = new URL('../README.md', import.meta.url);
const action = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), action));
