import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../scripts/readme-tables.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test("the README's tables are those of action.yml (renew them with: node scripts/generate-readme.ts)", () => {
  expect(read('README.md')).toBe(withTables(read('README.md'), read('action.yml')));
});
