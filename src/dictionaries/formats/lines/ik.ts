import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { forEachLine } from '../../java/lines.ts';
import { javaTrim, leadingTrim } from '../../java/text.ts';
import { quoted } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { needsTextLints, TextLints } from './text-lints.ts';

const BYTES_PER_WORD = 8;

/** Words of the IK plugin, one a line. It accepts any text: bad bytes become U+FFFD, a byte order mark is stripped. */
export const ik: DictionaryFormat = {
  format: 'ik',
  read(input: ReadInput, sink: EntrySink | null): number {
    const { report, source } = input;
    const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_WORD));
    const fingerprint: Fingerprint = { a: 0, b: 0 };
    const text = new TextLints('ik', report, () => ({ phase: 0, chain: [], apiMessage: '' }));
    let entries = 0;
    const statistics = forEachLine(source, {
      line(bytes, start, end, number, valid) {
        const decoded = bytes.toString('utf8', start, end);
        const line = number === 1 && decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
        if (!valid) {
          report.warning(
            'ik/bad-bytes',
            { line: number, column: line.indexOf('\ufffd') + 1 },
            () =>
              'The line is not UTF-8. The plugin reads bad bytes as U+FFFD, so the word matches nothing. Save the file as UTF-8.',
          );
        } else if (needsTextLints(bytes, start, end)) {
          text.text(line, number);
        }
        const word = javaTrim(line);
        if (word === '') return;
        entries++;
        const place = { line: number, column: leadingTrim(line) + 1 };
        if (word.startsWith('#')) {
          report.warning(
            'ik/comment-becomes-word',
            place,
            () => `The IK plugin has no comments, so ${quoted(word)} is a word. Remove the line.`,
          );
        }
        fingerprintOf(word, fingerprint);
        const slot = seen.slot(fingerprint.a, fingerprint.b);
        if (seen.added) {
          seen.set(slot, number);
          sink?.({ key: word, value: null, line: number, rule: word });
          return;
        }
        const first = seen.get(slot);
        report.warning(
          'ik/duplicate-word',
          place,
          (line) => `${quoted(word)} is already in ${line(first)} and adds nothing. Remove one of the two.`,
        );
      },
    });
    text.finish(statistics);
    return entries;
  },
};
