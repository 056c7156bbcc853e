/** Which files of the workspace are dictionaries, and under which package names: paths and names only, no content. */

import { realpathSync } from 'node:fs';
import type { AnalysisChain, DomainName, EngineVersion, Format, PackageName } from '../../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../dictionaries/engine-version.ts';
import { printable, quote } from '../../printable.ts';
import { pathInRepository } from '../git/repository-path.ts';
import type { Part } from '../joined-file.ts';
import { expandGlob, type GlobResult, type Match, takeAway } from './glob.ts';
import { NAME_RULE, packageNameOf, packageNameStem } from './names.ts';
import { lookAt, pathProblem } from './workspace-path.ts';

/**
 * AWS documents no limit. A dictionary takes at least its own size of heap on every data node, and the engine's readers
 * hold it in arrays, which in Java end at 2 GiB.
 */
export const MAX_FILE_BYTES = 2 * 1024 ** 3;

/** Names of the packages that `validate` makes and deletes. */
const THROW_AWAY_NAME = /^dictcheck-[0-9a-f]{12}$/;

/** The declared chain before the synonym filter, as long as a file of stop words is not read. */
export interface DeclaredAnalysis {
  readonly tokenizer: AnalysisChain['tokenizer'];
  readonly lowercase: boolean;
  readonly stopwords:
    | { readonly kind: 'none' }
    | { readonly kind: 'english' }
    | { readonly kind: 'file'; readonly file: string };
}

/** The settings of a dictionary, besides its file. */
export interface DictionarySettings {
  readonly format: Format | 'auto';
  /** Without the prefix; `null`: from the file's name. */
  readonly packageName: string | null;
  readonly description: string;
  readonly domains: readonly DomainName[];
  readonly engineVersion: EngineVersion;
  /** `null`: as the index settings say, else `true`. */
  readonly expand: boolean | null;
  /** `null`: as the index settings say, else `false`. */
  readonly lenient: boolean | null;
  readonly analysis: DeclaredAnalysis | null;
  /** How index settings name it; `null`: `analyzers/<package>`. */
  readonly settingsPaths: readonly string[] | null;
  /** 0 to 100; `null`: the input `max-removed-percent`. */
  readonly maxRemovedPercent: number | null;
  /** Whether a dictionary without an entry is a placeholder and no error. */
  readonly allowEmpty: boolean;
}

/** Settings of a dictionary without declarations. */
export const DEFAULT_SETTINGS: DictionarySettings = {
  format: 'auto',
  packageName: null,
  description: '',
  domains: [],
  engineVersion: NEWEST_ENGINE,
  expand: null,
  lenient: null,
  analysis: null,
  settingsPaths: null,
  maxRemovedPercent: null,
  allowEmpty: false,
};

/** An entry of the manifest: a file, or a glob when the entry names no package. */
export interface ManifestFiles {
  readonly pattern: string;
  /** All paths and globs of an entry whose files make one package; `null` for any other. */
  readonly files: readonly string[] | null;
  /** Place of the pattern, for example `.github/opensearch-dictionaries.yml:7:11`; errors start with it. */
  readonly origin: string;
  readonly settings: DictionarySettings;
}

/** Everything that can name dictionaries. */
export interface SelectionRequest {
  readonly workspace: string;
  readonly packagePrefix: string;
  /** The globs of the `files` input, in order; one that starts with `!` takes away from those before it. */
  readonly globs: readonly string[];
  /** Settings for files that only `globs` match. */
  readonly globSettings: DictionarySettings;
  readonly entries: readonly ManifestFiles[];
}

/** A dictionary of which everything except the content is known. */
export interface SelectedFile {
  readonly name: PackageName;
  /** As in the manifest, or from the file's name. */
  readonly nameWithoutPrefix: string;
  /** Relative to the workspace, with `/`; of several files the first. */
  readonly file: string;
  /** Relative to the root of its Git repository, with `/`; `file` where it is in none. */
  readonly repositoryPath: string;
  /** The files whose content is joined, in order; never empty. */
  readonly parts: readonly Part[];
  /** The paths and globs of an entry with `files`, in order; `null` for any other. */
  readonly patterns: readonly string[] | null;
  /** True where a glob matched the file and nothing names it. */
  readonly isGlobbed: boolean;
  readonly settings: DictionarySettings;
  /** Absolute path of the file of stop words, when the settings name one. */
  readonly stopwordsPath: string | null;
}

export interface Selection {
  /** In code-unit order of `file`. */
  readonly files: readonly SelectedFile[];
  /** Full sentences, each naming the input or the place in the manifest. */
  readonly errors: readonly string[];
  /** What is probably a mistake but not an error, as full sentences. */
  readonly notices: readonly string[];
}

