/** Files other than dictionaries that inputs name by globs: index settings and search tests. */

import { readFileSync, realpathSync } from 'node:fs';
import { quote } from '../printable.ts';
import { expandGlob, nothingLeft, takeFrom } from './select/glob.ts';

/** Larger files (in bytes) are neither settings nor tests. */
const MAX_BYTES = 10 * 1024 * 1024;

export interface PlainFile {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

export interface PlainSelection {
  /** In code-unit order of `file`. */
  readonly files: readonly PlainFile[];
  /** Full sentences that name the input. */
  readonly errors: readonly string[];
  /** What is probably a mistake, as full sentences that name the input. */
  readonly notices: readonly string[];
}

/**
 * The files that globs match, in the order of their paths; `!glob` takes away from those before it.
 * @param origin the beginning of messages: `Input index-settings`
 */
export function selectPlainFiles(workspace: string, globs: readonly string[], origin: string): PlainSelection {
  const root = realpathSync.native(workspace);
  const found = new Map<string, string>();
  const errors: string[] = [];
  const notices: string[] = [];
  for (const glob of globs) {
    if (glob.startsWith('!')) {
      takeFrom(found, glob, origin, errors, notices);
      continue;
    }
    const { matches, problem } = expandGlob(root, glob);
    if (problem !== null) errors.push(`${origin}: ${problem}`);
    for (const [file, match] of matches) {
      if (match.kind === 'refused') errors.push(`${origin}: ${match.message}`);
      else if (match.bytes > MAX_BYTES) {
        errors.push(`${origin}: ${quote(file)} has ${match.bytes} bytes; at most 10 MiB are read.`);
      } else found.set(file, match.path);
    }
  }
  if (globs.length > 0 && found.size === 0 && errors.length === 0) {
    errors.push(`${origin}: ${nothingLeft(globs)}`);
  }
  const files = [...found].map(([file, path]) => ({ file, path })).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, errors, notices };
}

export function readPlainFile({ path }: PlainFile): Uint8Array {
  return readFileSync(path);
}
