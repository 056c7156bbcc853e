import type { DomainName } from '../dictionaries/dictionary.ts';
import type { ActionFailure } from '../failure.ts';
import {
  type AssociationResults,
  type DomainRows,
  type FirstRows,
  firstRows,
  type WantedAssociations,
} from './associate/associate.ts';
import { untouchedDomains } from './associate/last-read.ts';
import { type LastShown, lastShownOf, laterOf } from './associate/newest.ts';
import { associateAndProve } from './associate/prove.ts';
import type { WantedVersion } from './associate/state.ts';
import type { Engine } from './model/engine.ts';
import { commitMessage, packageDescription } from './model/marker.ts';
import { objectKey } from './model/object-key.ts';
import type { LivePackage } from './model/ports.ts';
import type { Plan } from './plan/plan.ts';
import { shownPackages } from './plan/shown-packages.ts';
import { freshProof } from './publish/fresh-proof.ts';
import type { LateGuards } from './publish/perform.ts';
import { type Due, failuresOf, type Judged, proveVersions, type ReadPackages } from './publish/prove-versions.ts';
import type { Publication, PublishTarget } from './publish/publication.ts';
import { publishAll } from './publish/publish.ts';

/** What a deploy needs besides the plan. */
export interface DeploySettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  /** `owner/name`, for the markers. */
  readonly repository: string;
  readonly commit: { readonly sha: string; readonly message: string };
  readonly guards: LateGuards;
  /** When the first of the plan's reads began, in milliseconds since the epoch. */
  readonly plannedAt: number;
  readonly validationTimeoutMs: number;
  readonly associationTimeoutMs: number;
  /** Names of the packages whose loss of entries is allowed only because the run was started by hand. */
  readonly letThrough: ReadonlySet<string>;
  /** Called whenever AWS has work to do for every package: the time for what only reports need. */
  readonly whileAwsWorks: () => void;
}

/** What a deploy did, complete even when it failed half-way. */
export interface DeployOutcome {
  readonly publications: ReadonlyMap<string, Publication>;
  readonly associations: AssociationResults;
  /** The last rows of the domains while, and after, something was asked of them. */
  readonly rows: DomainRows;
  /** The last reads of the domains, where nothing was asked of them after that. */
  readonly unasked: ReadonlyMap<DomainName, FirstRows>;
  readonly shown: LastShown;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
  /** Packages that got a new ID, and those that another run published too. */
  readonly notices: readonly string[];
}

/**
 * Carries a plan out: uploads and publishes all packages, and only when every one is AVAILABLE associates them. Never
 * rejects because of one package or domain.
 */
export async function deploy(plan: Plan, settings: DeploySettings, engine: Engine): Promise<DeployOutcome> {
  const { host, world } = engine;
  const targets = plan.packages.flatMap((step) => (step.kind === 'unchanged' ? [] : [publishTarget(step, settings)]));
  const began = world.clock.now();
  const published =
    targets.length === 0
      ? new Map<string, Publication>()
      : await host.group('Publish packages', () => publishAll(targets, settings, engine));
  const expectedMs = world.clock.now() - began;
  const mayAssociate = [...published.values()].every(({ outcome }) => outcome === 'available');
  const wanted = mayAssociate ? wantedVersions(plan, published) : new Map<DomainName, WantedVersion[]>();
  // The first read of the domains does not wait for the last read of the packages.
  const rows = firstRows(wanted, engine);
  const due = world.signal.aborted ? [] : duePackages(plan, published, wanted);
  const provedAt = world.clock.now();
  const again: ReadPackages | null = wanted.size === 0 ? null : (ids) => shownPackages(ids, engine);
  const judged = await proveVersions(due, again, engine);
  const unproved = failuresOf(judged);
  const held = new Map(judged.map((one) => [one.due.live.name, one.held]));
  const publications = new Map(
    [...published].map(([name, one]) => [name, withProof(one, unproved.get(name), held.get(name))]),
  );
  const outcomes = [...publications.values()];
  const failures = [
    ...outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : [])),
    ...unproved.values(),
  ];
  const warnings = outcomes.flatMap((one) => (one.outcome === 'available' && one.note !== null ? [one.note] : []));
  const notices = outcomes.flatMap(({ notice }) => notice ?? []);
  const first = await rows;
  if (failures.length > 0 || wanted.size === 0)
    return {
      publications,
      associations: new Map(),
      rows: new Map(),
      unasked: first,
      shown: shownBy(judged),
      failures: [...new Set(failures)],
      warnings,
      notices,
    };
  const proved = wantedVersions(plan, publications);
  const proof = await host.group('Associate with domains', () =>
    associateAndProve(
      {
        wanted: proved,
        first,
        provedAt,
        prove: freshProof(
          judged.map((one) => ({ ...one.due, live: one.held, proved: true })),
          engine,
        ),
        contents: contentHashes(plan),
        untouched: untouchedDomains(plan, proved, settings.plannedAt),
      },
      { timeoutMs: settings.associationTimeoutMs, expectedMs },
      engine,
    ),
  );
  const { newest, ...ended } = proof;
  const said = [...notices, ...publishedToo(laterOf(newest))];
  return {
    ...{ publications, ...ended, unasked: new Map(), shown: lastShownOf(newest), notices: said },
    warnings: [...warnings, ...proof.warnings],
  };
}

