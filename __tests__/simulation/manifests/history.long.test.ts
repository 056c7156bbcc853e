/** Whatever became of manifests and files since: the removal guard finds what a package held at an earlier commit. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FormerContents } from '../../../src/deployment/plan/baseline-rungs.ts';
import type { Dictionary, PackageName, Sha256 } from '../../../src/dictionaries/dictionary.ts';
import { formerContents } from '../../../src/github/former-contents.ts';
import { formerEntries } from '../../../src/inputs/manifest/manifest.ts';
import { Workspace } from '../../end-to-end/kit/workspace.ts';
import { dictionary, REPOSITORY } from '../../unit/deployment/build.ts';
import { contentOf, drawHistory, type EntryState, type ManifestCommit, type ManifestHistory } from './history.ts';

/** `FIRST=1001 npm run test:long -- __tests__/simulation/manifests` tries other ones. */
const FIRST = Number(process.env['FIRST'] ?? 1);
const SEEDS = 60;

test(`Git tells what was live in ${SEEDS} histories of manifests`, { timeout: 10 * 60_000 }, async () => {
  const missed: string[] = [];
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) missed.push(...(await missedIn(seed)));
  expect(missed).toEqual([]);
});

/** Former contents that the guard would not find, by its first two ways: the hash, and the commit. */
async function missedIn(seed: number): Promise<readonly string[]> {
  const history = drawHistory(seed);
  const [first, ...others] = history.commits;
  const last = history.commits.at(-1);
  if (first === undefined || last === undefined) return [];
  using workspace = new Workspace(first.files);
  const shas = [workspace.git('rev-parse', 'HEAD').trim()];
  let before = first;
  for (const commit of others) {
    workspace.remove(...Object.keys(before.files).filter((path) => commit.files[path] === undefined));
    workspace.commit('Change it', commit.files);
    shas.push(workspace.git('rev-parse', 'HEAD').trim());
    before = commit;
  }
  const missed: string[] = [];
  for (const entry of last.entries) {
    const asked = await askedOf(entry, last, history, workspace.path);
    for (const [index, commit] of history.commits.slice(0, -1).entries()) {
      const what = await missedAt(commit, shas[index] ?? '', entry.name, asked);
      if (what !== null) missed.push(`seed ${seed}: ${entry.name} of commit ${index}: ${what}`);
    }
  }
  return missed;
}

interface Asked extends Pick<ManifestHistory, 'hasMarkers'> {
  readonly former: FormerContents;
  /** The dictionary of today. */
  readonly own: Dictionary;
}

async function askedOf(
  entry: EntryState,
  commit: ManifestCommit,
  { prefix, hasMarkers }: ManifestHistory,
  path: string,
): Promise<Asked> {
  const { manifest, files, isSeveral } = entry;
  const entries = await formerEntries(commit.files[manifest] ?? '', manifest);
  const event = { workspace: path, repository: REPOSITORY, base: null, before: null };
  const former = formerContents(event, null, { manifest, scope: { globs: [], entries, packagePrefix: prefix } });
  const content = contentOf(commit, entry);
  const [file = ''] = files;
  const own: Dictionary = {
    ...dictionary(entry.name, content),
    ...(isSeveral ? { patterns: files } : {}),
    ...{ name: `${prefix}${entry.name}` as PackageName, file, repositoryPath: file, sha256: sha256Of(content) },
    files: files.map((one) => ({ file: one, path: join(path, one), firstLine: 1 })),
  };
  return { former, own, hasMarkers };
}

/** What Git says instead of the content; `null` where it says that. */
async function missedAt(
  commit: ManifestCommit,
  sha: string,
  name: string,
  { former, own, hasMarkers }: Asked,
): Promise<string | null> {
  const then = commit.entries.find((one) => one.name === name);
  if (then === undefined) return null;
  const live = contentOf(commit, then);
  const marker = { repository: REPOSITORY, path: hasMarkers ? (then.files[0] ?? null) : null };
  const byHash = await former.withHash(own, marker, { sha256: sha256Of(live) });
  const found = [byHash, ...(await former.atCommit(own, marker, sha.slice(0, 7)))];
  const content = found.find((one) => one.kind === 'content');
  const text = content === undefined ? null : Buffer.from(content.bytes).toString('utf8');
  if (text === live) return null;
  const said =
    text === null
      ? found.map((one) => (one.kind === 'none' ? one.why : '')).join('; ')
      : `${text.length} of ${live.length} bytes`;
  return `${then.files.join(' ')} (${then.manifest}) → ${own.files.map(({ file }) => file).join(' ')}: ${said}`;
}

function sha256Of(content: string): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256;
}
