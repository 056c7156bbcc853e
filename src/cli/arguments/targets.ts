/** From the arguments of `lint` to the dictionaries to check. */

import { resolve } from 'node:path';
import { ENGLISH_STOP_WORDS } from '../../dictionaries/analysis/stop-words.ts';
import { fileSource } from '../../dictionaries/byte-source.ts';
import { detectFormat } from '../../dictionaries/detection/detect.ts';
import type { AnalysisChain, EngineVersion, ReadOptions } from '../../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../dictionaries/engine-version.ts';
import { ActionFailure } from '../../failure.ts';
import { messageOf, quote } from '../../printable.ts';
import type { CheckTarget } from '../../workspace/check-all.ts';
import type { DeclaredAnalysis } from '../../workspace/select/selection.ts';
import { readStopWords } from '../../workspace/stop-word-file.ts';
import type { CliEnvironment, Failure } from '../environment.ts';
import type { LintArguments, ReadingArguments } from './arguments.ts';
import type { ManifestTargets } from './declared-targets.ts';
import { expandPaths, type NamedFile, whyNot } from './expand-paths.ts';
import { manifestTargets } from './manifest-targets.ts';

export interface LintTargets {
  /** Absolute folder that the manifest's paths are relative to; the current folder without one. */
  readonly root: string;
  /** What is checked and reported. */
  readonly targets: readonly CheckTarget[];
  /** The other dictionaries of the manifest, whose stop words count. */
  readonly context: readonly CheckTarget[];
  readonly failures: readonly Failure[];
  readonly indexSettings: NamedGlobs;
  readonly searchTests: NamedGlobs;
}

/** Globs of an option, relative to the current folder, or else of the manifest, relative to `root` and below it. */
export interface NamedGlobs {
  readonly globs: readonly string[];
  readonly isOption: boolean;
}

/** Finds the dictionaries; an error in one is a failure and does not affect the others. */
export async function lintTargets(lint: LintArguments, io: CliEnvironment): Promise<LintTargets> {
  const manifest = await manifestTargets(io.cwd, lint.manifest);
  const declared = new Map(manifest?.targets.flatMap((target) => target.files.map(({ path }) => [path, target])));
  const override = overrideOf(lint.reading, io.cwd);
  const expanded = await expandPaths({
    paths: lint.paths,
    cwd: io.cwd,
    stdin: io.stdin,
    isDeclared: (path) => declared.has(path),
  });
  const chosen = expanded.files.map((file) => ({ file, target: declared.get(file.path ?? '') }));
  // A dictionary of several files is checked as a whole, once.
  const named = chosen
    .filter(({ target }, index) => target === undefined || chosen.findIndex((one) => one.target === target) === index)
    .map(({ file, target }) => targetOf(file, target, override));
  const namedTargets = new Set(chosen.map(({ target }) => target));
  const all = manifest?.targets ?? [];
  const isWhole = lint.paths.length === 0;
  if (isWhole) requireDictionaries(manifest);
  return {
    root: manifest?.root ?? io.cwd,
    targets: isWhole ? all.map((target) => override(target)) : named,
    context: isWhole ? [] : all.filter((target) => !namedTargets.has(target)),
    failures: [...(manifest?.failures ?? []), ...expanded.failures],
    indexSettings: namedGlobs(lint.indexSettings, manifest?.indexSettings),
    searchTests: namedGlobs(lint.searchTests, manifest?.searchTests),
  };
}

function namedGlobs(option: readonly string[] | null, declared: readonly string[] | null | undefined): NamedGlobs {
  return { globs: option ?? declared ?? [], isOption: option !== null };
}

function requireDictionaries(found: ManifestTargets | null): void {
  if (found === null) throw badUse('No files were given, and there is no manifest.');
  if (found.targets.length === 0 && found.failures.length === 0) throw badUse('The manifest names no dictionaries.');
}

function badUse(message: string): ActionFailure {
  return new ActionFailure('invalid-configuration', message);
}

function targetOf(
  { file, path, source }: NamedFile,
  declared: CheckTarget | undefined,
  override: (target: CheckTarget) => CheckTarget,
): CheckTarget {
  // Under the name that the user gave it.
  if (declared !== undefined) {
    const [only, ...others] = declared.files ?? [];
    if (only === undefined || others.length > 0) return override(declared);
    return override({ ...declared, file, files: [{ ...only, file }] });
  }
  const options: ReadOptions = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };
  const files = path === null ? {} : { files: [{ file, path, firstLine: 1 }] };
  const target = override({ file, ...files, source, format: null, options });
  return target.format === null ? { ...target, format: detectFormat(file, source) } : target;
}

/** The given options, which override those of the manifest. */
function overrideOf(reading: ReadingArguments, cwd: string) {
  const { format, engineVersion, expand, lenient } = reading;
  const chains = new Map<string, AnalysisChain>();
  const chainFor = (version: EngineVersion): AnalysisChain | null => {
    if (reading.analysis === null) return null;
    const key = JSON.stringify(version);
    const chain = chains.get(key) ?? readChain(reading.analysis, version, cwd);
    chains.set(key, chain);
    return chain;
  };
  return (target: CheckTarget): CheckTarget => {
    const version = engineVersion ?? target.options.engineVersion;
    const options: ReadOptions = {
      engineVersion: version,
      expand: expand ?? target.options.expand,
      lenient: lenient ?? target.options.lenient,
      analysis: chainFor(version) ?? target.options.analysis,
    };
    const allowsEmpty =
      format === null ? (target.allowsEmpty ?? false) : format === 'opaque' || target.allowsEmpty === true;
    const usage = {
      references: target.usage?.references ?? [],
      names: target.usage?.names ?? [],
      declaresExpand: expand !== null || target.usage?.declaresExpand === true,
      declaresLenient: lenient !== null || target.usage?.declaresLenient === true,
    };
    const isDeclared = format !== null || target.isDeclared === true;
    return { ...target, format: format ?? target.format, options, allowsEmpty, usage, isDeclared };
  };
}

/** @throws ActionFailure when the file of stop words can't be used: without it, a pass would mean nothing */
function readChain(
  { tokenizer, lowercase, stopwords }: DeclaredAnalysis,
  version: EngineVersion,
  cwd: string,
): AnalysisChain {
  switch (stopwords.kind) {
    case 'none':
      return { tokenizer, lowercase, stopwords: null };
    case 'english':
      return { tokenizer, lowercase, stopwords: ENGLISH_STOP_WORDS };
    case 'file':
      try {
        return { tokenizer, lowercase, stopwords: readStopWords(fileSource(resolve(cwd, stopwords.file)), version) };
      } catch (error) {
        const isFs = error instanceof Error && 'syscall' in error;
        const reason = isFs ? whyNot(error) : `It is not a list of stop words: ${messageOf(error)}.`;
        throw badUse(`--stopwords ${quote(stopwords.file)} can't be used. ${reason}`);
      }
  }
}
