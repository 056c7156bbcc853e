import type { Json, JsonObject } from './validate-input.ts';
import { isObject } from './validate-input.ts';

/** Readers for inputs that have passed `validateInput`: their errors are defects of the emulator. */

export function text(input: JsonObject, member: string): string {
  const value = optionalText(input, member);
  if (value === undefined) throw new TypeError(`'${member}' is missing in a validated input.`);
  return value;
}

export function optionalText(input: JsonObject, member: string): string | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new TypeError(`'${member}' is no string in a validated input.`);
  return value;
}

export function optionalNumber(input: JsonObject, member: string): number | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw new TypeError(`'${member}' is no number in a validated input.`);
  return value;
}

export function list(input: JsonObject, member: string): readonly Json[] {
  const value = input[member];
  return Array.isArray(value) ? value : [];
}

export function texts(input: JsonObject, member: string): readonly string[] {
  return list(input, member).filter((value) => typeof value === 'string');
}

export function objects(input: JsonObject, member: string): readonly JsonObject[] {
  return list(input, member).filter((value) => isObject(value));
}
