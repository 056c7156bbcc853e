import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path → content, relative to the root of the repository. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository with its first commit, which others that begin with the same files are copies of. */
interface Template {
  readonly path: string;
  head: { readonly sha: string; readonly message: string };
}

const templates = new Map<string, Template>();
let folder: string | null = null;

/** `null` where the files are not all text. */
function templateOf(files: Files): Template | null {
  if (Object.values(files).some((content) => typeof content !== 'string')) return null;
  const key = JSON.stringify(files);
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'workspaces-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  const template = templates.get(key) ?? { path: join(folder, String(templates.size)), head: { sha: '', message: '' } };
  templates.set(key, template);
  return template;
}

/** A real Git repository in a temporary folder, as actions/checkout leaves it. */
export class Workspace implements Disposable {
  readonly path: string;
  /** Id and message of the commit that is checked out. */
  #head = { sha: '', message: '' };
  #commits = 0;

  constructor(files: Files = {}) {
    const template = templateOf(files);
    this.path = mkdtempSync(join(tmpdir(), 'workspace-'));
    if (template !== null && existsSync(template.path)) {
      cpSync(template.path, this.path, { recursive: true });
      this.#head = template.head;
      this.#commits = 1;
      return;
    }
    this.git('init', '--quiet', '--initial-branch=main', '--template=');
    this.commit('First commit', files);
    if (template === null) return;
    cpSync(this.path, template.path, { recursive: true });
    template.head = this.#head;
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
