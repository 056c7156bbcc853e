import { denial } from '../iam.ts';
import { ApiError, conflictError, notFoundError, unknownOperationError, validationError } from '../model/api-error.ts';
import type { DomainPackageDetails, Outputs } from '../model/operations.ts';
import { objects, text, texts } from '../model/read-input.ts';
import type { JsonObject } from '../model/validate-input.ts';
import type { AssociationState, DomainState, PackageState, VersionState, World } from '../world.ts';
import { domainArn } from '../world.ts';
import { limitExceeded, refuseWhileAccountBusy, requirePackage } from './packages.ts';
import { presentAssociation } from './present.ts';
import { rememberRow, removeRow } from './reads.ts';

const ALREADY_THERE = 'Package is already in desired state';
const IN_PROGRESS = 'A change/update is in progress. Please wait for it to complete before requesting another change.';

/** AssociatePackage: ASSOCIATING → ACTIVE with the version that is available at the time of the call. */
export function associatePackage(world: World, input: JsonObject): Outputs['AssociatePackage'] {
  const domain = requireUsableDomain(world, text(input, 'DomainName'));
  const entry = requirePackage(world, text(input, 'PackageID'));
  refuseWhileBusy(world, domain, entry);
  const version = applicableVersion(world, domain, entry);
  if (isCurrent(domain, entry, version)) throw conflictError(ALREADY_THERE);
  refuseWhileAccountBusy(world, entry);
  return { DomainPackageDetails: startAssociating(world, domain, [[entry, version]])[0] ?? missing() };
}

/** AssociatePackages: all of them as one operation of the domain, or none. */
export function associatePackages(world: World, input: JsonObject): Outputs['AssociatePackages'] {
  const name = text(input, 'DomainName');
  const ids = [...new Set(objects(input, 'PackageList').map((element) => text(element, 'PackageID')))];
  if (ids.length === 0) throw validationError('PackageList must not be empty.');
  const domain = requireUsableDomain(world, name);
  const entries = ids.map((id) => requirePackage(world, id));
  refuseManyDictionaries(world, domain, entries);
  for (const entry of entries) refuseWhileBusy(world, domain, entry);
  const wanted = entries.map((entry) => [entry, applicableVersion(world, domain, entry)] as const);
  const fresh = wanted.filter(([entry, version]) => !isCurrent(domain, entry, version));
  const all = world.switches.associatePackagesAlreadyCurrent === 'conflict';
  if (fresh.length === 0 || (all && fresh.length < wanted.length)) throw conflictError(ALREADY_THERE);
  requireRoom(world, domain, fresh);
  refuseWhileAccountBusy(world);
  if (world.switches.associatePackagesRows === 'together') startAssociating(world, domain, fresh);
  else associateInTurn(world, domain, fresh);
  return { DomainPackageDetailsList: presentRows(world, domain, ids) };
}

/** DissociatePackage: DISSOCIATING, then the row is gone. */
export function dissociatePackage(world: World, input: JsonObject): Outputs['DissociatePackage'] {
  const domain = requireUsableDomain(world, text(input, 'DomainName'));
  const entry = requirePackage(world, text(input, 'PackageID'));
  const row = requireAssociation(world, domain, entry);
  refuseWhileBusy(world, domain, entry);
  refuseWhileAccountBusy(world, entry);
  startDissociating(world, domain, [row]);
  return { DomainPackageDetails: presentAssociation(world, row) };
}

/** DissociatePackages: all of them as one operation of the domain, or none. */
export function dissociatePackages(world: World, input: JsonObject): Outputs['DissociatePackages'] {
  const ids = [...new Set(texts(input, 'PackageList'))];
  if (ids.length === 0) throw validationError('PackageList must not be empty.');
  const domain = requireUsableDomain(world, text(input, 'DomainName'));
  const rows = ids.map((id) => requireAssociation(world, domain, requirePackage(world, id)));
  for (const row of rows) refuseWhileBusy(world, domain, row.package);
  refuseWhileAccountBusy(world);
  startDissociating(world, domain, rows);
  return { DomainPackageDetailsList: presentRows(world, domain, ids) };
}

