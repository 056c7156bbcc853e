/** The post step: deletes throw-away packages that a cancelled or killed main step left. */

import type { SavedThrowAways } from './github/post-state.ts';
import { savedThrowAways } from './github/saved-state.ts';
import type { Dependencies } from './modes/run.ts';
import { messageOf } from './printable.ts';
import { knowSecrets } from './redact.ts';
import { annotationCommand, plain } from './report/annotations.ts';
import { ACTION_VERSION } from './version.ts';

/**
 * Resolves with true: a package that can't be deleted is a warning, and a later run sweeps it. Silent when there is
 * nothing to do.
 */
export async function runPost(dependencies: Dependencies): Promise<boolean> {
  knowSecrets(dependencies.env);
  const warn = (text: string) => dependencies.write(`${annotationCommand(plain('warning', text))}\n`);
  let cause = "the state that the main step saved can't be used";
  try {
    const saved = savedThrowAways(dependencies.env);
    if (saved === null) return true;
    cause = 'AWS could not be asked';
    for (const problem of await discardSaved(saved, dependencies)) {
      warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
    }
  } catch (error) {
    warn(`Throw-away packages may be left, as ${cause}. ${messageOf(error)} A later run of mode validate sweeps them.`);
  }
  return true;
}

async function discardSaved(
  { throwAways, ...place }: SavedThrowAways,
  { env, clock, random, signal }: Dependencies,
): Promise<readonly string[]> {
  const { connect } = await import('./aws/connect.ts');
  const { discard } = await import('./deployment/validate/throw-away.ts');
  const { awsRegion: region, ...settings } = place;
  const { service, store } = await connect({ ...settings, region, actionVersion: ACTION_VERSION, proxyEnv: env });
  if (store === null) return [];
  return discard(throwAways, { service, store, world: { clock, random, signal } });
}
