/** The engine at `--engine-url`, as judge of what `lint` checks. */

import type { CheckReport, EngineVersion, Problem } from '../dictionaries/dictionary.ts';
import { contentLine, placeProblem } from '../dictionaries/file-lines.ts';
import type { IndexSettings } from '../dictionaries/settings/index-settings.ts';
import type { FileProblem } from '../dictionaries/settings/problems.ts';
import { engineClient } from '../opensearch/engine-client.ts';
import { knowSecrets, redact } from '../redact.ts';
import {
  askEngine,
  assertSameMajor,
  type EngineDictionary,
  EngineFailure,
  type EngineIdentity,
  engineAsked,
  identifyEngine,
} from '../search/engine/engine.ts';
import { engineQuestions } from '../search/engine/engine-questions.ts';
import type { RestApi } from '../search/rest.ts';
import { runTestsOnEngine } from '../search/tests/on-engine.ts';
import type { TestRecord } from '../search/tests/records.ts';
import type { CheckTarget } from '../workspace/check-all.ts';
import { packageNameStem } from '../workspace/select/names.ts';
import type { Failure } from './environment.ts';

/** An engine that answered, or why it can't be asked. */
export type CliEngine =
  | { readonly api: RestApi; readonly identity: EngineIdentity; readonly notices: readonly string[] }
  | { readonly failure: Failure };

/** @param declared what `--engine-version` or the manifest says; `null`: nothing */
export async function reachEngine(url: URL, declared: EngineVersion | null): Promise<CliEngine> {
  knowSecrets({ ...process.env, 'INPUT_ENGINE-URL': url.href });
  const api = engineClient(url, { env: process.env, signal: WORLD.signal });
  try {
    const identity = await identifyEngine(api, WORLD);
    if (declared !== null) assertSameMajor(api, identity, declared);
    const notices = declared === null ? [`The dictionaries are checked as ${identity.name} reads them.`] : [];
    return { api, identity, notices };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

export interface EngineFindings {
  /** By target; placed at the file and line that people edit. */
  readonly problems: ReadonlyMap<CheckTarget, readonly Problem[]>;
  readonly fileProblems: readonly FileProblem[];
  readonly records: readonly TestRecord[];
  readonly notices: readonly string[];
  readonly failures: readonly Failure[];
}

export async function askCliEngine(
  engine: Extract<CliEngine, { api: RestApi }>,
  checked: readonly { readonly target: CheckTarget; readonly report: CheckReport }[],
  settings: IndexSettings | null,
  records: readonly TestRecord[],
): Promise<EngineFindings> {
  const names = new Map(checked.map(({ target }) => [nameOf(target), target]));
  const dictionaries = new Map(checked.map(({ target, report }) => [nameOf(target), dictionaryOf(target, report)]));
  const asked = { ...engine, world: WORLD };
  try {
    const { questions, notices } = engineQuestions(settings, dictionaries, engine.identity.version);
    const { problems } = await askEngine(questions, dictionaries, asked);
    const byTarget = new Map<CheckTarget, Problem[]>();
    const fileProblems: FileProblem[] = [];
    for (const { subject, problem } of problems) {
      const target = 'dictionary' in subject ? names.get(subject.dictionary) : undefined;
      if ('file' in subject) fileProblems.push({ ...problem, file: subject.file });
      else if (target !== undefined) {
        byTarget.set(target, [...(byTarget.get(target) ?? []), placeProblem(filesOf(target), problem)]);
      }
    }
    const tested =
      settings === null || records.length === 0
        ? records
        : await runTestsOnEngine(records, settings, engineAsked(dictionaries, asked));
    return { problems: byTarget, fileProblems, records: tested, notices, failures: [] };
  } catch (error) {
    return { problems: new Map(), fileProblems: [], records, notices: [], failures: [failureOf(error)] };
  }
}

const WORLD = {
  clock: {
    now: () => Date.now(),
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  },
  signal: new AbortController().signal,
};

function dictionaryOf(target: CheckTarget, report: CheckReport): EngineDictionary {
  const { file, source, format, options } = target;
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const suspects = errors.flatMap((problem) => contentLine(filesOf(target), problem) ?? []);
  return { name: nameOf(target), file, format: format ?? 'opaque', source, options, suspects };
}

function filesOf({ file, files }: CheckTarget) {
  return files ?? [{ file, firstLine: 1 }];
}

function nameOf({ name, file }: CheckTarget): string {
  return name ?? packageNameStem(file);
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof EngineFailure)) throw error;
  return { what: '--engine-url', message: redact(error.message) };
}
