/** Which files of the workspace are dictionaries, and under which package names: paths and names only, no content. */

import { realpathSync } from 'node:fs';
import { printable, quote } from '../../printable.ts';
import { pathInRepository } from '../git/repository-path.ts';
import { bundles, byPath, type Member, matchEntries, matchGlobs } from './candidates.ts';
import { NAME_RULE, packageNameOf, packageNameStem } from './names.ts';
import type { DeclaredAnalysis, SelectedFile, Selection, SelectionRequest } from './selection.ts';
import { lookAt, pathProblem } from './workspace-path.ts';

/**
 * AWS documents no limit. A dictionary takes at least its own size of heap on every data node, and the engine's readers
 * hold it in arrays, which in Java end at 2 GiB.
 */
export const MAX_FILE_BYTES = 2 * 1024 ** 3;

/** Names of the packages that `validate` makes and deletes. */
const THROW_AWAY_NAME = /^dictcheck-[0-9a-f]{12}$/;

/**
 * Finds the dictionaries. A file that both `files` and the manifest name takes the manifest's settings; among the
 * manifest's entries one that names the file itself goes before a glob.
 */
export function selectFiles(request: SelectionRequest): Selection {
  const errors: string[] = [];
  const notices: string[] = [];
  const workspace = realpathSync.native(request.workspace);
  const candidates = new Map([
    ...matchGlobs(workspace, request, errors, notices),
    ...matchEntries(workspace, request.entries, errors),
  ]);
  const files: SelectedFile[] = [];
  const take = (selected: SelectedFile | string | null): void => {
    if (typeof selected === 'string') errors.push(selected);
    else if (selected !== null) files.push(selected);
  };
  for (const [file, candidate] of candidates) {
    if (candidate.bundle === null) take(select(workspace, [[file, candidate]], request.packagePrefix));
  }
  for (const [{ origin }, members] of bundles(request.entries, candidates)) {
    if (members.length > 0) take(select(workspace, members, request.packagePrefix));
    else if (errors.length === 0)
      errors.push(`${origin}: files: other entries name every file of this one; keep one of them.`);
  }
  files.sort((a, b) => byPath(a.file, b.file));
  errors.push(...sharedNames(files));
  return { files, errors, notices };
}

/** The finished selection, or the sentences that say why there is none; `null` where other sentences do. */
function select(workspace: string, members: readonly Member[], prefix: string): SelectedFile | string | null {
  const [first] = members;
  if (first === undefined) return 'A dictionary has no file.';
  const [file, { origin, settings, isBroken }] = first;
  const refused = members.flatMap(([, { match }]) => (match.kind === 'refused' ? [`${origin}: ${match.message}`] : []));
  if (refused.length > 0) return refused.join('\n');
  if (isBroken) return null;
  const parts = members.flatMap(([name, { match }]) => (match.kind === 'file' ? [{ ...match, file: name }] : []));
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes > MAX_FILE_BYTES) {
    return `${origin}: ${quote(file)} has ${bytes} bytes; no data node can load a dictionary of more than ${MAX_FILE_BYTES} (2 GiB).`;
  }
  const name = packageNameOf(file, settings.packageName, prefix);
  if (name === null) return unfitName(file, settings.packageName, prefix, origin);
  if (THROW_AWAY_NAME.test(name)) {
    return `${origin}: ${quote(file)} has the package name ${quote(name)}, which is kept for throw-away validation packages.`;
  }
  const stopwords = findStopwords(workspace, settings.analysis);
  if (typeof stopwords === 'string') return `${origin}: analysis.stopwords: ${stopwords}`;
  return {
    name,
    nameWithoutPrefix: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    file,
    repositoryPath: pathInRepository(workspace, file),
    parts: parts.map(({ file: part, path }) => ({ file: part, path })),
    bytes,
    patterns: first[1].bundle?.files ?? null,
    isGlobbed: members.some(([, { literal }]) => !literal),
    settings,
    stopwordsPath: stopwords.path,
  };
}

function unfitName(file: string, named: string | null, prefix: string, origin: string): string {
  const own = named ?? packageNameStem(file);
  const whole = prefix + own;
  const name =
    own === ''
      ? 'no package name'
      : `the package name ${quote(whole)}${whole.length > 28 ? ` (${whole.length} characters)` : ''}`;
  const shorter =
    prefix === '' || own === ''
      ? ''
      : `, or shorten the input package-prefix (${quote(prefix)}), which begins every name`;
  const start = `${origin}: ${quote(file)} gives ${name}, but AWS takes ${NAME_RULE}.`;
  if (named !== null) return `${start} Change "package" of this entry${shorter}.`;
  return `${start} Name the package in the manifest: an entry with "file: ${printable(file)}" and "package: <name>"${shorter}.`;
}

/** The path of the declared file of stop words, if any; or a sentence that says why it can't be used. */
function findStopwords(
  workspace: string,
  analysis: DeclaredAnalysis | null,
): { readonly path: string | null } | string {
  if (analysis?.stopwords.kind !== 'file') return { path: null };
  const { file } = analysis.stopwords;
  const wrong = pathProblem(file);
  if (wrong !== null) return `${quote(file)} ${wrong}.`;
  const found = lookAt(workspace, file);
  switch (found.kind) {
    case 'file':
      return { path: found.path };
    case 'refused':
      return found.message;
    case 'missing':
      return `${quote(file)} is neither "_english_" nor a file of the workspace.`;
    case 'directory':
    case 'other':
      return `${quote(file)} is not a regular file.`;
  }
}

function sharedNames(files: readonly SelectedFile[]): string[] {
  return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
    const sharing = files.filter((selected) => selected.name === name);
    if (sharing.length === 1) return [];
    const listed = sharing.map(({ file }) => quote(file)).join(', ');
    return (
      `Package name ${quote(name)} would be that of ${sharing.length} files: ${listed}. ` +
      'Give each its own name in the manifest: an entry with "file: <file>" and "package: <name>".'
    );
  });
}
