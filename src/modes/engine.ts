/**
 * The engine at `engine-url`: connected before the check, as its version decides how dictionaries are read, and asked
 * after it.
 */

import { fileSource } from '../dictionaries/byte-source.ts';
import type { CheckReport, Dictionary } from '../dictionaries/dictionary.ts';
import { formatEngineVersion } from '../dictionaries/engine-version.ts';
import { contentLine } from '../dictionaries/file-lines.ts';
import { ActionFailure } from '../failure.ts';
import type { Configuration } from '../inputs/configuration.ts';
import { engineClient } from '../opensearch/engine-client.ts';
import {
  askEngine,
  assertSameMajor,
  type EngineDictionary,
  EngineFailure,
  type EngineIdentity,
  type EngineProblem,
  engineAsked,
  identifyEngine,
} from '../search/engine/engine.ts';
import { engineQuestions } from '../search/engine/engine-questions.ts';
import type { RestApi } from '../search/rest.ts';
import { runTestsOnEngine } from '../search/tests/on-engine.ts';
import { logFileProblems } from '../workspace/check-all.ts';
import { addProblems } from './found-problems.ts';
import type { Run } from './run.ts';

/** An engine that answered, or why it can't be asked. */
export type ReachedEngine =
  | { readonly api: RestApi; readonly identity: EngineIdentity }
  | { readonly failure: ActionFailure };

/**
 * Reads name and version of the engine. Without an `engine-version` in the manifest, it decides how dictionaries are
 * read.
 */
export async function reachEngine(run: Run, url: URL, configuration: Configuration): Promise<ReachedEngine> {
  const { state, log } = run;
  const api = engineClient(url, run);
  try {
    const identity = await identifyEngine(api, run);
    log.info(`The engine at ${api.name} is ${identity.name}.`);
    const declared = configuration.engineVersion;
    if (declared !== null) assertSameMajor(api, identity, declared);
    else {
      state.notices.push(
        `The dictionaries are checked as ${formatEngineVersion(identity.version)} reads them, as the engine at ${api.name} is ${identity.name} and the manifest has no engine-version.`,
      );
    }
    return { api, identity };
  } catch (error) {
    return { failure: engineFailure(error) };
  }
}

/** The dictionaries for this engine: its own version counts where none is declared. */
export function readForEngine(
  dictionaries: readonly Dictionary[],
  engine: ReachedEngine,
  { engineVersion }: Configuration,
): readonly Dictionary[] {
  if ('failure' in engine || engineVersion !== null) return dictionaries;
  const { version } = engine.identity;
  return dictionaries.map((one) => ({ ...one, options: { ...one.options, engineVersion: version } }));
}

/**
 * Lets the engine build every analyzer. What it rejects becomes a problem of the dictionary or the settings file.
 * @returns why the run fails, where the engine can't be asked
 */
export async function checkByEngine(run: Run, engine: ReachedEngine): Promise<ActionFailure | null> {
  if ('failure' in engine) return engine.failure;
  const { state, log } = run;
  const dictionaries = new Map(
    state.dictionaries.map((dictionary) => [dictionary.name, engineDictionary(dictionary, state.checks)]),
  );
  return log.group(`Ask ${engine.identity.name}`, async () => {
    try {
      const { questions, complete, notices } = engineQuestions(state.settings, dictionaries, engine.identity.version);
      state.notices.push(...notices);
      const { validated, built, problems } = await askEngine(questions, dictionaries, { ...engine, world: run });
      state.checks = addProblems(state.dictionaries, state.checks, problems, log);
      const inFiles = fileProblems(problems);
      logFileProblems(inFiles, log);
      const settled = state.settings?.problems.afterEngine(state.problems, built) ?? state.problems;
      state.problems = [...settled, ...inFiles];
      state.engineValidated = validated && complete;
      if (state.settings !== null && state.searchTests.length > 0) {
        const asked = engineAsked(dictionaries, { ...engine, world: run });
        state.searchTests = await runTestsOnEngine(state.searchTests, state.settings, asked);
      }
      log.info(`${questions.length} chains asked: ${validated ? 'all were built' : `${problems.length} problems`}.`);
      return null;
    } catch (error) {
      return engineFailure(error);
    }
  });
}

function engineDictionary(
  { name, file, files, path, format, options }: Dictionary,
  checks: ReadonlyMap<string, CheckReport>,
): EngineDictionary {
  const errors = (checks.get(name)?.problems ?? []).filter(({ severity }) => severity === 'error');
  const suspects = errors.flatMap((problem) => contentLine(files, problem) ?? []);
  return { name, file, format, source: fileSource(path), options, suspects };
}

function fileProblems(found: readonly EngineProblem[]) {
  return found.flatMap(({ subject, problem }) => ('file' in subject ? [{ ...problem, file: subject.file }] : []));
}

function engineFailure(error: unknown): ActionFailure {
  if (!(error instanceof EngineFailure)) throw error;
  return new ActionFailure('engine-failed', error.message, {
    hint: 'Nothing was changed in AWS. In a job with a service container, give it a health check, so that the steps begin when it answers (examples/workflows).',
    cause: error,
  });
}
