import { stripVTControlCharacters } from 'node:util';
import type { CheckReport, Format, Problem } from '../dictionaries/dictionary.ts';
import { helpAnchor, summaryOf } from '../dictionaries/problem-codes.ts';
import { counted } from '../dictionaries/problems.ts';
import type { Output } from './arguments.ts';

const DOCUMENTATION = 'docs/dictionaries.md';
const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export interface FileReport {
  /** Path as it was given, with `/`. */
  readonly file: string;
  readonly format: Format;
  readonly report: CheckReport;
}

/** The reports as text for one kind of reader. */
export function renderReports(reports: readonly FileReport[], output: Output): string {
  switch (output) {
    case 'human':
      return renderHuman(reports);
    case 'json':
      return `${JSON.stringify(toJson(reports), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(toSarif(reports), null, 2)}\n`;
  }
}

function renderHuman(reports: readonly FileReport[]): string {
  let text = '';
  for (const { file, report } of reports) {
    for (const { severity, code, line, column, message } of report.problems) {
      const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
      text += `${printable(file)}${place}: ${severity}: ${printable(message)} [${code}]\n`;
    }
    const hidden = report.errors + report.warnings - report.problems.length;
    if (hidden > 0) text += `${printable(file)}: and ${counted(hidden, 'more problem')}\n`;
  }
  const errors = reports.reduce((sum, { report }) => sum + report.errors, 0);
  const warnings = reports.reduce((sum, { report }) => sum + report.warnings, 0);
  return `${text}${counted(reports.length, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`;
}

/** Text that is safe on a terminal: no escape sequences, no control or direction-changing characters. */
function printable(text: string): string {
  return stripVTControlCharacters(text).replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toJson(reports: readonly FileReport[]): unknown {
  return {
    files: reports.map(({ file, format, report }) => ({
      file,
      format,
      entries: report.entries,
      errors: report.errors,
      warnings: report.warnings,
      problems: report.problems,
    })),
  };
}

/** SARIF 2.1.0, as code scanning and editors take it. */
function toSarif(reports: readonly FileReport[]): unknown {
  const results = reports.flatMap(({ file, report }) => report.problems.map((problem) => toResult(file, problem)));
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'deploy-opensearch-dictionaries',
            rules: codes.map((code) => ({
              id: code,
              shortDescription: { text: summaryOf(code) },
              help: { text: `See ${DOCUMENTATION}#${helpAnchor(code)}.` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function toResult(file: string, problem: Problem) {
  const region = problem.line === null ? {} : { region: toRegion(problem.line, problem.column) };
  return {
    ruleId: problem.code,
    level: problem.severity,
    message: { text: problem.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region } }],
  };
}

function toRegion(line: number, column: number | null) {
  return column === null ? { startLine: line } : { startLine: line, startColumn: column };
}
