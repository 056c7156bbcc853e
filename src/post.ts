/** The post step: deletes throw-away packages that a cancelled or killed main step left. */

import type { SavedThrowAways } from './github/runner/post-state.ts';
import { savedThrowAways } from './github/runner/saved-state.ts';
import type { Dependencies } from './modes/run.ts';
import { messageOf } from './printable.ts';
import { knowSecrets, redact } from './redact.ts';
import { annotationCommand, MAX_ANNOTATIONS_PER_KIND, plain } from './report/annotations.ts';
import { logLine } from './report/escape/workflow-command.ts';
import { ACTION_VERSION } from './version.ts';

/**
 * Resolves with true: a package that can't be deleted is a warning, and a later run sweeps it. Silent when there is
 * nothing to do.
 */
export async function runPost(dependencies: Dependencies): Promise<boolean> {
  knowSecrets(dependencies.env);
  const warn = (text: string) => dependencies.write(`${annotationCommand(plain('warning', text))}\n`);
  let onlyObjects = false;
  let cause = "the state that the main step saved can't be used";
  try {
    const saved = savedThrowAways(dependencies.env);
    if (saved === null) return true;
    cause = 'AWS could not be asked';
    onlyObjects = saved.throwAways.every(({ creation: { state } }) => state === 'not-asked' || state === 'gone');
    const problems = await discardSaved(saved, dependencies);
    const most = problems.length > MAX_ANNOTATIONS_PER_KIND ? MAX_ANNOTATIONS_PER_KIND - 1 : problems.length;
    for (const problem of problems.slice(0, most)) warn(problem);
    const others = problems.slice(most);
    if (others.length > 0) warn(`And ${others.length} more throw-away packages; the log of this step names them.`);
    for (const problem of others) dependencies.write(`${logLine(redact(problem))}\n`);
  } catch (error) {
    const why = `may be left, as ${cause}. ${messageOf(error)}`;
    warn(
      onlyObjects
        ? `S3 objects of throw-away packages ${why} Delete them by hand.`
        : `Throw-away packages ${why} A later run of mode validate sweeps them.`,
    );
  }
  return true;
}

/** @returns a sentence for each throw-away package of which something is left */
async function discardSaved(
  { throwAways, ...place }: SavedThrowAways,
  { env, clock, random, signal }: Dependencies,
): Promise<readonly string[]> {
  const { connect } = await import('./aws/connect.ts');
  const { discard } = await import('./deployment/validate/throw-away.ts');
  const { LATER_RUN_TRIES, leftText } = await import('./deployment/validate/left.ts');
  const { awsRegion: region, ...settings } = place;
  const { service, store } = await connect({ ...settings, region, actionVersion: ACTION_VERSION, proxyEnv: env });
  if (store === null) return [];
  const left = await discard(throwAways, { service, store, world: { clock, random, signal } });
  return left.map((one) => leftText(one, LATER_RUN_TRIES));
}
