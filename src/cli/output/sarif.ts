/**
 * SARIF 2.1.0, as code scanning and editors accept it: every result has a region, and a message says what was left out
 * because of GitHub's limits.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */

import path from 'node:path';
import type { Problem } from '../../dictionaries/dictionary.ts';
import { helpAnchor, helpPage, summaryOf } from '../../dictionaries/problem-codes.ts';
import { ACTION_VERSION, REPOSITORY_URL } from '../../version.ts';
import type { Failure } from '../environment.ts';
import { type FileReport, totalsOf } from './file-report.ts';
import { fileUri } from './path-text.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a run with more. */
export const MAX_RESULTS = 25_000;

interface Finding {
  readonly uri: string;
  readonly problem: Problem;
}

/** @param root absolute folder that code scanning takes paths to be relative to: that of the repository */
export function renderSarif(reports: readonly FileReport[], failures: readonly Failure[], root: string): string {
  const all = reports.flatMap(({ file, path: absolute, files, report }): Finding[] =>
    report.problems.map((problem) => {
      const part = files.find((one) => one.file === problem.file)?.path ?? absolute;
      return { uri: part === null ? encodeURIComponent(file) : fileUri(root, part, path), problem };
    }),
  );
  const findings = withinLimit(all);
  const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
  const { errors, warnings } = totalsOf(reports);
  const missing = errors + warnings - findings.length;
  const run = {
    tool: {
      driver: {
        name: 'deploy-opensearch-dictionaries',
        version: ACTION_VERSION,
        semanticVersion: ACTION_VERSION,
        informationUri: REPOSITORY_URL,
        rules: codes.map((code) => ruleOf(code, findings)),
      },
    },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: [
          ...failures.map(({ what, message }) => notification('error', `${what}: ${message}`)),
          ...(missing > 0 ? [notification('warning', cutText(errors + warnings, findings.length))] : []),
        ],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: findings.map(({ uri, problem }) => resultOf(uri, problem, codes)),
    properties: { errors, warnings },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** The findings that fit: errors first where there is no room for all; otherwise in the order of the files. */
function withinLimit(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_RESULTS) return findings;
  const errors = findings.filter(({ problem }) => problem.severity === 'error');
  const warnings = findings.filter(({ problem }) => problem.severity === 'warning');
  return [...errors, ...warnings].slice(0, MAX_RESULTS);
}

function cutText(all: number, kept: number): string {
  return `There are ${all} problems; this file has ${kept} of them.`;
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text } };
}

function ruleOf(code: string, findings: readonly Finding[]) {
  const helpUri = `${REPOSITORY_URL}/blob/v${ACTION_VERSION}/${helpPage(code)}#${helpAnchor(code)}`;
  const text = summaryOf(code);
  const level = findings.find(({ problem }) => problem.code === code)?.problem.severity ?? 'warning';
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text },
    fullDescription: { text },
    helpUri,
    help: { text: `${text} ${helpUri}`, markdown: `${text} [What it means, with an example](${helpUri})` },
    defaultConfiguration: { level },
  };
}

/** `solr-synonyms/multiple-arrows` → `SolrSynonymsMultipleArrows`: a name in the style of other tools. */
function pascalCase(code: string): string {
  return code.replace(/(?:^|[-/])(.)/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf(uri: string, problem: Problem, codes: readonly string[]) {
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: problem.severity,
    message: { text: problem.message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(problem) } }],
  };
}

/** A problem of the whole file is shown at its first line: code scanning takes no result without a line. */
function regionOf({ line, column }: Problem) {
  const startLine = line ?? 1;
  return column === null ? { startLine } : { startLine, startColumn: column };
}
