/** The flow of a run, one way: inputs, discover, check, observe, plan, carry out, report. A mode is where it stops. */

import { contentAt } from './action/base-content.ts';
import { resolveCommit } from './action/commit.ts';
import { type AwsConfiguration, type Configuration, loadConfiguration, requireAws } from './action/configuration.ts';
import { readEvent, type WorkflowEvent } from './action/event.ts';
import { assertNotForeign, describeForeignPackages } from './action/foreign-packages.ts';
import { createGitHubApi, type GitHubApi } from './action/github-api.ts';
import { createLog, type Log } from './action/log.ts';
import { resolveMode } from './action/mode.ts';
import { defaultOutputs, setOutputs } from './action/outputs.ts';
import { logPlan } from './action/plan-log.ts';
import { rememberThrowAways } from './action/post-state.ts';
import { report } from './action/report.ts';
import { assertNotStale } from './action/stale-run.ts';
import type { Connection } from './aws/connect.ts';
import { mayHaveCredentials } from './aws/credential-hints.ts';
import { expiryWarning } from './deployment/credential-expiry.ts';
import { deploy, type Engine } from './deployment/deploy.ts';
import { assertFewRemovals, assertNotEmptied, readDeployedContents } from './deployment/deployed-content.ts';
import { driftFailure } from './deployment/drift.ts';
import { cancelled, toFailure } from './deployment/failures.ts';
import { observe } from './deployment/observe.ts';
import { assertWithinQuotas, makePlan, type Plan } from './deployment/plan.ts';
import type { Clock } from './deployment/ports.ts';
import { prune } from './deployment/prune.ts';
import type { World } from './deployment/retry.ts';
import { discard, leftovers } from './deployment/throw-away.ts';
import { validateAll } from './deployment/validate.ts';
import { logWrites } from './deployment/write-log.ts';
import { bytesSource, fileSource } from './dictionaries/byte-source.ts';
import { checkAll, lintFailure } from './dictionaries/check-all.ts';
import { detectFormat } from './dictionaries/detect.ts';
import type { ByteSource, Dictionary, DictionaryDiff } from './dictionaries/dictionary.ts';
import { diffDictionaries } from './dictionaries/diff.ts';
import { discoverDictionaries } from './dictionaries/discover.ts';
import { readWords } from './dictionaries/read-words.ts';
import { lookAt } from './dictionaries/workspace-path.ts';
import { ActionFailure } from './failure.ts';
import { newRunState, type RunState, toRunResult } from './results.ts';
import { ACTION_VERSION } from './version.ts';

/** The world around a run. */
export interface Dependencies {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: () => number;
  /** Takes whole lines for the standard output of the step. */
  readonly write: (text: string) => void;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
}

interface Run extends Dependencies {
  readonly state: RunState;
  readonly log: Log;
  readonly event: WorkflowEvent;
  configuration: Configuration | null;
  gitHub: GitHubApi | null;
}

/** Runs the action: always reports, and resolves with whether it succeeded. */
export async function run(dependencies: Dependencies): Promise<boolean> {
  setOutputs(defaultOutputs(''));
  const { env, clock, write } = dependencies;
  const run: Run = {
    ...dependencies,
    state: newRunState(),
    log: createLog(write, clock),
    event: readEvent(env),
    configuration: null,
    gitHub: null,
  };
  const { state } = run;
  try {
    await carryOut(run);
  } catch (error) {
    state.failure = run.signal.aborted ? cancelled() : toFailure(error, 'The run failed', 'internal');
  }
  return report(toRunResult(state), run);
}

async function carryOut(run: Run): Promise<void> {
  const { env, state, event, log } = run;
  state.warnings.push(...event.warnings);
  const configuration = loadConfiguration(env, event);
  run.configuration = configuration;
  run.gitHub = gitHubApi(configuration, event);
  state.warnings.push(...configuration.warnings);
  const resolved = await resolveMode(configuration.mode, event, () => hasCredentials(configuration, run));
  state.mode = resolved.mode;
  state.notices.push(...resolved.notices);
  const aws = resolved.mode === 'lint' ? null : requireAws(resolved.mode, configuration, event);

  await log.group('Check dictionaries', async () => {
    state.dictionaries = discoverDictionaries(configuration.files, { detectFormat, readWords });
    state.checks = checkAll(state.dictionaries, log);
  });
  if (aws === null) state.diffs = await diffsWithBase(state.dictionaries, event);
  const failure = lintFailure(state.dictionaries, state.checks, configuration.failOnWarnings);
  if (failure !== null) throw failure;
  if (aws !== null) await runWithAws(run, configuration, aws);
}

