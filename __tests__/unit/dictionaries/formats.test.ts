import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { compileDictionary } from '../../../src/dictionaries/compile.ts';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { chainOf, type OptionsOverrides, optionsOf, sourceOf } from './support.ts';

function check(format: Format, content: string | Uint8Array, overrides: OptionsOverrides = {}) {
  return checkDictionary(sourceOf(content), format, optionsOf(overrides));
}

/** Problems as `line:column name`. */
function places(format: Format, content: string | Uint8Array, overrides: OptionsOverrides = {}) {
  return check(format, content, overrides).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code.slice(code.indexOf('/') + 1)}`,
  );
}

function message(format: Format, content: string, engine: string): string {
  const compilation = compileDictionary(sourceOf(content), format, optionsOf({ engine }));
  return compilation.verdict === 'accept' ? 'accepted' : compilation.apiMessage;
}

function keys(format: Format, content: string, engine: string): string[] {
  const compilation = compileDictionary(sourceOf(content), format, optionsOf({ engine }));
  if (compilation.verdict === 'reject') throw new Error(compilation.apiMessage);
  return compilation.entries.map(({ key }) => key);
}

describe('word lists', () => {
  it.each([
    ['a comment behind a word', 'a\nb # c', ['2:3 trailing-comment']],
    ['several words in a line', 'a, an, the', ['1:1 several-words']],
    ['a Snowball list, once', ' | list\ni | me\nyou | x', ['1:2 snowball-comment']],
    ['a word twice', 'a\nb\na', ['3:1 duplicate-word']],
    ['a byte order mark', '\ufeffa', ['1:1 byte-order-mark']],
  ])('tell of %s', (_, content, expected) => {
    expect(places('word-list', content)).toEqual(expected);
    expect(check('word-list', content).errors).toBe(0);
  });

  it('tell of capitals only behind a lower-case filter', () => {
    expect(places('word-list', 'The\na')).toEqual([]);
    expect(places('word-list', 'The\na', { analysis: chainOf('standard', true) })).toEqual(['1:1 upper-case']);
  });

  it('are silent about punctuation and numbers', () => {
    expect(places('word-list', '|\n,\n#\n1,000\n-\n\n  \n\u3000\n# c\n')).toEqual([]);
  });

  it('have comments as the engine of the time had', () => {
    const content = '# a\n  # b\n# => c\nd';
    expect(keys('word-list', content, 'Elasticsearch_7.10')).toEqual(['# b', 'd']);
    expect(keys('word-list', content, 'OpenSearch_1.3')).toEqual(['d']);
    expect(keys('word-list', content, 'OpenSearch_2.9')).toEqual(['d']);
    expect(keys('word-list', content, 'OpenSearch_2.19')).toEqual(['# => c', 'd']);
    expect(places('word-list', content, { engine: 'OpenSearch_1.0' })).toEqual(['2:3 indented-comment']);
  });
});

describe('mappings', () => {
  it('report every line, with the line of the file and the one of the engine', () => {
    const content = '# c\n\nä => ae\nbad\n \\x\\ => b\nä => a\nx => \\uZZZZ\n => y\n';
    expect(places('char-mapping', content)).toEqual([
      '4:1 invalid-rule',
      '5:2 invalid-escape',
      '6:1 duplicate-left-side',
      '7:6 invalid-escape',
      '8:2 empty-left-side',
    ]);
    expect(message('char-mapping', content, 'OpenSearch_2.19')).toBe('Line [3]: Invalid mapping rule : [bad]');
    expect(check('char-mapping', content).problems[0]?.message).toContain('Line [3]: Invalid mapping rule : [bad]');
  });

  it('have no comments in OpenSearch 2.9 and 2.10, and older words before', () => {
    expect(message('char-mapping', '# c\na => b', 'OpenSearch_2.9')).toBe('Line [1]: Invalid mapping rule : [# c]');
    expect(message('char-mapping', '# c\na => b', 'OpenSearch_2.8')).toBe('accepted');
    expect(message('char-mapping', '# c\na => b', 'OpenSearch_3.0')).toBe('accepted');
    expect(keys('char-mapping', '# => b', 'OpenSearch_2.9')).toEqual(['#']);
    expect(keys('char-mapping', '# => b', 'OpenSearch_2.8')).toEqual([]);
    expect(message('char-mapping', 'bad', 'Elasticsearch_7.10')).toBe('Invalid Mapping Rule : [bad]');
  });

  it('in quotation marks are told once', () => {
    expect(places('char-mapping', '"a" => "b"\n"c" => "d"')).toEqual(['1:1 solr-quoted']);
  });
});

describe('stemmer overrides', () => {
  it('report what is no rule', () => {
    const content = 'a => b\nrunning\trun\na => b, c\na =>\n,a => b\nx => y => z\nA, a => c';
    expect(places('stemmer-override', content)).toEqual([
      '2:1 invalid-rule',
      '3:1 invalid-rule',
      '4:1 invalid-rule',
      '5:1 invalid-rule',
      '6:1 invalid-rule',
      '7:1 duplicate-key',
    ]);
    expect(check('stemmer-override', content).problems[0]?.message).toContain('separated by a tab');
  });

  it('with capitals never match behind a lower-case filter', () => {
    expect(places('stemmer-override', 'Running => run', { analysis: chainOf('standard', true) })).toEqual([
      '1:1 upper-case',
    ]);
  });
});

describe('type tables', () => {
  it('report what is no rule, and a table without rules', () => {
    expect(
      places('type-table', '$ => DIGIT\nab => ALPHA\n% => digit\n🍕 => ALPHA\nx\n\\u12 => ALPHA\n$ => ALPHA'),
    ).toEqual([
      '2:1 not-one-character',
      '3:1 illegal-type',
      '4:1 not-one-character',
      '5:1 invalid-rule',
      '6:1 invalid-escape',
      '7:1 duplicate-character',
    ]);
    expect(places('type-table', '# nothing\n')).toEqual(['null:null no-rules']);
    expect(places('type-table', 'bad\n')).toEqual(['1:1 invalid-rule']);
  });
});

describe('Kuromoji', () => {
  it('reports all that is wrong, in the order of the file', () => {
    const content = 'b,x,x,n\na,a b,x,n\n"c,c,x,n\nd,d\na,a,ア,n\n東京，東京，トウキョウ，名詞\n';
    expect(places('kuromoji', content)).toEqual([
      '1:1 segmentation-mismatch',
      '2:1 reading-count',
      '3:1 malformed-csv',
      '4:1 too-few-columns',
      '5:1 duplicate-surface',
      '6:1 too-few-columns',
    ]);
    expect(check('kuromoji', content).problems[5]?.message).toContain('full-width comma');
  });

  it('takes MeCab rows and trailing comments only with Lucene 8', () => {
    const mecab = '東京スカイツリー,1288,1288,4569';
    expect(message('kuromoji', mecab, 'OpenSearch_1.3')).toBe('accepted');
    expect(message('kuromoji', mecab, 'OpenSearch_2.0')).toContain('does not match the surface form');
    expect(message('kuromoji', 'ab,abc,x,n', 'Elasticsearch_7.10')).toBe(
      'Illegal user dictionary entry ab - the concatenated segmentation (abc) is longer than the surface form (ab)',
    );
    expect(message('kuromoji', 'c#,c#,x,n', 'OpenSearch_1.3')).toBe('Index 1 out of bounds for length 1');
    expect(message('kuromoji', '"#"', 'OpenSearch_1.3')).toBe('Index 0 out of bounds for length 0');
    expect(message('kuromoji', 'a,a,x,n\na,a,y,n', 'Elasticsearch_7.10')).toBe(
      'Found duplicate term [a] in user dictionary at line [1]',
    );
  });
});

describe('Nori', () => {
  it('reports segments that are too long, and what does not do what it seems to', () => {
    const content = '세종시 세종 시\nBTS 비티에스\nC# 씨샵\n대한 # c\n세종시\n가,나\n가나다 가 나\n세종';
    expect(places('nori', content)).toEqual([
      '2:1 segmentation-too-long',
      '3:2 hash-in-term',
      '4:4 trailing-comment',
      '5:1 duplicate-surface',
      '6:1 wrong-separator',
      '7:1 segmentation-mismatch',
    ]);
    expect(places('nori', '세종'.normalize('NFD'))).toContain('1:1 decomposed-hangul');
  });
});

describe('WordNet', () => {
  it('reports lines that are none, and words that never match', () => {
    const content = [
      '% comment',
      '',
      "s(100000001,1,'a_b',n,1,0).",
      's(100000001,2,c,n,1,0).',
      "s(100000002,1,'',n,1,0).",
      "s(100000001,1,'d',n,1,0).",
    ].join('\n');
    expect(places('wordnet-synonyms', content)).toEqual([
      '1:1 short-line',
      '2:1 short-line',
      '3:16 underscore',
      '4:1 missing-quotes',
      '5:16 empty-term',
      '6:3 split-group',
    ]);
  });
});

describe('hyphenation patterns', () => {
  it('must be XML, and nothing outside them is read', () => {
    expect(places('hyphenation', '<a>\n <b></a>')).toEqual(['2:9 malformed-xml']);
    const external = '<!DOCTYPE h SYSTEM "http://example.invalid/x.dtd"><h><patterns>a1b</patterns></h>';
    expect(places('hyphenation', external)).toEqual(['1:51 external-dtd']);
    expect(places('hyphenation', '<!DOCTYPE h SYSTEM "hyphenation.dtd"><h><patterns>a1b</patterns></h>')).toEqual([]);
    expect(places('hyphenation', '<!DOCTYPE h [<!ELEMENT h>]><h/>')).toEqual(['1:28 malformed-xml']);
    expect(places('hyphenation', '<h/>')).toEqual(['null:null no-patterns']);
  });

  it('may resolve entities as often as the parser of Java 17 and 21 does, and no more', () => {
    const document = (declarations: string, text: string) =>
      check('hyphenation', `<!DOCTYPE h [${declarations}]><h><patterns>${text}</patterns></h>`).errors;
    const doubling = (of: string, reference: (index: number) => string) =>
      Array.from({ length: 40 }, (_, n) => `<!ENTITY ${of}${n} "${n === 0 ? '' : reference(n - 1).repeat(2)}">`).join(
        '',
      );
    expect(document('<!ENTITY a "x">', '&a; '.repeat(64_000))).toBe(0);
    expect(document('<!ENTITY a "x">', '&a; '.repeat(64_001))).toBe(1);
    const general = doubling('q', (index) => `&q${index};`);
    expect([0, 14, 15, 39].map((index) => document(general, `&q${index};`))).toEqual([0, 0, 1, 1]);
    const parameters = doubling('% p', (index) => `&#37;p${index};`);
    expect([10, 15, 39].map((index) => document(`${parameters}%p${index};`, 'x'))).toEqual([0, 1, 1]);
    expect(document(`<!ENTITY a "${'x'.repeat(90_000)}">`, '&a; '.repeat(550))).toBe(0);
    expect(document(`<!ENTITY a "${'x'.repeat(90_000)}">`, '&a; '.repeat(560))).toBe(1);
  });

  it('may declare entities inside, and an encoding', () => {
    expect(check('hyphenation', '<!DOCTYPE h [<!ENTITY u "ü">]><h><patterns>a1&u;</patterns></h>').errors).toBe(0);
    const recursive = '<!DOCTYPE h [<!ENTITY a "&b;"><!ENTITY b "&a;">]><h><patterns>&a;</patterns></h>';
    expect(check('hyphenation', recursive).errors).toBe(1);
    expect(check('hyphenation', recursive.replace('>&a;<', '>a1b<')).errors).toBe(0);
    expect(check('hyphenation', '<?xml version="1.0" encoding="nowhere-1"?><h/>').errors).toBe(1);
    const latin1 = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><h><patterns>fu\xdf1</patterns></h>',
      'latin1',
    );
    expect(check('hyphenation', latin1).errors).toBe(0);
  });
});

describe('IK', () => {
  it('takes any text, and says what does not match', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff中国\n#x\n中国\n'), Buffer.from([0xd6, 0xd0]), Buffer.from('\n')]);
    expect(places('ik', bytes)).toEqual(['2:1 comment-becomes-word', '3:1 duplicate-word', '4:1 bad-bytes']);
    expect(check('ik', bytes)).toMatchObject({ errors: 0, entries: 4 });
  });
});
