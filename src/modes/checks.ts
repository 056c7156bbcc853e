/** What a run checks before anything is compared with what is live: dictionaries in their chains, settings, search tests. */

import { detectFormat } from '../dictionaries/detection/detect.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../dictionaries/engine-version.ts';
import { ActionFailure } from '../failure.ts';
import type { Configuration } from '../inputs/configuration.ts';
import { ABILITIES, askedOf } from '../inputs/modes.ts';
import type { FileProblem } from '../result/run-result.ts';
import type { RunState } from '../result/run-state.ts';
import { countTests, failureProblems, verdictOf } from '../search/tests/records.ts';
import { checkAll, checkTarget, lintFailure, logFileProblems } from '../workspace/check-all.ts';
import type { SettingsOfRun } from '../workspace/check-target.ts';
import { discoverDictionaries } from '../workspace/discover.ts';
import { readPlainFile } from '../workspace/plain-files.ts';
import type { PackageIds } from '../workspace/settings.ts';
import { readStopWords } from '../workspace/stop-word-file.ts';
import type { BaseVersions } from './base/base-version.ts';
import { readAsAtBase } from './base/kept-format.ts';
import { cancellationBy, cut } from './cancellation.ts';
import type { EarlyLook } from './live/early-look.ts';
import type { Run } from './run.ts';

/** The engine at `engine-url`. */
export interface AskedEngine {
  readFor(dictionaries: readonly Dictionary[]): readonly Dictionary[];
  /** @returns why the run fails, where it can't be asked */
  check(): Promise<ActionFailure | null>;
}

export interface CheckPorts {
  /** `null`: there is nothing that the run's commit is compared with. */
  readonly versions: BaseVersions | null;
  /** `null` where the mode does not ask AWS. */
  readonly look: EarlyLook | null;
  readonly engine: AskedEngine | null;
}

/** Checks everything. @returns why the run fails */
export async function checkRun(
  run: Run,
  configuration: Configuration,
  ports: CheckPorts,
): Promise<ActionFailure | null> {
  const unasked = await inspect(run, configuration, ports);
  const { dictionaries, checks, problems } = run.state;
  return (
    lintFailure(dictionaries, checks, configuration.failOnWarnings, problems) ??
    unasked ??
    offlineTestFailure(run.state)
  );
}

/** Checks everything, and puts what it finds into the state. @returns why the engine can't be asked */
export async function inspect(
  run: Run,
  configuration: Configuration,
  { versions, look, engine }: CheckPorts,
): Promise<ActionFailure | null> {
  const { state, event, log } = run;
  await log.group('Check dictionaries', async () => {
    const { files } = configuration;
    const readers = { detectFormat, readWords: readStopWords };
    state.dictionaries = cut(bytesOf(files), () => discoverDictionaries(files, readers));
    if (versions !== null) state.dictionaries = await readAsAtBase(state.dictionaries, versions, log);
    if (engine !== null) state.dictionaries = engine.readFor(state.dictionaries);
    const { settings, ids } = await settingsFor(run, configuration, look);
    const { maxRemovedPercent } = configuration;
    const cancellation = cancellationBy(run.signal);
    const asked = askedOf(state.mode);
    state.checks = await checkAll(state.dictionaries, maxRemovedPercent, log, settings, asked, cancellation);
    takeProblems(run, settings);
    await runTests(run, configuration);
    logFileProblems(state.problems, log);
    if (event.base !== null && versions !== null && state.searchTests.length > 0) {
      const { compareTests } = await import('./base/base-tests.ts');
      state.testChanges = await compareTests(run, configuration, versions, ids);
    }
  });
  return engine === null ? null : await engine.check();
}

function bytesOf(files: Configuration['files']): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The engine at `engine-url`, where the mode asks one; loaded only then. */
export async function engineFor(run: Run, configuration: Configuration): Promise<AskedEngine | null> {
  const { engineUrl: url } = configuration;
  if (url === null || !ABILITIES[run.state.mode].asksEngine) return null;
  const { checkByEngine, reachEngine, readForEngine } = await import('./engine.ts');
  const engine = await reachEngine(run, url, configuration);
  return {
    readFor: (dictionaries) => readForEngine(dictionaries, engine, configuration),
    check: () => checkByEngine(run, engine),
  };
}

