/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */

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
  }
  return true;
}
