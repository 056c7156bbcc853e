import { ActionFailure } from '../../failure.ts';
import { lastAnswer, persistence, saying, unexplained } from '../loop/answers.ts';
import { type PollEnd, poll, type Step } from '../loop/poll.ts';
import { durationText, minutesText, waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Limits, LivePackage, PackageId } from '../model/ports.ts';
import { isFailed, statusOf } from '../model/status.ts';
import {
  afterAnswer,
  continuation,
  cutOff,
  fail,
  nextAction,
  obstacle,
  type PackageState,
  startPackage,
} from './decision.ts';
import { replacementNotice } from './examination.ts';
import { type LateGuards, type Performer, perform } from './perform.ts';
import type { Publication, PublishTarget } from './publication.ts';
import { publishFailure } from './publish-failures.ts';

export interface PublishSettings {
  /** Longest wait for one package; it starts again with each package that becomes AVAILABLE. */
  readonly validationTimeoutMs: number;
  readonly guards: LateGuards;
  /** When the first of the plan's reads began, in milliseconds since the epoch. */
  readonly plannedAt: number;
  /** Called whenever AWS has work to do for every package that is open. */
  readonly whileAwsWorks: () => void;
}

/** The state of each package, by its name. */
type States = Map<string, PackageState>;

/**
 * Uploads each dictionary, creates or updates its package as soon as its own upload has ended, and waits until each is
 * AVAILABLE or has failed; one DescribePackages call reads all that are pending. Never rejects because of one package:
 * each has its own `Publication`.
 */
export async function publishAll(
  targets: readonly PublishTarget[],
  { validationTimeoutMs: timeoutMs, guards, plannedAt, whileAwsWorks }: PublishSettings,
  engine: Engine,
): Promise<ReadonlyMap<string, Publication>> {
  // Running calls end with the wait.
  const ended = new AbortController();
  const world = { ...engine.world, signal: AbortSignal.any([engine.world.signal, ended.signal]) };
  const within = { ...engine, world };
  const now = world.clock.now();
  const states: States = new Map(targets.map((target) => [target.dictionary.name, startPackage(target, plannedAt)]));
  let bounds: Limits = { signal: world.signal, deadline: now + timeoutMs };
  const performer: Performer = { engine: within, guards, bounds: () => bounds };
  const working = new Map<string, Promise<void>>();
  /** Whether anything was requested since a step said so; also what followed an upload, which no step waits for. */
  let requested = false;
  const show = packageProgress(within, timeoutMs);
  /** In the order in which they ended: the first failure gives the run its reason. */
  const endedNames = new Set<string>();
  const noteEnds = (): void => {
    for (const [name, state] of states) {
      if (state.phase.kind !== 'end' || endedNames.has(name)) continue;
      endedNames.add(name);
      show(state);
    }
  };
  try {
    const end = await poll(world, { timeoutMs }, async (limits): Promise<Step> => {
      bounds = limits;
      const before = openStates(states).length;
      noteEnds();
      await readPending(states, working, within, limits, show);
      for (const { target } of openStates(states)) {
        const { name } = target.dictionary;
        if (working.has(name)) continue;
        const work = advance(name, states, performer).then((didAct) => {
          requested ||= didAct;
          working.delete(name);
        });
        working.set(name, work);
      }
      // Does not wait for uploads, which may take long, but only for the other calls.
      const uploading = openStates(states).some(({ phase }) => phase.kind === 'upload');
      await Promise.all([...working].flatMap(([name, work]) => (isUploading(states, name) ? [] : [work])));
      noteEnds();
      for (const state of openStates(states)) if (saying(state.patience) !== '') show(state);
      if (openStates(states).length === 0) return 'done';
      if (openStates(states).every(({ phase }) => phase.kind === 'wait')) whileAwsWorks();
      if (uploading || openStates(states).length < before) return 'progress';
      const outcome = requested ? 'asked' : 'waiting';
      requested = false;
      return outcome;
    });
    ended.abort();
    await Promise.all(working.values());
    noteEnds();
    failOpen(states, (state) => endFailure(state, end, timeoutMs));
  } catch (error) {
    ended.abort();
    await Promise.all(working.values());
    failOpen(states, ({ target }) => toFailure(error, `Package ${target.dictionary.name} can't be read`, 'internal'));
  }
  noteEnds();
  return publicationsOf(states, endedNames);
}

function openStates(states: States): readonly PackageState[] {
  return [...states.values()].filter(({ phase }) => phase.kind !== 'end');
}

function isUploading(states: States, name: string): boolean {
  return states.get(name)?.phase.kind === 'upload';
}

function publicationsOf(states: States, names: Iterable<string>): ReadonlyMap<string, Publication> {
  return new Map(
    [...names].flatMap((name) => {
      const state = states.get(name);
      if (state?.phase.kind !== 'end') return [];
      const notice = replacementNotice(state);
      return [[name, { ...state.phase.publication, ...(notice !== null && { notice }) }] as const];
    }),
  );
}

