/** Former contents of dictionaries, from Git, and from GitHub where the checkout lacks them. */

import type { FormerContent, FormerContents, FormerMarker } from '../deployment/plan/baseline-rungs.ts';
import { bytesSource } from '../dictionaries/byte-source.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { checkoutForm } from '../workspace/git/checkout-form.ts';
import { formerContent } from '../workspace/git/content-search.ts';
import { describeUnknown, lacksHistory, PARENT } from '../workspace/git/git-content.ts';
import { questioner } from '../workspace/git/question.ts';
import { locate } from '../workspace/git/repository-path.ts';
import type { WantedContent } from '../workspace/git/stored-form.ts';
import { joinSources } from '../workspace/joined-file.ts';
import { baseCommit } from './base-content.ts';
import { type CommitFiles, type CommitSources, filesOfCommit } from './commit-files.ts';
import { type FileLists, formerNames, markedFile, type Naming } from './former-names.ts';

type Origin = Pick<WorkflowEvent, 'workspace' | 'repository' | 'base' | 'before'>;

/** Each is a question with an end; what was silent for one is not asked for the others. */
export function formerContents(event: Origin, api: CommitSources['api'], naming: Naming): FormerContents {
  const { workspace, repository } = event;
  const ask = questioner();
  const contentsAt = async (dictionary: Dictionary, marker: FormerMarker | null, commit: CommitFiles) => {
    const isOurs = repository === null || marker?.repository.toLowerCase() === repository.toLowerCase();
    const marked = isOurs ? markedFile(dictionary, marker?.path ?? null) : null;
    const names = await formerNames(workspace, dictionary, marked, naming, commit);
    return contentsOf(names, { ...commit, content: inCheckoutForm(workspace, dictionary, commit) });
  };
  return {
    withHash: (dictionary, marker, wanted) => ask(() => withHash(dictionary, marker, wanted, event)),
    hadContent: (dictionary, sha256) => ask(() => hadContent(dictionary, sha256, event)),
    atCommit: (dictionary, marker, commit) =>
      ask(() =>
        contentsAt(
          dictionary,
          marker,
          filesOfCommit({ event, api }, async () => commit),
        ),
      ),
    atBase: (dictionary, marker) =>
      ask(() =>
        contentsAt(
          dictionary,
          marker,
          filesOfCommit({ event, api }, (root) => baseRevision(root, event)),
        ),
      ),
  };
}

/** In the history of the file, and of the one that the package was published from. */
async function withHash(
  dictionary: Dictionary,
  marker: FormerMarker | null,
  wanted: WantedContent,
  { workspace }: Origin,
): Promise<FormerContent> {
  const [only, ...others] = dictionary.files;
  const now = only === undefined || others.length > 0 ? null : only.file;
  const files = [now, markedFile(dictionary, marker?.path ?? null)].filter((file) => file !== null);
  let trouble: FormerContent | null = null;
  const searched = new Set<string>();
  for (const file of files) {
    const place = locate(workspace, file);
    if (place === null || place.submodule !== null || searched.has(file)) continue;
    searched.add(file);
    const found = await formerContent(place.root, wanted, place.path);
    if (found.kind === 'found' && found.content !== null) return { kind: 'content', bytes: found.content };
    const why = found.kind === 'found' ? 'lfs' : found.why;
    if (why !== null && why !== 'refused') trouble ??= none(`a former content is not known: ${describeUnknown(why)}`);
  }
  if (searched.size === 0) return none('Git keeps no such content of it');
  return trouble ?? none(`Git has no such content of ${[...searched].join(' or ')} in this checkout`);
}

async function hadContent(dictionary: Dictionary, sha256: string, event: Origin): Promise<boolean | null> {
  const had = async (wanted: string) =>
    (await withHash(dictionary, null, { sha256: wanted }, event)).kind === 'content';
  if (await had(sha256)) return true;
  const root = locate(event.workspace, dictionary.file)?.root;
  // Only a whole history that shows what the file has now shows what it never had.
  const isShown = root !== undefined && (await lacksHistory(root)) === null && (await had(dictionary.sha256));
  return isShown ? false : null;
}

/** The base of a proposal, else the commit before the push, else the parent of the commit that is checked out. */
async function baseRevision(root: string, { base, before }: Origin): Promise<string> {
  if (base === null) return before ?? PARENT;
  const commit = await baseCommit(root, base);
  return commit.kind === 'commit' ? commit.id : (base.sha ?? PARENT);
}

function none(why: string): Extract<FormerContent, { kind: 'none' }> {
  return { kind: 'none', why };
}

/** The contents that a dictionary may have had at a commit, the surest first; only reasons where there is none. */
async function contentsOf(names: Awaited<ReturnType<typeof formerNames>>, commit: CommitFiles) {
  const likely = await joinAll(await names.likely(), commit);
  // What is unknown may be there.
  if (likely.some(({ isAbsent }) => !isAbsent)) return likely.map(({ found }) => found);
  const others = await joinAll(await names.sameName(), commit);
  return [...likely, ...others].map(({ found }) => found);
}

/** Reads files of the dictionary in the form that the checkout gives them; one that is gone, in that of the first. */
function inCheckoutForm(workspace: string, { files }: Dictionary, commit: CommitFiles): CommitFiles['content'] {
  const forms = new Map<string, ReturnType<typeof checkoutForm>>();
  return async (file) => {
    const found = await commit.content(file);
    const now = files.find((one) => one.file === file) ?? files[0];
    const place = now === undefined ? null : locate(workspace, now.file);
    if (found.kind !== 'content' || now === undefined || place === null) return found;
    const form = forms.get(now.file) ?? checkoutForm(place, now.path);
    forms.set(now.file, form);
    return { kind: 'content', bytes: (await form)(found.bytes) };
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
  const [first, ...others] = parts;
  if (first === undefined) return { found: none(await absence(files, commit)), isAbsent: true };
  if (others.length === 0) return { found: { kind: 'content', bytes: first }, isAbsent: false };
  const chunks = [...joinSources(parts.map(bytesSource)).chunks()];
  return { found: { kind: 'content', bytes: new Uint8Array(Buffer.concat(chunks)) }, isAbsent: false };
}

async function absence([file, ...others]: readonly string[], commit: CommitFiles): Promise<string> {
  if (file === undefined) return 'the commit to compare it with does not have its files';
  const more = others.length === 0 ? '' : ' or the other files of it';
  return `commit ${await commit.nameFor(file)} does not have ${file}${more}`;
}
