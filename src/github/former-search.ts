/** Searches the history of HEAD for a content of a dictionary by its hash: each file's own, and what several made. */

import type { FormerContent, FormerMarker } from '../deployment/plan/baseline-rungs.ts';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { formerContent } from '../workspace/git/content/content-search.ts';
import type { WantedContent } from '../workspace/git/content/stored-form.ts';
import { describeUnknown, lacksHistory } from '../workspace/git/git-content.ts';
import { locate, type Place } from '../workspace/git/repository-path.ts';
import { checkoutForms } from './checkout-parts.ts';
import type { formerManifests } from './former-manifests.ts';
import { markedFile, type Naming } from './former-names.ts';
import { isJoined, type Searched, searchJoined } from './joined-history.ts';

/** What the searches need besides the dictionary. */
export interface SearchSources {
  readonly workspace: string;
  readonly scope: Naming['scope'];
  readonly manifestsIn: ReturnType<typeof formerManifests>;
}

/** One place to look at: a file, or all files of the dictionary. */
interface Search {
  /** For people. */
  readonly name: string;
  readonly root: string;
  readonly look: (wanted: WantedContent) => Promise<Searched>;
}

/** In the history of the file, of the one that the package was published from, and of all files joined. */
export async function withHash(
  dictionary: Dictionary,
  marker: FormerMarker | null,
  wanted: WantedContent,
  sources: SearchSources,
): Promise<FormerContent> {
  const { searches } = searchesOf(dictionary, marker, sources);
  if (searches.length === 0) return { kind: 'none', why: 'Git keeps no such content of it' };
  const found = await lookInAll(searches, wanted);
  if (found.kind === 'found' && found.content !== null) return { kind: 'content', bytes: found.content };
  const why = found.kind === 'found' ? 'lfs' : found.why;
  if (why !== null) return { kind: 'none', why: `a former content is not known: ${describeUnknown(why)}` };
  const names = [...new Set(searches.map(({ name }) => name))].join(' or ');
  return { kind: 'none', why: `Git has no such content of ${names} in this checkout${await gap(searches, found)}` };
}

/** What the checkout may have had, and does not show, as the end of a sentence. */
async function gap(searches: readonly Search[], found: Searched): Promise<string> {
  for (const root of new Set(searches.map((one) => one.root))) {
    if ((await lacksHistory(root)) === 'no-commit')
      return ', which lacks older commits (actions/checkout with "fetch-depth: 0" fetches all)';
  }
  return found.kind === 'none' && !found.isWhole ? ', of which a part was not read' : '';
}

/** Whether the history has had the content: only a whole one that shows the content of now too can say no. */
export async function hadContent(
  dictionary: Dictionary,
  marker: FormerMarker | null,
  sha256: string,
  sources: SearchSources,
): Promise<boolean | null> {
  const { searches, isWhole } = searchesOf(dictionary, marker, sources);
  const found = await lookInAll(searches, { sha256 });
  if (found.kind === 'found') return true;
  if (!isWhole || !found.isWhole) return null;
  for (const root of new Set(searches.map((one) => one.root))) if ((await lacksHistory(root)) !== null) return null;
  const now = await lookInAll(searches, { sha256: dictionary.sha256 });
  return now.kind === 'found' && now.content !== null ? false : null;
}

/** @returns `isWhole`: every path that the content may have been published from is among them */
function searchesOf(
  dictionary: Dictionary,
  marker: FormerMarker | null,
  sources: SearchSources,
): { readonly searches: readonly Search[]; readonly isWhole: boolean } {
  const { workspace } = sources;
  const marked = markedFile(dictionary, marker?.path ?? null);
  const now = isJoined(dictionary) ? null : (dictionary.files[0]?.file ?? null);
  const files = [...new Set([now, marked])].filter((file) => file !== null);
  const ofFiles = files.flatMap((file) => fileSearch(file, locate(workspace, file)));
  const ofAll = joinedSearch(dictionary, marked, sources);
  return {
    searches: isJoined(dictionary) ? [...ofAll, ...ofFiles] : [...ofFiles, ...ofAll],
    // Without a path in the marker it may have been published from anywhere.
    isWhole: marked !== null && ofFiles.length === files.length && ofAll.length > 0,
  };
}

function fileSearch(file: string, place: Place | null): readonly Search[] {
  if (place === null || place.submodule !== null) return [];
  const { root, path } = place;
  const look = async (wanted: WantedContent): Promise<Searched> => {
    const found = await formerContent(root, wanted, path);
    if (found.kind === 'found') return { kind: 'found', content: found.content };
    const { why, isWhole } = found;
    return { kind: 'none', why: why === 'refused' ? null : why, isWhole };
  };
  return [{ name: file, root, look }];
}

/** None where the files are in several repositories, whose commits do not go together, or in a submodule. */
function joinedSearch(
  dictionary: Dictionary,
  marked: string | null,
  { workspace, scope, manifestsIn }: SearchSources,
): readonly Search[] {
  const places = dictionary.files.map(({ file }) => locate(workspace, file));
  const root = places[0]?.root;
  if (root === undefined || places.some((place) => place?.root !== root || place.submodule !== null)) return [];
  const inForm = checkoutForms(workspace, dictionary);
  const look = async (wanted: WantedContent) =>
    searchJoined({ workspace, dictionary, marked, scope, root, inForm, manifests: await manifestsIn(root) }, wanted);
  const first = dictionary.files[0]?.file ?? dictionary.file;
  const name = isJoined(dictionary) ? `${first} and the other files of it` : first;
  return [{ name, root, look }];
}

async function lookInAll(searches: readonly Search[], wanted: WantedContent): Promise<Searched> {
  let all: Extract<Searched, { kind: 'none' }> = { kind: 'none', why: null, isWhole: true };
  let pointer: Searched | null = null;
  for (const { look } of searches) {
    const found = await look(wanted);
    if (found.kind === 'none') all = { kind: 'none', why: all.why ?? found.why, isWhole: all.isWhole && found.isWhole };
    else if (found.content !== null) return found;
    else pointer ??= found;
  }
  return pointer ?? all;
}
