/** One domain of a run, and its rows, for the tables. */

import { afterAnswer, afterRead } from '../../../../src/deployment/associate/decision.ts';
import type { Newest } from '../../../../src/deployment/associate/newest.ts';
import { type DomainState, startDomain, type WantedVersion } from '../../../../src/deployment/associate/state.ts';
import type { Association, PackageId, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage } from '../build.ts';

export const DOMAIN = 'search-prod' as DomainName;
export const [V1, V2, V3] = ['v1', 'v2', 'v3'] as PackageVersion[] as [PackageVersion, PackageVersion, PackageVersion];

export const V9 = 'v9' as PackageVersion;
export const theirs: Newest = {
  kind: 'not-ours',
  version: V9,
  shown: livePackage('english', 'theirs', { version: V9 }),
};

export const wanted = (name: string, version = V2): WantedVersion => ({ id: `F-${name}` as PackageId, name, version });

export function row(name: string, status: Association['status'], version: PackageVersion | null = V2): Association {
  const packageId = `F-${name}` as PackageId;
  return { packageId, packageName: name, domain: DOMAIN, status, version, referencePath: null, error: null };
}

export const random = () => 0.5;
export const settings = (now: number) => ({ now, offersMany: true, blockedForMs: 60_000 });

/** A state after reads and requests, in order: a row list is a read, a package's name a request that AWS took. */
export function follow(
  state: DomainState,
  ...steps: readonly (readonly [number, readonly Association[] | WantedVersion])[]
) {
  return steps.reduce((now, [at, step]) => {
    if (Array.isArray(step)) return afterRead(now, step, at).state;
    const asked = [step as WantedVersion];
    return afterAnswer(now, { asked, refusal: null, rows: [], now: at, random });
  }, state);
}

export const english = wanted('english');
export const start = startDomain(DOMAIN, [english]);
