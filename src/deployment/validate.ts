import type { Dictionary } from '../dictionaries/dictionary.ts';
import { ActionFailure } from '../failure.ts';
import { isAwsError } from './aws-error.ts';
import type { Engine } from './deploy.ts';
import { cancelled, toFailure, verdictFailure } from './failures.ts';
import { checkDescription } from './marker.ts';
import { objectKey } from './object-key.ts';
import { isFailed, PACKAGES_PER_REGION } from './plan.ts';
import type { LivePackage } from './ports.ts';
import { pollDelay, retrying } from './retry.ts';
import { discard, isThrowAway, type ThrowAway, throwAwayName } from './throw-away.ts';
import { waitUntil } from './wait-until.ts';

export interface ValidateSettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  readonly repository: string;
  readonly runId: string;
  readonly timeoutMs: number;
  /** Custom packages that the Region holds already. */
  readonly packagesInRegion: number;
}

/** What AWS says about one dictionary; with a failure it was rejected, or the verdict could not be found out. */
export type Verdict =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected' | 'unknown'; readonly failure: ActionFailure };

/** A few at a time: a Region has 25 places, and other teams and deploys want some. */
const BATCH_SIZE = 4;
/** Deleted packages may hold their place for a while. */
const PLACE_TIMEOUT_MS = 60_000;

interface Check extends ThrowAway {
  readonly dictionary: Dictionary;
}

/**
 * Has AWS validate each dictionary in a throw-away package, and deletes package and object again whatever happens.
 * `remember` is called with everything that will be made before any of it is made, for the post step.
 */
export async function validateAll(
  dictionaries: readonly Dictionary[],
  settings: ValidateSettings,
  engine: Engine,
  remember: (throwAways: readonly ThrowAway[]) => void,
): Promise<ReadonlyMap<string, Verdict>> {
  const checks = dictionaries.map((dictionary): Check => {
    const name = throwAwayName(engine.world.random);
    return { dictionary, name, key: objectKey(settings.keyPrefix, name, dictionary.sha256, dictionary.file) };
  });
  const free = PACKAGES_PER_REGION - settings.packagesInRegion;
  if (checks.length > 0 && free <= 0) throw noPlace();
  remember(checks);
  const verdicts = new Map<string, Verdict>();
  const size = Math.min(BATCH_SIZE, free);
  for (let start = 0; start < checks.length; start += size) {
    const batch = checks.slice(start, start + size);
    try {
      for (const [name, verdict] of await validateBatch(batch, settings, engine)) verdicts.set(name, verdict);
    } finally {
      const left = await discard(batch, engine.service, engine.store, engine.world);
      for (const problem of left) {
        engine.host.warning(`A throw-away package could not be deleted; the post step tries again. ${problem}`);
      }
    }
  }
  return verdicts;
}

async function validateBatch(
  batch: readonly Check[],
  settings: ValidateSettings,
  engine: Engine,
): Promise<ReadonlyMap<string, Verdict>> {
  const { world, host } = engine;
  const started = world.clock.now();
  const verdicts = new Map<string, Verdict>();
  const pending = new Map<LivePackage['id'], Check>();
  await Promise.all(
    batch.map(async (check) => {
      try {
        pending.set((await submit(check, settings, engine)).id, check);
      } catch (error) {
        const failure = toFailure(error, `${check.dictionary.file} can't be validated by AWS`, 'validation-failed');
        verdicts.set(check.dictionary.name, { outcome: 'unknown', failure });
      }
    }),
  );
  for (let poll = 0; pending.size > 0; poll++) {
    if (world.signal.aborted) throw cancelled();
    if (world.clock.now() - started >= settings.timeoutMs) {
      for (const check of pending.values()) {
        verdicts.set(check.dictionary.name, { outcome: 'unknown', failure: timedOut(check, settings.timeoutMs) });
      }
      break;
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
    const ids = [...pending.keys()];
    for (const live of await look(ids, engine)) {
      const check = pending.get(live.id);
      const verdict = check === undefined ? null : verdictOf(check, live);
      if (check === undefined || verdict === null) continue;
      pending.delete(live.id);
      verdicts.set(check.dictionary.name, verdict);
      host.info(`${check.dictionary.file}: ${live.status}`);
    }
  }
  return verdicts;
}

async function look(ids: readonly LivePackage['id'][], { service, world }: Engine): Promise<readonly LivePackage[]> {
  try {
    return await retrying(world, () => service.describePackages(ids));
  } catch (error) {
    throw toFailure(error, "The verdict of AWS can't be read", 'internal');
  }
}

function verdictOf(check: Check, live: LivePackage): Verdict | null {
  if (live.status === 'AVAILABLE') return { outcome: 'accepted' };
  if (isFailed(live.status)) return { outcome: 'rejected', failure: verdictFailure(check.dictionary.file, live) };
  return null;
}

/** Uploads the content and creates the throw-away package. */
async function submit(check: Check, settings: ValidateSettings, engine: Engine): Promise<LivePackage> {
  const { service, store, world } = engine;
  const { dictionary, name, key } = check;
  try {
    await retrying(world, () => store.put(key, dictionary));
  } catch (error) {
    throw toFailure(error, `${dictionary.file} can't be uploaded to bucket ${settings.bucket}`, 'upload-failed');
  }
  const description = checkDescription({
    repository: settings.repository,
    runId: settings.runId,
    createdAt: new Date(world.clock.now()),
    key,
  });
  let created: LivePackage | null = null;
  let refusal: unknown = null;
  const attempt = async () => {
    if (world.signal.aborted) throw cancelled();
    try {
      created = await service.createPackage({ name, source: { bucket: settings.bucket, key }, description });
      return true;
    } catch (error) {
      refusal = error;
      if (isAwsError(error, 'transient', 'quota')) return false;
      // The answer to an earlier try was lost.
      const existing = await retrying(world, () => service.findPackage(name));
      if (existing === null || !isThrowAway(existing)) throw error;
      created = existing;
      return true;
    }
  };
  await waitUntil(world, PLACE_TIMEOUT_MS, attempt, world.signal);
  if (created === null) throw isAwsError(refusal, 'quota') ? noPlace() : refusal;
  return created;
}

function noPlace(): ActionFailure {
  return new ActionFailure(
    'quota-exceeded',
    `The Region has no free place for a throw-away package (it takes ${PACKAGES_PER_REGION}), so AWS did not validate the changed dictionaries.`,
    { hint: 'Delete packages that are not needed, and run the job again.' },
  );
}

function timedOut(check: Check, timeoutMs: number): ActionFailure {
  return new ActionFailure(
    'timeout',
    `AWS gave no verdict on ${check.dictionary.file} within ${timeoutMs / 60_000} minutes.`,
    { hint: 'Run the job again, or raise `validation-timeout-minutes`.' },
  );
}
