/**
 * Mode `doctor`: reads the parts of a set-up, and reports what would stop a deploy. Decides nothing: see `src/doctor/`.
 */

import { extname } from 'node:path';
import { configurationFailure } from '../../configuration-failure.ts';
import { doctorFailure, type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import { branchCheck, checkoutChecks } from '../../doctor/repository-checks.ts';
import { workflowChecks } from '../../doctor/workflow.ts';
import { ActionFailure } from '../../failure.ts';
import { type Configuration, DEFAULT_KEY_PREFIX, readConfiguration } from '../../inputs/configuration.ts';
import type { Inputs, InputsRead } from '../../inputs/inputs.ts';
import { at } from '../../json.ts';
import { createLog } from '../../report/log.ts';
import { newRunState } from '../../result/run-state.ts';
import { countTests } from '../../search/tests/records.ts';
import { lintFailure } from '../../workspace/check-all.ts';
import type { SelectedFile } from '../../workspace/select/selection.ts';
import { engineFor, inspect, offlineTestFailure } from '../checks.ts';
import type { Run } from '../run.ts';
import { awsFindings } from './aws.ts';
import type { Setup } from './reads.ts';
import { readCheckout, readWorkflowJobs } from './repository.ts';

/** `refs/heads/main` → `main`. */
function defaultBranchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null;
}

/**
 * Runs all checks, and puts the results into the state of the run. Throws only for defects.
 * @param read the inputs as they could be read
 * @param namesDictionaries `false` on the command line without a manifest, where nothing else names dictionaries
 */
export async function runDoctor(run: Run, read: InputsRead, namesDictionaries = true): Promise<void> {
  const { state, event, inputs } = run;
  const findings: Finding[] = [];
  const { setup, configuration } = namesDictionaries ? await readSetup(run, read) : withoutDictionaries(run, read);
  const [first, ...rest] = configuration;
  findings.push(first, branchCheck(inputs.mode, event.ref, defaultBranchOf(event.defaultBranch)));
  // An error of a dictionary counts before a failed test.
  findings.push(...checkoutChecks(await readCheckout(event.workspace, setup.files)), ...rest);
  const { parse } = await import('yaml');
  const jobs = readWorkflowJobs(run.env, event.workspace, parse);
  findings.push(...workflowChecks(jobs, inputs.comment !== 'never'));
  findings.push(...(await awsFindings(run, setup)));
  state.setup = findings;
  state.failure = doctorFailure(findings);
}

interface SetupRead {
  readonly setup: Setup;
  readonly configuration: readonly [Finding, ...Finding[]];
}

function withoutDictionaries({ inputs }: Run, { invalid }: InputsRead): SetupRead {
  const words = 'There is no manifest that names dictionaries, so none was checked.';
  return {
    setup: setupOf(inputs, [], (input) => invalid.has(input)),
    configuration: [unknown('configuration', words, 'Name one with --manifest to check its dictionaries.')],
  };
}

type Known = Pick<Inputs, 'awsRegion' | 'bucket' | 'keyPrefix' | 'expectedBucketOwner' | 'domains'>;

/** @param isUnsure whether an error keeps the value of an input from being known */
function setupOf(
  { awsRegion: region, bucket, keyPrefix, expectedBucketOwner, domains }: Known,
  files: readonly SelectedFile[],
  isUnsure: (input: string) => boolean,
): Setup {
  const packages = new Map(files.map(({ name, settings }) => [String(name), settings.domains]));
  return {
    region: isUnsure('aws-region') ? null : region,
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
  const { configuration, errors, isManifestBroken } = await readConfiguration(read, run.event);
  const { invalid } = read;
  run.state.warnings.push(...(configuration?.warnings ?? []));
  run.state.notices.push(...(configuration?.notices ?? []));
  const files = configuration?.files ?? [];
  const known = configuration ?? run.inputs;
  // What a manifest with errors would set is not known either.
  const open = isManifestBroken ? { bucket: run.inputs.bucket, 'key-prefix': run.inputs.keyPrefix } : {};
  const isUnsure = (input: string): boolean => invalid.has(input) || at(open, input) === null;
  const findings: [Finding, ...Finding[]] = [configurationCheck(files.length, errors)];
  if (configuration !== null && (files.length > 0 || errors.length === 0))
    findings.push(...(await dictionaryChecks(run, configuration).catch(unreadable)));
  return { setup: setupOf(known, files, isUnsure), configuration: findings };
}

/** A dictionary that can't be read. */
function unreadable(error: unknown): readonly Finding[] {
  if (!(error instanceof ActionFailure)) throw error;
  return [verdict('dictionaries', error, '')];
}

function configurationCheck(files: number, errors: readonly string[]): Finding {
  const id = 'configuration';
  if (errors.length === 0)
    return ok(id, `The configuration is valid; it names ${files} ${files === 1 ? 'file' : 'files'}.`);
  return failed(
    id,
    'invalid-configuration',
    configurationFailure(errors).message,
    'Correct the inputs or the manifest.',
  );
}

/** What a deploy checks before it asks AWS: dictionaries, settings, search tests and the engine at `engine-url`. */
async function dictionaryChecks(run: Run, configuration: Configuration): Promise<readonly Finding[]> {
  // What it finds in the files is not reported as the run's own.
  const log = createLog(() => undefined, run.clock);
  const scratch: Run = { ...run, log, state: { ...newRunState(), mode: 'deploy' } };
  const engine = await engineFor(scratch, configuration);
  const unasked = await inspect(scratch, configuration, { versions: null, look: null, engine });
  const { dictionaries, checks, problems, searchTests, engineValidated } = scratch.state;
  // Pointers of Git LFS have their own check.
  const read = dictionaries.filter(
    ({ name }) => checks.get(name)?.problems.some(({ code }) => code === 'dictionary/lfs-pointer') !== true,
  );
  const { failOnWarnings, testFiles } = configuration;
  const [ofTests = [], others = []] = [true, false].map((isOfTests) =>
    problems.filter(({ code }) => code.startsWith('search-tests/') === isOfTests),
  );
  const lint = verdict('dictionaries', lintFailure(read, checks, failOnWarnings, others), NO_ERROR, LINT);
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

const LINT = 'Correct them; mode lint names every line.';
const NO_ERROR = 'The dictionaries have no error that would stop a deploy.';

function engineWords(isValidated: boolean): string {
  return `The engine at engine-url ${isValidated ? 'builds every analyzer' : 'answers'}.`;
}

/** A check with the failure of a deploy, or a sentence where there is none. */
function verdict(id: string, failure: ActionFailure | null, words: string, remedy?: string): Finding {
  if (failure === null) return ok(id, words);
  return failed(id, failure.code, failure.message, remedy ?? failure.hint ?? 'Correct the inputs or the manifest.');
}
