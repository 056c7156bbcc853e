import type { Content } from '../content.ts';
import { ApiError, conflictError, notFoundError, validationError } from '../model/api-error.ts';
import type { Outputs } from '../model/operations.ts';
import { optionalText, text } from '../model/read-input.ts';
import type { Api } from '../model/service-model.ts';
import type { JsonObject } from '../model/validate-input.ts';
import { scramble, scrambleHex } from '../seeded.ts';
import type { Failure, PackageState, PackageStep, Source, VersionState, World } from '../world.ts';
import { isOwn } from '../world.ts';
import { packageSource, readSource, refuseUnreadable } from './package-source.ts';
import { isAvailableAgain, presentPackage } from './present.ts';
import { rememberPackage, removePackage } from './reads.ts';

/** CreatePackage: COPYING → VALIDATING → AVAILABLE with version `v1`. */
export function createPackage(world: World, api: Api, input: JsonObject): Outputs['CreatePackage'] {
  const name = text(input, 'PackageName');
  const type = text(input, 'PackageType');
  const engineVersion = optionalText(input, 'EngineVersion');
  checkName(world, api, name);
  if (type !== 'TXT-DICTIONARY' && type !== 'ZIP-PLUGIN') {
    throw new ApiError('InvalidTypeException', 409, `Package type ${type} is not supported.`);
  }
  if (type === 'ZIP-PLUGIN' && engineVersion === undefined) {
    throw validationError('Operation not allowed. EngineVersion is a required parameter for this operation.');
  }
  const own = [...world.packages.values()].filter((entry) => isOwn(world, entry) && entry.status !== 'DELETED');
  if (own.some((entry) => entry.name === name)) throw alreadyExists(world, name);
  refuseWhileAccountBusy(world);
  if (own.length >= world.quotas.packagesOfRegion) {
    throw limitExceeded(world, `You have reached the limit of ${world.quotas.packagesOfRegion} packages.`);
  }
  const source = packageSource(input);
  refuseUnreadable(world, source);

  const entry = addPackage(world, {
    id: freeDictionaryId(world),
    name,
    type,
    owner: world.account,
    engineVersion,
    description: optionalText(input, 'PackageDescription'),
  });
  rememberPackage(world, entry, 'request', false);
  // A creation that fails has no description to go back to.
  const { description } = entry;
  beginVersion(world, entry, source, undefined, { before: description, after: description });
  return { PackageDetails: presentPackage(world, api, entry) };
}

/** UpdatePackage: as CreatePackage, while AvailablePackageVersion keeps the old version. */
export function updatePackage(world: World, api: Api, input: JsonObject): Outputs['UpdatePackage'] {
  const entry = requireOwnPackage(world, text(input, 'PackageID'), 'updated');
  const { switches } = world;
  const busy = entry.status === 'COPYING' || entry.status === 'VALIDATING';
  const failed =
    (entry.status === 'COPY_FAILED' || entry.status === 'VALIDATION_FAILED') && !isAvailableAgain(world, entry);
  if (busy && switches.updateWhileBusy === 'validation') throw validationError(busyText(entry));
  if (busy && switches.updateWhileBusy === 'conflict') throw conflictError(busyText(entry));
  const irreparable = `Operation not allowed. Package ${entry.id} is in ${entry.status} state.`;
  if (failed && switches.failedPackageUpdate === 'validation') throw validationError(irreparable);
  if (failed && switches.failedPackageUpdate === 'conflict') throw conflictError(irreparable);
  if (switches.versionsMax > 0 && entry.versions.length >= switches.versionsMax) {
    throw new ApiError('LimitExceededException', 409, `Package ${entry.id} has the maximum number of versions.`);
  }
  // A write that waits for an update of the same package is not another write.
  if (!busy) refuseWhileAccountBusy(world);
  const source = packageSource(input);
  refuseUnreadable(world, source);
  const description = optionalText(input, 'PackageDescription');
  const commitMessage = optionalText(input, 'CommitMessage');

  const begin = () => {
    rememberPackage(world, entry, 'request');
    const before = entry.description;
    const after = description !== undefined || switches.omittedDescription === 'cleared' ? description : before;
    if (switches.descriptionChange !== 'when-available') entry.description = after;
    beginVersion(world, entry, source, commitMessage, { before, after });
  };
  if (busy) entry.queue.push(begin);
  else begin();
  return { PackageDetails: presentPackage(world, api, entry) };
}

