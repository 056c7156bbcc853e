/** Files in the repository whose content is elsewhere, or that only holders of a key can read. */

import { utf16Of } from '../detection/sample.ts';
import type { ByteSource } from '../dictionary.ts';

export type StandIn = 'lfs-pointer' | 'annex-pointer' | 'encrypted';

/** Bytes of a file that are enough to recognise it: pointers of Git LFS have at most 1,024 bytes. */
const HEAD_BYTES = 1_024;

/**
 * The beginnings of such files. Git LFS: docs/spec.md of git-lfs (`git-media` and `hawser` are its former names).
 * git-annex: "git-annex pointer file" of its internals, also as the target of a link. git-crypt: its header; transcrypt
 * and OpenSSL: `Salted__`, plain or in base64.
 */
const BEGINNINGS: readonly (readonly [RegExp, StandIn])[] = [
  [/^version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//, 'lfs-pointer'],
  [/^version https?:\/\/git-media\.io\/v\//, 'lfs-pointer'],
  [/^(?:(?:\.\.\/)*\.git)?\/annex\/objects\/\S/, 'annex-pointer'],
  [/^\0GITCRYPT\0/, 'encrypted'],
  [/^(?:Salted__|U2FsdGVkX1)/, 'encrypted'],
  [/^age-encryption\.org\/v1\n/, 'encrypted'],
  [/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/, 'encrypted'],
  [/^\$ANSIBLE_VAULT;/, 'encrypted'],
];

/**
 * The kind of file that this is instead of a dictionary, or `null`. If the version before a change is one, the two
 * can't be compared, as its words are not known.
 */
export function standInOf(source: ByteSource): StandIn | null {
  const head = headText(source, HEAD_BYTES);
  return BEGINNINGS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** The first bytes of a file. */
export function headOf(source: ByteSource, limit: number): Buffer {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const chunk of source.chunks()) {
    // A copy, as the memory of a chunk may be reused.
    pieces.push(Uint8Array.from(chunk.subarray(0, limit - length)));
    length += pieces.at(-1)?.length ?? 0;
    if (length >= limit) break;
  }
  return Buffer.concat(pieces);
}

/**
 * The first characters of a file without a byte order mark, in UTF-16 too: Windows PowerShell writes it.
 * @param limit bytes, an even number
 */
export function headText(source: ByteSource, limit: number): string {
  const head = headOf(source, limit);
  return new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head);
}
