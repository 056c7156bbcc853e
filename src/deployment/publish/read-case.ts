/** A read of a package, and the steps that several phases take after one. */

import type { LivePackage } from '../model/ports.ts';
import { takenOverFailure } from './publish-failures.ts';
import { fail, type PackageState } from './state.ts';

/** A read of a package, in any phase. */
export interface ReadCase {
  readonly state: PackageState;
  readonly live: LivePackage | undefined;
  readonly readAt: number;
}

/** It is published as it was read. */
export const toPublish = ({ state, live, readAt }: ReadCase): PackageState => ({
  ...state,
  phase: { ...(state.phase.kind === 'publish' && state.phase), kind: 'publish', live: live ?? null, knownAt: readAt },
});

/** Another repository has it now. */
export function takenOver({ state, live }: ReadCase): PackageState {
  if (live === undefined) return state;
  return fail(state, takenOverFailure(state.target.dictionary.name, live), state.rule, live);
}

/** It is read until whatever is under way has ended. */
export function settle(state: PackageState, live: LivePackage | undefined): PackageState {
  return live === undefined ? state : { ...state, phase: { kind: 'settle', id: live.id } };
}
