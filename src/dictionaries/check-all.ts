import { ActionFailure } from '../failure.ts';
import { fileSource } from './byte-source.ts';
import { checkDictionary } from './check.ts';
import type { CheckReport, Dictionary } from './dictionary.ts';

/** Checks every dictionary as its engine would read it, and tells the verdicts in a line each. */
export function checkAll(
  dictionaries: readonly Dictionary[],
  log: { info(message: string): void },
): ReadonlyMap<string, CheckReport> {
  return new Map(
    dictionaries.map((dictionary) => {
      const report = checkDictionary(fileSource(dictionary.path), dictionary.format, dictionary.options);
      log.info(`${dictionary.file}: ${verdictText(dictionary, report)}`);
      return [dictionary.name, report];
    }),
  );
}

function verdictText({ format, bytes }: Dictionary, { entries, errors, warnings }: CheckReport): string {
  const content = entries === null ? count(bytes, 'byte') : count(entries, 'entry', 'entries');
  return `${format}, ${content}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The failure of a run whose dictionaries did not pass; `null` when they did. */
export function lintFailure(
  dictionaries: readonly Dictionary[],
  checks: ReadonlyMap<string, CheckReport>,
  failOnWarnings: boolean,
): ActionFailure | null {
  const lines: string[] = [];
  for (const { name, file } of dictionaries) {
    const { errors, warnings, problems } = checks.get(name) ?? { errors: 0, warnings: 0, problems: [] };
    if (errors === 0 && !(failOnWarnings && warnings > 0)) continue;
    const counts = [errors > 0 ? count(errors, 'error') : null, failOnWarnings ? count(warnings, 'warning') : null];
    const first = problems.find(({ severity }) => errors === 0 || severity === 'error');
    const place = first?.line == null ? '' : `, the first in line ${first.line}`;
    lines.push(
      `${file} has ${counts.filter((text) => text !== null).join(' and ')}${place}${first ? `: ${first.message}` : ''}`,
    );
  }
  if (lines.length === 0) return null;
  return new ActionFailure('lint-failed', lines.join('\n'), {
    hint: 'OpenSearch would read these dictionaries otherwise than they are meant, or not at all. Mend the lines that are annotated; docs/dictionaries.md explains each code. Nothing was sent to AWS.',
  });
}
