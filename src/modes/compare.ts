/** What a change means: the difference between what is there and what the repository has, by meaning. */

import type { Connection } from '../aws/connect.ts';
import type { World } from '../deployment/model/world.ts';
import { readDeployedContents } from '../deployment/plan/deployed-content.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import { bytesSource, fileSource } from '../dictionaries/byte-source.ts';
import type { ByteSource, Dictionary, DictionaryDiff } from '../dictionaries/dictionary.ts';
import { diffDictionaries } from '../dictionaries/diff.ts';
import { type FileStart, placeDiff } from '../dictionaries/file-lines.ts';
import type { Configuration } from '../inputs/configuration.ts';
import { describeUnknown, type WhyUnknown } from '../workspace/git-content.ts';
import type { BaseVersions } from './base-version.ts';
import { readAsDeployed } from './kept-format.ts';
import type { Run } from './run.ts';

type Diffs = ReadonlyMap<string, DictionaryDiff>;

export interface ComparedWithDeployed {
  readonly diffs: Diffs;
  /** Dictionaries that what is deployed of them gave another format. */
  readonly kept: readonly Dictionary[];
}

/** The difference from what is deployed, read back from S3; what can't be read costs a warning. */
export async function diffWithDeployed(
  { state, log }: Run,
  plan: Plan,
  store: Connection['store'],
  configuration: Configuration,
  world: World,
): Promise<ComparedWithDeployed> {
  const kept: Dictionary[] = [];
  const compared = await readDeployedContents(plan, store, configuration.keyPrefix, world, (content, dictionary) =>
    content.kind === 'unreadable' ? content : { kind: 'compared' as const, diff: compare(dictionary, content.bytes) },
  );
  function compare(dictionary: Dictionary, bytes: Uint8Array): DictionaryDiff {
    const read = readAsDeployed(dictionary, bytes);
    if (read !== dictionary) kept.push(read);
    return diffOf(read, { source: bytesSource(bytes), files: [] });
  }
  const diffs = new Map<string, DictionaryDiff>();
  for (const { kind, dictionary } of plan.packages) {
    const { name } = dictionary;
    const deployed = compared.get(name);
    if (deployed?.kind === 'unreadable') {
      state.warnings.push(
        `What is deployed of ${name} can't be read (${deployed.why}), so it was neither compared nor checked for lost entries.`,
      );
    } else if (kind === 'create' || deployed !== undefined) {
      const diff = deployed?.diff ?? diffOf(dictionary, null);
      diffs.set(name, diff);
      const { added, removed, changed } = diff;
      if (added + removed + changed > 0) log.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
    }
  }
  return { diffs, kept };
}

/** The difference from what a proposal starts from, where the checkout has that; else a notice says how to have it. */
export async function diffWithBase({ state }: Run, versions: BaseVersions | null): Promise<Diffs> {
  const diffs = new Map<string, DictionaryDiff>();
  const unknown = new Map<WhyUnknown, string[]>();
  if (versions === null) return diffs;
  for (const dictionary of state.dictionaries) {
    const before = await versions.of(dictionary);
    if (before.kind === 'unknown') {
      unknown.set(before.why, [...(unknown.get(before.why) ?? []), dictionary.file]);
    } else {
      diffs.set(dictionary.name, diffOf(dictionary, before.kind === 'absent' ? null : before));
    }
  }
  for (const [why, files] of unknown) {
    state.notices.push(
      `What changes in ${shortList(files)} is not shown, as the commit that the proposal starts from can't be compared: ${describeUnknown(why)}.`,
    );
  }
  return diffs;
}

const MAX_LISTED = 5;

function shortList(files: readonly string[]): string {
  const more = files.length - MAX_LISTED;
  return `${files.slice(0, MAX_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** @param before with the files that it was made of, as far as they are known */
function diffOf(
  { files, path, format, options }: Dictionary,
  before: { readonly source: ByteSource; readonly files: readonly FileStart[] } | null,
): DictionaryDiff {
  const diff = diffDictionaries(before?.source ?? null, fileSource(path), format, options);
  return placeDiff(before?.files ?? [], files, diff);
}
