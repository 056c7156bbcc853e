import type { ByteSource, Dictionary, Format } from '../dictionary.ts';
import { detect } from './detect.ts';

/**
 * The format that a dictionary keeps from an earlier version of it, where nobody declared one and its name does not say it:
 * a mistake may have made the content look like something else, or like nothing.
 * @param now the beginning of what it is now; of several files the first
 * @param before the content of the earlier version
 * @returns `null` when it stays what it was found to be
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
