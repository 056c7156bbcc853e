/**
 * The flow of a run, one way: inputs, discover, check, observe, plan, carry out, report. The mode decides where it
 * stops.
 */

import { hasCredentials } from './aws/credentials.ts';
import { proxyHint } from './aws/proxy-hint.ts';
import type { doctor } from './cli/doctor.ts';
import { cancelled, isCancelled, toFailure } from './deployment/model/failures.ts';
import type { ActionFailure } from './failure.ts';
import { ancestryOf } from './github/ancestry.ts';
import { createGitHubApi, type GitHubApi } from './github/api/github-api.ts';
import { loadConfiguration, requireAws } from './inputs/configuration.ts';
import { readEvent, type WorkflowEvent } from './inputs/event.ts';
import { type Inputs, type InputsRead, idleInputs, readInputs } from './inputs/inputs.ts';
import { type Ancestry, knownMode, type ModeQuestions, resolveMode } from './inputs/mode.ts';
import { ABILITIES } from './inputs/modes.ts';
import { BaseVersions } from './modes/base/base-version.ts';
import { compareWithBase } from './modes/base/compare.ts';
import { afterSignals } from './modes/cancellation.ts';
import { checkRun, engineFor } from './modes/checks.ts';
import { EarlyLook } from './modes/live/early-look.ts';
import { requireProposal } from './modes/proposal.ts';
import type { Dependencies, Run } from './modes/run.ts';
import { knowSecrets, urlSecrets } from './redact.ts';
import { usesColour } from './report/colour.ts';
import { workflowCommand } from './report/escape/workflow-command.ts';
import { createLog } from './report/log.ts';
import { logCheck } from './report/outcome-log.ts';
import { defaultOutputs, setOutputs } from './report/outputs.ts';
import { prepareReport, report } from './report/report.ts';
import { newRunState } from './result/run-state.ts';
import { safeResult } from './result/safe-result.ts';
import { skippedNotices } from './search/tests/records.ts';
import { endGitWith } from './workspace/git/git.ts';
import { questioner } from './workspace/git/question.ts';
import { rootsOfCheckouts } from './workspace/git/repository-path.ts';
import type { SelectedFile } from './workspace/select/selection.ts';

/**
 * Runs the action: always reports, and resolves with whether it succeeded.
 * @param unmarked why the post step will not know that this was the main step
 */
export async function run(dependencies: Dependencies, unmarked: ActionFailure | null): Promise<boolean> {
  knowSecrets(dependencies.env);
  for (const secret of urlSecrets(dependencies.env)) dependencies.write(`${workflowCommand('add-mask', {}, secret)}\n`);
  const unreported = setOutputs(defaultOutputs(''));
  const event = readEvent(dependencies.env);
  const read = readInputs(dependencies.env);
  const { inputs } = read;
  endGitWith(dependencies.signal);
  const run: Run = {
    ...dependencies,
    state: { ...newRunState(), commit: event.sha },
    log: createLog(dependencies.write, dependencies.clock, {
      showDebug: dependencies.env['RUNNER_DEBUG'] === '1',
      // No terminal, but GitHub shows the colours of what is written there.
      colour: usesColour({ isTTY: true }, { ...dependencies.env, TERM: undefined }),
    }),
    event,
    inputs,
    gitHub: gitHubApi(inputs, event, dependencies.signal),
    prepareReport: () => prepareReport(safeResult(run.state), run),
  };
  try {
    await Promise.race([carryOut(run, read, unmarked ?? unreported), longAfterCancellation(run)]);
    // Makes the differences that only the report asks for.
    safeResult(run.state);
    await afterSignals();
  } catch (error) {
    run.state.failure = run.signal.aborted ? cancelled() : toFailure(error, 'The run failed', 'internal');
  }
  run.state.failure = failureAtEnd(run);
  // Tests that could not run anywhere: neither offline nor on an engine or a domain.
  run.state.notices.push(...skippedNotices(run.state.searchTests));
  return report(safeResult(run.state), run);
}

/**
 * The failure of a run that is over. A mode may take what the cancellation cut short for done, or for a time-out. Any
 * other failure is of what it did before.
 */
function failureAtEnd({ signal, env, state: { failure } }: Run): ActionFailure | null {
  const hint = proxyHint(failure?.cause, env);
  if (!signal.aborted) return hint === null ? failure : (failure?.hinting(hint) ?? null);
  const end = cancelled();
  if (failure === null || failure.code === 'timeout') return end;
  return isCancelled(failure) ? failure : failure.and(end);
}

/** A cancelled run reports after this time, whatever is still running: the step ends within 5 s. */
const CANCELLED_AFTER_MS = 3_500;

