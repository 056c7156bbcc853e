import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for a test, gone when the test is over. */
export interface Workspace {
  /** Absolute, symbolic links resolved. */
  readonly root: string;
  write(file: string, content?: string | Uint8Array): void;
  folder(path: string): void;
  link(path: string, target: string): void;
}

export function makeWorkspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const workspace: Workspace = {
    root,
    write(file, content = '') {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    },
    folder(path) {
      mkdirSync(join(root, path), { recursive: true });
    },
    link(path, target) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(target, join(root, path));
    },
  };
  for (const [file, content] of Object.entries(files)) workspace.write(file, content);
  return workspace;
}
