import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../../src/dictionaries/check.ts';
import { compileDictionary } from '../../../../src/dictionaries/compile.ts';
import { type AnalysisChain, MAX_PROBLEMS_KEPT } from '../../../../src/dictionaries/dictionary.ts';
import type { RuleConsumer } from '../../../../src/dictionaries/formats/synonyms/rule-view.ts';
import { readSolrRules } from '../../../../src/dictionaries/formats/synonyms/solr-synonyms.ts';
import { IGNORED } from '../../../../src/dictionaries/problems.ts';
import { runs } from '../../property-runs.ts';
import { chainOf, type OptionsOverrides, optionsOf, sourceOf } from '../support.ts';

function check(content: string | Uint8Array, overrides: OptionsOverrides = {}, stopWords: readonly string[] = []) {
  const stopWordLists = stopWords.length > 0 ? [{ file: 'stopwords.txt', words: new Set(stopWords) }] : [];
  return checkDictionary(sourceOf(content), 'solr-synonyms', optionsOf(overrides), { stopWordLists });
}

/** Problems as `line:column code`. */
function places(content: string | Uint8Array, overrides: OptionsOverrides = {}, stopWords: readonly string[] = []) {
  return check(content, overrides, stopWords).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code.replace('solr-synonyms/', '')}`,
  );
}

const STOPPING = chainOf('standard', true, ['the', 'of', 'it']);

describe('errors', () => {
  it('are reported all, each at its line and column as an editor counts', () => {
    const content = 'a, b\n\n# c\na => b => c\r\nd, , e\rf,  \n   \n🍦 => \\=>, x => y\n';
    expect(places(content)).toEqual([
      '4:8 multiple-arrows',
      '5:null lone-carriage-return',
      '5:3 empty-term',
      '6:3 empty-term',
      '7:1 empty-term',
      '8:14 multiple-arrows',
    ]);
  });

  it('carry plain words, the message of the engine, and what the user sees', () => {
    const [problem] = check('a => b => c').problems;
    expect(problem?.message).toContain('more than one `=>`');
    expect(problem?.message).toContain(
      'Invalid synonym rule at line 1 ← more than one explicit mapping specified on the same line',
    );
    expect(problem?.message).toContain('"Failed to build synonyms"');
  });

  it('depend on the declared chain, and without one are only what every chain rejects', () => {
    const content = 'united states of america, usa\nit => information technology\n&, and\n';
    expect(places(content)).toEqual([]);
    expect(places(content, { analysis: STOPPING })).toEqual([
      '1:1 stop-word-gap',
      '2:1 eliminated-term',
      '3:1 eliminated-term',
    ]);
    expect(places(content, { analysis: chainOf('whitespace', true) })).toEqual([]);
    expect(places(content, { analysis: chainOf('standard', true) })).toEqual(['3:1 eliminated-term']);
  });

  it('become warnings about dropped terms with lenient, but for what lenient does not rescue', () => {
    expect(places('a, it, b\nc => d => e\n', { analysis: STOPPING, lenient: true })).toEqual([
      '1:4 dropped-term',
      '2:8 multiple-arrows',
    ]);
  });

  it('are only warnings where the release of the tokenizer is unknown', () => {
    const overrides = { engine: 'Elasticsearch_6.8', analysis: chainOf('standard') };
    expect(places('🍦, ice cream\n\u3000\u3001, b\n', overrides)).toContain('2:1 unproved-rejection');
    expect(places('&, and\n', overrides)).toEqual(['1:1 eliminated-term']);
  });

  it('count bytes of outputs only where the engine stores them', () => {
    const long = 'x'.repeat(32_767);
    const analysis = chainOf('keyword');
    expect(places(`a => ${long}`, { analysis })).toEqual(['1:6 term-too-long']);
    expect(places(`${long} => a`, { analysis })).toEqual([]);
    expect(places(`a => ${long}`)).toEqual(['1:6 unproved-rejection']);
    expect(places(`${long}, b`, { analysis })).toEqual(['1:1 term-too-long']);
  });

  it('name the bytes that are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('ä, b\ncaf'), Buffer.from([0xe9]), Buffer.from(', d\n')]);
    expect(places(bytes)).toEqual(['2:4 not-utf8']);
    expect(check(bytes).problems[0]?.message).toContain('0xE9');
    const utf16 = Buffer.from('\ufeffa, b\nc, d\n', 'utf16le');
    expect(places(utf16)).toEqual(['1:1 not-utf8']);
    expect(check(utf16).problems[0]?.message).toContain('UTF-16');
  });

  it('are counted exactly and kept up to a limit, errors first', () => {
    const report = check('one\n'.repeat(6_000) + 'a => b => c\n'.repeat(6_000));
    expect(report).toMatchObject({ errors: 6_000, warnings: 6_000, entries: 12_000 });
    expect(report.problems.length).toBe(MAX_PROBLEMS_KEPT);
    expect(report.problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('warnings', () => {
  it.each([
    ['a byte order mark', '\ufeffa, b', ['1:1 byte-order-mark']],
    ['a term alone', 'a, b\nc', ['2:1 one-term-line']],
    ['an empty side', 'a =>\n=> b', ['1:1 empty-side', '2:1 empty-side']],
    [
      'other separators',
      'a; b\nc\td\ne ⇒ f\ng -> h\ni、j\nk｜l',
      [
        '1:2 look-alike-separator',
        '2:2 look-alike-separator',
        '3:3 look-alike-separator',
        '4:3 look-alike-separator',
        '5:2 look-alike-separator',
        '6:1 one-term-line',
      ],
    ],
    ['comments that are rules', ' # one, two\na, b # note', ['1:2 comment-becomes-rule', '2:6 comment-becomes-rule']],
    ['hashtags that are comments', '#metoo, me too\n#1 => number one', ['1:1 hashtag-comment', '2:1 hashtag-comment']],
    ['quotation marks', '"a b", c\n“d e” => f', ['1:1 quoted-term', '2:1 quoted-term']],
    ['JSON', '["a, b", "c, d"]', ['1:1 pasted-json']],
    ['a term twice', 'a, b, a\nc, d => e, f, e', ['1:7 duplicate-term', '2:15 duplicate-term']],
    ['a rule twice', 'a, b\nb, a,\nc => d\nc => d', ['2:1 duplicate-rule', '4:1 duplicate-rule']],
    ['contradictory rules', 'a => b\na, c', ['2:1 contradictory-rules']],
    ['chained rules', 'a => b\nb => c\nd => a', ['2:1 chained-rules', '3:6 chained-rules']],
    ['lost characters', 'caf\ufffd, coffee', ['1:4 replacement-character']],
    ['mixed normal forms', 'caf\u00e9, a\ncafe\u0301, b', ['2:null mixed-normalization']],
    ['carriage returns alone', 'a, b\rc, d\r', ['1:null lone-carriage-return']],
    ['NUL characters', 'a\0, b', ['1:2 nul-character']],
  ])('%s', (_, content, expected) => {
    expect(places(content)).toEqual(expected);
    expect(check(content).errors).toBe(0);
  });

  it.each([
    ['a mapping that keeps its input', 'a => a, b\na, c'],
    ['the same term in several lists', 'a, b\na, c'],
    ['comments, also of rules', '# a, b\n#a => b\n#GB,gib,gigabyte\n## x'],
    ['capitals', 'USA, United States'],
    ['commas that leave nothing', 'a,,b\nc, d,'],
    ['Windows line ends', 'a, b\r\nc, d\r\n'],
    ['musical sharps and units', 'C#, c sharp\n5", five inches'],
  ])('are silent about %s', (_, content) => {
    expect(places(content)).toEqual([]);
  });

  it('tell of quotation marks only where the chain keeps them', () => {
    expect(places('"a b", c', { analysis: chainOf('standard') })).toEqual([]);
  });

  it('tell of spellings that the chain makes equal only when they are written alike', () => {
    const analysis = chainOf('standard', true);
    expect(places('covid-19, covid 19, corona\nUSA, usa, america', { analysis })).toEqual([]);
    expect(places('a\\,a => b\na\\=>a => b', { analysis })).toEqual([]);
    expect(places('USA, America, USA', { analysis })).toEqual(['1:15 duplicate-term']);
  });

  it('give the number of pairs of a huge list', () => {
    const list = Array.from({ length: 600 }, (_, index) => `term${index}`).join(', ');
    const report = check(list);
    expect(report.problems[0]?.code).toBe('solr-synonyms/huge-group');
    expect(report.problems[0]?.message).toContain('359400 pairs');
    expect(places(list, { expand: false })).toEqual([]);
  });

  it('look for the stop words of the repository when no chain is declared', () => {
    const content = 'bank of america, boa\nthe who, band\nx, y\n';
    expect(places(content, {}, ['of', 'the'])).toEqual(['1:1 stop-word-in-term']);
    expect(check(content, {}, ['of', 'the']).problems[0]?.message).toContain('as do others (2 terms in all)');
    expect(places(content, { analysis: chainOf('whitespace', true) }, ['of', 'the'])).toEqual([]);
  });
});

describe('the fast reader of plain rules', () => {
  interface Seen {
    readonly line: number;
    readonly inputs: number;
    readonly terms: readonly string[];
  }

  function recorder() {
    const seen: Seen[] = [];
    const consumer: RuleConsumer = {
      look: (rule, line) => {
        const terms = Array.from({ length: rule.count }, (_, i) => `${rule.a[i]}:${rule.b[i]}@${rule.column(i)}`);
        seen.push({ line, inputs: rule.inputs, terms });
      },
    };
    return { seen, consumer };
  }

  const chains: readonly (AnalysisChain | null)[] = [
    null,
    chainOf('keyword', true),
    chainOf('whitespace'),
    chainOf('whitespace', true, ['the', 'x', '&']),
    chainOf('standard', true),
    chainOf('standard', true, ['a', "it's", 'über']),
  ];

  it('sees exactly what the exact reader sees', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'the',
        'x',
        'It',
        'Ü',
        'ab',
        ' ',
        '  ',
        ',',
        ', ',
        '=>',
        ' => ',
        '\\',
        '#',
        '-',
        "'",
        '"',
        '.',
        '&',
      ],
      ...['\t', '=', '>', '_', '7', '3.5', 'über', '\u00a0', '\u3000', '🍦', '+', '/', ';'],
    );
    const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const file = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    let rules = 0;
    fc.assert(
      fc.property(
        file,
        fc.constantFrom(...chains),
        fc.boolean(),
        fc.boolean(),
        (content, analysis, expand, lenient) => {
          const options = optionsOf({ analysis, expand, lenient });
          const input = { source: sourceOf(content), options, context: { stopWordLists: [] }, report: IGNORED };
          const fast = recorder();
          const exact = recorder();
          readSolrRules(input, null, fast.consumer);
          readSolrRules(input, () => {}, exact.consumer);
          rules += exact.seen.length;
          expect(fast.seen).toEqual(exact.seen);
          const rejects = checkDictionary(sourceOf(content), 'solr-synonyms', options).errors > 0;
          expect(rejects).toBe(compileDictionary(sourceOf(content), 'solr-synonyms', options).verdict === 'reject');
        },
      ),
      runs(800),
    );
    expect(rules).toBeGreaterThan(500);
  });
});
