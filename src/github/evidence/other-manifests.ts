/** The other manifests of the commit: a package that one of them names is another step's. */

import { MAX_MANIFEST_BYTES, manifestFiles, readManifest } from '../../inputs/manifest/manifest.ts';
import {
  changesOf,
  describeHidden,
  GIT_CRYPT_BYTES,
  type HiddenFile,
  hiddenFile,
  shownContents,
  targetOf,
} from '../../workspace/git/content/hidden-content.ts';
import { eachContent, filesOfHead, type TreeFile, type Unknown } from '../../workspace/git/head-files.ts';
import { packageNameFromFile, packageNameOf } from '../../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../../workspace/select/scope.ts';

/** Where a manifest may be: any file of this kind that is no larger than a manifest may be. */
const MANIFEST = /\.(?:ya?ml|json)$/i;
const MAX_BYTES = 64 * 1024 * 1024;

type Entries = StepScope['entries'];

type Naming =
  | { readonly kind: 'named'; readonly by: string }
  | { readonly kind: 'no' }
  /** A manifest that can't be read may. */
  | Unknown;

export interface OtherManifests {
  /** Which manifest, by its path, names a package. */
  naming(packageName: string): Naming;
}

/**
 * Reads all manifests of HEAD but one.
 * @param own path of this step's manifest in the repository; `null` where it has none
 * @param prefix the step's `package-prefix`; another step may have none
 * @param inWorkspace the path in the workspace of a path in the repository
 */
export async function otherManifests(
  root: string,
  own: string | null,
  prefix: string,
  inWorkspace: (path: string) => string,
): Promise<OtherManifests | Unknown> {
  const commit = await filesOfHead(root);
  if ('kind' in commit) return commit;
  const { files } = commit;
  const isOwn = ({ path }: TreeFile) => path === own;
  const found = await textsOf(
    files.filter((file) => !isOwn(file) && MANIFEST.test(file.path)),
    files.filter((file) => !isOwn(file) && !MANIFEST.test(file.path)),
  );
  if ('kind' in found) return found;
  const hidden = found.hidden ?? commit.hidden;
  const manifests = await Promise.all(
    found.texts.map(async ({ path, text }) => {
      const read = await readManifest(text, path);
      return { path, text, entries: read.kind === 'found' ? manifestFiles(read.manifest, []) : null };
    }),
  );
  const prefixes = [...new Set([prefix, ''])];
  const isNamed = (entries: Entries, name: string): boolean =>
    prefixes.some((packagePrefix) => {
      const isGiven = ({ settings: { packageName } }: Entries[number]): boolean =>
        packageName !== null && packageNameOf('', packageName, packagePrefix) === name;
      if (entries.some(isGiven)) return true;
      const alike = files.filter(({ path }) => packageNameFromFile(path, packagePrefix) === name);
      return alike.some(({ path }) => nameGiven({ globs: [], entries, packagePrefix }, inWorkspace(path)) === name);
    });
  // The prefix of the step that uses a manifest is not known: any may make this name of one that the manifest gives.
  const mayBeGiven = (entries: Entries, name: string): boolean => {
    const given = files.map(({ path }) => nameGiven({ globs: [], entries, packagePrefix: '' }, inWorkspace(path)));
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
      return hidden === null ? { kind: 'no' } : { kind: 'unknown', why: hidden };
    },
  };
}

interface Texts {
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** Why one of them can't be read, as the rest of a sentence; `null` where all could. */
  readonly hidden: string | null;
}

/**
 * The texts of files that may be manifests: what Git does not show is read from the working directory.
 * @param others to which links may lead
 */
async function textsOf(files: readonly TreeFile[], others: readonly TreeFile[]): Promise<Texts | Unknown> {
  const candidates = files.filter(({ bytes }) => (bytes ?? 0) <= MAX_MANIFEST_BYTES + GIT_CRYPT_BYTES);
  if (candidates.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_BYTES)
    return { kind: 'unknown', why: 'the commit is too large to search it for the manifests of other steps' };
  const changes = await changesOf(candidates);
  if (changes.kind === 'unknown') return changes;
  const texts: { readonly path: string; readonly text: string }[] = [];
  const add = (path: string, bytes: Buffer) => {
    if (bytes.includes('dictionaries')) texts.push({ path, text: bytes.toString('utf8') });
  };
  const unread: HiddenFile[] = [];
  const targets = new Set<string>();
  const failed = await eachContent(candidates, (file, bytes) => {
    const one = hiddenFile(file, bytes, changes.of(file));
    if (one === null && file.isLink) targets.add(targetOf(file, bytes));
    else if (one === null) add(file.path, bytes);
    else if ((one.bytes ?? 0) <= MAX_MANIFEST_BYTES) unread.push(one);
    return true;
  });
  if (failed !== null) return failed;
  const contentShown = shownContents();
  let hidden: string | null = null;
  for (const one of unread) {
    const bytes = await contentShown(one);
    if (bytes === null) hidden ??= describeHidden(one);
    else add(one.file.path, bytes);
  }
  const linked = others.filter(({ path }) => targets.has(path));
  if (linked.length === 0) return { texts, hidden };
  const more = await textsOf(linked, []);
  return 'kind' in more ? more : { texts: [...texts, ...more.texts], hidden: hidden ?? more.hidden };
}

/**
 * Whether a text that can't be read as a manifest may be a faulty one: what that names is not known. A key that is not at the
 * begin of its line may be a job of a workflow.
 */
function isLikeManifest(text: string): boolean {
  const key = text.trimStart().startsWith('{') ? /["']?dictionaries["']?\s*:/ : /^["']?dictionaries["']?[ \t]*:/m;
  return key.test(text);
}
