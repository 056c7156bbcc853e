import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';
import { toFailure } from '../deployment/model/failures.ts';
import type { ActionFailure } from '../failure.ts';
import type { GitHubApi } from '../github/api/github-api.ts';
import { unwritable } from '../github/runner/runner-file.ts';
import { variantOf } from '../inputs/configuration.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { messageOf } from '../printable.ts';
import { redact } from '../redact.ts';
import type { RunResult } from '../result/run-result.ts';
import { pathInRunsRepository } from '../workspace/git/repository-path.ts';
import { annotationCommand, annotationsOf, describeLeftOut } from './annotations.ts';
import { commentMarker, formerMarker, syncComment } from './comment.ts';
import { cut } from './escape/visible.ts';
import type { Log } from './log.ts';
import type { LinkContext } from './markdown/links.ts';
import { logOutcome } from './outcome-log.ts';
import { leftOutNotice, outputsOf, setOutputs } from './outputs.ts';
import { withReadableExamples } from './readable.ts';
import { placeOfResults, writeResultsFile } from './results-file.ts';
import { renderSummary, writeSummary } from './summary.ts';

export interface ReportContext {
  readonly env: NodeJS.ProcessEnv;
  readonly write: (text: string) => void;
  readonly log: Log;
  readonly event: WorkflowEvent;
  /** Known also where the configuration as a whole is not valid. */
  readonly inputs: Inputs;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** `null` without a token. */
  readonly gitHub: GitHubApi | null;
}

/** How far a report is: what its next parts say, of those before them too. */
interface Reported {
  readonly result: RunResult;
  readonly links: LinkContext;
}

/**
 * Writes the result everywhere: outputs, comment, results file, job summary, log and annotations. What later steps rely on
 * comes first. No part takes another one down: one that can't be made or written is a warning in those after it; the
 * outputs are a failure. Resolves with whether the run succeeded.
 */
export async function report(found: RunResult, context: ReportContext): Promise<boolean> {
  const readable = withReadableExamples(found);
  const place = await placeFor(context);
  const { failure: unset, leftOut } = setResults(readable, place.path);
  const failed = { ...readable, failure: both(readable.failure, unset) };
  const links = linkContext(failed, context, place.path !== '');
  const commented = withRemarks(failed, await comment(failed, links, context));
  const kept = await keepResults({ result: withRemarks(commented, place), links }, place.path, leftOut);
  const { reported, hasSummary } = await summarise(kept, context);
  return writeLog(reported, hasSummary, context);
}

type Remarks = Partial<Pick<RunResult, 'warnings' | 'notices'>>;

function withRemarks(result: RunResult, { warnings = [], notices = [] }: Remarks): RunResult {
  return { ...result, warnings: [...result.warnings, ...warnings], notices: [...result.notices, ...notices] };
}

/** The failure of the run, and that of its outputs where the run did not fail for them already. */
function both(failure: ActionFailure | null, unset: ActionFailure | null): ActionFailure | null {
  return failure === null || failure.message === unset?.message ? (unset ?? failure) : failure.and(unset);
}

/** Where the results file will be; no path, and a warning, where it can't be. */
async function placeFor({ env }: ReportContext): Promise<{ readonly path: string; readonly warnings: string[] }> {
  const directory = env['RUNNER_TEMP'] ?? '';
  try {
    return { path: await placeOfResults(isAbsolute(directory) ? directory : tmpdir()), warnings: [] };
  } catch (error) {
    return { path: '', warnings: [`There is no results file, as none can be made: ${messageOf(error)}`] };
  }
}

/** Sets the outputs. @returns why it can't, and what they lack */
function setResults(result: RunResult, path: string): { failure: ActionFailure | null; leftOut: readonly string[] } {
  try {
    const { outputs, leftOut } = outputsOf(result);
    return { failure: setOutputs({ ...outputs, 'results-file': path }), leftOut };
  } catch (error) {
    setOutputs({ mode: result.mode, 'results-file': path });
    return { failure: toFailure(error, "The outputs can't be made", 'internal'), leftOut: [] };
  }
}

/** Writes the results file, and says what the outputs lack. */
async function keepResults({ result, links }: Reported, path: string, leftOut: readonly string[]): Promise<Reported> {
  const noted = (hasResultsFile: boolean): RunResult => {
    const notice = leftOutNotice(leftOut, hasResultsFile);
    return notice === null ? result : withRemarks(result, { notices: [notice] });
  };
  if (path === '') return { result: noted(false), links };
  try {
    await writeResultsFile(noted(true), path);
    return { result: noted(true), links };
  } catch (error) {
    // What can't be written here could be written before.
    setOutputs({ 'results-file': '' });
    const warnings = [`The results file can't be written: ${messageOf(error)}`];
    return { result: withRemarks(noted(false), { warnings }), links: { ...links, hasResultsFile: false } };
  }
}

/** Writes the summary. @returns the result, with a warning where it can't be written */
async function summarise(
  { result, links }: Reported,
  { env }: ReportContext,
): Promise<{ reported: Reported; hasSummary: boolean }> {
  const without = (why: string) => ({
    reported: { result: { ...result, warnings: [`There is no job summary. ${why}`, ...result.warnings] }, links },
    hasSummary: false,
  });
  let text: string;
  try {
    text = renderSummary(result, links);
  } catch (error) {
    return without(`It can't be made: ${messageOf(error)}`);
  }
  try {
    await writeSummary(text);
    return { reported: { result, links }, hasSummary: true };
  } catch (error) {
    return without(unwritable('GITHUB_STEP_SUMMARY', env, error).message);
  }
}

