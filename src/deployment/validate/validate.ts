import pLimit from 'p-limit';
import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { backoffDelay, pollDelay } from '../loop/pace.ts';
import { limitsFor, retrying, retryingUpload } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure, verdictFailure } from '../model/failures.ts';
import { checkDescription } from '../model/marker.ts';
import { objectKey } from '../model/object-key.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { PACKAGES_PER_REGION } from '../plan/plan.ts';
import { type Creation, discard, isThrowAway, type ThrowAway, throwAwayName } from './throw-away.ts';
import { VerdictBoard } from './verdict-board.ts';

export interface ValidateSettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  readonly repository: string;
  readonly runId: string;
  /** Longest wait for one verdict. */
  readonly timeoutMs: number;
  /** Packages that the Region still takes; may be negative. */
  readonly freePlaces: number;
  /** Whether throw-away packages of other runs hold places, which they will soon give back. */
  readonly placesComeFree: boolean;
}

/** What AWS says about one dictionary; with a failure it was rejected, or the verdict could not be found out. */
export type Verdict =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected' | 'unknown'; readonly failure: ActionFailure };

/** A few at a time: a Region has few places, and other teams and deploys want some. */
const MAX_AT_ONCE = 4;
/** Longest wait for a place while none of our own packages holds one. */
const PLACE_TIMEOUT_MS = 5 * 60_000;

interface Check {
  readonly dictionary: Dictionary;
  readonly name: ThrowAway['name'];
  readonly key: string;
  /** What is known of the package; `null` before this check begins and after everything is deleted again. */
  creation: Creation | null;
}

/**
 * Has AWS validate each dictionary in a throw-away package, and deletes package and object again whatever happens.
 * `remember` is called with all that may have to be deleted: before anything is made, and whenever that changes.
 * @throws ActionFailure when the job is cancelled, or at once when there is no place for a single package
 */
export async function validateAll(
  dictionaries: readonly Dictionary[],
  settings: ValidateSettings,
  engine: Engine,
  remember: (throwAways: readonly ThrowAway[]) => void,
): Promise<ReadonlyMap<string, Verdict>> {
  if (dictionaries.length === 0) return new Map();
  if (settings.freePlaces <= 0 && !settings.placesComeFree) throw noPlace();
  return new Validation(dictionaries, settings, engine, remember).run();
}

class Validation {
  readonly #settings: ValidateSettings;
  readonly #engine: Engine;
  readonly #remember: (throwAways: readonly ThrowAway[]) => void;
  readonly #checks: readonly Check[];
  readonly #board: VerdictBoard;
  /** What makes it pointless to go on with the dictionaries that are left. */
  #stop: ActionFailure | null = null;
  #placesHeld = 0;
  /** When one of our packages last gave its place back, or the first was asked for. */
  #placeFreedAt: number;

