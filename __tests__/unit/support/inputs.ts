import { inputVariable } from '../../../src/inputs/input-reader.ts';

/** The environment in which the runner starts an action with these inputs. */
export function inputsAsEnv(
  inputs: Readonly<Record<string, string>>,
  others: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  return {
    ...others,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
  };
}
