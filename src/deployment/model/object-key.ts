import { posix } from 'node:path';
import type { Sha256 } from '../../dictionaries/dictionary.ts';

/** S3 keys have at most 1024 bytes of UTF-8 (S3 documentation; the packages API counts characters). */
export const MAX_KEY_BYTES = 1024;

/**
 * Key of a dictionary's content: `<key-prefix>/<package>/<sha256><extension>`. Content-addressed, so that an object
 * can't be overwritten between its upload and AWS's import, and every deployed version can be read back.
 */
export function objectKey(prefix: string, packageName: string, sha256: Sha256, file: string): string {
  return [prefix, packageName, `${sha256}${posix.extname(file)}`].filter((part) => part !== '').join('/');
}

/** The beginning of the key of a content of which only the first digits are known. */
export function objectKeyStart(prefix: string, packageName: string, digits: string): string {
  return [prefix, packageName, digits].filter((part) => part !== '').join('/');
}
