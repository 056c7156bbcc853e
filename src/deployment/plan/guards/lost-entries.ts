/** The guard of lost entries: a dictionary must not lose a larger share of its keys, or of its bytes, than allowed. */

import { type Dictionary, isUnreadInPart } from '../../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../../failure.ts';
import { SOURCES } from '../baseline.ts';
import type { BehindComparison } from '../behind.ts';
import { type Comparison, describeLoss, lossOf, lostPercent } from '../comparison.ts';
import type { Plan } from '../plan.ts';

/** The verdict of a guard. */
export interface Verdict {
  readonly failure?: ActionFailure;
  readonly notices?: readonly string[];
  readonly warnings?: readonly string[];
  /** What would stop a deploy, where the mode does not fail for it. */
  readonly stops?: readonly string[];
}

/** What a plan changes, and what it was compared with, by package name. */
interface ComparedPlan {
  readonly plan: Plan;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly maxRemovedPercent: number;
}

/** What the guard says of one dictionary. */
type EntriesVerdict = { readonly kind: 'refused' | 'warning' | 'notice'; readonly text: string };

const CUT = 'Was the file emptied or cut off by mistake?';

/** How the loss is let through: an entry's own limit goes before the input. */
function raiseFor(refused: readonly Dictionary[]): string {
  const own = refused.filter(({ maxRemovedPercent }) => maxRemovedPercent !== null).map(({ name }) => name);
  const off = '(100 switches the guard off)';
  if (own.length === 0) return `raise \`max-removed-percent\` for this run ${off}`;
  const inManifest = `raise the \`max-removed-percent\` of ${own.join(', ')} in the manifest, which goes before the input ${off}`;
  return own.length === refused.length ? inManifest : `${inManifest}, and that of this run for the others`;
}

/** 100 allows everything. */
export function guardEntries({ plan, comparisons, maxRemovedPercent }: ComparedPlan): Verdict {
  const verdicts = plan.packages.flatMap(({ dictionary, kind }) => {
    const comparison = comparisons.get(dictionary.name);
    if (kind === 'unchanged' || comparison === undefined) return [];
    const limit = dictionary.maxRemovedPercent ?? maxRemovedPercent;
    return judgeEntries(dictionary, comparison, limit).map((one) => ({ ...one, dictionary }));
  });
  const { refused, notices, warnings } = textsOf(verdicts);
  if (refused.length === 0) return { notices, warnings };
  const about = refusedOf(verdicts);
  const failure = new ActionFailure('removal-guard', `${refused.join('; ')}.`, {
    hint: `${CUT} If it is meant to shrink, ${raiseFor(about)}. Nothing was written.`,
    about: about.map(({ name }) => name),
  });
  return { failure, notices, warnings };
}

/** What is compared with domains that run another version than the newest. */
interface BehindCase extends Pick<ComparedPlan, 'plan' | 'maxRemovedPercent'> {
  readonly behind: readonly BehindComparison[];
}

/** The same for domains that get several versions in one step. */
export function guardBehind({ plan, behind, maxRemovedPercent }: BehindCase): Verdict {
  const verdicts = behind.flatMap((one) => {
    const dictionary = plan.packages.find((step) => step.dictionary.name === one.name)?.dictionary;
    if (dictionary === undefined) return [];
    const limit = dictionary.maxRemovedPercent ?? maxRemovedPercent;
    return judgeBehind(dictionary, one, limit).map((verdict) => ({ ...verdict, dictionary }));
  });
  const { refused, notices, warnings } = textsOf(verdicts);
  if (refused.length === 0) return { notices, warnings };
  const about = refusedOf(verdicts);
  const failure = new ActionFailure('removal-guard', `${refused.join('; ')}.`, {
    hint: `A domain gets several changes at once here, of which each may have been small. If all of it is meant to go, ${raiseFor(about)}. Nothing was written.`,
    about: about.map(({ name }) => name),
  });
  return { failure, notices, warnings };
}

function judgeBehind(dictionary: Dictionary, one: BehindComparison, limit: number): readonly EntriesVerdict[] {
  const { version, domains, comparison, isShown } = one;
  const run = domains.length === 1 ? 'runs' : 'run';
  if (version === null) return [{ kind: 'warning', text: describeUnknownVersion(dictionary, one) }];
  const named = `${version}, which ${domains.join(', ')} ${isShown ? run : 'may run, as its association failed or is under way'}`;
  if (comparison.kind === 'unknown') {
    const text = `The content of ${dictionary.name} ${named}, is not known (${comparison.why}), so ${dictionary.file} was not compared with it.`;
    return [{ kind: isShown ? 'warning' : 'notice', text }];
  }
  const loss = lossOf(dictionary, comparison);
  if (loss !== null && limit < 100 && lostPercent(loss) > limit) {
    const what = comparison.source === 'deployed' ? named : `${SOURCES[comparison.source]}, as evidence of ${named}`;
    const text = `${whatLost(dictionary)} ${describeLoss(loss)}: more than \`max-removed-percent\` (${limit}) allows, compared with ${what}`;
    return [{ kind: 'refused', text }];
  }
  if (comparison.source === 'deployed' || !isShown) return [];
  const text = `The content of ${dictionary.name} ${named}, is not known (${comparison.why}); ${dictionary.file} was compared with ${SOURCES[comparison.source]}.`;
  return [{ kind: 'notice', text }];
}

