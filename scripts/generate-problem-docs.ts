/** Writes the problems of docs/problems into their pages and src/dictionaries/problem-texts.ts. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAGES, problemSections, summariesModule, withSections } from './problem-docs.ts';

const sections = problemSections();
const texts = new URL('../src/dictionaries/problem-texts.ts', import.meta.url);
for (const path of PAGES) {
  const page = new URL(`../${path}`, import.meta.url);
  writeFileSync(page, withSections(path, readFileSync(page, 'utf8'), sections));
}
writeFileSync(texts, summariesModule(sections));
const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
execFileSync(process.execPath, [biome, 'format', '--write', fileURLToPath(texts)], { stdio: 'ignore' });
