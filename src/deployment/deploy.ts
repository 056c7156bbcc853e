import type { DomainName } from '../dictionaries/dictionary.ts';
import { ActionFailure } from '../failure.ts';
import { type AssociationResults, associateAll } from './associate.ts';
import { mapConcurrently } from './concurrency.ts';
import type { AssociationResult, WantedVersion } from './domain-updater.ts';
import { toFailure } from './failures.ts';
import { commitMessage, packageDescription } from './marker.ts';
import { objectKey } from './object-key.ts';
import { observePackage, runsContent } from './observe.ts';
import type { Plan } from './plan.ts';
import type { DictionaryStore, Host, LivePackage, PackageId, PackagesService } from './ports.ts';
import { publishAll } from './publish.ts';
import type { Publication, PublishTarget } from './publisher.ts';
import { retrying, type World } from './retry.ts';

/** What a deploy needs beside the plan. */
export interface DeploySettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  /** `owner/name`, for the markers. */
  readonly repository: string;
  readonly commit: { readonly sha: string; readonly message: string };
  readonly validationTimeoutMs: number;
  readonly associationTimeoutMs: number;
}

/** The two ports and the world around them. */
export interface Engine {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  readonly world: World;
  readonly host: Host;
}

/** What a deploy did, complete also when it failed half-way. */
export interface DeployOutcome {
  readonly publications: ReadonlyMap<string, Publication>;
  readonly associations: AssociationResults;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
}

/** Times that associations are repeated because AWS had a newer version of the same content available. */
const MAX_ROUNDS = 4;

/**
 * Carries a plan out: uploads, publishes all packages, and only when every one is AVAILABLE associates them. Rejects
 * with an `ActionFailure` when nothing could be published at all (an upload failed) or the run was cancelled.
 */
export async function deploy(plan: Plan, settings: DeploySettings, engine: Engine): Promise<DeployOutcome> {
  const targets = plan.packages.flatMap((step) => (step.kind === 'unchanged' ? [] : [publishTarget(step, settings)]));
  if (targets.length > 0) await engine.host.group('Upload', () => uploadAll(targets, engine));
  const publications =
    targets.length === 0
      ? new Map<string, Publication>()
      : await engine.host.group('Publish packages', () =>
          publishAll(targets, engine.service, engine.world, engine.host, settings.validationTimeoutMs),
        );
  const outcomes = [...publications.values()];
  const failures = outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : []));
  const warnings = outcomes.flatMap((one) => (one.outcome === 'available' && one.note !== null ? [one.note] : []));
  if (failures.length > 0) return { publications, associations: new Map(), failures, warnings };
  const wanted = wantedVersions(plan, publications);
  if (wanted.size === 0) return { publications, associations: new Map(), failures, warnings };
  const proof = await engine.host.group('Associate with domains', () =>
    associateAndProve(wanted, contentHashes(plan), settings, engine),
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
      path: file,
      sha256,
    }),
    commitMessage: commitMessage(settings.commit.message, settings.commit.sha, sha256),
  };
}

