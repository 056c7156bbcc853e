import type { Host } from '../deployment/model/ports.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';
import { headline } from './markdown/wording.ts';

/** The last lines of the log: what is live now, and how the run ended. */
export function logOutcome(result: RunResult, host: Pick<Host, 'info'>): void {
  if (result.mode === 'deploy' && result.changed) {
    for (const dictionary of result.dictionaries) {
      const line = liveLine(dictionary);
      if (line !== null) host.info(line);
    }
  }
  if (result.failure === null) host.info(`${headline(result)}.`);
}

/** `synonyms-en v2 is live on search-prod, search-staging (analyzers/F123456789)`; `null` where nothing is. */
function liveLine({ name, version, domains, referencePath }: DictionaryResult): string | null {
  const live = domains.filter((domain) => domain.status === 'ACTIVE' && domain.version === version);
  if (version === null || live.length === 0) return null;
  const where = live.map((domain) => domain.name).join(', ');
  return `${name} ${version} is live on ${where}${referencePath === null ? '' : ` (${referencePath})`}`;
}
