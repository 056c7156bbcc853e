/**
 * Finds a content of a dictionary among those that its files made together in the history of HEAD. No object of Git has
 * the joined content, so each commit that changed one of the files is looked at.
 */

import { posix } from 'node:path';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { inWorkspace } from '../workspace/former-files.ts';
import { MAX_FORMER_CONTENTS } from '../workspace/git/content/content-search.ts';
import {
  formOf,
  formsOfAll,
  isWanted,
  type StoredBytes,
  type WantedContent,
} from '../workspace/git/content/stored-form.ts';
import { contentAt, contentOf, type WhyUnknown } from '../workspace/git/git-content.ts';
import { commitsThatChanged, MAX_COMMITS } from '../workspace/git/git-history.ts';
import { filesBelow, readObjects, type StoredFile } from '../workspace/git/objects.ts';
import { fixedPart, globSpec, literalSpec } from '../workspace/git/pathspec.ts';
import { locate } from '../workspace/git/repository-path.ts';
import { type InForm, joinBytes } from './checkout-parts.ts';
import type { FormerManifests } from './former-manifests.ts';
import { formerNames, type Named, namedFiles } from './former-names.ts';

/** What a search of the history found. */
export type Searched =
  /** `content`: `null` where Git has only a pointer to it. */
  | { readonly kind: 'found'; readonly content: Uint8Array | null }
  | {
      readonly kind: 'none';
      /** What kept something from being read, if anything did. */
      readonly why: WhyUnknown | null;
      /** All that the checkout's history has of it was read. */
      readonly isWhole: boolean;
    };

export interface JoinedQuestion extends Named {
  /** Root of the repository that has all of the files. */
  readonly root: string;
  readonly manifests: FormerManifests;
  readonly inForm: InForm;
}

/** Where in the repository the files of a dictionary were. */
interface Area {
  readonly specs: readonly string[];
  /** Files and folders with all of them; none: the whole repository. */
  readonly within: readonly string[];
  /** Some were elsewhere: in a submodule, or in another checkout. */
  readonly isWhole: boolean;
}

/** Whether a dictionary has, or may have, several files now. */
export function isJoined({ files, patterns }: Dictionary): boolean {
  return patterns !== undefined || files.length > 1;
}

export async function searchJoined(question: JoinedQuestion, wanted: WantedContent): Promise<Searched> {
  const { root, manifests } = question;
  const named = namedEver(question);
  if (named === null) return { kind: 'none', why: null, isWhole: manifests.isWhole };
  const area = areaOf(question, named);
  const log = await commitsThatChanged(root, area.specs);
  if (log.kind === 'failed')
    return { kind: 'none', why: log.why === 'refused' ? 'no-object' : log.why, isWhole: false };
  const seen = new Set<string>();
  let why: WhyUnknown | null = null;
  let isWhole = manifests.isWhole && area.isWhole && log.commits.length < MAX_COMMITS;
  for (const commit of log.commits) {
    const state = await stateAt(commit, area, question);
    if (state.kind === 'unknown') why ??= state.why;
    if (state.kind === 'unknown' || state.isHidden) isWhole = false;
    for (const parts of state.kind === 'lists' ? state.lists : []) {
      const key = keyOf(parts, commit);
      if (seen.has(key)) continue;
      if (seen.size === MAX_FORMER_CONTENTS) return { kind: 'none', why, isWhole: false };
      seen.add(key);
      const found = await compare(parts, commit, question, wanted);
      if (found.kind === 'found') return found;
      why ??= found.why;
      isWhole &&= found.isWhole;
    }
    if (why !== null && isLasting(why)) break;
  }
  return { kind: 'none', why, isWhole };
}

/** What would come again with each other commit. */
function isLasting(why: WhyUnknown): boolean {
  return /^(?:time-out|cancelled|killed|no-git)$/.test(why);
}

/** The paths and globs of all times; `null` where each was the one file whose own history shows it. */
function namedEver({ dictionary, marked, scope: { packagePrefix }, manifests }: JoinedQuestion) {
  const former = [...manifests.entries.values()].flatMap(
    (entries) => namedFiles({ entries, packagePrefix }, dictionary)?.patterns ?? [],
  );
  const own = [...dictionary.files.map(({ file }) => file), ...(marked === null ? [] : [marked])];
  const isNew = former.some((pattern) => !own.includes(posix.normalize(pattern)));
  if (!isJoined(dictionary) && !isNew) return null;
  return new Set([...own, ...(dictionary.patterns ?? []), ...former]);
}

