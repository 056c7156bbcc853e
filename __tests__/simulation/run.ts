/** One start of the action in virtual time: the flow of `src/main.ts` from observe on. */

import { type DeployOutcome, deploy } from '../../src/deployment/deploy.ts';
import { logWrites } from '../../src/deployment/loop/write-log.ts';
import type { Engine } from '../../src/deployment/model/engine.ts';
import { cancelled } from '../../src/deployment/model/failures.ts';
import type { Host } from '../../src/deployment/model/ports.ts';
import { assertFewRemovals, readDeployedContents } from '../../src/deployment/plan/deployed-content.ts';
import { observe } from '../../src/deployment/plan/observe.ts';
import {
  assertWithinQuotas,
  hasChanges,
  makePlan,
  PACKAGES_PER_REGION,
  type Plan,
} from '../../src/deployment/plan/plan.ts';
import { type JudgedOrphan, judgeOrphans, orphansOf, removalsOf } from '../../src/deployment/prune/evidence.ts';
import { prune } from '../../src/deployment/prune/prune.ts';
import { discard, leftovers, sweep, type ThrowAway } from '../../src/deployment/validate/throw-away.ts';
import { type Verdict, validateAll } from '../../src/deployment/validate/validate.ts';
import type { DomainName } from '../../src/dictionaries/dictionary.ts';
import type { ActionFailure } from '../../src/failure.ts';
import { assertNotForeign } from '../../src/github/foreign-packages.ts';
import { assertNotStale, branchHistory } from '../../src/github/stale-run.ts';
import type { Actor } from './actor.ts';
import { simulatedService, simulatedStore } from './aws-ports.ts';
import { simulatedEvidence } from './evidence.ts';
import { Random } from './random.ts';
import { DOMAINS, REPOSITORY } from './scenario.ts';
import { BUCKET, KEY_PREFIX, type SimulatedWorld } from './world.ts';

/** A job that may be cancelled. */
export class Cancellation {
  readonly #controller = new AbortController();
  readonly #cancelled: Promise<void>;
  #cancel: () => void = () => {};

