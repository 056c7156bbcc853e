/** Finds a content in the repository: among the former contents of a file, and in the files of HEAD. */

import { askGit, type GitTrouble } from '../git.ts';
import { contentOf, lacksHistory } from '../git-content.ts';
import { formerIds, MAX_COMMITS } from '../git-history.ts';
import { type Answer, eachContent, filesOfHead, type TreeFile, type Unknown, unknown } from '../head-files.ts';
import { movedTo } from '../moves.ts';
import {
  changesOf,
  describeHidden,
  GIT_CRYPT_BYTES,
  type HiddenFile,
  hiddenFile,
  shownContents,
} from './hidden-content.ts';
import { type FoundForm, formOf, type WantedContent } from './stored-form.ts';

/** Most bytes that are hashed to find a content; more would take too long. */
const MAX_HASHED_BYTES = 512 * 1024 * 1024;
const MAX_HASHED_FILES = 20_000;
/** Most former contents of one file that are read, the newest first. */
export const MAX_FORMER_CONTENTS = 100;
/** Up to this size, a file may be a pointer to any content. */
const POINTER_BYTES = 1024;

/** Whether a file of the commit has a content. */
export type ContentFound =
  /**
   * `file`: it has the content. `moved`: it is the file from which the content came, which moved there. `last`: it is
   * what Git had last at the path of that file.
   */
  { readonly kind: 'file' | 'moved' | 'last'; readonly path: string } | Exclude<Answer, { kind: 'yes' }>;

/**
 * The file of HEAD that has a content, if any. First tries the former contents of the file that had it, as Git finds
 * these in the commit quickly; then follows that file, whatever it has become; then hashes the files of the commit that
 * may have the content in another form.
 * @param path path of the file from which the content came
 */
export async function fileWithContent(root: string, wanted: WantedContent, path: string): Promise<ContentFound> {
  const commit = await filesOfHead(root);
  if ('kind' in commit) return commit;
  const { files, hidden } = commit;
  const former = await formerContent(root, wanted, path);
  const same = former.kind === 'found' ? files.find(({ id }) => id === former.id) : undefined;
  if (same !== undefined) return { kind: 'file', path: same.path };
  const paths = new Set(files.map((file) => file.path));
  const moved = await movedTo(root, path, (one) => paths.has(one));
  if (moved.kind === 'moved') return moved;
  // What was published may be another form of it than Git's, which nothing here knows.
  const last = files.find(({ id, bytes }) => id === former.lastId && bytes !== 0);
  if (last !== undefined) return { kind: 'last', path: last.path };
  const found = await search(files, wanted, former.kind === 'found' ? former.mayHave : () => true);
  if (found.kind !== 'no') return found;
  return hidden === null ? moved : { kind: 'unknown', why: hidden };
}

/** The file of HEAD that is, byte for byte in Git, what another file once was. */
export async function fileWithFormerContent(root: string, path: string): Promise<ContentFound> {
  const commit = await filesOfHead(root);
  if ('kind' in commit) return commit;
  const former = await formerIds(root, path, null);
  if (former.kind === 'failed') return unknown(former.why === 'refused' ? 'no-object' : former.why);
  const ids = new Set(former.ids);
  const same = commit.files.find(({ id, bytes }) => ids.has(id) && bytes !== 0);
  if (same !== undefined) return { kind: 'file', path: same.path };
  const lacks = await lacksHistory(root);
  if (lacks !== null) return unknown(lacks);
  return commit.hidden === null ? { kind: 'no' } : { kind: 'unknown', why: commit.hidden };
}

/** @param lastId the object that the file was last; `null` where the checkout does not show it */
type Former = { readonly lastId: string | null } & (
  | ({ readonly kind: 'found'; readonly id: string } & FoundForm)
  | {
      readonly kind: 'none';
      readonly why: GitTrouble | null;
      /** All that the checkout's history has of it was read. */
      readonly isWhole: boolean;
    }
);

/** The former content of a file that is the wanted one; `none` with what ended the search, if anything did. */
export async function formerContent(root: string, wanted: WantedContent, path: string): Promise<Former> {
  const former = await formerIds(root, path, MAX_COMMITS);
  if (former.kind === 'failed') return { kind: 'none', why: former.why, lastId: null, isWhole: false };
  const [lastId = null] = former.ids;
  let isWhole = !former.isCut && former.ids.length <= MAX_FORMER_CONTENTS;
  for (const id of former.ids.slice(0, MAX_FORMER_CONTENTS)) {
    const blob = await askGit(root, ['cat-file', 'blob', id]);
    const form = blob.kind === 'ok' ? formOf(wanted, blob.stdout, id) : null;
    if (form !== null) return { kind: 'found', id, lastId, ...form };
    // A partial clone lacks some, and some are too large; any other trouble would come again with each of them.
    if (blob.kind === 'failed' && blob.why !== 'refused' && blob.why !== 'too-large')
      return { kind: 'none', why: blob.why, lastId, isWhole: false };
    isWhole &&= blob.kind === 'ok' && contentOf(blob.stdout).kind === 'content';
  }
  return { kind: 'none', why: null, lastId, isWhole };
}

const TOO_LARGE: Unknown = {
  kind: 'unknown',
  why: 'the commit is too large to search every file for its content',
};

function isTooMuch(files: readonly Pick<TreeFile, 'bytes'>[]): boolean {
  const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  return total > MAX_HASHED_BYTES || files.length > MAX_HASHED_FILES;
}

/** @param mayHave whether a file of so many bytes may have the content */
async function search(
  files: readonly TreeFile[],
  wanted: WantedContent,
  mayHave: FoundForm['mayHave'],
): Promise<ContentFound> {
  const changes = await changesOf(files);
  if (changes.kind === 'unknown') return changes;
  const candidates = files.filter((file) => {
    const { bytes } = file;
    if (bytes === null || bytes <= POINTER_BYTES || changes.of(file) !== null) return true;
    return mayHave(bytes) || mayHave(bytes - GIT_CRYPT_BYTES);
  });
  if (candidates.some(({ bytes }) => bytes === null)) return unknown('no-object');
  if (isTooMuch(candidates)) return TOO_LARGE;
  const hidden: HiddenFile[] = [];
  let found: string | null = null;
  const failed = await eachContent(candidates, (file, bytes) => {
    if (formOf(wanted, bytes, file.id) !== null) found = file.path;
    const one = hiddenFile(file, bytes, changes.of(file));
    // Where the hash of the content is known, it is another one.
    if (one !== null && one.sha256 === null && (one.bytes === null || mayHave(one.bytes))) hidden.push(one);
    return found === null;
  });
  if (found !== null) return { kind: 'file', path: found };
  return failed ?? searchHidden(hidden, wanted);
}

/** Searches the working directory for what Git does not show. */
async function searchHidden(files: readonly HiddenFile[], wanted: WantedContent): Promise<ContentFound> {
  if (isTooMuch(files)) return TOO_LARGE;
  const contentShown = shownContents();
  let first: HiddenFile | null = null;
  for (const one of files) {
    const bytes = await contentShown(one);
    if (bytes === null) first ??= one;
    else if (formOf(wanted, bytes, one.file.id) !== null) return { kind: 'file', path: one.file.path };
  }
  return first === null ? { kind: 'no' } : { kind: 'unknown', why: describeHidden(first) };
}
