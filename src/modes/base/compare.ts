/** What a change means: the difference by meaning between the former content and that of the repository. */

import type { World } from '../../deployment/model/world.ts';
import { type Baseline, findBaseline, findBaselines } from '../../deployment/plan/baseline.ts';
import type { BaselineSources } from '../../deployment/plan/baseline-rungs.ts';
import { type Comparison, sizeText } from '../../deployment/plan/comparison.ts';
import type { ObservedPackage } from '../../deployment/plan/observe.ts';
import type { Plan } from '../../deployment/plan/plan.ts';
import { bytesSource, fileSource } from '../../dictionaries/byte-source.ts';
import type { ByteSource, Dictionary, DictionaryDiff } from '../../dictionaries/dictionary.ts';
import { diffDictionaries } from '../../dictionaries/diff.ts';
import { type FileStart, placeDiff } from '../../dictionaries/file-lines.ts';
import { loadFormats } from '../../dictionaries/formats/registry.ts';
import { isForeign } from '../../dictionaries/not-dictionary/foreign.ts';
import { hashSource } from '../../dictionaries/sha256.ts';
import { ActionFailure } from '../../failure.ts';
import type { Configuration } from '../../inputs/configuration.ts';
import { messageOf } from '../../printable.ts';
import type { Diffs } from '../../result/run-state.ts';
import { describeUnknown, type WhyUnknown } from '../../workspace/git/git-content.ts';
import { cut } from '../cancellation.ts';
import type { LivePorts } from '../live/ports.ts';
import type { Run } from '../run.ts';
import type { BaseVersions } from './base-version.ts';
import { checkKept, readAsDeployed } from './kept-format.ts';

export type FoundBaseline = Baseline & { readonly kind: 'found' };

/** Largest content that is kept for `verify`, which builds no larger one on a domain. */
const MOST_KEPT_BYTES = 5_000_000;

/**
 * The difference from the deployed content, or from the next best evidence. That content may give a dictionary another
 * format, in which it is checked again.
 * @returns package name → what it was compared with, where `verify` needs it
 * @throws ActionFailure `lint-failed`
 */
export async function compareWithDeployed(
  run: Run,
  plan: Plan,
  configuration: Configuration,
  ports: Pick<LivePorts, 'connection' | 'former'>,
  world: World,
): Promise<ReadonlyMap<string, FoundBaseline>> {
  const { state, log } = run;
  const kept: Dictionary[] = [];
  const contents = new Map<string, FoundBaseline>();
  const used = state.observation?.used ?? new Set();
  const sources = sourcesOf(configuration, ports, world);
  const comparisons = await findBaselines(plan, sources, used, async (baseline, dictionary): Promise<Comparison> => {
    if (baseline.kind === 'none') return { kind: 'unknown', why: baseline.why };
    const { bytes } = baseline;
    if (configuration.verify !== 'off' && bytes.length <= MOST_KEPT_BYTES) contents.set(dictionary.name, baseline);
    const read = readAsDeployed(dictionary, bytes);
    if (read !== dictionary) kept.push(read);
    return compareTo(baseline, read, log);
  });
  state.comparisons = comparisons;
  state.diffs = diffsOf(plan, comparisons, world.signal, state.warnings);
  await checkKept(run, configuration, kept);
  return contents;
}

export function sourcesOf(
  { keyPrefix }: Configuration,
  ports: Pick<LivePorts, 'connection' | 'former'>,
  world: World,
): BaselineSources {
  return { store: ports.connection.store, former: ports.former(), world, keyPrefix };
}

/**
 * @param dictionary in the format that the former content gives it
 * @param log `null` where the difference is not the one that is reported
 */
export async function compareTo(
  { bytes, source, why }: FoundBaseline,
  dictionary: Dictionary,
  log: Run['log'] | null,
): Promise<Comparison> {
  const { name, format } = dictionary;
  await loadFormats([format]);
  const diff = diffFrom(dictionary, { source: bytesSource(bytes), files: [] });
  const { added, removed, changed } = diff ?? NO_CHANGES;
  if (diff === null || format === 'opaque')
    log?.info(`${name}: ${sizeText(bytes.length)} → ${sizeText(dictionary.bytes)}`);
  else if (added + removed + changed > 0) log?.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
  return { kind: 'compared', diff, format, bytesBefore: bytes.length, source, why };
}

/** The same for one package whose version the plan did not know; domains may run it. */
export async function compareWithFound(
  { log }: Run,
  dictionary: Dictionary,
  observed: ObservedPackage,
  configuration: Configuration,
  ports: Pick<LivePorts, 'connection' | 'former'>,
  world: World,
): Promise<Comparison> {
  const baseline = await findBaseline({ ...sourcesOf(configuration, ports, world), dictionary, observed });
  return baseline.kind === 'none'
    ? { kind: 'unknown', why: baseline.why }
    : compareTo(baseline, readAsDeployed(dictionary, baseline.bytes), log);
}

