/**
 * Git changes contents on their way into the checkout: line ends, keywords, encodings. A former content is compared in
 * the form that the checkout gives the file, so that the same content is the same bytes.
 */

import { readFileSync } from 'node:fs';
import { askGit } from '../git.ts';
import { commitOf, contentAt } from '../git-content.ts';
import type { Place } from '../repository-path.ts';
import { lineEnds } from './stored-form.ts';

function lineEndsOf(bytes: Uint8Array): readonly Uint8Array[] {
  return lineEnds(Buffer.from(bytes).toString('latin1')).map((text) => Buffer.from(text, 'latin1'));
}

/**
 * What the checkout makes of contents of a file, by what it made of HEAD's.
 * @param path the file, absolute
 */
export async function checkoutForm(place: Place, path: string): Promise<(bytes: Uint8Array) => Uint8Array> {
  const head = await contentAt(place, 'HEAD');
  if (head.kind !== 'content') return (bytes) => bytes;
  const now = readFileSync(path);
  if (now.equals(head.bytes)) return (bytes) => bytes;
  const ends = lineEndsOf(head.bytes).findIndex((bytes) => now.equals(bytes));
  if (ends !== -1) return (bytes) => lineEndsOf(bytes)[ends] ?? bytes;
  // What other changes make of another content only Git knows: enough to tell the file itself.
  const isHead = await isAsCheckedOut(place, now);
  return (bytes) => (isHead && Buffer.compare(bytes, head.bytes) === 0 ? now : bytes);
}

/** Whether a file is what Git makes of HEAD's content, and not what a step of the job made of it since. */
async function isAsCheckedOut(place: Place, now: Buffer): Promise<boolean> {
  const head = await commitOf(place, 'HEAD');
  if (head.kind !== 'commit') return false;
  const { root, id, path } = head;
  const filter = await askGit(root, ['check-attr', '-z', 'filter', '--', path]);
  if (filter.kind === 'failed') return false;
  // A filter is a program that the repository names, which is not run: what it would make of the content is not known.
  if (!/\0un(?:specified|set)\0$/.test(filter.stdout.toString('utf8'))) return true;
  const made = await askGit(root, ['cat-file', '--filters', `${id}:${path}`]);
  return made.kind === 'ok' && now.equals(made.stdout);
}
