/** The engine at `engine-url`: reached before the check, as its version says how dictionaries are read, and asked after it. */

import { fileSource } from '../dictionaries/byte-source.ts';
import type { CheckReport, Dictionary, Problem } from '../dictionaries/dictionary.ts';
import { formatEngineVersion } from '../dictionaries/engine-version.ts';
import { contentLine, placeProblem } from '../dictionaries/file-lines.ts';
import { ActionFailure } from '../failure.ts';
import type { Configuration } from '../inputs/configuration.ts';
import { engineClient } from '../opensearch/engine-client.ts';
import { defaultQuestion } from '../search/default-chain.ts';
import {
  askEngine,
  assertSameMajor,
  type EngineDictionary,
  EngineFailure,
  type EngineIdentity,
  type EngineProblem,
  type EngineQuestion,
  identifyEngine,
} from '../search/engine.ts';
import type { RestApi } from '../search/rest.ts';
import type { Run } from './run.ts';

/** An engine that answered, or why it can't be asked. */
export type ReachedEngine =
  | { readonly api: RestApi; readonly identity: EngineIdentity }
  | { readonly failure: ActionFailure };

/** Asks the engine what it is. Without an `engine-version` in the manifest it decides how dictionaries are read. */
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

/** The dictionaries as they are read for this engine: its own version counts where none is declared. */
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
 * Has the engine build every analyzer. What it rejects becomes a problem of the dictionary or the settings file.
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
      const { questions, complete } = questionsFor(run, dictionaries);
      const { validated, problems } = await askEngine(questions, dictionaries, { ...engine, world: run });
      state.checks = addProblems(state.checks, problems.map(placed(state.dictionaries)));
      state.problems = [...state.problems, ...fileProblems(problems)];
      state.engineValidated = validated && complete;
      const built = validated ? 'all were built' : `${problems.length} problems`;
      log.info(`${questions.length} analyzers asked for: ${built}.`);
      return null;
    } catch (error) {
      return engineFailure(error);
    }
  });
}

/** `complete`: every dictionary is part of a question. */
function questionsFor(
  { state }: Run,
  dictionaries: ReadonlyMap<string, EngineDictionary>,
): { readonly questions: readonly EngineQuestion[]; readonly complete: boolean } {
  const questions: EngineQuestion[] = [];
  const assumed: string[] = [];
  const bare: string[] = [];
  for (const dictionary of dictionaries.values()) {
    const question = defaultQuestion(dictionary);
    if (question === null) bare.push(dictionary.file);
    else questions.push(question);
    if (question !== null && dictionary.options.analysis === null) assumed.push(dictionary.file);
  }
  if (assumed.length > 0) {
    state.notices.push(
      `No index settings say how ${assumed.join(', ')} ${assumed.length === 1 ? 'is' : 'are'} used, so the engine was asked with the tokenizer standard and the filter lowercase. Set index-settings to have it asked as your indexes do.`,
    );
  }
  if (bare.length > 0) {
    state.notices.push(
      `The engine was not asked about ${bare.join(', ')}: the content can't be put into a request in this format.`,
    );
  }
  return { questions, complete: bare.length === 0 };
}

function engineDictionary(
  { name, file, files, path, format, options }: Dictionary,
  checks: ReadonlyMap<string, CheckReport>,
): EngineDictionary {
  const problems = checks.get(name)?.problems ?? [];
  const lines = problems.map((problem) => (problem.severity === 'error' ? contentLine(files, problem) : null));
  const suspects = lines.filter((line) => line !== null);
  return { name, file, format, source: fileSource(path), options, suspects };
}

/** A problem of a line of a dictionary's content, at the file and line that people edit. */
function placed(dictionaries: readonly Dictionary[]) {
  const files = new Map<string, Dictionary['files']>(dictionaries.map(({ name, files: own }) => [name, own]));
  return ({ subject, problem }: EngineProblem): EngineProblem => {
    const own = 'dictionary' in subject ? files.get(subject.dictionary) : undefined;
    return { subject, problem: own === undefined ? problem : placeProblem(own, problem) };
  };
}

/** The reports with what others found beside the check. */
export function addProblems(
  checks: ReadonlyMap<string, CheckReport>,
  found: readonly EngineProblem[],
): ReadonlyMap<string, CheckReport> {
  const added = new Map<string, Problem[]>();
  for (const { subject, problem } of found) {
    if ('dictionary' in subject) added.set(subject.dictionary, [...(added.get(subject.dictionary) ?? []), problem]);
  }
  return new Map(
    [...checks].map(([name, report]) => {
      const more = added.get(name) ?? [];
      const errors = more.filter(({ severity }) => severity === 'error').length;
      return [
        name,
        {
          ...report,
          problems: [...report.problems, ...more].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
          errors: report.errors + errors,
          warnings: report.warnings + more.length - errors,
        },
      ];
    }),
  );
}

function fileProblems(found: readonly EngineProblem[]) {
  return found.flatMap(({ subject, problem }) => ('file' in subject ? [{ ...problem, file: subject.file }] : []));
}

function engineFailure(error: unknown): ActionFailure {
  if (!(error instanceof EngineFailure)) throw error;
  return new ActionFailure('engine-failed', error.message, {
    hint: 'Nothing was sent to AWS. In a job with a service container, give it a health check, so that the steps begin when it answers (examples/workflows).',
    cause: error,
  });
}
