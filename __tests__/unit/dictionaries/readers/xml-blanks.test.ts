/** A hostile document type declaration costs time in proportion to its length: the tests' own time limit says so. */

import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../../src/dictionaries/check.ts';
import { parseDoctype } from '../../../../src/dictionaries/formats/hyphenation/doctype.ts';
import { XmlContentModel } from '../../../../src/dictionaries/formats/hyphenation/xml-content-model.ts';
import { xmlNamePatterns } from '../../../../src/dictionaries/formats/hyphenation/xml-names.ts';
import { optionsOf, sourceOf } from '../support.ts';

const BLANKS = ' '.repeat(100_000);

/** `·` is where blanks may stand, `_` where at least one must. */
const DECLARATIONS = [
  '<!ELEMENT_a_EMPTY·>',
  '<!ELEMENT_a_(·a·|·b·)*·>',
  '<!ELEMENT_a_(·a?·,·(·b·)+·)·>',
  '<!ELEMENT_a_(·#PCDATA·|·b·)*·>',
  '<!ATTLIST_a·>',
  '<!ATTLIST_a_b_CDATA_#IMPLIED_c_(·x·|·y·)_"x"·>',
  '<!ATTLIST_a_b_NOTATION_(·x·)_#FIXED_"x"·>',
  '<!ENTITY_a_"b"·>',
  '<!ENTITY_%_a_"b"·>',
  '<!ENTITY_%_a_PUBLIC_"b"_"c"·>',
  '<!ENTITY_a_SYSTEM_"b"_NDATA_c·>',
  '<!NOTATION_a_PUBLIC_"b"_"c"·>',
  '<?a_b_c_?>',
  '·',
];

function filled(declaration: string, place: number, filling: string): string {
  let seen = -1;
  return declaration.replace(/[·_]/g, (mark) => {
    seen += 1;
    return seen === place ? filling : mark === '_' ? ' ' : '';
  });
}

describe.each(DECLARATIONS)('100 KB of blanks in %s', (declaration) => {
  const places = [...(declaration.match(/[·_]/g) ?? []).keys()];

  it.each(places)('at place %i are blanks', (place) => {
    expect(parseDoctype(` a [${filled(declaration, place, BLANKS)}]`, '1.0')).not.toBeNull();
  });

  it.each(places)('at place %i, and nothing that fits behind them', (place) => {
    const broken = filled(declaration, place, `${BLANKS}\u0002`);
    // The text of a processing instruction may be anything.
    const isText = declaration.startsWith('<?');
    expect(parseDoctype(` a [${broken}]`, '1.0') === null).toBe(!isText);
    expect(parseDoctype(` a [${broken.slice(0, broken.indexOf('\u0002'))}`, '1.0')).toBeNull();
  });
});

it('blanks in front of the declarations', () => {
  for (const head of [`${BLANKS}a [`, ` a${BLANKS}[`, ` a${BLANKS}SYSTEM${BLANKS}"b"${BLANKS}[`]) {
    expect(parseDoctype(`${head}]`, '1.0')).not.toBeNull();
    expect(parseDoctype(`${head.slice(0, -1)}\u0002`, '1.0')).toBeNull();
  }
});

it('an instruction without an end, after many blanks', () => {
  expect(parseDoctype(` a [<?a${BLANKS}${'b'.repeat(100_000)}]`, '1.0')).toBeNull();
});

it('content models', () => {
  const model = new XmlContentModel(xmlNamePatterns('1.0').name);
  const deep = (depth: number, inside: string) => `${'('.repeat(depth)}${inside}${')'.repeat(depth)}`;
  const long = `a${', a'.repeat(200_000)}`;
  for (const right of [deep(1000, 'a'), `(${deep(999, 'a')}, ${long})`, '((a | b)*, (c?)+)', '(#PCDATA)', '(a)?']) {
    expect(model.isWellFormed(right)).toBe(true);
  }
  const wrong = ['()', '(a', '(a, b | c)', '(a ?)', '(a) ?', '(a)b', 'a', '(a,)', '(a | (b)', '(\u0001)', '(a))', ''];
  for (const one of [...wrong, deep(1001, 'a'), `(${deep(999, 'a')}, ${long}`])
    expect(model.isWellFormed(one)).toBe(false);
});

it('a word that comments cut into many texts', () => {
  const words = `${'a<!---->'.repeat(300_000)} b<!--->c`.replace('<!--->', '<!-- -->');
  const document = `<hyphenation-info><patterns>${words}</patterns></hyphenation-info>`;
  const { entries, problems } = checkDictionary(sourceOf(document), 'hyphenation', optionsOf());
  expect(problems).toEqual([]);
  expect(entries).toBe(2);
});
