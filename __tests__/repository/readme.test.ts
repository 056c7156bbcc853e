import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../scripts/readme-tables.ts';
import { list } from './files.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test("the README's tables are those of action.yml (renew them with: node scripts/generate-readme.ts)", () => {
  expect(read('README.md')).toBe(withTables(read('README.md'), read('action.yml')));
});

test('other people’s actions are pinned by the commits of the examples, with the version behind them', () => {
  const pins = (text: string) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+@.*)/g)].map(([, pin = '']) => pin.trim());
  const others = (text: string) => pins(text).filter((pin) => !pin.startsWith('OWNER/'));
  const ours = new Set(list('examples/workflows/*.yml').flatMap((file) => others(read(file))));
  for (const pin of ours) expect(pin).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const told = ['README.md', ...list('docs/*.md')].flatMap((file) => others(read(file)));
  expect(told.length).toBeGreaterThan(2);
  expect([...ours]).toEqual(expect.arrayContaining(told));
});
