import { rememberThrowAways } from '../action/post-state.ts';
import { combineFailures } from '../deployment/failures.ts';
import { discard, leftovers } from '../deployment/throw-away.ts';
import { validateAll } from '../deployment/validate.ts';
import type { LiveRun } from './live-run.ts';

/** Has AWS validate what the plan would change, in throw-away packages. */
export async function runValidate({
  run,
  configuration,
  observation,
  plan,
  engine,
  bucket,
  repository,
}: LiveRun): Promise<void> {
  const { state, event, log } = run;
  const swept = leftovers(observation.packages, repository, run.clock.now());
  if (swept.length > 0) {
    await log.group('Sweep leftovers of earlier runs', async () => {
      state.warnings.push(...(await discard(swept, engine.service, engine.store, engine.world)));
    });
  }
  state.verdicts = new Map();
  const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary);
  if (changed.length === 0) return;
  const settings = {
    bucket,
    repository,
    keyPrefix: configuration.keyPrefix,
    runId: event.runId,
    timeoutMs: configuration.validationTimeoutMinutes * 60_000,
    packagesInRegion: observation.packages.length - swept.length,
  };
  state.verdicts = await log.group('Validation by AWS', () =>
    validateAll(changed, settings, engine, (throwAways) => rememberThrowAways(throwAways, configuration)),
  );
  const verdicts = [...state.verdicts.values()];
  state.failure = combineFailures(verdicts.flatMap((one) => (one.outcome === 'accepted' ? [] : [one.failure])));
}
