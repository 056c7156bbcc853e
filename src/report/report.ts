import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';
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
import { outputsOf, setOutputs } from './outputs.ts';
import { withReadableExamples } from './readable.ts';
import { writeResultsFile } from './results-file.ts';
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

/**
 * Writes the result everywhere: comment, results file, outputs, job summary, annotations. Each one that can't be
 * written is a warning; the outputs are a failure, as later steps rely on them. Resolves with whether the run succeeded.
 */
export async function report(found: RunResult, context: ReportContext): Promise<boolean> {
  const { write, log } = context;
  const result = withReadableExamples(found);
  const links = linkContext(result, context);
  const remarks = await comment(result, links, context);
  const commented: RunResult = {
    ...result,
    warnings: [...result.warnings, ...remarks.warnings],
    notices: [...result.notices, ...remarks.notices],
  };
  const { outputs, notice } = outputsOf(commented);
  const noted = notice === null ? commented : { ...commented, notices: [...commented.notices, notice] };
  const unset = setOutputs({ ...outputs, 'results-file': await resultsFile(noted, context) });
  const full = await summarise({ ...noted, failure: both(noted.failure, unset) }, links, context);
  logOutcome(full, log);
  if (full.failure !== null) log.causes(full.failure);
  const annotations = annotationsOf(full);
  for (const annotation of annotations.shown) {
    // GitHub finds a file in a pull request by its path in the repository, wherever it was checked out.
    const file = annotation.file === null ? null : (links.pathOf(annotation.file) ?? annotation.file);
    write(`${annotationCommand({ ...annotation, file })}\n`);
  }
  const leftOut = describeLeftOut(annotations);
  if (leftOut !== null) log.info(leftOut);
  return full.failure === null;
}

/** The failure of the run, and that of its outputs where the run did not fail for them already. */
function both(failure: ActionFailure | null, unset: ActionFailure | null): ActionFailure | null {
  return failure === null || failure.message === unset?.message ? (unset ?? failure) : failure.and(unset);
}

/** Writes the summary. @returns the result, with a warning where it can't be written */
async function summarise(result: RunResult, links: LinkContext, { env }: ReportContext): Promise<RunResult> {
  const text = renderSummary(result, links);
  try {
    await writeSummary(text);
    return result;
  } catch (error) {
    const { message } = unwritable('GITHUB_STEP_SUMMARY', env, error);
    return { ...result, warnings: [`There is no job summary. ${message}`, ...result.warnings] };
  }
}

/**
 * Renders the summary of a run that is not over, and drops it. The examples of the differences are made then, and the
 * code is compiled: the last summary takes a fraction of the time.
 */
export function prepareReport(result: RunResult, context: ReportContext): void {
  const readable = withReadableExamples(result);
  renderSummary(readable, linkContext(readable, context));
}

async function resultsFile(result: RunResult, { env, log }: ReportContext): Promise<string> {
  const directory = env['RUNNER_TEMP'] ?? '';
  try {
    return await writeResultsFile(result, isAbsolute(directory) ? directory : tmpdir());
  } catch (error) {
    log.warning(`The results file can't be written: ${messageOf(error)}`);
    return '';
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
  const { refusal } = await syncComment(gitHub, number, inputs.comment, result, links, markers);
  if (refusal === null) return nothing;
  const isExpected = refusal.isForbidden && (event.pullRequest?.isFork || event.isDependabot);
  return isExpected ? { ...nothing, notices: [refusal.message] } : { ...nothing, warnings: [refusal.message] };
}

function linkContext({ commit }: RunResult, { env, event, inputs }: ReportContext): LinkContext {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'] ?? '', env['GITHUB_ACTION_REF'] ?? ''];
  return {
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: event.repository,
    sha: commit,
    runId: env['GITHUB_RUN_ID'] ?? null,
    pathOf: remembered((file) => pathInRunsRepository(event.workspace, file, event.repository)),
    action: /^[\w.-]+\/[\w.-]+$/.test(repository) && ref !== '' ? { repository, ref } : null,
    matrix: matrixText(inputs.matrix),
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
