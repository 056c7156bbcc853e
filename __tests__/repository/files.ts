/** The repository's own files, for tests about it. */

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Paths that match, with `/`, sorted; never those of dependencies or of what is built. */
export function list(...patterns: readonly string[]): readonly string[] {
  const exclude = (name: string) => ['node_modules', 'dist', 'lib', 'out', '.git'].includes(name);
  return globSync([...patterns], { cwd: ROOT, exclude })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
