import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileSource } from '../../../src/dictionaries/byte-source.ts';
import { hashSource, parseSha256 } from '../../../src/dictionaries/sha256.ts';
import { makeWorkspace } from '../support/workspace.ts';

const MIB = 1024 * 1024;

test('needs no memory to speak of for a file beyond 2 GiB', () => {
  const workspace = makeWorkspace({ 'huge.txt': '' });
  const path = join(workspace.root, 'huge.txt');
  const size = 2 ** 31 + 1;
  truncateSync(path, size);
  const before = process.memoryUsage().rss;
  const { bytes, sha256 } = hashSource(fileSource(path));
  expect(bytes).toBe(size);
  expect(parseSha256(sha256)).toBe(sha256);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * MIB);
});