  constructor() {
    this.#cancelled = new Promise((resolve) => {
      this.#cancel = resolve;
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  cancel(): void {
    this.#controller.abort();
    this.#cancel();
  }

  /** Resolves with the wait, or when the job is cancelled. */
  orAfter(wait: Promise<void>): Promise<void> {
    return Promise.race([wait, this.#cancelled]);
  }
}

/** What a run found, did and said. */
export interface FinishedRun {
  readonly plan: Plan | null;
  /** Why packages whose file is gone were kept: name → rule. */
  readonly kept: ReadonlyMap<string, string>;
  readonly deployed: DeployOutcome | null;
  readonly verdicts: ReadonlyMap<string, Verdict> | null;
  readonly wrote: boolean;
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
  const { scenario } = world;
  const { signal } = cancellation;
  const { mode } = actor.plan;
  const commit = world.commit(actor.plan.commit);
  const random = new Random(scenario.seed, `engine/${actor.id}`);
  const engineWorld = {
    clock: {
      now: () => world.time.now,
      // A run that was killed waits for nothing any more.
      sleep: (milliseconds: number, by?: AbortSignal) => {
        if (actor.dead) return new Promise<void>(() => {});
        return by === undefined ? world.time.sleep(milliseconds) : cancellation.orAfter(world.time.sleep(milliseconds));
      },
    },
    random: () => random.next(),
    signal,
  };
  const took = new Map<string, number>();
  const host: Host = {
    info: (message) => world.log(`${actor.id}: ${message}`),
    debug: (message) => world.log(`${actor.id}: debug: ${message}`),
    warning: (message) => world.log(`${actor.id}: warning: ${message}`),
    async group(title, work) {
      const began = world.time.now;
      try {
        return await work();
      } finally {
        took.set(title, world.time.now - began);
      }
    },
  };
  const ports = logWrites(simulatedService(actor, world), simulatedStore(actor, world));
  const engine: Engine = { service: ports.service, store: ports.store, world: engineWorld, host };
  let plan: Plan | null = null;
  let judged: readonly JudgedOrphan[] = [];
  let deployed: DeployOutcome | null = null;
  let verdicts: ReadonlyMap<string, Verdict> | null = null;
  let remembered: readonly ThrowAway[] = [];

  async function carryOut(): Promise<void> {
    const { dictionaries } = commit;
    const observation = await observe(engine.service, dictionaries, engineWorld);
    const context = {
      ...{ dictionaries, prune: actor.plan.prune, domains: DOMAINS as DomainName[] },
      ...{ evidence: simulatedEvidence(world, actor.plan.commit), service: engine.service, world: engineWorld },
    };
    judged = await judgeOrphans(orphansOf(observation, dictionaries, REPOSITORY), context);
    plan = makePlan(dictionaries, observation, removalsOf(judged));
    await readDeployedContents(plan, engine.store, KEY_PREFIX, engineWorld, () => null);
    assertFewRemovals(plan, actor.plan.maxRemovedPercent);
    assertWithinQuotas(plan, observation);
    const places = { bucket: BUCKET, keyPrefix: KEY_PREFIX, repository: REPOSITORY };
    if (mode === 'plan') return;
    if (mode === 'validate') {
      const swept = leftovers(observation.packages, REPOSITORY, world.time.now);
      await sweep(swept, engine);
      const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary);
      const settings = {
        ...places,
        runId: actor.id,
        timeoutMs: actor.plan.validationTimeout,
        freePlaces: PACKAGES_PER_REGION - (observation.packages.length - swept.length),
      };
      verdicts = await validateAll(changed, settings, engine, (throwAways) => {
        remembered = throwAways;
      });
      fail([...verdicts.values()].flatMap((verdict) => (verdict.outcome === 'accepted' ? [] : [verdict.failure])));
      return;
    }
    const event = { ...world.event, name: actor.plan.byHand ? 'workflow_dispatch' : 'push' };
    assertNotForeign(plan, event, REPOSITORY);
    const branch = branchHistory(event, commit.sha, world.gitHub);
    await assertNotStale(plan, event, commit.sha, branch);
    const message = { sha: commit.sha, message: `Commit ${actor.plan.commit}` };
    deployed = await deploy(
      plan,
      {
        ...places,
        commit: message,
        branch,
        validationTimeoutMs: actor.plan.validationTimeout,
        associationTimeoutMs: actor.plan.associationTimeout,
      },
      engine,
    );
    fail(deployed.failures);
    world.ledger.proved(actor);
    const due = removalsOf(await judgeOrphans(plan.removals, context));
    if (due.length === 0) return;
    const settings = {
      repository: REPOSITORY,
      domains: DOMAINS as DomainName[],
      timeoutMs: actor.plan.associationTimeout,
    };
    const removals = await host.group('Prune', () => prune(due, settings, engine));
    fail([...removals.values()].flatMap((removal) => (removal.outcome === 'failed' ? [removal.failure] : [])));
  }

  let failure: unknown = null;
  try {
    await carryOut();
  } catch (error) {
    failure = signal.aborted ? cancelled() : error;
  }
  // The post step, which runs whatever became of the main step.
  if (remembered.length > 0) await discard(remembered, engine);
  const kept = new Map(
    judged.flatMap(({ live, decision }) => (decision.kind === 'kept' ? [[live.name, decision.rule] as const] : [])),
  );
  return { plan, kept, deployed, verdicts, wrote: ports.wrote(), took, failure };
}

function fail(failures: readonly ActionFailure[]): void {
  if (failures[0] !== undefined) throw failures[0];
}

/** The dictionaries that a run of this plan would change nothing of. */
export function isAtRest({ plan }: FinishedRun): boolean {
  return plan !== null && !hasChanges(plan);
}
