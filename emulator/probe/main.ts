/**
 * Asks a real endpoint about the switches of the emulator: `npm run probe -- --region … --bucket … [--domain …]`.
 * Prints JSON: for each switch the position that was seen, with the evidence, or null with the number of tries.
 */

import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { S3Client } from '@aws-sdk/client-s3';
import { outcomeOf, PackageCalls } from '../client.ts';
import { Probe } from './kit.ts';
import { ask } from './questions.ts';

const USAGE =
  'Usage: npm run probe -- --region REGION --bucket BUCKET [--domain DOMAIN [--yes]] [--poll-ms MS] [--tail-ms MS]';
type Options = Awaited<ReturnType<typeof readOptions>>;

const { answer: options, error } = await outcomeOf(readOptions());
if (error !== null) {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
} else if (await isAgreed(options)) {
  const { region } = options;
  const calls = new PackageCalls(new OpenSearchClient({ region, maxAttempts: 5 }));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort(`Stopped by ${signal}.`));
  stop.signal.addEventListener('abort', () => console.error(`${stop.signal.reason} Deletes what it created.`));
  const probe = new Probe({ ...options, calls, s3: new S3Client({ region }), now: Date.now, sleep });
  const report = await ask(probe, stop.signal);
  console.log(JSON.stringify({ region, at: new Date().toISOString(), ...report }, null, 2));
  process.exitCode = report.failure === null && report.left.length === 0 ? 0 : 1;
}

async function readOptions() {
  const text = { type: 'string' } as const;
  const names = { region: text, bucket: text, domain: text, 'poll-ms': text, 'tail-ms': text } as const;
  const { values } = parseArgs({ options: { ...names, yes: { type: 'boolean', default: false } } });
  const { region, bucket, domain = null, yes } = values;
  const [pollMs, tailMs] = [Number(values['poll-ms'] ?? 1000), Number(values['tail-ms'] ?? 20_000)];
  if (region === undefined || bucket === undefined) throw new Error('--region and --bucket are required.');
  if (!(pollMs > 0 && tailMs >= 0)) throw new Error('--poll-ms and --tail-ms must be numbers of milliseconds.');
  return { region, bucket, domain, yes, pollMs, tailMs };
}

/** Says what is created and what it costs. @returns whether the domain, if there is one, may be touched */
async function isAgreed({ region, bucket, domain, yes }: Options): Promise<boolean> {
  console.error(
    `This makes up to ${domain === null ? 7 : 10} packages named probe-… in ${region}, and two objects of some bytes below opensearch-dictionaries/probe-… in ` +
      `bucket ${bucket}, and deletes all of them again. Packages cost nothing; the S3 requests cost less than a cent. It takes ten minutes or more.`,
  );
  if (domain === null) return true;
  console.error(`Domain ${domain} is associated with three of them, and dissociated again; no index names them.`);
  if (yes) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = once(lines, 'close').then(() => '');
  const typed = await Promise.race([lines.question('Type the name of the domain to continue: '), closed]);
  lines.close();
  if (typed !== domain) console.error(`Nothing was created: that is not ${domain}.`);
  return typed === domain;
}