async function runWithAws(run: Run, configuration: Configuration, aws: AwsConfiguration): Promise<void> {
  const { state, event, log } = run;
  const connection = await connectTo(configuration, aws.region, run);
  const { expiresAt } = await connection.credentials().catch((error: unknown) => {
    throw toFailure(error, `Mode ${state.mode} calls AWS, but no credentials can be had`, 'credentials-missing');
  });
  const world: World = { clock: run.clock, random: run.random, signal: run.signal };
  const plan = await log.group('Compare with what is live', async () => {
    const observation = await observe(connection.service, state.dictionaries, world);
    state.observation = observation;
    state.warnings.push(...observation.warnings);
    const fileExists = (file: string) => lookAt(event.workspace, file).kind !== 'missing';
    const pruning = configuration.prune ? { repository: aws.repository, fileExists } : null;
    state.plan = makePlan(state.dictionaries, observation, pruning);
    logPlan(state.plan, log);
    return state.plan;
  });
  await compareContents(run, plan, connection, configuration, world);
  if (state.mode === 'drift') {
    state.failure = driftFailure(plan);
    return;
  }
  assertNotEmptied(diffsOfPlan(plan, state.diffs), configuration.maxRemovedPercent);
  assertFewRemovals(plan, configuration.maxRemovedPercent);
  if (state.observation !== null) assertWithinQuotas(plan, state.observation);
  if (state.mode === 'deploy') assertNotForeign(plan, event, aws.repository);
  else state.warnings.push(...describeForeignPackages(plan, aws.repository));
  if (state.mode === 'plan' || connection.store === null || aws.bucket === null) return;

  const minutes =
    state.mode === 'validate'
      ? configuration.validationTimeoutMinutes
      : configuration.validationTimeoutMinutes + configuration.associationTimeoutMinutes;
  const expiry = expiryWarning(expiresAt, run.clock.now(), minutes * 60_000);
  if (expiry !== null) state.warnings.push(expiry);
  const ports = logWrites(connection.service, connection.store);
  const engine: Engine = { service: ports.service, store: ports.store, world, host: log };
  const places = { bucket: aws.bucket, keyPrefix: configuration.keyPrefix, repository: aws.repository };
  try {
    if (state.mode === 'validate') await runValidate(run, plan, configuration, places, engine);
    else await runDeploy(run, plan, configuration, places, engine);
  } finally {
    state.wrote = ports.wrote();
  }
}

interface Places {
  readonly bucket: string;
  readonly keyPrefix: string;
  readonly repository: string;
}

async function runDeploy(
  run: Run,
  plan: Plan,
  configuration: Configuration,
  places: Places,
  engine: Engine,
): Promise<void> {
  const { state, event, gitHub } = run;
  const commit = await resolveCommit({ input: configuration.commitMessage, event, api: gitHub });
  state.warnings.push(...commit.warnings);
  await assertNotStale(plan, event, commit.sha, gitHub);
  const associationTimeoutMs = configuration.associationTimeoutMinutes * 60_000;
  const outcome = await deploy(
    plan,
    {
      ...places,
      commit,
      validationTimeoutMs: configuration.validationTimeoutMinutes * 60_000,
      associationTimeoutMs,
    },
    engine,
  );
  state.deployed = outcome;
  state.warnings.push(...outcome.warnings);
  state.failure = combine(outcome.failures);
  if (state.failure !== null || plan.removals.length === 0) return;
  const domains = [...new Set([...configuration.domains, ...(state.observation?.associations.keys() ?? [])])];
  state.removals = await engine.host.group('Prune', () =>
    prune(plan.removals, { repository: places.repository, domains, timeoutMs: associationTimeoutMs }, engine),
  );
  state.failure = combine(
    [...state.removals.values()].flatMap((removal) => (removal.outcome === 'failed' ? [removal.failure] : [])),
  );
}

