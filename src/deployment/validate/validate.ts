import type { Dictionary } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { saying } from '../loop/answers.ts';
import { poll, type Step } from '../loop/poll.ts';
import { durationText, type Waiting, waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import { checkDescription } from '../model/marker.ts';
import { objectKey } from '../model/object-key.ts';
import type { Limits, LivePackage, PackageId } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import { endOf } from '../plan/plan.ts';
import {
  afterAnswer,
  afterProgress,
  afterTime,
  type CheckAction,
  type CheckAnswer,
  giveUp,
  isProgress,
  nextAction,
} from './decision.ts';
import { leftText, POST_STEP_TRIES } from './left.ts';
import { begin, type CheckState, startCheck, type Verdict } from './state.ts';
import { discard, isThrowAway, mayMakeRoom, type ThrowAway, throwAwayName } from './throw-away.ts';
import { upload } from './upload.ts';

export type { Verdict } from './state.ts';

export interface ValidateSettings {
  readonly bucket: string;
  readonly keyPrefix: string;
  readonly repository: string;
  readonly runId: string;
  /** Longest wait for one verdict. */
  readonly timeoutMs: number;
  /**
   * Free places of the Region by AWS's documented quota, which bound the checks that begin at a time. AWS itself
   * reports when it is full.
   */
  readonly freePlaces: number;
}

/** Most checks at a time: a Region has few places, and other teams and deploys need some. */
const MAX_AT_ONCE = 4;

/** Failures that all other dictionaries of the run would have too. */
const POINTLESS: ReadonlySet<ActionFailure['code']> = new Set([
  'access-denied',
  'credentials-missing',
  'quota-exceeded',
]);

/** All checks of one run, by the name of their dictionary, and their progress. */
interface Validation {
  readonly settings: ValidateSettings;
  readonly engine: Engine;
  readonly states: Map<string, CheckState>;
  /** Changes the state of one check, and records what may have to be deleted. */
  readonly know: (state: CheckState) => void;
  readonly warn: (text: string) => void;
  readonly progress: Waiting;
}

/**
 * Lets AWS validate each dictionary in a throw-away package, and always deletes package and object again. Calls
 * `remember` with all that may have to be deleted: before anything is created, and whenever that changes. Calls `warn` for
 * each that could not be deleted.
 * @returns the verdicts by the dictionaries' names, in the order in which they came
 * @throws ActionFailure when the job is cancelled
 */
export async function validateAll(
  dictionaries: readonly Dictionary[],
  settings: ValidateSettings,
  engine: Engine,
  remember: (throwAways: readonly ThrowAway[]) => void,
  warn: (text: string) => void,
): Promise<ReadonlyMap<string, Verdict>> {
  const { world } = engine;
  const states = new Map(
    dictionaries.map((dictionary): [string, CheckState] => {
      const name = throwAwayName(world.random);
      const key = objectKey(settings.keyPrefix, name, dictionary.sha256, dictionary.file);
      return [dictionary.name, startCheck(dictionary, name, key)];
    }),
  );
  const verdicts = new Map<string, Verdict>();
  const know = (state: CheckState): void => {
    const { phase } = state;
    const before = states.get(state.dictionary.name);
    states.set(state.dictionary.name, state);
    if (before !== undefined && isProgress(before, state)) {
      for (const [name, other] of states) states.set(name, afterProgress(other, momentOf({ engine, settings })));
    }
    if (phase.kind === 'discard' || phase.kind === 'end') verdicts.set(state.dictionary.name, phase.verdict);
    if (before?.creation !== state.creation) remember(heldBy(states));
  };
  const progress = waiting(engine.host, world, `${durationText(settings.timeoutMs)} each`);
  const validation: Validation = { settings, engine, states, know, warn, progress };
  await checkAll(validation);
  if (world.signal.aborted) throw cancelled();
  return verdicts;
}

function heldBy(states: ReadonlyMap<string, CheckState>): readonly ThrowAway[] {
  return [...states.values()].flatMap(({ name, key, creation }) =>
    creation === null ? [] : [{ name, key, creation }],
  );
}

/** Runs all checks until each has its verdict and is cleaned up. */
async function checkAll(validation: Validation): Promise<void> {
  const { settings, engine, states, know } = validation;
  const { world } = engine;
  const { clock } = world;
  const working = new Map<string, Promise<unknown>>();
  const open = () => [...states.values()].filter(({ phase }) => phase.kind !== 'end');
  const atOnce = Math.max(1, Math.min(MAX_AT_ONCE, settings.freePlaces));
  const waiting = () => new Set(open().flatMap(({ name, phase }) => (phase.kind === 'wait' ? [name] : [])));
  const phases = () => [...states.values()].map(({ phase }) => phase.kind).join();
  try {
    // Each check has its own time; uploads and deletions have their own in addition.
    await poll(world, { timeoutMs: Number.POSITIVE_INFINITY }, async (limits): Promise<Step> => {
      const [before, created] = [phases(), waiting()];
      stopPointless(validation);
      await readVerdicts(validation);
      const begun = open().filter(({ phase }) => phase.kind !== 'queued').length;
      for (const state of open()
        .filter(({ phase }) => phase.kind === 'queued')
        .slice(0, atOnce - begun)) {
        know(begin(state));
      }
      for (const state of open()) {
        const { name } = state.dictionary;
        know(afterTime(state, momentOf(validation)));
        if (working.has(name)) continue;
        working.set(
          name,
          advance(name, validation, limits).finally(() => working.delete(name)),
        );
      }
      // Uploads and deletions may take long; other checks are read in the meantime.
      const isRead = open().some(({ phase }) => phase.kind === 'wait');
      const quick = [...working].flatMap(([name, work]) => (isRead && isSlow(states.get(name)) ? [] : [work]));
      await Promise.all(quick);
      if (open().length === 0) return 'done';
      // A verdict is no reason to read the others faster.
      if ([...waiting()].some((name) => !created.has(name))) return 'asked';
      return phases() === before ? 'waiting' : 'progress';
    });
  } catch (error) {
    const failure = toFailure(error, "The verdict of AWS can't be read", 'internal');
    for (const state of open()) know(giveUp(state, failure, 'the reads failed'));
  }
  await Promise.all(working.values());
  // A cancelled job, and one that can't read any more, still cleans up.
  await Promise.all(
    open().map((state) => {
      know(state.phase.kind === 'discard' ? state : giveUp(state, cancelled(), 'the wait has ended'));
      return advance(state.dictionary.name, validation, { signal: world.signal, deadline: clock.now() });
    }),
  );
}

function isSlow(state: CheckState | undefined): boolean {
  return state?.phase.kind === 'upload' || state?.phase.kind === 'discard';
}

function momentOf({ engine: { world }, settings }: Pick<Validation, 'engine' | 'settings'>) {
  return { now: world.clock.now(), random: world.random, timeoutMs: settings.timeoutMs };
}

/** A final failure of one check stops those that have not begun. */
function stopPointless({ states, know }: Validation): void {
  const failures = [...states.values()].flatMap(({ phase }) =>
    (phase.kind === 'end' || phase.kind === 'discard') && phase.verdict.outcome === 'unknown'
      ? [phase.verdict.failure]
      : [],
  );
  const stop = failures.find(({ code }) => POINTLESS.has(code));
  if (stop === undefined) return;
  for (const state of states.values()) {
    if (state.phase.kind === 'queued') know(giveUp(state, stop, 'no other check fares better'));
  }
}

/** Reads all packages that wait for a verdict, in one call. */
async function readVerdicts(validation: Validation): Promise<void> {
  const { engine, states, know, progress } = validation;
  const { service, world, host } = engine;
  const due = [...states.values()].flatMap((state): readonly [CheckState, PackageId][] =>
    state.phase.kind === 'wait' ? [[state, state.phase.id]] : [],
  );
  if (due.length === 0) return;
  const readAt = world.clock.now();
  const ids = due.map(([, id]) => id);
  const deadline = Math.max(...due.map(([state]) => state.deadline));
  let found: readonly LivePackage[];
  try {
    found = await retrying(world, (bounds) => service.describePackages(ids, bounds), deadline);
  } catch (error) {
    // A check without an answer until its time was up reports that.
    if (isAwsError(error, 'transient') && world.clock.now() >= deadline) return;
    throw error;
  }
  for (const [state, id] of due) {
    const live = found.find((one) => one.id === id);
    const next = afterAnswer(state, { kind: 'read', live, readAt }, momentOf(validation));
    know(next);
    host.debug(`${state.dictionary.file}: ${next.rule}`);
    if (live !== undefined) progress.show(state.dictionary.file, statusOf(live), endOf(live.status));
    else if (next.phase.kind !== 'wait') progress.show(state.dictionary.file, 'no verdict', 'failed');
  }
}

/** Carries out actions for one check until it needs a read or a later request. Never rejects. */
async function advance(name: string, validation: Validation, limits: Limits): Promise<void> {
  const { engine, states, know } = validation;
  for (;;) {
    const state = states.get(name);
    if (state === undefined) return;
    const action = nextAction(state, engine.world.clock.now());
    if (isIdle(action)) return;
    // A cancelled job starts nothing new, and deletes what exists.
    if (limits.signal.aborted && action !== 'discard') return;
    try {
      const answer = await perform(action, state, validation, limits);
      const next = afterAnswer(states.get(name) ?? state, answer, momentOf(validation));
      know(next);
      engine.host.debug(`${state.dictionary.file}: ${action}: ${next.rule}`);
      tellWaiting(state, next, validation);
    } catch (error) {
      if (limits.signal.aborted) return;
      const failure = toFailure(error, `${state.dictionary.file} can't be validated by AWS`, 'internal');
      know(giveUp(states.get(name) ?? state, failure, `${action} failed`));
    }
  }
}

/** Actions without their own call: packages are read together. */
type Idle = Extract<CheckAction, 'read' | 'later' | 'nothing'>;

function isIdle(action: CheckAction): action is Idle {
  return action === 'read' || action === 'later' || action === 'nothing';
}

function tellWaiting(
  { dictionary, noPlaceSince }: CheckState,
  next: CheckState,
  { engine, progress }: Validation,
): void {
  const { host } = engine;
  const said = saying(next.patience);
  if (next.phase.kind === 'create' && said !== '')
    progress.show(dictionary.file, `no throw-away package yet${said}`, null);
  if (next.phase.kind === 'count' && noPlaceSince === null)
    host.info(`${dictionary.file}: waits for a free place among the packages of the Region`);
}

async function perform(
  action: Exclude<CheckAction, Idle>,
  state: CheckState,
  { settings, engine, know, warn }: Validation,
  limits: Limits,
): Promise<CheckAnswer> {
  const { service, world } = engine;
  const { name } = state;
  switch (action) {
    case 'upload':
      return upload(state, settings.bucket, engine);
    case 'create':
      know(afterAnswer(state, { kind: 'asking' }, { now: 0, random: world.random, timeoutMs: 0 }));
      return create(state, settings, engine, limits);
    case 'find': {
      const { live } = await retrying(world, (bounds) => service.findPackage(name, bounds));
      return { kind: 'found', id: live !== null && isThrowAway(live) ? live.id : null };
    }
    case 'count': {
      const packages = await retrying(world, (bounds) => service.listPackages(bounds));
      const now = world.clock.now();
      return { kind: 'counted', throwAways: packages.some((one) => mayMakeRoom(one, now)) };
    }
    case 'discard': {
      const left = await discard(heldBy(new Map([[name, state]])), engine);
      for (const one of left) warn(leftText(one, POST_STEP_TRIES));
      // What is left stays recorded.
      return left.length === 0 ? { kind: 'discarded' } : { kind: 'left', what: left[0]?.what ?? 'package' };
    }
  }
}

async function create(
  { name, key, deadline }: CheckState,
  { bucket, repository, runId }: ValidateSettings,
  { service, world }: Engine,
  { signal }: Limits,
): Promise<CheckAnswer> {
  const description = checkDescription({ repository, runId, createdAt: new Date(world.clock.now()), key });
  try {
    const input = { name, source: { bucket, key }, description };
    return { kind: 'created', id: (await service.createPackage(input, { signal, deadline })).id };
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'refused', error };
    throw error;
  }
}
