/** Former contents of dictionaries, from Git, and from GitHub where the checkout lacks them. */

import { posix } from 'node:path';
import type { FormerContent, FormerContents } from '../deployment/plan/baseline.ts';
import { bytesSource } from '../dictionaries/byte-source.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { formerEntries } from '../inputs/manifest.ts';
import { formerFiles, isGlob } from '../workspace/former-files.ts';
import {
  type ContentAt,
  contentAt,
  contentOf,
  describeUnknown,
  PARENT,
  resolveCommit,
  type WhyUnknown,
} from '../workspace/git/git-content.ts';
import { formerContent, type WantedContent } from '../workspace/git/git-history.ts';
import { questioner } from '../workspace/git/question.ts';
import { locate, type Place, pathInRunsRepository } from '../workspace/git/repository-path.ts';
import { joinSources } from '../workspace/joined-file.ts';
import { packageNameOf } from '../workspace/select/names.ts';
import type { StepScope } from '../workspace/select/scope.ts';
import { baseCommit } from './base-content.ts';
import type { GitHubApi } from './github-api.ts';

type Origin = Pick<WorkflowEvent, 'workspace' | 'repository' | 'base' | 'before'>;
type Api = Pick<GitHubApi, 'fileAt'> | null;

/** What names dictionaries. */
export interface Naming {
  /** Path of the manifest in the workspace; `null` where none is used. */
  readonly manifest: string | null;
  readonly scope: StepScope;
}

interface Sources {
  readonly event: Origin;
  readonly api: Api;
  readonly naming: Naming;
}

/** Each is a question with an end; what was silent for one is not asked for the others. */
export function formerContents(event: Origin, api: Api, naming: Naming): FormerContents {
  const sources = { event, api, naming };
  const ask = questioner();
  return {
    withHash: (dictionary, wanted) => ask(() => withHash(dictionary, wanted, event)),
    atCommit: (dictionary, commit) =>
      ask(() => joinedAt(dictionary, sources, async () => ({ revision: commit, name: commit }))),
    atBase: (dictionary) => ask(() => joinedAt(dictionary, sources, ({ root }) => baseRevision(root, event))),
  };
}

async function withHash({ files }: Dictionary, wanted: WantedContent, { workspace }: Origin): Promise<FormerContent> {
  const [only, ...others] = files;
  const place = only === undefined || others.length > 0 ? null : locate(workspace, only.file);
  if (place === null || place.submodule !== null) return none('Git keeps no such content of it');
  const found = await formerContent(place.root, wanted, place.path);
  if (found.kind === 'found') return { kind: 'content', bytes: found.bytes };
  const { why } = found;
  return none(
    why === null || why === 'refused'
      ? 'Git has no such content of it'
      : `a former content is not known: ${describeUnknown(why)}`,
  );
}

interface Revision {
  readonly revision: string;
  /** The revision, as GitHub accepts it and people read it. */
  readonly name: string;
}

/** The base of a proposal, else the commit before the push, else the parent of the commit that is checked out. */
async function baseRevision(root: string, { base, before }: Origin): Promise<Revision> {
  if (base !== null) {
    const commit = await baseCommit(root, base);
    const id = commit.kind === 'commit' ? commit.id : (base.sha ?? PARENT);
    return { revision: id, name: id };
  }
  return { revision: before ?? PARENT, name: before ?? PARENT };
}

function none(why: string): FormerContent {
  return { kind: 'none', why };
}

/** Content of a dictionary at a commit. A dictionary of several files consists of those that it had there. */
async function joinedAt(
  dictionary: Dictionary,
  sources: Sources,
  revisionIn: (place: Place) => Promise<Revision>,
): Promise<FormerContent> {
  const { workspace } = sources.event;
  const entry = { ...dictionary, ...(await entryAt(dictionary, sources, revisionIn)) };
  const names = await formerFiles(workspace, entry, async (place) =>
    resolveCommit(place.root, (await revisionIn(place)).revision),
  );
  if (names.kind === 'unknown') return none(`the files of that time are not known: ${describeUnknown(names.why)}`);
  const parts: Uint8Array[] = [];
  for (const file of names.files) {
    const place = locate(workspace, file);
    if (place === null) return none(describeUnknown('no-repository'));
    const { revision, name } = await revisionIn(place);
    const found = await fileAt(place, revision, file, sources);
    const which = /^[0-9a-f]{12,}$/.test(name) ? name.slice(0, 7) : name;
    if (found.kind === 'unknown') {
      const why = describeUnknown(found.why);
      return none(found.why === 'no-parent' ? why : `commit ${which} can't be read: ${why}`);
    }
    if (found.kind === 'content') parts.push(found.bytes);
  }
  const [first, ...others] = parts;
  if (first === undefined) return none('the commit to compare it with does not have its file');
  if (others.length === 0) return { kind: 'content', bytes: first };
  const chunks = [...joinSources(parts.map(bytesSource)).chunks()];
  return { kind: 'content', bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/**
 * The files that the manifest of that time named for the package: an entry that lost some since lost their lines too.
 * Where it named none, or is not known, those of today; `null` where no entry names the package.
 */
async function entryAt(
  dictionary: Dictionary,
  sources: Sources,
  revisionIn: (place: Place) => Promise<Revision>,
): Promise<NamedFiles | null> {
  const { manifest, scope } = sources.naming;
  const place = manifest === null ? null : locate(sources.event.workspace, manifest);
  if (manifest === null || place === null) return null;
  const found = await fileAt(place, (await revisionIn(place)).revision, manifest, sources);
  const text = found.kind === 'content' ? Buffer.from(found.bytes).toString('utf8') : '';
  const then = namedFiles({ ...scope, entries: await formerEntries(text, manifest) }, dictionary);
  return then ?? namedFiles(scope, dictionary);
}

interface NamedFiles {
  readonly patterns: readonly string[];
  readonly taken: readonly string[];
}

function namedFiles({ entries, packagePrefix }: StepScope, { name }: Dictionary): NamedFiles | null {
  const entry = entries.find(
    ({ pattern, settings: { packageName } }) =>
      (packageName !== null || !isGlob(pattern)) && packageNameOf(pattern, packageName, packagePrefix) === name,
  );
  if (entry === undefined) return null;
  const others = entries.filter((other) => other !== entry).flatMap(({ files, pattern }) => files ?? [pattern]);
  return { patterns: entry.files ?? [entry.pattern], taken: others.map((path) => posix.normalize(path)) };
}

/** What GitHub may have: also a commit that a forced push has left, which the whole history of a checkout lacks. */
const ELSEWHERE: ReadonlySet<WhyUnknown> = new Set(['no-commit', 'no-such-commit', 'no-object']);

async function fileAt(place: Place, revision: string, file: string, { event, api }: Sources): Promise<ContentAt> {
  const found = await contentAt(place, revision);
  const mayAsk = found.kind === 'unknown' && ELSEWHERE.has(found.why);
  const path = pathInRunsRepository(event.workspace, file, event.repository);
  if (!mayAsk || api === null || path === null || !/^[0-9a-f]{7,}$/.test(revision)) return found;
  const asked = await api.fileAt(path, revision);
  switch (asked.kind) {
    case 'content':
      return contentOf(asked.bytes);
    case 'absent':
      return { kind: 'absent' };
    case 'unknown':
      return found;
  }
}
