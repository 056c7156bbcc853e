/**
 * Asks a real endpoint about the switches of the emulator: `npm run probe -- --region … --bucket … [--domain …]`.
 * Prints JSON: for each switch the position that was seen, with the evidence, or null with the number of tries.
 */

import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { S3Client } from '@aws-sdk/client-s3';
import { PackageCalls } from '../client.ts';
import { Probe } from './kit.ts';
import { ask } from './questions.ts';

const { values } = parseArgs({
  options: {
    region: { type: 'string' },
    bucket: { type: 'string' },
    domain: { type: 'string' },
    'poll-ms': { type: 'string', default: '1000' },
    'tail-ms': { type: 'string', default: '20000' },
    yes: { type: 'boolean', default: false },
  },
});
const { region, bucket, domain = null } = values;
if (region === undefined || bucket === undefined) {
  console.error('Usage: npm run probe -- --region REGION --bucket BUCKET [--domain DOMAIN] [--yes]');
  process.exitCode = 2;
} else if (await isAgreed(bucket)) {
  const calls = new PackageCalls(new OpenSearchClient({ region, maxAttempts: 5 }));
  const pace = { pollMs: Number(values['poll-ms']), tailMs: Number(values['tail-ms']), now: Date.now, sleep };
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Error(signal)));
  const probe = new Probe({ calls, s3: new S3Client({ region }), bucket, domain, ...pace });
  const report = await ask(probe, stop.signal);
  console.log(JSON.stringify({ region, at: new Date().toISOString(), ...report }, null, 2));
  process.exitCode = report.failure === null && report.left.length === 0 ? 0 : 1;
}

/** Says what is created and what it costs. @returns whether the domain, if there is one, may be touched */
async function isAgreed(bucket: string): Promise<boolean> {
  console.error(
    `This makes up to ${domain === null ? 6 : 9} packages named probe-… in ${region}, and two objects of some bytes below opensearch-dictionaries/probe-… in ` +
      `bucket ${bucket}, and deletes all of them again. Packages cost nothing; the S3 requests cost less than a cent. It takes ten minutes or more.`,
  );
  if (domain === null) return true;
  console.error(
    `Domain ${domain} is associated with three of the packages, updated, and dissociated again: no index names them.`,
  );
  if (values.yes) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question('Type the name of the domain to continue: ');
  lines.close();
  return typed === domain;
}
