/**
 * Fits a page into what GitHub takes. A page is a tree of blocks; what does not fit is left out at the end of its list
 * and counted there, so that the top of the page is always complete.
 */

/** Size of a text in the unit of a limit; that of a concatenation must be the sum of its parts' sizes. */
export type Measure = (text: string) => number;

export const utf8Bytes: Measure = (text) => Buffer.byteLength(text);
export const utf16Units: Measure = (text) => text.length;

/** A text is shown whole or not at all. Blocks carry their own line breaks. */
export type Block = string | LaterText | BlockGroup;

/** A text that is made where the page may have room for it: a page costs what it shows, not what there is. */
export type LaterText = () => string;

/** The texts of a list, each made only where there may be room for it. */
export function later<T>(items: readonly T[], text: (item: T, index: number) => string): readonly LaterText[] {
  return items.map((item, index) => () => text(item, index));
}

export interface BlockGroup {
  readonly open: string;
  readonly children: readonly Block[];
  readonly close: string;
  /** Number of children that are never rendered; they count as left out. */
  readonly withheld?: number;
  /** The text after the children when some are missing. */
  leftOut(count: number): string;
}

/**
 * Renders a group in at most `limit`; `null` when not even its frame fits. Each inner group may take an equal share of
 * the rest, and what one leaves goes to the next, so that one endless list does not push out the others.
 */
export function renderWithin(group: BlockGroup, limit: number, measure: Measure): string | null {
  const { open, children, close, withheld = 0 } = group;
  const frame = measure(open) + measure(close) + measure(group.leftOut(children.length + withheld));
  if (frame > limit) {
    return null;
  }
  let room = limit - frame;
  let groupsToCome = children.filter(isGroup).length;
  let missing = withheld;
  let textMissing = false;
  const shown: string[] = [];
  for (const child of children) {
    let text: string | null;
    if (isGroup(child)) {
      text = renderWithin(child, Math.floor(room / groupsToCome), measure);
      groupsToCome -= 1;
    } else {
      text = textMissing ? null : textWithin(child, room, measure);
      textMissing ||= text === null;
    }
    if (text === null) {
      missing += 1;
    } else {
      room -= measure(text);
      shown.push(text);
    }
  }
  return `${open}${shown.join('')}${missing === 0 ? '' : group.leftOut(missing)}${close}`;
}

function isGroup(block: Block): block is BlockGroup {
  return typeof block === 'object';
}

function textWithin(text: string | LaterText, room: number, measure: Measure): string | null {
  const made = typeof text === 'string' ? text : text();
  return measure(made) > room ? null : made;
}
