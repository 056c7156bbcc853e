import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { removeTrailingComment } from '../../java/terminators.ts';
import { javaTrim } from '../../java/text.ts';
import { quoted } from '../../problems.ts';
import type { DictionaryFormat, Entry, EntrySink, NoriEntry, ReadInput } from '../format.ts';
import { PHASE, readWordLines, type WordLine } from './word-lines.ts';

const BYTES_PER_ENTRY = 16;

/**
 * Right context ids of Nori's `UserDictionary`: the surface ends in an open syllable, in a closed one, or in something
 * else.
 */
const RIGHT_ID = 3533;
const RIGHT_ID_OPEN = 3534;
const RIGHT_ID_CLOSED = 3535;

/** User dictionaries of Nori: a surface, and optionally its segments, separated by white space. */
export const nori: DictionaryFormat = {
  format: 'nori',
  read(input: ReadInput, sink: EntrySink | null): number {
    const { report, source } = input;
    const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_ENTRY));
    const fingerprint: Fingerprint = { a: 0, b: 0 };
    const compiled: Entry[] = [];
    let entries = 0;
    readWordLines('nori', input, (line) => {
      entries++;
      const entry = removeTrailingComment(line.text);
      if (javaTrim(entry) === '') return;
      const [surface = '', ...segments] = splitAtWhiteSpace(entry);
      const place = { line: line.line, column: line.column };
      fingerprintOf(surface, fingerprint);
      const slot = seen.slot(fingerprint.a, fingerprint.b);
      if (!seen.added) {
        const first = seen.get(slot);
        report.warning(
          'nori/duplicate-surface',
          place,
          (line) =>
            `${quoted(surface)} already has an entry in ${line(first)}, and the first one counts: this one is silently skipped. ` +
            'Remove one of the two.',
        );
        return;
      }
      seen.set(slot, line.line);
      const length = segments.reduce((sum, segment) => sum + segment.length, 0);
      if (length > surface.length) {
        const message = `Illegal user dictionary entry ${entry} - the segmentation is bigger than the surface form (${surface})`;
        report.error('nori/segmentation-too-long', place, () => explainTooLong(line.text, surface), {
          phase: PHASE.building,
          rank: surface,
          chain: [{ className: 'java.lang.IllegalArgumentException', message }],
          apiMessage: message,
        });
        return;
      }
      lintEntry(line, entry, surface, segments, input);
      if (sink === null) return;
      const rule: NoriEntry = {
        surface,
        segments: segments.length === 0 ? null : segments.map((segment) => segment.length),
        rightId: rightId(entry),
      };
      const value = segments.length === 0 ? null : segments.join(' ');
      compiled.push({ key: surface, value, line: line.line, rule });
    });
    compiled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const entry of compiled) sink?.(entry);
    return entries;
  },
};

/** Java's `split("\\s+")`. */
function splitAtWhiteSpace(text: string): string[] {
  const pieces = text.split(/[ \t\n\v\f\r]+/);
  while (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
  return pieces;
}

function rightId(entry: string): number {
  const last = entry.charCodeAt(entry.length - 1);
  const isHangul =
    (last >= 0xac00 && last <= 0xd7a3) || (last >= 0x1100 && last <= 0x11ff) || (last >= 0x3131 && last <= 0x318e);
  if (!isHangul) return RIGHT_ID;
  return (last - 0xac00) % 28 === 0 ? RIGHT_ID_OPEN : RIGHT_ID_CLOSED;
}

function lintEntry(
  line: WordLine,
  entry: string,
  surface: string,
  segments: readonly string[],
  { report }: ReadInput,
): void {
  const place = { line: line.line, column: line.column };
  if (entry !== line.text) {
    const hash = line.text.indexOf('#');
    const isComment = /\s/.test(line.text[hash - 1] ?? ' ');
    report.warning(
      isComment ? 'nori/trailing-comment' : 'nori/hash-in-term',
      { line: line.line, column: line.column + hash },
      () =>
        isComment
          ? 'The comment is cut off, but the white space before it stays and gives the word a wrong right context. Move the ' +
            'comment to its own line.'
          : `\`#\` begins a comment anywhere in a line, so this is an entry for ${quoted(surface)}. The format can't hold \`#\`; ` +
            'remove the entry.',
    );
    return;
  }
  if (/[\u1100-\u11ff]/.test(surface) && surface.normalize('NFC') !== surface) {
    report.warning(
      'nori/decomposed-hangul',
      place,
      () =>
        `${quoted(surface)} is written in single letters (NFD), as macOS names files. It never matches text in syllables. Normalise to NFC.`,
    );
  }
  if (segments.length === 0 && /[,\u3000\u00a0，]/.test(surface)) {
    report.warning(
      'nori/wrong-separator',
      place,
      () =>
        `Only ASCII white space separates a surface from its segments, so all of ${quoted(surface)} is one surface. Write ASCII spaces.`,
    );
  } else if (segments.length > 0 && segments.join('') !== surface) {
    report.warning(
      'nori/segmentation-mismatch',
      place,
      () =>
        `The segments ${quoted(segments.join(' '))} do not spell ${quoted(surface)}. The engine takes only their lengths, so tokens ` +
        'are cut at the wrong places. Correct the segments.',
    );
  }
}

function explainTooLong(text: string, surface: string): string {
  const advice = 'The words after the surface are its segments, not synonyms: together they must spell it.';
  if (text.includes('#'))
    return `The segments are longer than ${quoted(surface)}, which ends where \`#\` begins. ${advice}`;
  return `The segments are longer than ${quoted(surface)}. ${advice} Remove them, or put synonyms in a synonym dictionary.`;
}
