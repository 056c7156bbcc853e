/**
 * Mode `doctor`: reads the parts of a set-up, and reports what would stop a deploy. Decides nothing: see `src/doctor/`.
 */

import { extname } from 'node:path';
import { configurationFailure } from '../../configuration-failure.ts';
import { allEnded } from '../../deployment/loop/concurrency.ts';
import { packageIdOf } from '../../dictionaries/settings/uses/strangers.ts';
import { doctorFailure, type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import { branchCheck, checkoutChecks } from '../../doctor/repository-checks.ts';
import { workflowChecks } from '../../doctor/workflow.ts';
import { ActionFailure } from '../../failure.ts';
import {
  type Configuration,
  type ConfigurationRead,
  DEFAULT_KEY_PREFIX,
  readConfiguration,
  requireAws,
} from '../../inputs/configuration.ts';
import { connectionErrors } from '../../inputs/connections.ts';
import type { Inputs, InputsRead } from '../../inputs/inputs.ts';
import { regionProblem } from '../../inputs/missing.ts';
import { at } from '../../json.ts';
import { createLog } from '../../report/log.ts';
import type { Check } from '../../result/run-result.ts';
import { newRunState } from '../../result/run-state.ts';
import { countTests } from '../../search/tests/records.ts';
import { lintFailure } from '../../workspace/check-all.ts';
import { questioner } from '../../workspace/git/question.ts';
import type { SelectedFile } from '../../workspace/select/selection.ts';
import { BaseVersions } from '../base/base-version.ts';
import { engineFor, inspect, offlineTestFailure } from '../checks.ts';
import { EarlyLook } from '../live/early-look.ts';
import type { Run } from '../run.ts';
import { checkAws } from './aws.ts';
import { Checklist, type Note } from './checklist.ts';
import { type Comparable, planFinding, unanswered } from './comparison.ts';
import type { Setup } from './reads.ts';
import { readCheckout, readWorkflowJobs } from './repository.ts';

/** `refs/heads/main` → `main`. */
function defaultBranchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null;
}

/**
 * Runs all checks, and puts the results into the state of the run. Throws only for defects, and where it is cancelled.
 * @param read the inputs as they could be read
 * @param show reports a check as soon as it is made
 * @param namesDictionaries `false` on the command line without a manifest, where nothing else names dictionaries
 */
export async function runDoctor(
  run: Run,
  read: InputsRead,
  show: (check: Check) => void,
  namesDictionaries = true,
): Promise<void> {
  const { state, event, inputs } = run;
  const list = new Checklist(run, show);
  const { setup, first, checkFiles } = namesDictionaries
    ? await readSetup(run, read)
    : await withoutDictionaries(run, read);
  list.part()(first, branchCheck(inputs.mode, event.ref, defaultBranchOf(event.defaultBranch)));
  // An error of a dictionary counts before a failed test.
  const [checkout, files, workflow] = [list.part(), list.part(), list.part()];
  const checking = checkFiles(files);
  const asking = checkAws(run, setup, list);
  await allEnded<unknown>([checkCheckout(run, setup, checkout), checking, checkWorkflow(run, workflow), asking]);
  const [silent, comparable] = [await asking, await checking];
  const isSilent = silent !== null && typeof comparable !== 'string';
  list.part()(isSilent ? unanswered(silent) : await planFinding(comparable, list.findings));
  state.failure = doctorFailure(list.findings);
}

async function checkCheckout({ event: { workspace } }: Run, { files }: Setup, note: Note): Promise<void> {
  note(...checkoutChecks(await questioner()(() => readCheckout(workspace, files))));
}

async function checkWorkflow({ env, event, inputs }: Run, note: Note): Promise<void> {
  const { parse } = await import('yaml');
  note(...workflowChecks(readWorkflowJobs(env, event.workspace, parse), inputs.comment !== 'never'));
}

interface SetupRead {
  readonly setup: Setup;
  /** The check of the configuration. */
  readonly first: Finding;
  /** Checks what the configuration names. @returns what can be compared, or why nothing can, as a sentence */
  readonly checkFiles: (note: Note) => Promise<Comparable | string>;
}

