/** The page that the picture of a log is taken of. */

import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { renderLogPage } from '../../../scripts/log-page.ts';

function linesOf(log: string): readonly string[] {
  return [...renderLogPage(log, 'Log', 'light').matchAll(/^<li>(.*)<\/li>$/gm)].map(([, line = '']) => line);
}

test('groups are headings, other commands are not shown, and colours are elements', () => {
  const green = styleText('green', 'brands: ACTIVE', { validateStream: false });
  expect(linesOf(`::group::Publish\n[0.1s] a\n${green}\n::endgroup::\n::add-mask::secret\n`)).toEqual([
    '▼ <b>Publish</b>',
    '[0.1s] a',
    '<span style="color: #116329">brands: ACTIVE</span>',
  ]);
});

test('text of the log is no HTML', () => {
  const bold = styleText('bold', '<b>', { validateStream: false });
  expect(linesOf(`::group::<i>\n<script>\n${bold}`)).toEqual([
    '▼ <b>&lt;i&gt;</b>',
    '&lt;script&gt;',
    '<span style="font-weight: 600">&lt;b&gt;</span>',
  ]);
});
