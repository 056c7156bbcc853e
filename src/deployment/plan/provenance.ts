/**
 * Whose a first version is. CreatePackage takes no commit message, so a v1 has only its description's marker, and the role
 * of pull requests may create packages with any description. What that role can't do is write below a package's own key:
 * a v1 of ours was uploaded there right before it was created. One without that proof is published anew.
 */

import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { parseSha256 } from '../../dictionaries/sha256.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { objectKey } from '../model/object-key.ts';
import type { DictionaryStore, LivePackage, PackageId, PackagesService, StoredObject } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { Observation, ObservedPackage } from './observe.ts';
import { isInFlight } from './plan.ts';

/** Longest time from an upload to the creation of its package: a run uploads everything first, and may be run again. */
const LONGEST_UPLOAD_TO_CREATION_MS = 60 * 60 * 1000;
/** S3 tells whole seconds, and the clocks of two services differ a little. */
const CLOCK_TOLERANCE_MS = 5_000;

/** Stands for the SHA-256 of a version of which nobody can say what it holds. */
const UNKNOWN_CONTENT = '0'.repeat(64);

export interface ProvenanceSettings {
  readonly keyPrefix: string;
  /** What holds where the bucket does not answer, for lack of a permission above all: a mode that only reads may trust. */
  readonly whenUnknown: 'trust' | 'distrust';
}

/** What was observed, without the claims that nothing proves. */
export interface Provenance {
  readonly observation: Observation;
  readonly unproven: ReadonlySet<PackageId>;
}

/**
 * Looks in the bucket for the proof of each first version that says to hold our content, that no domain of the run has
 * yet, and that would be associated. Makes no call where there is none.
 * @param store `null` where no bucket is known: everything is then taken as it is
 */
export async function checkProvenance(
  observation: Observation,
  dictionaries: readonly Dictionary[],
  store: DictionaryStore | null,
  { keyPrefix, whenUnknown }: ProvenanceSettings,
  world: World,
): Promise<Provenance> {
  const claims = claimsOf(observation, dictionaries);
  if (store === null || claims.length === 0) return { observation, unproven: new Set() };
  const proofs = await mapConcurrently(claims, async ({ dictionary: { name, sha256, file }, live }) => {
    try {
      const key = objectKey(keyPrefix, name, sha256, file);
      return isProof(await retrying(world, (limits) => store.look(key, limits)), live);
    } catch (error) {
      if (error instanceof AwsError) return whenUnknown === 'trust';
      throw error;
    }
  });
  const unproven = new Set(claims.flatMap(({ live }, index) => (proofs[index] === true ? [] : [live.id])));
  if (unproven.size === 0) return { observation, unproven };
  const managed = [...observation.managed].map(([name, one]): [string, ObservedPackage] => [
    name,
    unproven.has(one.live.id) ? withoutClaim(one) : one,
  ]);
  const names = managed.flatMap(([name, { live }]) => (unproven.has(live.id) ? [name] : []));
  const warning = `The first version of ${names.join(', ')} says to hold our content, but no upload of ours right before it proves that: it is published anew before any domain gets it.`;
  return {
    observation: {
      ...observation,
      packages: observation.packages.map((live) => (unproven.has(live.id) ? hideClaim(live) : live)),
      managed: new Map(managed),
      warnings: [...observation.warnings, warning],
    },
    unproven,
  };
}

interface Claim {
  readonly dictionary: Dictionary;
  readonly live: LivePackage;
}

function claimsOf({ managed, associations }: Observation, dictionaries: readonly Dictionary[]): readonly Claim[] {
  // The role of pull requests can't associate: what a domain has, somebody with the deploy's rights gave it.
  const associated = new Set([...associations.values()].flat().map(({ packageId }) => packageId));
  return dictionaries.flatMap((dictionary) => {
    const observed = managed.get(dictionary.name);
    if (observed === undefined || dictionary.domains.length === 0 || associated.has(observed.live.id)) return [];
    const claimed = observed.marker?.sha256 === dictionary.sha256 && isFirstVersion(observed);
    return claimed ? [{ dictionary, live: observed.live }] : [];
  });
}

/** Whether the available version, or the one under way, comes from CreatePackage, as far as can be seen. */
function isFirstVersion({ live, versionRecord }: ObservedPackage): boolean {
  if (live.version === null) return isInFlight(live.status);
  // A v1 with a message is an update of a package whose first version failed.
  return live.status === 'AVAILABLE' && live.version === 'v1' && (versionRecord?.commitMessage ?? '') === '';
}

function isProof(object: StoredObject | null, { createdAt }: LivePackage): boolean {
  const uploadedAt = object?.lastModified ?? null;
  if (uploadedAt === null || createdAt === null) return false;
  const age = createdAt.getTime() - uploadedAt.getTime();
  return age >= -CLOCK_TOLERANCE_MS && age <= LONGEST_UPLOAD_TO_CREATION_MS + CLOCK_TOLERANCE_MS;
}

/** Whose the package says to be stays: another repository's is not taken over. */
function withoutClaim(observed: ObservedPackage): ObservedPackage {
  const sha256 = parseSha256(UNKNOWN_CONTENT);
  const marker = observed.marker === null || sha256 === null ? null : { ...observed.marker, sha256 };
  return { ...observed, live: hideClaim(observed.live), marker };
}

function hideClaim(live: LivePackage): LivePackage {
  return { ...live, description: live.description.replace(/sha256=[0-9a-f]{64}\]$/, `sha256=${UNKNOWN_CONTENT}]`) };
}

/** Whether the marker of a package is one whose claim was taken away. */
export function isUnproven(observed: ObservedPackage): boolean {
  return observed.marker?.sha256 === UNKNOWN_CONTENT;
}

/** The service, which does not show the claims of these packages until the run has updated them itself. */
export function hideUnproven(service: PackagesService, unproven: ReadonlySet<PackageId>): PackagesService {
  if (unproven.size === 0) return service;
  const hidden = new Set(unproven);
  const shown = (live: LivePackage) => (hidden.has(live.id) ? hideClaim(live) : live);
  return {
    ...service,
    listPackages: async (limits) => (await service.listPackages(limits)).map(shown),
    describePackages: async (ids, limits) => (await service.describePackages(ids, limits)).map(shown),
    findPackage: async (name, limits) => {
      const live = await service.findPackage(name, limits);
      return live === null ? null : shown(live);
    },
    updatePackage: async (input, limits) => {
      try {
        const live = await service.updatePackage(input, limits);
        hidden.delete(input.id);
        return live;
      } catch (error) {
        if (error instanceof AwsError && error.mayHaveHappened) hidden.delete(input.id);
        throw error;
      }
    },
  };
}
