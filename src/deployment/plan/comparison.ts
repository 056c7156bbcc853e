/** How much a changed dictionary loses compared with its baseline: keys, or bytes where the format is not parsed. */

import type { Dictionary, DictionaryDiff, Format } from '../../dictionaries/dictionary.ts';
import type { BaselineSource } from './baseline.ts';

/** The result of the comparison of one dictionary. */
export type Comparison =
  | {
      readonly kind: 'compared';
      /** `null` where the former content can't be read in the format: then only its size is compared. */
      readonly diff: DictionaryDiff | null;
      /** The format in which both were read. */
      readonly format: Format;
      /** Size of what it was compared with. */
      readonly bytesBefore: number;
      readonly source: BaselineSource;
      /** Why the deployed content is not known; empty where it was compared with that. */
      readonly why: string;
    }
  | { readonly kind: 'unknown'; readonly why: string };

export interface Loss {
  readonly removed: number;
  readonly before: number;
  readonly unit: 'keys' | 'bytes';
}

/**
 * The loss of a dictionary; none where it was not compared. A line of the former content that the format of now can't read
 * counts as a key that is gone, unless another one came: a line that was corrected, or written in the new format.
 */
export function lossOf({ bytes }: Pick<Dictionary, 'bytes'>, comparison: Comparison | undefined): Loss | null {
  if (comparison?.kind !== 'compared') return null;
  const { diff, format, bytesBefore } = comparison;
  if (format !== 'opaque' && diff !== null) {
    const unread = unreadLoss(diff);
    return { removed: diff.removed + unread, before: diff.keysBefore + unread, unit: 'keys' };
  }
  return { removed: Math.max(0, bytesBefore - bytes), before: bytesBefore, unit: 'bytes' };
}

/** Lines of the former content that the format can't read, besides those for which others came. */
function unreadLoss({ unread = 0, added }: DictionaryDiff): number {
  return Math.max(0, unread - added);
}

/** The loss in percent of the former content. */
export function lostPercent({ removed, before }: Loss): number {
  return before === 0 ? 0 : (removed / before) * 100;
}

/** `lost 19 of 20 keys (95 %)`, or `shrank from 5.0 kB to 10 B (99.8 %)`. */
export function describeLoss(loss: Loss): string {
  const percent = `${shortPercent(lostPercent(loss))} %`;
  if (loss.unit === 'keys') return `lost ${loss.removed} of ${loss.before} keys (${percent})`;
  return `shrank from ${sizeText(loss.before)} to ${sizeText(loss.before - loss.removed)} (${percent})`;
}

/** Rounded, but never up to 100 %: only a loss of everything is 100 %. */
function shortPercent(percent: number): string {
  const whole = Math.round(percent);
  return whole === 100 && percent < 100 ? String(Math.floor(percent * 10) / 10) : String(whole);
}

/** `10 B`, `5.0 kB`, `12 MB`: decimal units, two digits at least. */
export function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
