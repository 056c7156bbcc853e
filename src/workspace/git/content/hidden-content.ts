/**
 * Files of a commit whose content Git does not have: it is elsewhere or encrypted, a filter changes it, or a link leads
 * out. An unmodified file in the working directory may show it.
 */

import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { bytesSource } from '../../../dictionaries/byte-source.ts';
import { standInOf } from '../../../dictionaries/not-dictionary/stand-ins.ts';
import { askGit } from '../git.ts';
import { describeUnknown, type WhyUnknown } from '../git-content.ts';
import { type TreeFile, type Unknown, unknown } from '../head-files.ts';
import { pointerOf } from './stored-form.ts';

/** Why Git does not have the content of a file. */
type Cause = Extract<WhyUnknown, 'lfs' | 'annex' | 'encrypted' | 'link'> | Change;

/** An attribute by which a checkout changes a file in a way that is not known here. */
export type Change = 'filter' | 'encoding';

/** What these filters change has a known form in Git; anything else they leave as it is. */
const KNOWN_FILTER = /^(?:lfs|annex|git-crypt(?:-.+)?)$/;
const NO_VALUE = /^(?:unspecified|unset|set|utf-?8|)$/i;

/** What changes each of these files in a checkout, by the attributes of the commit. */
export async function changesOf(
  files: readonly TreeFile[],
): Promise<{ readonly kind: 'known'; readonly of: (file: TreeFile) => Change | null } | Unknown> {
  const found = new Map<string, Change>();
  const key = (root: string, path = '') => `${root}\0${path}`;
  for (const root of new Set(files.map((file) => file.root))) {
    const input = files.flatMap((file) => (file.root === root ? [`${file.pathThere}\0`] : [])).join('');
    const command = ['check-attr', '--cached', '-z', '--stdin', 'working-tree-encoding', 'filter'];
    const answer = await askGit(root, command, { input });
    if (answer.kind === 'failed') return unknown(answer.why);
    const fields = answer.stdout.toString('utf8').split('\0');
    for (let at = 0; at + 2 < fields.length; at += 3) {
      const [path, name, value = ''] = fields.slice(at, at + 3);
      if (NO_VALUE.test(value)) continue;
      if (name !== 'filter') found.set(key(root, path), 'encoding');
      else if (!KNOWN_FILTER.test(value)) found.set(key(root, path), 'filter');
    }
  }
  return { kind: 'known', of: ({ root, pathThere }) => found.get(key(root, pathThere)) ?? null };
}

/** A file whose content Git does not have. */
export interface HiddenFile {
  readonly file: TreeFile;
  readonly cause: Cause;
  /** The SHA-256 of what Git has. */
  readonly stored: string;
  /** The SHA-256 of the content; `null` where it is not known. */
  readonly sha256: string | null;
  /** The size of the content, which other line ends may change; `null` where it is not known. */
  readonly bytes: number | null;
}

/** The bytes before a content that git-crypt has encrypted, whose length encryption does not change. */
export const GIT_CRYPT_BYTES = 22;

/** The file, where these bytes of it in Git are not its content; else `null`. */
export function hiddenFile(file: TreeFile, bytes: Buffer, change: Change | null): HiddenFile | null {
  const cause = causeOf(file, bytes, change);
  if (cause === null) return null;
  const pointer = pointerOf(bytes);
  const size = cause === 'encrypted' ? bytes.length - GIT_CRYPT_BYTES : pointer?.bytes;
  return { file, cause, stored: sha256Of(bytes), sha256: pointer?.sha256s[0] ?? null, bytes: size ?? null };
}

function causeOf(file: TreeFile, bytes: Buffer, change: Change | null): Cause | null {
  const standIn = standInOf(bytesSource(bytes));
  if (standIn === 'annex-pointer') return 'annex';
  // What a link leads to in the repository is a file by itself. An absolute one leads nowhere that is of the commit.
  if (file.isLink) return !isAbsolute(bytes) && targetOf(file, bytes).startsWith('../') ? 'link' : null;
  if (standIn === 'lfs-pointer') return 'lfs';
  // That of git-crypt begins with a zero byte. Others are what the checkout has as well, unless a filter changes them.
  return standIn === 'encrypted' && bytes[0] === 0 ? 'encrypted' : change;
}

