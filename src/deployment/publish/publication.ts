import type { Dictionary } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import type { LivePackage, PackageVersion, S3Location } from '../model/ports.ts';
import type { PackageStep } from '../plan/plan.ts';

/** One package to publish, with all that AWS gets about it. */
export interface PublishTarget {
  readonly dictionary: Dictionary;
  readonly step: Exclude<PackageStep, { kind: 'unchanged' }>;
  readonly source: S3Location;
  /** True where a start by hand let its loss of entries through, which is stored with the object. */
  readonly letThrough: boolean;
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
      /** Whether this version is already known to hold our content; else its history decides. */
      readonly proved: boolean;
      readonly notice?: string;
    }
  | {
      readonly outcome: 'failed';
      readonly live: LivePackage | null;
      readonly failure: ActionFailure;
      /** Its version became available, and was not proved after that. */
      readonly unproved?: boolean;
      /**
       * AWS took a request, or may have, and the run did not see it end. `unseen`: it had no answer and nothing was read
       * after it, so that `live` is from before it.
       */
      readonly begun?: 'seen' | 'unseen';
      /** What this run deleted, and what took its place. */
      readonly notice?: string;
    };
