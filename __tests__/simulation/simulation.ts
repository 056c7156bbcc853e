/** Runs one scenario: disturbed runs and rivals first, then clean runs that must bring everything to rest. */

import { createHash } from 'node:crypto';
import type { PackageView } from '../../emulator/core/packages/views.ts';
import { ANSWER_TIMEOUT_MS } from '../../src/aws/call.ts';
import { AwsError } from '../../src/deployment/model/aws-error.ts';
import { parseDictionaryMarker } from '../../src/deployment/model/marker.ts';
import type { Dictionary } from '../../src/dictionaries/dictionary.ts';
import { ActionFailure } from '../../src/failure.ts';
import type { Deed } from '../../src/result/run-result.ts';
import type { Violation } from './judge/ledger.ts';
import { untruths } from './judge/sentences.ts';
import { Cancellation, type FinishedRun, isAtRest, simulateRun } from './run.ts';
import { Actor } from './world/actor.ts';
import { act, deleteByHand } from './world/person.ts';
import { domainsOf, type PlannedRun, REJECTED, REPOSITORY, type Scenario } from './world/scenario.ts';
import { isShort } from './world/traits/unread.ts';
import { SimulatedWorld } from './world/world.ts';

export interface SimulationResult {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  readonly runs: number;
  readonly succeeded: number;
  readonly calls: number;
  /** `failure-reason` → runs that ended with it. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** Events after which a world that has not come to its end counts as stuck. */
const MAX_EVENTS = 200_000;
/** Times that a deploy may associate a domain, each with a time-out of its own. */
const ASSOCIATION_ROUNDS = 4;
/** Milliseconds beside the time-outs and the calls: back-offs and waits between looks. */
const SLACK = 10_000;
/** Milliseconds that a comparison may last beside its calls, while others' progress waits: two reads past a lag. */
const COMPARISON = 2 * 6_500;
/** Latencies that a call may take in the mean: a few take twenty times as long as the others. */
const SLOW = 4;
/** After the job was cancelled a step has this long before it is killed; a validation tidies up in it (milliseconds). */
const CANCELLED_WITHIN = 5_000;
const DAY = 24 * 60 * 60 * 1000;

/** One scenario on its way; `step` runs an event and is to be called again after all microtasks. */
export class Simulation {
  readonly world: SimulatedWorld;
  readonly #scenario: Scenario;
  readonly #reasons = new Map<string, number>();
  #runs = 0;
  #succeeded = 0;
  #calls = 0;
  #events = 0;
  #ended = false;
  /** The jobs of killed runs, which wait for good. */
  readonly #killed: Cancellation[] = [];

  constructor(scenario: Scenario, options: { readonly keepLog: boolean } = { keepLog: false }) {
    this.#scenario = scenario;
    this.world = new SimulatedWorld(scenario, options);
    this.#live().then(
      () => {
        this.#ended = true;
      },
      (error: unknown) => {
        this.world.ledger.violate(
          'the simulation itself works',
          error instanceof Error ? `${error.stack}` : `${error}`,
        );
        this.#ended = true;
      },
    );
  }