function areaOf({ workspace, root, manifests }: JoinedQuestion, patterns: ReadonlySet<string>): Area {
  const specs = manifests.path === null ? [] : [literalSpec(manifests.path)];
  const within = manifests.path === null ? [] : [manifests.path];
  let isWhole = true;
  let isAnywhere = false;
  for (const pattern of patterns) {
    const { path, isFolder } = fixedPart(pattern);
    // Any file in the folder shows where in the repository it is.
    const place = locate(workspace, isFolder ? posix.join(path, 'any') : path);
    if (place === null || place.root !== root || place.submodule !== null) {
      isWhole = false;
      continue;
    }
    const folder = posix.dirname(place.path).replace(/^\.$/, '');
    specs.push(isFolder ? globSpec(folder, pattern) : literalSpec(place.path));
    isAnywhere ||= isFolder && folder === '';
    within.push(isFolder ? folder : place.path);
  }
  return { specs: [...new Set(specs)], within: isAnywhere ? [] : [...new Set(within)], isWhole };
}

/** A file of the dictionary at a commit, by its path in the workspace. */
type PartThen = StoredFile & { readonly file: string };

type State =
  | {
      readonly kind: 'lists';
      /** Each makes one content. */
      readonly lists: readonly (readonly PartThen[])[];
      readonly isHidden: boolean;
    }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/** What the dictionary was at a commit: the files that the manifest of that time, or today's, names there. */
async function stateAt(commit: string, { within }: Area, question: JoinedQuestion): Promise<State> {
  const { root, dictionary, manifests, workspace } = question;
  const tree = await filesBelow(root, commit, within);
  if (tree.kind === 'failed') return { kind: 'unknown', why: tree.why };
  const known = locate(workspace, dictionary.file)?.path ?? dictionary.file;
  const there = tree.files.flatMap((one) =>
    inWorkspace(known, dictionary.file, one.path).map((file): PartThen => ({ ...one, file })),
  );
  const byFile = new Map(there.map((one) => [one.file, one]));
  const manifest = tree.files.find(({ path }) => path === manifests.path);
  const entries = (manifest === undefined ? undefined : manifests.entries.get(manifest.id)) ?? [];
  const links = there.filter(({ isLink }) => isLink).map(({ file }) => file);
  const names = formerNames(question, entries, {
    tree: async () => ({ kind: 'tree', files: [...byFile.keys()], links }),
  });
  const found = await names.likely();
  if (found.kind === 'unknown') return found;
  const lists = found.lists.map((files) => files.flatMap((file) => byFile.get(file) ?? []));
  return { kind: 'lists', lists: lists.filter(({ length }) => length > 0), isHidden: tree.hasSubmodule };
}

/** What a link leads to is another content at another commit. */
function keyOf(parts: readonly PartThen[], commit: string): string {
  return [...parts.map(({ id }) => id), ...(parts.some(({ isLink }) => isLink) ? [commit] : [])].join();
}

async function compare(
  files: readonly PartThen[],
  commit: string,
  question: JoinedQuestion,
  wanted: WantedContent,
): Promise<Searched> {
  const read = await readParts(files, commit, question.root);
  if (read.kind === 'failed') return { kind: 'none', why: read.why, isWhole: false };
  const parts = read.objects;
  const [only, ...others] = parts;
  const single = only === undefined || others.length > 0 ? null : formOf(wanted, only.bytes, only.id);
  if (single !== null) return { kind: 'found', content: single.content };
  for (const { bytes } of parts) {
    const content = contentOf(bytes);
    if (content.kind === 'unknown') return { kind: 'none', why: content.why, isWhole: false };
  }
  for await (const content of joinedForms(files, parts, question)) {
    if (isWanted(wanted, content)) return { kind: 'found', content };
  }
  return { kind: 'none', why: null, isWhole: true };
}

/** What the checkout makes of each file now, then what checkouts may have made of all of them. */
async function* joinedForms(files: readonly PartThen[], parts: readonly StoredBytes[], { inForm }: JoinedQuestion) {
  yield joinBytes(await Promise.all(parts.map(({ bytes }, index) => inForm(files[index]?.file ?? '', bytes))));
  for (const form of formsOfAll(parts)) yield joinBytes(form);
}

async function readParts(files: readonly PartThen[], commit: string, root: string) {
  if (!files.some(({ isLink }) => isLink)) {
    return await readObjects(
      root,
      files.map(({ id }) => id),
    );
  }
  const objects: StoredBytes[] = [];
  for (const { path, id } of files) {
    const content = await contentAt({ root, folder: '', path, submodule: null }, commit);
    // A link that leads nowhere is not known either.
    if (content.kind !== 'content')
      return { kind: 'failed', why: content.kind === 'unknown' ? content.why : 'link' } as const;
    objects.push({ id, bytes: content.bytes });
  }
  return { kind: 'objects', objects } as const;
}
