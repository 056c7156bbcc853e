import { ActionFailure, type FailurePart, type FilePlace } from './failure.ts';

/**
 * One failure for all errors of the configuration, one a line; each is a full sentence, some after
 * `<file>:<line>:<column>: `.
 * @param manifest path of the only file that errors begin with
 */
export function configurationFailure(errors: readonly string[], manifest: string | null = null): ActionFailure {
  const all = errors.length === 0 ? ['The configuration is invalid.'] : errors;
  const parts = all.map((message): FailurePart => ({ message, place: placeIn(manifest, message) }));
  const listed = all.map((error) => `- ${error}`).join('\n');
  const message = all.length === 1 ? all.join('') : `The configuration has ${all.length} errors:\n${listed}`;
  return new ActionFailure('invalid-configuration', message, { parts });
}

function placeIn(file: string | null, error: string): FilePlace | null {
  if (file === null || !error.startsWith(`${file}:`)) return null;
  const [, line, column] = /^:(\d{1,9}):(\d{1,9}): /.exec(error.slice(file.length)) ?? [];
  return line === undefined ? null : { file, line: Number(line), column: Number(column) };
}
