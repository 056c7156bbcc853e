import { ActionFailure, type FailureReason } from '../../failure.ts';
import { type AwsError, isAwsError } from '../model/aws-error.ts';
import { errorDetailsText, toFailure } from '../model/failures.ts';
import { parseDictionaryMarker } from '../model/marker.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';

/**
 * The failure for a request that AWS finally refused or never answered; `code` is the reason where its kind does not
 * decide it, `persistence` says for how long AWS was asked again.
 */
export function publishFailure(error: unknown, name: string, code: FailureReason, persistence = ''): ActionFailure {
  const busy = isAwsError(error, 'busy', 'conflict', 'already-exists');
  const reason = isAwsError(error, 'transient') ? 'internal' : busy ? 'conflict' : code;
  return toFailure(error, `Package ${name} can't be published${persistence}`, reason);
}

/**
 * The failure for a name that a package of another type has.
 * @param other for example `pkg-0a1b (ZIP-PLUGIN)`
 */
export function otherKindFailure(error: AwsError, name: string, other: string): ActionFailure {
  return new ActionFailure(
    'conflict',
    `Package ${name} can't be created: the name is taken by ${other}, which is no dictionary. ${error.summary}`,
    {
      hint: 'Give the dictionary another package name (`package` in the manifest, or `package-prefix`), or delete that package if no domain needs it.',
      cause: error,
    },
  );
}

/**
 * The failure for a package that has failed and of which AWS takes no update, and that is not deleted.
 * @param why for example `domains may run its v3`
 */
export function stuckFailure(error: AwsError, name: string, live: LivePackage, why: string): ActionFailure {
  // A deletion that failed is no verdict on the dictionary.
  return new ActionFailure(
    live.status === 'DELETE_FAILED' ? 'conflict' : 'validation-failed',
    `Package ${name} can't be published: ${live.id} is ${live.status}, and AWS takes no update of it: ${error.summary}`,
    {
      hint: `The action does not delete ${live.id}, as ${why}, and index settings may name its ID. Where no domain uses it, delete it in the console and run the job again. Else publish the dictionary under another package name, or ask AWS Support.`,
      cause: error,
    },
  );
}

/** The failure for a package of which somebody else published a version in the meantime. */
export function supersededFailure(name: string, live: LivePackage): ActionFailure {
  const isAtRest = live.status === 'AVAILABLE';
  // Until its end, and after a failure, an attempt is not the version that AWS shows.
  const what = isAtRest
    ? `now has ${live.version ?? 'no version'} (${statusOf(live)}), and its content is not that of this commit`
    : `is ${statusOf(live)} with content that is not that of this commit`;
  return new ActionFailure(
    'superseded',
    `While this run published ${name}, somebody else did too: package ${live.id} ${what}.`,
    {
      hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
    },
  );
}

/** The failure for a version that AWS's history does not show. */
export function unprovedFailure(name: string, { id, version }: LivePackage): ActionFailure {
  return new ActionFailure(
    'conflict',
    `Package ${name} has ${version ?? 'no version'}, but the version history of ${id} does not show it, so it is not known who published it: no domain gets it.`,
    { hint: 'Run the job again: it continues with the version once AWS shows it, or publishes the content again.' },
  );
}

/** The failure for a package that has got another repository's marker since the plan was made. */
export function takenOverFailure(name: string, live: LivePackage): ActionFailure {
  const owner = parseDictionaryMarker(live.description)?.repository;
  return new ActionFailure(
    'conflict',
    `While this run published ${name}, repository ${owner} did too: package ${live.id} has its marker now, and is not changed.`,
    { hint: 'Two repositories must not deploy packages of one name: give the package another name in one of them.' },
  );
}

/** The failure for a package that was deleted while the run waited for it. */
export function deletedFailure(name: string): ActionFailure {
  return new ActionFailure('conflict', `Package ${name} was deleted while it was being published.`, {
    hint: 'Run the job again to create it; index settings must then name its new ID.',
  });
}

/** The failure for a package that AWS created but never showed. */
export function neverShownFailure(name: string, id: PackageId): ActionFailure {
  return new ActionFailure('timeout', `AWS created package ${name} as ${id}, but does not show it.`, {
    hint: 'Run the job again: it continues with the package once AWS shows it.',
  });
}

/**
 * The failure for a package whose deletion AWS could not carry out.
 * @param isOwn whether this run asked for it, to create the package again; else somebody else did
 */
export function deletionFailedFailure(name: string, live: LivePackage, isOwn: boolean): ActionFailure {
  const why = errorDetailsText(live.error);
  const hint = 'Run the job again: it publishes the content again.';
  return isOwn
    ? new ActionFailure(
        'conflict',
        `Package ${name} can't be published: AWS took no update of ${live.id}, which had failed, and could not delete it either: ${why}.`,
        { hint },
      )
    : new ActionFailure(
        'conflict',
        `While this run published ${name}, somebody else deleted package ${live.id}, and that failed: ${why}.`,
        { hint },
      );
}