function failOpen(states: States, failure: (state: PackageState) => ActionFailure): void {
  for (const state of openStates(states)) {
    states.set(state.target.dictionary.name, cutOff(state, failure(state)));
  }
}

/** Reads all packages that need a read, in one call. A read beside a package's own call may show the time before that. */
async function readPending(
  states: States,
  working: ReadonlyMap<string, unknown>,
  { service, world, host }: Engine,
  { deadline }: Limits,
  show: (state: PackageState) => void,
): Promise<void> {
  const { clock, random } = world;
  const due = [...states].flatMap(([name, state]): readonly [string, PackageId][] => {
    const action = working.has(name) ? null : nextAction(state, clock.now());
    return action?.kind === 'read' ? [[name, action.id]] : [];
  });
  if (due.length === 0) return;
  const readAt = clock.now();
  const ids = due.map(([, id]) => id);
  const found = await retrying(world, (limits) => service.describePackages(ids, limits), deadline);
  const byId = new Map(found.map((live) => [live.id, live]));
  for (const [name, id] of due) {
    const state = states.get(name);
    if (state === undefined) continue;
    const live = byId.get(id);
    const next = afterAnswer(state, { kind: 'read', live, readAt }, { now: clock.now(), random });
    states.set(name, next);
    if (live !== undefined) show(next);
    host.debug(`${name}: ${live === undefined ? 'not shown' : statusOf(live)}: ${next.rule}`);
  }
}

/** Carries out actions for a package until it needs a read or a later request. Returns whether anything was done. */
async function advance(name: string, states: States, performer: Performer): Promise<boolean> {
  const { world, host } = performer.engine;
  const { clock, random, signal } = world;
  for (let count = 0; ; count++) {
    const state = states.get(name);
    if (state === undefined) return count > 0;
    const action = nextAction(state, clock.now());
    // A cancelled job starts nothing new.
    if (action.kind === 'read' || action.kind === 'later' || action.kind === 'nothing' || signal.aborted)
      return count > 0;
    try {
      const answer = await perform(action, state, performer);
      const next = afterAnswer(state, answer, { now: clock.now(), random });
      states.set(name, next);
      host.debug(`${name}: ${action.kind}: ${next.rule}`);
    } catch (error) {
      // The message of the time-out reports calls that the end of the wait has cut off.
      if (!signal.aborted) {
        const failure = toFailure(error, `Package ${name} can't be published`, 'internal');
        states.set(name, fail(state, failure, `${action.kind} failed`));
      }
      return true;
    }
  }
}

function endFailure(state: PackageState, { why, unanswered }: PollEnd, timeoutMs: number): ActionFailure {
  if (why !== 'timed-out') return cancelled();
  const { target, patience } = state;
  // The time-out was shorter than the wait for a free place.
  if (isAwsError(patience.last, 'quota'))
    return publishFailure(patience.last, target.dictionary.name, 'quota-exceeded');
  // What somebody else does there explains it.
  const refusal = state.phase.kind === 'settle' ? null : unexplained(patience);
  if (refusal !== null)
    return publishFailure(refusal, target.dictionary.name, 'validation-failed', persistence(patience));
  const answer = lastAnswer({ ...patience, last: patience.last ?? unanswered });
  return new ActionFailure(
    'timeout',
    `Package ${target.dictionary.name} was not AVAILABLE after ${minutesText(timeoutMs)} without progress: ${obstacle(state)}.${answer}`,
    { hint: `${continuation(state)}, or raise \`validation-timeout-minutes\`.` },
  );
}

/**
 * Shows the state of packages when it changes, and from time to time when it doesn't. A package ends when its publication
 * does: it may be AVAILABLE, or have failed, from before the run's request.
 */
function packageProgress({ host, world }: Engine, timeoutMs: number): (state: PackageState) => void {
  const { show } = waiting(host, world, `${durationText(timeoutMs)} without progress`);
  return ({ target, phase, latest, patience }) => {
    const publication = phase.kind === 'end' ? phase.publication : null;
    const text = progressText(publication, latest) || 'not created yet';
    const said = publication === null ? saying(patience) : '';
    show(target.dictionary.name, `${text}${said}`, publication === null ? null : endOf(publication));
  };
}

function endOf({ outcome }: Publication): 'done' | 'failed' {
  return outcome === 'available' ? 'done' : 'failed';
}

/** For example `COPYING`, `AVAILABLE v2`, `not published, AVAILABLE v1`, `end not seen, COPYING`. */
function progressText(publication: Publication | null, latest: LivePackage | null): string {
  const version = latest?.status === 'AVAILABLE' && latest.version !== null ? ` ${latest.version}` : '';
  const status = latest === null ? [] : [`${statusOf(latest)}${version}`];
  if (publication?.outcome !== 'failed') return status.join('');
  // A status from before the request says nothing of its end.
  if (publication.begun === 'unseen') return 'end not seen';
  if (publication.begun === 'seen') return ['end not seen', ...status].join(', ');
  if (latest !== null && isFailed(latest.status)) return latest.status;
  return [publication.failure.code === 'superseded' ? 'overtaken' : 'not published', ...status].join(', ');
}
