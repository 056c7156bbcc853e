import { expect } from 'vitest';
import type { FaultAction } from '../../../emulator/http/faults.ts';
import { DOMAINS, ENGLISH, FILES, Stage, sha256 } from './stage.ts';

export const CHANGED = `${FILES[ENGLISH]}sneakers, trainers\n`;

/** What goes wrong on the way to AWS and back, and passes. */
const TROUBLE = {
  'is throttled': { kind: 'throttle' },
  'is throttled without a type': { kind: 'throttle', form: 'untyped' },
  'meets an HTML 503': { kind: 'html', status: 503 },
  'meets an HTML 502 after it was done': { kind: 'html', status: 502, when: 'after' },
  'meets the web page of a proxy': { kind: 'html', status: 403 },
  'loses its connection': { kind: 'drop', when: 'before' },
  'loses its answer': { kind: 'drop', when: 'after' },
  'gets half an answer': { kind: 'truncate' },
  'meets InternalException': { kind: 'error', name: 'InternalException', status: 500, message: 'Internal error' },
} as const satisfies Readonly<Record<string, FaultAction>>;

export type Trouble = keyof typeof TROUBLE;

export const READS = ['DescribePackages', 'ListPackagesForDomain', 'GetPackageVersionHistory'];
export const OPERATIONS = [
  ...READS,
  ...['PutObject', 'CreatePackage', 'UpdatePackage', 'AssociatePackage', 'AssociatePackages'],
];

/** A creation without an answer may be somebody else's: what it made is published again, and the change is the third. */
const LOSES_ANSWERS: readonly Trouble[] = ['meets an HTML 502 after it was done', 'loses its answer'];

/** A first deployment and an update, with trouble in the first call of each operation. */
export async function expectSuccess(what: Trouble, operations: readonly string[]): Promise<void> {
  await using stage = await Stage.start();
  for (const operation of operations) stage.running.faults.add({ operation, occurrence: 1, action: TROUBLE[what] });
  await stage.succeed();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
  await stage.succeed();
  expect(stage.emulator.packages()).toHaveLength(2);
  expect(stage.package('english')).toMatchObject({
    availableVersion: LOSES_ANSWERS.includes(what) ? 'v3' : 'v2',
    sha256: sha256(CHANGED),
  });
  for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(CHANGED) });
  stage.running.faults.clear();
  expect((await stage.succeed()).outputs.changed).toBe(false);
}
