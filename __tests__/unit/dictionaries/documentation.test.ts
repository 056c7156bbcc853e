import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { COMMON_PROBLEMS, FORMAT_PROBLEMS, helpAnchor } from '../../../src/dictionaries/problem-codes.ts';

const page = readFileSync(new URL('../../../docs/dictionaries.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end).split(/^## /m)[0] ?? ''] as const;
    }),
);
const codes = [...Object.keys(COMMON_PROBLEMS), ...Object.keys(FORMAT_PROBLEMS)];

/** The link target that GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('docs/dictionaries.md', () => {
  it('has a section for every problem, and no other', () => {
    expect([...sections.keys()].sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s: says how grave it is and what to write, with an example', (code) => {
    const section = sections.get(code) ?? '';
    expect(section).toMatch(/^\s*(Error|Warning)[.,]? /);
    expect(section).toMatch(/Example: /);
    expect(anchorOf(code)).toBe(helpAnchor(code));
  });

  it('has a row for every format, and links that lead somewhere', () => {
    for (const format of FORMATS) expect(page).toMatch(new RegExp(`^\\| \`${format}\` +\\|`, 'm'));
    const targets = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));
    const broken = [...page.matchAll(/\]\(#([^)]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !targets.has(link));
    expect(broken).toEqual([]);
  });
});