/** The domain of this name. @throws {ApiError} as the switch `missingDomain` says */
export function requireDomain(world: World, name: string): DomainState {
  const domain = world.domains.get(name);
  if (domain !== undefined) return domain;
  const message = `Domain not found: ${name}`;
  throw world.switches.missingDomain === 'validation' ? validationError(message) : notFoundError(message);
}

function requireUsableDomain(world: World, name: string): DomainState {
  const domain = requireDomain(world, name);
  if (domain.condition !== 'deleting') return domain;
  const message = `Domain ${name} is being deleted.`;
  switch (world.switches.domainBeingDeleted) {
    case 'validation':
      throw validationError(message);
    case 'conflict':
      throw conflictError(message);
    case 'not-found':
      throw notFoundError(message);
  }
}

function requireAssociation(world: World, domain: DomainState, entry: PackageState): AssociationState {
  const row = domain.associations.get(entry.id);
  if (row !== undefined) return row;
  switch (world.switches.notAssociated) {
    case 'validation':
      throw validationError('Package is not associated to this domain');
    case 'not-found':
      throw notFoundError(`Package ${entry.id} is not associated to this domain`);
    case 'conflict':
      throw conflictError(ALREADY_THERE);
  }
}

function refuseWhileBusy(world: World, domain: DomainState, entry: PackageState): void {
  if (domain.busyWith.length === 0 && domain.condition === 'active') return;
  const row = domain.associations.get(entry.id);
  const repeated = row?.status === 'ASSOCIATING' && row.requested === entry.available;
  if (repeated && world.switches.repeatedAssociation === 'desired-state') throw conflictError(ALREADY_THERE);
  throw world.switches.busyDomain === 'validation'
    ? validationError(IN_PROGRESS)
    : conflictError(`Another package operation is in progress on domain ${domain.name}.`);
}

function applicableVersion(world: World, domain: DomainState, entry: PackageState): VersionState {
  const { switches } = world;
  if (entry.status === 'DELETING') throw validationError(`Package ${entry.id} is being deleted.`);
  if (entry.available === undefined) {
    const message = `Package ${entry.id} is not available. Its status is ${entry.status}.`;
    throw switches.neverAvailable === 'validation' ? validationError(message) : conflictError(message);
  }
  const updating = entry.status === 'COPYING' || entry.status === 'VALIDATING';
  if (updating && switches.associateDuringUpdate !== 'old-version') {
    const message = `Package ${entry.id} is in ${entry.status} state. An update is in progress.`;
    throw switches.associateDuringUpdate === 'validation' ? validationError(message) : conflictError(message);
  }
  requireRoom(world, domain, [[entry, entry.available]]);
  return entry.available;
}

function requireRoom(
  world: World,
  domain: DomainState,
  wanted: readonly (readonly [PackageState, VersionState])[],
): void {
  const more = wanted.filter(([entry]) => !domain.associations.has(entry.id)).length;
  const limit = world.quotas.packagesOfDomain;
  if (more > 0 && domain.associations.size + more > limit) {
    throw limitExceeded(world, `Domain ${domain.name} has reached the limit of ${limit} packages.`);
  }
}

function refuseManyDictionaries(world: World, domain: DomainState, entries: readonly PackageState[]): void {
  if (!entries.some((entry) => entry.type === 'TXT-DICTIONARY')) return;
  switch (world.switches.associatePackages) {
    case 'works':
      return;
    case 'disabled-operation':
      throw new ApiError('DisabledOperationException', 409, 'This operation is not available for this domain.');
    case 'access-denied':
      throw denial(world.caller, 'es:AssociatePackages', domainArn(world, domain.name));
    case 'validation':
      throw validationError('Operation not allowed. Package type TXT-DICTIONARY is not supported for this operation.');
    case 'unknown-operation':
      throw unknownOperationError();
  }
}

