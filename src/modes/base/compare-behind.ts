import { mapConcurrently } from '../../deployment/loop/concurrency.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { isAwsError } from '../../deployment/model/aws-error.ts';
import { toFailure } from '../../deployment/model/failures.ts';
import type { PackagesService, VersionRecord } from '../../deployment/model/ports.ts';
import type { World } from '../../deployment/model/world.ts';
import { findVersion, wasLetThrough } from '../../deployment/plan/baseline.ts';
import {
  type BehindComparison,
  type BehindPackage,
  type BehindVersion,
  isCompared,
  packagesBehind,
  versionsBehind,
} from '../../deployment/plan/behind.ts';
import type { Comparison } from '../../deployment/plan/comparison.ts';
import type { Plan } from '../../deployment/plan/plan.ts';
import type { Configuration } from '../../inputs/configuration.ts';
import type { LivePorts } from '../live/ports.ts';
import { compareTo, sourcesOf } from './compare.ts';
import { readAsDeployed } from './kept-format.ts';

/** Contents in memory at once: each may have 256 MB. */
const CONTENTS_AT_ONCE = 8;

/** Compares dictionaries with what domains run that are behind the newest version; none where no domain is. */
export async function compareWithBehind(
  plan: Plan,
  configuration: Configuration,
  ports: Pick<LivePorts, 'connection' | 'former'>,
  world: World,
): Promise<readonly BehindComparison[]> {
  const { service } = ports.connection;
  const sources = sourcesOf(configuration, ports, world);
  const compare = async (one: BehindPackage, version: BehindVersion, isRead: boolean): Promise<Comparison> => {
    if (version.record === null) return { kind: 'unknown', why: isRead ? NOT_LISTED : NOT_READABLE };
    const baseline = await findVersion(sources, one.dictionary, one.observed, version.record);
    if (baseline.kind === 'none') return { kind: 'unknown', why: baseline.why };
    return compareTo(baseline, readAsDeployed(one.dictionary, baseline.bytes), null);
  };
  const compared = await mapConcurrently(
    packagesBehind(plan),
    async (one) => {
      const history = await readHistory(one, service, world);
      // One after another, as each content may be large.
      const all = await mapConcurrently(
        versionsBehind(one, history),
        async (version): Promise<BehindComparison> => ({
          name: one.dictionary.name,
          version: version.record?.version ?? null,
          domains: version.domains,
          isShown: version.isShown,
          comparison: await compare(one, version, history !== null),
        }),
        1,
      );
      const others = all.filter((behind) => !isCompared(behind, one));
      const held = all.filter((behind) => isCompared(behind, one) && isOfBucket(behind));
      // What should have been replaced, as a person wanted, does not count.
      const isMeant = held.length > 0 && (await wasLetThrough({ ...sources, ...one }));
      return isMeant ? others : [...others, ...held];
    },
    CONTENTS_AT_ONCE,
  );
  return compared.flat();
}

function isOfBucket({ comparison }: BehindComparison): boolean {
  return comparison.kind === 'compared' && comparison.source === 'first-upload';
}

const NOT_LISTED = 'the history of its versions shows none before that one';
const NOT_READABLE = 'the history of its versions cannot be read (es:GetPackageVersionHistory)';

/**
 * Without permission to read it, or without the operation, there is less evidence of what an older version held, and the
 * guard says so.
 * @returns `null` where it can't be read
 * @throws ActionFailure where AWS gave no usable answer
 */
async function readHistory(
  { observed: { live } }: BehindPackage,
  service: PackagesService,
  world: World,
): Promise<readonly VersionRecord[] | null> {
  try {
    return await retrying(world, (limits) => service.versionHistory(live.id, limits));
  } catch (error) {
    if (isAwsError(error, 'access-denied', 'disabled', 'not-found')) return null;
    throw toFailure(error, `The version history of package ${live.name} can't be read`, 'internal');
  }
}
