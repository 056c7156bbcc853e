/** The report about one file, for every output. */

import type { ByteSource, CheckReport, Format } from '../../dictionaries/dictionary.ts';
import type { FileStart } from '../../dictionaries/file-lines.ts';

export interface FileReport {
  /** As it was given, with `/`. */
  readonly file: string;
  /** Absolute; `null` for standard input. */
  readonly path: string | null;
  /** The files of the content, each with its absolute path; problems name them. */
  readonly files: readonly (FileStart & { readonly path: string })[];
  /** `null` for files other than dictionaries: index settings, search tests. */
  readonly format: Format | null;
  readonly source: ByteSource;
  readonly report: CheckReport;
}

/** Exact totals, including problems that are only counted. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

export function totalsOf(reports: readonly FileReport[]): Totals {
  return {
    files: reports.length,
    errors: reports.reduce((sum, { report }) => sum + report.errors, 0),
    warnings: reports.reduce((sum, { report }) => sum + report.warnings, 0),
  };
}