/** A domain whose last association failed, where nothing says what it ran before. */
function describeUnknownVersion({ name, file }: Dictionary, { domains, comparison }: BehindComparison): string {
  const run = domains.length === 1 ? 'runs' : 'run';
  const why = comparison.kind === 'unknown' ? ` and ${comparison.why}` : '';
  return `What ${domains.join(', ')} ${run} of ${name} is not known, as AWS does not say it${why}, so ${file} was not compared with it.`;
}

/** The same for a version that the plan did not know: a rival made it meanwhile, or a listing lacked it. */
export function guardUnplanned(dictionary: Dictionary, comparison: Comparison, maxRemovedPercent: number): Verdict {
  const limit = dictionary.maxRemovedPercent ?? maxRemovedPercent;
  const { refused, notices, warnings } = textsOf(judgeEntries(dictionary, comparison, limit));
  if (refused.length === 0) return { notices, warnings };
  const failure = new ActionFailure(
    'removal-guard',
    `${refused.join('; ')}. This run saw that content only when it was about to replace it: the package is not changed.`,
    {
      hint: `${CUT} If it is meant to shrink, run the job again and ${raiseFor([dictionary])}.`,
      about: [dictionary.name],
    },
  );
  return { failure, notices, warnings };
}

/** The dictionaries that are refused, each once. */
function refusedOf(
  verdicts: readonly (Pick<EntriesVerdict, 'kind'> & { readonly dictionary: Dictionary })[],
): readonly Dictionary[] {
  return [...new Set(verdicts.flatMap(({ kind, dictionary }) => (kind === 'refused' ? [dictionary] : [])))];
}

function textsOf(verdicts: readonly EntriesVerdict[]) {
  const of = (wanted: EntriesVerdict['kind']) => verdicts.flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  return { refused: of('refused'), notices: of('notice'), warnings: of('warning') };
}

function judgeEntries(dictionary: Dictionary, comparison: Comparison, limit: number): readonly EntriesVerdict[] {
  const { name, file, format, bytes } = dictionary;
  if (comparison.kind === 'unknown') {
    if (format === 'opaque' && bytes === 0 && limit < 100) {
      const text = `${file} (package ${name}) has 0 bytes, and the deployed content is not known: ${comparison.why}`;
      return [{ kind: 'refused', text }];
    }
    const text = `The deployed content of ${name} is not known (${comparison.why}), so ${file} was neither compared nor checked for lost entries.`;
    return [{ kind: 'warning', text }];
  }
  const verdicts: EntriesVerdict[] = [];
  const source = SOURCES[comparison.source];
  if (comparison.why !== '') {
    const text = `The deployed content of ${name} is not known (${comparison.why}); ${file} was compared with ${source}.`;
    verdicts.push({ kind: 'notice', text });
  }
  const unread = describeUnread(dictionary, comparison);
  if (unread !== null) verdicts.push({ kind: 'notice', text: unread });
  const loss = lossOf(dictionary, comparison);
  if (loss !== null && limit < 100 && lostPercent(loss) > limit) {
    const text = `${whatLost(dictionary)} ${describeLoss(loss)}: more than \`max-removed-percent\` (${limit}) allows, compared with ${source}`;
    verdicts.push({ kind: 'refused', text });
  }
  return verdicts;
}

/** What of the former content is not compared, as it can't be read in the format of now; `null` where all can. */
function describeUnread(
  { name, file }: Dictionary,
  { diff, format, source: from }: Extract<Comparison, { kind: 'compared' }>,
): string | null {
  const source = SOURCES[from];
  if (diff === null)
    return `The format of ${name} is ${format}, and ${source} can't be read as that, so ${file} was compared with it by size alone.`;
  if (!isUnreadInPart(diff)) return null;
  const lines = diff.unread === 1 ? '1 line' : `${diff.unread} lines`;
  return `${lines} of ${source} can't be read as ${format}, the format of ${name} now: what is gone of them counts as lost, and is not shown.`;
}

/** What is lost may be in another file than the first, or in one that is gone. */
function whatLost({ name, file, files, patterns }: Dictionary): string {
  const isSeveral = patterns !== undefined || files.length > 1;
  return isSeveral ? `${file} and the other files of package ${name}` : `${file} (package ${name})`;
}
