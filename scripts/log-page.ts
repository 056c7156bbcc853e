/** The log of a step as GitHub shows it, as a whole page: for the picture in docs/images. */

import { escapeHtml } from '../src/report/escape/html.ts';
import type { Theme } from './markdown-page.ts';

/** By the codes of the terminal that the log has; the grey of GitHub's page for what is faint. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { '31': '#cf222e', '32': '#116329', '33': '#7d4e00', '90': '#59636e', text: '#1f2328', page: '#fff' },
  dark: { '31': '#ff7b72', '32': '#3fb950', '33': '#d29922', '90': '#9198a1', text: '#f0f6fc', page: '#0d1117' },
};

/** @param log standard output of a step, with its workflow commands */
export function renderLogPage(log: string, title: string, theme: Theme): string {
  const colours = COLOURS[theme];
  const lines = log.split('\n').flatMap((line) => renderLine(line, colours));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; background: ${colours['page']}; color: ${colours['text']}; }
ol { margin: 0; padding: 16px 24px 16px 56px; font: 12px/20px ui-monospace, "DejaVu Sans Mono", monospace; list-style: none; }
li { white-space: pre-wrap; overflow-wrap: anywhere; position: relative; counter-increment: line; }
li::before { content: counter(line); white-space: nowrap; position: absolute; right: calc(100% + 16px); color: ${colours['90']}; }
</style>
</head>
<body><ol>
${lines.map((line) => `<li>${line}</li>`).join('\n')}
</ol></body>
</html>
`;
}

/** None for a line that GitHub does not show. */
function renderLine(line: string, colours: Readonly<Record<string, string>>): readonly string[] {
  const [, command, text = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
  if (command === 'group') return [`▼ <b>${escapeHtml(text)}</b>`];
  if (command !== undefined || line === '') return [];
  return [renderColours(line, colours)];
}

/** Turns the escape sequences of `styleText` into elements. */
function renderColours(line: string, colours: Readonly<Record<string, string>>): string {
  const [first = '', ...parts] = line.split('\u001b[');
  const styled = parts.map((part) => {
    const [, code = '', text = ''] = /^(\d+)m(.*)$/.exec(part) ?? [];
    const open = code === '1' ? '<span style="font-weight: 600">' : `<span style="color: ${colours[code] ?? ''}">`;
    const isEnd = code === '22' || code === '39';
    return `${isEnd ? '</span>' : open}${escapeHtml(text)}`;
  });
  return escapeHtml(first) + styled.join('');
}
