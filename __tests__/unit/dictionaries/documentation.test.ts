import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemSections, summariesModule, withSections } from '../../../scripts/problem-docs.ts';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { helpAnchor, helpPage } from '../../../src/dictionaries/problem-codes.ts';
import {
  COMMON_PROBLEMS,
  DICTIONARY_PROBLEMS,
  FORMAT_PROBLEMS,
  SETTINGS_PROBLEMS,
} from '../../../src/dictionaries/problem-texts.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/dictionaries.md');

function sectionsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end).split(/^## /m)[0] ?? ''] as const;
      }),
  );
}

const PAGES = [
  {
    path: 'docs/dictionaries.md',
    codes: [
      ...Object.keys(COMMON_PROBLEMS),
      ...Object.keys(FORMAT_PROBLEMS),
      ...Object.keys(DICTIONARY_PROBLEMS).map((name) => `dictionary/${name}`),
    ],
  },
  { path: 'docs/index-settings.md', codes: Object.keys(SETTINGS_PROBLEMS) },
];

/** The link target that GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(PAGES)('$path', ({ path, codes }) => {
  const text = read(path);
  const sections = sectionsOf(text);

  it('has a section for every problem, and no other', () => {
    expect([...sections.keys()].sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s: says how grave it is and what to write, with an example', (code) => {
    const section = sections.get(code) ?? '';
    expect(section).toMatch(/^\s*(Error|Warning)[.,]? /);
    expect(section).toMatch(/^Wrong:$|^\(No example: it takes /m);
    expect(anchorOf(code)).toBe(helpAnchor(code));
    expect(helpPage(code)).toBe(path);
  });

  it('has links that lead somewhere', () => {
    const targets = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });
});

describe('docs/problems', () => {
  it.each(PAGES)('is what $path shows (write it with: node scripts/generate-problem-docs.ts)', ({ path }) => {
    const text = read(path);
    expect(text).toBe(withSections(path, text, problemSections()));
  });

  it('has the summaries that the code shows', () => {
    const words = (text: string) => text.replace(/\s+/g, ' ').replaceAll('"', "'");
    const known = words(read('src/dictionaries/problem-texts.ts'));
    for (const line of summariesModule(problemSections()).matchAll(/: (?:'(.*)'|"(.*)"),$/gm))
      expect(known).toContain(words(line[1] ?? line[2] ?? ''));
  });
});

describe('docs/dictionaries.md', () => {
  it('has a row for every format', () => {
    for (const format of FORMATS) expect(page).toMatch(new RegExp(`^\\| \`${format}\` +\\|`, 'm'));
  });
});
