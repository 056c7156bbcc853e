/** In which forms a content may be in Git: as it is, with other line ends, with an expanded `$Id$`, or as a pointer to it. */

import { createHash } from 'node:crypto';
import { bytesSource } from '../../../dictionaries/byte-source.ts';
import { standInOf } from '../../../dictionaries/not-dictionary/stand-ins.ts';

/** A wanted content: by its whole SHA-256, or by the first digits. */
export type WantedContent = { readonly sha256: string } | { readonly prefix: string };

/** What a pointer of Git LFS or git-annex says of the content. */
interface Pointer {
  /** Of the content first, then of its forms behind extensions of Git LFS; none where a git-annex key has another hash. */
  readonly sha256s: readonly string[];
  readonly bytes: number | null;
}

/** A pointer of Git LFS is shorter. A key of git-annex has a hash, or the address of a file. */
const POINTER_BYTES = 1024;

/** The pointer that this file, or the text of this link, is; `null` where it is none. */
export function pointerOf(bytes: Uint8Array): Pointer | null {
  const text = Buffer.from(bytes.subarray(0, POINTER_BYTES)).toString('latin1');
  switch (standInOf(bytesSource(bytes.subarray(0, POINTER_BYTES)))) {
    case 'lfs-pointer': {
      const oids = text.matchAll(/^(?:oid|ext-\d-\S+) sha256:([0-9a-f]{64})\r?$/gm);
      return { sha256s: [...oids].map(([, oid = '']) => oid), bytes: numberIn(/^size (\d+)\r?$/m, text) };
    }
    case 'annex-pointer': {
      const key =
        text
          .split(/[\r\n]/)[0]
          ?.split('/')
          .at(-1) ?? '';
      const sha256 = /^SHA256E?-.*?--([0-9a-f]{64})(?![0-9a-f])/.exec(key)?.[1];
      return {
        sha256s: sha256 === undefined ? [] : [sha256],
        bytes: numberIn(/^[^-]+(?:-[a-zA-Z]\d+)*?-s(\d+)-/, key),
      };
    }
    default:
      return null;
  }
}

function numberIn(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A form of a wanted content. */
export interface FoundForm {
  /** `null` where this is a pointer to it. */
  readonly content: Uint8Array | null;
  /** Whether a file of so many bytes may have the content, with its own line ends or others. */
  readonly mayHave: (bytes: number) => boolean;
}

/**
 * The wanted content, where these bytes are a form of it; else `null`.
 * @param id by which Git has the bytes: it is in an expanded `$Id$`
 */
export function formOf(wanted: WantedContent, bytes: Uint8Array, id: string): FoundForm | null {
  for (const content of contentsOf(bytes, id)) {
    if (!isWanted(wanted, content)) continue;
    const text = Buffer.from(content).toString('latin1');
    const [least = 0, most = 0] = lineEnds(text).map(({ length }) => length);
    // Git may have it with the short `$Id$`.
    const isExpanded = text.includes('$Id');
    return { content, mayHave: (size) => isExpanded || (size >= least && size <= most) };
  }
  const pointer = pointerOf(bytes);
  if (!pointer?.sha256s.some((sha256) => sha256.startsWith(digitsOf(wanted)))) return null;
  const { bytes: known } = pointer;
  // How many line ends it has is not known.
  return { content: null, mayHave: (size) => known === null || (size >= known / 2 && size <= known * 2) };
}

function digitsOf(wanted: WantedContent): string {
  return 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
}

/** Whether these very bytes are the wanted content. */
export function isWanted(wanted: WantedContent, bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex').startsWith(digitsOf(wanted));
}

/** A text with line feeds alone, and with carriage returns before them. */
export function lineEnds(text: string): readonly [unix: string, windows: string] {
  const unix = text.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')];
}

/** What Git expands where a file has the attribute `ident`. What has blanks elsewhere is of another system. */
const IDENT = /\$Id(?::[^$\n]?[^$\n ]* ?)?\$/g;

/** What a checkout may make of a text in Git; `id` is its object. */
const FORMS: readonly ((text: string, id: string) => string)[] = [
  (text) => text,
  (text) => lineEnds(text)[0],
  (text) => lineEnds(text)[1],
  (text, id) => lineEnds(expanded(text, id))[0],
  (text, id) => lineEnds(expanded(text, id))[1],
];

function expanded(text: string, id: string): string {
  return text.replace(IDENT, `$Id: ${id} $`);
}

/** What a checkout may make of bytes in Git: the package holds the content that the checkout had. */
function* contentsOf(bytes: Uint8Array, id: string): Generator<Uint8Array> {
  yield bytes;
  const text = Buffer.from(bytes).toString('latin1');
  const forms = FORMS.map((form) => form(text, id));
  for (const form of new Set(forms)) if (form !== text) yield Buffer.from(form, 'latin1');
}

/** The bytes of a file as Git has them. */
export interface StoredBytes {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What a checkout may make of several files, which it treats alike: one form of all of them after the other. */
export function* formsOfAll(parts: readonly StoredBytes[]): Generator<readonly Uint8Array[]> {
  const texts = parts.map(({ bytes, id }) => ({ text: Buffer.from(bytes).toString('latin1'), id }));
  for (const form of FORMS) yield texts.map(({ text, id }) => Buffer.from(form(text, id), 'latin1'));
}
