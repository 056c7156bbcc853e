/** Runs versitygw, an S3 server of another make, on an empty folder. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const S3_CREDENTIALS = { accessKeyId: 'AKIAVERSITYEXAMPLE01', secretAccessKey: 'versitygw-secret-access-key' };

export interface RunningS3 extends AsyncDisposable {
  readonly url: string;
  /** Where the object of a key lies as a file. */
  pathOf(bucket: string, key: string): string;
}

/** Starts the server with these buckets, in this Region. */
export async function startVersitygw(
  program: string,
  { region, buckets }: { readonly region: string; readonly buckets: readonly string[] },
): Promise<RunningS3> {
  const folder = mkdtempSync(join(tmpdir(), 'versitygw-'));
  const data = join(folder, 'data');
  // Metadata goes to files: not every temporary folder has extended attributes.
  const sidecar = join(folder, 'sidecar');
  // Without users of its own the server has no right answer to an access key that it does not know.
  const users = join(folder, 'users');
  for (const path of [sidecar, users, ...buckets.map((bucket) => join(data, bucket))])
    mkdirSync(path, { recursive: true });
  const port = await freePort();
  const { accessKeyId, secretAccessKey } = S3_CREDENTIALS;
  const general = {
    access: accessKeyId,
    secret: secretAccessKey,
    region,
    port: `127.0.0.1:${port}`,
    health: '/health',
    'iam-dir': users,
  };
  const options = Object.entries(general).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn(program, [...options, '--quiet', 'posix', '--sidecar', sidecar, data], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const exited = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await isHealthy(url)); tries++) {
    if (server.exitCode !== null || tries > 200) throw new Error(`versitygw does not start: ${told}`);
    await sleep(50);
  }
  return {
    url,
    pathOf: (bucket, key) => join(data, bucket, key),
    async [Symbol.asyncDispose]() {
      server.kill();
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new TypeError('The probe has no port.');
  probe.close();
  await once(probe, 'close');
  return address.port;
}
