/** Everything that `lint` checks. Each check takes its part of the request and adds reports, notices and failures. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileSource } from '../dictionaries/byte-source.ts';
import type { CheckReport, EngineVersion } from '../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../dictionaries/engine-version.ts';
import { mergeProblems } from '../dictionaries/problems.ts';
import type { FileProblem } from '../dictionaries/settings/problems.ts';
import type { TestRecord } from '../search/tests/records.ts';
import { type CheckTarget, checkTogether } from '../workspace/check-all.ts';
import type { SettingsOfRun } from '../workspace/check-target.ts';
import type { PlainFile } from '../workspace/plain-files.ts';
import { STDIN } from './arguments/expand-paths.ts';
import type { LintTargets, NamedGlobs } from './arguments/targets.ts';
import type { Failure } from './environment.ts';
import type { FileReport } from './output/file-report.ts';

export interface CheckRequest
  extends Pick<LintTargets, 'root' | 'targets' | 'context' | 'indexSettings' | 'searchTests'> {
  /** Absolute folder that the files of `targets` are relative to. */
  readonly cwd: string;
  /** May hold credentials: belongs in no message. */
  readonly engineUrl: URL | null;
}

export interface CheckOutcome {
  /** Dictionaries first, then other files. */
  readonly reports: readonly FileReport[];
  /** Full sentences that fail nothing. */
  readonly notices: readonly string[];
  /** What could not be checked; the exit status is then 2. */
  readonly failures: readonly Failure[];
}

export async function runChecks(request: CheckRequest): Promise<CheckOutcome> {
  const failures: Failure[] = [];
  const notices: string[] = [];
  const settingsFiles = await select(request, 'index-settings', request.indexSettings, failures, notices);
  const testFiles = await select(request, 'search-tests', request.searchTests, failures, notices);
  const engine = await reach(request);
  if (engine !== null && 'failure' in engine) failures.push(engine.failure);
  const asked = engine !== null && 'api' in engine ? engine : null;
  const targets = request.targets.map((target) => readFor(asked, target));
  const settings = await readSettingsFor({ ...request, targets }, settingsFiles);
  const apply = (target: CheckTarget): CheckTarget => settings?.apply(target) ?? target;
  const checked = await checkTogether(targets.map(apply), request.context.map(apply), settings);
  const tests = await runTests(testFiles, settings);
  const found =
    asked === null
      ? null
      : await (await import('./engine.ts')).askCliEngine(asked, checked, settings?.settings ?? null, tests.records);
  failures.push(...(found?.failures ?? []));
  const reports = checked.map(({ target, report }): FileReport => {
    const { file, files, format, source } = target;
    const path = file === STDIN ? null : (files?.[0]?.path ?? resolve(request.cwd, file));
    const own = found?.problems.get(target) ?? [];
    const all = mergeProblems(report, own, files?.map((one) => one.file) ?? [file]);
    return { file, path, files: files ?? [], format: format ?? 'opaque', source, report: all };
  });
  const records = found?.records ?? tests.records;
  const testProblems = await tellTests(records);
  const problems = [
    ...(settings?.settings.problems.all() ?? []),
    ...(found?.fileProblems ?? []),
    ...tests.problems,
    ...testProblems.problems,
  ];
  return {
    reports: [...reports, ...fileReports([...settingsFiles, ...testFiles], problems)],
    notices: [
      ...notices,
      ...(asked?.notices ?? []),
      ...(settings?.settings.problems.notices ?? []),
      ...(await tellStrangers(settings)),
      ...(found?.notices ?? []),
      ...testProblems.notices,
    ],
    failures,
  };
}

async function reach({ engineUrl, targets }: CheckRequest) {
  if (engineUrl === null) return null;
  const { reachEngine } = await import('./engine.ts');
  const version = targets[0]?.options.engineVersion ?? NEWEST_ENGINE;
  // Without a declaration it is the newest one.
  return await reachEngine(engineUrl, isSameVersion(version, NEWEST_ENGINE) ? null : version);
}

/** The version to check for: the engine's own where none is declared. */
function readFor(
  engine: { readonly identity: { readonly version: EngineVersion } } | null,
  target: CheckTarget,
): CheckTarget {
  if (engine === null || !isSameVersion(target.options.engineVersion, NEWEST_ENGINE)) return target;
  return { ...target, options: { ...target.options, engineVersion: engine.identity.version } };
}

function isSameVersion(a: EngineVersion, b: EngineVersion): boolean {
  return a.engine === b.engine && a.major === b.major && a.minor === b.minor;
}

async function select(
  request: CheckRequest,
  name: string,
  named: NamedGlobs,
  failures: Failure[],
  notices: string[],
): Promise<readonly PlainFile[]> {
  if (named.globs.length === 0) return [];
  const { selectNamed } = await import('./arguments/named-files.ts');
  const { files, errors, notices: doubts } = selectNamed(name, named, request);
  // The option is named in front.
  failures.push(...errors.map((message) => ({ what: `--${name}`, message })));
  notices.push(...doubts);
  return files;
}

async function readSettingsFor(
  { targets, context }: CheckRequest,
  files: readonly PlainFile[],
): Promise<SettingsOfRun | null> {
  if (files.length === 0) return null;
  const all = [...targets, ...context];
  const { readSettings } = await import('../workspace/settings.ts');
  return await readSettings(files, all, all[0]?.options.engineVersion ?? NEWEST_ENGINE);
}

async function tellStrangers(settings: SettingsOfRun | null): Promise<readonly string[]> {
  if (settings === null || settings.settings.strangers.length === 0) return [];
  const { strangerNotices } = await import('../dictionaries/settings/uses/strangers.ts');
  return strangerNotices(settings.settings.strangers, null);
}

async function runTests(
  files: readonly PlainFile[],
  settings: SettingsOfRun | null,
): Promise<{ readonly records: readonly TestRecord[]; readonly problems: readonly FileProblem[] }> {
  if (files.length === 0) return { records: [], problems: [] };
  const { runTestsOffline } = await import('../search/tests/run-tests.ts');
  const sources = files.map((file) => ({ file: file.file, bytes: readFileSync(file.path) }));
  return await runTestsOffline(sources, settings?.settings ?? null);
}

async function tellTests(
  records: readonly TestRecord[],
): Promise<{ readonly problems: readonly FileProblem[]; readonly notices: readonly string[] }> {
  if (records.length === 0) return { problems: [], notices: [] };
  const { countTests, failureProblems, skippedNotices } = await import('../search/tests/records.ts');
  const { passed, failed, skipped } = countTests(records);
  return {
    problems: failureProblems(records),
    notices: [...skippedNotices(records), `Search tests: ${passed} passed, ${failed} failed, ${skipped} skipped.`],
  };
}

/** A report for each file that is not a dictionary. */
function fileReports(files: readonly PlainFile[], problems: readonly FileProblem[]): FileReport[] {
  return files.map(({ file, path }) => {
    const own = problems.filter((problem) => problem.file === file);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const report: CheckReport = { problems: own, errors, warnings: own.length - errors, entries: null };
    return { file, path, files: [], format: null, source: fileSource(path), report };
  });
}
