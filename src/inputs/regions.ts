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

/** Partitions: the form of a Region's code, how host names end, and a Region. */
const PARTITIONS = [
  [/^cn-/, 'amazonaws.com.cn', 'cn-north-1'],
  [/^eusc-/, 'amazonaws.eu', 'eusc-de-east-1'],
  [/./, 'amazonaws.com', 'us-east-1'],
] as const;

const LOOKUP_MS = 5_000;
/** Waits before a server of names that gave no answer is asked again. */
const PAUSES_MS = [300, 900];

/** What a lookup gives: `found`, or the code of the error, for example `ENOTFOUND`. */
export type Lookup = (host: string) => Promise<string>;

/**
 * The rest of a sentence about a Region that does not exist, or of which that is not known; `null` for one that exists. A Region
 * that is newer than the list exists if OpenSearch Service has an address there: a DNS query, no AWS call.
 * @param region has the form of a code
 */
export async function missingRegionProblem(region: string, lookup: Lookup = lookUp): Promise<string | null> {
  if (KNOWN.has(region)) return null;
  // Where a proxy resolves names, this machine's DNS proves nothing.
  if (usesProxy(process.env)) return null;
  const host = hostOf(region);
  const answer = await lookup(host);
  if (answer === 'found') return null;
  const remedy = 'Set it to the code of the Region of the domains, for example "eu-central-1"';
  // A machine without DNS finds nothing: a Region that exists shows whether names are resolved at all.
  if (answer === 'ENOTFOUND' && (await lookup(hostOf(region, true))) === 'found')
    return `is ${quote(region)}, but there is no such Region: ${printable(host)} has no address. ${remedy}`;
  return (
    `is ${quote(region)}, which is none of the Regions that this version knows, and whether it is a newer one can't be found out: ` +
    `${printable(host)} is not resolved here (${printable(answer)}). ${remedy}, or give the runner DNS`
  );
}

function usesProxy(env: NodeJS.ProcessEnv): boolean {
  return ['HTTPS_PROXY', 'https_proxy'].some((name) => (env[name] ?? '') !== '');
}

/** @param known that of a Region in the same partition that exists */
function hostOf(region: string, known = false): string {
  const [, suffix, other] = PARTITIONS.find(([pattern]) => pattern.test(region)) ?? PARTITIONS[2];
  return `es.${known ? other : region}.${suffix}`;
}

async function lookUp(host: string): Promise<string> {
  const dns = await import('node:dns/promises');
  const once = () =>
    dns.lookup(host).then(
      () => 'found',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'no answer'),
    );
  const often = async (): Promise<string> => {
    for (const pause of PAUSES_MS) {
      const answer = await once();
      if (answer === 'found' || answer === 'ENOTFOUND') return answer;
      await wait(pause, undefined, { ref: false });
    }
    return once();
  };
  return Promise.race([often(), wait(LOOKUP_MS, 'no answer in time', { ref: false })]);
}
