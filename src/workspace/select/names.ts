/** Names that AWS takes, as branded types, and the way from a file to its package's name. */

import type { DomainName, PackageName } from '../../dictionaries/dictionary.ts';

/**
 * PackageName and DomainName of both AWS APIs. The 2021-01-01 API allows longer package names; 28 is what the 2015-01-01
 * API takes, and one name must do for both.
 */
export const NAME_PATTERN = /^[a-z][a-z0-9-]{2,27}$/;

/** `NAME_PATTERN` in words, for messages. */
export const NAME_RULE = '3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter';

function isPackageName(text: string): text is PackageName {
  return NAME_PATTERN.test(text);
}

function isDomainName(text: string): text is DomainName {
  return NAME_PATTERN.test(text);
}

/** The text as a package name, or `null` when AWS would not take it. */
export function parsePackageName(text: string): PackageName | null {
  return isPackageName(text) ? text : null;
}

/** The text as a domain name, or `null` when AWS would not take it. */
export function parseDomainName(text: string): DomainName | null {
  return isDomainName(text) ? text : null;
}

/**
 * The package name that a file's name gives: base name without its last extension, lower case, each run of characters
 * other than a-z and 0-9 made one hyphen, hyphens at the ends cut off. The leading dot of a hidden file starts no
 * extension.
 */
export function packageNameStem(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return (dot > 0 ? base.slice(0, dot) : base)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The package name of a dictionary: its name in the manifest, else its file's, after `prefix` in both cases. */
export function packageNameOf(file: string, named: string | null, prefix: string): PackageName | null {
  return named === null ? packageNameFromFile(file, prefix) : parsePackageName(prefix + named);
}

/**
 * The package name for a file, after `prefix`; `null` when AWS does not accept the result. A file whose name leaves
 * nothing has no package name either, even with a prefix.
 */
export function packageNameFromFile(file: string, prefix: string): PackageName | null {
  const stem = packageNameStem(file);
  return stem === '' ? null : parsePackageName(prefix + stem);
}
