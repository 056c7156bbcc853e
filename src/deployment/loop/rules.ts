/** One row of a decision table. The first rule that matches decides; its name is shown at debug level and in tests. */
export interface Rule<Input, Outcome> {
  readonly name: string;
  readonly when: (input: Input) => boolean;
  readonly means: (input: Input) => Outcome;
}

export interface Decision<Outcome> {
  /** Name of the rule that decided. */
  readonly rule: string;
  readonly outcome: Outcome;
}

/**
 * Decides by ordered rules.
 * @throws RangeError when none matches: the last rule of a table matches everything
 */
export function decide<Input, Outcome>(rules: readonly Rule<Input, Outcome>[], input: Input): Decision<Outcome> {
  const rule = rules.find(({ when }) => when(input));
  if (rule === undefined) throw new RangeError('The table has no rule for this case.');
  return { rule: rule.name, outcome: rule.means(input) };
}

/** For the last rule of a table. */
export const otherwise = (): boolean => true;
