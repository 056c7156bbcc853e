import { createHash } from 'node:crypto';
import type { Dictionary, DictionaryDiff } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { objectKey } from '../model/object-key.ts';
import type { DictionaryStore } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { ObservedPackage } from './observe.ts';
import type { PackageStep, Plan } from './plan.ts';
import { isUnproven } from './trust.ts';

/** What is deployed of a dictionary that is to change. */
export type DeployedContent =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Contents in memory at once: each may have 256 MB, and a Region 25 of them. */
const CONTENTS_AT_ONCE = 4;

/**
 * Reads the deployed content of every package that the plan would update back from S3, by its marker's SHA-256. Only what
 * `use` makes of a content is kept.
 * @returns package name → what `use` returned
 */
export async function readDeployedContents<T>(
  plan: Plan,
  store: DictionaryStore | null,
  keyPrefix: string,
  world: World,
  use: (content: DeployedContent, dictionary: Dictionary) => T,
): Promise<ReadonlyMap<string, T>> {
  const changed = plan.packages.filter(needsComparison);
  const used = await mapConcurrently(
    changed,
    async (step) => {
      const content = await readDeployed(step, store, keyPrefix, world);
      return [step.dictionary.name, use(content, step.dictionary)] as const;
    },
    CONTENTS_AT_ONCE,
  );
  return new Map(used);
}

type ComparedStep = PackageStep & { observed: ObservedPackage };

function needsComparison(step: PackageStep): step is ComparedStep {
  return (step.kind === 'update' || step.kind === 'adopt') && step.observed.live.version !== null;
}

async function readDeployed(
  step: ComparedStep,
  store: DictionaryStore | null,
  keyPrefix: string,
  world: World,
): Promise<DeployedContent> {
  const { observed, dictionary } = step;
  const { content } = observed.trust;
  if (content.kind !== 'known' || isUnproven(observed.trust)) {
    return { kind: 'unreadable', why: 'its live version was not published by this action' };
  }
  const { sha256 } = content;
  if (store === null) return { kind: 'unreadable', why: '`bucket` is not set' };
  const key = objectKey(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
  try {
    const bytes = await retrying(world, (limits) => store.get(key, limits));
    if (bytes === null) return { kind: 'unreadable', why: `${key} is not in the bucket` };
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      return { kind: 'unreadable', why: `${key} was changed since it was deployed` };
    }
    return { kind: 'read', bytes };
  } catch (error) {
    if (error instanceof AwsError) return { kind: 'unreadable', why: error.summary };
    throw error;
  }
}

/** Share of the deployed keys that are gone, in percent. */
export function removedPercent(diff: DictionaryDiff): number {
  return diff.keysBefore === 0 ? 0 : (diff.removed / diff.keysBefore) * 100;
}

/** Throws `removal-guard` when a dictionary lost a larger share of its keys than allowed; 100 allows everything. */
export function assertNotEmptied(
  dictionaries: readonly Dictionary[],
  diffs: ReadonlyMap<string, DictionaryDiff>,
  maxRemovedPercent: number,
): void {
  const emptied = dictionaries.flatMap(({ name, file, maxRemovedPercent: own }) => {
    const diff = diffs.get(name);
    const allowed = own ?? maxRemovedPercent;
    return diff === undefined || allowed >= 100 || removedPercent(diff) <= allowed
      ? []
      : [{ name, file, diff, allowed }];
  });
  if (emptied.length === 0) return;
  const lines = emptied.map(
    ({ name, file, diff }) =>
      `${file} (package ${name}) lost ${diff.removed} of ${diff.keysBefore} keys (${Math.round(removedPercent(diff))} %)`,
  );
  const limits = [...new Set(emptied.map(({ allowed }) => allowed))].join(', ');
  throw new ActionFailure(
    'removal-guard',
    `${lines.join('; ')}: more than \`max-removed-percent\` (${limits}) allows, compared with what is deployed.`,
    {
      hint: 'Was the file emptied or cut off by mistake? If it is meant to shrink, raise `max-removed-percent` for this run (100 switches the guard off). Nothing was written.',
      about: emptied.map(({ name }) => name),
    },
  );
}

/**
 * Throws `invalid-configuration` when the plan would publish a file of no bytes. To most readers it is a dictionary without
 * rules, so the checks let it pass; but whoever deploys one has most likely lost what was in it. 100 allows it, and what
 * is declared `opaque` is not looked into.
 */
export function assertNotEmpty(plan: Plan, maxRemovedPercent: number): void {
  if (maxRemovedPercent >= 100) return;
  const empty = plan.packages.filter(({ kind, dictionary: { bytes, format, formatSource } }) => {
    const lookedInto = format !== 'opaque' || formatSource !== 'declared';
    return kind !== 'unchanged' && bytes === 0 && lookedInto;
  });
  if (empty.length === 0) return;
  const files = empty.map(({ dictionary: { name, file } }) => `${file} (package ${name})`).join(', ');
  throw new ActionFailure('invalid-configuration', `${files}: a file of 0 bytes is not published.`, {
    hint: 'Commit its content, or take the file away. Where a dictionary without entries is meant, set `max-removed-percent` to 100 for this run. Nothing was written.',
    about: empty.map(({ dictionary }) => dictionary.name),
  });
}

/** Throws `removal-guard` when pruning would delete a larger share of this repository's packages than allowed. */
export function assertFewRemovals(plan: Plan, maxRemovedPercent: number): void {
  const total = plan.packages.length + plan.removals.length;
  if (maxRemovedPercent >= 100 || total === 0) return;
  const percent = (plan.removals.length / total) * 100;
  if (percent <= maxRemovedPercent) return;
  throw new ActionFailure(
    'removal-guard',
    `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`,
    {
      hint: 'Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written.',
    },
  );
}
