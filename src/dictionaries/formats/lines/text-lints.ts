import type { LineStatistics } from '../../java/lines.ts';
import { firstMalformed } from '../../java/utf8.ts';
import type { CommonProblem, ProblemCode, TextFormat } from '../../problem-codes.ts';
import { counted, type EngineFailure, type Report } from '../../problems.ts';

/** Combining marks and conjoining Hangul: without them a text can't be in decomposed form. */
const DECOMPOSED_HINT = /[\p{M}\u1100-\u11ff]/u;

/** Problems that any text file can have, whatever its format. */
export class TextLints {
  readonly #format: TextFormat;
  readonly #report: Report;
  readonly #encodingFailure: (length: number) => EngineFailure;
  #utf16 = false;
  #composedLine = 0;
  #decomposedLine = 0;
  #decomposedLines = 0;
  #nulLine = 0;

  /** @param encodingFailure how the engine rejects a malformed sequence, by Java's "Input length" */
  constructor(format: TextFormat, report: Report, encodingFailure: (length: number) => EngineFailure) {
    this.#format = format;
    this.#report = report;
    this.#encodingFailure = encodingFailure;
  }

  /** True once the file turned out to be UTF-16: its lines are not checked further. */
  get isUtf16(): boolean {
    return this.#utf16;
  }

  /** Reports a line that is not UTF-8, at its first bad byte. */
  malformed(bytes: Buffer, start: number, end: number, line: number): void {
    const bad = firstMalformed(bytes, start, end);
    if (bad === null) return;
    const lead = bytes[bad.offset] ?? 0;
    if (line === 1 && bad.offset === start && isUtf16Mark(lead, bytes[start + 1])) this.#utf16 = true;
    const column = bytes.toString('utf8', start, bad.offset).length + 1;
    const byte = `0x${lead.toString(16).toUpperCase().padStart(2, '0')}`;
    this.#report.error(
      this.#code('not-utf8'),
      { line, column },
      () =>
        this.#utf16
          ? 'The file is UTF-16 or UTF-32, and the engine reads UTF-8 only. Save it as UTF-8 without a byte order mark.'
          : `The byte ${byte} is not valid UTF-8 here, so the engine reads nothing of the file. ` +
            'Save it as UTF-8 (it may be Latin-1, Windows-1252, Shift-JIS or the like, or not text at all).',
      this.#encodingFailure(bad.length),
    );
  }

  /** Checks a line with a character beyond ASCII, or a NUL. */
  text(line: string, number: number): void {
    if (line.startsWith('\ufeff')) {
      this.#report.warning(this.#code('byte-order-mark'), { line: number, column: 1 }, () =>
        number === 1
          ? 'The file begins with a byte order mark (U+FEFF), which the engine reads as a character of the first line: ' +
            'that line never matches. Save the file as UTF-8 without it.'
          : 'The line begins with a byte order mark (U+FEFF), as where files were joined, and the engine reads it as a ' +
            'character: that line never matches. Save the files as UTF-8 without it.',
      );
    }
    const lost = line.indexOf('\ufffd');
    if (lost >= 0) {
      this.#report.warning(
        this.#code('replacement-character'),
        { line: number, column: lost + 1 },
        () =>
          'U+FFFD is where an earlier conversion lost a character, so this text matches nothing. ' +
          'Restore the character from the source of the file.',
      );
    }
    if (this.#nulLine === 0 && line.includes('\0')) {
      this.#nulLine = number;
      this.#report.warning(
        this.#code('nul-character'),
        { line: number, column: line.indexOf('\0') + 1 },
        () =>
          'The line holds NUL characters, so this is UTF-16 without a mark or not a text file; it matches nothing. ' +
          'Save the dictionary as UTF-8 text.',
      );
    }
    this.#normalization(line, number);
  }

  finish(statistics: LineStatistics): void {
    if (statistics.firstLoneCarriageReturn !== null) {
      this.#report.warning(
        this.#code('lone-carriage-return'),
        { line: statistics.firstLoneCarriageReturn, column: null },
        () =>
          `A carriage return without a line feed ends ${counted(statistics.loneCarriageReturns, 'line')}. The engine ends a line ` +
          'there; Git and most tools do not, so they show and compare other lines. Use line feeds.',
      );
    }
    if (this.#decomposedLine > 0 && this.#composedLine > 0) {
      this.#report.warning(
        this.#code('mixed-normalization'),
        { line: this.#decomposedLine, column: null },
        (line) =>
          `Accented letters are decomposed (NFD) in ${counted(this.#decomposedLines, 'line')}, this one first, and composed (NFC) ` +
          `in others, as in ${line(this.#composedLine)}. They look alike, but one form never matches the other. ` +
          'Normalise the file to NFC.',
      );
    }
  }

  /** Left sides of mappings are not checked: rules that compose letters need both forms. */
  #normalization(whole: string, number: number): void {
    const arrow = whole.lastIndexOf('=>');
    const line = arrow === -1 ? whole : whole.slice(arrow + 2);
    if (this.#composedLine === 0 && line.normalize('NFD') !== line) {
      if (line.normalize('NFC') === line) this.#composedLine = number;
    }
    if (DECOMPOSED_HINT.test(line) && line.normalize('NFC') !== line && isDecomposed(line)) {
      if (this.#decomposedLine === 0) this.#decomposedLine = number;
      this.#decomposedLines++;
    }
  }

  #code(name: CommonProblem): ProblemCode {
    return `${this.#format}/${name}`;
  }
}

/**
 * True when normalising composes something: singletons such as the Ohm sign change under NFC too, but are not
 * decomposed.
 */
function isDecomposed(line: string): boolean {
  return line.normalize('NFC').length < line.length;
}

function isUtf16Mark(first: number, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** True when the line needs `TextLints.text`: a byte beyond ASCII, or a NUL. */
export function needsTextLints(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80 || byte === 0) return true;
  }
  return false;
}
