/** What a run of the bundle made live: stages that begin in the same way get it by the very writes of that run. */

import { isDeepStrictEqual } from 'node:util';
import { memoryContent } from '../../../emulator/core/content.ts';
import type { Emulator } from '../../../emulator/core/emulator.ts';
import type { Api } from '../../../emulator/core/model/service-model.ts';
import type { PutInput } from '../../../emulator/core/s3.ts';
import type { RecordedRequest } from '../../../emulator/http/server.ts';

/** The writes of a deployment, besides its uploads. */
const WRITES = ['CreatePackage', 'UpdatePackage', 'AssociatePackage', 'AssociatePackages'] as const;

interface Write {
  readonly api: Api;
  readonly operation: (typeof WRITES)[number];
  readonly input: RecordedRequest['input'];
}

interface Deployment {
  readonly objects: readonly PutInput[];
  readonly writes: readonly Write[];
  /** What an account has afterwards, times left out. */
  readonly state: unknown;
}

const deployments = new Map<string, Promise<Deployment>>();

/**
 * Has `run` deploy the first time for a key in a process, and afterwards repeats its writes.
 * @param key everything on which the run's writes depend, what is there already included
 * @param run @returns its requests
 */
export async function deployOnce(
  emulator: Emulator,
  bucket: string,
  key: string,
  run: () => Promise<readonly RecordedRequest[]>,
): Promise<void> {
  const known = deployments.get(key);
  if (known !== undefined) return repeat(emulator, bucket, await known);
  const first = record(emulator, bucket, run);
  deployments.set(key, first);
  await first;
}

async function record(
  emulator: Emulator,
  bucket: string,
  run: () => Promise<readonly RecordedRequest[]>,
): Promise<Deployment> {
  const writes = (await run()).flatMap(({ api, operation, input, status }) => {
    const write = WRITES.find((name) => name === operation);
    const isDone = status === 200 && (api === 'opensearch' || api === 'elasticsearch');
    return isDone && write !== undefined ? [{ api, operation: write, input }] : [];
  });
  const objects = emulator.s3
    .peekAll(bucket)
    .map((object) => ({ ...object, bucket, content: memoryContent(Buffer.concat([...object.content.chunks()])) }));
  return { objects, writes, state: stateOf(emulator, bucket) };
}

function repeat(emulator: Emulator, bucket: string, { objects, writes, state }: Deployment): void {
  const { durations } = emulator;
  const usual = { ...durations };
  Object.assign(durations, { copying: 0, validating: 0, associating: 0 });
  for (const object of objects) emulator.s3.put(object);
  for (const { api, operation, input } of writes) emulator.call(api, operation, input);
  const made = stateOf(emulator, bucket);
  Object.assign(durations, usual);
  if (!isDeepStrictEqual(made, state)) throw new Error('The same writes made something else.');
}

function stateOf(emulator: Emulator, bucket: string): unknown {
  const timeless = (key: string, value: unknown) => (/(?:At|lastModified)$/.test(key) ? undefined : value);
  const objects = emulator.s3.peekAll(bucket).map(({ content, ...object }) => ({ ...object, sha256: content.sha256 }));
  return JSON.parse(JSON.stringify([emulator.packages(), emulator.associations(), objects], timeless));
}
