/** Inputs, manifest and the files that they name, as one checked value: all that a run knows before it calls AWS. */

import { existsSync } from 'node:fs';
import { configurationFailure } from '../configuration-failure.ts';
import type { DomainName, EngineVersion } from '../dictionaries/dictionary.ts';
import { knowNames } from '../redact.ts';
import type { PlainFile } from '../workspace/plain-files.ts';
import type { StepScope } from '../workspace/select/scope.ts';
import { selectFiles } from '../workspace/select/select.ts';
import { DEFAULT_SETTINGS, type DictionarySettings, type SelectedFile } from '../workspace/select/selection.ts';
import { connectionErrors } from './connections.ts';
import type { WorkflowEvent } from './event.ts';
import type { Inputs, InputsRead } from './inputs.ts';
import { dictionaryGroups, lackingFiles } from './lacking-files.ts';
import { DEFAULT_MANIFEST, loadManifest, type Manifest, manifestFiles } from './manifest/manifest.ts';
import { type Missing, missingFor, neededRegionProblem, regionProblem } from './missing.ts';
import { knownMode } from './mode.ts';
import { ABILITIES, type Mode } from './modes.ts';
import { errorsOfRest, plainFiles } from './named-files.ts';
import { bucketDoubt } from './rules.ts';

const NO_WORKSPACE =
  'The folder of GITHUB_WORKSPACE does not exist. Put actions/checkout before this step, which gets the dictionaries.';

export const DEFAULT_KEY_PREFIX = 'opensearch-dictionaries';

/** The inputs, completed by the manifest. */
export interface Configuration extends Omit<Inputs, 'files' | 'manifest' | 'format' | 'packagePrefix'> {
  /** Never empty, no slash at its ends. */
  readonly keyPrefix: string;
  /** Domains of all dictionaries that name none themselves; may be empty. */
  readonly domains: readonly DomainName[];
  /** Paths and globs. */
  readonly indexSettings: readonly string[];
  readonly searchTests: readonly string[];
  /** The files that they name. */
  readonly settingsFiles: readonly PlainFile[];
  readonly testFiles: readonly PlainFile[];
  /** The manifest's value; `null` where it has none. */
  readonly engineVersion: EngineVersion | null;
  /** Path of the manifest relative to the workspace; `null` when none is used. */
  readonly manifestPath: string | null;
  /** The dictionaries, in code-unit order of their path. */
  readonly files: readonly SelectedFile[];
  /** Files of the commit that the globs match and the checkout lacks. */
  readonly leftOut: number;
  /** The paths that this step publishes, including those of files that are gone. */
  readonly scope: StepScope;
  /** Doubts that are no errors, as full sentences. */
  readonly warnings: readonly string[];
  /** What is probably a mistake, as full sentences. */
  readonly notices: readonly string[];
}

/** What the modes that call AWS can rely on. */
export interface AwsConfiguration {
  readonly region: string;
  /** Never `null` in `validate` and `deploy`. Without it the content that is deployed can't be read. */
  readonly bucket: string | null;
  /** `owner/name`, for the markers. */
  readonly repository: string;
}

/** The mode of a run whose dictionaries are known; `null` where a pull request may be validated or only linted. */
export type ModeOf = (configured: Inputs['mode'], files: readonly SelectedFile[]) => Promise<Mode | null>;

/** The configuration as far as it can be read: what has an error has its default. */
export interface ConfigurationRead {
  /** `null` without a workspace. */
  readonly configuration: Configuration | null;
  /** Full sentences. */
  readonly errors: readonly string[];
  /** That of `regionProblem`, which is one of the errors. */
  readonly regionProblem: string | null;
  /** Those of them with which neither AWS nor an engine can be asked. */
  readonly connectionErrors: readonly string[];
  /** Path of the manifest, with which errors about it begin; `null` where there is none. */
  readonly manifest: string | null;
  /** Whether the manifest has an error, and so may have more settings. */
  readonly isManifestBroken: boolean;
}

/**
 * Reads and checks everything that the inputs name, and completes them.
 * @param modeOf gives the mode, which decides what settings are needed
 * @throws ActionFailure `invalid-configuration` that lists all errors, one a line
 */
export async function loadConfiguration(
  read: InputsRead,
  event: WorkflowEvent,
  modeOf?: ModeOf,
): Promise<Configuration> {
  const { configuration, errors, manifest } = await readConfiguration(read, event, modeOf);
  if (configuration === null || errors.length > 0) throw configurationFailure(errors, manifest);
  return configuration;
}

