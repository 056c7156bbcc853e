/**
 * Files that the commit has and the checkout lacks: left out by a sparse checkout, in a submodule that is not checked
 * out, or deleted by a step. Globs match them in the commit, and a run that took them for absent would publish a part of
 * a dictionary, or skip tests.
 */

import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { quote } from '../printable.ts';
import { questioner } from '../workspace/git/question.ts';
import { type CheckedOut, checkedOut } from '../workspace/lacking/checked-out.ts';
import { isWhole, type LackedFile, lackedFiles, type WhyLacking, whyLacking } from '../workspace/lacking/lacking.ts';
import { mayReach } from '../workspace/select/glob.ts';
import type { ManifestFiles, SelectionRequest } from '../workspace/select/selection.ts';
import { DEFAULT_MANIFEST } from './manifest/manifest.ts';

/** Most files that a message names. */
const MOST_NAMED = 5;

/** Globs whose files must all be there, or be named where they are not. */
export interface GlobGroup {
  /** The beginning of an error. */
  readonly origin: string;
  readonly patterns: readonly string[];
  /** What a run without the files would do, as a sentence; `null` where the run may leave them out. */
  readonly harm: string | null;
  /** Files that belong to another group. */
  readonly others: readonly string[];
  /**
   * Whether every submodule without content counts that a pattern may lead into; else only one below the folder that the
   * pattern names: most have nothing to do with a dictionary.
   */
  readonly countsAll?: boolean;
}

export interface Lacking {
  /** Full sentences. */
  readonly errors: readonly string[];
  readonly notices: readonly string[];
  /** The paths that the messages name. */
  readonly names: readonly string[];
  /** Files of the commit that the run leaves out, and submodules. */
  readonly leftOut: number;
  /** The commit has the default manifest, and the checkout lacks it. */
  readonly lacksManifest: boolean;
}

const NOTHING: Lacking = { errors: [], notices: [], names: [], leftOut: 0, lacksManifest: false };

/**
 * Compares what globs match on disk with what they match in the commits of the checkouts. Where Git can't say, nothing
 * is lacking.
 * @param near files that the globs match on disk
 * @param wantsManifest whether the default manifest would be used and is not on disk
 */
export async function lackingFiles(
  folder: string,
  groups: readonly GlobGroup[],
  near: readonly string[],
  wantsManifest: boolean,
): Promise<Lacking> {
  const workspace = realpathSync.native(folder);
  const open = groups.filter(({ patterns }) => patterns.some((pattern) => isOpen(workspace, pattern)));
  if (open.length === 0 && !wantsManifest) return NOTHING;
  const globs = open.flatMap(({ patterns }) => patterns).filter((pattern) => !pattern.startsWith('!'));
  const found = await questioner()(() =>
    checkedOut(workspace, {
      near: [...near, ...globs.map(plainStart)],
      mayReach: (path) => globs.some((glob) => mayReach(glob, path)),
      only: open.length === 0 ? [DEFAULT_MANIFEST] : null,
    }),
  );
  return judged(workspace, found, open, wantsManifest);
}

/** Whether a pattern can match more than the file that it names. */
function isOpen(workspace: string, pattern: string): boolean {
  return !pattern.startsWith('!') && !isWhole(workspace, pattern);
}

/** A path in the deepest folder that all matches of a glob are in. */
function plainStart(glob: string): string {
  const segments = posix.normalize(glob).split('/');
  const wild = segments.findIndex((segment) => /[*?[\]{}()!+@\\]/.test(segment));
  return [...segments.slice(0, wild === -1 ? -1 : wild), 'file'].join('/');
}

function judged(
  workspace: string,
  { tree, unknown }: CheckedOut,
  groups: readonly GlobGroup[],
  wantsManifest: boolean,
): Lacking {
  const lacksManifest = wantsManifest && tree.has(DEFAULT_MANIFEST);
  const each = groups.map(({ others, countsAll, ...group }) => ({
    ...group,
    lacked: lackedFiles(workspace, tree, group.patterns).filter(
      (one) => !others.includes(one.file) && (countsAll || one.why !== 'submodule' || isNamedBy(one)),
    ),
  }));
  const errors = each.flatMap(({ origin, harm, lacked }) =>
    harm === null || lacked.length === 0 ? [] : [`${origin}: ${refusal(lacked, harm)}`],
  );
  const named = new Map(
    each.flatMap(({ harm, lacked }) => (harm === null ? lacked.map((one) => [one.file, one]) : [])),
  );
  const left = [...named.values()];
  return {
    errors: [...(lacksManifest ? [manifestRefusal(whyLacking(workspace, DEFAULT_MANIFEST))] : []), ...errors],
    notices: [
      ...(left.length === 0 ? [] : [leftOutNotice(left)]),
      ...(unknown === null ? [] : [unknownNotice(unknown)]),
    ],
    names: each.flatMap(({ lacked }) => lacked.map(({ file }) => file)),
    leftOut: left.length,
    lacksManifest,
  };
}

