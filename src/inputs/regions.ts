/** Whether a Region exists. */

import { setTimeout as wait } from 'node:timers/promises';
import { printable, quote } from '../printable.ts';

/** Regions of all partitions, as the AWS SDK for JavaScript 3.1169.0 knows them (`partitionsInfo`, without the pseudo-Regions). */
const KNOWN: ReadonlySet<string> = new Set([
  ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
  ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
  ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
  ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
  ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
  ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
]);

/** Host names of a Region's services end in one of these. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^eusc-/, 'amazonaws.eu'],
  [/./, 'amazonaws.com'],
];

const LOOKUP_MS = 5_000;

/**
 * The rest of a sentence about a Region that does not exist; `null` for one that does. A Region that is newer than the
 * list exists if OpenSearch Service has an address there: one DNS query, no AWS call.
 * @param region has the form of a code
 */
export async function missingRegionProblem(region: string): Promise<string | null> {
  if (KNOWN.has(region)) return null;
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(region))?.[1] ?? 'amazonaws.com';
  const host = `es.${region}.${suffix}`;
  if (await hasAddress(host)) return null;
  return `is ${quote(region)}, but there is no such Region: ${printable(host)} has no address. Set it to the code of the Region of the domains, for example "eu-central-1"`;
}

async function hasAddress(host: string): Promise<boolean> {
  const { lookup } = await import('node:dns/promises');
  const found = lookup(host).then(
    () => true,
    () => false,
  );
  return Promise.race([found, wait(LOOKUP_MS, false, { ref: false })]);
}
