import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Path in the repository of a file of the workspace: actions/checkout may have put the repository into a folder of it
 * (its input `path`), which has `.git` then.
 * @param file relative to the workspace, with slashes; it need not be there
 */
export function pathInRepository(workspace: string, file: string): string {
  for (let folder = posix.dirname(file); folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
    if (existsSync(join(workspace, folder, '.git'))) return posix.relative(folder, file);
  }
  return file;
}