/** A wanted path that was not checked yet. */
interface Candidate {
  readonly match: Match;
  readonly origin: string;
  readonly settings: DictionarySettings;
  readonly literal: boolean;
  /** The entry that joins it with others, or `null`. */
  readonly bundle: ManifestFiles | null;
}

/**
 * Finds the dictionaries. A file that both `files` and the manifest name takes the manifest's settings; among the
 * manifest's entries one that names the file itself goes before a glob.
 */
export function selectFiles(request: SelectionRequest): Selection {
  const errors: string[] = [];
  const notices: string[] = [];
  const workspace = realpathSync.native(request.workspace);
  const candidates = new Map([
    ...matchGlobs(workspace, request, errors, notices),
    ...matchEntries(workspace, request.entries, errors),
  ]);
  const files: SelectedFile[] = [];
  const take = (selected: SelectedFile | string): void => {
    if (typeof selected === 'string') errors.push(selected);
    else files.push(selected);
  };
  for (const [file, candidate] of candidates) {
    if (candidate.bundle === null) take(select(workspace, [[file, candidate]], request.packagePrefix));
  }
  for (const [{ origin }, members] of bundles(request.entries, candidates)) {
    if (members.length > 0) take(select(workspace, members, request.packagePrefix));
    else if (errors.length === 0)
      errors.push(`${origin}: files: other entries name every file of this one; keep one of them.`);
  }
  files.sort((a, b) => byPath(a.file, b.file));
  errors.push(...sharedNames(files));
  return { files, errors, notices };
}

/** Code-unit order, the same on every machine and in every locale. */
function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Member = readonly [file: string, candidate: Candidate];

/** The files of each entry that makes one package of several, in its order. */
function bundles(
  entries: readonly ManifestFiles[],
  candidates: ReadonlyMap<string, Candidate>,
): ReadonlyMap<ManifestFiles, readonly Member[]> {
  const members = new Map<ManifestFiles, Member[]>(
    entries.filter(({ files }) => files !== null).map((entry) => [entry, []]),
  );
  for (const member of candidates) {
    const { bundle } = member[1];
    if (bundle !== null) members.get(bundle)?.push(member);
  }
  return members;
}

function matchGlobs(
  workspace: string,
  request: SelectionRequest,
  errors: string[],
  notices: string[],
): Map<string, Candidate> {
  const origin = 'Input files';
  const candidates = new Map<string, Candidate>();
  let added = false;
  for (const glob of request.globs) {
    if (glob.startsWith('!')) {
      const isTaken = takeAway(glob.slice(1).trim());
      if (typeof isTaken === 'string') errors.push(`${origin}: ${isTaken}`);
      else if (!added)
        errors.push(`${origin}: ${quote(glob)} is before every glob that it could take files from; put it after them.`);
      else {
        const taken = [...candidates.keys()].filter(isTaken);
        for (const file of taken) candidates.delete(file);
        if (taken.length === 0)
          notices.push(
            `${origin}: ${quote(glob)} takes nothing away, as the globs before it match no such file. Is it misspelt?`,
          );
      }
      continue;
    }
    added = true;
    const { matches, literal, problem } = expandGlob(workspace, glob);
    if (problem !== null) errors.push(`${origin}: ${problem}`);
    for (const [file, match] of matches)
      candidates.set(file, { match, origin, settings: request.globSettings, literal, bundle: null });
  }
  if (added && errors.length === 0 && candidates.size === 0) {
    errors.push(`${origin}: the globs with "!" take away every file that the others match.`);
  }
  return candidates;
}

function matchEntries(workspace: string, entries: readonly ManifestFiles[], errors: string[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const entry of entries) {
    const { origin, settings, files } = entry;
    const key = files === null ? 'file' : 'files';
    for (const pattern of files ?? [entry.pattern]) {
      const result = pattern.startsWith('!') ? negated(pattern) : expandGlob(workspace, pattern);
      if (result.problem !== null) errors.push(`${origin}: ${key}: ${result.problem}`);
      else if (!result.literal && files === null && settings.packageName !== null) {
        errors.push(
          `${origin}: file: ${quote(pattern)} is a glob, so the entry can't name one package; name a file, leave out "package", or make ` +
            'one package of several files with "files".',
        );
        continue;
      }
      const bundle = files === null ? null : entry;
      claim(candidates, result, { origin, settings, literal: result.literal, bundle }, errors);
    }
  }
  return candidates;
}

