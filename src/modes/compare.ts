/** What a change means: the difference between what is there and what the repository has, by meaning. */

import type { Connection } from '../aws/connect.ts';
import type { World } from '../deployment/model/world.ts';
import { readDeployedContents } from '../deployment/plan/deployed-content.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import { bytesSource, fileSource } from '../dictionaries/byte-source.ts';
import type { Dictionary, DictionaryDiff } from '../dictionaries/dictionary.ts';
import { diffDictionaries } from '../dictionaries/diff.ts';
import { type BaseCommit, baseCommit } from '../github/base-content.ts';
import type { Configuration } from '../inputs/configuration.ts';
import type { ProposalBase } from '../inputs/event.ts';
import { type ContentAt, contentAt, describeUnknown, type WhyUnknown } from '../workspace/git-content.ts';
import { locate } from '../workspace/repository-path.ts';
import type { Run } from './run.ts';

type Diffs = ReadonlyMap<string, DictionaryDiff>;

/** The difference from what is deployed, read back from S3; what can't be read costs a warning. */
export async function diffWithDeployed(
  { state, log }: Run,
  plan: Plan,
  store: Connection['store'],
  configuration: Configuration,
  world: World,
): Promise<Diffs> {
  const compared = await readDeployedContents(plan, store, configuration.keyPrefix, world, (content, dictionary) =>
    content.kind === 'unreadable' ? content : { kind: 'compared' as const, diff: diffOf(dictionary, content.bytes) },
  );
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
  return diffs;
}

/** The difference from what a proposal starts from, where the checkout has that; else a notice says how to have it. */
export async function diffWithBase({ state, event }: Run): Promise<Diffs> {
  const diffs = new Map<string, DictionaryDiff>();
  const unknown = new Map<WhyUnknown, string[]>();
  const { base, workspace } = event;
  if (base === null) return diffs;
  const commits = new Map<string, Promise<BaseCommit>>();
  for (const dictionary of state.dictionaries) {
    const before = await contentAtBase(dictionary, workspace, base, commits);
    if (before.kind === 'unknown') {
      unknown.set(before.why, [...(unknown.get(before.why) ?? []), dictionary.file]);
    } else {
      diffs.set(dictionary.name, diffOf(dictionary, before.kind === 'absent' ? null : before.bytes));
    }
  }
  for (const [why, files] of unknown) {
    state.notices.push(
      `What changes in ${shortList(files)} is not shown, as the commit that the proposal starts from can't be compared: ${describeUnknown(why)}.`,
    );
  }
  return diffs;
}

/** @param commits the base by the root of the repository: a workspace may have several */
async function contentAtBase(
  { file }: Dictionary,
  workspace: string,
  base: ProposalBase,
  commits: Map<string, Promise<BaseCommit>>,
): Promise<ContentAt> {
  const place = locate(workspace, file);
  if (place === null) return { kind: 'unknown', why: 'no-repository' };
  const asked = commits.get(place.root) ?? baseCommit(place.root, base);
  commits.set(place.root, asked);
  const commit = await asked;
  return commit.kind === 'unknown' ? commit : contentAt(place, commit.id);
}

const MAX_LISTED = 5;

function shortList(files: readonly string[]): string {
  const more = files.length - MAX_LISTED;
  return `${files.slice(0, MAX_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function diffOf({ path, format, options }: Dictionary, before: Uint8Array | null): DictionaryDiff {
  return diffDictionaries(before === null ? null : bytesSource(before), fileSource(path), format, options);
}
