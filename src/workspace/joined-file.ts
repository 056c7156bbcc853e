/** Several files as one content: each in turn, each ended with a line break. */

import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from '../dictionaries/byte-source.ts';
import type { ByteSource, DictionaryFile } from '../dictionaries/dictionary.ts';
import { forEachLine } from '../dictionaries/java/lines.ts';

const LF = 0x0a;

/** A part of a joined content. */
export interface Part {
  readonly file: string;
  readonly path: string;
}

/** The parts with the line of the whole content at which each begins, and the content. */
export interface Joined {
  readonly files: readonly DictionaryFile[];
  /** Absolute path of the content. */
  readonly path: string;
}

/** Joins contents in order; an empty one adds nothing. */
export function joinSources(sources: readonly ByteSource[]): ByteSource {
  const ends = sources.map(missingEnd);
  return {
    size: sources.reduce((sum, { size }, index) => sum + size + (ends[index]?.length ?? 0), 0),
    *chunks() {
      for (const [index, source] of sources.entries()) {
        yield* source.chunks();
        const end = ends[index];
        if (end !== undefined && end.length > 0) yield end;
      }
    },
  };
}

/** The line break that a content lacks at its end. After a lone carriage return, the two are one line break. */
function missingEnd(source: ByteSource): Uint8Array {
  let last: number | undefined;
  for (const chunk of source.chunks()) if (chunk.length > 0) last = chunk.at(-1);
  return last === undefined || last === LF ? new Uint8Array(0) : Uint8Array.of(LF);
}

/** Number of lines, as the engine counts them. */
function lineCount(source: ByteSource): number {
  return forEachLine(source, { line() {} }).lines;
}

/** The contents' starts, for `placeOf`. */
export function startsOf<T extends { readonly source: ByteSource }>(
  parts: readonly T[],
): readonly (T & { readonly firstLine: number })[] {
  let firstLine = 1;
  return parts.map((part) => {
    const start = { ...part, firstLine };
    firstLine += lineCount(part.source);
    return start;
  });
}

/**
 * Joins files. A single file is used as it is. Several are written into one copy, so that the uploaded content is the
 * checked one; the copy is removed when the process ends.
 */
export function joinFiles(parts: readonly Part[]): Joined {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return { files: [{ ...first, firstLine: 1 }], path: first.path };
  const opened = parts.map(({ file, path }) => ({ file, path, source: fileSource(path) }));
  const files = startsOf(opened).map(({ file, path, firstLine }) => ({ file, path, firstLine }));
  const path = join(copies(), `${files.length}-${copied++}`);
  const descriptor = openSync(path, 'wx');
  try {
    for (const chunk of joinSources(opened.map(({ source }) => source)).chunks()) writeAll(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
  return { files, path };
}

function writeAll(descriptor: number, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
}

let folder: string | null = null;
let copied = 0;

/** The folder of this process's copies. */
function copies(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'opensearch-dictionaries-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}