  /** Runs the next event. Returns the result once the scenario has come to its end, or an invariant was violated. */
  step(): SimulationResult | null {
    const { ledger } = this.world;
    if (this.#ended || ledger.violations.length > 0) return this.#result();
    const more = this.world.time.step();
    if (++this.#events > MAX_EVENTS) ledger.violate('every run ends', `after ${MAX_EVENTS} events`);
    else if (!more) ledger.violate('every run ends', 'nothing is left to happen');
    return null;
  }

  #result(): SimulationResult {
    const { seed } = this.#scenario;
    const { ledger, lines, faults } = this.world;
    // Node keeps a signal that was made of others for as long as somebody listens to it: with all of the world.
    for (const job of this.#killed) job.cancel();
    return {
      seed,
      violations: ledger.violations,
      lines,
      faults,
      runs: this.#runs,
      succeeded: this.#succeeded,
      calls: this.#calls,
      reasons: this.#reasons,
    };
  }

  async #live(): Promise<void> {
    const { world } = this;
    const { runs, console } = this.#scenario;
    await Promise.all([...runs.map((run) => this.#workflow(run)), ...console.map((action) => act(action, world))]);
    await world.time.sleep(60_000);
    world.calm = true;
    for (const domain of domainsOf(this.#scenario)) world.emulator.setDomainCondition(domain, 'active');
    world.log('calm: all disturbances are over');
    await this.#converge();
  }

  /** One planned run: its steps, one after another, as long as they succeed; started again when it is killed. */
  async #workflow(plan: PlannedRun): Promise<void> {
    await this.world.time.sleep(plan.startAfter);
    let next: PlannedRun | null = plan;
    while (next !== null) next = await this.#attempt(next);
  }

  /** Returns the plan of the next attempt where this one was killed. */
  async #attempt(plan: PlannedRun): Promise<PlannedRun | null> {
    for (const step of this.#stepsOf(plan)) {
      const end = await this.#disturbed(step);
      if (end === 'killed') {
        await this.world.time.sleep(plan.kill?.restartAfter ?? 0);
        return { ...plan, id: `${plan.id}-again`, kill: null };
      }
      if (end.failure !== null) return null;
    }
    return null;
  }

  /** The steps of a run that find a file; the first bears the name of the run. */
  #stepsOf(plan: PlannedRun): readonly PlannedRun[] {
    const { repository } = this.world;
    const steps = repository.steps.map((_, step) => ({
      ...{ ...plan, step },
      id: step === 0 ? plan.id : `${plan.id}/${step + 1}`,
    }));
    return steps.filter((step) => this.world.dictionariesOf(step).length > 0);
  }

  async #disturbed(plan: PlannedRun): Promise<FinishedRun | 'killed'> {
    const { world } = this;
    const actor = new Actor(plan.id, plan, world);
    const cancellation = new Cancellation();
    if (plan.cancelAfter !== null) {
      world.time.after(plan.cancelAfter, () => {
        // A killed run hears no signal: its calls would end by it, and it would go on.
        if (actor.dead) return;
        actor.cancelledAt = world.time.now;
        cancellation.cancel();
      });
    }
    const killed = new Promise<'killed'>((resolve) =>
      world.onKill(actor, () => {
        this.#killed.push(cancellation);
        resolve('killed');
      }),
    );
    return Promise.race([this.#run(actor, cancellation), killed]);
  }

  async #run(actor: Actor, cancellation: Cancellation): Promise<FinishedRun> {
    const { world } = this;
    world.log(`${actor.id}: starts: ${actor.plan.mode} of commit ${actor.plan.commit}`);
    const end = await simulateRun(actor, world, cancellation);
    // What a killed process would still have said, nobody hears.
    if (actor.dead) return end;
    world.ledger.sync();
    this.#runs += 1;
    this.#calls += actor.calls;
    if (end.failure === null) {
      this.#succeeded += 1;
      world.log(`${actor.id}: success`);
      this.#checkSuccess(actor, end);
    } else {
      world.log(`${actor.id}: ${end.failure}`);
      this.#checkFailure(actor, end, cancellation);
    }
    this.#checkTime(actor, end);
    if (this.#scenario.reads === true) {
      const [untrue] = untruths(actor, end.result, world);
      if (untrue !== undefined)
        world.ledger.violate('every sentence that claims something is true', `${actor.id}: ${untrue}`);
    }
    const { cancelledAt } = actor;
    if (cancelledAt !== null && actor.plan.mode !== 'validate' && end.endedAt - cancelledAt > CANCELLED_WITHIN)
      world.ledger.violate('a cancelled run ends within seconds', `${actor.id}: ${end.endedAt - cancelledAt} ms`);
    this.#checkReport(actor, end);
    if (!end.wrote && end.writes > 0) world.ledger.violate('`changed` is true when something was changed', actor.id);
    return end;
  }

  /** Each sentence of the report that claims an act is held to what AWS carried out. A lost answer leaves that open. */
  #checkReport(actor: Actor, { result }: FinishedRun): void {
    const { ledger, calm } = this.world;
    if (actor.plan.mode !== 'deploy' || ((this.#scenario.faultRate > 0 || actor.silences > 0) && !calm)) return;
    const check = (what: string, deed: Deed, acts: readonly string[]): void => {
      const did = acts.some((act) => ledger.did(actor, act));
      // A request that the end of the run cut off was made, whether or not AWS carried it out.
      const asked = did || acts.some((act) => ledger.asked(actor, act));
      const claimed = (deed === 'made' && !did) || (deed === 'asked' && !asked);
      const denied = deed === 'awaited' || deed === 'found' || deed === 'none';
      if (claimed || (denied && did))
        ledger.violate('a report states what the run did', `${actor.id}: ${what}: ${deed}`);
    };
    for (const { name, id, action, deed, domains } of result.dictionaries) {
      const ids = id === null ? ledger.idsOf(name) : [id];
      const own = action === 'delete' ? 'DeletePackage' : 'UpdatePackage';
      const acts = [...(action === 'delete' ? [] : [`CreatePackage ${name}`]), ...ids.map((one) => `${own} ${one}`)];
      check(`${action} ${name}`, deed, acts);
      for (const domain of domains) {
        const verb = domain.action === 'dissociate' ? 'DissociatePackage' : 'AssociatePackage';
        check(
          `${domain.action} ${name} ${domain.name}`,
          domain.deed,
          ids.map((one) => `${verb} ${one} ${domain.name}`),
        );
        // The run saw the package at rest, and the row under way before it: nobody has to have asked since.
        const since = actor.startedAt - this.world.lags.rows;
        const wasBefore = ledger.wasUnderWay(domain.name, id ?? '', domain.version ?? '', since);
        if (domain.deed === 'found' && deed === 'none' && wasBefore)
          ledger.violate('a report states what the run did', `${actor.id}: ${name} ${domain.name}: by somebody else`);
      }
    }
  }

  /** A deploy that AWS answers without faults ends within its time-outs, whatever AWS or a rival does meanwhile. */
  #checkTime({ id, plan, calls, silences }: Actor, end: FinishedRun): void {
    const { world } = this;
    const { faultRate, outage, latency, unread } = this.#scenario;
    if ((faultRate > 0 && !world.calm) || outage !== null || unread !== undefined) return;
    const silent = silences * ANSWER_TIMEOUT_MS;
    const removals = end.plan?.removals.length ?? 0;
    const count = end.plan?.packages.length ?? 0;
    const limits = {
      // Each package that becomes available, and each that becomes live, starts the time again.
      'Publish packages': (1 + count) * plan.validationTimeout + count * COMPARISON,
      'Associate with domains': (ASSOCIATION_ROUNDS + count) * plan.associationTimeout,
      Prune: 2 * removals * plan.associationTimeout,
    };
    for (const [title, limit] of Object.entries(limits)) {
      const over = (end.took.get(title) ?? 0) - limit - calls * SLOW * latency - silent - SLACK;
      if (over > 0) world.ledger.violate('a deploy ends within its time-outs', `${id} ${title}: ${over} ms over`);
    }
  }

  /** Success is only said of what is proved: every domain ran this very content when the run looked at it last. */
  #checkSuccess(actor: Actor, end: FinishedRun): void {
    const { ledger } = this.world;
    const { dictionaries } = actor;
    const { lags } = this.world;
    if (actor.plan.mode === 'validate') {
      for (const [name, verdict] of end.verdicts ?? []) {
        const file = this.#scenario.commits[actor.plan.commit]?.files.find((one) => one.name === name);
        if (verdict.outcome === 'accepted' && file?.content.includes(REJECTED))
          ledger.violate('a validation says what AWS said', `${actor.id} ${name}`);
      }
    }
    if (actor.plan.mode !== 'deploy') return;
    for (const { name, sha256, domains } of dictionaries) {
      if (!ledger.wasAvailable(name, sha256, actor.startedAt - lags.packages))
        ledger.violate('success is only said of what is proved', `${actor.id}: ${name} was never available`);
      for (const domain of domains) {
        const row = rowOf(end, name, domain);
        const since = ledger.lastLook(actor, domain) - lags.rows;
        if (row === null || row.version === null) {
          ledger.violate('success is only said of what is proved', `${actor.id}: no row of ${name} on ${domain}`);
        } else if (ledger.contentOf(row.packageId, row.version) !== sha256) {
          ledger.violate(
            'success is only said of what is proved',
            `${actor.id}: ${name} ${row.version} is other content`,
          );
        } else if (!ledger.ranVersion(domain, row.packageId, row.version, since)) {
          ledger.violate(
            'success is only said of what is proved',
            `${actor.id}: ${domain} did not run ${name} ${row.version}`,
          );
        }
      }
    }
  }

  #checkFailure(actor: Actor, end: FinishedRun, { signal }: Cancellation): void {
    const { ledger } = this.world;
    const { failure } = end;
    if (!(failure instanceof ActionFailure)) {
      const text = failure instanceof Error ? failure.stack : failure;
      ledger.violate('a failure is an ActionFailure', `${actor.id}: ${text}`);
      return;
    }
    this.#reasons.set(failure.code, (this.#reasons.get(failure.code) ?? 0) + 1);
    const said = `${actor.id}: ${failure.code}: ${failure.message}`;
    const cause = awsErrorOf(failure);
    if (failure.code === 'internal' && !signal.aborted) ledger.violate('`internal` for no answer of AWS', said);
    const alone = this.#scenario.runs.length === 1 && this.#scenario.console.length === 0;
    // A fault may say that a package is busy: then AWS itself blames a rival.
    const toldSo = cause?.kind === 'busy' && this.#scenario.faultRate > 0;
    const rivalry =
      !toldSo && (end.deployed?.failures.some(({ code }) => code === 'conflict' || code === 'superseded') ?? false);
    if (failure.code === 'quota-exceeded' && this.#scenario.others < 20)
      ledger.violate('no quota is blamed where there is room', said);
    if (alone && rivalry) ledger.violate('no rival is blamed where there is none', said);
    const rejected = this.#mustSucceed(actor, { good: false });
    if (rejected && failure.code !== 'validation-failed' && failure.code !== 'removal-guard')
      ledger.violate('a rejection of AWS is told as one', said);
    // Compared in another format, what was written anew counts as lost.
    const hasFormats = this.#scenario.commits.some(({ files }) => files.some(({ format }) => format !== undefined));
    const isCompared = hasFormats && failure.code === 'removal-guard';
    if (this.#mustSucceed(actor, { good: true }) && !isCompared) ledger.violate('an undisturbed run succeeds', said);
  }

  /** Whether nothing stands in the run's way, and its commit holds only what AWS takes (or does not). */
  #mustSucceed({ plan, dictionaries }: Actor, expected: { readonly good: boolean }): boolean {
    const { runs, console, faultRate, failureRate, commits, others, silence = 0, pushedAhead, unread } = this.#scenario;
    const published = new Set<string>(dictionaries.map(({ name }) => name));
    const files = commits[plan.commit]?.files.filter(({ name }) => published.has(name)) ?? [];
    const good = files.every(({ content }) => !content.includes(REJECTED));
    const patient = plan.validationTimeout >= 1_200_000 && plan.associationTimeout >= 1_200_000;
    const whole = plan.kill === null && plan.cancelAfter === null && plan.expiresAtCall === null;
    const alone = runs.length === 1 && console.length === 0 && others < 20;
    // Where the branch has gone on, what it has removed is not made again.
    const late = pushedAhead === true && plan.commit < commits.length - 1;
    const isRead = unread === undefined || isShort(unread);
    if (late || !isRead || silence > 0 || plan.id.startsWith(STUCK)) return false;
    return alone && whole && good === expected.good && patient && faultRate === 0 && failureRate === 0;
  }

  /** A clean run of the newest commit, a second one that finds nothing to do, and what must be true then. */
  async #converge(): Promise<void> {
    const { world } = this;
    const { ledger, emulator } = world;
    const others = emulator.packages().filter(({ name }) => name.startsWith('other-team-'));
    if (others.length > 2) {
      for (const { id } of others.slice(2)) await deleteByHand(id, world);
      await world.time.sleep(60_000);
    }
    await this.#freeStuckPackages();
    const first = await this.#clean('clean-1');
    if (first.failure !== null) {
      const failure = first.failure instanceof Error ? first.failure : new Error(String(first.failure));
      ledger.violate('a clean run converges', failure.message);
      return;
    }
    const newest = world.commit(this.#scenario.commits.length - 1).dictionaries;
    for (const dictionary of newest) this.#checkConverged(dictionary);
    for (const live of emulator.packages()) {
      // What somebody published by hand is kept, as its content is not known; so is a failed package of content that moved.
      const isUnknown = first.notices.some(
        (text) =>
          text.startsWith(`Package ${live.name} `) &&
          (text.includes('whether another file of the commit has its content') ||
            (live.status !== 'AVAILABLE' && text.includes(': its content is in '))),
      );
      if (!isUnknown && this.#isDue(live)) ledger.violate('prune removes what is gone', live.name);
    }
    const writes = emulator.packages().flatMap(({ versions }) => versions).length;
    // A read that still shows the time before the last change would find something to do.
    await world.time.sleep(world.lags.packages + world.lags.rows);
    const second = await this.#clean('clean-2');
    if (second.failure !== null || ((second.wrote || !second.isAtRest) && !this.#repeatsUpdates()))
      ledger.violate(
        'a second run has nothing to do',
        `${second.failure ?? (second.wrote ? 'it wrote' : 'it planned')}`,
      );
    if (emulator.packages().flatMap(({ versions }) => versions).length !== writes)
      ledger.violate('a second run has nothing to do', 'it made a version');
    await this.#sweep();
  }

  /**
   * Whether every run repeats an update that AWS makes no version of. A version that was published by hand with our
   * content keeps its message then, and one that AWS's history has dropped for a failed one keeps nothing that proves it.
   */
  #repeatsUpdates(): boolean {
    const { identicalContent, historyEntry, historyMax = 0 } = this.#scenario.switches;
    if (identicalContent !== 'same-version') return false;
    const isByHand = this.#scenario.console.some(({ kind }) => kind === 'republish' || kind === 'wipe');
    const isDropped = ({ status, availableVersion, versions }: PackageView) =>
      status !== 'DELETED' && versions.slice(-historyMax).every(({ version }) => version !== availableVersion);
    const forgets = historyMax > 0 && historyEntry === 'at-request';
    return isByHand || (forgets && this.world.emulator.packages().some(isDropped));
  }

  /** Whether prune has to remove a package: one of the steps published it, and nobody has its file or its content any more. */
  #isDue({ name, status, description, sha256 }: PackageView): boolean {
    const { repository } = this.world;
    const newest = this.#scenario.commits.length - 1;
    const { dictionaries } = this.world.commit(newest);
    const marker = parseDictionaryMarker(description ?? '');
    const path = marker?.path ?? null;
    if (status === 'DELETED' || marker?.repository !== REPOSITORY || path === null) return false;
    if (this.#scenario.tipsUnknown === true || repository.has(newest, path)) return false;
    if (dictionaries.some((one) => one.name === name || one.sha256 === sha256)) return false;
    // A file of several may have its content.
    const parts = repository.files(newest).flatMap((file) => file.parts ?? []);
    if (parts.some(({ content }) => createHash('sha256').update(content).digest('hex') === sha256)) return false;
    // A step that finds no file at all fails before it could prune.
    const { steps } = repository;
    const runs = (step: number) => dictionaries.some(({ file }) => file.startsWith(steps[step]?.folder ?? ''));
    return steps.some((_, step) => runs(step) && repository.isInScope(step, newest, path, name));
  }

  /** Runs of all steps that are started by a push; what they found and did together. */
  async #clean(id: string): Promise<CleanEnd> {
    // A package that bears another repository's marker is taken over only by hand.
    const byHand = this.#scenario.console.some((one) => one.kind === 'publish' && one.description === 'foreign');
    const plan: PlannedRun = { ...CLEAN, id, byHand, commit: this.#scenario.commits.length - 1 };
    const ends: FinishedRun[] = [];
    for (const step of this.#stepsOf(plan)) {
      ends.push(await this.#run(new Actor(step.id, step, this.world), new Cancellation()));
    }
    return {
      failure: ends.find(({ failure }) => failure !== null)?.failure ?? null,
      notices: ends.flatMap(({ notices }) => notices),
      wrote: ends.some(({ wrote }) => wrote),
      isAtRest: ends.every(isAtRest),
    };
  }

  #checkConverged({ name, sha256, domains }: Dictionary): void {
    const { ledger, emulator } = this.world;
    const same = emulator.packages().filter((one) => one.name === name && one.status !== 'DELETED');
    const [live] = same;
    // AWS may show the good version as available again, whatever failed after it.
    const isGood =
      live?.status === 'AVAILABLE' ||
      (this.world.scenario.switches.statusAfterFailedUpdate === 'available' && live !== undefined);
    if (live === undefined || same.length > 1 || !isGood || live.sha256 !== sha256) {
      ledger.violate('everything converges', `${name}: ${same.map(({ status }) => status).join(', ')}`);
      return;
    }
    for (const domain of domains) {
      const row = emulator.associations(domain).find(({ packageId }) => packageId === live.id);
      if (row?.status !== 'ACTIVE' || row.runningSha256 !== sha256)
        ledger.violate('everything converges', `${name} on ${domain}: ${row?.status} ${row?.runningVersion}`);
    }
  }

  /** Where AWS takes no update of a failed package, one that had a version by its history needs a person. */
  async #freeStuckPackages(): Promise<void> {
    const { world } = this;
    const {
      failedPackageUpdate = 'repairs',
      historyEntry = 'when-available',
      statusAfterFailedUpdate,
    } = this.#scenario.switches;
    if (failedPackageUpdate === 'repairs') return;
    const names = new Set(world.commit(this.#scenario.commits.length - 1).dictionaries.map((one) => `${one.name}`));
    const isStuck = ({ status, name, versions, availableVersion }: PackageView) =>
      names.has(name) &&
      !(statusAfterFailedUpdate === 'available' && availableVersion !== null) &&
      /^(COPY|VALIDATION)_FAILED$/.test(status) &&
      (historyEntry === 'at-request' || versions.some((one) => one.state === 'available'));
    const stuck = world.emulator.packages().filter(isStuck);
    if (stuck.length === 0) return;
    const before = await this.#clean(STUCK);
    // One that no domain uses may have been created again.
    const left = stuck.filter(({ id }) => world.emulator.packages().some((one) => one.id === id && isStuck(one)));
    if (left.length > 0 && before.failure === null)
      world.ledger.violate('success is only said of what is proved', 'a package that AWS keeps failed');
    for (const { id } of left) await deleteByHand(id, world);
    await world.time.sleep(60_000);
  }

  /**
   * A day later the next validation leaves no throw-away package behind, nor do the validations after it where AWS
   * deletes so slowly that one has time for a part of them.
   */
  async #sweep(): Promise<void> {
    const { world } = this;
    const before = world.emulator.packages().filter(isThrowAway).length;
    if (before === 0) return;
    await world.time.sleep(DAY + 60_000);
    const plan: PlannedRun = { ...CLEAN, id: 'sweep', mode: 'validate', commit: this.#scenario.commits.length - 1 };
    const end = await this.#run(new Actor('sweep', plan, world), new Cancellation());
    const left = world.emulator.packages().filter(isThrowAway);
    if (end.failure === null && left.length > 0 && left.length < before) return this.#sweep();
    if (end.failure !== null || left.length > 0)
      world.ledger.violate(
        'throw-away packages are swept',
        `${end.failure ?? left.map(({ name }) => name).join(', ')}`,
      );
  }
}

/** The run that finds packages which only a person can free. */
const STUCK = 'clean-stuck';

/** What clean runs of all steps of the workflow found and did. */
interface CleanEnd extends Pick<FinishedRun, 'failure' | 'notices' | 'wrote'> {
  readonly isAtRest: boolean;
}

/** The error of AWS below a failure, which may be one made of several. */
function awsErrorOf({ cause }: ActionFailure): AwsError | null {
  if (cause instanceof AwsError) return cause;
  return cause instanceof ActionFailure ? awsErrorOf(cause) : null;
}

/** One that AWS is deleting may outlast the run: nobody waits for a leftover for long. */
function isThrowAway({ name, status }: PackageView): boolean {
  return /^dictcheck-/.test(name) && status !== 'DELETED' && status !== 'DELETING';
}

const CLEAN: Omit<PlannedRun, 'id' | 'commit'> = {
  mode: 'deploy',
  byHand: false,
  prune: true,
  maxRemovedPercent: 100,
  startAfter: 0,
  kill: null,
  cancelAfter: null,
  expiresAtCall: null,
  validationTimeout: 1_200_000,
  associationTimeout: 1_800_000,
};

/** The row that a successful run reports for a package on a domain. */
function rowOf(end: FinishedRun, name: string, domain: string) {
  for (const [where, rows] of end.deployed?.associations ?? []) {
    if (where !== domain) continue;
    for (const result of rows.values()) {
      if (result.row?.packageName === name && result.outcome !== 'failed') return result.row;
    }
  }
  const step = end.plan?.associations.find((one) => one.domain === domain && one.dictionary.name === name);
  return step?.kind === 'unchanged' ? step.row : null;
}
