import { reportsLineNumbers } from '../../engine-version.ts';
import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { counted, type Place, quoted } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { type MappingSides, splitMapping, unescapeSide } from './mapping-rule.ts';
import { buildFailure, lineFailure, readWordLines, type WordLine } from './word-lines.ts';

const BYTES_PER_RULE = 16;

/** Rules of the `mapping` char filter: `left => right`, as OpenSearch's `MappingCharFilterFactory` reads them. */
export const charMapping: DictionaryFormat = {
  format: 'char-mapping',
  read(input: ReadInput, sink: EntrySink | null): number {
    return new MappingReader(input, sink).read();
  },
};

class MappingReader {
  readonly #input: ReadInput;
  readonly #sink: EntrySink | null;
  readonly #seen: FingerprintTable;
  readonly #fingerprint: Fingerprint = { a: 0, b: 0 };
  #entries = 0;
  #firstQuoted: Place | null = null;
  #quoted = 0;

  constructor(input: ReadInput, sink: EntrySink | null) {
    this.#input = input;
    this.#sink = sink;
    this.#seen = new FingerprintTable(1, expectedKeys(input.source.size, BYTES_PER_RULE));
  }

  read(): number {
    readWordLines('char-mapping', this.#input, (line) => this.#rule(line));
    const first = this.#firstQuoted;
    if (first !== null) {
      this.#input.report.warning(
        'char-mapping/solr-quoted',
        first,
        () =>
          `The sides of ${counted(this.#quoted, 'rule')}, this one first, are in quotation marks, as Solr requires. Here the marks are part ` +
          'of the text, so nothing is mapped. Write `\\u00C0 => A` without quotation marks.',
      );
    }
    return this.#entries;
  }

  #rule(line: WordLine): void {
    this.#entries++;
    const { report, options } = this.#input;
    const sides = splitMapping(line.text);
    if (sides === null) {
      const isOld = !reportsLineNumbers(options.engineVersion);
      const message = `Invalid ${isOld ? 'Mapping Rule' : 'mapping rule'} : [${line.text}]`;
      report.error(
        'char-mapping/invalid-rule',
        placeOf(line),
        () =>
          line.text.startsWith('#')
            ? 'OpenSearch 1.3, 2.9 and 2.10 have no comments in mappings, so this line is a rule without `=>`. Remove the comment, ' +
              'or upgrade the domain to a later version.'
            : `${quoted(line.text)} is not a rule: the engine requires \`left => right\`. Write \`=>\` between the two sides.`,
        lineFailure(this.#input, line, message),
      );
      return;
    }
    if (/^".*"$/.test(sides.left) && /^".*"$/.test(sides.right)) {
      this.#firstQuoted ??= placeOf(line);
      this.#quoted++;
    }
    const left = this.#side(line, sides, 'left');
    if (left === null) return;
    const right = this.#side(line, sides, 'right');
    if (right === null) return;
    if (left === '') {
      report.error(
        'char-mapping/empty-left-side',
        placeOf(line),
        () => 'The left side is empty, and the engine cannot map nothing. Write a space as `\\u0020`.',
        buildFailure('java.lang.IllegalArgumentException', 'cannot match the empty string'),
      );
      return;
    }
    this.#add(line, left, right);
  }

  #side(line: WordLine, sides: MappingSides, side: 'left' | 'right'): string | null {
    const text = side === 'left' ? sides.left : sides.right;
    const unescaped = unescapeSide(text);
    if (unescaped.ok) return unescaped.text;
    const column = line.column + (side === 'left' ? 0 : sides.rightStart);
    const isLong = unescaped.message.startsWith('Index');
    this.#input.report.error(
      isLong ? 'char-mapping/side-too-long' : 'char-mapping/invalid-escape',
      { line: line.line, column },
      () =>
        isLong
          ? `The ${side} side is longer than 256 UTF-16 units, the size of the engine's buffer. Shorten it.`
          : `The ${side} side has an escape that the engine does not know. Write \`\\\\\` for a backslash and \`\\u\` with four ` +
            'hexadecimal digits for a character.',
      lineFailure(this.#input, line, unescaped.message),
    );
    return null;
  }

  #add(line: WordLine, left: string, right: string): void {
    fingerprintOf(left, this.#fingerprint);
    const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
    if (this.#seen.added) {
      this.#seen.set(slot, line.line);
      this.#sink?.({ key: left, value: right, line: line.line, rule: [left, right] });
      return;
    }
    const first = this.#seen.get(slot);
    this.#input.report.error(
      'char-mapping/duplicate-left-side',
      placeOf(line),
      (line) =>
        `${quoted(left)} is already mapped in ${line(first)}, and the engine accepts each left side only once. Remove one of the two.`,
      buildFailure('java.lang.IllegalArgumentException', `match "${left}" was already added`),
    );
  }
}

function placeOf(line: WordLine): Place {
  return { line: line.line, column: line.column };
}
