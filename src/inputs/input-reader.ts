/** Reads single inputs from the environment of the runner, and collects their errors. */

import { quote } from '../printable.ts';
import { suggestion } from './suggestion.ts';

/** Reads typed inputs; an invalid one adds a sentence to `errors` and yields its default. Empty means unset. */
export interface InputReader {
  readonly errors: readonly string[];
  /** Names of the inputs that the errors are about. */
  readonly invalid: ReadonlySet<string>;
  /** `check` gives the rest of a sentence about the input, or `null`. */
  text(name: string, check?: (value: string) => string | null): string | null;
  /**
   * The first of these environment variables that is set, for an input that is not. A wrong value is no error of the
   * input: whether it matters depends on what the run needs.
   */
  variable(name: string, variables: readonly string[], check: (value: string) => string | null): VariableRead;
  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T;
  /** Core schema of YAML 1.2, as everywhere in GitHub Actions. */
  boolean(name: string, fallback: boolean): boolean;
  /** A decimal number, fractions allowed. `rule` says what is allowed, for the message. */
  number(
    name: string,
    rule: { readonly says: string; readonly holds: (value: number) => boolean },
    fallback: number,
  ): number;
  /** Non-blank elements without white space around them, in order, those with a problem left out; `null` when unset. */
  list(name: string, separator: RegExp, check?: (element: string) => string | null): readonly string[] | null;
}

/** What an environment variable says in place of an input. */
export interface VariableRead {
  /** `null` where none is set, or its value is wrong. */
  readonly value: string | null;
  /** What is wrong with it, as a full sentence. */
  readonly problem: string | null;
}

/** The variable in which the runner passes an input: only spaces are replaced, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

export function createInputReader(env: NodeJS.ProcessEnv): InputReader {
  const errors: string[] = [];
  const invalid = new Set<string>();
  const raw = (name: string): string => env[inputVariable(name)]?.trim() ?? '';
  const fail = (name: string, problem: string, tail = ''): void => {
    invalid.add(name);
    errors.push(`Input ${name} ${problem}.${tail}`);
  };

  return {
    errors,
    invalid,
    text(name, check = () => null) {
      const value = raw(name);
      if (value === '') return null;
      const problem = check(value);
      if (problem === null) return value;
      fail(name, problem);
      return null;
    },
    variable(name, variables, check) {
      const variable = variables.find((candidate) => env[candidate]?.trim());
      if (variable === undefined) return { value: null, problem: null };
      const value = env[variable]?.trim() ?? '';
      const problem = check(value);
      if (problem === null) return { value, problem };
      return { value: null, problem: `Input ${name} is not set, and ${variable} ${problem}.` };
    },
    oneOf(name, allowed, fallback) {
      const value = raw(name);
      if (value === '') return fallback;
      const known = allowed.find((candidate) => candidate === value);
      if (known !== undefined) return known;
      fail(name, `is ${quote(value)}, but must be one of ${allowed.join(', ')}`, suggestion(value, allowed));
      return fallback;
    },
    boolean(name, fallback) {
      const value = raw(name);
      if (value === '') return fallback;
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      fail(name, `is ${quote(value)}, but must be true or false`);
      return fallback;
    },
    number(name, rule, fallback) {
      const value = raw(name);
      if (value === '') return fallback;
      const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
      if (Number.isFinite(number) && rule.holds(number)) return number;
      fail(name, `is ${quote(value)}, but must be ${rule.says}`);
      return fallback;
    },
    list(name, separator, check = () => null) {
      const elements = raw(name)
        .split(separator)
        .map((element) => element.trim())
        .filter((element) => element !== '');
      if (elements.length === 0) return null;
      return elements.filter((element) => {
        const problem = check(element);
        if (problem !== null) fail(name, problem);
        return problem === null;
      });
    },
  };
}
