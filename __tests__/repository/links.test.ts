/** Links within the repository lead somewhere. */

import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { list, ROOT, read } from './files.ts';

const pages = list('*.md', 'docs/**/*.md', 'emulator/*.md', 'examples/**/*.md', '__tests__/**/*.md', '.github/**/*.md');

/** Text without blocks and spans of code, in which brackets are no links. */
function prose(page: string): string {
  return read(page)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(page: string): readonly string[] {
  const counts = new Map<string, number>();
  const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

test.each(pages)('%s', (page) => {
  const links = [...prose(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)(?: "[^"]*")?\)/g)].map(
    ([, link = '']) => link,
  );
  const broken = links.filter((link) => {
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), path);
    if (!existsSync(`${ROOT}/${target}`)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchors(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page of docs/ is reached from the README', () => {
  const seen = new Set<string>();
  const visit = (page: string): void => {
    if (seen.has(page) || !page.endsWith('.md') || !existsSync(`${ROOT}/${page}`)) return;
    seen.add(page);
    for (const [, link = ''] of prose(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]+)/g))
      visit(posix.join(posix.dirname(page), link));
  };
  visit('README.md');
  expect(pages.filter((page) => page.startsWith('docs/') && !seen.has(page))).toEqual([]);
});