/** Reads the index settings, if any; they decide how the dictionaries are read. */
async function settingsFor(
  run: Run,
  { settingsFiles, engineVersion }: Configuration,
  look: EarlyLook | null,
): Promise<{ readonly settings: SettingsOfRun | null; readonly ids: PackageIds }> {
  const { state, log } = run;
  if (settingsFiles.length === 0) return { settings: null, ids: new Map() };
  const version = state.dictionaries[0]?.options.engineVersion ?? engineVersion ?? NEWEST_ENGINE;
  const { applySettings, readSettings } = await import('../workspace/settings.ts');
  const { packageIdOf, strangerNotices } = await import('../dictionaries/settings/uses/strangers.ts');
  const targets = state.dictionaries.map((dictionary) => checkTarget(dictionary));
  let settings = await readSettings(settingsFiles, targets, version);
  let ids: PackageIds = new Map();
  let packages: ReadonlyMap<string, string> | null = null;
  // AWS is asked this early only where the check depends on it.
  const isAsked =
    look !== null && settings.settings.strangers.some(({ path, isShared }) => !isShared && packageIdOf(path) !== null);
  if (isAsked)
    log.info('The index settings name packages that may be meant by their IDs, so AWS is asked which these are.');
  const seen = isAsked ? await look.now() : null;
  if (seen !== null) {
    const { managed, packages: all } = seen.observation;
    ids = new Map([...managed].map(([name, { live }]) => [name, live.id]));
    packages = new Map(all.map(({ id, name }) => [id, name]));
    settings = await readSettings(settingsFiles, targets, version, ids);
  }
  state.notices.push(...strangerNotices(settings.settings.strangers, packages));
  state.settings = settings.settings;
  state.dictionaries = applySettings(settings, state.dictionaries);
  return { settings, ids };
}

function takeProblems({ state }: Run, settings: SettingsOfRun | null): void {
  if (settings === null) return;
  const { problems } = settings.settings;
  if (askedOf(state.mode) === 'all') state.problems = [...state.problems, ...problems.all()];
  state.notices.push(...problems.notices);
}

/** The search tests that need no engine. */
async function runTests({ state, log }: Run, { testFiles }: Configuration): Promise<void> {
  if (testFiles.length === 0) return;
  const { runTestsOffline } = await import('../search/tests/run-tests.ts');
  const sources = testFiles.map((file) => ({ file: file.file, bytes: readPlainFile(file) }));
  const { records, problems } = await runTestsOffline(sources, state.settings);
  if (askedOf(state.mode) === 'files') {
    // In drift only the domains are asked.
    state.searchTests = records.map((record) => ({ ...record, outcomes: [] }));
    state.warnings.push(...problems.map(unreadTests));
    return;
  }
  state.searchTests = records;
  state.problems = [...state.problems, ...problems];
  const { passed, failed, skipped } = countTests(state.searchTests);
  log.info(`Search tests here: ${passed} passed, ${failed} failed, ${skipped} left to others.`);
}

function unreadTests({ file, line, message }: FileProblem): string {
  return `Search tests of ${file} were not run${line === null ? '' : ` (line ${line})`}: ${message}`;
}

/** Why the run fails where search tests do. */
export function offlineTestFailure({ searchTests }: Pick<RunState, 'searchTests'>): ActionFailure | null {
  const failed = searchTests.filter((record) => verdictOf(record) === 'failed');
  const [first] = failureProblems(failed);
  if (first === undefined) return null;
  const count = failed.length === 1 ? 'A search test fails' : `${failed.length} search tests fail`;
  const place = `${first.file}, line ${first.line ?? 1}`;
  return new ActionFailure('test-failed', `${count}, the first in ${place}: ${first.message}`, {
    hint: 'Correct the dictionary, or the test where search should do what it does now. Nothing was changed in AWS.',
  });
}
