/** What the cases of the switches have in common. */
import type { PackageVersionHistory } from '@aws-sdk/client-opensearch';
import { DeletePackageCommand, GetPackageVersionHistoryCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import type { ChoiceName, Switches } from '../../emulator/core/switches.ts';
import type { TestWorld } from './world.ts';
import { failureOf } from './world.ts';

/** Does something with an emulator whose switch is in the position, and looks at what came of it. */
export type Case = (world: TestWorld) => Promise<void>;

/** Every position of every switch. */
export type Cases = { readonly [Name in ChoiceName]: { readonly [Position in Switches[Name]]: Case } };

export const VALIDATION = { name: 'ValidationException', status: 400 };
export const CONFLICT = { name: 'ConflictException', status: 409 };
export const NOT_FOUND = { name: 'ResourceNotFoundException', status: 409 };
export const DESIRED_STATE = { ...CONFLICT, message: 'Package is already in desired state' };
export const MISSING_ID = 'F999999999';

/** A case: what is done fails like this. */
export function fails(act: (world: TestWorld) => Promise<unknown>, expected: object): Case {
  return async (world) => {
    expect(await failureOf(act(world))).toMatchObject(expected);
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
