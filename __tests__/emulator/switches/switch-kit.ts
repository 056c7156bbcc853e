/** What the cases of the switches have in common. */
import type { PackageVersionHistory } from '@aws-sdk/client-opensearch';
import { DeletePackageCommand, GetPackageVersionHistoryCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import { type Fact, Facts } from '../../../emulator/contract/facts.ts';
import { READ_QUESTIONS, type ReadName } from '../../../emulator/contract/read-questions.ts';
import { type Ending, type Evidence, SIGNS } from '../../../emulator/contract/signs.ts';
import type { ChoiceName, Switches } from '../../../emulator/core/switches.ts';
import type { TestWorld } from '../world.ts';
import { failureOf } from '../world.ts';

/** What a case returns, so that the sign of its switch is held against it: nothing where a read question does that. */
type Returned<Name extends keyof Switches> = Name extends ReadName
  ? unknown
  : Name extends keyof Evidence
    ? Evidence[Name]
    : unknown;

/** Does something with an emulator whose switch is in the position, looks at what came of it, and returns evidence. */
export type Case<Name extends keyof Switches> = (world: TestWorld) => Promise<Returned<Name>>;

/** Every position of every switch. */
export type Cases = { readonly [Name in ChoiceName]: { readonly [Position in Switches[Name]]: Case<Name> } };

/** What the probe would say of the evidence, or of its own question. @returns `null` where a switch has no sign */
export async function factOf(world: TestWorld, switchName: string, returned: unknown): Promise<Fact | null> {
  const facts = new Facts();
  if (!(switchName in SIGNS)) return null;
  const name = switchName as keyof Evidence;
  if (name !== 'accountWrites') facts.see('accountWrites', { error: null });
  let evidence = returned;
  if (name in READ_QUESTIONS) {
    const subject = { calls: world.calls, id: await world.createAvailable('subject-a'), name: 'subject-a' };
    evidence = await READ_QUESTIONS[name as ReadName](subject);
  }
  // The types of the cases see to it that this is the evidence of its name.
  facts.see(name, evidence as never);
  return facts.all[name] ?? null;
}

export const VALIDATION = { name: 'ValidationException', status: 400 };
export const CONFLICT = { name: 'ConflictException', status: 409 };
export const NOT_FOUND = { name: 'ResourceNotFoundException', status: 409 };
export const DESIRED_STATE = { ...CONFLICT, message: 'Package is already in desired state' };
export const MISSING_ID = 'F999999999';

/** A case: what is done fails like this. */
export function fails(act: (world: TestWorld) => Promise<unknown>, expected: object) {
  return async (world: TestWorld): Promise<Ending> => {
    const error = await failureOf(act(world));
    expect(error).toMatchObject(expected);
    return { error };
  };
}

export async function history(world: TestWorld, id: string): Promise<PackageVersionHistory[]> {
  const output = await world.opensearch.send(new GetPackageVersionHistoryCommand({ PackageID: id, MaxResults: 100 }));
  return output.PackageVersionHistoryList ?? [];
}

export async function versions(world: TestWorld, id: string): Promise<(string | undefined)[]> {
  return (await history(world, id)).map((entry) => entry.PackageVersion);
}

export async function orderOfFive(world: TestWorld): Promise<(string | undefined)[]> {
  const id = await world.createAvailable();
  for (const content of ['b', 'c', 'd', 'e']) {
    await world.update(id, content);
    world.pass();
  }
  return versions(world, id);
}

export async function remove(world: TestWorld, id: string): Promise<void> {
  await world.opensearch.send(new DeletePackageCommand({ PackageID: id }));
}
