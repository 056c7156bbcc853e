import type { ByteSource, Dictionary, Format } from '../dictionary.ts';
import { detect } from './detect.ts';

/**
 * The format that a dictionary keeps from an earlier version, where none is declared and its name does not show it: a
 * mistake may have made the content look like another format, or like none.
 * @param now the beginning of the current content; the first of several files
 * @param before the content of the earlier version
 * @returns `null` when the detected format stays
 */
export function keptFormat(
  { file, format, formatSource }: Pick<Dictionary, 'file' | 'format' | 'formatSource'>,
  now: ByteSource,
  before: ByteSource,
): Format | null {
  if (formatSource === 'declared') return null;
  if (formatSource === 'detected' && detect(file, now)?.evidence === 'name') return null;
  const earlier = detect(file, before)?.format ?? null;
  return formatSource === 'detected' && earlier === format ? null : earlier;
}