/** Never resolves; rejects when the job was cancelled and the run has not ended by itself since. */
function longAfterCancellation({ signal, clock }: Run): Promise<never> {
  return new Promise((_, reject) => {
    const wait = (): void => void clock.sleep(CANCELLED_AFTER_MS).then(() => reject(cancelled()));
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
}

/** @param obstacle a file of the runner that can't be written: then nothing is done */
async function carryOut(run: Run, read: InputsRead, obstacle: ActionFailure | null): Promise<void> {
  const { env, state, event, inputs } = run;
  if (obstacle !== null) {
    state.mode = 'none';
    throw obstacle;
  }
  state.warnings.push(...event.warnings);
  if (inputs.mode === 'doctor') {
    state.mode = 'doctor';
    const { runDoctor } = await import('./modes/doctor/doctor.ts');
    return runDoctor(run, read, (check) => logCheck(check, run.log));
  }
  // Reported even when the configuration turns out to be wrong.
  state.mode = knownMode(inputs.mode, event) ?? 'lint';
  if (state.mode === 'none') {
    state.notices.push(...(await resolveMode('auto', event, NO_QUESTIONS)).notices);
    // Nothing depends on the inputs here, but the next run will.
    state.warnings.push(...read.errors);
    return;
  }
  if (read.invalid.has('mode')) state.mode = 'none';
  const configuration = await loadConfiguration(read, event, async (input, files) => {
    const questions = {
      hasCredentials: () => hasCredentials(env, run.signal),
      ancestry: () => questioner()(() => ancestry(run, files)),
    };
    const { mode, notices } = await resolveMode(input, event, questions);
    // What Git could not say any more is no reason for another mode.
    if (run.signal.aborted) throw cancelled();
    state.mode = mode;
    state.notices.push(...notices);
    return mode;
  });
  state.warnings.push(...configuration.warnings);
  state.notices.push(...configuration.notices);
  state.leftOut = configuration.leftOut;
  const { mode } = state;
  await requireProposal(run, configuration.files);
  if (mode === 'lint' && configuration.verify !== 'off')
    state.notices.push('verify is ignored, as mode lint asks no domain what search makes of the dictionaries.');
  if (ABILITIES[mode].readsAws) state.notices.push(...idleInputs(configuration));
  const aws = ABILITIES[mode].readsAws ? await requireAws(mode, configuration, event) : null;

  const versions = BaseVersions.before(event);
  const look = aws === null ? null : new EarlyLook(run, configuration, aws);
  const failure = await checkRun(run, configuration, { versions, look, engine: await engineFor(run, configuration) });
  // A run that stops here is compared with the base branch, where there is one.
  const isOver = failure !== null && !ABILITIES[mode].failsOnDrift;
  if (aws === null || isOver) await compareWithBase(run, event.base === null ? null : versions);
  if (isOver) throw failure;
  if (aws === null || look === null) return;
  // Loaded only here: a lint needs neither the engine nor the AWS SDK.
  const { compareWithLive } = await import('./modes/live/live.ts');
  const compare = async () => compareWithLive(run, configuration, aws, await look.ports(), await look.seen());
  await (failure === null ? compare() : comparedToo(run, failure, compare()));
}

/** What is live is compared whatever is wrong with the repository's files, and both are reported. */
async function comparedToo({ state }: Run, failure: ActionFailure, comparing: Promise<void>): Promise<never> {
  await comparing.catch((error: unknown) => {
    state.failure = toFailure(error, 'The comparison failed', 'internal');
  });
  throw failure.and(state.failure);
}

/** Questions that the mode must not ask here: asking one is a defect. */
const NO_QUESTIONS: ModeQuestions = {
  hasCredentials: () => Promise.reject(new Error('The mode does not depend on credentials here.')),
  ancestry: () => Promise.reject(new Error('The mode does not depend on the ancestry here.')),
};

/** The ancestry of all checkouts that have dictionaries: the one that is the strongest reason against a deploy. */
async function ancestry({ event, gitHub }: Run, files: readonly SelectedFile[]): Promise<Ancestry> {
  const roots = rootsOfCheckouts(event.workspace, files);
  const all = await Promise.all(roots.map((root) => ancestryOf(root, event, gitHub)));
  return all.toSorted((one, other) => AGAINST[other.kind] - AGAINST[one.kind])[0] ?? { kind: 'in-history' };
}

/** How much an ancestry speaks against a deploy. */
const AGAINST: Readonly<Record<Ancestry['kind'], number>> = {
  'in-history': 0,
  unknown: 1,
  'not-in-history': 2,
  left: 3,
};

function gitHubApi({ githubToken }: Inputs, event: WorkflowEvent, signal: AbortSignal): GitHubApi | null {
  if (githubToken === null || event.repository === null) return null;
  return createGitHubApi({ token: githubToken, repository: event.repository, apiUrl: event.apiUrl, signal });
}

/** The command `doctor`. It comes from here alone: else dist/ would have what it shares with a run twice. */
export async function loadDoctorCommand(): Promise<typeof doctor> {
  return (await import('./cli/doctor.ts')).doctor;
}