/**
 * The differences of the plan's packages. That of a new dictionary decides nothing, so it is made only when it is asked
 * for, and no more once the job is cancelled. By then its file may be gone: there is none then, and a warning.
 */
function diffsOf(
  plan: Plan,
  comparisons: ReadonlyMap<string, Comparison>,
  signal: AbortSignal,
  warnings: string[],
): Diffs {
  const made = new Map<string, DictionaryDiff>();
  const due = new Map<string, Dictionary>();
  for (const { kind, dictionary } of plan.packages) {
    const comparison = comparisons.get(dictionary.name);
    if (comparison?.kind === 'compared') {
      if (comparison.diff !== null) made.set(dictionary.name, comparison.diff);
    } else if (kind === 'create') due.set(dictionary.name, dictionary);
  }
  return {
    get: (name) => {
      const dictionary = made.has(name) || signal.aborted ? undefined : due.get(name);
      // Tried once: what can't be read is not read again by each report.
      due.delete(name);
      try {
        if (dictionary !== undefined) made.set(name, diffOf(dictionary, null));
      } catch (error) {
        // The report of a cancelled run is written too.
        if (!signal.aborted) warnings.push(unreadable(dictionary?.file ?? name, error));
      }
      return made.get(name);
    },
  };
}

/** The difference from the base of a proposal, where the checkout has it; else a notice says how to get it. */
export async function compareWithBase(
  { state }: Pick<Run, 'state'>,
  versions: Pick<BaseVersions, 'of'> | null,
): Promise<void> {
  const diffs = new Map<string, DictionaryDiff>();
  const comparisons = new Map<string, Comparison>();
  const unknown = new Map<WhyUnknown, string[]>();
  if (versions === null) return;
  for (const dictionary of state.dictionaries) {
    const before = await versions.of(dictionary);
    if (before.kind === 'unknown') {
      unknown.set(before.why, [...(unknown.get(before.why) ?? []), dictionary.file]);
      continue;
    }
    let diff: DictionaryDiff | null;
    try {
      diff = before.kind === 'absent' ? diffOf(dictionary, null) : diffFrom(dictionary, before);
    } catch (error) {
      // A cancelled run has other words.
      if (error instanceof ActionFailure) throw error;
      state.warnings.push(unreadable(dictionary.file, error));
      continue;
    }
    if (diff !== null) diffs.set(dictionary.name, diff);
    if (before.kind === 'content' && hashOf(before.source) !== dictionary.sha256) {
      const { format } = dictionary;
      const compared = { diff, format, bytesBefore: before.source.size, source: 'base', why: '' } as const;
      comparisons.set(dictionary.name, { kind: 'compared', ...compared });
    }
  }
  for (const [why, files] of unknown) {
    state.notices.push(
      `The changes in ${shortList(files)} are not shown, as they can't be compared with the base commit: ${describeUnknown(why)}.`,
    );
  }
  state.diffs = diffs;
  state.comparisons = comparisons;
}

/** The check has read the file: it is gone since, and no reason to lose what else is known. */
function unreadable(file: string, error: unknown): string {
  return `The changes in ${file} are not shown, as it can't be read any more: ${messageOf(error)}`;
}

function hashOf(source: ByteSource): string {
  return cut(source.size, () => hashSource(source).sha256);
}

const MAX_LISTED = 5;

function shortList(files: readonly string[]): string {
  const more = files.length - MAX_LISTED;
  return `${files.slice(0, MAX_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A former content, with its files as far as they are known. */
interface Former {
  readonly source: ByteSource;
  readonly files: readonly FileStart[];
}

const NO_CHANGES = { added: 0, removed: 0, changed: 0 } as const;

/** The difference from a former content; `null` where that is of another format, which says nothing of what was lost. */
function diffFrom(dictionary: Dictionary, before: Former): DictionaryDiff | null {
  const diff = diffOf(dictionary, before);
  const { format, options, sha256 } = dictionary;
  const isForeignTo = cut(before.source.size, () => isForeign(before.source, format, options, diff.keysBefore));
  return isForeignTo && hashOf(before.source) !== sha256 ? null : diff;
}

function diffOf({ files, path, format, options }: Dictionary, before: Former | null): DictionaryDiff {
  const [former, source] = [before?.source ?? null, fileSource(path)];
  const bytes = ((former?.size ?? 0) + source.size) * (1 + (options.otherChains?.length ?? 0));
  const diff = cut(bytes, () => diffDictionaries(former, source, format, options));
  return placeDiff(before?.files ?? [], files, diff);
}
