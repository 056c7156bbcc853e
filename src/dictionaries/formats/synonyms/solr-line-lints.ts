import type { ReadOptions } from '../../dictionary.ts';
import { quoted, type Report } from '../../problems.ts';
import type { RawTerm, SolrRule } from './solr-rule.ts';

/** Separators that people write instead of `,` and `=>`, or that editors and web pages replace them with. */
const LOOK_ALIKE = /[;\t|；，、،﹐⇒→➔＝]|->|<=|= >|–>|=＞/u;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** Lints that need only one line. */
export function lintSolrLine(line: string, number: number, rule: SolrRule, options: ReadOptions, report: Report): void {
  if (rule.kind === 'comment') {
    lintComment(line, number, report);
    return;
  }
  if (/^\s*[[{]\s*"/.test(line) || /^\s*"[^"]*"\s*:\s*["[{]/.test(line)) {
    report.warning(
      'solr-synonyms/pasted-json',
      { line: number, column: 1 },
      () =>
        'This is JSON, and the engine reads it as a plain rule: brackets and quotation marks become part of the terms, which ' +
        'then match nothing. Write the rules themselves, one a line.',
    );
    return;
  }
  if (rule.kind === 'many-arrows') return;
  lintHash(line, number, report);
  const terms = rule.kind === 'list' ? rule.terms : [...rule.inputs, ...rule.outputs];
  if (options.analysis?.tokenizer !== 'standard') lintQuotes(terms, number, report);
  if (rule.kind === 'list' && terms.length < 2 && terms[0]?.text !== '')
    lintSingle(line, terms[0] ?? null, number, report);
}

/**
 * Reports a comment that was meant as a rule: `#tag, tag`, `#1 => number one`. Commented-out rules look similar and are
 * not reported.
 */
function lintComment(line: string, number: number, report: Report): void {
  if (!/^#[^\s#!]/.test(line) || !/,|=>/.test(line)) return;
  const [tag = '', ...others] = line.split(/,|=>/).map((term) => term.trim());
  const plain = (term: string) => term.replace(/[\s#]/g, '').toLowerCase();
  const isHashtag =
    /^#\ufe0f?\u20e3/.test(tag) ||
    /^#\d+$/.test(tag) ||
    others.some((term) => /^#[^\s#]/.test(term) || (plain(term) !== '' && plain(term) === plain(tag)));
  if (!isHashtag) return;
  report.warning(
    'solr-synonyms/hashtag-comment',
    { line: number, column: 1 },
    () =>
      `A line that begins with \`#\` is a comment, so ${quoted(tag)} gets no synonyms. Write \`\\${tag.slice(0, 40)}\` ` +
      'with a backslash, or put another term first.',
  );
}

function lintHash(line: string, number: number, report: Report): void {
  const indented = /^[\s\ufeff]+#/.exec(line);
  const trailing = indented === null ? /\s#+(?=\s)/.exec(line) : null;
  const found = indented ?? trailing;
  if (found === null) return;
  report.warning(
    'solr-synonyms/comment-becomes-rule',
    { line: number, column: line.indexOf('#', found.index) + 1 },
    () =>
      'A comment must begin in column 1. Here `#` and what follows is read as part of a rule, so its words become terms. ' +
      'Move the comment to its own line.',
  );
}

function lintQuotes(terms: readonly RawTerm[], number: number, report: Report): void {
  const isQuoted = ({ text }: RawTerm) => text.length > 2 && QUOTES.get(text[0] ?? '') === text.at(-1);
  const term = terms.find(isQuoted);
  if (term === undefined) return;
  report.warning(
    'solr-synonyms/quoted-term',
    { line: number, column: term.start + 1 },
    () =>
      `The quotation marks of ${quoted(term.text)} are part of the term, which matches only text that has them too. ` +
      'Terms of several words need no quotation marks.',
  );
}

/** Reports lines that give no rule. */
function lintSingle(line: string, term: RawTerm | null, number: number, report: Report): void {
  const place = { line: number, column: (term?.start ?? 0) + 1 };
  if (/(?<!\\)=>/.test(line)) {
    report.warning(
      'solr-synonyms/empty-side',
      place,
      () =>
        'One side of the `=>` is empty, so this line is not a rule. Write terms on both sides; a term can ' +
        'be removed from search only with a stop filter.',
    );
    return;
  }
  const separator = LOOK_ALIKE.exec(term?.text ?? '') ?? (line.includes('\t') ? /\t/.exec(line) : null);
  if (separator !== null) {
    const name = separator[0] === '\t' ? 'a tab' : `\`${separator[0]}\``;
    report.warning(
      'solr-synonyms/look-alike-separator',
      { line: number, column: line.indexOf(separator[0]) + 1 },
      () =>
        `The engine accepts only \`,\` and \`=>\` as separators, so with ${name} the line is a single term, not a rule.`,
    );
    return;
  }
  report.warning(
    'solr-synonyms/one-term-line',
    place,
    () =>
      `The line has ${term === null ? 'no term' : `only one term, ${quoted(term.text)}`}, so it is not a rule. Add synonyms, ` +
      'or remove the line.',
  );
}
