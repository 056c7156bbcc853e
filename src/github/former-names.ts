/** Which files a dictionary may have had at a commit. A file that was moved since had another path there. */

import { posix } from 'node:path';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { formerEntries } from '../inputs/manifest/manifest.ts';
import { formerFiles, inWorkspace, isGlob } from '../workspace/former-files.ts';
import type { WhyUnknown } from '../workspace/git/git-content.ts';
import { packageNameOf } from '../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../workspace/select/scope.ts';
import { pathProblem } from '../workspace/select/workspace-path.ts';
import type { CommitFiles } from './commit-files.ts';

type Entries = StepScope['entries'];

/** The entries of the manifests of a commit that were read already, by their paths. */
export type KnownEntries = Map<string, Entries>;

/** What names dictionaries. */
export interface Naming {
  /** Path of the manifest in the workspace; `null` where none is used. */
  readonly manifest: string | null;
  readonly scope: StepScope;
}

/** Lists of files, each of which makes one content. */
export type FileLists =
  | { readonly kind: 'lists'; readonly lists: readonly (readonly string[])[] }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

export interface FormerNames {
  /** What the manifest of that time, the marker and today's names say, the surest first. */
  likely(): Promise<FileLists>;
  /** Each file of the commit that this step would give the package's name. */
  sameName(): Promise<FileLists>;
}

/** A dictionary whose former names are asked for. */
export interface Named {
  /** Absolute path. */
  readonly workspace: string;
  readonly dictionary: Dictionary;
  /** The file that the package's marker names; `null` where it names none. */
  readonly marked: string | null;
  /** Today's. */
  readonly scope: StepScope;
}

/** @param entries those of the manifest at the commit */
export function formerNames(
  { workspace, dictionary, marked, scope }: Named,
  entries: Entries,
  commit: Pick<CommitFiles, 'tree'>,
): FormerNames {
  const then = { ...scope, entries };
  const named = namedFiles(then, dictionary);
  return {
    async likely() {
      const entry = { ...dictionary, ...(named ?? namedFiles(scope, dictionary)) };
      const found = await formerFiles(workspace, entry, (_, file) => commit.tree(file));
      if (found.kind === 'unknown') return found;
      const { files } = found;
      if (marked === null || files.includes(marked)) return { kind: 'lists', lists: [files] };
      // A manifest of that time is surer than the marker, and the marker than the name of today; but of several files
      // the marker names the first alone.
      const isSurer = named === null && dictionary.patterns === undefined;
      return { kind: 'lists', lists: isSurer ? [[marked], files] : [files, [marked]] };
    },
    async sameName() {
      const tree = await commit.tree(dictionary.file);
      if (tree.kind === 'unknown') return tree;
      const { name } = dictionary;
      const files = tree.files.filter(
        (file) =>
          packageNameOf(file, null, scope.packagePrefix) === name &&
          [then, scope].some((one) => nameGiven(one, file) === name),
      );
      return { kind: 'lists', lists: files.map((file) => [file]) };
    },
  };
}

/** The file that a marker's path means, in the workspace; `null` where that is outside, or no path. */
export function markedFile({ file, repositoryPath }: Dictionary, path: string | null): string | null {
  // Anybody who may edit the description has written it.
  if (path === null || /\p{Cc}/u.test(path) || pathProblem(path) !== null) return null;
  return inWorkspace(repositoryPath, file, path)[0] ?? null;
}

/** Where a manifest may have been, besides a workflow. */
const MANIFEST = /^(?!(?:.*\/)?\.github\/workflows\/)(?:.*\.(?:ya?ml|json|conf|cfg|config|tpl)|(?:.*\/)?[^./]+)$/i;
/** Other manifests than today's that are read of a commit, the likeliest first: each may be a call of GitHub. */
const MOST_OTHERS = 100;
const LIKELY = /dictionar|synonym|opensearch|manifest/i;

/**
 * The entries at a commit of the manifest that names the package there: today's or, where that does not, another one, as
 * before it was moved or split. None where no manifest can be read.
 * @param known what was read of the commit already, by path: filled for the next package
 */
export async function entriesAt(
  commit: Pick<CommitFiles, 'content' | 'tree'>,
  manifest: string | null,
  { name, file }: Pick<Dictionary, 'name' | 'file'>,
  packagePrefix: string,
  known: KnownEntries,
): Promise<Entries> {
  const entriesOf = async (path: string): Promise<Entries> => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = await commit.content(path);
    if (found.kind === 'unknown') return [];
    const text = found.kind === 'content' ? Buffer.from(found.bytes).toString('utf8') : '';
    const entries = text.includes('dictionaries') ? await formerEntries(text, path) : [];
    known.set(path, entries);
    return entries;
  };
  const isNamed = (entries: Entries): boolean => namedFiles({ entries, packagePrefix }, { name }) !== null;
  const own = manifest === null ? [] : await entriesOf(manifest);
  const tree = isNamed(own) ? null : await commit.tree(manifest ?? file);
  if (tree?.kind !== 'tree') return own;
  // A glob gives a package the name of its file.
  const alike = tree.files.filter((one) => packageNameOf(one, null, packagePrefix) === name);
  const isGiven = (entries: Entries): boolean =>
    isNamed(entries) || alike.some((one) => nameGiven({ globs: [], entries, packagePrefix }, one) === name);
  if (isGiven(own)) return own;
  const base = posix.basename(manifest ?? '');
  const isLikely = (path: string) => Number(posix.basename(path) === base) * 2 + Number(LIKELY.test(path));
  const others = tree.files
    .filter((one) => one !== manifest && MANIFEST.test(one))
    .toSorted((one, other) => isLikely(other) - isLikely(one));
  for (const path of others.slice(0, MOST_OTHERS)) {
    const entries = await entriesOf(path);
    if (isGiven(entries)) return entries;
  }
  return own;
}

interface NamedFiles {
  readonly patterns: readonly string[];
  readonly taken: readonly string[];
}

/** The files that a manifest names for a package; `null` where it names none. An entry that lost some since lost their lines too. */
export function namedFiles(
  { entries, packagePrefix }: Pick<StepScope, 'entries' | 'packagePrefix'>,
  { name }: Pick<Dictionary, 'name'>,
): NamedFiles | null {
  const entry = entries.find(
    ({ pattern, settings: { packageName } }) =>
      (packageName !== null || !isGlob(pattern)) && packageNameOf(pattern, packageName, packagePrefix) === name,
  );
  if (entry === undefined) return null;
  const others = entries.filter((other) => other !== entry).flatMap(({ files, pattern }) => files ?? [pattern]);
  return { patterns: entry.files ?? [entry.pattern], taken: others.map((path) => posix.normalize(path)) };
}