async function runValidate(
  run: Run,
  plan: Plan,
  configuration: Configuration,
  places: Places,
  engine: Engine,
): Promise<void> {
  const { state, event, log } = run;
  const packages = state.observation?.packages ?? [];
  const swept = leftovers(packages, places.repository, run.clock.now());
  if (swept.length > 0) {
    await log.group('Sweep leftovers of earlier runs', async () => {
      state.warnings.push(...(await discard(swept, engine.service, engine.store, engine.world)));
    });
  }
  const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary);
  const settings = {
    ...places,
    runId: event.runId,
    timeoutMs: configuration.validationTimeoutMinutes * 60_000,
    packagesInRegion: packages.length - swept.length,
  };
  state.verdicts = new Map();
  if (changed.length === 0) return;
  state.verdicts = await log.group('Validation by AWS', () =>
    validateAll(changed, settings, engine, (throwAways) => rememberThrowAways(throwAways, configuration)),
  );
  state.failure = combine(
    [...state.verdicts.values()].flatMap((verdict) => (verdict.outcome === 'accepted' ? [] : [verdict.failure])),
  );
}

/** Reads deployed content back and says what the plan's changes mean. */
async function compareContents(
  { state, log }: Run,
  plan: Plan,
  connection: Connection,
  configuration: Configuration,
  world: World,
): Promise<void> {
  const contents = await readDeployedContents(plan, connection.store, configuration.keyPrefix, world);
  const diffs = new Map<string, DictionaryDiff>();
  for (const step of plan.packages) {
    const { dictionary } = step;
    const deployed = contents.get(dictionary.name);
    if (deployed?.kind === 'unreadable') {
      const warning = `What is deployed of ${dictionary.name} can't be read (${deployed.why}), so it was neither compared nor checked for lost entries.`;
      state.warnings.push(warning);
    } else if (step.kind === 'create' || deployed !== undefined) {
      const diff = diffOf(dictionary, deployed === undefined ? null : bytesSource(deployed.bytes));
      if (diff !== null) diffs.set(dictionary.name, diff);
    }
  }
  state.diffs = diffs;
  for (const [name, { added, removed, changed }] of diffs) {
    log.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
  }
}

async function diffsWithBase(
  dictionaries: readonly Dictionary[],
  event: WorkflowEvent,
): Promise<ReadonlyMap<string, DictionaryDiff>> {
  const base = event.pullRequest?.baseSha ?? null;
  const diffs = new Map<string, DictionaryDiff>();
  if (base === null) return diffs;
  for (const dictionary of dictionaries) {
    const content = await contentAt(event.workspace, base, dictionary.file);
    const diff = content === null ? null : diffOf(dictionary, bytesSource(content));
    if (diff !== null) diffs.set(dictionary.name, diff);
  }
  return diffs;
}

function diffOf(dictionary: Dictionary, before: ByteSource | null): DictionaryDiff | null {
  return diffDictionaries(before, fileSource(dictionary.path), dictionary.format, dictionary.options);
}

function diffsOfPlan(plan: Plan, diffs: ReadonlyMap<string, DictionaryDiff>) {
  return new Map(
    plan.packages.flatMap(({ dictionary: { name, file } }) => {
      const diff = diffs.get(name);
      return diff === undefined ? [] : [[name, { file, diff }] as const];
    }),
  );
}

/** One failure for several: the first one's reason, all messages. */
function combine(failures: readonly ActionFailure[]): ActionFailure | null {
  const [first] = failures;
  if (first === undefined || failures.length === 1) return first ?? null;
  const message = failures.map((failure) => failure.message).join('\n');
  const hints = [...new Set(failures.flatMap((failure) => failure.hint ?? []))].join(' ');
  return new ActionFailure(first.code, message, { hint: hints, cause: first });
}

async function connectTo(configuration: Configuration, region: string, { env }: Run): Promise<Connection> {
  const { connect } = await import('./aws/connect.ts');
  const { api, bucket, expectedBucketOwner } = configuration;
  return connect({ api, bucket, expectedBucketOwner, region, actionVersion: ACTION_VERSION, proxyEnv: env });
}

async function hasCredentials(configuration: Configuration, run: Run): Promise<boolean> {
  if (!mayHaveCredentials(run.env)) return false;
  const connection = await connectTo(configuration, configuration.awsRegion ?? 'us-east-1', run);
  return connection.credentials().then(
    () => true,
    () => false,
  );
}

function gitHubApi(configuration: Configuration, event: WorkflowEvent): GitHubApi | null {
  const { githubToken } = configuration;
  if (githubToken === null || event.repository === null) return null;
  return createGitHubApi({ token: githubToken, repository: event.repository, apiUrl: event.apiUrl });
}