async function withoutDictionaries({ inputs }: Run, { invalid }: InputsRead): Promise<SetupRead> {
  const words = 'There is no manifest that names dictionaries, so none was checked.';
  const none = unknown('configuration', words, 'Name one with --manifest to check its dictionaries.');
  const errors = connectionErrors('doctor', inputs);
  const problems = { regionProblem: await regionProblem(inputs), connectionErrors: errors };
  return {
    setup: setupOf(inputs, [], (input) => invalid.has(input), problems),
    first: errors.length === 0 ? none : configurationCheck(0, errors, errors),
    checkFiles: async () => 'no dictionary is named.',
  };
}

type Known = Pick<Inputs, 'awsRegion' | 'bucket' | 'keyPrefix' | 'expectedBucketOwner' | 'domains'>;

/** @param isUnsure whether an error keeps the value of an input from being known */
function setupOf(
  { awsRegion: region, bucket, keyPrefix, expectedBucketOwner, domains }: Known,
  files: readonly SelectedFile[],
  isUnsure: (input: string) => boolean,
  problems: Pick<ConfigurationRead, 'regionProblem' | 'connectionErrors'>,
): Setup {
  const packages = new Map(files.map(({ name, settings }) => [String(name), settings.domains]));
  return {
    region: isUnsure('aws-region') ? null : region,
    regionProblem: problems.regionProblem,
    isReachable: problems.connectionErrors.length === 0,
    bucket: isUnsure('bucket') ? null : bucket,
    isUnsure,
    keyPrefix: isUnsure('key-prefix') ? null : (keyPrefix ?? DEFAULT_KEY_PREFIX),
    expectedBucketOwner,
    domains: [...new Set([...(domains ?? []), ...[...packages.values()].flat()])],
    packages,
    files: files.map(({ file }) => file),
    objects: files.map(({ name, file }) => `${name}/${'0'.repeat(64)}${extname(file)}`),
  };
}

async function readSetup(run: Run, read: InputsRead): Promise<SetupRead> {
  const { configuration, errors, isManifestBroken, ...found } = await readConfiguration(read, run.event);
  const { invalid } = read;
  run.state.warnings.push(...(configuration?.warnings ?? []));
  run.state.notices.push(...(configuration?.notices ?? []));
  const files = configuration?.files ?? [];
  const known = configuration ?? run.inputs;
  // What a manifest with errors would set is not known either.
  const open = isManifestBroken ? { bucket: run.inputs.bucket, 'key-prefix': run.inputs.keyPrefix } : {};
  const isUnsure = (input: string): boolean => invalid.has(input) || at(open, input) === null;
  return {
    setup: setupOf(known, files, isUnsure, found),
    first: configurationCheck(files.length, errors, found.connectionErrors),
    checkFiles: async (note) => {
      if (configuration === null || (files.length === 0 && errors.length > 0)) return 'the configuration has errors.';
      const isReachable = found.connectionErrors.length === 0;
      const asked = isReachable ? configuration : { ...configuration, engineUrl: null };
      const scratch = await scratchOf(run, asked);
      const checks = await dictionaryChecks(scratch, asked).catch(unreadable);
      note(...checks, ...(asked.engineUrl === configuration.engineUrl ? [] : [ENGINE_NOT_ASKED]));
      if (errors.length > 0) return 'the configuration has errors.';
      const isStopped = checks.some(({ status }) => status === 'failed');
      return isStopped ? 'it stops before that, at what is wrong with the dictionaries.' : scratch.comparable;
    },
  };
}

/** @param ofEnvironment the errors that are about the environment */
function configurationCheck(files: number, errors: readonly string[], ofEnvironment: readonly string[]): Finding {
  const id = 'configuration';
  if (errors.length === 0)
    return ok(id, `The configuration is valid; it names ${files} ${files === 1 ? 'file' : 'files'}.`);
  const remedy =
    errors.length === ofEnvironment.length ? 'Correct the environment.' : 'Correct the inputs or the manifest.';
  return failed(id, 'invalid-configuration', configurationFailure(errors).message, remedy);
}

/** A dictionary that can't be read. */
function unreadable(error: unknown): readonly Finding[] {
  if (!(error instanceof ActionFailure)) throw error;
  return [verdict('dictionaries', error, '')];
}

