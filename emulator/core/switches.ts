/** The switches of the emulator, one for each question about the service that is open: see the catalogue. */

import { CHOICES, type Choice, QUANTITIES, type Quantity } from './switch-catalogue.ts';

type Choices = typeof CHOICES;
type Quantities = typeof QUANTITIES;

/** The position of each switch. They may be set at any time and apply from the next call on. */
export type Switches = {
  -readonly [Name in keyof Choices]: keyof Choices[Name]['positions'];
} & { -readonly [Name in keyof Quantities]: number };

export type ChoiceName = keyof Choices;
export type QuantityName = keyof Quantities;

/** The documentation of all switches: question, reason, positions or unit, default. */
export const SWITCHES = { ...CHOICES, ...QUANTITIES } as const;

/** All switches in their default position, except those given. */
export function switchesWith(changes: Partial<Switches> = {}): Switches {
  const defaults = Object.fromEntries(Object.entries(SWITCHES).map(([name, entry]) => [name, entry.byDefault]));
  const complete = { ...defaults, ...changes };
  assertSwitches(complete);
  return complete;
}

function assertSwitches(candidate: Readonly<Record<string, unknown>>): asserts candidate is Switches {
  const catalogue: Readonly<Record<string, Choice | Quantity>> = SWITCHES;
  for (const [name, value] of Object.entries(candidate)) {
    const entry = catalogue[name];
    if (entry === undefined) throw new TypeError(`There is no switch '${name}'.`);
    const fits =
      'positions' in entry
        ? typeof value === 'string' && Object.hasOwn(entry.positions, value)
        : typeof value === 'number' && value >= 0;
    if (!fits) throw new TypeError(`Switch '${name}' has no position '${String(value)}'.`);
  }
}
