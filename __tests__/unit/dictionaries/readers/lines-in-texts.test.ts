/** Texts of problems name lines as people see them, in whichever of the dictionary's files they are. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleBytes, problemSections } from '../../../../scripts/problem-docs.ts';
import { checkDictionary } from '../../../../src/dictionaries/check.ts';
import { checkInChains } from '../../../../src/dictionaries/check-in-chains.ts';
import { type ByteSource, FORMATS, type Format, type Problem } from '../../../../src/dictionaries/dictionary.ts';
import { type FileStart, placeOf } from '../../../../src/dictionaries/file-lines.ts';
import { chainUses, readIndexSettings, tellUndecided } from '../../../../src/dictionaries/settings/index-settings.ts';
import { optionsOf, sourceOf } from '../support.ts';

const ENGINE = " The engine's own message: ";
const COUNTS_ALL = ' (The engine counts the lines of all files together.)';

/** Contents in which a line is said to repeat or contradict another, besides the examples of the documentation. */
const CONTENTS: readonly (readonly [Format, string])[] = [
  ['word-list', '# c\nfoo\nbar\nfoo\n'],
  ['ik', '中国\n北京\n中国\n'],
  ['kuromoji', '# c\n東京,東京,トウキョウ,名詞\n\n東京,東京,トウキョウ,名詞\n'],
  ['nori', '# c\nc\nd\nc\n'],
  ['char-mapping', 'a => b\nc => d\n\nc => d\n'],
  ['stemmer-override', 'a => b\nc => d\n\nc => d\n'],
  ['type-table', '$ => DIGIT\n% => DIGIT\n% => ALPHA\n'],
  ['solr-synonyms', '# c\nc, d\nc, d\nd => e\ne => f\nx => d\na => b => c\n'],
  ['solr-synonyms', 'e\u0301t\u00e9, x\n\u00e9t\u00e9, y\nete\u0301, z\n'],
  ['wordnet-synonyms', "s(100000001,1,'a',n,1,0).\ns(100000002,1,'b',n,1,0).\ns(100000001,2,'c',n,1,0).\n"],
];

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

/** The wrong examples of docs/problems that are text. */
function examples(): (readonly [Format, Uint8Array, Parameters<typeof optionsOf>[0]])[] {
  return problemSections().flatMap(({ problems }) =>
    problems.flatMap((doc) => {
      const format = doc.format ?? doc.prefix.replace('/', '');
      if (doc.wrong === undefined || !isFormat(format) || format === 'hyphenation' || format === 'opaque') return [];
      const { engine, lenient } = doc;
      return [
        [
          format,
          exampleBytes(doc.wrong, doc.bytes),
          { ...(engine !== undefined && { engine }), ...(lenient !== undefined && { lenient }) },
        ] as const,
      ];
    }),
  );
}

/** A text about a content of one file, as it is where each line is a file. */
function asOfFiles({ line: own, message }: Problem, files: readonly FileStart[]): string {
  const [text = '', engine] = message.split(ENGINE);
  const named = text.replace(/\b([Ll]ine) (\d+)\b/g, (_, word: string, digits: string) => {
    const { file } = placeOf(files, Number(digits));
    return `${word} 1${file === placeOf(files, own ?? 1).file ? '' : ` of ${file}`}`;
  });
  if (engine === undefined) return named;
  return `${named}${ENGINE}${engine}${/\bline \[?\d/i.test(engine.split(' OpenSearch answers')[0] ?? '') ? COUNTS_ALL : ''}`;
}

const PATH = 'analyzers/topics';

/** A dictionary as the filters of an analyzer read it. */
async function judged(source: ByteSource, filter: object, names: readonly string[]) {
  const analyzer = { q: { tokenizer: 'standard', filter: names } };
  const bytes = Buffer.from(JSON.stringify({ analysis: { filter, analyzer } }));
  const known = { name: 'topics', file: 'd/a.txt', source, format: 'solr-synonyms', references: [] } as const;
  const settings = await readIndexSettings([{ file: 's.json', bytes }], [known], optionsOf().engineVersion);
  return { settings, chain: checkInChains(source, 'solr-synonyms', optionsOf(), chainUses(settings, 'topics')) };
}

