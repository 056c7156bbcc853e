/** Questions about many indexes at once: in requests that are not too long, and one by one where some are denied. */

import { type Listing, Obstacle } from './port.ts';

/** Names in one request, as characters of the URL: with the rest it stays below the 4 KB that servers take by default. */
const LONGEST_LIST = 2_500;
/** After so many refusals, without one answer, all are taken for denied. */
const MOST_DENIED = 5;

/** Splits names into lists that fit into a URL. */
export function chunked(names: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let length = LONGEST_LIST;
  for (const name of names) {
    const own = encodeURIComponent(name.toWellFormed()).length + '%2C'.length;
    if (length + own > LONGEST_LIST) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(name);
    length += own;
  }
  return lists;
}

/** The answers, and why single names have none. */
export interface ListAnswers<T> {
  readonly answers: readonly T[];
  readonly denied: ReadonlyMap<string, Obstacle>;
}

/**
 * Asks for all names. A domain with fine-grained access control refuses a whole list for one index: its names are then
 * asked one by one.
 * @throws Obstacle where every name is denied, and for every other obstacle
 */
export async function askList<T>(
  names: readonly string[],
  ask: (list: readonly string[]) => Promise<T>,
): Promise<ListAnswers<T>> {
  const answers: T[] = [];
  const denied = new Map<string, Obstacle>();
  const asked = async (list: readonly string[]): Promise<Obstacle | null> => {
    try {
      answers.push(await ask(list));
      return null;
    } catch (error) {
      if (error instanceof Obstacle && error.kind === 'permission') return error;
      throw error;
    }
  };
  for (const list of chunked(names)) {
    const whole = await asked(list);
    if (whole === null) continue;
    for (const name of list) {
      const refused = list.length === 1 ? whole : await asked([name]);
      if (refused === null) continue;
      denied.set(name, refused);
      if (answers.length === 0 && denied.size >= MOST_DENIED) throw refused;
    }
  }
  const [first] = denied.values();
  if (answers.length === 0 && first !== undefined) throw first;
  return { answers, denied };
}

/** The same for answers by index. */
export async function askListing(
  names: readonly string[],
  ask: (list: readonly string[]) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Listing> {
  const { answers, denied } = await askList(names, ask);
  return { found: Object.assign({}, ...answers), denied };
}
