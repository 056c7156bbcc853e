/** Finds Nodes of given major versions: this one, where scripts/install-test-parts.sh puts them, then on the PATH. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../parts/parts.ts';

const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node';

/** A Node, or the reason why it can't be had: the end of a title that says that its tests are skipped. */
export interface FoundNode {
  readonly path: string;
  readonly missing: boolean;
  readonly reason: string;
}

/** Looks for a Node of a major version. */
export function nodeOfMajor(major: number): FoundNode {
  const installed = join(
    ROOT,
    'out',
    'nodes',
    'node_modules',
    `node${major}-${process.platform}-${process.arch}`,
    'bin',
  );
  const folders = [installed, ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = [process.execPath, ...folders.map((folder) => join(folder, PROGRAM))].find(
    (path) => existsSync(path) && majorOf(path) === major,
  );
  const reason = ` (skipped: there is no Node ${major}; scripts/install-test-parts.sh installs it on Linux)`;
  return { path: found ?? '', missing: found === undefined, reason: found === undefined ? reason : '' };
}

function majorOf(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1]);
}
