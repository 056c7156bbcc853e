import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../../../src/dictionaries/compile.ts';
import { type Format, keysOf, MAX_DIFF_EXAMPLES, type SentencePart } from '../../../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import type { SynonymRule } from '../../../src/dictionaries/formats/format.ts';
import { runs } from '../property-runs.ts';
import { chainOf, type OptionsOverrides, optionsOf, sourceOf } from './support.ts';

function diff(
  before: string | null,
  after: string,
  format: Format = 'solr-synonyms',
  overrides: OptionsOverrides = {},
) {
  return diffDictionaries(before === null ? null : sourceOf(before), sourceOf(after), format, optionsOf(overrides));
}

function plain(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : `\`${part.term}\``)).join('');
}

function sentences(before: string | null, after: string, format?: Format, overrides?: OptionsOverrides) {
  return diff(before, after, format, overrides).examples.map(
    ({ kind, line, sentence }) => `${kind} ${line}: ${plain(sentence)}`,
  );
}

const NOTHING = { added: 0, removed: 0, changed: 0, examples: [] };

describe('synonyms', () => {
  it('are compared by meaning: order, comments and layout do not matter', () => {
    const before = '# x\na, b, c\nd => e, f\ng => h\n';
    const after = 'g=>h\r\n\r\nc ,a, b\n# y\nd => f,e\nd => e\n';
    expect(diff(before, after)).toMatchObject({ ...NOTHING, keysBefore: 5, keysAfter: 5 });
    expect(diff('a, b\na, c', 'a, c\nb, a')).toMatchObject(NOTHING);
    expect(diff('A, b', 'a,  B', 'solr-synonyms', { analysis: chainOf('standard', true) })).toMatchObject(NOTHING);
  });

  it('count the lines of before that can not be read, as after a change of the format', () => {
    const lists = 'a, b\nc, d\ne, f\nx => y\nz => q\n';
    expect(diff(lists, 'x => y\n', 'char-mapping')).toMatchObject({ removed: 1, keysBefore: 2, unread: 3 });
    expect(diff(lists, 'x => y\nz => q\n', 'stemmer-override')).toMatchObject({ ...NOTHING, unread: 3 });
    // What can't be read on either side is as it was.
    const broken = 'a => b => c\nd, e\n';
    expect(diff(broken, broken)).toMatchObject({ ...NOTHING, unread: 0 });
    expect(diff(`${broken}x => y => z\n`, broken)).toMatchObject({ ...NOTHING, unread: 1 });
    expect(diff('d, e\n', broken)).toMatchObject({ unread: 0 });
  });

  it('a line that repeats one term costs no more than its length, and means what it meant', () => {
    const many = (term: string) => Array.from({ length: 50_000 }, () => term).join(', ');
    const found = diff(`a, b\nc => d\n${many('e')}`, `a, b\nc => d\n${many('a')}\n${many('f')}, g`);
    expect(found).toMatchObject({ added: 2, removed: 1, changed: 1, keysBefore: 4, keysAfter: 5 });
    expect(diff(many('a'), 'a, a')).toMatchObject(NOTHING);
    expect(sentences('a, b', `a, b, ${many('b')}`)).toEqual(sentences('a, b', 'a, b, b'));
    for (const expand of [true, false]) {
      expect(diff(`${many('a')}, b`, 'a, a, b', 'solr-synonyms', { expand })).toMatchObject(NOTHING);
    }
  });

  it('of any size have the same examples, made immediately or when they are read', () => {
    const [before, after] = ['gelato, sorbet\nkulfi => ice', 'sorbet, gelato\nkulfi => ice cream\na, b'];
    const long = (text: string) => `${text}\n${'# nothing but words\n'.repeat(60_000)}`;
    expect(sentences(long(before), long(after))).toEqual(sentences(before, after));
    const [small, large] = [diff(before, after), diff(long(before), after)];
    expect([Object.keys(small), { ...small }]).toEqual([Object.keys(large), { ...large }]);
  });

  it('are told in the words of a search', () => {
    expect(sentences('gelato, sorbet', 'gelato, sorbet\ngelato => ice cream\nkulfi => ice cream')).toEqual([
      'changed 1: `gelato` also finds `ice cream`',
      'added 3: `kulfi` is replaced by `ice cream`',
    ]);
    expect(sentences('a, b, c', 'a, c, d')).toEqual([
      'changed 1: `a` also finds `d` and no longer finds `b`',
      'changed 1: `c` also finds `d` and no longer finds `b`',
      'added 1: `d` finds `a`, `c`',
      'removed 1: `b` no longer finds `a`, `c`',
    ]);
    expect(sentences('a => b', 'a => b\na, b')).toEqual(['changed 1: `a` also finds itself', 'added 2: `b` finds `a`']);
    expect(sentences('a => b\nq, r', 'q, r')).toEqual(['removed 1: `a` is no longer replaced by `b`']);
    expect(sentences(null, 'a => b, c, d, e, f, g')).toEqual([
      'added 1: `a` is replaced by `b`, `c`, `d`, `e` and 2 more',
    ]);
  });

  it.each([
    ['a pair', null, 'a, b', ['added 1: `a` and `b` find each other']],
    [
      'a list',
      null,
      'a, b, c\nd => e',
      ['added 1: `a`, `b` and `c` find each other', 'added 2: `d` is replaced by `e`'],
    ],
    ['a long list', null, 'a, b, c, d, e, f', ['added 1: `a`, `b`, `c`, `d` and 2 more find each other']],
    ['what is gone', 'a, b\nc, d', 'c, d', ['removed 1: `a` and `b` no longer find each other']],
    ['known terms', 'a, x\nb, y', 'a, x\nb, y\na, b', ['changed 1: `a` and `b` also find each other']],
    ['known terms that part', 'a, x\na, b\nb, y', 'a, x\nb, y', ['changed 1: `a` and `b` no longer find each other']],
    [
      'mutual replacement',
      null,
      'a => b\nb => a',
      ['added 1: `a` is replaced by `b`', 'added 2: `b` is replaced by `a`'],
    ],
    [
      'lists that share a term',
      null,
      'a, b\nb, c',
      ['added 1: `a` finds `b`', 'added 1: `b` finds `a`, `c`', 'added 2: `c` finds `b`'],
    ],
  ])('that find each other are told once: %s', (_, before, after, expected) => {
    expect(sentences(before, after)).toEqual(expected);
  });

  it.each([
    ['added', 'q, r', 'q, r\na => a', 'added 2: `a` has a rule that finds itself alone'],
    ['gone', 'a => a\nq, r', 'q, r', 'removed 1: `a` no longer has a rule that finds itself alone'],
    ['gone, with another', 'a => a, b\nq, r', 'q, r', 'removed 1: `a` no longer finds `b`'],
    ['replaced', 'a => a', 'a => b', 'changed 1: `a` also finds `b` and no longer finds itself'],
    ['for another', 'a => b', 'a => a', 'changed 1: `a` no longer finds `b` and also finds itself'],
    ['as a list writes it', 'a => a, b\nb => b', 'a, b\nb => b', 'changed 1: `a` has other rules, and finds the same'],
  ])('tell a term that finds itself by a rule as search does: %s', (_, before, after, expected) => {
    expect(sentences(before, after)[0]).toBe(expected);
  });

  it('show at most a number of examples, and count all', () => {
    const rules = Array.from({ length: 500 }, (_, index) => `a${index} => b`).join('\n');
    const result = diff('gone => x\n', rules);
    expect(result).toMatchObject({ added: 500, removed: 1, changed: 0, keysBefore: 1, keysAfter: 500 });
    expect(result.examples.length).toBe(MAX_DIFF_EXAMPLES);
  });

  it('leave out what the engine rejects', () => {
    expect(diff('a, b\nc => d => e', 'a, b')).toMatchObject(NOTHING);
    expect(diff('a, b', Buffer.from([0xff, 0xfe]).toString('latin1'))).toMatchObject({ removed: 2 });
  });

  it('say the same as a comparison of the compiled maps', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd', 'e f', 'g');
    const side = fc.array(term, { minLength: 1, maxLength: 4 }).map((terms) => terms.join(', '));
    const rule = fc.oneof(
      side,
      fc.tuple(side, side).map(([left, right]) => `${left} => ${right}`),
    );
    const file = fc.array(rule, { maxLength: 6 }).map((rules) => rules.join('\n'));
    fc.assert(
      fc.property(file, file, fc.boolean(), (before, after, expand) => {
        const maps = [before, after].map((content) => compiled(content, expand));
        const [old = new Map(), fresh = new Map()] = maps;
        const result = diff(before, after, 'solr-synonyms', { expand, analysis: chainOf('whitespace') });
        const keys = [...fresh.keys()];
        expect(result).toMatchObject({
          added: keys.filter((key) => !old.has(key)).length,
          removed: [...old.keys()].filter((key) => !fresh.has(key)).length,
          changed: keys.filter((key) => old.has(key) && old.get(key) !== fresh.get(key)).length,
          keysBefore: old.size,
          keysAfter: fresh.size,
        });
        const told = result.examples.flatMap(keysOf);
        expect(told.length).toBe(result.added + result.removed + result.changed);
        expect(new Set(told).size).toBe(told.length);
        for (const { kind, others, ...example } of result.examples) {
          if (others === undefined || kind !== 'added') continue;
          const group = keysOf({ kind, others, ...example }).map((key) => key.replaceAll(' ', '\0'));
          for (const key of group) {
            // What is among its own outputs finds itself, as what is kept.
            const [keep = '', out = ''] = fresh.get(key)?.split(' ') ?? [];
            const found = new Set([...out.split(','), ...(keep === 'true' ? [key] : [])]);
            expect([...found].sort()).toEqual([...group].sort());
          }
        }
        expect(result.examples.every(({ sentence }) => !plain(sentence).includes('``'))).toBe(true);
      }),
      runs(400),
    );
  });

  it('compare long lists exactly, too', () => {
    const terms = Array.from({ length: 100 }, (_, index) => `t${index}`);
    expect(diff(terms.join(','), [...terms].reverse().join(','))).toMatchObject(NOTHING);
    expect(diff(terms.join(','), [...terms, 't5'].join(','))).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(diff(terms.join(','), [...terms.slice(1), 'new'].join(','))).toMatchObject({
      added: 1,
      removed: 1,
      changed: 99,
    });
    expect(diff(terms.join(','), `${terms.join(',')}\nt1, x`)).toMatchObject({ added: 1, changed: 1 });
  });
});

