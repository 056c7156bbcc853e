/** Carries out the decision about one package, and returns the answer. Decides nothing. */

import type { Dictionary } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import type { Write } from '../loop/answers.ts';
import { readPastLag } from '../loop/lag.ts';
import { STALE_READ_MS } from '../loop/pace.ts';
import { retrying, retryingUpload } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import type { Limits, LivePackage, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { type ObservedPackage, observePackage, usersOf, withRunning } from '../plan/observe.ts';
import { isUnproven } from '../plan/trust.ts';
import { mayMakeRoom } from '../validate/throw-away.ts';
import type { Action, Answer, PackageState } from './decision.ts';

export interface Performer {
  readonly engine: Engine;
  readonly guards: LateGuards;
  /** The bounds of a write now. */
  readonly bounds: () => Limits;
}

/** The guards of what the plan did not know. They report their own notices and warnings. */
export interface LateGuards {
  /** Why a dictionary must not replace a version; `null` where it may. */
  replacement(dictionary: Dictionary, observed: ObservedPackage, known: LateKnowledge): Promise<ActionFailure | null>;
  /** Why a package that is gone must not be created again; `null` where it may. */
  creation(dictionary: Dictionary): Promise<ActionFailure | null>;
}

export interface LateKnowledge {
  /** No domain has it, and it never had a version, or anybody who may create packages may have made it: nothing can be lost. */
  readonly isUnused: boolean;
  /** The plan's guards have judged the age of this very version. */
  readonly isPlanned: boolean;
}

/** An action with its own call; packages are read together. */
export type Call = Exclude<Action, { kind: 'read' | 'later' | 'nothing' }>;

/** @throws the error of a read or an upload */
export async function perform(action: Call, state: PackageState, performer: Performer): Promise<Answer> {
  const { engine, guards, bounds } = performer;
  const { service, world } = engine;
  const { dictionary, source, description } = state.target;
  switch (action.kind) {
    case 'upload':
      await upload(state, engine);
      return { kind: 'uploaded' };
    case 'create': {
      const failure = action.isAgain ? await guards.creation(dictionary) : null;
      if (failure !== null) return { kind: 'not-created', failure };
      return writing('create', async () => ({
        kind: 'created',
        live: await service.createPackage({ name: dictionary.name, source, description }, bounds()),
      }));
    }
    case 'compare':
      return compare(action.before, state, performer);
    case 'update':
      return writing('update', async () => {
        const { commitMessage } = state.target;
        const request = { id: action.before.id, source, description, commitMessage };
        return { kind: 'updated', live: await service.updatePackage(request, bounds()) };
      });
    case 'find': {
      const readAt = world.clock.now();
      const found = await retrying(world, (limits) => service.findPackage(dictionary.name, limits));
      return { kind: 'found', ...found, readAt };
    }
    case 'count': {
      const packages = await retrying(world, (limits) => service.listPackages(limits));
      const now = world.clock.now();
      return {
        kind: 'counted',
        throwAways: packages.some((one) => one.status === 'DELETING' || mayMakeRoom(one, now)),
      };
    }
    case 'judge': {
      const readAt = world.clock.now();
      const isProven = action.live.id !== state.unproven;
      return { kind: 'judged', observed: await observePackage(service, action.live, world, isProven), readAt };
    }
    case 'examine': {
      const readAt = world.clock.now();
      const [history, rows] = await Promise.all([
        reading(retrying(world, (limits) => service.versionHistory(action.id, limits))),
        reading(retrying(world, (limits) => service.listDomains(action.id, limits))),
      ]);
      const versions = history instanceof AwsError ? history : history.map(({ version }) => version);
      const users = rows instanceof AwsError ? rows : rows.map(({ domain }) => domain);
      return { kind: 'examined', versions, users, readAt };
    }
    case 'recreate':
      return writing('delete', async () => {
        await service.deletePackage(action.id, bounds());
        return { kind: 'deletion-taken' };
      });
  }
}

/** What a read says, or why AWS does not let it be made. */
async function reading<T>(read: Promise<T>): Promise<T | AwsError> {
  try {
    return await read;
  } catch (error) {
    if (isAwsError(error, 'access-denied', 'disabled', 'not-found', 'rejected')) return error;
    throw error;
  }
}

async function compare(
  before: LivePackage,
  { target: { dictionary, step }, unproven }: PackageState,
  { engine: { service, world }, guards }: Performer,
): Promise<Answer> {
  const readAt = world.clock.now();
  const described = await observePackage(service, before, world, before.id !== unproven);
  const isHidden = described.live.version === null;
  const isOpen = isHidden || isUnproven(described.trust);
  const users = isOpen ? await usersOf(service, before.id, world) : null;
  // AWS may show no version after a failed update, and domains still run the last good one.
  const observed = isHidden ? await withRunning(service, described, users ?? [], world) : described;
  const isUnused =
    users?.length === 0 && (isUnproven(observed.trust) || (await neverHadVersion(service, before, world)));
  const { live } = observed;
  // The plan did not judge what was being deleted, and what AWS hides may be another version by now.
  const planned = step.kind === 'create' || live.version === null ? null : step.observed.live;
  const isPlanned = live.id === planned?.id && live.version === planned.version;
  const failure = await guards.replacement(dictionary, observed, { isUnused, isPlanned });
  return { kind: 'compared', observed, failure, readAt };
}

/** Whether AWS shows no version of a package, and its history none either. */
async function neverHadVersion(service: PackagesService, { id }: LivePackage, world: World): Promise<boolean> {
  const read = () => reading(retrying(world, (limits) => service.versionHistory(id, limits)));
  const isEmpty = (found: Awaited<ReturnType<typeof read>>) => !(found instanceof AwsError) && found.length === 0;
  const history = await readPastLag(world, read, isEmpty, STALE_READ_MS);
  return !(history instanceof AwsError) && history.length === 0;
}

async function writing(write: Write, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'refused', write, error };
    throw error;
  }
}

async function upload({ target }: PackageState, { store, world, host }: Engine): Promise<void> {
  const { dictionary, source, letThrough, step } = target;
  const file = { ...dictionary, letThrough, isNew: step.kind === 'create' };
  try {
    const result = await retryingUpload(world, (limits) => store.put(source.key, file, limits));
    host.info(
      result === 'uploaded'
        ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)`
        : `${dictionary.file}: ${source.key} exists already`,
    );
  } catch (error) {
    throw toFailure(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, 'upload-failed');
  }
}
