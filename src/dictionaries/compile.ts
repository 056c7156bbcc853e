import type { ByteSource, Format, ReadOptions } from './dictionary.ts';
import { type CompiledRule, type Entry, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import type { EngineException, EngineFailure, Report } from './problems.ts';

export type { CompiledRule } from './formats/format.ts';

/** The compiled form of a dictionary, or the engine's failure. */
export type Compilation =
  | {
      readonly verdict: 'accept';
      /** In the order of the file; sorted by surface for `kuromoji` and `nori`, as the engine sorts. */
      readonly rules: readonly CompiledRule[];
      readonly entries: readonly Entry[];
    }
  | {
      readonly verdict: 'reject';
      /** The exception at which the engine stops, and its causes, outermost first. */
      readonly engineErrors: readonly EngineException[];
      /** The message that the caller of OpenSearch gets; empty when the exception has none. */
      readonly apiMessage: string;
    };

/**
 * Compiles a dictionary as the engine does. For tests, comparisons with the engine, and small files: a list of n
 * synonyms becomes n(n-1) pairs. Warnings do not count, even those about possible rejections.
 */
export function compileDictionary(source: ByteSource, format: Format, options: ReadOptions): Compilation {
  const failures = new FirstFailure();
  const entries: Entry[] = [];
  DICTIONARY_FORMATS[format].read({ source, options, context: NO_CONTEXT, report: failures }, (entry) => {
    entries.push(entry);
  });
  const { first } = failures;
  if (first !== null) return { verdict: 'reject', engineErrors: first.chain, apiMessage: first.apiMessage };
  return { verdict: 'accept', rules: entries.map(({ rule }) => rule), entries };
}

/** Keeps the failure that the engine meets first. */
class FirstFailure implements Report {
  first: EngineFailure | null = null;

  error(_code: unknown, _place: unknown, _message: unknown, failure: EngineFailure): void {
    if (this.first === null || isMetBefore(failure, this.first)) this.first = failure;
  }

  warning(): void {}
}

function isMetBefore(a: EngineFailure, b: EngineFailure): boolean {
  if (a.phase !== b.phase) return a.phase < b.phase;
  // Strings compare by UTF-16 units, as Java's do.
  return a.rank !== undefined && b.rank !== undefined && a.rank < b.rank;
}