describe('a line that a text names', () => {
  it('is that of the file which has it, in every text of every format', () => {
    const withLines = new Set<string>();
    const contents = CONTENTS.map(([format, text]) => [format, Buffer.from(text), {}] as const);
    for (const [format, bytes, overrides] of [...contents, ...examples()]) {
      const lines = Buffer.from(bytes)
        .toString('latin1')
        .split(/\r\n?|\n/);
      const files = lines.map((_, index) => ({ file: `d/${index}.txt`, firstLine: index + 1 }));
      const options = optionsOf(overrides);
      const whole = checkDictionary(sourceOf(bytes), format, options).problems;
      const { problems } = checkDictionary(sourceOf(bytes), format, options, { stopWordLists: [], files });
      expect(problems.map(({ message }) => message)).toEqual(whole.map((problem) => asOfFiles(problem, files)));
      for (const { code, message } of problems) if (/ of d\/\d+\.txt/.test(message)) withLines.add(code);
    }
    expect([...withLines].toSorted()).toEqual([
      'char-mapping/duplicate-left-side',
      'ik/duplicate-word',
      'kuromoji/duplicate-surface',
      'nori/duplicate-surface',
      'solr-synonyms/chained-rules',
      'solr-synonyms/contradictory-rules',
      'solr-synonyms/duplicate-rule',
      'solr-synonyms/mixed-normalization',
      'stemmer-override/duplicate-key',
      'type-table/duplicate-character',
      'word-list/duplicate-word',
      'wordnet-synonyms/split-group',
    ]);
  });

  it('is named by the function that the text is given, but for words of the engine', () => {
    const folder = new URL('../../../../src/dictionaries/formats/', import.meta.url);
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/[\w ]*\blines? (?=\$\{)/gi) ?? []);
    expect(named).toEqual(['Invalid synonym rule at line ']);
  });

  it('has no file where it is in the same one', () => {
    const files = [
      { file: 'a.txt', firstLine: 1 },
      { file: 'b.txt', firstLine: 3 },
    ];
    const check = (text: string) =>
      checkDictionary(sourceOf(text), 'word-list', optionsOf(), { stopWordLists: [], files }).problems[0]?.message;
    expect(check('x\ny\nfoo\nfoo\n')).toBe('`foo` is already in line 1 and adds nothing. Remove one of the two.');
    expect(check('x\nfoo\nfoo\n')).toBe('`foo` is already in line 2 of a.txt and adds nothing. Remove one of the two.');
  });

  it('is one of the file where the engine reads other lines', async () => {
    const source = sourceOf('# c\na, b\na, b\n');
    const { chain } = await judged(source, { y: { type: 'synonym', synonyms: ['x, y'], synonyms_path: PATH } }, ['y']);
    expect(chain.report.problems).toMatchObject([{ line: 3, message: expect.stringContaining('as line 2 and') }]);
  });

  it('is one of the files in a warning about index settings', async () => {
    const filter = { u: { type: 'acme' }, y: { type: 'synonym_graph', synonyms_path: PATH } };
    const said = async (files: readonly FileStart[]) => {
      const { settings, chain } = await judged(sourceOf('# x\n# y\nbad, c\n'), filter, ['u', 'y']);
      tellUndecided(settings, files, chain.undecided);
      return settings.problems.all().map(({ message }) => message);
    };
    const first = { file: 'd/a.txt', firstLine: 1 };
    expect((await said([first])).at(-1)).toContain(
      'before the synonyms of d/a.txt, so for 2 terms of that file (the first in line 3: `bad`)',
    );
    expect((await said([first, { file: 'd/b.txt', firstLine: 3 }])).at(-1)).toContain(
      'before the synonyms of d/a.txt and 1 more file, so for 2 terms of these files (the first in line 1 of d/b.txt: `bad`)',
    );
  });
});
