/** Writes how much of surveyed chains is computed into docs/chains.md. */

import { readFileSync, writeFileSync } from 'node:fs';
import { coverageOf, surveyedChains, withChains } from './surveyed-chains.ts';

const page = new URL('../docs/chains.md', import.meta.url);
const chains = await Promise.all(surveyedChains().map(coverageOf));
writeFileSync(page, withChains(readFileSync(page, 'utf8'), chains));