/** As `loadConfiguration`, but returns the errors, for a mode that continues with the rest. */
export async function readConfiguration(
  { inputs, errors: inputErrors, invalid }: InputsRead,
  event: WorkflowEvent,
  modeOf: ModeOf = async (mode) => knownMode(mode, event),
): Promise<ConfigurationRead> {
  if (!existsSync(event.workspace)) return withoutWorkspace({ inputs, errors: inputErrors, invalid }, event);
  const loaded = await loadManifest(event.workspace, inputs.manifest);
  const manifest = loaded.kind === 'found' ? loaded.manifest : null;
  const configuration = merge(inputs, manifest);
  const scope = {
    packagePrefix: inputs.packagePrefix,
    globs: inputs.files,
    entries: manifest === null ? [] : manifestFiles(manifest, configuration.domains),
  };
  const request = {
    ...scope,
    workspace: event.workspace,
    globSettings: globSettings(inputs, manifest, configuration.domains),
  };
  const selection = selectFiles(request);
  const settings = plainFiles(
    event.workspace,
    'index-settings',
    configuration.indexSettings,
    inputs.indexSettings,
    manifest,
  );
  const tests = plainFiles(event.workspace, 'search-tests', configuration.searchTests, inputs.searchTests, manifest);
  const named = inputs.files.length > 0 || manifest?.entries.length;
  const ignored = loaded.kind === 'none' ? loaded.ignored : null;
  const lacking = await lackingFiles(
    event.workspace,
    [
      ...(selection.errors.length > 0 ? [] : dictionaryGroups(request)),
      ...[settings, tests].flatMap(({ errors, group }) => (errors.length > 0 ? [] : [group])),
    ],
    [...selection.files.flatMap(({ parts }) => parts), ...settings.files, ...tests.files].map(({ file }) => file),
    loaded.kind === 'none',
  );
  knowNames(
    namesOf([...selection.files, ...settings.files, ...tests.files, ...lacking.names.map((file) => ({ file }))]),
  );
  const isNamed = named || lacking.lacksManifest;
  const manifestErrors = loaded.kind === 'invalid' ? loaded.errors : isNamed ? [] : [nothingNamed(manifest, ignored)];
  const mode = invalid.has('mode') ? null : await modeOf(inputs.mode, selection.files);
  // A setting with a wrong value is not reported as missing too, and a broken manifest may have it.
  const isKnownError = ({ input }: Missing): boolean =>
    invalid.has(input) || (input === 'bucket' && loaded.kind === 'invalid');
  const missing =
    mode === null ? [] : missingFor(mode, configuration, event).filter((missing) => !isKnownError(missing));
  const noRegion = mode === null || invalid.has('aws-region') ? null : await neededRegionProblem(mode, configuration);
  const unreachable = mode === null ? [] : connectionErrors(mode, configuration);
  const rest = loaded.kind === 'invalid' ? loaded.rest : null;
  const errors = [
    ...inputErrors,
    ...(noRegion === null ? [] : [noRegion]),
    ...unreachable,
    ...manifestErrors,
    ...(rest === null ? selection.errors : errorsOfRest(request, rest, inputs)),
    ...settings.errors,
    ...tests.errors,
    ...lacking.errors,
    ...missing.map(({ sentence }) => sentence),
  ];
  const warnings = [...configuration.warnings, ...(ignored === null ? [] : [`${isIgnored(ignored)}.`])];
  const checked: Configuration = {
    ...configuration,
    warnings,
    notices: [...selection.notices, ...settings.notices, ...tests.notices, ...lacking.notices],
    leftOut: lacking.leftOut,
    files: selection.files,
    settingsFiles: settings.files,
    testFiles: tests.files,
    scope,
  };
  return {
    configuration: checked,
    errors,
    regionProblem: noRegion,
    connectionErrors: unreachable,
    manifest: loaded.kind === 'invalid' ? loaded.path : (manifest?.path ?? null),
    isManifestBroken: loaded.kind === 'invalid',
  };
}