function compiled(content: string, expand: boolean): Map<string, string> {
  const options = optionsOf({ expand, analysis: chainOf('whitespace') });
  const compilation = compileDictionary(sourceOf(content), 'solr-synonyms', options);
  if (compilation.verdict === 'reject') throw new Error(`rejected: ${content}`);
  const isRule = (rule: unknown): rule is SynonymRule => typeof rule === 'object' && rule !== null && 'in' in rule;
  return new Map(
    compilation.rules.filter(isRule).map((rule) => [rule.in, `${rule.keep} ${[...rule.out].sort().join()}`]),
  );
}

describe('other formats', () => {
  it('WordNet groups are synonyms', () => {
    const line = (id: number, word: string) => `s(${id},1,'${word}',n,1,0).`;
    const before = [line(100000001, 'wood'), line(100000001, 'forest'), line(100000002, 'a')].join('\n');
    expect(sentences(before, `${before}\n${line(100000002, 'b')}`, 'wordnet-synonyms')).toEqual([
      'added 3: `a` and `b` find each other',
    ]);
  });

  it.each([
    ['word-list', '# x\na\nb\n', 'b\nc\n', ['added 2: added `c`', 'removed 2: removed `a`']],
    [
      'char-mapping',
      'ä => a\nö => o',
      'ö => oe',
      ['changed 1: `ö` becomes `oe`, was `o`', 'removed 1: removed `ä` as `a`'],
    ],
    ['stemmer-override', 'a, b => c', 'a => c\nb => d', ['changed 2: `b` becomes `d`, was `c`']],
    ['type-table', '$ => DIGIT', '$ => ALPHA', ['changed 1: `$` becomes `ALPHA`, was `DIGIT`']],
    ['kuromoji', 'ab,a b,x y,n', 'ab,ab,x,n', ['changed 1: `ab` becomes `ab/x n`, was `a/x b/y n`']],
    ['nori', '세종시 세종 시', '세종시', ['changed 1: `세종시` becomes ``, was `세종 시`']],
    ['ik', 'a\nb', 'b\nc', ['added 2: added `c`', 'removed 1: removed `a`']],
    [
      'hyphenation',
      '<h><patterns>a1b</patterns></h>',
      '<h><patterns>a1b c1d</patterns></h>',
      ['added 1: added `c1d` as `pattern`'],
    ],
    ['opaque', 'a', 'b', []],
  ] as const)('%s', (format, before, after, expected) => {
    expect(sentences(before, after, format)).toEqual(expected);
  });
});
