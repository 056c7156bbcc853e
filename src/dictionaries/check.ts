import type { ByteSource, CheckReport, Format, Problem, ReadOptions } from './dictionary.ts';
import { type CheckContext, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import type { ProblemCode } from './problem-codes.ts';
import { ProblemLog } from './problems.ts';

export type { CheckContext, StopWordList } from './formats/format.ts';

/**
 * Checks a dictionary as the engine of `options.engineVersion` reads it: there is an error exactly when that engine
 * rejects the file, and every problem is reported, not only the first. Memory does not grow with the file but for a few
 * bytes a term. Throws only what `source` throws.
 */
export function checkDictionary(
  source: ByteSource,
  format: Format,
  options: ReadOptions,
  context: CheckContext = NO_CONTEXT,
): CheckReport {
  const log = new ProblemLog();
  const entries = DICTIONARY_FORMATS[format].read({ source, options, context, report: log }, null);
  return log.finish(entries);
}

const UNDECIDED: ProblemCode = 'opaque/undecided-format';

/** The warning about a file whose format was neither declared nor found. */
export function undecidedFormatWarning(): Problem {
  return {
    severity: 'warning',
    code: UNDECIDED,
    line: null,
    column: null,
    message:
      'The format of this file is not sure from its path and content, so it is deployed without a look at what is in it. ' +
      'Declare its `format` (`opaque` if nothing else fits).',
  };
}
