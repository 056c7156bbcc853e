import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource, fileSource } from '../../../src/dictionaries/byte-source.ts';
import { hashSource, parseSha256 } from '../../../src/dictionaries/sha256.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Path of an open file, or nothing when it was closed since it was listed. */
function linkOf(fd: string): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return null;
  }
}

const MIB = 1024 * 1024;

describe('fileSource and bytesSource', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7])('give back %d bytes, as often as asked', (size) => {
    const workspace = makeWorkspace();
    const bytes = Buffer.alloc(size, 'dictionary ');
    workspace.write('words.txt', bytes);
    for (const source of [fileSource(join(workspace.root, 'words.txt')), bytesSource(bytes)]) {
      expect(source.size).toBe(size);
      for (let reading = 0; reading < 2; reading += 1) {
        const chunks = [...source.chunks()];
        expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
        expect(chunks.every((chunk) => chunk.length > 0 && chunk.length <= MIB)).toBe(true);
      }
    }
  });

  test.skipIf(!existsSync('/proc/self/fd'))('close the file when reading stops half-way', () => {
    const workspace = makeWorkspace();
    workspace.write('words.txt', Buffer.alloc(2 * MIB));
    const path = join(workspace.root, 'words.txt');
    const isOpen = () => readdirSync('/proc/self/fd').some((fd) => linkOf(fd) === path);
    const reading = fileSource(path).chunks()[Symbol.iterator]();
    expect(reading.next().value).toHaveLength(MIB);
    expect(isOpen()).toBe(true);
    reading.return?.();
    expect(isOpen()).toBe(false);
  });

  test('say which file is not there', () => {
    expect(() => fileSource('/nowhere/words.txt')).toThrow(/ENOENT.*\/nowhere\/words\.txt/);
  });
});

describe('hashSource', () => {
  test('is SHA-256 of the bytes', () => {
    expect(hashSource(bytesSource(Buffer.from('abc')))).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(hashSource(bytesSource(bytes)).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  test('tells a file that grew since it was looked at', () => {
    const workspace = makeWorkspace({ 'words.txt': 'one\n' });
    const path = join(workspace.root, 'words.txt');
    const source = fileSource(path);
    writeFileSync(path, 'one\ntwo\n');
    expect(source.size).toBe(4);
    expect(hashSource(source).bytes).toBe(8);
  });
});

test('parseSha256 takes 64 lower-case hexadecimal digits and nothing else', () => {
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(parseSha256(digest)).toBe(digest);
  expect(parseSha256(digest.toUpperCase())).toBeNull();
  expect(parseSha256(`${digest}\n`)).toBeNull();
  expect(parseSha256(digest.slice(1))).toBeNull();
});
