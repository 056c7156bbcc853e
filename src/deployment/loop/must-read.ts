/** Reads that a plan can't do without: each ends with what AWS shows, or with a failure that says what it could not read. */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { isAwsError } from '../model/aws-error.ts';
import { toFailure } from '../model/failures.ts';
import type { Association, Limits, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { mapConcurrently } from './concurrency.ts';
import { retrying } from './retry.ts';

/** @param what the subject of the failure's sentence */
export async function read<T>(
  world: World,
  what: string,
  call: (limits: Limits) => Promise<T>,
  notFound: 'internal' | 'invalid-configuration' = 'internal',
): Promise<T> {
  try {
    return await retrying(world, call);
  } catch (error) {
    throw toFailure(error, `${what} can't be read`, isAwsError(error, 'not-found', 'rejected') ? notFound : 'internal');
  }
}

/** The rows of each domain. All domains that AWS does not have are named in one failure, with who names them. */
export async function rowsOfDomains(
  service: PackagesService,
  dictionaries: readonly Dictionary[],
  domains: readonly DomainName[],
  world: World,
): Promise<readonly (readonly Association[])[]> {
  const reads = await mapConcurrently(domains, async (domain) => {
    const names = dictionaries.filter((one) => one.domains.includes(domain)).map(({ name }) => name);
    const by = names.length === dictionaries.length ? '' : ` (of ${names.join(', ')})`;
    const what = `Domain ${domain}${by}`;
    try {
      return await read(world, what, (limits) => service.listAssociations(domain, limits), 'invalid-configuration');
    } catch (error) {
      if (error instanceof ActionFailure && error.code === 'invalid-configuration') return error;
      throw error;
    }
  });
  const missing = reads.filter((one) => one instanceof ActionFailure);
  const [first] = missing;
  if (first === undefined) return reads.flatMap((one) => (one instanceof ActionFailure ? [] : [one]));
  if (missing.length === 1) throw first;
  const parts = missing.map(({ message }) => ({ message, place: null }));
  const details = { hint: first.hint ?? '', parts, cause: first.cause };
  throw new ActionFailure(first.code, missing.map(({ message }) => message).join('\n'), details);
}
