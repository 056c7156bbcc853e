import { flatSynonyms } from '../../analysis/filters/flat-synonyms.ts';
import { type SynonymMeaning, synonymGraph, synonymTable } from '../../analysis/filters/synonyms.ts';
import type { Filter } from '../../analysis/token.ts';
import { bytesSource } from '../../byte-source.ts';
import type { FileView } from '../../check-in-chains.ts';
import type { ByteSource } from '../../dictionary.ts';
import { NO_CONTEXT } from '../../formats/format.ts';
import { readWordLines } from '../../formats/lines/word-lines.ts';
import { DICTIONARY_FORMATS } from '../../formats/registry.ts';
import { IGNORED, type Report } from '../../problems.ts';
import type { SynonymReading } from '../analyzer-model.ts';
import type { ContentReader } from '../file/content.ts';

/** The rules that a synonym filter reads; `null` when the file is not in the repository. */
function rulesOf({ filter }: Pick<SynonymReading, 'filter'>, reader: ContentReader): ByteSource | null {
  const path = filter.options.text('synonyms_path');
  const lines = filter.options.words('synonyms');
  if (path !== null) {
    const source = reader.dictionary(path)?.source ?? null;
    return source !== null && lines !== null ? asWordList(source, reader).source : source;
  }
  return lines === null ? null : bytesSource(Buffer.from(lines.join('\n')));
}

/**
 * With both a list and a path, the engine reads the path, but as a word list: trimmed, without blank lines and
 * comments. What is no UTF-8 it rejects either way.
 */
export function asWordList(source: ByteSource, { version }: Pick<ContentReader, 'version'>): FileView {
  const texts: string[] = [];
  const lines: number[] = [];
  let isReadable = true;
  const error = () => {
    isReadable = false;
  };
  const options = { engineVersion: version, expand: true, lenient: false, analysis: null };
  readWordLines(
    'word-list',
    { source, options, context: NO_CONTEXT, report: { ...IGNORED, error } },
    ({ text, line }) => {
      texts.push(text);
      lines.push(line);
    },
  );
  if (!isReadable) return { source, lineOf: (line) => line };
  return { source: bytesSource(Buffer.from(texts.join('\n'))), lineOf: (line) => lines[line - 1] ?? line };
}

/** The filter with its rules compiled; `null` when the result is not known. */
export function synonymFilter(reading: SynonymReading, reader: ContentReader): Filter | null {
  const source = rulesOf(reading, reader);
  if (source === null || reading.chain === null) return null;
  let isKnown = true;
  const fail = () => {
    isKnown = false;
  };
  const report: Report = { error: fail, warning() {}, undecided: fail, blurred: fail };
  const meanings = new Map<string, SynonymMeaning>();
  const options = {
    engineVersion: reader.version,
    expand: reading.expand,
    lenient: reading.lenient,
    analysis: null,
    chain: reading.chain,
  };
  DICTIONARY_FORMATS[reading.isWordnet ? 'wordnet-synonyms' : 'solr-synonyms'].read(
    { source, options, context: NO_CONTEXT, report },
    ({ rule }) => {
      if (typeof rule === 'object' && 'keep' in rule)
        meanings.set(rule.in, { keep: rule.keep, outputs: rule.out.map(stored) });
    },
  );
  if (!isKnown) return null;
  const table = synonymTable(meanings);
  return reading.isGraph ? synonymGraph(table) : flatSynonyms(table);
}

/** Outputs are stored as UTF-8, where half a surrogate pair becomes U+FFFD. */
function stored(output: string): string {
  return output.isWellFormed() ? output : output.replace(/\p{Surrogate}/gu, '\ufffd');
}
