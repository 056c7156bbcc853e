/** One start of the action in virtual time: the shipped flow from the first look at AWS on, with ports over the emulator. */

import type { DeployOutcome } from '../../src/deployment/deploy.ts';
import { cancelled, toFailure } from '../../src/deployment/model/failures.ts';
import { hasChanges, type Plan } from '../../src/deployment/plan/plan.ts';
import { discard, type ThrowAway } from '../../src/deployment/validate/throw-away.ts';
import type { Verdict } from '../../src/deployment/validate/validate.ts';
import { ActionFailure } from '../../src/failure.ts';
import type { GitHubApi } from '../../src/github/api/github-api.ts';
import type { AwsConfiguration, Configuration } from '../../src/inputs/configuration.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { runDeploy } from '../../src/modes/deploy.ts';
import { runDrift } from '../../src/modes/drift.ts';
import { compareWithLive, type LiveModes } from '../../src/modes/live/live.ts';
import type { LivePorts } from '../../src/modes/live/ports.ts';
import { runPlan } from '../../src/modes/plan.ts';
import type { Run } from '../../src/modes/run.ts';
import { runValidate } from '../../src/modes/validate.ts';
import type { Log } from '../../src/report/log.ts';
import type { RunResult } from '../../src/result/run-result.ts';
import { newRunState } from '../../src/result/run-state.ts';
import { toRunResult } from '../../src/result/to-result.ts';
import { simulatedEvidence, simulatedFormer } from './judge/evidence.ts';
import type { Actor } from './world/actor.ts';
import { simulatedService, simulatedStore } from './world/aws-ports.ts';
import { Random } from './world/random.ts';
import { domainsOf, REPOSITORY } from './world/scenario.ts';
import { BUCKET, KEY_PREFIX, type SimulatedWorld } from './world/world.ts';

/** Loaded before the time begins: a module that is being loaded is nothing that virtual time can wait for. */
const MODES: LiveModes = { plan: runPlan, drift: runDrift, validate: runValidate, deploy: runDeploy };

/** A job that may be cancelled. */
export class Cancellation {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  cancel(): void {
    this.#controller.abort();
  }
}

/** What a run found, did and said. */
export interface FinishedRun {
  readonly plan: Plan | null;
  /** What it said beside its failure. */
  readonly notices: readonly string[];
  readonly deployed: DeployOutcome | null;
  readonly verdicts: ReadonlyMap<string, Verdict> | null;
  readonly wrote: boolean;
  /** How many writes AWS carried out until the main step had ended: those of the post step are in no output. */
  readonly writes: number;
  /** When the main step ended, in milliseconds since the epoch. */
  readonly endedAt: number;
  /** What is reported. */
  readonly result: RunResult;
  /** Heading of a part of the run → milliseconds that it took. */
  readonly took: ReadonlyMap<string, number>;
  /** `null` is success. Anything but an `ActionFailure` is a defect. */
  readonly failure: unknown;
}

/** Runs the action once, from observing to its end; never rejects. A killed run never resolves. */
export async function simulateRun(
  actor: Actor,
  world: SimulatedWorld,
  cancellation: Cancellation,
): Promise<FinishedRun> {
  const { signal } = cancellation;
  const took = new Map<string, number>();
  const run = simulatedRun(actor, world, signal, took);
  let remembered: readonly ThrowAway[] = [];
  const ports: LivePorts = {
    connection: {
      service: simulatedService(actor, world),
      store: simulatedStore(actor, world),
      credentials: async () => ({ expiresAt: null }),
      identity: async () => ({ accessKeyId: '', secretAccessKey: '' }),
    },
    evidence: () => simulatedEvidence(world, actor.plan),
    former: () => simulatedFormer(world, actor.plan),
    remember: (throwAways) => {
      remembered = throwAways;
    },
  };
  const aws: AwsConfiguration = { region: 'eu-central-1', bucket: BUCKET, repository: REPOSITORY };
  const { state } = run;
  let failure: unknown = null;
  try {
    await compareWithLive(run, configurationOf(actor, world), aws, ports, null, MODES);
    failure = state.failure;
  } catch (error) {
    failure = signal.aborted ? cancelled() : error;
    state.failure = failure instanceof ActionFailure ? failure : toFailure(error, 'The run failed', 'internal');
  }
  const endedAt = world.time.now;
  const writes = world.ledger.writes(actor);
  // The post step, which runs whatever became of the main step.
  const { clock, random } = run;
  const post = { service: ports.connection.service, store: simulatedStore(actor, world) };
  if (remembered.length > 0) await discard(remembered, { ...post, world: { clock, random, signal } });
  const { plan, deployed, verdicts, notices } = state;
  const wrote = state.acts.length > 0;
  return { plan, deployed, verdicts, notices, wrote, writes, endedAt, result: toRunResult(state), took, failure };
}

