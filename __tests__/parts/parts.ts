/** Finds other people's programs: where scripts/install-test-parts.sh puts them, then on the PATH. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const FOLDERS = [join(ROOT, 'out', 'bin'), join(ROOT, 'out', 'python', 'bin')];

/** A program that a test can use, or the reason why not: the end of a title that says that its tests are skipped. */
export interface Part {
  readonly path: string;
  readonly missing: boolean;
  readonly reason: string;
}

/** Looks for a program. */
export function findPart(name: string): Part {
  const found = candidates(name).find(isExecutable);
  return part(name, found ?? null);
}

/** Looks for a Python that has a library. */
export function findPythonWith(library: string): Part {
  const imports = (python: string) => spawnSync(python, ['-c', `import ${library}`]).status === 0;
  const found = candidates('python3').filter(isExecutable).find(imports);
  return part(`Python with ${library}`, found ?? null);
}

function part(what: string, path: string | null): Part {
  return {
    path: path ?? '',
    missing: path === null,
    reason: path === null ? ` (skipped: there is no ${what}; scripts/install-test-parts.sh installs it)` : '',
  };
}

function candidates(name: string): readonly string[] {
  const folders = [...FOLDERS, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
