/** Reads the files of HEAD: the commit's tree, not the working directory. */

import { askGit } from './git.ts';
import { describeUnknown, type WhyUnknown } from './git-content.ts';

/** An answer about the repository. An unknown answer has the reason, as the rest of a sentence; it is never a "no". */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly why: string };

export type Unknown = Extract<Answer, { kind: 'unknown' }>;

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  readonly id: string;
  /** In bytes; `null` where a partial clone lacks the content. */
  readonly bytes: number | null;
}

/** Bytes that are read from Git at a time. */
const BATCH_BYTES = 32 * 1024 * 1024;

export function unknown(why: WhyUnknown | 'refused'): Unknown {
  return { kind: 'unknown', why: describeUnknown(why === 'refused' ? 'git' : why) };
}

export async function filesOfHead(root: string): Promise<readonly TreeFile[] | Unknown> {
  const tree = await askGit(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD']);
  if (tree.kind === 'failed') return unknown(tree.why === 'refused' ? 'no-object' : tree.why);
  return tree.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+|-|BAD)\t([\s\S]+)$/.exec(row) ?? [];
      if (id === undefined || path === undefined) return [];
      return [{ path, id, bytes: size !== undefined && /^\d+$/.test(size) ? Number(size) : null }];
    });
}

/**
 * Reads the contents of files, in order, until `use` returns false.
 * @returns why they can't be read; `null` where they can
 */
export async function eachContent(
  root: string,
  files: readonly TreeFile[],
  use: (file: TreeFile, bytes: Buffer) => boolean,
): Promise<Unknown | null> {
  if (files.some(({ bytes }) => bytes === null)) return unknown('no-object');
  for (const batch of inBatches(files)) {
    const answer = await askGit(root, ['cat-file', '--batch'], { input: batch.map(({ id }) => `${id}\n`).join('') });
    if (answer.kind === 'failed') return unknown(answer.why === 'refused' ? 'no-object' : answer.why);
    let at = 0;
    for (const file of batch) {
      const start = answer.stdout.indexOf('\n', at) + 1;
      const end = start + (file.bytes ?? 0);
      if (!use(file, answer.stdout.subarray(start, end))) return null;
      at = end + 1;
    }
  }
  return null;
}

function inBatches(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const batches: TreeFile[][] = [];
  let room = 0;
  for (const file of files) {
    const bytes = file.bytes ?? 0;
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)?.push(file);
    room -= bytes;
  }
  return batches;
}
