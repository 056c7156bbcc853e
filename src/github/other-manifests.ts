/** The other manifests of the commit: a package that one of them names is another step's. */

import { MAX_MANIFEST_BYTES, manifestFiles, readManifest } from '../inputs/manifest.ts';
import { eachContent, filesOfHead, type Unknown } from '../workspace/git/head-files.ts';
import { packageNameFromFile, packageNameOf } from '../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../workspace/select/scope.ts';

/** Where a manifest may be: any file of this kind that is no larger than a manifest may be. */
const MANIFEST = /\.(?:ya?ml|json)$/i;
const MAX_BYTES = 64 * 1024 * 1024;

type Entries = StepScope['entries'];

export interface OtherManifests {
  /** The path of the manifest that names a package; `null` where none does. */
  naming(packageName: string): string | null;
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
  const files = await filesOfHead(root);
  if ('kind' in files) return files;
  const candidates = files.filter(
    ({ path, bytes }) => path !== own && MANIFEST.test(path) && (bytes ?? 0) <= MAX_MANIFEST_BYTES,
  );
  if (candidates.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_BYTES)
    return { kind: 'unknown', why: 'the commit is too large to search it for the manifests of other steps' };
  const texts: { readonly path: string; readonly text: string }[] = [];
  const failed = await eachContent(root, candidates, ({ path }, bytes) => {
    if (bytes.includes('dictionaries')) texts.push({ path, text: bytes.toString('utf8') });
    return true;
  });
  if (failed !== null) return failed;
  const manifests = await Promise.all(
    texts.map(async ({ path, text }) => {
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
  const mayName = (text: string, name: string): boolean => {
    const stems = prefixes.filter((one) => name.startsWith(one)).map((one) => name.slice(one.length));
    return isLikeManifest(text) && stems.some((stem) => text.includes(stem));
  };
  return {
    naming: (name) =>
      manifests.find(({ text, entries }) => (entries === null ? mayName(text, name) : isNamed(entries, name)))?.path ??
      null,
  };
}

/**
 * Whether a text that can't be read as a manifest may be a faulty one: what that names is not known. A key that is not at the
 * begin of its line may be a job of a workflow.
 */
function isLikeManifest(text: string): boolean {
  const key = text.trimStart().startsWith('{') ? /["']?dictionaries["']?\s*:/ : /^["']?dictionaries["']?[ \t]*:/m;
  return key.test(text);
}
