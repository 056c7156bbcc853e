/** The manifest of a repository: found, read, checked, and turned into what the rest of the action works with. */

import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, posix, relative, sep } from 'node:path';
import type { DomainName, EngineVersion, Format } from '../../dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../dictionaries/engine-version.ts';
import { quote } from '../../printable.ts';
import { DEFAULT_SETTINGS, type DeclaredAnalysis, type ManifestFiles } from '../../workspace/select/selection.ts';
import { lookAt, pathProblem } from '../../workspace/select/workspace-path.ts';
import { parseDomains } from '../inputs.ts';
import type { DictionaryDocument, ManifestDocument } from './manifest-schema.ts';
import type { Locate, LocatedRest } from './manifest-text.ts';

/** Used when no input names a manifest and it exists. */
export const DEFAULT_MANIFEST = '.github/opensearch-dictionaries.yml';
/** The other spelling, which is not read; a message says that it is ignored. */
const OTHER_MANIFEST = '.github/opensearch-dictionaries.yaml';
export const MAX_MANIFEST_BYTES = 1024 * 1024;

/** A dictionary, or several where `file` is a glob. `null` takes the value of the whole configuration. */
export interface ManifestEntry {
  /** `<file>:<line>:<column>` of the entry's `file`. */
  readonly origin: string;
  /** A path, or a glob where `packageName` is null. */
  readonly file: string;
  /** All paths and globs of an entry with `files`, in order; `null` for an entry with `file`. */
  readonly files: readonly string[] | null;
  /** Without the input package-prefix. */
  readonly packageName: string | null;
  readonly description: string;
  readonly format: Format | 'auto';
  readonly domains: readonly DomainName[] | null;
  /** `null` where the entry has none. */
  readonly expand: boolean | null;
  readonly lenient: boolean | null;
  readonly analysis: DeclaredAnalysis | null;
  /** How index settings name it; `null`: `analyzers/<package>`. */
  readonly settingsPaths: readonly string[] | null;
  /** 0 to 100; `null`: the input. */
  readonly maxRemovedPercent: number | null;
  readonly allowEmpty: boolean;
  /** True where all but its files has errors, of a manifest with errors. */
  readonly isBroken?: boolean;
}

/** A checked manifest. `null` is a key that it does not have. */
export interface Manifest {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly bucket: string | null;
  readonly keyPrefix: string | null;
  readonly expectedBucketOwner: string | null;
  readonly domains: readonly DomainName[] | null;
  readonly engineVersion: EngineVersion | null;
  /** Paths or globs; `null` where the key is not there. */
  readonly indexSettings: readonly string[] | null;
  readonly searchTests: readonly string[] | null;
  readonly entries: readonly ManifestEntry[];
}

/** A manifest, none, or its errors as full sentences. */
export type ManifestResult =
  | { readonly kind: 'found'; readonly manifest: Manifest }
  /** `ignored`: a file with the other spelling of the default's name. */
  | { readonly kind: 'none'; readonly ignored: string | null }
  | {
      readonly kind: 'invalid';
      /** Relative to the workspace, with `/`; errors with a place begin with it. */
      readonly path: string;
      readonly errors: readonly string[];
      readonly rest: NamedByManifest | null;
    };

/** What names files. Of a manifest with errors, it is only good for more of them; `null` where it can't be read at all. */
export type NamedByManifest = Pick<Manifest, 'path' | 'indexSettings' | 'searchTests' | 'entries' | 'engineVersion'>;

/**
 * Finds and reads the manifest.
 * @param named the input `manifest`; `null` takes the default one, which may be missing
 */
export async function loadManifest(workspace: string, named: string | null): Promise<ManifestResult> {
  const root = realpathSync.native(workspace);
  const path = named === null ? DEFAULT_MANIFEST : insideWorkspace(root, workspace, named);
  const subject = named === null ? 'The manifest' : 'Input manifest:';
  const refuse = (problem: string): ManifestResult => ({
    kind: 'invalid',
    path,
    errors: [`${subject} ${problem}`],
    rest: null,
  });
  const wrong = pathProblem(path);
  if (wrong !== null) return refuse(`${quote(path)} ${wrong}.`);
  const found = lookAt(root, path);
  switch (found.kind) {
    case 'missing':
      if (named === null)
        return { kind: 'none', ignored: lookAt(root, OTHER_MANIFEST).kind === 'missing' ? null : OTHER_MANIFEST };
      return refuse(
        `there is no file ${quote(path)} in the workspace, which the path is relative to. ` +
          'Was the repository checked out before this step?',
      );
    case 'refused':
      return refuse(found.message);
    case 'directory':
    case 'other':
      return refuse(`${quote(path)} is not a regular file.`);
    case 'file': {
      if (found.bytes > MAX_MANIFEST_BYTES)
        return refuse(`${quote(path)} has ${found.bytes} bytes; at most 1 MiB is read.`);
      const bytes = readFileSync(found.path);
      if (!isUtf8(bytes)) return refuse(`${quote(path)} is not UTF-8.`);
      return readManifest(bytes.toString('utf8'), path);
    }
  }
}

