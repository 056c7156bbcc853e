/** One package of a run, and its answers, for the tables. */

import type { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import { packageDescription } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type Answer,
  afterAnswer,
  type PackageState,
  startPackage,
} from '../../../../src/deployment/publish/decision.ts';
import type { PublishTarget } from '../../../../src/deployment/publish/publication.ts';
import { ActionFailure } from '../../../../src/failure.ts';
import { dictionary, livePackage, observed, REPOSITORY } from '../build.ts';

export const NEW = 'new, content\n';
export const OUTDATED = new ActionFailure('superseded', 'A newer commit is live.');
export const [V1, V2] = ['v1', 'v2'] as PackageVersion[] as [PackageVersion, PackageVersion];
export const english = dictionary('english', NEW);
export const old = livePackage('english', 'old', { version: V1, lastUpdatedAt: new Date(1_000) });
export const random = () => 0.5;

export function target(step: PublishTarget['step']): PublishTarget {
  const description = packageDescription('', { repository: REPOSITORY, path: english.file, sha256: english.sha256 });
  return {
    dictionary: english,
    step,
    letThrough: false,
    source: { bucket: 'b', key: 'k' },
    description,
    commitMessage: 'm',
  };
}

export const creation = target({ kind: 'create', dictionary: english, observed: null });
export const plannedOld = observed(old, null);
export const update = target({ kind: 'update', dictionary: english, observed: plannedOld, reason: 'content' });

/** The state after answers, in order, each with its time in milliseconds. */
export function follow(of: PublishTarget, ...answers: readonly (readonly [number, Answer])[]): PackageState {
  return answers.reduce((state, [now, answer]) => afterAnswer(state, answer, { now, random }), startPackage(of, 0));
}

export const uploaded: readonly [number, Answer] = [0, { kind: 'uploaded' }];
export const refused = (write: 'create' | 'update' | 'delete', error: AwsError): Answer => ({
  kind: 'refused',
  write,
  error,
});
export const shows = (readAt: number, live: LivePackage | undefined): readonly [number, Answer] => [
  readAt,
  { kind: 'read', live, readAt },
];
/** Reads that lack a package for as long as listings may lag. */
export const missing = [500, 5_500].map((readAt) => shows(readAt, undefined));
export const ours = (overrides: Partial<LivePackage> = {}): LivePackage => ({
  ...livePackage('english', NEW),
  id: old.id,
  lastUpdatedAt: new Date(2_000),
  ...overrides,
});

/** How it ended: `available v2`, `failed: timeout`, or the phase. */
export function end({ phase }: PackageState): string {
  if (phase.kind !== 'end') return phase.kind;
  const { publication } = phase;
  return publication.outcome === 'failed' ? `failed: ${publication.failure.code}` : `available ${publication.version}`;
}
