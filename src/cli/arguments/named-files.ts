/** Files other than dictionaries that options name by globs, anywhere as PATH: below the current folder or elsewhere. */

import { existsSync } from 'node:fs';
import path, { resolve } from 'node:path';
import { quote } from '../../printable.ts';
import { type PlainFile, type PlainSelection, selectPlainFiles } from '../../workspace/plain-files.ts';
import { deleteWhere, nothingLeft, nothingTaken, takeAway } from '../../workspace/select/glob.ts';
import { pathBelow, splitGlob, withSlashes } from '../output/path-text.ts';
import { withoutStep } from '../step-words.ts';
import type { NamedGlobs } from './targets.ts';

/**
 * The files that globs match, in the order of their paths; `!glob` takes away from those before it.
 * @param name the option
 * @param root absolute folder of the manifest's globs
 * @param cwd absolute folder of an option's globs
 * @returns `file` as the user would name it, and errors without the option's name
 */
export function selectNamed(
  name: string,
  { globs, isOption }: NamedGlobs,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): PlainSelection {
  if (!isOption) return filesBelow(root, globs, name);
  const found = new Map<string, PlainFile>();
  const errors: string[] = [];
  const notices: string[] = [];
  for (const glob of globs) {
    const isNegated = glob.startsWith('!');
    const { base, pattern, prefix } = splitGlob(withSlashes(isNegated ? glob.slice(1).trim() : glob, path), cwd, path);
    if (isNegated) {
      const isTaken = takeAway(pattern);
      if (typeof isTaken === 'string') errors.push(isTaken);
      else if (!deleteWhere(found, (file) => isTaken(pathBelow(base, resolve(cwd, file), path) ?? '')))
        notices.push(nothingTaken(`--${name}`, glob));
      continue;
    }
    const { files, errors: wrong }: Omit<PlainSelection, 'notices'> = existsSync(base)
      ? filesBelow(base, [pattern], name)
      : { files: [], errors: [`${quote(pattern)} matches no file: there is no folder ${quote(base)}.`] };
    // The message names what was given, not the part of it below its folder.
    errors.push(...wrong.map((message) => message.replace(quote(pattern), () => quote(glob))));
    for (const { file, path: real } of files) found.set(`${prefix}${file}`, { file: `${prefix}${file}`, path: real });
  }
  if (found.size === 0 && errors.length === 0)
    errors.push(nothingLeft(globs).replace(/^./, (first) => first.toUpperCase()));
  return { files: [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), errors, notices };
}

function filesBelow(folder: string, globs: readonly string[], name: string): PlainSelection {
  const { files, errors, notices } = selectPlainFiles(folder, globs, name);
  return { files, notices, errors: errors.map((message) => withoutStep(message.replace(`${name}: `, ''), folder)) };
}
