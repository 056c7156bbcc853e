/** Whether an index that OpenSearch did not find is gone. */

import { type DomainApi, Obstacle } from './port.ts';

/**
 * Asks for the settings of indexes that were not found: one that is gone is not listed either.
 * @returns the obstacle for each index that may exist; one that is gone is left out
 */
export async function doubtsOfGone(api: DomainApi, indexes: readonly string[]): Promise<ReadonlyMap<string, Obstacle>> {
  const names = [...new Set(indexes)];
  if (names.length === 0) return new Map();
  try {
    const { found, denied } = await api.settings(names);
    return new Map(
      names.flatMap((index) => {
        const message = `${index} was not found when it was asked, but exists. Run the check again.`;
        const doubt = index in found ? new Obstacle('error', message) : denied.get(index);
        return doubt === undefined ? [] : [[index, doubt] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return new Map(names.map((index) => [index, error]));
  }
}
