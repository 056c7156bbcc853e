import type { ByteSource, CheckReport, Format, ReadOptions } from './dictionary.ts';
import { type CheckContext, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
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
