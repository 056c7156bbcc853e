/** What a change means: the difference between what is there and what the repository has, by meaning. */

import type { Connection } from '../aws/connect.ts';
import type { World } from '../deployment/model/world.ts';
import { readDeployedContents } from '../deployment/plan/deployed-content.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import { bytesSource, fileSource } from '../dictionaries/byte-source.ts';
import type { Dictionary, DictionaryDiff } from '../dictionaries/dictionary.ts';
import { diffDictionaries } from '../dictionaries/diff.ts';
import { baseCommit, contentAt } from '../github/base-content.ts';
import type { Configuration } from '../inputs/configuration.ts';
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
  if (event.base === null) return diffs;
  const base = await baseCommit(event.workspace, event.base);
  if (base === null) {
    state.notices.push(
      'What the changes mean is not shown, as the checkout lacks the commit that they start from. Give actions/checkout "fetch-depth: 2".',
    );
    return diffs;
  }
  for (const dictionary of state.dictionaries) {
    const before = await contentAt(event.workspace, base, dictionary.file);
    diffs.set(dictionary.name, diffOf(dictionary, before));
  }
  return diffs;
}

function diffOf({ path, format, options }: Dictionary, before: Uint8Array | null): DictionaryDiff {
  return diffDictionaries(before === null ? null : bytesSource(before), fileSource(path), format, options);
}
