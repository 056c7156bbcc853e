/** A dictionary at the base commit of a proposal, even one of several files. */

import { bytesSource } from '../../dictionaries/byte-source.ts';
import type { ByteSource, Dictionary } from '../../dictionaries/dictionary.ts';
import type { FileStart } from '../../dictionaries/file-lines.ts';
import { type BaseCommit, explainedBase } from '../../github/base-content.ts';
import type { ProposalBase, WorkflowEvent } from '../../inputs/event.ts';
import { formerFiles, treeAt } from '../../workspace/former-files.ts';
import { type ContentAt, contentAt, type WhyUnknown } from '../../workspace/git/git-content.ts';
import { locate } from '../../workspace/git/repository-path.ts';
import { joinSources, startsOf } from '../../workspace/joined-file.ts';

/** Three answers: unknown is never taken for "there was none". */
export type VersionBefore =
  | { readonly kind: 'content'; readonly source: ByteSource; readonly files: readonly FileStart[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/** The versions at the base of a proposal, each commit looked up once: a workspace may have several repositories. */
export class BaseVersions {
  readonly #workspace: string;
  readonly #base: ProposalBase;
  readonly #repository: string | null;
  readonly #commits = new Map<string, Promise<BaseCommit>>();
  readonly #known = new Map<string, Promise<VersionBefore>>();

  /** @param repository `owner/name` of the run, or `null` */
  constructor(workspace: string, base: ProposalBase, repository: string | null) {
    this.#workspace = workspace;
    this.#base = base;
    this.#repository = repository;
  }

  /** For the event of a run; `null`: it names no commit before its own. */
  static before({ before: pushed, name, base: proposed, workspace, repository }: WorkflowEvent): BaseVersions | null {
    // A push that made its branch or tag names no commit before it: the parent is.
    const before = pushed ?? (name === 'push' ? 'HEAD^1' : null);
    const base = proposed ?? (before === null ? null : { mergeSha: null, sha: before });
    return base === null ? null : new BaseVersions(workspace, base, repository);
  }

  of(dictionary: Dictionary): Promise<VersionBefore> {
    const known = this.#known.get(dictionary.name) ?? this.#read(dictionary);
    this.#known.set(dictionary.name, known);
    return known;
  }

  /** Any file of the workspace. */
  file(path: string): Promise<ContentAt> {
    return this.#contentOf(path);
  }

  async #read(dictionary: Dictionary): Promise<VersionBefore> {
    const names = await formerFiles(this.#workspace, dictionary, async (place, file) =>
      treeAt(place, file, await this.#commit(place.root)),
    );
    if (names.kind === 'unknown') return names;
    const parts: { readonly file: string; readonly source: ByteSource }[] = [];
    for (const file of names.files) {
      const content = await this.#contentOf(file);
      if (content.kind === 'unknown') return content;
      if (content.kind === 'content') parts.push({ file, source: bytesSource(content.bytes) });
    }
    if (parts.length === 0) return { kind: 'absent' };
    const [first] = parts;
    // A single file is used as it is, even without a line break at its end.
    if (first !== undefined && parts.length === 1) {
      return { kind: 'content', source: first.source, files: [{ file: first.file, firstLine: 1 }] };
    }
    return { kind: 'content', source: joinSources(parts.map(({ source }) => source)), files: startsOf(parts) };
  }

  async #contentOf(file: string): Promise<ContentAt> {
    const place = locate(this.#workspace, file);
    if (place === null) return { kind: 'unknown', why: 'no-repository' };
    const commit = await this.#commit(place.root);
    return commit.kind === 'unknown' ? commit : contentAt(place, commit.id);
  }

  #commit(root: string): Promise<BaseCommit> {
    const asked = this.#commits.get(root) ?? explainedBase(root, this.#base, this.#repository);
    this.#commits.set(root, asked);
    return asked;
  }
}
