/** Former contents of dictionaries, from Git, and from GitHub where the checkout lacks them. */

import type { FormerContent, FormerContents, FormerMarker } from '../deployment/plan/baseline-rungs.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { gitSucceeds } from '../workspace/git/git.ts';
import { describeUnknown, PARENT } from '../workspace/git/git-content.ts';
import { questioner } from '../workspace/git/question.ts';
import { baseCommit } from './base-content.ts';
import { checkoutForms, joinBytes } from './checkout-parts.ts';
import { type CommitFiles, type CommitSources, filesOfCommit, filesOfTip } from './commit-files.ts';
import { formerManifests } from './former-manifests.ts';
import {
  entriesAt,
  type FileLists,
  type FormerNames,
  formerNames,
  type KnownEntries,
  markedFile,
  type Naming,
} from './former-names.ts';
import { hadContent, withHash } from './former-search.ts';
import { parentsOf } from './proposal.ts';

type Origin = Pick<WorkflowEvent, 'workspace' | 'repository' | 'base' | 'before'>;

/** Each is a question with an end; what was silent for one is not asked for the others. */
export function formerContents(event: Origin, api: CommitSources['api'], naming: Naming): FormerContents {
  const { workspace, repository } = event;
  const { manifest, scope } = naming;
  const ask = questioner();
  const sources = { workspace, scope, manifestsIn: formerManifests(workspace, manifest) };
  const read = new Map<string, KnownEntries>();
  const readOf = (revision: string): KnownEntries => {
    const known: KnownEntries = read.get(revision) ?? new Map();
    read.set(revision, known);
    return known;
  };
  const contentsIn = async (
    dictionary: Dictionary,
    marker: FormerMarker | null,
    commit: CommitFiles,
    known: KnownEntries,
  ) => {
    const isOurs = repository === null || marker?.repository.toLowerCase() === repository.toLowerCase();
    const marked = isOurs ? markedFile(dictionary, marker?.path ?? null) : null;
    const entries = await entriesAt(commit, manifest, dictionary, scope.packagePrefix, known);
    const names = formerNames({ workspace, dictionary, marked, scope }, entries, commit);
    return contentsOf(names, { ...commit, content: inCheckoutForm(workspace, dictionary, commit) });
  };
  const at = (revisionIn: (root: string) => Promise<string>) => filesOfCommit({ event, api }, revisionIn);
  return {
    withHash: (dictionary, marker, wanted) => ask(() => withHash(dictionary, marker, wanted, sources)),
    hadContent: (dictionary, marker, sha256) => ask(() => hadContent(dictionary, marker, sha256, sources)),
    atCommit: (dictionary, marker, commit) =>
      ask(() =>
        contentsIn(
          dictionary,
          marker,
          at(async () => commit),
          readOf(commit),
        ),
      ),
    atBase: (dictionary, marker) =>
      ask(() =>
        contentsIn(
          dictionary,
          marker,
          at((root) => baseRevision(root, event)),
          readOf('base'),
        ),
      ),
    atTip: (dictionary, marker, branch) =>
      ask(async () => contentsIn(dictionary, marker, await filesOfTip({ event, api }, branch), new Map())),
  };
}

/** The base of a proposal, else the commit before the push, else the parent of the commit that is checked out. */
async function baseRevision(root: string, { base, before }: Origin): Promise<string> {
  if (base === null) return before ?? (await parentElsewhere(root)) ?? PARENT;
  const commit = await baseCommit(root, base);
  return commit.kind === 'commit' ? commit.id : (base.sha ?? PARENT);
}

/** The parent of what is checked out where a shallow checkout has only its name: GitHub may have it. */
async function parentElsewhere(root: string): Promise<string | null> {
  const [parent] = await parentsOf(root, 'HEAD');
  return parent === undefined || (await gitSucceeds(root, 'cat-file', '-e', `${parent}^{commit}`)) ? null : parent;
}

function none(why: string): Extract<FormerContent, { kind: 'none' }> {
  return { kind: 'none', why };
}

/** The contents that a dictionary may have had at a commit, the surest first; only reasons where there is none. */
async function contentsOf(names: FormerNames, commit: CommitFiles) {
  const likely = await joinAll(await names.likely(), commit);
  // What is unknown may be there.
  if (likely.some(({ isAbsent }) => !isAbsent)) return likely.map(({ found }) => found);
  const others = await joinAll(await names.sameName(), commit);
  return [...likely, ...others].map(({ found }) => found);
}

/** Reads files of the dictionary in the form that the checkout gives them. */
function inCheckoutForm(workspace: string, dictionary: Dictionary, commit: CommitFiles): CommitFiles['content'] {
  const inForm = checkoutForms(workspace, dictionary);
  return async (file) => {
    const found = await commit.content(file);
    return found.kind === 'content' ? { kind: 'content', bytes: await inForm(file, found.bytes) } : found;
  };
}

interface Joined {
  readonly found: FormerContent;
  /** The commit has none of the files. */
  readonly isAbsent: boolean;
}

async function joinAll(names: FileLists, commit: CommitFiles): Promise<readonly Joined[]> {
  if (names.kind === 'unknown') {
    const found = none(`the files of that time are not known: ${describeUnknown(names.why)}`);
    return [{ found, isAbsent: false }];
  }
  const all: Joined[] = [];
  for (const files of names.lists) all.push(await joined(files, commit));
  return all;
}

/** The content of a dictionary at a commit. One of several files consists of those that it had there. */
async function joined(files: readonly string[], commit: CommitFiles): Promise<Joined> {
  const parts: Uint8Array[] = [];
  for (const file of files) {
    const content = await commit.content(file);
    if (content.kind === 'content') parts.push(content.bytes);
    if (content.kind !== 'unknown') continue;
    const why = describeUnknown(content.why);
    const isNamed = content.why === 'no-parent' || content.why === 'no-repository';
    const found = none(isNamed ? why : `commit ${await commit.nameFor(file)} can't be read: ${why}`);
    return { found, isAbsent: false };
  }
  if (parts.length === 0) return { found: none(await absence(files, commit)), isAbsent: true };
  return { found: { kind: 'content', bytes: joinBytes(parts) }, isAbsent: false };
}

async function absence([file, ...others]: readonly string[], commit: CommitFiles): Promise<string> {
  if (file === undefined) return 'the commit to compare it with does not have its files';
  const more = others.length === 0 ? '' : ' or the other files of it';
  return `commit ${await commit.nameFor(file)} does not have ${file}${more}`;
}