/** DeletePackage: DELETING, then gone. */
export function deletePackage(world: World, api: Api, input: JsonObject): Outputs['DeletePackage'] {
  const entry = requireOwnPackage(world, text(input, 'PackageID'), 'deleted');
  const { switches, timeline, verdicts } = world;
  // Also one whose row does not show yet, in an operation on several packages.
  const associated = [...world.domains.values()].find(
    ({ associations, busyWith }) => associations.has(entry.id) || busyWith.includes(entry.id),
  );
  if (associated !== undefined) {
    const message = `Package ${entry.id} is in use: it is associated with domain ${associated.name}.`;
    throw switches.deleteAssociated === 'conflict' ? conflictError(message) : validationError(message);
  }
  if (entry.status === 'COPYING' || entry.status === 'VALIDATING') {
    if (switches.deleteWhileBusy === 'conflict') throw conflictError(busyText(entry));
    if (switches.deleteWhileBusy === 'validation') throw validationError(busyText(entry));
  }
  refuseWhileAccountBusy(world, entry);
  entry.queue.length = 0;
  rememberPackage(world, entry, 'step');
  changeStatus(world, entry, 'DELETING', undefined);
  timeline.schedule(world.durations.deleting, () => {
    const failure = verdicts.deletion({ id: entry.id, name: entry.name, version: entry.available?.label ?? '' });
    rememberPackage(world, entry, 'step');
    if (failure !== null) changeStatus(world, entry, 'DELETE_FAILED', failure);
    else if (switches.deletedPackage === 'lingers') changeStatus(world, entry, 'DELETED', undefined);
    else removePackage(world, entry);
  });
  return { PackageDetails: presentPackage(world, api, entry) };
}

/** The package of this id. @throws {ApiError} as the switch `missingPackage` says */
export function requirePackage(world: World, id: string): PackageState {
  const entry = world.packages.get(id);
  if (entry !== undefined && entry.status !== 'DELETED') return entry;
  throw world.switches.missingPackage === 'validation'
    ? validationError('Package not found')
    : notFoundError(`Package not found: ${id}`);
}

function requireOwnPackage(world: World, id: string, verb: 'updated' | 'deleted'): PackageState {
  const entry = requirePackage(world, id);
  if (!isOwn(world, entry)) throw validationError(`Operation not allowed. This package cannot be ${verb}.`);
  if (entry.status === 'DELETING') throw conflictError(`Package ${id} is being deleted.`);
  return entry;
}

/** Puts a package into the Region, without a version. */
export function addPackage(
  world: World,
  fields: Pick<PackageState, 'id' | 'name' | 'type' | 'owner' | 'engineVersion' | 'description'>,
): PackageState {
  const entry: PackageState = {
    ...fields,
    ordinal: world.ordinal++,
    createdAt: world.timeline.time,
    status: 'COPYING',
    failure: undefined,
    lastUpdatedAt: world.timeline.time,
    available: undefined,
    versions: [],
    nextNumber: 1,
    queue: [],
    hiddenUntil: world.timeline.time + (fields.owner === world.account ? world.switches.newPackageLag : 0),
    stale: undefined,
    past: undefined,
  };
  world.packages.set(entry.id, entry);
  return entry;
}

/** Copying reads the object when it starts; later uploads under the same key are not in the version. */
function beginVersion(
  world: World,
  entry: PackageState,
  source: Source,
  commitMessage: string | undefined,
  descriptions: VersionState['descriptions'],
): void {
  const { durations, verdicts, timeline } = world;
  const imported = readSource(world, source);
  const content = 'chunks' in imported ? imported : undefined;
  const version: VersionState = {
    number: entry.nextNumber,
    label: `v${entry.nextNumber}`,
    commitMessage,
    source,
    createdAt: timeline.time,
    descriptions,
    content,
    state: 'pending',
    listedFrom: world.timeline.time,
  };
  const step: PackageStep = { id: entry.id, name: entry.name, version: version.label };
  entry.versions.push(version);
  changeStatus(world, entry, 'COPYING', undefined);
  timeline.schedule(durations.copying, () => {
    if (!isCurrent(world, entry, version, 'COPYING')) return;
    const failure = 'chunks' in imported ? verdicts.copy(step, imported) : imported;
    if (content === undefined || failure !== null) {
      failVersion(world, entry, version, 'COPY_FAILED', failure ?? { type: '', message: '' });
      return;
    }
    rememberPackage(world, entry, 'step');
    changeStatus(world, entry, 'VALIDATING', undefined);
    timeline.schedule(durations.validating, () => {
      if (!isCurrent(world, entry, version, 'VALIDATING')) return;
      const verdict = verdicts.validation(step, content);
      if (verdict === null) finishVersion(world, entry, version, content);
      else failVersion(world, entry, version, 'VALIDATION_FAILED', verdict);
    });
  });
}