/** Gives the files of a pattern to an entry, unless an entry with precedence has them. */
function claim(
  candidates: Map<string, Candidate>,
  { matches }: GlobResult,
  wanted: Omit<Candidate, 'match'>,
  errors: string[],
): void {
  const { origin, literal, bundle } = wanted;
  for (const [file, match] of [...matches].sort(([a], [b]) => byPath(a, b))) {
    const earlier = candidates.get(file);
    // An entry may name the first file, and the rest with a glob.
    if (earlier !== undefined && bundle !== null && earlier.bundle === bundle) continue;
    if (earlier?.literal && !literal) continue;
    if (earlier !== undefined && earlier.literal === literal) {
      errors.push(
        `${origin}: ${bundle === null ? 'file' : 'files'}: ${quote(file)} is named by the entry at ${earlier.origin} too; keep one of them.`,
      );
    }
    // After the files that its entry already has, even where another entry had it before.
    candidates.delete(file);
    candidates.set(file, { ...wanted, match });
  }
}

function negated(pattern: string): GlobResult {
  const problem = `${quote(pattern)} takes nothing away in a manifest; "!" has a meaning only in the input files.`;
  return { matches: new Map(), literal: false, problem };
}

/** The finished selection, or the sentences that say why there is none. */
function select(workspace: string, members: readonly Member[], prefix: string): SelectedFile | string {
  const [first] = members;
  if (first === undefined) return 'A dictionary has no file.';
  const [file, { origin, settings }] = first;
  const refused = members.flatMap(([, { match }]) => (match.kind === 'refused' ? [`${origin}: ${match.message}`] : []));
  if (refused.length > 0) return refused.join('\n');
  const parts = members.flatMap(([name, { match }]) => (match.kind === 'file' ? [{ ...match, file: name }] : []));
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes > MAX_FILE_BYTES) {
    return `${origin}: ${quote(file)} has ${bytes} bytes; no data node can load a dictionary of more than ${MAX_FILE_BYTES} (2 GiB).`;
  }
  const name = packageNameOf(file, settings.packageName, prefix);
  if (name === null) return unfitName(file, settings.packageName, prefix, origin);
  if (THROW_AWAY_NAME.test(name)) {
    return `${origin}: ${quote(file)} has the package name ${quote(name)}, which is kept for throw-away validation packages.`;
  }
  const stopwords = findStopwords(workspace, settings.analysis);
  if (typeof stopwords === 'string') return `${origin}: analysis.stopwords: ${stopwords}`;
  return {
    name,
    nameWithoutPrefix: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    file,
    repositoryPath: pathInRepository(workspace, file),
    parts: parts.map(({ file: part, path }) => ({ file: part, path })),
    patterns: first[1].bundle?.files ?? null,
    isGlobbed: members.some(([, { literal }]) => !literal),
    settings,
    stopwordsPath: stopwords.path,
  };
}

function unfitName(file: string, named: string | null, prefix: string, origin: string): string {
  const own = named ?? packageNameStem(file);
  const whole = prefix + own;
  const name =
    own === ''
      ? 'no package name'
      : `the package name ${quote(whole)}${whole.length > 28 ? ` (${whole.length} characters)` : ''}`;
  const shorter =
    prefix === '' ? '' : `, or shorten the input package-prefix (${quote(prefix)}), which begins every name`;
  const start = `${origin}: ${quote(file)} gives ${name}, but AWS takes ${NAME_RULE}.`;
  if (named !== null) return `${start} Change "package" of this entry${shorter}.`;
  return `${start} Name the package in the manifest: an entry with "file: ${printable(file)}" and "package: <name>"${shorter}.`;
}

/** The path of the declared file of stop words, if any; or a sentence that says why it can't be used. */
function findStopwords(
  workspace: string,
  analysis: DeclaredAnalysis | null,
): { readonly path: string | null } | string {
  if (analysis?.stopwords.kind !== 'file') return { path: null };
  const { file } = analysis.stopwords;
  const wrong = pathProblem(file);
  if (wrong !== null) return `${quote(file)} ${wrong}.`;
  const found = lookAt(workspace, file);
  switch (found.kind) {
    case 'file':
      return { path: found.path };
    case 'refused':
      return found.message;
    case 'missing':
      return `${quote(file)} is neither "_english_" nor a file of the workspace.`;
    case 'directory':
    case 'other':
      return `${quote(file)} is not a regular file.`;
  }
}

function sharedNames(files: readonly SelectedFile[]): string[] {
  return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
    const sharing = files.filter((selected) => selected.name === name);
    if (sharing.length === 1) return [];
    const listed = sharing.map(({ file }) => quote(file)).join(', ');
    return (
      `Package name ${quote(name)} would be that of ${sharing.length} files: ${listed}. ` +
      'Give each its own name in the manifest: an entry with "file: <file>" and "package: <name>".'
    );
  });
}
