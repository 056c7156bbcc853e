import { ActionFailure, type FailurePart, type FilePlace } from './failure.ts';

/**
 * One failure for all errors of the configuration, one a line; each is a full sentence, some after
 * `<file>:<line>:<column>: `.
 */
export function configurationFailure(errors: readonly string[]): ActionFailure {
  const all = errors.length === 0 ? ['The configuration is invalid.'] : errors;
  const parts = all.map((message): FailurePart => ({ message, place: placeOf(message) }));
  const listed = all.map((error) => `- ${error}`).join('\n');
  const message = all.length === 1 ? all.join('') : `The configuration has ${all.length} errors:\n${listed}`;
  return new ActionFailure('invalid-configuration', message, { parts });
}

/** The place that an error about a manifest or another file of the configuration begins with. */
function placeOf(error: string): FilePlace | null {
  const [, file, line, column] = /^(?!Input )([^\n]+?):(\d{1,9}):(\d{1,9}): /.exec(error) ?? [];
  return file === undefined ? null : { file, line: Number(line), column: Number(column) };
}
