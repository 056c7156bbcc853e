/**
 * Domains that have a package of the run although the step does not list them: reported in a run that changes
 * something.
 */

import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import type { Association } from '../model/ports.ts';
import { hasChanges, type Plan } from './plan.ts';

/** One sentence a domain. Returns none without permission to read, and never rejects: it only reports. */
export async function describeUnlisted(plan: Plan, { service, world }: Engine): Promise<readonly string[]> {
  const isChange = hasChanges(plan);
  const present = plan.packages.flatMap((step) => (isChange && step.kind !== 'create' ? [step] : []));
  const rows = await mapConcurrently(present, async ({ dictionary, observed }): Promise<readonly Association[]> => {
    try {
      const all = await retrying(world, (limits) => service.listDomains(observed.live.id, limits));
      return all.filter(({ domain }) => !dictionary.domains.includes(domain));
    } catch (error) {
      if (error instanceof AwsError) return [];
      throw error;
    }
  });
  return unlistedSentences(rows.flat());
}

/** @param rows associations with domains that the step does not list */
function unlistedSentences(rows: readonly Association[]): readonly string[] {
  const byDomain = Map.groupBy(rows, ({ domain }) => domain);
  return [...byDomain].map(([domain, ones]) => {
    const packages = ones.map(({ packageName, version }) => `${packageName} ${version ?? ''}`.trim()).join(', ');
    return `Domain ${domain} has ${packages}, but this step does not list it for them and changes nothing there. Unless another step or job deploys there, list it, or dissociate the package by hand.`;
  });
}
