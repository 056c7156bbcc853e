/** The texts of a commit that may be manifests. */

import { MAX_MANIFEST_BYTES } from '../../inputs/manifest/manifest.ts';
import {
  changesOf,
  describeHidden,
  GIT_CRYPT_BYTES,
  type HiddenFile,
  hiddenFile,
  shownContents,
  targetOf,
} from '../../workspace/git/content/hidden-content.ts';
import {
  type CommitFiles,
  eachContent,
  filesWith,
  type TreeFile,
  type Unknown,
} from '../../workspace/git/head-files.ts';

/** How manifests are called. A step may use a file of any other name. */
const MANIFEST = /\.(?:ya?ml|json)$/i;
const MAX_BYTES = 64 * 1024 * 1024;
/** A key that every manifest has. */
const KEY = 'dictionaries';

/** A text that may be a manifest. */
export interface ManifestText {
  readonly path: string;
  readonly text: string;
  /** Whether the file is called as manifests are: one that can't be read as a manifest may be a faulty one. */
  readonly isNamed: boolean;
}

export interface ManifestTexts {
  readonly texts: readonly ManifestText[];
  /** Why one of them can't be read, as the rest of a sentence; `null` where all could. */
  readonly hidden: string | null;
}

/**
 * Reads the files that are called as manifests are, and those of any other name that have the key of one.
 * @param root root of the work tree
 * @param own path of this step's manifest, which is left out; `null` where the commit does not have it
 */
export async function manifestTexts(
  root: string,
  commit: CommitFiles,
  own: string | null,
): Promise<ManifestTexts | Unknown> {
  const files = commit.files.filter(({ path }) => path !== own);
  const isNamed = ({ path }: TreeFile) => MANIFEST.test(path);
  const named = await textsOf(
    files.filter(isNamed),
    files.filter((file) => !isNamed(file)),
  );
  if ('kind' in named) return named;
  const having = await filesWith(root, KEY);
  if ('kind' in having) return having;
  const others: ManifestText[] = [];
  const failed = await eachContent(
    files.filter((file) => !isNamed(file) && !file.isLink && having.has(file.path) && isSmall(file)),
    ({ path }, bytes) => {
      const text = bytes.toString('utf8');
      if (/dictionaries["']?\s*:/.test(text)) others.push({ path, text, isNamed: false });
      return true;
    },
  );
  return failed ?? { texts: [...named.texts, ...others], hidden: named.hidden ?? commit.hidden };
}

function isSmall({ bytes }: TreeFile): boolean {
  return (bytes ?? 0) <= MAX_MANIFEST_BYTES + GIT_CRYPT_BYTES;
}

/**
 * The texts of files that may be manifests: what Git does not show is read from the working directory.
 * @param others to which links may lead
 */
async function textsOf(files: readonly TreeFile[], others: readonly TreeFile[]): Promise<ManifestTexts | Unknown> {
  const candidates = files.filter(isSmall);
  if (candidates.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) > MAX_BYTES)
    return { kind: 'unknown', why: 'the commit is too large to search it for the manifests of other steps' };
  const changes = await changesOf(candidates);
  if (changes.kind === 'unknown') return changes;
  const texts: ManifestText[] = [];
  const add = (path: string, bytes: Buffer) => {
    if (bytes.includes(KEY)) texts.push({ path, text: bytes.toString('utf8'), isNamed: true });
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
