import type { ByteSource } from '../../dictionary.ts';
import { type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { forEachLine, type LineSink } from '../../java/lines.ts';
import { counted, IGNORED, type Place, quoted, type Report } from '../../problems.ts';
import { type DictionaryFormat, type EntrySink, NO_CONTEXT, type ReadInput } from '../format.ts';
import { needsTextLints, TextLints } from '../lines/text-lints.ts';
import { type AnalyzedTerm, type RuleConsumer, viewOf } from './rule-view.ts';
import { diffSynonyms } from './synonym-diff.ts';
import { SynonymMapBuilder } from './synonym-map.ts';
import { synonymFailure, TermAnalysis } from './term-analysis.ts';

/** Index at which Lucene reads the id of a group: `s(100000001,`. */
const ID_START = 2;
const ID_END = 11;
const READ_BLOCK = 8_192;

/** Synonyms in the format of WordNet's Prolog file `wn_s.pl`, as Lucene's `WordnetSynonymParser` reads them. */
export const wordnetSynonyms: DictionaryFormat = {
  format: 'wordnet-synonyms',
  read(input: ReadInput, sink: EntrySink | null): number {
    return new WordnetReader(input, sink, null).read();
  },
  diff(before, after, options) {
    const readRules = (source: ByteSource, consumer: RuleConsumer, report: Report = IGNORED) => {
      new WordnetReader({ source, options, context: NO_CONTEXT, report }, null, consumer).read();
    };
    return diffSynonyms(readRules, before, after, options.expand);
  },
};

class WordnetReader implements LineSink {
  readonly #input: ReadInput;
  readonly #sink: EntrySink | null;
  readonly #consumer: RuleConsumer | null;
  readonly #analysis: TermAnalysis;
  readonly #text: TextLints;
  readonly #map: SynonymMapBuilder | null;
  /** Ids of groups that have ended. */
  readonly #ended = new FingerprintTable(1);
  readonly #fingerprint: Fingerprint = { a: 0, b: 0 };
  #group: (AnalyzedTerm | null)[] = [];
  #id = '';
  #entries = 0;
  #position = 0;
  #firstUnderscore: Place | null = null;
  #underscores = 0;

  constructor(input: ReadInput, sink: EntrySink | null, consumer: RuleConsumer | null) {
    this.#input = input;
    this.#consumer = consumer;
    this.#sink = sink;
    this.#map = sink === null ? null : new SynonymMapBuilder();
    this.#analysis = new TermAnalysis('wordnet-synonyms', input.options, input.context.stopWordLists, input.report);
    this.#text = new TextLints('wordnet-synonyms', input.report, (length) =>
      synonymFailure(this.#phase() - 0.5, {
        className: 'java.nio.charset.MalformedInputException',
        message: `Input length = ${length}`,
      }),
    );
  }

  read(): number {
    const statistics = forEachLine(this.#input.source, this);
    this.#endGroup();
    this.#text.finish(statistics);
    this.#analysis.finish();
    const first = this.#firstUnderscore;
    if (first !== null) {
      this.#input.report.warning(
        'wordnet-synonyms/underscore',
        first,
        () =>
          `In ${counted(this.#underscores, 'line')}, this one first, words are joined by \`_\`, which searched text does not have: they never ` +
          'match. Write spaces.',
      );
    }
    if (this.#sink !== null && this.#map !== null) {
      for (const { rule, line } of this.#map.rules()) {
        this.#sink({ key: rule.in, value: rule.out.join(', '), line, rule });
      }
    }
    return this.#entries;
  }

  line(bytes: Buffer, start: number, end: number, number: number, valid: boolean): void {
    this.#position += end - start + 1;
    if (this.#text.isUtf16) return;
    this.#entries++;
    if (!valid) {
      this.#text.malformed(bytes, start, end, number);
      return;
    }
    const line = bytes.toString('utf8', start, end);
    if (needsTextLints(bytes, start, end)) this.#text.text(line, number);
    if (line.length < ID_END) {
      this.#outOfBounds(number, 'wordnet-synonyms/short-line', ID_START, ID_END, line.length, () =>
        line === ''
          ? 'The line is empty, and the WordNet reader accepts no blank lines. Remove it.'
          : "The line is too short to hold an id. Every line must be like `s(100000001,1,'word',n,1,0).`; there are no comments.",
      );
      return;
    }
    this.#take(line, number);
  }

  #take(line: string, number: number): void {
    const id = line.slice(ID_START, ID_END);
    if (id !== this.#id) {
      this.#endGroup();
      this.#startGroup(id, number);
    }
    const open = line.indexOf("'") + 1;
    const close = line.lastIndexOf("'");
    if (close < open) {
      this.#outOfBounds(
        number,
        'wordnet-synonyms/missing-quotes',
        open,
        close,
        line.length,
        () => "The line has no word in single quotes. Write `'word'` as the third argument; there are no comments.",
      );
      return;
    }
    const text = line.slice(open, close).replaceAll("''", "'");
    const place = { line: number, column: open + 1 };
    if (text.includes('_')) {
      this.#firstUnderscore ??= place;
      this.#underscores++;
    }
    const analyzed = this.#analysis.analyze({ text, place }, this.#phase());
    this.#group.push(analyzed === null ? null : { text: analyzed, raw: text, place });
  }

  #startGroup(id: string, line: number): void {
    this.#id = id;
    fingerprintOf(id, this.#fingerprint);
    const slot = this.#ended.slot(this.#fingerprint.a, this.#fingerprint.b);
    if (this.#ended.added) {
      this.#ended.set(slot, line);
      return;
    }
    const first = this.#ended.get(slot);
    this.#input.report.warning(
      'wordnet-synonyms/split-group',
      { line, column: ID_START + 1 },
      (name) =>
        `The id ${quoted(id)} is already in ${name(first)}, with others in between, so its words are two groups that do not ` +
        'find each other. Put all lines of an id together.',
    );
  }

  #endGroup(): void {
    const group = this.#group;
    this.#group = [];
    if (group.length < 2) return;
    const { expand } = this.#input.options;
    const members = group.filter((member) => member !== null);
    const [head] = group;
    // Without `expand` all words become the first; where `lenient` drops that one, nothing is left of the group.
    if (!expand && head === null) return;
    const stored = expand ? (members.length > 1 ? members : []) : members.slice(0, 1);
    const phase = this.#phase();
    if (stored.filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0) return;
    const line = members[0]?.place.line ?? 1;
    if (members.length > 0) this.#consumer?.look(viewOf(members, -1), line);
    this.#map?.addGroup(
      members.map(({ text }) => text),
      expand,
      line,
    );
  }

  #outOfBounds(
    line: number,
    code: 'wordnet-synonyms/short-line' | 'wordnet-synonyms/missing-quotes',
    begin: number,
    end: number,
    length: number,
    sentence: () => string,
  ): void {
    this.#input.report.error(
      code,
      { line, column: 1 },
      sentence,
      synonymFailure(this.#phase(), {
        className: 'java.lang.StringIndexOutOfBoundsException',
        message: `begin ${begin}, end ${end}, length ${length}`,
      }),
    );
  }

  #phase(): number {
    return Math.floor(this.#position / READ_BLOCK);
  }
}
