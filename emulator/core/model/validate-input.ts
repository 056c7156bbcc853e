import { ApiError, validationError } from './api-error.ts';
import type { ServiceModel, Shape } from './service-model.ts';

/** An operation's input or output, as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

/**
 * Checks an input against the model like the service (constraint names, wording and lowerCamel paths are those of AWS's
 * Java services).
 * @throws {ApiError} ValidationException with every violated constraint; SerializationException for a wrong JSON type.
 */
export function validateInput(model: ServiceModel, shapeName: string, input: JsonObject): void {
  const problems: string[] = [];
  checkStructure(model, model.shapes[shapeName], input, '', problems);
  if (problems.length === 0) return;
  const noun = problems.length === 1 ? 'validation error' : 'validation errors';
  throw validationError(`${problems.length} ${noun} detected: ${problems.join('; ')}`);
}

function checkStructure(
  model: ServiceModel,
  shape: Shape | undefined,
  value: JsonObject,
  path: string,
  problems: string[],
): void {
  if (shape?.type !== 'structure') throw new TypeError(`The model has no structure for '${path}'.`);
  for (const name of shape.required ?? []) {
    if (value[name] === undefined || value[name] === null) {
      problems.push(failure('null', join(path, name), 'Member must not be null'));
    }
  }
  for (const [name, member] of Object.entries(shape.members)) {
    const inner = value[name];
    if (inner !== undefined && inner !== null) check(model, member.shape, inner, join(path, name), problems);
  }
}

function check(model: ServiceModel, shapeName: string, value: Json, path: string, problems: string[]): void {
  const shape = model.shapes[shapeName];
  switch (shape?.type) {
    case 'string': {
      if (typeof value !== 'string') throw wrongType(value, 'String');
      for (const problem of stringProblems(shape, value)) problems.push(failure(quote(value), path, problem));
      return;
    }
    case 'integer':
    case 'long':
    case 'double': {
      if (typeof value !== 'number') throw wrongType(value, shape.type === 'integer' ? 'Integer' : 'Long');
      for (const problem of rangeProblems(shape, value, 'value')) problems.push(failure(quote(value), path, problem));
      return;
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(value, 'Boolean');
      return;
    case 'timestamp':
      if (typeof value !== 'number') throw wrongType(value, 'Timestamp');
      return;
    case 'list': {
      if (!Array.isArray(value)) throw wrongType(value, 'List');
      for (const problem of rangeProblems(shape, value.length, 'length')) {
        problems.push(failure(quote(value), path, problem));
      }
      checkMembers(model, shape.member, value, path, problems);
      return;
    }
    case 'structure':
      if (!isObject(value)) throw wrongType(value, 'Structure');
      checkStructure(model, shape, value, path, problems);
      return;
    case undefined:
      throw new TypeError(`The model has no shape '${shapeName}'.`);
  }
}

/** Invalid strings are reported once for their list, structures one by one with their position, from 1. */
function checkMembers(
  model: ServiceModel,
  memberShape: string,
  values: readonly Json[],
  path: string,
  problems: string[],
): void {
  const shape = model.shapes[memberShape];
  if (shape?.type !== 'string') {
    values.forEach((value, index) => {
      check(model, memberShape, value, `${path}.${index + 1}.member`, problems);
    });
    return;
  }
  for (const value of values) if (typeof value !== 'string') throw wrongType(value, 'String');
  if (values.some((value) => typeof value === 'string' && stringProblems(shape, value).length > 0)) {
    const constraint = `Member must satisfy constraint: [${constraintsOf(shape).join(', ')}]`;
    problems.push(failure(quote(values), path, constraint));
  }
}

const patterns = new Map<string, RegExp>();

/** A Java pattern has to match the whole value. */
function fullPattern(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${source})$`);
    patterns.set(source, pattern);
  }
  return pattern;
}

type StringShape = Extract<Shape, { type: 'string' }>;

function stringProblems(shape: StringShape, value: string): string[] {
  const problems = rangeProblems(shape, value.length, 'length');
  if (shape.pattern !== undefined && !fullPattern(shape.pattern).test(value)) problems.push(patternText(shape.pattern));
  if (shape.enum !== undefined && !shape.enum.includes(value)) problems.push(enumText(shape.enum));
  return problems;
}

function constraintsOf(shape: StringShape): string[] {
  const texts: string[] = [];
  if (shape.max !== undefined) texts.push(`Member must have length less than or equal to ${shape.max}`);
  if (shape.min !== undefined) texts.push(`Member must have length greater than or equal to ${shape.min}`);
  if (shape.pattern !== undefined) texts.push(patternText(shape.pattern));
  if (shape.enum !== undefined) texts.push(enumText(shape.enum));
  return texts;
}

function rangeProblems(
  range: { readonly min?: number; readonly max?: number },
  measure: number,
  noun: 'length' | 'value',
): string[] {
  const problems: string[] = [];
  if (range.max !== undefined && measure > range.max) {
    problems.push(`Member must have ${noun} less than or equal to ${range.max}`);
  }
  if (range.min !== undefined && measure < range.min) {
    problems.push(`Member must have ${noun} greater than or equal to ${range.min}`);
  }
  return problems;
}

function patternText(pattern: string): string {
  return `Member must satisfy regular expression pattern: ${pattern}`;
}

function enumText(values: readonly string[]): string {
  return `Member must satisfy enum value set: [${values.join(', ')}]`;
}

function failure(value: string, path: string, constraint: string): string {
  return `Value ${value} at '${path}' failed to satisfy constraint: ${constraint}`;
}

function quote(value: Json): string {
  return Array.isArray(value) ? `'[${value.map(String).join(', ')}]'` : `'${String(value)}'`;
}

function join(path: string, member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return path === '' ? name : `${path}.${name}`;
}

function wrongType(value: Json, expected: string): ApiError {
  const found = Array.isArray(value) ? 'START_ARRAY' : typeof value === 'object' ? 'START_OBJECT' : `${typeof value}`;
  const token = found.startsWith('START') ? found : `${found.toUpperCase()}_VALUE`;
  return new ApiError('SerializationException', 400, `${token} can not be converted to a ${expected}`);
}

/** Is this JSON value an object, neither `null` nor a list? */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
