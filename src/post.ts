/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */

<<<<<<< HEAD
import { annotationCommand, MAX_ANNOTATIONS_PER_KIND } from './action/annotations.ts';
import { redact } from './action/escape/redact.ts';
import { savedThrowAways } from './action/post-state.ts';
import { connect } from './aws/connect.ts';
import { discard } from './deployment/throw-away.ts';
import type { Dependencies } from './run.ts';
import { ACTION_VERSION } from './version.ts';

/** Resolves with true: what can't be deleted is a warning, and the next run sweeps it. */
export async function runPost({ env, clock, random, write, signal }: Dependencies): Promise<boolean> {
  const saved = savedThrowAways(env);
  if (saved === null) return true;
  const { throwAways, api, awsRegion: region, bucket, expectedBucketOwner } = saved;
  const settings = { api, bucket, expectedBucketOwner, region, actionVersion: ACTION_VERSION, proxyEnv: env };
  const { service, store } = await connect(settings);
  if (store === null) return true;
  const problems = await discard(throwAways, service, store, { clock, random, signal });
  // Annotations: what stays behind takes one of the Region's places, and nobody unfolds the log of a post step.
  for (const problem of problems.slice(0, MAX_ANNOTATIONS_PER_KIND)) {
    const message = redact(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
    const place = { title: null, file: null, line: null, column: null };
    write(`${annotationCommand({ kind: 'warning', ...place, message })}\n`);
=======
import { annotationCommand, plain } from './action/annotations.ts';
import { type SavedThrowAways, savedThrowAways } from './action/post-state.ts';
import { messageOf } from './printable.ts';
import type { Dependencies } from './run.ts';
import { ACTION_VERSION } from './version.ts';

/** Resolves with true: what can't be deleted is a warning, and a later run sweeps it. Silent when there is nothing to do. */
export async function runPost(dependencies: Dependencies): Promise<boolean> {
  const warn = (text: string) => dependencies.write(`${annotationCommand(plain('warning', text))}\n`);
  try {
    const saved = savedThrowAways(dependencies.env);
    if (saved === null) return true;
    for (const problem of await discardSaved(saved, dependencies)) {
      warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
    }
  } catch (error) {
    warn(`Throw-away packages may be left, as the state that the main step saved can't be used. ${messageOf(error)}`);
>>>>>>> main
  }
  return true;
}

async function discardSaved(
  { throwAways, ...place }: SavedThrowAways,
  { env, clock, random, signal }: Dependencies,
): Promise<readonly string[]> {
  const { connect } = await import('./aws/connect.ts');
  const { discard } = await import('./deployment/throw-away.ts');
  const { awsRegion: region, ...settings } = place;
  const { service, store } = await connect({ ...settings, region, actionVersion: ACTION_VERSION, proxyEnv: env });
  if (store === null) return [];
  const left = await discard(throwAways, { service, store, world: { clock, random, signal } });
  return left.map(({ problem }) => problem);
}
