/** The repository of a simulated world: which commit comes after which, on which branch, and what each step of the workflow publishes. */

import { nameGiven } from '../../../src/workspace/select/scope.ts';
import type { CommitState, FileState, Scenario } from './scenario.ts';

export type BranchName = 'main' | 'feature';

/** One step of the workflow: publishes the files of one folder, by a glob or by the entries of a manifest of its own. */
export interface StepState {
  /** With `/` at its end; empty for the whole repository. */
  readonly folder: string;
  readonly by: 'glob' | 'manifest';
}

const ONE_STEP: readonly StepState[] = [{ folder: '', by: 'manifest' }];

/** The paths of all files of a dictionary. */
export function pathsOf({ path, parts = [] }: FileState): readonly string[] {
  return [path, ...parts.map((part) => part.path)];
}

/** What Git knows of the commits, by their index in the scenario. */
export class Repository {
  readonly steps: readonly StepState[];
  readonly #commits: readonly CommitState[];
  readonly #tips = new Map<BranchName, number[]>();

  constructor({ commits, steps = ONE_STEP, pushedAhead = false }: Scenario) {
    this.#commits = commits;
    this.steps = steps;
    this.push(0);
    if (pushedAhead) for (const index of commits.keys()) this.push(index);
  }

  branchOf(commit: number): BranchName {
    return this.#commits[commit]?.branch ?? 'main';
  }

  /** A branch starts from the last commit of `main` before it. */
  parentOf(commit: number): number | null {
    const branch = this.branchOf(commit);
    const before = this.#commits.slice(0, commit);
    const own = before.findLastIndex((_, index) => this.branchOf(index) === branch);
    const parent = own >= 0 ? own : before.findLastIndex((_, index) => this.branchOf(index) === 'main');
    return parent < 0 ? null : parent;
  }

  /** The commit itself, its parent, and so on. */
  history(commit: number): readonly number[] {
    const history: number[] = [];
    for (let at: number | null = commit; at !== null; at = this.parentOf(at)) history.push(at);
    return history;
  }

  /** Whether the second commit was made on top of the first. */
  isBefore(one: number, other: number): boolean {
    return one !== other && this.history(other).includes(one);
  }

  /** The branch has this commit, and all before it are where they belong. */
  push(commit: number): void {
    for (const index of this.history(commit).toReversed()) {
      const tips = this.#tips.get(this.branchOf(index)) ?? [];
      if (index > (tips.at(-1) ?? -1)) this.#tips.set(this.branchOf(index), [...tips, index]);
    }
  }

  tip(branch: BranchName): number | null {
    return this.#tips.get(branch)?.at(-1) ?? null;
  }

  /** The tips that somebody may have been told of who asked after the branch stood at `since`. */
  tipsSince(branch: BranchName, since: number | null): readonly number[] {
    const tips = this.#tips.get(branch) ?? [];
    return since === null ? tips : tips.filter((index) => index >= since);
  }

  /** The commit of this SHA, or of its first digits; `null`: there is none. */
  indexOf(sha: string): number | null {
    const index = this.#commits.findIndex((commit) => commit.sha.startsWith(sha));
    return index < 0 ? null : index;
  }

  /** Where `head` stands as seen from `base`, as GitHub says it. */
  compare(base: number, head: number): 'ahead' | 'behind' | 'identical' | 'diverged' {
    if (base === head) return 'identical';
    return this.isBefore(base, head) ? 'ahead' : this.isBefore(head, base) ? 'behind' : 'diverged';
  }

  files(commit: number): readonly FileState[] {
    return this.#commits[commit]?.files ?? [];
  }

  has(commit: number, path: string): boolean {
    return this.files(commit).some((file) => pathsOf(file).includes(path));
  }

  had(commit: number, path: string): boolean {
    return this.history(commit).some((index) => this.has(index, path));
  }

  /** Whether a step publishes the path as a package of this name, or did at some commit of this history. */
  isInScope(step: number, commit: number, path: string, name: string): boolean {
    const { folder } = this.steps[step] ?? { folder: '\0' };
    const named = this.history(commit).flatMap((index) => this.files(index));
    return path.startsWith(folder) && named.some((file) => file.path === path && file.name === name);
  }

  /** The same, as the action finds it out: a glob says so by itself, of a manifest its former versions do. */
  scopeName(step: number, commit: number, path: string, name: string): string | null {
    const { folder, by } = this.steps[step] ?? { folder: '\0', by: 'manifest' };
    if (by === 'glob') return nameGiven({ globs: [`${folder}**/*.txt`], entries: [], packagePrefix: '' }, path);
    return this.isInScope(step, commit, path, name) ? name : null;
  }
}
