/** Dictionaries and domains that are called like words of AWS's: `limit`, `pending`, `processing`. */

import type { Random } from '../random.ts';
import { type ConsoleAction, DOMAINS, type Scenario } from '../scenario.ts';

const PACKAGE_WORDS = [
  'limit',
  'quota',
  'pending',
  'progress',
  'maximum',
  'package',
  'rate',
  'busy',
  'throttled',
  'calls',
];
const DOMAIN_WORDS = ['processing', 'limit', 'upgrading', 'maintenance', 'concurrent', 'active', 'associations'];
const PACKAGES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** The scenario with other names for the same things. */
export function withWordsAsNames(scenario: Scenario, random: Random): Scenario {
  const packageNames = namesFor(PACKAGES, PACKAGE_WORDS, random);
  const domainNames = namesFor(DOMAINS, DOMAIN_WORDS, random);
  const packageOf = (name: string) => packageNames.get(name) ?? name;
  const domainOf = (name: string) => domainNames.get(name) ?? name;
  const pathOf = (path: string) => path.replace(/\/([a-z]+)\.txt$/, (_, name: string) => `/${packageOf(name)}.txt`);
  const act = (action: ConsoleAction): ConsoleAction => {
    if (action.kind === 'upgrade') return { ...action, domain: domainOf(action.domain) };
    const name = packageOf(action.name);
    return 'domain' in action ? { ...action, name, domain: domainOf(action.domain) } : { ...action, name };
  };
  return {
    ...scenario,
    domains: DOMAINS.map(domainOf),
    commits: scenario.commits.map((commit) => ({
      ...commit,
      files: commit.files.map((file) => ({
        ...file,
        name: packageOf(file.name),
        path: pathOf(file.path),
        domains: file.domains.map(domainOf),
        ...(file.parts === undefined
          ? {}
          : { parts: file.parts.map((part) => ({ ...part, path: pathOf(part.path) })) }),
      })),
    })),
    runs: scenario.runs.map((run) => (run.sparse === undefined ? run : { ...run, sparse: run.sparse.map(packageOf) })),
    console: scenario.console.map(act),
  };
}

/** Most get a word, no two the same. */
function namesFor(names: readonly string[], words: readonly string[], random: Random): ReadonlyMap<string, string> {
  const left = [...words];
  return new Map(
    names.map((name) => {
      const at = random.whole(0, left.length - 1);
      const word = random.chance(0.8) ? left.splice(at, 1)[0] : undefined;
      return [name, word ?? name];
    }),
  );
}
