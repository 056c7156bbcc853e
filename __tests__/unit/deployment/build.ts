/** Builders of the values that the engine works with; every one has plain defaults and takes overrides. */

import { createHash } from 'node:crypto';
import { AwsError, type AwsErrorKind, type InTheWay } from '../../../src/deployment/model/aws-error.ts';
import {
  commitMessage,
  packageDescription,
  parseCommitMarker,
  parseDictionaryMarker,
} from '../../../src/deployment/model/marker.ts';
import type { Association, LivePackage, PackageId, PackageVersion } from '../../../src/deployment/model/ports.ts';
import type { World } from '../../../src/deployment/model/world.ts';
import type { Observation, ObservedPackage } from '../../../src/deployment/plan/observe.ts';
import { judge } from '../../../src/deployment/plan/trust.ts';
import type { Dictionary, DomainName, PackageName, Sha256 } from '../../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';

export const REPOSITORY = 'acme/search';

export function sha256Of(content: string): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256;
}

export function dictionary(name: string, content: string, domains: readonly string[] = ['search-prod']): Dictionary {
  const file = `dictionaries/${name}.txt`;
  return {
    name: name as PackageName,
    file,
    repositoryPath: file,
    files: [{ file, path: `/workspace/${file}`, firstLine: 1 }],
    path: `/workspace/${file}`,
    format: 'opaque',
    formatSource: 'declared',
    settingsPaths: null,
    maxRemovedPercent: null,
    allowsEmpty: false,
    isGlobbed: false,
    sha256: sha256Of(content),
    bytes: content.length,
    options: { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null },
    description: '',
    domains: domains as readonly DomainName[],
  };
}

/** A world whose time passes only while somebody sleeps. */
export function quickWorld(): World {
  let time = 0;
  const sleep = async (milliseconds: number) => {
    time += milliseconds;
  };
  return { clock: { now: () => time, sleep }, random: () => 0, signal: new AbortController().signal };
}

let nextId = 100_000_000;

export function livePackage(name: string, content: string, overrides: Partial<LivePackage> = {}): LivePackage {
  const marker = { repository: REPOSITORY, path: `dictionaries/${name}.txt`, sha256: sha256Of(content) };
  return {
    id: `F${nextId++}` as PackageId,
    name,
    description: packageDescription('', marker),
    status: 'AVAILABLE',
    version: 'v1' as PackageVersion,
    error: null,
    createdAt: new Date(0),
    lastUpdatedAt: new Date(0),
    ...overrides,
  };
}

/** @param published content of the available version as its commit message says; `null` for a version without one */
export function observed(
  live: LivePackage,
  published: string | null,
  commit = 'a'.repeat(40),
  { proven = true, ...overrides }: Partial<ObservedPackage> & { proven?: boolean } = {},
): ObservedPackage {
  const message = published === null ? null : commitMessage('A commit', commit, sha256Of(published));
  const hasHistory = live.version !== null && live.version !== 'v1';
  const evidence = {
    live,
    marker: parseDictionaryMarker(live.description),
    versionRecord: hasHistory
      ? { version: live.version as PackageVersion, commitMessage: message, createdAt: new Date(0) }
      : null,
    commit: hasHistory ? parseCommitMarker(message) : null,
    historyKnown: true,
    ...overrides,
  };
  return { ...evidence, trust: judge({ ...evidence, creationProven: proven }) };
}

export function row(live: LivePackage, overrides: Partial<Association> = {}): Association {
  return {
    packageId: live.id,
    packageName: live.name,
    domain: 'search-prod' as DomainName,
    status: 'ACTIVE',
    version: live.version,
    referencePath: `analyzers/${live.id}`,
    error: null,
    ...overrides,
  };
}

export function observation(managed: readonly ObservedPackage[], rows: readonly Association[] = []): Observation {
  const domains = new Map<DomainName, Association[]>([['search-prod' as DomainName, []]]);
  for (const one of rows) domains.set(one.domain, [...(domains.get(one.domain) ?? []), one]);
  return {
    readAt: 0,
    packages: managed.map((one) => one.live),
    managed: new Map(managed.map((one) => [one.live.name, one])),
    associations: domains,
    used: new Set(rows.map(({ packageId }) => packageId)),
    warnings: [],
  };
}

/** What AWS answers when it does not take a request. */
export function refusal(
  kind: AwsErrorKind,
  mayHaveHappened = false,
  isVague = false,
  inTheWay: InTheWay | null = null,
): AwsError {
  const details = { kind, operation: 'AnyOperation', errorName: kind, message: 'no', requestId: null };
  return new AwsError({ ...details, mayHaveHappened, isVague, inTheWay, cause: undefined });
}

/** What AWS answers where calls come too fast. */
export function throttled(): AwsError {
  return new AwsError({
    ...{ kind: 'transient', operation: 'AnyOperation', errorName: 'ThrottlingException', message: 'Rate exceeded' },
    ...{ requestId: null, mayHaveHappened: false, isThrottled: true, cause: undefined },
  });
}