/** What the last read before the associations showed of packages that hold something else than this run saw. */
function shownBy(judged: readonly Judged[]): LastShown {
  const isGone = (now: LivePackage): boolean => now.status === 'DELETED' || now.status === 'DELETING';
  return new Map(
    judged.flatMap(({ due, now, failure }) =>
      failure === null || now === undefined ? [] : [[due.live.id, isGone(now) ? null : now] as const],
    ),
  );
}

function publishedToo(later: readonly LivePackage[]): readonly string[] {
  return later.map(
    ({ name, version }) => `Another run published ${name} with the same content during this one: AWS has ${version}.`,
  );
}

/**
 * Without proof that a version is ours, this run did not publish it.
 * @param held with the version that was proved: AWS may show the one before for a moment after the status has changed
 */
function withProof(
  publication: Publication,
  failure: ActionFailure | undefined,
  held: LivePackage | undefined,
): Publication {
  if (publication.outcome === 'failed') return publication;
  const { live, notice } = publication;
  if (failure === undefined) {
    const isProved = held !== undefined && held.version !== null && held.id === live.id;
    return isProved ? { ...publication, live: held, version: held.version } : publication;
  }
  return { outcome: 'failed', live, failure, unproved: true, ...(notice !== undefined && { notice }) };
}

/** Every package that a domain may get, and every one that was published. */
function duePackages(
  plan: Plan,
  publications: ReadonlyMap<string, Publication>,
  wanted: WantedAssociations,
): readonly Due[] {
  const ids = new Set([...wanted.values()].flatMap((versions) => versions.map(({ id }) => id)));
  return plan.packages.flatMap((step): readonly Due[] => {
    const { name, sha256 } = step.dictionary;
    if (step.kind === 'unchanged') {
      const { live } = step.observed;
      return ids.has(live.id) ? [{ live, sha256, proved: true }] : [];
    }
    const publication = publications.get(name);
    if (publication?.outcome !== 'available') return [];
    return [{ live: publication.live, sha256, proved: publication.proved }];
  });
}

function publishTarget(step: PublishTarget['step'], settings: DeploySettings): PublishTarget {
  const { dictionary } = step;
  const { name, file, sha256 } = dictionary;
  return {
    dictionary,
    step,
    letThrough: settings.letThrough.has(name),
    source: { bucket: settings.bucket, key: objectKey(settings.keyPrefix, name, sha256, file) },
    description: packageDescription(dictionary.description, {
      repository: settings.repository,
      path: dictionary.repositoryPath,
      sha256,
    }),
    commitMessage: commitMessage(settings.commit.message, settings.commit.sha, sha256),
  };
}

function wantedVersions(plan: Plan, publications: ReadonlyMap<string, Publication>): WantedAssociations {
  const live = new Map<string, LivePackage>();
  for (const step of plan.packages) {
    const publication = publications.get(step.dictionary.name);
    if (publication?.outcome === 'available') live.set(step.dictionary.name, publication.live);
    else if (step.kind === 'unchanged') live.set(step.dictionary.name, step.observed.live);
  }
  const wanted = new Map<DomainName, WantedVersion[]>();
  // A domain that is read anyway is proved with what it already runs, as somebody may change that in the meantime.
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
