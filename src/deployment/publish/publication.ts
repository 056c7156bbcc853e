import type { Dictionary } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import type { LivePackage, PackageId, PackageVersion, S3Location } from '../model/ports.ts';
import { isInFlight, type PackageStep } from '../plan/plan.ts';
import type { VersionWait } from './version-wait.ts';

/** One package to publish, with all that AWS is told about it. */
export interface PublishTarget {
  readonly dictionary: Dictionary;
  readonly step: Exclude<PackageStep, { kind: 'unchanged' }>;
  readonly source: S3Location;
  readonly description: string;
  readonly commitMessage: string;
}

/** How the publication of one package ended. */
export type Publication =
  | {
      readonly outcome: 'available';
      readonly live: LivePackage;
      readonly version: PackageVersion;
      readonly note: string | null;
    }
  | { readonly outcome: 'failed'; readonly live: LivePackage | null; readonly failure: ActionFailure };

/** Where the publication of one package stands. */
export type PublicationState =
  /** Update this package, or create it when there is none. */
  | { readonly phase: 'publish'; readonly live: LivePackage | null }
  /** Another run or a person is at it: look until that has ended. */
  | { readonly phase: 'settle'; readonly id: PackageId }
  /** Our content is under way. */
  | { readonly phase: 'wait'; readonly id: PackageId; readonly wait: VersionWait }
  | { readonly phase: 'end'; readonly publication: Publication };

/** What the plan calls for. */
export function firstState(step: PublishTarget['step']): PublicationState {
  switch (step.kind) {
    case 'create':
      return step.observed === null ? { phase: 'publish', live: null } : { phase: 'settle', id: step.observed.live.id };
    case 'adopt':
      return { phase: 'settle', id: step.observed.live.id };
    case 'update':
      return isInFlight(step.observed.live.status)
        ? { phase: 'settle', id: step.observed.live.id }
        : { phase: 'publish', live: step.observed.live };
  }
}