/** What can be said without files: the mode may depend on them. */
async function withoutWorkspace(
  { inputs, errors, invalid }: InputsRead,
  event: WorkflowEvent,
): Promise<ConfigurationRead> {
  const mode = invalid.has('mode') ? null : knownMode(inputs.mode, event);
  const region = invalid.has('aws-region') ? null : await regionProblem(inputs);
  const unreachable = mode === null ? [] : connectionErrors(mode, inputs);
  const missing = mode === null ? [] : missingFor(mode, inputs, event);
  return {
    configuration: null,
    errors: [
      ...errors,
      ...(mode !== null && ABILITIES[mode].readsAws && region !== null ? [region] : []),
      ...unreachable,
      NO_WORKSPACE,
      // A manifest may set the bucket.
      ...missing.filter(({ input }) => !invalid.has(input) && input !== 'bucket').map(({ sentence }) => sentence),
    ],
    regionProblem: region,
    connectionErrors: unreachable,
    manifest: null,
    isManifestBroken: true,
  };
}

/** The names that messages may have: of files and folders, and of packages. */
function namesOf(files: readonly { readonly file: string; readonly name?: string }[]): readonly string[] {
  return files.flatMap(({ file, name }) => [...file.split('/'), ...(name === undefined ? [] : [name])]);
}

/**
 * What a mode that calls AWS needs beyond the configuration, once the mode is known.
 * @throws ActionFailure `invalid-configuration` that lists everything that is missing
 */
export async function requireAws(
  mode: Mode,
  configuration: Configuration,
  event: WorkflowEvent,
): Promise<AwsConfiguration> {
  const { awsRegion: region, bucket } = configuration;
  const { repository } = event;
  const missing = missingFor(mode, configuration, event);
  const noRegion = await neededRegionProblem(mode, configuration);
  const errors = [
    ...(noRegion === null ? [] : [noRegion]),
    ...connectionErrors(mode, configuration),
    ...missing.map(({ sentence }) => sentence),
  ];
  if (errors.length > 0 || region === null || repository === null) throw configurationFailure(errors);
  return { region, bucket, repository };
}

/** An input that is set wins over the manifest. */
function merge(
  inputs: Inputs,
  manifest: Manifest | null,
): Omit<Configuration, 'files' | 'settingsFiles' | 'testFiles' | 'scope' | 'notices' | 'leftOut'> {
  const { files: _files, manifest: _manifest, format: _format, packagePrefix: _prefix, ...others } = inputs;
  const bucket = inputs.bucket ?? manifest?.bucket ?? null;
  const doubt = bucket === null ? null : bucketDoubt(bucket);
  return {
    ...others,
    bucket,
    keyPrefix: inputs.keyPrefix ?? manifest?.keyPrefix ?? DEFAULT_KEY_PREFIX,
    expectedBucketOwner: inputs.expectedBucketOwner ?? manifest?.expectedBucketOwner ?? null,
    domains: inputs.domains ?? manifest?.domains ?? [],
    indexSettings: inputs.indexSettings ?? manifest?.indexSettings ?? [],
    searchTests: inputs.searchTests ?? manifest?.searchTests ?? [],
    engineVersion: manifest?.engineVersion ?? null,
    manifestPath: manifest?.path ?? null,
    warnings: doubt === null ? [] : [doubt],
  };
}

/**
 * The variant that distinguished the comments of a pull request before 1.0. It only finds comments of those versions.
 */
export function variantOf({
  mode,
  awsRegion,
  bucket,
  keyPrefix,
  domains,
  files,
  manifest,
  packagePrefix,
}: Inputs): string {
  return JSON.stringify([mode, awsRegion, bucket, keyPrefix, domains, files, manifest, packagePrefix]);
}

/** Settings of files that only the input `files` names. */
function globSettings(inputs: Inputs, manifest: Manifest | null, domains: readonly DomainName[]): DictionarySettings {
  const engineVersion = manifest?.engineVersion ?? DEFAULT_SETTINGS.engineVersion;
  return { ...DEFAULT_SETTINGS, format: inputs.format, domains, engineVersion };
}

function isIgnored(file: string): string {
  return `${file} is not read: name it in the input manifest, or rename it to ${DEFAULT_MANIFEST}`;
}

function nothingNamed(manifest: Manifest | null, ignored: string | null): string {
  const way = 'Name dictionaries in the input files, one glob a line, or under "dictionaries" in a manifest';
  if (manifest !== null)
    return `Input files is not set, and the manifest ${manifest.path} names no dictionaries. ${way}.`;
  const other = ignored === null ? '' : ` ${isIgnored(ignored)}.`;
  return `Neither the input files nor a manifest names dictionaries. ${way} (input manifest, by default ${DEFAULT_MANIFEST}).${other}`;
}
