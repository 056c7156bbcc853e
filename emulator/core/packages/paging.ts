import { validationError } from '../model/api-error.ts';
import { optionalNumber, optionalText } from '../model/read-input.ts';
import type { JsonObject } from '../model/validate-input.ts';
import { scrambleHex } from '../seeded.ts';
import type { World } from '../world.ts';

/** An element of a listing, which is sorted by `place`: unique and constant for each element. */
export interface Listed<T> {
  readonly place: number;
  readonly value: T;
}

/**
 * The page for the input's MaxResults and NextToken. A token is a place, so that no element is left out when others
 * come or go between two pages; it is valid only for the operation and input it was given for.
 * @throws {ApiError} ValidationException for any other token
 */
export function cutPage<T>(
  world: World,
  operation: string,
  input: JsonObject,
  sorted: readonly Listed<T>[],
): { readonly values: readonly T[]; readonly next: { readonly NextToken?: string } } {
  const { defaultPageSize, maxPageSize } = world.switches;
  const size = Math.max(1, Math.min(optionalNumber(input, 'MaxResults') ?? defaultPageSize, maxPageSize));
  const token = optionalText(input, 'NextToken');
  const after = token === undefined ? Number.NEGATIVE_INFINITY : placeIn(world, operation, input, token);
  const rest = token === undefined ? sorted : sorted.filter(({ place }) => place > after);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return {
    values: page.map(({ value }) => value),
    next: last === undefined || rest.length <= size ? {} : { NextToken: tokenFor(world, operation, input, last.place) },
  };
}

function tokenFor(world: World, operation: string, input: JsonObject, place: number): string {
  return Buffer.from(`${place}:${seal(world, operation, input, place)}`).toString('base64url');
}

function placeIn(world: World, operation: string, input: JsonObject, token: string): number {
  const [digits, mark] = Buffer.from(token, 'base64url').toString().split(':');
  const place = Number(digits);
  if (mark === undefined || mark !== seal(world, operation, input, place)) {
    throw validationError('Provided NextToken is invalid.');
  }
  return place;
}

function seal(world: World, operation: string, input: JsonObject, place: number): string {
  const { NextToken: _token, MaxResults: _size, ...query } = input;
  return scrambleHex(world.seed, `${operation} ${JSON.stringify(query)} ${place}`, 24);
}
