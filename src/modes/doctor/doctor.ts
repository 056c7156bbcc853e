/**
 * Mode `doctor`: reads the parts of a set-up, and reports what would stop a deploy. Decides nothing: see `src/doctor/`.
 */

import { extname } from 'node:path';
import { configurationFailure } from '../../configuration-failure.ts';
import { detectFormat } from '../../dictionaries/detection/detect.ts';
import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../dictionaries/engine-version.ts';
import { doctorFailure, type Finding, failed, ok, unknown } from '../../doctor/check.ts';
import { branchCheck, checkoutChecks } from '../../doctor/repository-checks.ts';
import { workflowChecks } from '../../doctor/workflow.ts';
import { ActionFailure } from '../../failure.ts';
import { type Configuration, DEFAULT_KEY_PREFIX, readConfiguration } from '../../inputs/configuration.ts';
import type { Inputs, InputsRead } from '../../inputs/inputs.ts';
import { at } from '../../json.ts';
import { checkAll, checkTarget, lintFailure } from '../../workspace/check-all.ts';
import { discoverDictionaries } from '../../workspace/discover.ts';
import type { SelectedFile } from '../../workspace/select/selection.ts';
import { readStopWords } from '../../workspace/stop-word-file.ts';
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
  findings.push(...configuration);
  findings.push(branchCheck(inputs.mode, event.ref, defaultBranchOf(event.defaultBranch)));
  findings.push(...checkoutChecks(await readCheckout(event.workspace, setup.files)));
  const { parse } = await import('yaml');
  const jobs = readWorkflowJobs(run.env, event.workspace, parse);
  findings.push(...workflowChecks(jobs, inputs.comment !== 'never'));
  findings.push(...(await awsFindings(run, setup)));
  state.setup = findings;
  state.failure = doctorFailure(findings);
}

interface SetupRead {
  readonly setup: Setup;
  readonly configuration: readonly Finding[];
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
  const findings = [configurationCheck(files.length, errors)];
  if (configuration !== null && (files.length > 0 || errors.length === 0))
    findings.push(await dictionaryCheck(configuration).catch(unreadable));
  return { setup: setupOf(known, files, isUnsure), configuration: findings };
}

/** A dictionary that can't be read. */
function unreadable(error: unknown): Finding {
  if (!(error instanceof ActionFailure)) throw error;
  return failed('dictionaries', error.code, error.message, error.hint ?? 'Correct the inputs or the manifest.');
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

/** The errors that `lint` finds offline, as one check: a deploy stops at them. */
async function dictionaryCheck(configuration: Configuration): Promise<Finding> {
  const { files, settingsFiles, engineVersion, maxRemovedPercent, failOnWarnings } = configuration;
  const found = discoverDictionaries(files, { detectFormat, readWords: readStopWords });
  const version = found[0]?.options.engineVersion ?? engineVersion ?? NEWEST_ENGINE;
  const { applySettings, readSettings } = await import('../../workspace/settings.ts');
  const targets = found.map((dictionary) => checkTarget(dictionary));
  const settings = settingsFiles.length === 0 ? null : await readSettings(settingsFiles, targets, version);
  const dictionaries = settings === null ? found : applySettings(settings, found);
  const checks = await checkAll(dictionaries, maxRemovedPercent, { info: () => undefined }, settings);
  // Pointers of Git LFS have their own check.
  const isPointer = (name: Dictionary['name']): boolean =>
    checks.get(name)?.problems.some(({ code }) => code === 'dictionary/lfs-pointer') === true;
  const read = dictionaries.filter(({ name }) => !isPointer(name));
  const failure = lintFailure(read, checks, failOnWarnings, settings?.settings.problems.all() ?? []);
  if (failure === null) return ok('dictionaries', 'The dictionaries have no error that would stop a deploy.');
  return failed('dictionaries', failure.code, failure.message, 'Correct them; mode lint names every line.');
}
