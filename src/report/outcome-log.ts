import type { Host } from '../deployment/model/ports.ts';
import type { Deed, DictionaryResult, DomainResult, RunResult } from '../result/run-result.ts';
import { SETUP_ICON } from './markdown/setup.ts';
import { headline } from './markdown/wording.ts';

/** The last lines of the log: what this run brought to the domains, what it did not, and how it ended. */
export function logOutcome(result: RunResult, host: Pick<Host, 'info'>): void {
  if (result.mode === 'deploy') {
    for (const dictionary of result.dictionaries) for (const line of outcomeLines(dictionary)) host.info(line);
  }
  for (const { status, message, remedy } of result.checks) {
    host.info(`${SETUP_ICON[status]} ${message}${remedy === null ? '' : ` ${remedy}`}`);
  }
  if (result.failure === null) host.info(`${headline(result)}.`);
}

/**
 * For example `synonyms-en v2 is live on search-prod (analyzers/F123456789)` and `synonyms-en: search-staging still runs
 * v1`. Only of what was due in this run.
 */
function outcomeLines({ name, domains, referencePath }: DictionaryResult): readonly string[] {
  const where = (wanted: readonly Deed[]): readonly DomainResult[] =>
    domains.filter(({ deed, action }) => action !== 'dissociate' && wanted.includes(deed));
  const live = Map.groupBy(where(['made', 'found']), ({ version }) => version ?? 'no version');
  const still = Map.groupBy(where(['not-made', 'asked']), ({ previousVersion }) => previousVersion);
  const list = (rows: readonly DomainResult[]): string => rows.map((row) => row.name).join(', ');
  return [
    ...[...live].map(
      ([version, rows]) =>
        `${name} ${version} is live on ${list(rows)}${referencePath === null ? '' : ` (${referencePath})`}`,
    ),
    ...[...still].map(([version, rows]) =>
      version === null
        ? `${name}: not associated with ${list(rows)}`
        : `${name}: ${version} as before on ${list(rows)}`,
    ),
  ];
}
