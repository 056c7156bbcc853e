/** The report for programs. */

import type { Failure } from '../environment.ts';
import { type FileReport, totalsOf } from './file-report.ts';

export function renderJson(reports: readonly FileReport[], failures: readonly Failure[]): string {
  const { errors, warnings } = totalsOf(reports);
  const files = reports.map(({ file, files: parts, format, report }) => ({
    file,
    ...(parts.length > 1 ? { files: parts.map((part) => part.file) } : {}),
    format,
    entries: report.entries,
    errors: report.errors,
    warnings: report.warnings,
    problems: report.problems,
  }));
  return `${JSON.stringify({ files, errors, warnings, failures }, null, 2)}\n`;
}
