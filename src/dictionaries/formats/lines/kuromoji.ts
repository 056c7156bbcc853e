import { hasStrictKuromoji, reportsLineNumbers } from '../../engine-version.ts';
import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { removeTrailingComment, removeWholeComment } from '../../java/terminators.ts';
import { javaTrim } from '../../java/text.ts';
import type { ProblemCode } from '../../problem-codes.ts';
import { counted, type EngineFailure, type Place, quoted } from '../../problems.ts';
import type { DictionaryFormat, Entry, EntrySink, KuromojiEntry, ReadInput } from '../format.ts';
import { parseUserDictionaryCsv, splitAtSpaces } from './user-dictionary-csv.ts';
import { lineFailure, PHASE, readWordLines, type WordLine } from './word-lines.ts';

const BYTES_PER_ENTRY = 40;
const COLUMNS = 4;

/**
 * User dictionaries of Kuromoji: `surface,segmentation,readings,part of speech`. OpenSearch first checks all lines for
 * duplicates, then Lucene's `UserDictionary` reads the entries in the order of their surfaces.
 */
export const kuromoji: DictionaryFormat = {
  format: 'kuromoji',
  read(input: ReadInput, sink: EntrySink | null): number {
    return new KuromojiReader(input).read(sink);
  },
};

class KuromojiReader {
  readonly #input: ReadInput;
  readonly #isStrict: boolean;
  readonly #seen: FingerprintTable;
  readonly #fingerprint: Fingerprint = { a: 0, b: 0 };
  readonly #compiled: Entry[] = [];
  #keepsEntries = false;
  #entries = 0;
  readonly #emptyReadings = new FirstOf();
  readonly #oddReadings = new FirstOf();

  constructor(input: ReadInput) {
    this.#input = input;
    this.#isStrict = hasStrictKuromoji(input.options.engineVersion);
    this.#seen = new FingerprintTable(1, expectedKeys(input.source.size, BYTES_PER_ENTRY));
  }

  read(sink: EntrySink | null): number {
    this.#keepsEntries = sink !== null;
    readWordLines('kuromoji', this.#input, (line) => this.#line(line));
    this.#tellReadings();
    if (sink !== null) {
      this.#compiled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      for (const entry of this.#compiled) sink(entry);
    }
    return this.#entries;
  }

  #line(line: WordLine): void {
    this.#entries++;
    if (!this.#passesFirst(line)) return;
    const text = this.#isStrict ? removeWholeComment(line.text) : removeTrailingComment(line.text);
    if (javaTrim(text) === '') return;
    // Lucene 8 cuts a comment first, which may leave an odd quotation mark; its parser then yields no column at all.
    this.#entry(line, parseUserDictionaryCsv(text) ?? []);
  }

  /** OpenSearch's own check of the file: quotation marks and duplicates. */
  #passesFirst(line: WordLine): boolean {
    const { report, options } = this.#input;
    const columns = parseUserDictionaryCsv(line.text);
    const place = { line: line.line, column: line.column };
    if (columns === null) {
      report.error(
        'kuromoji/malformed-csv',
        place,
        () =>
          'The line has an odd number of quotation marks. Close the quotation, or write `""` for a mark inside one.',
        lineFailure(this.#input, line, 'Malformed csv in user dictionary.'),
      );
      return false;
    }
    const surface = columns[0] ?? '';
    fingerprintOf(surface, this.#fingerprint);
    const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
    if (this.#seen.added) {
      this.#seen.set(slot, line.line);
      return true;
    }
    const first = this.#seen.get(slot);
    const message = `Found duplicate term [${surface}] in user dictionary`;
    report.error(
      'kuromoji/duplicate-surface',
      place,
      (line) =>
        `${quoted(surface)} already has an entry in ${line(first)}, and the engine accepts each surface only once, whatever its readings. ` +
        'Remove one of the two.',
      reportsLineNumbers(options.engineVersion)
        ? lineFailure(this.#input, line, `${message}.`)
        : lineFailure(this.#input, line, `${message} at line [${line.count - 1}]`),
    );
    return true;
  }

  #entry(line: WordLine, columns: readonly string[]): void {
    const [surface = '', segmentation = '', reading = '', pos = ''] = columns;
    if (columns.length < COLUMNS) {
      const { length } = columns;
      this.#fail(line, surface, 'kuromoji/too-few-columns', () => explainColumns(line.text, length), {
        className: 'java.lang.ArrayIndexOutOfBoundsException',
        message: `Index ${length} out of bounds for length ${length}`,
      });
      return;
    }
    const segments = splitAtSpaces(segmentation);
    const readings = splitAtSpaces(reading);
    if (segments.length !== readings.length) {
      this.#fail(
        line,
        surface,
        'kuromoji/reading-count',
        () =>
          `The segmentation has ${segments.length} parts, the readings have ${readings.length}. Give every segment one reading, ` +
          'separated by single ASCII spaces.',
        {
          className: 'java.lang.RuntimeException',
          message:
            `Illegal user dictionary entry ${surface} - the number of segmentations (${segments.length}) does not the match ` +
            `number of readings (${readings.length})`,
        },
      );
      return;
    }
    if (!this.#spells(line, surface, segmentation)) return;
    if (surface !== '') this.#lintReadings(line, readings);
    if (!this.#keepsEntries) return;
    const rule: KuromojiEntry = {
      surface,
      segments: segments.map((segment, index) => ({ len: segment.length, reading: readings[index] ?? '', pos })),
    };
    const value = segments.map((segment, index) => `${segment}/${readings[index] ?? ''}`).join(' ');
    this.#compiled.push({ key: surface, value: `${value} ${pos}`, line: line.line, rule });
  }

  #lintReadings(line: WordLine, readings: readonly string[]): void {
    if (readings.some((reading) => javaTrim(reading) === '')) this.#emptyReadings.add(line, readings.join(' '));
    else if (!readings.every(isKatakana)) this.#oddReadings.add(line, readings.join(' '));
  }

  #tellReadings(): void {
    const { report } = this.#input;
    const empty = this.#emptyReadings;
    if (empty.place !== null) {
      report.warning(
        'kuromoji/empty-reading',
        empty.place,
        () =>
          `In ${counted(empty.count, 'entry', 'entries')}, this one first, a segment has no reading. \`kuromoji_readingform\` then makes an empty token ` +
          'of the word, which a synonym filter after it rejects. Write the readings in Katakana.',
      );
    }
    const odd = this.#oddReadings;
    if (odd.place !== null) {
      report.warning(
        'kuromoji/odd-reading',
        odd.place,
        () =>
          `In ${counted(odd.count, 'entry', 'entries')}, this one first (${quoted(odd.text)}), a reading is not in Katakana, as those of the built-in ` +
          'dictionary are. `kuromoji_readingform` outputs it unchanged, so it matches no reading of the same word. Write Katakana.',
      );
    }
  }

