/** Which files the globs of the input and the entries of the manifest match, and which entry each belongs to. */

import { quote } from '../../printable.ts';
import { expandGlob, type GlobResult, type Match, nothingLeft, takeFrom } from './glob.ts';
import type { DictionarySettings, ManifestFiles, SelectionRequest } from './selection.ts';

/** A wanted path that was not checked yet. */
export interface Candidate {
  readonly match: Match;
  readonly origin: string;
  readonly settings: DictionarySettings;
  readonly literal: boolean;
  /** The entry that joins it with others, or `null`. */
  readonly bundle: ManifestFiles | null;
  readonly isBroken: boolean;
}

/** Code-unit order, the same on every machine and in every locale. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Member = readonly [file: string, candidate: Candidate];

/** The files of each entry that makes one package of several, in its order. */
export function bundles(
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

export function matchGlobs(
  workspace: string,
  request: SelectionRequest,
  errors: string[],
  notices: string[],
): Map<string, Candidate> {
  const origin = 'Input files';
  const candidates = new Map<string, Candidate>();
  for (const glob of request.globs) {
    if (glob.startsWith('!')) {
      takeFrom(candidates, glob, origin, errors, notices);
      continue;
    }
    const { matches, literal, problem } = expandGlob(workspace, glob);
    if (problem !== null) errors.push(`${origin}: ${problem}`);
    for (const [file, match] of matches)
      candidates.set(file, { match, origin, settings: request.globSettings, literal, bundle: null, isBroken: false });
  }
  // Where all begin with "!", the manifest may name the files.
  const mayBeNone = request.globs.every((glob) => glob.startsWith('!') && request.entries.length > 0);
  if (!mayBeNone && request.globs.length > 0 && errors.length === 0 && candidates.size === 0) {
    errors.push(`${origin}: ${nothingLeft(request.globs)}`);
  }
  return candidates;
}

export function matchEntries(
  workspace: string,
  entries: readonly ManifestFiles[],
  errors: string[],
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const entry of entries) {
    const { origin, settings, files, isBroken = false } = entry;
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
      claim(candidates, result, { origin, settings, literal: result.literal, bundle, isBroken }, errors);
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
