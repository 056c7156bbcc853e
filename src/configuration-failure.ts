import { ActionFailure } from './failure.ts';

/** One failure for all errors of the configuration, one a line; each is a full sentence. */
export function configurationFailure(errors: readonly string[]): ActionFailure {
  const [first = 'The configuration is invalid.', ...others] = errors;
  if (others.length === 0) return new ActionFailure('invalid-configuration', first);
  const listed = errors.map((error) => `- ${error}`).join('\n');
  return new ActionFailure('invalid-configuration', `The configuration has ${errors.length} errors:\n${listed}`);
}
