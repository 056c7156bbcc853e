/** How one disturbed run of a campaign ended. */
export interface Outcome {
  readonly name: string;
  readonly kind: 'passed' | 'failed' | 'skipped';
  /** What is wrong, as sentences. */
  readonly problems: readonly string[];
  /** What became of the disturbed run; or why it was skipped. */
  readonly detail: string;
}

/** Maps `items` through `work`, so many at once, in order. */
export async function inPool<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, items.length) }, async () => {
      for (let index = next++; index < items.length; index = next++) {
        const item = items[index];
        if (item !== undefined) results.set(index, await work(item));
      }
    }),
  );
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** Totals by kind, and by what became of the disturbed runs. */
export function describeOutcomes(title: string, outcomes: readonly Outcome[]): string {
  const of = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const details = [...Map.groupBy(outcomes, ({ detail }) => detail)]
    .filter(([detail]) => detail !== '')
    .map(([detail, ones]) => `${detail} ${ones.length}`);
  const tail = details.length === 0 ? '' : ` (disturbed runs: ${details.join(', ')})`;
  return `${title}: ${outcomes.length} tried, ${of('passed')} converged, ${of('failed')} failed, ${of('skipped')} skipped${tail}`;
}
