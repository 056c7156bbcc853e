/**
 * Random histories of manifests in a real repository: files and manifests move, entries get several files or one, are split
 * and named anew. Virtual time can't wait for Git, so these are no worlds: what Git tells of them is asked alone.
 */

import { Random } from '../world/random.ts';

/** An entry of a manifest at one commit. */
export interface EntryState {
  /** The name without the prefix. */
  readonly name: string;
  readonly manifest: string;
  /** In order; a single one where the entry has `file`. */
  readonly files: readonly string[];
  readonly isSeveral: boolean;
  /** Whether the manifest says the name, and not the file. */
  readonly isNamed: boolean;
  /** What names the file, where its path does not. */
  readonly glob: string | null;
}

export interface ManifestCommit {
  readonly entries: readonly EntryState[];
  /** Path → content: manifests, too. */
  readonly files: Readonly<Record<string, string>>;
}

export interface ManifestHistory {
  readonly prefix: string;
  /** Whether the descriptions of packages say where they come from. */
  readonly hasMarkers: boolean;
  /** Oldest first. */
  readonly commits: readonly ManifestCommit[];
}

const NAMES = ['topics', 'colours'] as const;
const PLACES = ['.github/opensearch-dictionaries.yml', 'search/dictionaries.yml', 'own'] as const;
const FOLDERS = ['words', 'search/words', 'moved'] as const;

/** The history of a seed, always the same. */
export function drawHistory(seed: number): ManifestHistory {
  const random = new Random(seed, 'manifests');
  const commits: ManifestCommit[] = [];
  let place: (typeof PLACES)[number] = random.pick(PLACES);
  let entries = NAMES.map((name) => drawEntry(name, place, random));
  for (let index = 0; index < random.whole(2, 4); index++) {
    if (index > 0 && random.chance(0.4)) place = random.pick(PLACES);
    if (index > 0) {
      entries = entries.map((entry) =>
        random.chance(0.6)
          ? drawEntry(entry.name, place, random)
          : { ...entry, manifest: manifestOf(entry.name, place) },
      );
    }
    commits.push({ entries, files: filesOf(entries, index, random) });
  }
  return { prefix: random.pick(['', '', 'dev-']), hasMarkers: random.chance(0.8), commits };
}

/** What the package of an entry holds at a commit. */
export function contentOf({ files }: ManifestCommit, entry: EntryState): string {
  return entry.files.map((file) => files[file] ?? '').join('');
}

function manifestOf(name: string, place: (typeof PLACES)[number]): string {
  return place === 'own' ? `search/${name}.yml` : place;
}

function drawEntry(name: string, place: (typeof PLACES)[number], random: Random): EntryState {
  const folder = random.pick(FOLDERS);
  const isSeveral = random.chance(0.5);
  const isNamed = isSeveral || random.chance(0.5);
  const bases = isSeveral ? random.some([`${name}-a`, `${name}-b`, `${name}-c`], 0.6) : [];
  const first = isNamed && !isSeveral ? random.pick([`${name}-a`, `${name}-words`]) : name;
  const files = (bases.length > 0 ? bases : [first]).map((base) => `${folder}/${base}.txt`);
  const glob = !isNamed && random.chance(0.5) ? `${folder}/${name}.*` : null;
  return { name, manifest: manifestOf(name, place), files, isSeveral, isNamed, glob };
}

function filesOf(entries: readonly EntryState[], index: number, random: Random): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const manifests = new Map<string, object[]>();
  for (const { name, manifest, files: paths, isSeveral, isNamed, glob } of entries) {
    const file = glob ?? paths[0];
    const entry = isSeveral ? { files: paths } : { file };
    manifests.set(manifest, [...(manifests.get(manifest) ?? []), { ...(isNamed ? { package: name } : {}), ...entry }]);
    for (const path of paths) files[path] = `${path}, ${name}\n`.repeat(random.pick([1, 3, 9])).concat(`${index}, x\n`);
  }
  for (const [path, dictionaries] of manifests) files[path] = JSON.stringify({ dictionaries });
  return files;
}