  constructor(
    dictionaries: readonly Dictionary[],
    settings: ValidateSettings,
    engine: Engine,
    remember: (throwAways: readonly ThrowAway[]) => void,
  ) {
    this.#settings = settings;
    this.#engine = engine;
    this.#remember = remember;
    this.#board = new VerdictBoard(engine.service, engine.world);
    this.#placeFreedAt = engine.world.clock.now();
    this.#checks = dictionaries.map((dictionary) => {
      const name = throwAwayName(engine.world.random);
      const key = objectKey(settings.keyPrefix, name, dictionary.sha256, dictionary.file);
      return { dictionary, name, key, creation: null };
    });
  }

  async run(): Promise<ReadonlyMap<string, Verdict>> {
    const limit = pLimit(Math.max(1, Math.min(MAX_AT_ONCE, this.#settings.freePlaces)));
    const verdicts = await Promise.all(
      this.#checks.map((check) =>
        limit(async (): Promise<[string, Verdict]> => [check.dictionary.name, await this.#validate(check)]),
      ),
    );
    if (this.#engine.world.signal.aborted) throw cancelled();
    return new Map(verdicts);
  }

  /** One dictionary from its upload to the deletion of everything. Never rejects. */
  async #validate(check: Check): Promise<Verdict> {
    const { world, host } = this.#engine;
    if (world.signal.aborted) this.#stop ??= cancelled();
    if (this.#stop !== null) return { outcome: 'unknown', failure: this.#stop };
    const { file } = check.dictionary;
    this.#know(check, { state: 'not-asked' });
    try {
      await this.#upload(check);
      const id = await this.#create(check);
      const live = await this.#board.verdict(id, this.#settings.timeoutMs);
      host.info(`${file}: ${live?.status ?? 'no verdict in time'}`);
      if (live === null) return { outcome: 'unknown', failure: noVerdict(file, this.#settings.timeoutMs) };
      if (live.status === 'AVAILABLE') return { outcome: 'accepted' };
      return { outcome: 'rejected', failure: verdictFailure(file, live) };
    } catch (error) {
      const code = isAwsError(error, 'transient') ? 'internal' : 'validation-failed';
      const failure = toFailure(error, `${file} can't be validated by AWS`, code);
      if (POINTLESS.has(failure.code)) this.#stop ??= failure;
      return { outcome: 'unknown', failure };
    } finally {
      await this.#discard(check);
    }
  }

  async #upload({ dictionary, key }: Check): Promise<void> {
    const { store, world } = this.#engine;
    try {
      await retryingUpload(world, (limits) => store.put(key, dictionary, limits));
    } catch (error) {
      const what = `${dictionary.file} can't be uploaded to bucket ${this.#settings.bucket}`;
      throw toFailure(error, what, 'upload-failed');
    }
  }

  /** Creates the throw-away package, as soon as the Region has a place for it. */
  async #create(check: Check): Promise<PackageId> {
    const { world, host } = this.#engine;
    let failedTries = 0;
    for (let poll = 0; ; poll++) {
      if (world.signal.aborted) throw cancelled();
      if (this.#stop !== null) throw this.#stop;
      try {
        const { id } = await this.#askForPackage(check);
        this.#placesHeld++;
        this.#know(check, { state: 'answered', id });
        return id;
      } catch (error) {
        if (isAwsError(error, 'quota')) {
          if (this.#hasWaitedForAPlace()) throw noPlace();
          if (poll === 0)
            host.info(`${check.dictionary.file}: waits for a free place among the packages of the Region`);
        } else if (!isAwsError(error, 'transient', 'already-exists') || ++failedTries >= 10) {
          throw error;
        }
      }
      const delay = failedTries > 0 ? backoffDelay(failedTries - 1, world.random) : pollDelay(poll, world.random);
      await world.clock.sleep(delay, world.signal);
    }
  }

  #hasWaitedForAPlace(): boolean {
    const waited = this.#engine.world.clock.now() - this.#placeFreedAt;
    return this.#placesHeld === 0 && waited >= Math.min(PLACE_TIMEOUT_MS, this.#settings.timeoutMs);
  }

  async #askForPackage(check: Check): Promise<LivePackage> {
    const { service, world } = this.#engine;
    const { name, key } = check;
    const { bucket, repository, runId } = this.#settings;
    const description = checkDescription({ repository, runId, createdAt: new Date(world.clock.now()), key });
    const known = check.creation;
    this.#know(check, { state: 'unanswered' });
    try {
      return await service.createPackage(
        { name, source: { bucket, key }, description },
        limitsFor(world, this.#settings.timeoutMs),
      );
    } catch (error) {
      // What AWS refused does not exist; only a lost answer leaves that open.
      if (error instanceof AwsError && !error.mayHaveHappened) this.#know(check, known);
      if (!isAwsError(error, 'already-exists')) throw error;
      // The name is random, so it is ours: the answer to an earlier try was lost.
      const existing = await retrying(world, (limits) => service.findPackage(name, limits));
      if (existing === null || !isThrowAway(existing)) throw error;
      return existing;
    }
  }

  async #discard(check: Check): Promise<void> {
    const { world, host } = this.#engine;
    const { name, key, creation } = check;
    if (creation === null) return;
    const left = await discard([{ name, key, creation }], this.#engine);
    for (const problem of left) {
      host.warning(`A throw-away package could not be deleted; the post step tries again. ${problem}`);
    }
    if (creation.state === 'answered') {
      this.#placesHeld--;
      this.#placeFreedAt = world.clock.now();
    }
    if (left.length === 0) this.#know(check, null);
  }

  #know(check: Check, creation: Creation | null): void {
    check.creation = creation;
    this.#remember(
      this.#checks.flatMap(({ name, key, creation }) => (creation === null ? [] : [{ name, key, creation }])),
    );
  }
}

/** With these, no other dictionary of the run would fare better. */
const POINTLESS: ReadonlySet<ActionFailure['code']> = new Set([
  'access-denied',
  'credentials-missing',
  'quota-exceeded',
]);

function noPlace(): ActionFailure {
  return new ActionFailure(
    'quota-exceeded',
    `The Region has no free place for a throw-away package (it takes ${PACKAGES_PER_REGION}), so AWS did not validate the changed dictionaries.`,
    { hint: 'Delete packages that are not needed, and run the job again.' },
  );
}

function noVerdict(file: string, timeoutMs: number): ActionFailure {
  return new ActionFailure('timeout', `AWS gave no verdict on ${file} within ${timeoutMs / 60_000} minutes.`, {
    hint: 'Run the job again, or raise `validation-timeout-minutes`.',
  });
}
