/** Small changes of a source file that its tests must notice: one operator, literal or rule at a time. */

export interface Mutant {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What is replaced, and by what. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ >= /g, ' < '],
  [/ <= /g, ' > '],
  [/ < /g, ' >= '],
  [/ > /g, ' <= '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/!(?=[a-z(])/g, ''],
  [/\b\d[\d_]*\b/g, '7'],
  [/\?\? /g, '&& '],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
];

/** Lines that say nothing to a running program, or nothing but words. */
const SILENT = /^\s*(?:\*|\/\/|\/\*|import\b|export (?:type|\*)|\||readonly |type |name: ')|^\} from|^\s+type /;

/** All mutants of a file, in its order. */
export function mutantsOf(source: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  let isType = false;
  for (const [index, text] of source.split('\n').entries()) {
    if (/^(?:export )?(?:interface|type)\b/.test(text)) isType = !/;\s*$/.test(text);
    const isDeclared = isType;
    if (isType && /^\}|;\s*$/.test(text) && !/^\s/.test(text)) isType = false;
    if (isDeclared || SILENT.test(text)) continue;
    const add = (after: string): void => {
      if (after !== text) mutants.push({ line: index + 1, before: text.trim(), after });
    };
    for (const [pattern, by] of OPERATORS) {
      for (const match of text.matchAll(pattern)) {
        if (isInText(text, match.index)) continue;
        add(text.slice(0, match.index) + by + text.slice(match.index + match[0].length));
      }
    }
    // A rule that never matches.
    if (/\bwhen: .*,$/.test(text)) add(text.replace(/\bwhen: .*,$/, 'when: () => false,'));
    else if (/\bwhen: .*, means: /.test(text)) add(text.replace(/\bwhen: .*, means: /, 'when: () => false, means: '));
  }
  return mutants;
}

/** Whether a place of a line is within quotation marks. */
function isInText(line: string, at: number): boolean {
  let quote = '';
  for (const character of line.slice(0, at)) {
    if (quote === '' && /['"`]/.test(character)) quote = character;
    else if (character === quote) quote = '';
  }
  return quote !== '';
}
