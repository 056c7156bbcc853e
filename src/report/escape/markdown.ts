/**
 * GitHub Flavored Markdown, in running text and in table cells alike. Two things act on text: the Markdown parser, kept
 * off by backslashes and character references, and GitHub's own filters, which run on the finished HTML and turn
 * mentions, issue and commit references, e-mail addresses and emoji codes into something else; escapes are gone by
 * then, so whatever would be recognised becomes a code span, which the filters skip. No invisible character is added to
 * a text, so that a copied id or path is exact.
 */

import { singleLine, visible } from './visible.ts';

/** Between two code spans side by side, which would become one: an element without content. */
const APART = '<span></span>';

/**
 * A word that a filter of GitHub would change: a URL, `www.`, a mention or e-mail address, `#1`, `GH-1`, an advisory, a
 * commit, an emoji code. Paths and ids too, so that they can be copied.
 */
const RECOGNISED =
  /:\/\/|@|#\d|:[\w+-]+:|www\.|(?:gh|ghsa|cve|cwe)-|(?<![a-z\d])[a-f\d]{7,}(?![a-z\d])|\bF\d{6,}\b|\/[^/]*\.\w{1,10}[.:\d]*$|\/.*\/|\banalyzers\//i;
/** Characters between words that belong to none of them. */
const BETWEEN_WORDS = /([\s`"'()[\]{},;]+)/;

/** `|` and `\` as references: in a cell, `\|` is taken apart before anything else is read. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
  '`': '&#96;',
  // GitHub's form of a dollar sign that starts no formula.
  $: '<span>$</span>',
};

/**
 * Running text in one line, in which single backticks mark code, as our messages do. All else is shown letter by
 * letter: nothing in it is markup, a link, a mention or a reference. Each piece is escaped separately, so a backtick in
 * foreign text changes only how it looks.
 */
export function sentence(text: string): string {
  const pieces = singleLine(text)
    .split(/(`[^`]+`)/)
    .flatMap((piece) => (/^`[^`]+`$/.test(piece) ? [piece] : prosePieces(piece)))
    .filter((piece) => piece !== '');
  return pieces
    .map((piece, index) => {
      if (!/^`[^`]+`$/.test(piece)) return index === 0 ? beginNoBlock(inert(piece)) : inert(piece);
      const between = index > 0 && pieces[index - 1]?.endsWith('`') ? APART : '';
      return `${between}${code(piece.slice(1, -1))}`;
    })
    .join('');
}

/** Prose in which everything that GitHub would recognise is in backticks. */
function prosePieces(prose: string): string[] {
  return prose.split(BETWEEN_WORDS).reduce<string[]>((pieces, word) => {
    // Marks of a sentence at the end of a word belong to the sentence.
    const kept = RECOGNISED.test(word) ? word.replace(word.includes('/') ? /[.!?:…]+$/ : /[.!?…]+$/, '') : '';
    const [before = '', ...others] = kept === '' ? [word] : ['', `\`${kept}\``, word.slice(kept.length)];
    return [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${before}`, ...others];
  }, []);
}

/**
 * Text in a code span, which is inert by itself. A text with `|` becomes a `code` element, as a code span in a table
 * can't hold every mixture of `\` and `|`.
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.includes('|')) {
    return `<code>${apart(inert(shown))}</code>`;
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
  return visible(text).replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES[character] ?? `\\${character}`);
}

/** Keeps Markdown itself from turning addresses into links where they can't be marked as code. */
function apart(escaped: string): string {
  return escaped.replace(/:(?=\/\/)|www(?=\.)|@/gi, `$&${APART}`);
}
