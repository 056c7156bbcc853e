/** What a proposal does to search tests, on the page. */

import type { RunResult } from '../../result/run-result.ts';
import { code, link } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { type Block, type LaterText, later } from './fit.ts';
import { fileUrl, type LinkContext } from './links.ts';
import { count, ICON } from './wording.ts';

const MAX_TEXT = 200;

/** The tests that a proposal breaks and fixes; nothing without such tests. */
export function testChangeList({ testChanges }: RunResult, links: LinkContext): Block | null {
  const group = (kind: 'broken' | 'fixed'): readonly LaterText[] =>
    later(
      testChanges.filter((change) => change.kind === kind),
      ({ test }) =>
        `- ${kind === 'broken' ? ICON.failed : ICON.ok} ${code(cut(test.search.text, MAX_TEXT))} (${placeOf(test.file, test.place.line, links)})\n`,
    );
  const [broken, fixed] = [group('broken'), group('fixed')];
  if (broken.length + fixed.length === 0) return null;
  const heads = [
    ...(broken.length > 0 ? [`breaks ${count(broken.length, 'search test')}`] : []),
    ...(fixed.length > 0 ? [`fixes ${count(fixed.length, 'search test')}`] : []),
  ];
  return {
    open: `**This change ${heads.join(' and ')}:**\n\n`,
    children: [...broken, ...fixed],
    close: '\n',
    leftOut: (missing) => `- … and ${count(missing, 'more test')}\n`,
  };
}

function placeOf(file: string, line: number | null, links: LinkContext): string {
  const label = `${code(cut(file, MAX_TEXT))}${line === null ? '' : `, line ${line}`}`;
  const url = fileUrl(links, file, line);
  return url === null ? label : link(label, url);
}