async function uploadAll(targets: readonly PublishTarget[], { store, world, host }: Engine): Promise<void> {
  await mapConcurrently(targets, async ({ dictionary, source }) => {
    try {
      const result = await retrying(world, () => store.put(source.key, dictionary));
      host.info(
        result === 'uploaded'
          ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)`
          : `${dictionary.file}: ${source.key} is there already`,
      );
    } catch (error) {
      throw toFailure(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, 'upload-failed');
    }
  });
}

type Wanted = Map<DomainName, WantedVersion[]>;

function wantedVersions(plan: Plan, publications: ReadonlyMap<string, Publication>): Wanted {
  const live = new Map<string, LivePackage>();
  for (const step of plan.packages) {
    const publication = publications.get(step.dictionary.name);
    if (publication?.outcome === 'available') live.set(step.dictionary.name, publication.live);
    else if (step.kind === 'unchanged') live.set(step.dictionary.name, step.observed.live);
  }
  const wanted: Wanted = new Map();
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

/**
 * Associates, then looks once more at the packages: what a domain runs must be this commit's content. When AWS has a
 * newer version of the very same content (a parallel run of the same commit), all domains are brought to that one.
 */
async function associateAndProve(
  wanted: Wanted,
  contents: ReadonlyMap<string, string>,
  settings: DeploySettings,
  { service, world, host }: Engine,
): Promise<Pick<DeployOutcome, 'associations' | 'failures' | 'warnings'>> {
  const results = new Map<DomainName, Map<PackageId, AssociationResult>>();
  const warnings: string[] = [];
  let round = wanted;
  for (let count = 1; round.size > 0; count++) {
    for (const [domain, rows] of await associateAll(round, service, world, host, settings.associationTimeoutMs)) {
      results.set(domain, new Map([...(results.get(domain) ?? []), ...rows]));
    }
    const versions = await newestVersions(wanted, contents, service, world);
    round = new Map();
    for (const [domain, ones] of wanted) {
      const rows = results.get(domain) ?? new Map<PackageId, AssociationResult>();
      const again: WantedVersion[] = [];
      const overtaken: WantedVersion[] = [];
      let lookAgain = false;
      for (const one of ones) {
        const result = rows.get(one.id);
        if (result === undefined || result.outcome === 'failed') continue;
        const newest = versions.get(one.id) ?? { kind: 'gone' };
        if (newest.kind === 'ours' && (newest.version === result.row.version || count < MAX_ROUNDS)) {
          lookAgain ||= newest.version !== result.row.version;
          again.push({ ...one, version: newest.version });
        } else if (newest.kind === 'not-ours' && result.outcome === 'active') {
          overtaken.push(one);
        } else {
          rows.set(one.id, { outcome: 'failed', row: result.row, failure: notOurs(domain, one, newest.kind) });
        }
      }
      // Whoever published may have associated too since this run looked at the domain.
      lookAgain ||= overtaken.length > 0 && count === 1;
      if (lookAgain && count < MAX_ROUNDS) {
        round.set(domain, [...again, ...overtaken]);
        continue;
      }
      for (const { name, version } of overtaken) {
        warnings.push(
          `Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version meanwhile.`,
        );
      }
    }
  }
  const failures = [...results.values()].flatMap((rows) =>
    [...rows.values()].flatMap((result) => (result.outcome === 'failed' ? [result.failure] : [])),
  );
  return { associations: results, failures, warnings };
}

type Newest = { kind: 'ours'; version: NonNullable<LivePackage['version']> } | { kind: 'not-ours' } | { kind: 'gone' };

/** What is available of each wanted package now, and whether its content is this commit's. */
async function newestVersions(
  wanted: Wanted,
  contents: ReadonlyMap<string, string>,
  service: PackagesService,
  world: World,
): Promise<ReadonlyMap<PackageId, Newest>> {
  const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
  const ids = [...proved.keys()];
  try {
    const found = await retrying(world, () => service.describePackages(ids));
    const newest = await mapConcurrently(found, async (live): Promise<[PackageId, Newest]> => {
      // A version never changes, and what this one holds was proved before it was associated.
      if (live.version !== null && live.version === proved.get(live.id)) {
        return [live.id, { kind: 'ours', version: live.version }];
      }
      const observed = await observePackage(service, live, world);
      const ours = live.version !== null && runsContent(observed, contents.get(live.name) ?? '');
      return [live.id, ours && live.version !== null ? { kind: 'ours', version: live.version } : { kind: 'not-ours' }];
    });
    return new Map(newest);
  } catch (error) {
    throw toFailure(error, "The packages can't be looked at once more", 'internal');
  }
}

function notOurs(domain: DomainName, one: WantedVersion, kind: Newest['kind']): ActionFailure {
  if (kind === 'gone') {
    return new ActionFailure(
      'conflict',
      `Package ${one.name} was deleted while this run associated it with ${domain}.`,
      {
        hint: 'Run the job again to create it anew; index settings must then name its new ID.',
      },
    );
  }
  return new ActionFailure(
    'superseded',
    `Domain ${domain} runs a version of ${one.name} that this run did not publish: somebody published at the same time.`,
    {
      hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
    },
  );
}
