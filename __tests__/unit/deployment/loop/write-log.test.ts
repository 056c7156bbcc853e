/** What counts as a change in AWS: accepted, or perhaps accepted although no answer says so. */

import { expect, test } from 'vitest';
import { logWrites } from '../../../../src/deployment/loop/write-log.ts';
import { type AwsError, noAnswer } from '../../../../src/deployment/model/aws-error.ts';
import type { DictionaryStore, PackageId, PackagesService } from '../../../../src/deployment/model/ports.ts';
import type { PackageName } from '../../../../src/dictionaries/dictionary.ts';
import { refusal } from '../build.ts';

const LIMITS = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
const ID = 'F1' as PackageId;

/** The acts after an update and an upload that end with this error. */
async function actsAfter(error: unknown): Promise<readonly string[]> {
  const fails = () => Promise.reject(error);
  const log = logWrites(
    { updatePackage: fails, createPackage: fails } as unknown as PackagesService,
    { put: fails } as unknown as DictionaryStore,
  );
  const source = { bucket: 'b', key: 'k' };
  const request = { name: 'english' as PackageName, source, description: '', commitMessage: '', id: ID };
  const file = { path: 'a.txt', bytes: 1, sha256: 'a'.repeat(64) } as unknown as Parameters<DictionaryStore['put']>[1];
  const calls = [
    () => log.service.updatePackage(request, LIMITS),
    () => log.service.createPackage(request, LIMITS),
    () => log.store.put('k', file, LIMITS),
  ];
  for (const call of calls) await expect(call()).rejects.toBe(error);
  return log.acts().map(({ kind }) => kind);
}

test.each<[string, unknown, readonly string[]]>([
  ['a refusal', refusal('busy'), []],
  ['a lost answer', noAnswer('UpdatePackage', 'no answer') satisfies AwsError, ['update', 'create', 'upload']],
  // The file may be the cause where an upload fails.
  ['an error that is not known', new TypeError('fetch failed'), ['update', 'create']],
])('after %s', async (_, error, acts) => {
  expect(await actsAfter(error)).toEqual(acts);
});
