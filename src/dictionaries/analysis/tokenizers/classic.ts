/** Lucene's `ClassicTokenizer`: the standard tokenizer before Unicode's word boundaries. */
import { Automaton, any, choice, type Expression, one, sequence, some } from '../automaton.ts';
import type { RawToken, Tokenizer } from '../token.ts';

const LETTER = 1;
const DIGIT = 2;
const CJ = 4;
const THAI = 8;
/** `'`, `.`, `&`, `@`, `-`, `_`, `/`, `,` as bits from here on. */
const SIGNS = "'.&@-_/,";
const signBit = (sign: string): number => 16 << SIGNS.indexOf(sign);

const is = (bits: number): Expression => one((properties) => (properties & bits) !== 0);
const sign = (characters: string): Expression =>
  choice(...Array.from(characters, (character) => is(signBit(character))));

function grammar(): Expression {
  const letter = is(LETTER);
  const alpha = some(letter);
  const alphanum = some(is(LETTER | DIGIT | THAI));
  const part = is(LETTER | DIGIT);
  const hasDigit = sequence(any(part), is(DIGIT), any(part));
  const p = sign('_-/.,');
  const number = choice(
    sequence(alphanum, p, hasDigit),
    sequence(hasDigit, p, alphanum),
    sequence(alphanum, some(sequence(p, hasDigit, p, alphanum))),
    sequence(hasDigit, some(sequence(p, alphanum, p, hasDigit))),
    sequence(alphanum, p, hasDigit, some(sequence(p, alphanum, p, hasDigit))),
    sequence(hasDigit, p, alphanum, some(sequence(p, hasDigit, p, alphanum))),
  );
  return choice(
    alphanum,
    sequence(alpha, some(sequence(sign("'"), alpha))),
    sequence(letter, sign('.'), some(sequence(letter, sign('.')))),
    sequence(alphanum, sign('.'), some(sequence(alphanum, sign('.')))),
    sequence(alpha, sign('&@'), alpha),
    sequence(alphanum, any(sequence(sign('.-_'), alphanum)), sign('@'), alphanum, some(sequence(sign('.-'), alphanum))),
    sequence(alphanum, some(sequence(sign('.'), alphanum))),
    number,
    is(CJ),
  );
}

const CJ_CHARACTERS =
  /[\u3100-\u312f\u3040-\u309f\u30a0-\u30ff\u31f0-\u31ff\u3300-\u337f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff65-\uff9f]/;

function propertiesOf(character: string): number {
  if (SIGNS.includes(character)) return signBit(character);
  let properties = 0;
  if (CJ_CHARACTERS.test(character)) properties |= CJ;
  else if (/\p{L}/u.test(character)) properties |= LETTER;
  if (/\p{Nd}/u.test(character)) properties |= DIGIT;
  if (character >= '\u0e00' && character <= '\u0e59') properties |= THAI;
  return properties;
}

/** @param maxLength longer tokens are left out, and leave a gap */
export function classicTokenizer(maxLength: number): Tokenizer {
  const symbols: number[] = [];
  const symbolOf = (character: string): number => {
    const properties = propertiesOf(character);
    const known = symbols.indexOf(properties);
    return known === -1 ? symbols.push(properties) - 1 : known;
  };
  for (const character of `a1 ${SIGNS}\u4e00\u0e01\u0e3f\u0e50\u3031`) symbolOf(character);
  for (let bits = 0; bits < 16; bits++) if (!symbols.includes(bits)) symbols.push(bits);
  const automaton = new Automaton(grammar(), symbols);
  return (text) => {
    const tokens: RawToken[] = [];
    let gap = 0;
    for (let start = 0; start < text.length; ) {
      const end = longestMatch(automaton, symbolOf, text, start);
      if (end === start) {
        start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      if (end - start > maxLength) gap++;
      else {
        tokens.push({ text: withoutLastDot(text.slice(start, end)), start, end, increment: gap + 1 });
        gap = 0;
      }
      start = end;
    }
    return tokens;
  };
}

function longestMatch(
  automaton: Automaton,
  symbolOf: (character: string) => number,
  text: string,
  start: number,
): number {
  let state: number = Automaton.START;
  let matched = start;
  for (let at = start; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    state = automaton.step(state, symbolOf(character));
    if (state === Automaton.DEAD) break;
    at += character.length;
    if (automaton.isAccepting(state)) matched = at;
  }
  return matched;
}

/** Removes the dot at the end of a name that is not an acronym of single letters. */
function withoutLastDot(token: string): string {
  return token.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(token) ? token.slice(0, -1) : token;
}