interface Scratch {
  readonly run: Run;
  readonly comparable: Comparable | string;
}

/** A deploy of its own: what it finds in the files is not reported as the run's own. */
async function scratchOf(outer: Run, configuration: Configuration): Promise<Scratch> {
  const log = createLog(() => undefined, outer.clock);
  const run: Run = { ...outer, log, prepareReport: () => {}, state: { ...newRunState(), mode: 'deploy' } };
  try {
    const aws = await requireAws('plan', configuration, run.event);
    return { run, comparable: { run, configuration, aws, look: new EarlyLook(run, configuration, aws) } };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    return { run, comparable: error.message };
  }
}

/** Whether settings name packages by their IDs, and AWS did not say which these are. */
async function hasUnknownIds({ run: { state }, comparable }: Scratch): Promise<boolean> {
  if (state.settings?.strangers.some(({ path }) => packageIdOf(path) !== null) !== true) return false;
  return typeof comparable === 'string' || (await comparable.look.now()) === null;
}

/** What a deploy checks before it compares: dictionaries, settings, search tests and the engine at `engine-url`. */
async function dictionaryChecks(made: Scratch, configuration: Configuration): Promise<readonly Finding[]> {
  const { run: scratch, comparable } = made;
  const engine = await engineFor(scratch, configuration);
  const look = typeof comparable === 'string' ? null : comparable.look;
  const ports = { versions: BaseVersions.before(scratch.event), look, engine };
  const unasked = await inspect(scratch, configuration, ports);
  const { dictionaries, checks, problems, searchTests, engineValidated } = scratch.state;
  // Pointers of Git LFS have their own check.
  const read = dictionaries.filter(
    ({ name }) => checks.get(name)?.problems.some(({ code }) => code === 'dictionary/lfs-pointer') !== true,
  );
  const { failOnWarnings, testFiles } = configuration;
  const [ofTests = [], others = []] = [true, false].map((isOfTests) =>
    problems.filter(({ code }) => code.startsWith('search-tests/') === isOfTests),
  );
  const wrongly = lintFailure(read, checks, failOnWarnings, others);
  const isUntold = wrongly === null && (await hasUnknownIds(made));
  const lint = isUntold ? UNKNOWN_IDS : verdict('dictionaries', wrongly, NO_ERROR, LINT);
  const engineFindings = engine === null ? [] : [verdict('engine', unasked, engineWords(engineValidated))];
  if (testFiles.length === 0) return [lint, ...engineFindings];
  const misread = lintFailure([], checks, failOnWarnings, ofTests);
  const untrue = read.length < dictionaries.length ? null : offlineTestFailure(scratch.state);
  const { passed, failed: wrong, skipped } = countTests(searchTests);
  const words = `Of the search tests ${passed} pass, ${wrong} fail, and ${skipped} can't be run before a deploy.`;
  const tests = verdict('search-tests', misread ?? untrue, words, LINT);
  // In the order in which their reasons count.
  return misread === null ? [lint, ...engineFindings, tests] : [lint, tests, ...engineFindings];
}

const ENGINE_NOT_ASKED = unknown(
  'engine',
  'The engine at engine-url was not asked, as an error in the environment keeps it from being reached.',
  'Correct the environment, and run it again.',
);
const LINT = 'Correct them; mode lint names every line.';
const UNKNOWN_IDS = unknown(
  'dictionaries',
  'The index settings name packages by their IDs. As AWS does not say which these are, it is not known how their dictionaries are used.',
  'Correct what keeps AWS from being asked, or name them in the manifest with settings-path.',
);
const NO_ERROR = 'The dictionaries have no error that would stop a deploy.';

function engineWords(isValidated: boolean): string {
  return `The engine at engine-url ${isValidated ? 'builds every analyzer' : 'answers'}.`;
}

/** A check with the failure of a deploy, or a sentence where there is none. */
function verdict(id: string, failure: ActionFailure | null, words: string, remedy?: string): Finding {
  if (failure === null) return ok(id, words);
  return failed(id, failure.code, failure.message, remedy ?? failure.hint ?? 'Correct the inputs or the manifest.');
}
