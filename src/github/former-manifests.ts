/** What the manifests of HEAD's history named for packages. Read once for all of them: reading YAML takes its time. */

import { DEFAULT_MANIFEST, formerEntries } from '../inputs/manifest/manifest.ts';
import { contentOf } from '../workspace/git/git-content.ts';
import { formerIds, MAX_COMMITS } from '../workspace/git/git-history.ts';
import { readObjects } from '../workspace/git/objects.ts';
import { locate } from '../workspace/git/repository-path.ts';
import type { StepScope } from '../workspace/select/scope.ts';

type Entries = StepScope['entries'];

export interface FormerManifests {
  /** Path of the manifest in the repository; `null` where it is not in it. */
  readonly path: string | null;
  /** The entries of each that there was, by its object. */
  readonly entries: ReadonlyMap<string, Entries>;
  /** There may be others. */
  readonly isWhole: boolean;
}

/** @param manifest its path in the workspace; without one, as before there was none, that of a step that names none */
export function formerManifests(workspace: string, manifest: string | null) {
  const read = new Map<string, Promise<FormerManifests>>();
  return async (root: string): Promise<FormerManifests> => {
    const found = read.get(root) ?? readManifests(workspace, manifest, root);
    read.set(root, found);
    const manifests = await found;
    // Git may answer the next time.
    if (!manifests.isWhole) read.delete(root);
    return manifests;
  };
}

async function readManifests(workspace: string, given: string | null, root: string): Promise<FormerManifests> {
  const manifest = given ?? DEFAULT_MANIFEST;
  const entries = new Map<string, Entries>();
  const place = locate(workspace, manifest);
  if (place === null || place.root !== root || place.submodule !== null)
    return { path: null, entries, isWhole: given === null };
  const { path } = place;
  const former = await formerIds(root, path, MAX_COMMITS);
  const read = former.kind === 'ids' ? await readObjects(root, former.ids) : former;
  if (former.kind === 'failed' || read.kind === 'failed') return { path, entries, isWhole: false };
  let isWhole = !former.isCut;
  for (const { id, bytes } of read.objects) {
    isWhole &&= contentOf(bytes).kind === 'content';
    entries.set(id, await formerEntries(Buffer.from(bytes).toString('utf8'), manifest));
  }
  return { path, entries, isWhole };
}
