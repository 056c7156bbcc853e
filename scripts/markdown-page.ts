/** Markdown as GitHub shows it, as a whole page: for the demo and for the pictures in docs/images. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeHtml } from '../src/report/escape/html.ts';

const ALERT_TITLES: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
};

/** Renders GitHub Flavored Markdown, alerts included, to HTML. HTML in the Markdown is passed on as GitHub does. */
export function renderGfm(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html.replace(
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n?(<\/p>\n)?([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, ended: string | undefined, content: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${ALERT_TITLES[kind]}</p>\n` +
      `${ended === undefined ? '<p>' : ''}${content}</div>`,
  );
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const BACKGROUND: Readonly<Record<Theme, string>> = { light: '#fff', dark: '#0d1117' };

/** A whole HTML page in GitHub's style, without anything from elsewhere. */
export function renderMarkdownPage(markdown: string, title: string, theme: Theme = 'light'): string {
  const style = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
${style}
body { margin: 0; background: ${BACKGROUND[theme]}; }
.markdown-body { box-sizing: border-box; max-width: 960px; margin: 0 auto; padding: 24px; }
</style>
</head>
<body>
<article class="markdown-body">
${renderGfm(markdown)}
</article>
</body>
</html>
`;
}