/** Ends the log, with the annotations. @returns whether the run succeeded */
function writeLog({ result, links }: Reported, hasSummary: boolean, { write, log }: ReportContext): boolean {
  try {
    logOutcome(result, log);
    if (result.failure !== null) log.causes(result.failure);
  } catch (error) {
    log.warning(`The outcome can't be shown: ${messageOf(error)}`);
  }
  try {
    const annotations = annotationsOf(result);
    for (const annotation of annotations.shown) {
      // GitHub finds a file in a pull request by its path in the repository, wherever it was checked out.
      const file = annotation.file === null ? null : (links.pathOf(annotation.file) ?? annotation.file);
      write(`${annotationCommand({ ...annotation, file })}\n`);
    }
    const leftOut = describeLeftOut(annotations, { hasSummary, hasResultsFile: links.hasResultsFile });
    if (leftOut !== null) log.info(leftOut);
  } catch (error) {
    log.warning(`The annotations can't be made: ${messageOf(error)}`);
    if (result.failure !== null) log.info(result.failure.message, 'bad');
  }
  return result.failure === null;
}

/**
 * Renders the summary of a run that is not over, and drops it. The examples of the differences are made then, and the
 * code is compiled: the last summary takes a fraction of the time. A run does not fail for it.
 */
export function prepareReport(result: RunResult, context: ReportContext): void {
  try {
    const readable = withReadableExamples(result);
    renderSummary(readable, linkContext(readable, context, true));
  } catch (error) {
    context.log.debug(`The report can't be prepared: ${messageOf(error)}`);
  }
}

const NO_TOKEN =
  'The pull-request comment could not be written: there is no usable token, although "comment: always" is set. Give the input github-token ' +
  'the job\'s token, or set "comment: never".';

/**
 * Writes the comment. Returns a message when that failed: a notice for forks and Dependabot, whose tokens are not
 * allowed to, else a warning.
 */
async function comment(
  result: RunResult,
  links: LinkContext,
  context: ReportContext,
): Promise<Pick<RunResult, 'warnings' | 'notices'>> {
  const nothing = { warnings: [], notices: [] };
  const { event, inputs, gitHub, env, signal } = context;
  const number = event.pullRequest?.number;
  if (number === undefined || inputs.comment === 'never') return nothing;
  // The comment of a merged or closed pull request is left as it is.
  if (result.mode === 'none' && result.failure === null) return nothing;
  // A cancelled run has no result and little time left; the run that replaced it writes the comment.
  if (signal.aborted) return nothing;
  if (gitHub === null) return inputs.comment === 'always' ? { ...nothing, warnings: [NO_TOKEN] } : nothing;
  const identity = {
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    action: env['GITHUB_ACTION'] ?? '',
    matrix: inputs.matrix,
  };
  const markers = { own: commentMarker(identity), former: formerMarker(identity, variantOf(inputs)) };
  try {
    const { refusal } = await syncComment(gitHub, number, inputs.comment, result, links, markers);
    if (refusal === null) return nothing;
    const isExpected = refusal.isForbidden && (event.pullRequest?.isFork || event.isDependabot);
    return isExpected ? { ...nothing, notices: [refusal.message] } : { ...nothing, warnings: [refusal.message] };
  } catch (error) {
    return { ...nothing, warnings: [`The pull-request comment could not be written: ${messageOf(error)}`] };
  }
}

function linkContext(
  { commit }: RunResult,
  { env, event, inputs }: ReportContext,
  hasResultsFile: boolean,
): LinkContext {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'] ?? '', env['GITHUB_ACTION_REF'] ?? ''];
  return {
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: event.repository,
    sha: commit,
    runId: env['GITHUB_RUN_ID'] ?? null,
    pathOf: remembered((file) => pathInRunsRepository(event.workspace, file, event.repository)),
    action: /^[\w.-]+\/[\w.-]+$/.test(repository) && ref !== '' ? { repository, ref } : null,
    matrix: matrixText(inputs.matrix),
    hasResultsFile,
  };
}

/** A page links each file many times, and each search for its checkout asks the file system. */
function remembered(pathOf: LinkContext['pathOf']): LinkContext['pathOf'] {
  const known = new Map<string, string | null>();
  return (file) => {
    if (!known.has(file)) known.set(file, pathOf(file));
    return known.get(file) ?? null;
  };
}

/** Longest text of a matrix that a heading shows. */
const MAX_MATRIX = 60;

/** `eu-central-1, blue`: the plain values of the job's matrix, except what may name an account. */
function matrixText(matrix: string | null): string | null {
  let values: unknown;
  try {
    values = JSON.parse(matrix ?? 'null');
  } catch {
    return null;
  }
  if (typeof values !== 'object' || values === null) return null;
  const shown = Object.values(values).filter(
    (value) => ['string', 'number', 'boolean'].includes(typeof value) && !/\d{12}|^arn:/.test(String(value)),
  );
  return shown.length === 0 ? null : cut(redact(shown.join(', ')), MAX_MATRIX);
}
