/** Plain English in the comments and texts of the code: phrases that CONTRIBUTING.md ("Words") replaces by the field's terms. */

import { parseSync } from 'rolldown/utils';
import { expect, test } from 'vitest';
import { list, read } from './files.ts';

/** Phrase → what to write. Each has a single meaning in this code, so that none needs a list of exceptions. */
const PHRASES: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\btold\b/i, 'reported, known, shown'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bbut for\b/i, 'except'],
  [/\bwhoever\b/i, 'the user, the caller, the role'],
  [/\bnobody\b/i, 'name the actor, or the reason'],
  [/\ball the same\b/i, 'anyway'],
  [/\bwithout a word\b/i, 'silently'],
  [/\bdefined nowhere\b/i, 'not defined'],
  [/\bgoes on\b/i, 'continues'],
  [/\bcan(?:'t| not|not) be (?:told|had)\b/i, 'is not known, is not available'],
  [/\b(?:one|a|last|first) look(?![-\w]| at)/i, 'read'],
  [/\bstands (?:in front|before|behind|inside|between)\b/i, 'is before, after, inside, between'],
  [/\bin front of (?!a backend\b)/i, 'before'],
];

/** Tables of words, which are data and not English of ours. */
const DATA = ['src/dictionaries/analysis/stop-word-lists.ts'];

/** The comments, strings and templates of a file, each with its line. */
function texts(file: string): readonly { readonly text: string; readonly line: number }[] {
  const source = read(file);
  const { comments, program } = parseSync(file, source);
  const ranges: { readonly start: number; readonly end: number }[] = [...comments];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && 'start' in node && 'end' in node) {
      if (node.type === 'ImportDeclaration') return;
      const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && 'value' in node);
      if (isText && typeof node.start === 'number' && typeof node.end === 'number')
        ranges.push({ start: node.start, end: node.end });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(program.body);
  return ranges.map(({ start, end }) => ({
    text: source.slice(start, end).replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' '),
    line: source.slice(0, start).split('\n').length,
  }));
}

test('comments and messages use the words of CONTRIBUTING.md', () => {
  const files = list('src/**/*.ts', 'emulator/**/*.ts', 'scripts/*.ts', 'bench/*.ts').filter(
    (file) => !DATA.includes(file),
  );
  const found = files.flatMap((file) =>
    texts(file).flatMap(({ text, line }) =>
      PHRASES.filter(([phrase]) => phrase.test(text) && text.includes(' ')).map(
        ([phrase, instead]) => `${file}:${line}: ${phrase.exec(text)?.[0]} → ${instead}`,
      ),
    ),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