/** Whether a pattern names a folder that the submodule is in, or one of its own. */
function isNamedBy({ file, pattern }: LackedFile): boolean {
  const folder = posix.dirname(plainStart(pattern));
  return folder !== '.' && (`${file}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${file}/`));
}

/** The globs that name dictionaries, and what leaving files of them out would do. */
export function dictionaryGroups({
  globs,
  entries,
  packagePrefix,
}: Pick<SelectionRequest, 'globs' | 'entries' | 'packagePrefix'>): readonly GlobGroup[] {
  const named = (except: ManifestFiles | null): readonly string[] =>
    entries
      .filter((entry) => entry !== except)
      .flatMap(({ pattern, files }) => (files ?? [pattern]).map((one) => posix.normalize(one)));
  return [
    { origin: 'Input files', patterns: globs, harm: null, others: named(null) },
    ...entries.map((entry): GlobGroup => {
      const { origin, pattern, files, settings } = entry;
      const name = settings.packageName;
      const what = name === null ? 'the package' : `package ${quote(packagePrefix + name)}`;
      return {
        origin: `${origin}: ${files === null ? 'file' : 'files'}`,
        patterns: files ?? [pattern],
        harm: files === null ? null : `${what} would be published without a part of its entries`,
        others: named(entry),
        countsAll: files !== null,
      };
    }),
  ];
}

function refusal(lacked: readonly LackedFile[], harm: string): string {
  const [first] = lacked;
  const pattern = first === undefined ? '' : first.pattern;
  return (
    `${harm}, as this checkout lacks what ${quote(pattern)} matches in the commit: ${listed(lacked)}. ${ways(lacked)} ` +
    'A file that a step deletes on purpose counts too: commit the deletion, or write globs that do not match it.'
  );
}

function manifestRefusal(why: WhyLacking): string {
  return (
    `The manifest ${quote(DEFAULT_MANIFEST)} is in the commit, but this checkout lacks it, and without it its names, domains and limits ` +
    `would not apply. ${ways([{ file: DEFAULT_MANIFEST, why }])} If a step deletes it on purpose, commit the deletion, or name ` +
    'another one in the input manifest.'
  );
}

function leftOutNotice(lacked: readonly LackedFile[]): string {
  return (
    `This run neither checks nor deploys what the globs match in the commit and this checkout lacks: ${listed(lacked)}. ` +
    `What is live of it was not compared. ${ways(lacked)}`
  );
}

function unknownNotice(why: string): string {
  return `The checkout is sparse, and which files of the commit it leaves out is not known: ${why}. They are neither checked nor deployed.`;
}

/** The first few, and how many more. */
function listed(lacked: readonly Pick<LackedFile, 'file' | 'why'>[]): string {
  const names = lacked
    .slice(0, MOST_NAMED)
    .map(({ file, why }) => (why === 'submodule' ? `the submodule ${quote(file)}` : quote(file)));
  const more = lacked.length - names.length;
  return `${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** Why they are not there, and what to do. */
function ways(lacked: readonly Pick<LackedFile, 'file' | 'why'>[]): string {
  const of = (wanted: WhyLacking) => lacked.filter(({ why }) => why === wanted).map(({ file }) => file);
  const folders = [...new Set(of('sparse').map((file) => posix.dirname(file)))].slice(0, MOST_NAMED);
  const [submodule] = of('submodule');
  const [missing] = of('missing');
  return [
    folders.length === 0
      ? []
      : `The checkout is sparse: add ${folders.map((folder) => quote(folder)).join(', ')} to "sparse-checkout" of actions/checkout.`,
    submodule === undefined
      ? []
      : `${quote(submodule)} is not checked out: give actions/checkout "submodules: true" ("recursive" for a submodule in another).`,
    missing === undefined
      ? []
      : `${quote(missing)} is missing on disk: a step before this one deleted or moved it, or the checkout is not complete.`,
  ]
    .flat()
    .join(' ');
}
