import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../core/content.ts';

const IN_MEMORY = 1024 * 1024;

/** Keeps the bodies of uploads: small ones in memory, large ones in files of a directory that `close` removes. */
export class Spool {
  #directory: string | null = null;
  #files = 0;

  /** A writer for one body. */
  begin(): SpoolWriter {
    return new SpoolWriter(() => {
      this.#directory ??= mkdtempSync(join(tmpdir(), 'opensearch-emulator-'));
      return join(this.#directory, String(this.#files++));
    });
  }

  close(): void {
    if (this.#directory !== null) rmSync(this.#directory, { recursive: true, force: true });
    this.#directory = null;
  }
}

/** One body that arrives. */
export class SpoolWriter {
  readonly #newFile: () => string;
  readonly #sha256 = createHash('sha256');
  readonly #md5 = createHash('md5');
  #parts: Uint8Array[] = [];
  #size = 0;
  #file: { readonly path: string; readonly descriptor: number } | null = null;

  constructor(newFile: () => string) {
    this.#newFile = newFile;
  }

  write(bytes: Uint8Array): void {
    this.#sha256.update(bytes);
    this.#md5.update(bytes);
    this.#size += bytes.length;
    if (this.#file === null) {
      this.#parts.push(Buffer.from(bytes));
      if (this.#size <= IN_MEMORY) return;
      const path = this.#newFile();
      this.#file = { path, descriptor: openSync(path, 'w') };
      for (const part of this.#parts) writeAll(this.#file.descriptor, part);
      this.#parts = [];
      return;
    }
    writeAll(this.#file.descriptor, bytes);
  }

  /** The whole body. */
  finish(): Content {
    const common = { size: this.#size, sha256: this.#sha256.digest('hex'), md5: this.#md5.digest('hex') };
    if (this.#file === null) {
      const bytes = Buffer.concat(this.#parts);
      return { ...common, chunks: () => [bytes] };
    }
    const { path, descriptor } = this.#file;
    closeSync(descriptor);
    return { ...common, chunks: () => readChunks(path) };
  }

  /** Discards the body. */
  abort(): void {
    if (this.#file === null) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.path, { force: true });
    this.#file = null;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function* readChunks(path: string): Iterable<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.alloc(IN_MEMORY);
      const read = readSync(descriptor, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