  #spells(line: WordLine, surface: string, segmentation: string): boolean {
    const plain = (text: string) => text.replace(/[ \t\n\v\f\r]/g, '');
    if (this.#isStrict) {
      if (plain(segmentation) === plain(surface)) return true;
      const message =
        `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) does not match the ` +
        `surface form (${plain(surface)})`;
      this.#fail(line, surface, 'kuromoji/segmentation-mismatch', () => explainMismatch(line.text, surface), {
        className: 'java.lang.RuntimeException',
        message,
      });
      return false;
    }
    if (plain(segmentation).length <= plain(surface).length) return true;
    this.#fail(line, surface, 'kuromoji/segmentation-mismatch', () => explainMismatch(line.text, surface), {
      className: 'java.lang.RuntimeException',
      message:
        `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) is longer than the ` +
        `surface form (${plain(surface)})`,
    });
    return false;
  }

  #fail(
    line: WordLine,
    surface: string,
    code: ProblemCode,
    sentence: () => string,
    exception: { readonly className: string; readonly message: string },
  ): void {
    const failure: EngineFailure = {
      phase: PHASE.building,
      rank: surface,
      chain: [exception],
      apiMessage: exception.message,
    };
    this.#input.report.error(code, { line: line.line, column: line.column }, sentence, failure);
  }
}

/** The first place of a problem that is reported once for a file, and how often it occurs. */
class FirstOf {
  place: Place | null = null;
  text = '';
  count = 0;

  add(line: WordLine, text: string): void {
    this.count++;
    if (this.place !== null) return;
    this.place = { line: line.line, column: line.column };
    this.text = text;
  }
}

/** Whether a reading is Katakana in full or half width, with the marks that readings have. */
function isKatakana(reading: string): boolean {
  return /^[\u30a0-\u30ff\uff66-\uff9f\u31f0-\u31ff\s.・]+$/u.test(reading);
}

function explainColumns(text: string, columns: number): string {
  const needed = 'An entry needs four columns, `surface,segmentation,readings,part of speech`';
  if (text.includes('，') || text.includes('、')) {
    return `${needed}; a full-width comma separates nothing. Write ASCII commas.`;
  }
  if (text.includes('\t')) return `${needed}; a tab separates nothing. Write commas.`;
  return `${needed}, and this line has ${columns}. Add what is missing.`;
}

function explainMismatch(text: string, surface: string): string {
  if (surface.startsWith('\ufeff')) {
    return 'The byte order mark of the file is part of this surface, which its segmentation then does not spell. Save the file without it.';
  }
  if (text.includes('\u3000')) {
    return 'The segments do not spell the surface: a full-width space separates nothing. Write ASCII spaces between segments and between readings.';
  }
  if (/^[^,]*,-?\d+,-?\d+,-?\d+,/.test(text)) {
    return 'This is a row of a MeCab dictionary (word, two ids, cost). Write `surface,segmentation,readings,part of speech`.';
  }
  return `The segments together must spell ${quoted(surface)} exactly. Correct the segmentation or the surface.`;
}
