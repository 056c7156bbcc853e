/** HTML inside GitHub's Markdown: headings of folded parts, where Markdown itself is not read. */

import { visible } from './visible.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element's content or a quoted attribute. One line. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}

/**
 * A `code` element. GitHub turns mentions, references and emoji codes into links everywhere except in code, so foreign
 * text belongs here.
 */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