function simulatedRun(actor: Actor, world: SimulatedWorld, signal: AbortSignal, took: Map<string, number>): Run {
  const random = new Random(world.scenario.seed, `engine/${actor.id}`);
  const { plan, dictionaries } = actor;
  const event = { ...world.eventOf(plan), runId: actor.id };
  const log: Log = {
    info: (message) => {
      if (world.scenario.reads === true) actor.said.push(message);
      world.log(`${actor.id}: ${message}`);
    },
    debug: (message) => world.log(`${actor.id}: debug: ${message}`),
    warning: (message) => world.log(`${actor.id}: warning: ${message}`),
    causes: () => {},
    async group(title, work) {
      // What a run says of its domains rests on the reads before it prunes.
      if (title === 'Prune') world.ledger.proved(actor);
      const began = world.time.now;
      try {
        return await work();
      } finally {
        took.set(title, world.time.now - began);
      }
    },
  };
  return {
    env: {},
    clock: { now: () => world.time.now, sleep: (milliseconds, by) => asleep(actor, world, milliseconds, by) },
    random: () => random.next(),
    write: () => {},
    signal,
    state: { ...newRunState(), mode: plan.mode, commit: event.sha, dictionaries },
    log,
    event,
    inputs: {} as Inputs,
    gitHub: world.gitHub as GitHubApi,
    prepareReport: () => {},
  };
}

/** Resolves after a time, or at once when the signal is aborted. A run that was killed waits for nothing any more. */
function asleep(actor: Actor, world: SimulatedWorld, milliseconds: number, by?: AbortSignal): Promise<void> {
  if (actor.dead) return new Promise(() => {});
  return new Promise((resolve) => {
    if (by?.aborted) return resolve();
    by?.addEventListener('abort', end);
    // A signal looks through all its listeners whenever it gets one more.
    function end(): void {
      by?.removeEventListener('abort', end);
      resolve();
    }
    world.time.after(milliseconds, end);
  });
}

function configurationOf({ plan, id }: Actor, { scenario }: SimulatedWorld): Configuration {
  const configuration: Partial<Configuration> = {
    mode: plan.mode,
    api: 'opensearch',
    bucket: BUCKET,
    keyPrefix: KEY_PREFIX,
    expectedBucketOwner: null,
    domains: domainsOf(scenario) as unknown as Configuration['domains'],
    commitMessage: `Commit ${plan.commit} by ${id}`,
    prune: plan.prune,
    maxRemovedPercent: plan.maxRemovedPercent,
    validationTimeoutMinutes: plan.validationTimeout / 60_000,
    associationTimeoutMinutes: plan.associationTimeout / 60_000,
    verify: 'off',
    manifestPath: null,
    files: [],
    warnings: [],
    notices: [],
  };
  return { scope: { packagePrefix: '' }, ...configuration } as unknown as Configuration;
}

/** Whether a run of this plan would change nothing. */
export function isAtRest({ plan }: FinishedRun): boolean {
  return plan !== null && !hasChanges(plan);
}