/**
 * The path relative to the workspace. Absolute paths into the workspace are accepted, as many write `${{
 * github.workspace }}/…`.
 */
function insideWorkspace(root: string, workspace: string, named: string): string {
  if (isAbsolute(named)) {
    for (const base of [workspace, root]) {
      const inside = relative(base, named);
      if (inside !== '' && !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`))
        return inside.split(sep).join('/');
    }
    return named;
  }
  return posix.normalize(named);
}

/** Parses and checks the text of a manifest. */
export async function readManifest(text: string, path: string): Promise<ManifestResult> {
  // Loaded only here: a repository without a manifest needs neither the YAML parser nor the schema.
  const { parseManifest } = await import('./manifest-text.ts');
  const parsed = parseManifest(text, path);
  if (parsed.kind === 'invalid')
    return { ...parsed, path, rest: parsed.rest === null ? null : namedBy(parsed.rest, path) };
  const { document, locate } = parsed;
  return {
    kind: 'found',
    manifest: {
      path,
      bucket: document.bucket ?? null,
      keyPrefix: document['key-prefix'] ?? null,
      expectedBucketOwner: document['expected-bucket-owner'] ?? null,
      domains: domainsOf(document),
      engineVersion: document['engine-version'] === undefined ? null : parseEngineVersion(document['engine-version']),
      indexSettings: document['index-settings'] ?? null,
      searchTests: document['search-tests'] ?? null,
      entries: (document.dictionaries ?? []).map((entry, index) => toEntry(entry, index, locate)),
    },
  };
}

function namedBy({ entries, locate, ...lists }: LocatedRest, path: string): NamedByManifest {
  return {
    path,
    engineVersion: null,
    indexSettings: lists['index-settings'] ?? null,
    searchTests: lists['search-tests'] ?? null,
    entries: entries.map(({ index, entry, isBroken }) => ({ ...toEntry(entry, index, locate), isBroken })),
  };
}

function domainsOf({ domains }: Pick<ManifestDocument, 'domains'>): readonly DomainName[] | null {
  return domains === undefined ? null : parseDomains(domains);
}

function toEntry(entry: DictionaryDocument, index: number, locate: Locate): ManifestEntry {
  return {
    origin: locate(['dictionaries', index, entry.files === undefined ? 'file' : 'files']),
    file: entry.file ?? entry.files?.[0] ?? '',
    files: entry.files ?? null,
    packageName: entry.package ?? null,
    description: entry.description?.trim() ?? '',
    format: entry.format ?? 'auto',
    domains: domainsOf(entry),
    expand: entry.expand ?? null,
    lenient: entry.lenient ?? null,
    analysis: toAnalysis(entry.analysis),
    settingsPaths: toList(entry['settings-path']),
    maxRemovedPercent: entry['max-removed-percent'] ?? null,
    allowEmpty: entry['allow-empty'] ?? false,
  };
}

function toList(value: string | readonly string[] | undefined): readonly string[] | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? [value] : value;
}

function toAnalysis(analysis: DictionaryDocument['analysis']): DeclaredAnalysis | null {
  if (analysis === undefined) return null;
  return {
    tokenizer: analysis.tokenizer ?? 'standard',
    lowercase: analysis.lowercase ?? false,
    stopwords: toStopwords(analysis.stopwords),
  };
}

function toStopwords(stopwords: string | undefined): DeclaredAnalysis['stopwords'] {
  if (stopwords === undefined) return { kind: 'none' };
  return stopwords === '_english_' ? { kind: 'english' } : { kind: 'file', file: stopwords };
}

/** The entries of a former version of the manifest; none where it was not valid, as nothing was deployed with it. */
export async function formerEntries(text: string, path: string): Promise<readonly ManifestFiles[]> {
  const former = await readManifest(text, path);
  return former.kind === 'found' ? manifestFiles(former.manifest, []) : [];
}

/**
 * What to select for a manifest's entries.
 * @param domains domains of the entries that name none themselves
 */
export function manifestFiles(manifest: NamedByManifest, domains: readonly DomainName[]): readonly ManifestFiles[] {
  const engineVersion = manifest.engineVersion ?? DEFAULT_SETTINGS.engineVersion;
  return manifest.entries.map(({ origin, file, files, isBroken = false, ...entry }) => ({
    pattern: file,
    files,
    origin,
    isBroken,
    settings: { ...entry, domains: entry.domains ?? domains, engineVersion },
  }));
}
