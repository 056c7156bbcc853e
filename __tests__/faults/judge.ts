/** What must hold after a disturbed run, as sentences about what does not. */

import { isDeepStrictEqual } from 'node:util';
import type { FinishedRun } from '../../scripts/run-action.ts';
import { type Site, type State, sha256Of } from './site.ts';

const READS = /^(?:Describe|Get|List|Head)/;

/** The final state of an undisturbed run, to compare with. */
export interface Expected {
  readonly state: State;
  readonly versions: ReadonlyMap<string, number>;
}

/** A clean run after a disturbed one: converged, with right outputs. `requestsBefore`: how many were made before it. */
export function problemsOf(site: Site, clean: FinishedRun, requestsBefore: number, expected: Expected): string[] {
  const problems: string[] = [];
  if (clean.exitCode !== 0) {
    return [`the clean run failed: ${clean.outputs['failure-reason']}\n${clean.log}${clean.stderr}`];
  }
  const state = site.state();
  if (!isDeepStrictEqual(state, expected.state)) {
    problems.push(`another final state: ${JSON.stringify(state)} instead of ${JSON.stringify(expected.state)}`);
  }
  const names = site.emulator.packages().map(({ name }) => name);
  if (new Set(names).size < names.length) problems.push(`a duplicate package: ${names.join(', ')}`);
  return [...problems, ...outputProblems(site, clean, requestsBefore)];
}

/** More versions than one too many; a package that is to be pruned is no matter. */
export function superfluousVersions(site: Site, expected: Expected): string[] {
  return [...site.versions()].flatMap(([name, count]) => {
    const more = count - (expected.versions.get(name) ?? count);
    return more > 1 ? [`${more} superfluous versions of ${name}`] : [];
  });
}

function outputProblems(site: Site, clean: FinishedRun, requestsBefore: number): string[] {
  const problems: string[] = [];
  const { outputs } = clean;
  const check = (name: string, wanted: unknown) => {
    const value: unknown = JSON.parse(outputs[name] ?? 'null');
    if (!isDeepStrictEqual(value, wanted))
      problems.push(`output ${name} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`);
  };
  const live = managed(site);
  check('package-ids', Object.fromEntries(live.map(({ name, id }) => [name, id])));
  check('package-versions', Object.fromEntries(live.map(({ name, availableVersion }) => [name, availableVersion])));
  check('reference-paths', Object.fromEntries(live.map(({ name, id }) => [name, `analyzers/${id}`])));
  const writes = site.running.requests
    .slice(requestsBefore)
    .filter(({ operation, status }) => !READS.test(operation) && status !== null && status < 300);
  check('changed', writes.length > 0);
  if (outputs['failure-reason'] !== '') problems.push(`failure-reason ${outputs['failure-reason']} on success`);
  return problems;
}

/** The packages of the dictionaries, in the order of their names. */
function managed(site: Site) {
  const names = Object.keys(site.situation.files).map((file) => file.replace(/^dictionaries\/(.*)\.txt$/, '$1'));
  return names.sort().flatMap((name) => site.emulator.packages().find((one) => one.name === name) ?? []);
}

/** Domains that do not run the repository's content at this moment. */
export function notRunning(site: Site): string[] {
  return Object.entries(site.situation.files).flatMap(([file, content]) => {
    const name = file.replace(/^dictionaries\/(.*)\.txt$/, '$1');
    return ['north', 'south'].flatMap((domain) => {
      const row = site.emulator.associations(domain).find((one) => one.packageName === name);
      return row?.status === 'ACTIVE' && row.runningSha256 === sha256Of(content) ? [] : [`${domain}: ${name}`];
    });
  });
}
