/** Runs ministack, an emulator of AWS of another make, with a bucket and domains in it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateDomainCommand,
  DescribePackagesCommand,
  ListPackagesForDomainCommand,
  OpenSearchClient,
  type PackageDetails,
} from '@aws-sdk/client-opensearch';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

export const REGION = 'eu-west-1';
const CREDENTIALS = { accessKeyId: 'AKIAMINISTACKEXAMPLE', secretAccessKey: 'ministack-secret-access-key' };

export interface RunningMinistack extends AsyncDisposable {
  /** What a client needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Every package, by name. */
  packages(): Promise<ReadonlyMap<string, PackageDetails>>;
  /** What a domain has, as `name version status`, sorted. */
  rows(domain: string): Promise<readonly string[]>;
}

export async function startMinistack(
  program: string,
  { bucket, domains }: { readonly bucket: string; readonly domains: readonly string[] },
): Promise<RunningMinistack> {
  const home = mkdtempSync(join(tmpdir(), 'ministack-'));
  const port = await freePort();
  const env = { PATH: process.env['PATH'], HOME: home, TMPDIR: home, GATEWAY_PORT: String(port) };
  const server = spawn(program, [], { cwd: home, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const exited = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const client = { endpoint: url, region: REGION, credentials: { ...CREDENTIALS } };
  const opensearch = new OpenSearchClient(client);
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  for (let tries = 0; !(await answers(url)); tries++) {
    if (server.exitCode !== null || tries > 600) throw new Error(`ministack does not start: ${told}`);
    await sleep(100);
  }
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  for (const DomainName of domains) await opensearch.send(new CreateDomainCommand({ DomainName }));
  return {
    env: {
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_SESSION_TOKEN: '',
      AWS_ENDPOINT_URL_OPENSEARCH: url,
      AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE: url,
      AWS_ENDPOINT_URL_S3: url,
    },
    packages: async () => {
      const { PackageDetailsList = [] } = await opensearch.send(new DescribePackagesCommand({}));
      return new Map(PackageDetailsList.map((one) => [one.PackageName ?? '', one]));
    },
    rows: async (domain) => {
      const answer = await opensearch.send(new ListPackagesForDomainCommand({ DomainName: domain }));
      const rows = answer.DomainPackageDetailsList ?? [];
      return rows.map((row) => `${row.PackageName} ${row.PackageVersion} ${row.DomainPackageStatus}`).sort();
    },
    async [Symbol.asyncDispose]() {
      opensearch.destroy();
      s3.destroy();
      server.kill('SIGKILL');
      await exited;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
