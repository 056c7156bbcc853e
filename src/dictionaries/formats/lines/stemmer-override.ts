import { reportsLineNumbers } from '../../engine-version.ts';
import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { javaTrim, utf8Length } from '../../java/text.ts';
import { quoted } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { buildFailure, lineFailure, readWordLines, type WordLine } from './word-lines.ts';

const MAX_KEY_BYTES = 32_766;
const BYTES_PER_RULE = 20;

/** Rules of the `stemmer_override` filter: `word, word => stem`, as OpenSearch's factory reads them. */
export const stemmerOverride: DictionaryFormat = {
  format: 'stemmer-override',
  read(input: ReadInput, sink: EntrySink | null): number {
    const { report, options, source } = input;
    const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_RULE));
    const fingerprint: Fingerprint = { a: 0, b: 0 };
    let entries = 0;
    const add = (line: WordLine, key: string, stem: string) => {
      const place = { line: line.line, column: line.column };
      const bytes = utf8Length(key);
      if (bytes > MAX_KEY_BYTES) {
        report.error(
          'stemmer-override/key-too-long',
          place,
          () => `A word of this rule takes ${bytes} bytes; the engine stores at most ${MAX_KEY_BYTES}. Shorten it.`,
          buildFailure(
            'org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException',
            `bytes can be at most ${MAX_KEY_BYTES} in length; got ${bytes}`,
          ),
        );
        return;
      }
      fingerprintOf(key, fingerprint);
      const slot = seen.slot(fingerprint.a, fingerprint.b);
      if (seen.added) {
        seen.set(slot, line.line);
        sink?.({ key, value: stem, line: line.line, rule: [key, stem] });
        return;
      }
      const first = seen.get(slot);
      report.warning(
        'stemmer-override/duplicate-key',
        place,
        (line) =>
          `${quoted(key)} already has a stem in ${line(first)}, and the first one counts: this one is silently ignored. ` +
          'Remove one of the two.',
      );
    };
    readWordLines('stemmer-override', input, (line) => {
      entries++;
      const rule = parseRule(line.text);
      const place = { line: line.line, column: line.column };
      if (rule === null) {
        const isOld = !reportsLineNumbers(options.engineVersion);
        const message = isOld
          ? `Invalid Keyword override Rule:${line.text}`
          : `Invalid keyword override rule: ${line.text}`;
        report.error(
          'stemmer-override/invalid-rule',
          place,
          () => explain(line.text),
          lineFailure(input, line, message),
        );
        return;
      }
      for (const key of rule.keys) add(line, key, rule.stem);
      if (options.analysis?.lowercase && rule.keys.some((key) => key !== key.toLowerCase())) {
        report.warning(
          'stemmer-override/upper-case',
          place,
          () => 'A word of this rule has capitals, but the declared chain lowercases text first, so it never matches.',
        );
      }
    });
    return entries;
  },
};

function parseRule(text: string): { readonly keys: readonly string[]; readonly stem: string } | null {
  const sides = text.split('=>');
  if (sides.length !== 2) return null;
  const keys = (sides[0] ?? '').split(',').map(javaTrim);
  const stem = javaTrim(sides[1] ?? '');
  if (keys.includes('') || stem === '' || stem.includes(',')) return null;
  return { keys, stem };
}

function explain(text: string): string {
  const sides = text.split('=>');
  if (sides.length < 2 && text.includes('\t')) {
    return 'The words are separated by a tab, as in stem dictionaries of Lucene and Solr; the engine requires `word => stem`.';
  }
  if (sides.length < 2) {
    return (
      'The rule has no `=>`. Write `word => stem`, or `word => word` for a word that stays unchanged. (A list of words for ' +
      '`keywords_path` has the `format` `word-list`.)'
    );
  }
  if (sides.length > 2) return 'The rule has more than one `=>`. Write one rule a line.';
  if ((sides[1] ?? '').includes(',')) return 'A rule can have only one stem. Remove the text after the comma.';
  if (javaTrim(sides[1] ?? '') === '') return 'The rule has no stem after `=>`. Write the stem, or remove the line.';
  return 'A word before `=>` is empty. Remove the extra comma.';
}
