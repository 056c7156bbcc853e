/**
 * GitHub Flavored Markdown, in running text and in table cells alike. Two things act on text: the Markdown parser, kept
 * off by backslashes and character references, and GitHub's own filters, which run on the finished HTML and turn
 * mentions, issue and commit references, e-mail addresses and emoji codes into something else; escapes are gone by then, so a
 * WORD JOINER (U+2060: no width, no line break) is put where such a thing would be recognised.
 */

import { singleLine, visible } from './visible.ts';

const JOINER = '\u2060';

/** `|` and `\` as references: in a cell, `\|` is taken apart before anything else is read. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
  '`': '&#96;',
  // GitHub's way to write a dollar sign that starts no formula.
  $: '<span>$</span>',
};

/**
 * Running text in one line, in which single backticks mark code, as our messages do. All else is shown letter by letter:
 * nothing in it is markup, a link, a mention or a reference. Each piece is escaped by itself, so a backtick that came with
 * foreign text changes the looks and nothing else.
 */
export function sentence(text: string): string {
  const pieces = singleLine(text).split(/(`[^`]+`)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece, index, all) => {
      if (!/^`[^`]+`$/.test(piece)) return index === 0 ? beginNoBlock(inert(piece)) : inert(piece);
      // Two code spans side by side would become one.
      const apart = index > 0 && all[index - 1]?.endsWith('`') ? JOINER : '';
      return `${apart}${code(piece.slice(1, -1))}`;
    })
    .join('');
}

/**
 * Text in a code span, which is inert by itself. A text with `|` becomes a `code` element, as a code span in a table
 * can't hold every mixture of `\` and `|`.
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.includes('|')) {
    return `<code>${inert(shown)}</code>`;
  }
  if (/^ *$/.test(shown)) {
    return '<code></code>';
  }
  const longest = shown.matchAll(/`+/g).reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** A link of ours. `label` is Markdown already; `url` was put together from encoded parts. */
export function link(label: string, url: string): string {
  return `[${label}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}

/** Percent-encodes a path for a URL in Markdown; its slashes stay. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}

function beginNoBlock(text: string): string {
  return text.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

function inert(text: string): string {
  return visible(text)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/www(?=\.)/gi, `$&${JOINER}`)
    .replace(/\b(?:gh|ghsa|cve|cwe)-/gi, `$&${JOINER}`)
    .replace(/@|#(?=\d)/g, `$&${JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/g, (digits) => digits.replace(/.{6}/g, `$&${JOINER}`))
    .replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES[character] ?? `\\${character}`);
}
