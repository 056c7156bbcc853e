import type { DomainName } from '../dictionaries/dictionary.ts';
import type { ActionFailure } from '../failure.ts';
import type { AssociationResults, WantedAssociations } from './associate/associate.ts';
import { confirmPackages } from './associate/confirm.ts';
import type { WantedVersion } from './associate/decision.ts';
import { associateAndProve } from './associate/prove.ts';
import { CONCURRENT_UPLOADS, mapConcurrently } from './loop/concurrency.ts';
import { retryingUpload } from './loop/retry.ts';
import type { Engine } from './model/engine.ts';
import { cancelled, toFailure } from './model/failures.ts';
import { commitMessage, packageDescription } from './model/marker.ts';
import { objectKey } from './model/object-key.ts';
import type { Branch, LivePackage } from './model/ports.ts';
import type { Plan } from './plan/plan.ts';
import type { Publication, PublishTarget } from './publish/publication.ts';
import { publishAll } from './publish/publish.ts';

/** What a deploy needs beside the plan. */
export interface DeploySettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  /** `owner/name`, for the markers. */
  readonly repository: string;
  readonly commit: { readonly sha: string; readonly message: string };
  readonly branch: Branch;
  readonly validationTimeoutMs: number;
  readonly associationTimeoutMs: number;
}

/** What a deploy did, complete also when it failed half-way. */
export interface DeployOutcome {
  readonly publications: ReadonlyMap<string, Publication>;
  readonly associations: AssociationResults;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
}

/**
 * Carries a plan out: uploads, publishes all packages, and only when every one is AVAILABLE associates them. Rejects
 * with an `ActionFailure` when nothing could be published at all: an upload failed.
 */
export async function deploy(plan: Plan, settings: DeploySettings, engine: Engine): Promise<DeployOutcome> {
  const targets = plan.packages.flatMap((step) => (step.kind === 'unchanged' ? [] : [publishTarget(step, settings)]));
  if (targets.length > 0) await engine.host.group('Upload', () => uploadAll(targets, engine));
  const publications =
    targets.length === 0
      ? new Map<string, Publication>()
      : await engine.host.group('Publish packages', () => publishAll(targets, settings, engine));
  const outcomes = [...publications.values()];
  const failures = outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : []));
  const warnings = outcomes.flatMap((one) => (one.outcome === 'available' && one.note !== null ? [one.note] : []));
  if (failures.length > 0) return { publications, associations: new Map(), failures, warnings };
  const wanted = wantedVersions(plan, publications);
  if (wanted.size === 0) return { publications, associations: new Map(), failures, warnings };
  const moved = targets.length === 0 ? [] : await confirmPackages(plan, publications, wanted, engine);
  if (moved.length > 0) return { publications, associations: new Map(), failures: moved, warnings };
  const proof = await engine.host.group('Associate with domains', () =>
    associateAndProve(wanted, contentHashes(plan), settings.associationTimeoutMs, engine),
  );
  return { publications, ...proof, warnings: [...warnings, ...proof.warnings] };
}

function publishTarget(step: PublishTarget['step'], settings: DeploySettings): PublishTarget {
  const { dictionary } = step;
  const { name, file, sha256 } = dictionary;
  return {
    dictionary,
    step,
    source: { bucket: settings.bucket, key: objectKey(settings.keyPrefix, name, sha256, file) },
    description: packageDescription(dictionary.description, {
      repository: settings.repository,
      path: dictionary.repositoryPath,
      sha256,
    }),
    commitMessage: commitMessage(settings.commit.message, settings.commit.sha, sha256),
  };
}

async function uploadAll(targets: readonly PublishTarget[], { store, world, host }: Engine): Promise<void> {
  await mapConcurrently(
    targets,
    async ({ dictionary, source }) => {
      if (world.signal.aborted) throw cancelled();
      try {
        const result = await retryingUpload(world, (limits) => store.put(source.key, dictionary, limits));
        host.info(
          result === 'uploaded'
            ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)`
            : `${dictionary.file}: ${source.key} is there already`,
        );
      } catch (error) {
        throw toFailure(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, 'upload-failed');
      }
    },
    CONCURRENT_UPLOADS,
  );
}

function wantedVersions(plan: Plan, publications: ReadonlyMap<string, Publication>): WantedAssociations {
  const live = new Map<string, LivePackage>();
  for (const step of plan.packages) {
    const publication = publications.get(step.dictionary.name);
    if (publication?.outcome === 'available') live.set(step.dictionary.name, publication.live);
    else if (step.kind === 'unchanged') live.set(step.dictionary.name, step.observed.live);
  }
  const wanted = new Map<DomainName, WantedVersion[]>();
  // Where a domain is looked at anyway, what it runs already is proved along with the rest: somebody may move it meanwhile.
  const domains = new Set(plan.associations.flatMap((step) => (step.kind === 'associate' ? [step.domain] : [])));
  for (const step of plan.associations) {
    const package_ = live.get(step.dictionary.name);
    if (!domains.has(step.domain) || package_ === undefined || package_.version === null) continue;
    const one = { id: package_.id, name: package_.name, version: package_.version };
    wanted.set(step.domain, [...(wanted.get(step.domain) ?? []), one]);
  }
  return wanted;
}

function contentHashes(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.packages.map(({ dictionary }) => [dictionary.name, dictionary.sha256]));
}