function isAbsolute(target: Buffer): boolean {
  return /^(?:[\\/]|[a-z]:)/i.test(target.toString('latin1'));
}

/** Where a link of the commit leads, from the root of the repository: a path that starts with `../` leads out of it. */
export function targetOf({ path }: Pick<TreeFile, 'path'>, bytes: Buffer): string {
  return posix.join(posix.dirname(path), bytes.toString('utf8'));
}

/** Most bytes of a file that are read from the working directory. */
const MAX_SHOWN_BYTES = 256 * 1024 * 1024;

/**
 * Reads contents from the working directory; `null` where that does not show one. Asks Git once for each work tree
 * which of its files are as they were checked out.
 */
export function shownContents(): (hidden: HiddenFile) => Promise<Buffer | null> {
  const indexes = new Map<string, ReturnType<typeof readIndex>>();
  return async (hidden) => {
    const { root } = hidden.file;
    const index = indexes.get(root) ?? readIndex(root);
    indexes.set(root, index);
    try {
      return contentShown(hidden, await index);
    } catch {
      return null; // It is not there, or can't be read.
    }
  };
}

function contentShown({ file, cause, stored, sha256 }: HiddenFile, index: Index): Buffer | null {
  const path = join(file.root, file.pathThere);
  const there = lstatSync(path, { bigint: true });
  const target = statSync(path);
  if (!target.isFile() || target.size > MAX_SHOWN_BYTES || there.isSymbolicLink() !== file.isLink) return null;
  const bytes = readFileSync(path);
  if (sha256 !== null) return sha256Of(bytes) === sha256 ? bytes : null;
  if (standInOf(bytesSource(bytes)) !== null) return null;
  if (file.isLink) return sha256Of(readlinkSync(path)) === stored ? bytes : null;
  const entry = index.get(file.pathThere);
  if (entry?.id !== file.id || entry.size !== there.size || !isSince(entry, there.mtimeNs)) return null;
  // The tool that shows the content has not been at work here.
  return cause !== 'encoding' && sha256Of(bytes) === stored ? null : bytes;
}

/** Some file systems and builds of Git keep whole seconds only. */
function isSince({ seconds, nanoseconds }: IndexEntry, mtimeNs: bigint): boolean {
  const second = 1_000_000_000n;
  return mtimeNs / second === seconds && (nanoseconds === 0n || mtimeNs % second === nanoseconds);
}

/** What Git has noted of a file when it wrote it into the working directory. */
interface IndexEntry {
  readonly id: string;
  readonly size: bigint;
  readonly seconds: bigint;
  readonly nanoseconds: bigint;
}
type Index = ReadonlyMap<string, IndexEntry>;

const ENTRY = /\d{6} ([0-9a-f]+) 0\t([^\0]*)\0 +ctime: .*\n +mtime: (\d+):(\d+)\n.*\n.*\n +size: (\d+)\t.*\n/g;

/** Unlike `git status`, this runs no filter: the configuration of the checkout may name any program. */
async function readIndex(root: string): Promise<Index> {
  const answer = await askGit(root, ['ls-files', '-s', '-z', '--debug']);
  const text = answer.kind === 'ok' ? answer.stdout.toString('utf8') : '';
  return new Map(
    [...text.matchAll(ENTRY)].map(([, id = '', path = '', seconds = '', nanoseconds = '', size = '']) => [
      path,
      { id, size: BigInt(size), seconds: BigInt(seconds), nanoseconds: BigInt(nanoseconds) },
    ]),
  );
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Why nothing is known of the content, as the rest of a sentence. */
export function describeHidden({ file: { path }, cause }: HiddenFile): string {
  if (cause === 'link') return `${path} is a symbolic link that leads out of the repository`;
  const why =
    cause === 'filter' || cause === 'encoding' ? '.gitattributes has it changed in a checkout' : describeUnknown(cause);
  const remedy = cause === 'lfs' ? '; give actions/checkout "lfs: true"' : '';
  return `the content of ${path} can't be read: ${why}, and the working directory does not show it${remedy}`;
}
