import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../scripts/reference-tables.ts';
import { list } from './files.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the tables of docs/reference.md are those of action.yml (write them with: node scripts/generate-reference.ts)', () => {
  const page = read('docs/reference.md');
  expect(page).toBe(withTables(page, read('action.yml')));
});

test('the README has at most 1,200 words', () => {
  expect(read('README.md').split(/\s+/).length).toBeLessThanOrEqual(1_200);
});

test('other people’s actions are pinned to one commit everywhere, with its version beside it', () => {
  const pins = (text: string) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+@.*)/g)].map(([, pin = '']) => pin.trim());
  const others = (text: string) => pins(text).filter((pin) => !pin.startsWith('OWNER/'));
  const ours = new Set(list('examples/workflows/*.yml').flatMap((file) => others(read(file))));
  for (const pin of ours) expect(pin).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const inPages = ['README.md', ...list('docs/*.md')].flatMap((file) => others(read(file)));
  expect(inPages.length).toBeGreaterThan(2);
  expect([...ours]).toEqual(expect.arrayContaining(inPages));
  const all = [...ours, ...list('.github/workflows/*.yml').flatMap((file) => others(read(file)))];
  const byAction = Map.groupBy(all, (pin) => pin.split('@')[0]);
  for (const [action, same] of byAction) expect(new Set(same).size, action).toBe(1);
});
