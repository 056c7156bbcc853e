import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path → content, relative to the root of the repository. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A real Git repository in a temporary folder, as actions/checkout leaves it. */
export class Workspace implements Disposable {
  readonly path: string;
  /** Id and message of the commit that is checked out. */
  #head = { sha: '', message: '' };
  #commits = 0;

  constructor(files: Files = {}) {
    this.path = mkdtempSync(join(tmpdir(), 'workspace-'));
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('First commit', files);
  }

  /** Writes files without a commit. */
  write(files: Files): void {
    for (const [file, content] of Object.entries(files)) {
      const path = join(this.path, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }

  /** Takes files away without a commit. */
  remove(...files: readonly string[]): void {
    for (const file of files) rmSync(join(this.path, file), { recursive: true });
  }

  /** Writes files and commits everything that changed. @returns the commit's id */
  commit(message: string, files: Files = {}): string {
    this.write(files);
    this.git('add', '--all');
    // The same commits of the same files have the same ids.
    const date = new Date(Date.UTC(2026, 0, 1, 0, this.#commits++)).toISOString();
    const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    this.#git(['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', `--message=${message}`], env);
    this.#head = { sha: this.git('rev-parse', 'HEAD').trim(), message };
    return this.#head.sha;
  }

  /** Goes back to a commit. */
  checkout(commit: { readonly sha: string; readonly message: string }): void {
    this.git('checkout', '--quiet', commit.sha);
    this.#head = commit;
  }

  get head(): { readonly sha: string; readonly message: string } {
    return this.#head;
  }

  git(...args: readonly string[]): string {
    return this.#git(args);
  }

  #git(args: readonly string[], more: Readonly<Record<string, string>> = {}): string {
    const env = { ...process.env, ...IDENTITY, ...more };
    return execFileSync('git', args, { cwd: this.path, encoding: 'utf8', env });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Nothing of the machine's own Git configuration counts. */
export const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A. Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'A. Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
};
