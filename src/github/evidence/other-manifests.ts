/** The other manifests of the workspace: a package that one of them names is another step's. */

import { manifestFiles, readManifest } from '../../inputs/manifest/manifest.ts';
import { askGit } from '../../workspace/git/git.ts';
import { filesOfHead, type Unknown } from '../../workspace/git/head-files.ts';
import type { Place } from '../../workspace/git/repository-path.ts';
import { packageNameFromFile, packageNameOf } from '../../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../../workspace/select/scope.ts';
import { type Checkout, inWorkspace } from './checkout.ts';
import { type ManifestTexts, manifestTexts } from './manifest-texts.ts';

type Entries = StepScope['entries'];

/** Files for people to read. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|txt)$/i;

type Naming =
  | { readonly kind: 'named'; readonly by: string }
  | { readonly kind: 'no' }
  /** A manifest that can't be read may. */
  | Unknown;

export interface OtherManifests {
  /** Which manifest, by its path, names a package. */
  naming(packageName: string): Naming;
}

/** Whose manifests are read. */
export interface ManifestSources {
  /** The repository of the packages. */
  readonly home: Checkout;
  /** The other repositories of the workspace: a manifest of theirs may name files of this one. */
  readonly others: readonly Checkout[];
  /** This step's manifest; `null` where it has none. */
  readonly own: Pick<Place, 'root' | 'path'> | null;
  /** The step's `package-prefix`; another step may have none. */
  readonly prefix: string;
}

/** Reads all manifests of the commits that are checked out but this step's. */
export async function otherManifests(sources: ManifestSources): Promise<OtherManifests | Unknown> {
  const { home, prefix } = sources;
  const commit = await filesOfHead(home.root);
  if ('kind' in commit) return commit;
  const { files } = commit;
  const found = await textsOfAll(sources);
  if ('kind' in found) return found;
  const read = await Promise.all(
    found.texts.map(async ({ path, text, isNamed }) => {
      const result = await readManifest(text, path);
      const entries = result.kind === 'found' ? manifestFiles(result.manifest, []) : null;
      // An example in a text for people is no manifest; anything else may be a template of one.
      return entries === null && !isNamed && PROSE.test(path) ? [] : [{ path, text, entries }];
    }),
  );
  const manifests = read.flat();
  const prefixes = [...new Set([prefix, ''])];
  const isNamed = (entries: Entries, name: string): boolean =>
    prefixes.some((packagePrefix) => {
      const isGiven = ({ settings: { packageName } }: Entries[number]): boolean =>
        packageName !== null && packageNameOf('', packageName, packagePrefix) === name;
      if (entries.some(isGiven)) return true;
      const alike = files.filter(({ path }) => packageNameFromFile(path, packagePrefix) === name);
      return alike.some(
        ({ path }) => nameGiven({ globs: [], entries, packagePrefix }, inWorkspace(path, home)) === name,
      );
    });
  // The prefix of the step that uses a manifest is not known: any may make this name of one that the manifest gives.
  const mayBeGiven = (entries: Entries, name: string): boolean => {
    const given = files.map(({ path }) =>
      nameGiven({ globs: [], entries, packagePrefix: '' }, inWorkspace(path, home)),
    );
    const named = entries.map(({ settings: { packageName } }) => packageName);
    return [...given, ...named].some((one) => one !== null && name.endsWith(one));
  };
  const mayName = (text: string, name: string): boolean => {
    const stems = prefixes.filter((one) => name.startsWith(one)).map((one) => name.slice(one.length));
    return isLikeManifest(text) && stems.some((stem) => text.includes(stem));
  };
  return {
    naming: (name) => {
      const by = manifests.find(({ text, entries }) =>
        entries === null ? mayName(text, name) : isNamed(entries, name),
      );
      if (by !== undefined) return { kind: 'named', by: by.path };
      const maybe = manifests.find(({ entries }) => entries !== null && mayBeGiven(entries, name));
      if (maybe !== undefined)
        return {
          kind: 'unknown',
          why: `${maybe.path} names it where its step has the rest of the name as its package-prefix`,
        };
      return found.hidden === null ? { kind: 'no' } : { kind: 'unknown', why: found.hidden };
    },
  };
}

/** A repository without a commit has no manifest. */
async function hasNoCommit(root: string): Promise<boolean> {
  const head = await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return head.kind === 'failed' && head.isNo === true;
}

/** The texts of all repositories, by their paths in the workspace where they are not in the packages' own. */
async function textsOfAll({ home, others, own }: ManifestSources): Promise<ManifestTexts | Unknown> {
  const all: ManifestTexts[] = [];
  for (const checkout of [home, ...others]) {
    const isHome = checkout === home;
    if (!isHome && (await hasNoCommit(checkout.root))) continue;
    const commit = await filesOfHead(checkout.root);
    const found =
      'kind' in commit
        ? commit
        : await manifestTexts(checkout.root, commit, own?.root === checkout.root ? own.path : null);
    if ('kind' in found)
      return isHome ? found : { ...found, why: `of the repository in ${checkout.folder}: ${found.why}` };
    const pathOf = (path: string) => (isHome ? path : inWorkspace(path, checkout));
    all.push({ ...found, texts: found.texts.map((one) => ({ ...one, path: pathOf(one.path) })) });
  }
  const hidden = all.find((one) => one.hidden !== null)?.hidden ?? null;
  return { texts: all.flatMap(({ texts }) => texts), hidden };
}

/**
 * Whether a text that can't be read as a manifest may be a faulty one: what that names is not known. A key that is not at the
 * begin of its line may be a job of a workflow.
 */
function isLikeManifest(text: string): boolean {
  const key = text.trimStart().startsWith('{') ? /["']?dictionaries["']?\s*:/ : /^["']?dictionaries["']?[ \t]*:/m;
  return key.test(text);
}
