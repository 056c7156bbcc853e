/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */

import { createLog } from './action/log.ts';
import { savedThrowAways } from './action/post-state.ts';
import { connect } from './aws/connect.ts';
import { discard } from './deployment/throw-away.ts';
import type { Dependencies } from './run.ts';
import { ACTION_VERSION } from './version.ts';

/** Resolves with true: what can't be deleted is a warning, and the next run sweeps it. */
export async function runPost({ env, clock, random, write, signal }: Dependencies): Promise<boolean> {
  const log = createLog(write, clock);
  const saved = savedThrowAways(env);
  if (saved === null) return true;
  const { throwAways, api, awsRegion: region, bucket, expectedBucketOwner } = saved;
  const settings = { api, bucket, expectedBucketOwner, region, actionVersion: ACTION_VERSION, proxyEnv: env };
  const { service, store } = await connect(settings);
  if (store === null) return true;
  const problems = await discard(throwAways, service, store, { clock, random, signal });
  for (const problem of problems) {
    log.warning(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
  }
  return true;
}