function finishVersion(world: World, entry: PackageState, version: VersionState, content: Content): void {
  const { switches, timeline } = world;
  rememberPackage(world, entry, 'step');
  const end = () => {
    changeStatus(world, entry, 'AVAILABLE', undefined);
    entry.queue.shift()?.();
  };
  if (switches.identicalContent === 'same-version' && entry.available?.content?.sha256 === content.sha256) {
    entry.versions.splice(entry.versions.indexOf(version), 1);
    entry.description = version.descriptions.after;
    end();
    return;
  }
  entry.nextNumber = version.number + 1;
  if (switches.versionBehindStatus > 0) {
    end();
    timeline.schedule(switches.versionBehindStatus, () => {
      rememberPackage(world, entry, 'step');
      makeAvailable(world, entry, version);
    });
    return;
  }
  makeAvailable(world, entry, version);
  if (switches.statusBehindVersion === 0) {
    end();
    return;
  }
  timeline.schedule(switches.statusBehindVersion, () => {
    if (!isCurrent(world, entry, version, 'VALIDATING')) return;
    rememberPackage(world, entry, 'step');
    end();
  });
}

/** AvailablePackageVersion moves. */
function makeAvailable(world: World, entry: PackageState, version: VersionState): void {
  version.state = 'available';
  version.listedFrom = world.timeline.time + world.switches.historyLag;
  if ((entry.available?.number ?? 0) < version.number) entry.available = version;
  if (world.switches.descriptionChange === 'when-available') entry.description = version.descriptions.after;
}

function failVersion(
  world: World,
  entry: PackageState,
  version: VersionState,
  status: 'COPY_FAILED' | 'VALIDATION_FAILED',
  failure: Failure,
): void {
  rememberPackage(world, entry, 'step');
  version.state = 'failed';
  if (world.switches.descriptionChange === 'reverted-on-failure') entry.description = version.descriptions.before;
  if (world.switches.failedVersionNumber === 'consumed') entry.nextNumber = version.number + 1;
  changeStatus(world, entry, status, failure);
  entry.queue.shift()?.();
}

function changeStatus(
  world: World,
  entry: PackageState,
  status: PackageState['status'],
  failure: Failure | undefined,
): void {
  entry.status = status;
  entry.failure = failure;
  entry.lastUpdatedAt = world.timeline.time;
}

/** A deletion ends a running step, even where it fails and a later version is being imported. */
function isCurrent(world: World, entry: PackageState, version: VersionState, status: PackageState['status']): boolean {
  return world.packages.get(entry.id) === entry && entry.status === status && entry.versions.at(-1) === version;
}

function checkName(world: World, api: Api, name: string): void {
  const longest = world.switches.packageNameMax;
  if (api === 'opensearch' && name.length > longest) {
    throw validationError(
      `1 validation error detected: Value '${name}' at 'packageName' failed to satisfy constraint: Member must have length less than or equal to ${longest}`,
    );
  }
}

function alreadyExists(world: World, name: string): ApiError {
  const message = `Package with name ${name} already exists.`;
  switch (world.switches.alreadyExistsError) {
    case 'already-exists':
      return new ApiError('ResourceAlreadyExistsException', 409, message);
    case 'validation':
      return validationError(message);
    case 'conflict':
      return conflictError(message);
  }
}

/** The error for an exhausted quota, as the switch `limitError` says. */
export function limitExceeded(world: World, message: string): ApiError {
  return world.switches.limitError === 'validation'
    ? validationError(message)
    : new ApiError('LimitExceededException', 409, message);
}

/**
 * One write at a time in the whole account, where the switch `accountWrites` says so.
 * @param except the package of the write, whose own state other switches decide
 */
export function refuseWhileAccountBusy(world: World, except?: PackageState): void {
  const { accountWrites } = world.switches;
  if (accountWrites === 'independent') return;
  const inFlight = ['COPYING', 'VALIDATING', 'DELETING'];
  const isBusy =
    [...world.packages.values()].some((entry) => entry !== except && inFlight.includes(entry.status)) ||
    [...world.domains.values()].some((domain) => domain.busyWith.length > 0);
  if (!isBusy) return;
  const message =
    'Another package operation is in progress in this account. Only one request can be processed at a time.';
  throw accountWrites === 'conflict' ? conflictError(message) : validationError(message);
}

function busyText(entry: PackageState): string {
  return `Package ${entry.id} is in ${entry.status} state. An update is in progress.`;
}

function freeDictionaryId(world: World): string {
  for (let attempt = world.ordinal; ; attempt++) {
    const id = dictionaryId(world, `package/${attempt}`);
    if (!world.packages.has(id)) return id;
  }
}

function dictionaryId({ switches, seed }: World, subject: string): string {
  switch (switches.dictionaryIdForm) {
    case 'f-and-digits':
      return `F${100_000_000 + (scramble(seed, subject) % 900_000_000)}`;
    case 'pkg-hex':
      return `pkg-${scrambleHex(seed, subject, 40)}`;
    case 'other':
      return `F${scrambleHex(seed, subject, 10).toUpperCase()}`;
  }
}
