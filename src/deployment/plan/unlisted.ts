/**
 * Domains that have a package of the run although the step does not list them: reported in a run that changes
 * something.
 */

import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { messageOf } from '../../printable.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import type { Association, LivePackage } from '../model/ports.ts';
import { runningVersion, statusOf } from '../model/status.ts';
import { hasChanges, type Plan } from './plan.ts';

/** What is known of the other domains of one package: their rows, or a sentence that says why they can't be read. */
type Read = { readonly rows: readonly Association[] } | { readonly unread: string };

/**
 * One sentence a domain, and one for each package whose domains can't be read for another reason than a missing
 * permission. Never rejects: it only reports.
 */
export async function describeUnlisted(plan: Plan, engine: Engine): Promise<readonly string[]> {
  const isChange = hasChanges(plan);
  const present = plan.packages.flatMap((step) => (isChange && step.kind !== 'create' ? [step] : []));
  const reads = await mapConcurrently(present, ({ dictionary, observed }) =>
    readUnlisted(dictionary, observed.live, engine),
  );
  return [
    ...unlistedSentences(reads.flatMap((one) => ('rows' in one ? one.rows : []))),
    ...reads.flatMap((one) => ('unread' in one ? [one.unread] : [])),
  ];
}

async function readUnlisted({ domains }: Dictionary, { id, name }: LivePackage, engine: Engine): Promise<Read> {
  const { service, world } = engine;
  try {
    const all = await retrying(world, (limits) => service.listDomains(id, limits));
    return { rows: all.filter(({ domain }) => !domains.includes(domain)) };
  } catch (error) {
    // Reading them is optional; and a package that is gone has none.
    if (isAwsError(error, 'access-denied', 'disabled', 'not-found')) return { rows: [] };
    const why = error instanceof AwsError ? error.summary : messageOf(error);
    return { unread: `Whether other domains have package ${name} can't be read: ${why}` };
  }
}

/** @param rows associations with domains that the step does not list */
function unlistedSentences(rows: readonly Association[]): readonly string[] {
  const byDomain = Map.groupBy(rows, ({ domain }) => domain);
  return [...byDomain].map(([domain, ones]) => {
    const packages = ones.map((row) => `${row.packageName} ${runningVersion(row) ?? `(${statusOf(row)})`}`).join(', ');
    const [them, what] = ones.length === 1 ? ['it', 'the package'] : ['them', 'the packages'];
    // The step may list the domain for other packages, and change those there.
    return `Domain ${domain} has ${packages}, but this step does not list the domain for ${them}, and changes nothing of ${them} there. Unless another step or job deploys ${them} there, list the domain for ${them}, or dissociate ${what} by hand.`;
  });
}