function isCurrent(domain: DomainState, entry: PackageState, version: VersionState): boolean {
  const row = domain.associations.get(entry.id);
  return row?.status === 'ACTIVE' && row.running === version;
}

type Wanted = readonly (readonly [PackageState, VersionState])[];

function startAssociating(world: World, domain: DomainState, wanted: Wanted): DomainPackageDetails[] {
  const rows = wanted.map(([entry, version]) => beginRow(world, domain, entry, version));
  domain.busyWith = rows.map((row) => row.package.id);
  world.timeline.schedule(world.durations.associating, () => {
    if (world.domains.get(domain.name) !== domain) return;
    domain.busyWith = [];
    for (const row of rows) endRow(world, row);
  });
  return rows.map((row) => presentAssociation(world, row));
}

/** One operation of the domain; its rows begin one after another. */
function associateInTurn(world: World, domain: DomainState, [next, ...rest]: Wanted): void {
  domain.busyWith = next === undefined ? [] : [next, ...rest].map(([{ id }]) => id);
  if (next === undefined) return;
  const row = beginRow(world, domain, ...next);
  world.timeline.schedule(world.durations.associating, () => {
    if (world.domains.get(domain.name) !== domain) return;
    endRow(world, row);
    associateInTurn(world, domain, rest);
  });
}

function beginRow(world: World, domain: DomainState, entry: PackageState, version: VersionState): AssociationState {
  const existing = domain.associations.get(entry.id);
  const row = existing ?? newRow(world, domain, entry, version);
  rememberRow(world, row, 'request', existing !== undefined);
  row.status = 'ASSOCIATING';
  row.requested = version;
  row.failure = undefined;
  row.lastUpdatedAt = world.timeline.time;
  domain.associations.set(entry.id, row);
  return row;
}

function endRow(world: World, row: AssociationState): void {
  const { id, name } = row.package;
  const step = { id, name, version: row.requested.label, domain: row.domain };
  const failure = world.verdicts.association(step);
  rememberRow(world, row, 'step');
  row.status = failure === null ? 'ACTIVE' : 'ASSOCIATION_FAILED';
  row.failure = failure ?? undefined;
  if (failure === null) row.running = row.requested;
  row.lastUpdatedAt = world.timeline.time;
}

function startDissociating(world: World, domain: DomainState, rows: readonly AssociationState[]): void {
  const { timeline, verdicts } = world;
  for (const row of rows) {
    rememberRow(world, row, 'request');
    row.status = 'DISSOCIATING';
    row.failure = undefined;
    row.lastUpdatedAt = timeline.time;
  }
  domain.busyWith = rows.map((row) => row.package.id);
  timeline.schedule(world.durations.dissociating, () => {
    if (world.domains.get(domain.name) !== domain) return;
    domain.busyWith = [];
    for (const row of rows) {
      const { id, name } = row.package;
      const failure = verdicts.dissociation({
        id,
        name,
        version: row.running?.label ?? '',
        domain: domain.name,
      });
      if (failure === null) {
        removeRow(world, domain, row);
        continue;
      }
      rememberRow(world, row, 'step');
      row.status = 'DISSOCIATION_FAILED';
      row.failure = failure;
      row.lastUpdatedAt = timeline.time;
    }
  });
}

function newRow(world: World, domain: DomainState, entry: PackageState, version: VersionState): AssociationState {
  return {
    ordinal: world.ordinal++,
    package: entry,
    domain: domain.name,
    status: 'ASSOCIATING',
    requested: version,
    running: undefined,
    failure: undefined,
    lastUpdatedAt: world.timeline.time,
    stale: undefined,
    past: undefined,
  };
}

function presentRows(world: World, domain: DomainState, ids: readonly string[]): DomainPackageDetails[] {
  return ids.flatMap((id) => {
    const row = domain.associations.get(id);
    return row === undefined ? [] : [presentAssociation(world, row)];
  });
}

function missing(): never {
  throw new TypeError('An association that was just started is missing.');
}
