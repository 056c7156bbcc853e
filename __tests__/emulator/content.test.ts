import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { Content } from '../../emulator/core/content.ts';
import { contentIncludes, memoryContent } from '../../emulator/core/content.ts';
import { Spool } from '../../emulator/http/body/spool.ts';

const spool = new Spool();
afterAll(() => spool.close());

function spooled(...parts: Buffer[]): Content {
  const writer = spool.begin();
  for (const part of parts) writer.write(part);
  return writer.finish();
}

describe.for([0, 1, 1024 * 1024, 1024 * 1024 + 1, 3_500_000])('content of %i bytes', (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7) % 251));

  test('is the same in memory and in a file', () => {
    const half = size >> 1;
    for (const content of [memoryContent(bytes), spooled(bytes.subarray(0, half), bytes.subarray(half))]) {
      expect(content.size).toBe(size);
      expect(content.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(content.md5).toBe(createHash('md5').update(bytes).digest('hex'));
      expect(Buffer.concat([...content.chunks()]).equals(bytes)).toBe(true);
    }
  });
});

test('a text is found anywhere in a content, across chunks too', () => {
  const chunks = ['abc', '', 'd', 'efg'].map((text) => Buffer.from(text));
  const content: Content = { ...memoryContent(''), chunks: () => chunks };
  for (const text of ['a', 'g', 'cde', 'abcdefg', '']) expect(contentIncludes(content, text), text).toBe(true);
  for (const text of ['ac', 'abcdefgh', 'x']) expect(contentIncludes(content, text), text).toBe(false);
});
