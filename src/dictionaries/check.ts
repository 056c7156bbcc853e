import type { SourceKind } from './detection/detect.ts';
import type { ByteSource, CheckReport, Format, Problem, ReadOptions } from './dictionary.ts';
import { type CheckContext, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import type { ProblemCode } from './problem-codes.ts';
import { ProblemLog } from './problems.ts';

export type { CheckContext, StopWordList } from './formats/format.ts';

/**
 * Checks a dictionary as the engine of `options.engineVersion` reads it: there is an error exactly when that engine
 * rejects the file, and every problem is reported, not only the first. Memory grows with the file only by a few bytes a
 * term. Throws only what `source` throws.
 */
export function checkDictionary(
  source: ByteSource,
  format: Format,
  options: ReadOptions,
  context: CheckContext = NO_CONTEXT,
): CheckReport {
  const log = new ProblemLog(context.files);
  const entries = DICTIONARY_FORMATS[format].read({ source, options, context, report: log }, null);
  return log.finish(entries);
}

/** The warning about a file whose format was neither declared nor detected; `known`: what it was made for instead. */
export function undecidedFormatWarning(known: SourceKind | null = null): Problem {
  const code: ProblemCode = known === null ? 'opaque/undecided-format' : `opaque/${known}`;
  return { severity: 'warning', code, line: null, column: null, message: OPAQUE_MESSAGES[known ?? 'undecided'] };
}

const OPAQUE_MESSAGES = {
  undecided:
    'The format of this file is not clear from its path and content, so it is deployed without being checked. ' +
    'Declare its `format` (`opaque` if nothing else fits).',
  hunspell:
    'This is a Hunspell dictionary, which needs an `.aff` file too, while a custom package is a single file: no `hunspell` filter of a ' +
    'domain can load it. Use `stemmer_override` rules or another stemmer, and remove the file.',
  'sudachi-source':
    'This is the source of a Sudachi dictionary (CSV), and the plugin loads the binary that is made of it. Compile it ' +
    '(`sudachipy ubuild` or `UserDictionaryBuilder`), and deploy the `.dic` with `format: opaque`.',
} as const;
