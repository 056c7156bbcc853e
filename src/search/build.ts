/** Lets an engine build a chain with dictionaries in the request, and finds the line that it rejects. */

import { analyzeBody, type Chain, type Filling, type Slot } from './chain.ts';
import type { DictionaryLine } from './dictionary-lines.ts';
import { shortestRejected } from './halving.ts';
import type { JsonObject } from './json-value.ts';

/** An engine's answer to a body of `_analyze`. `reason` is its own message. */
export type BuildAnswer = { readonly outcome: 'built' } | { readonly outcome: 'rejected'; readonly reason: string };

/** Sends an `_analyze` request to an engine; rejects when there is no usable answer. */
export type Builder = (body: JsonObject) => Promise<BuildAnswer>;

/** The lines of each slot, by `slotKey`. */
export type SlotLines = ReadonlyMap<string, readonly DictionaryLine[]>;

export function slotKey({ setting, dictionary, format }: Slot): string {
  return `${dictionary}\0${setting}\0${format ?? ''}`;
}

/** Where a chain fails: at a line of a dictionary, or for a reason without a dictionary. */
export interface Rejection {
  readonly reason: string;
  readonly at: { readonly slot: Slot; readonly line: number } | null;
}

/** Any text: the chain is built before the text is analyzed. */
const TEXT = ['a'];

/**
 * Builds a chain; where it is rejected, finds the first rejected line of each dictionary. Dictionaries are filled in
 * one after another, in the order in which text passes: how a later one reads its lines depends on those before it.
 * @param fixed slots that the engine reads from the file on its disk, and not from the request
 * @param hints lines of each dictionary that are suspected, in ascending order
 */
export async function findRejections(
  chain: Chain,
  names: 'index' | 'none',
  lines: SlotLines,
  build: Builder,
  hints: (slot: Slot) => readonly number[] = () => [],
): Promise<readonly Rejection[]> {
  const filled = new Map<string, number>();
  const ask = (): Promise<BuildAnswer> => {
    const fill = (slot: Slot): Filling => {
      const key = slotKey(slot);
      const all = lines.get(key);
      if (all === undefined) return 'path';
      const count = filled.get(key) ?? all.length;
      return count === 0 && all.length > 0 ? 'nothing' : all.slice(0, count).map(({ text }) => text);
    };
    return build(analyzeBody(chain, names, fill, TEXT));
  };
  const whole = await ask();
  if (whole.outcome === 'built') return [];
  const slots = chain.parts.flatMap(({ slots }) => slots).filter((slot) => (lines.get(slotKey(slot)) ?? []).length > 0);
  for (const slot of slots) filled.set(slotKey(slot), 0);
  const bare = await ask();
  if (bare.outcome === 'rejected') return [{ reason: bare.reason, at: null }];
  const rejections: Rejection[] = [];
  for (const slot of slots) {
    const key = slotKey(slot);
    const all = lines.get(key) ?? [];
    let reason = whole.reason;
    const rejects = async (prefix: number): Promise<boolean> => {
      filled.set(key, prefix);
      const answer = await ask();
      if (answer.outcome === 'rejected') reason = answer.reason;
      return answer.outcome === 'rejected';
    };
    if (!(await rejects(all.length))) continue;
    const suspected = hints(slot)
      .map((line) => all.findIndex((one) => one.line >= line))
      .filter((place) => place >= 0);
    const count = await shortestRejected(all.length, suspected, rejects);
    rejections.push({ reason, at: { slot, line: all[count - 1]?.line ?? 1 } });
    // The later dictionaries are checked without it.
    filled.set(key, 0);
  }
  return rejections.length > 0 ? rejections : [{ reason: whole.reason, at: null }];
}
