import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource, fileSource, heldSource } from '../../../src/dictionaries/byte-source.ts';
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

  test('give back what was added to a file since', () => {
    for (const added of [1, 1023, 1024, 1025, MIB + 1]) {
      const workspace = makeWorkspace({ 'words.txt': 'one\n' });
      const path = join(workspace.root, 'words.txt');
      const source = fileSource(path);
      const longer = Buffer.alloc(4 + added, 'one\n');
      writeFileSync(path, longer);
      expect(Buffer.concat([...source.chunks()]).equals(longer)).toBe(true);
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

describe('heldSource', () => {
  /** Counts how often it is read, and uses one piece of memory for all chunks. */
  function counted(bytes: Buffer) {
    const memory = Buffer.alloc(7);
    const source = {
      size: bytes.length,
      readings: 0,
      *chunks() {
        source.readings++;
        for (let at = 0; at < bytes.length; at += memory.length)
          yield memory.subarray(0, bytes.copy(memory, 0, at, at + memory.length));
      },
    };
    return source;
  }

  test.each([
    [0, 1],
    [1, 1],
    [MIB, 1],
    [MIB + 1, 3],
  ])('reads %d bytes that are asked for three times %d times', (size, readings) => {
    const bytes = Buffer.alloc(size, 'dictionary ');
    const source = counted(bytes);
    const held = heldSource(source);
    expect(held.size).toBe(size);
    expect(source.readings).toBe(0);
    for (let reading = 0; reading < 3; reading++) {
      const hash = createHash('sha256');
      for (const chunk of held.chunks()) hash.update(chunk);
      expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(source.readings).toBe(readings);
  });

  test('reads again what could not be read', () => {
    let isThere = false;
    const held = heldSource({
      size: 4,
      *chunks() {
        if (!isThere) throw new Error('gone');
        yield Buffer.from('one\n');
      },
    });
    expect(() => [...held.chunks()]).toThrow('gone');
    isThere = true;
    expect(Buffer.concat([...held.chunks()]).toString()).toBe('one\n');
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
