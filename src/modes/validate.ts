import { combineFailures } from '../deployment/model/failures.ts';
import { PACKAGES_PER_REGION } from '../deployment/plan/plan.ts';
import { leftoverText } from '../deployment/validate/left.ts';
import { leftovers, sweep, type ThrowAway } from '../deployment/validate/throw-away.ts';
import { validateAll } from '../deployment/validate/validate.ts';
import { guardReads } from './live/guard.ts';
import type { ComparedRun, LiveRun } from './live/live-run.ts';
import { startWriting } from './live/writing.ts';

/** Lets AWS validate the changes of the plan in throw-away packages. */
export async function runValidate(compared: ComparedRun): Promise<void> {
  const { run, configuration, search } = compared;
  guardReads(compared);
  await search?.before();
  // Before the change, verify reports what search makes of the current content.
  run.state.failure = (await search?.after()) ?? null;
  if (run.state.failure !== null) return;
  const live = startWriting(compared, configuration.validationTimeoutMinutes * 60_000);
  if (live !== null) await validateChanges(live);
}

async function validateChanges(live: LiveRun): Promise<void> {
  const { ports, run, configuration, observation, plan, engine, bucket, aws } = live;
  const { state, event, log } = run;
  const { repository } = aws;
  const old = leftovers(observation, repository, run.clock.now());
  const sweeping = () => log.group('Sweep leftovers of earlier runs', () => sweep(old, engine));
  const left = old.length === 0 ? [] : await sweeping();
  state.warnings.push(...left.map(leftoverText));
  const swept = old.length - left.filter(({ what }) => what === 'package').length;
  state.verdicts = new Map();
  const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary);
  if (changed.length === 0) return;
  const settings = {
    bucket,
    repository,
    keyPrefix: configuration.keyPrefix,
    runId: event.runId,
    timeoutMs: configuration.validationTimeoutMinutes * 60_000,
    freePlaces: PACKAGES_PER_REGION - (observation.packages.length - swept),
  };
  const remember = (held: readonly ThrowAway[]): void => {
    state.throwAways = held;
    ports.remember(held);
  };
  const warn = (text: string): void => {
    // Immediately too: the job may be cancelled before its report.
    log.warning(text);
    state.warnings.push(text);
  };
  state.verdicts = await log.group('Validation by AWS', () => validateAll(changed, settings, engine, remember, warn));
  const verdicts = [...state.verdicts.values()];
  state.failure = combineFailures(verdicts.flatMap((one) => (one.outcome === 'accepted' ? [] : [one.failure])));
}
