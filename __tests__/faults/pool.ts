/** How one disturbed run of a campaign ended. */
export interface Outcome {
  readonly name: string;
  readonly kind: 'passed' | 'failed' | 'skipped';
  /** What is wrong, as sentences. */
  readonly problems: readonly string[];
  /** What became of the disturbed run; or why it was skipped. */
  readonly detail: string;
  /** How often each kind of fault occurred. */
  readonly counts?: ReadonlyMap<string, number>;
}

/** The failed ones by name, a line each: what was tried, with its seed, and the first thing that is wrong. */
export function namesOfFailed(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ kind, name, problems: [first = ''] }) =>
    kind === 'failed' ? [`FAILED ${name}: ${first.split('\n')[0]?.slice(0, 300)}`] : [],
  );
}

/** How many of a campaign may be skipped: 2 %. */
export function mostSkipped(outcomes: readonly Outcome[]): number {
  return Math.ceil(outcomes.length / 50);
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
  const total = `${title}: ${outcomes.length} tried, ${of('passed')} converged, ${of('failed')} failed, ${of('skipped')} skipped${tail}`;
  const faults = describeFaults(outcomes);
  return faults === '' ? total : `${total}\n  faults: ${faults}`;
}

/** How often each kind of fault occurred in all of them, the frequent ones first. */
function describeFaults(outcomes: readonly Outcome[]): string {
  const sums = new Map<string, number>();
  for (const [fault, count] of outcomes.flatMap(({ counts }) => [...(counts ?? [])])) {
    sums.set(fault, (sums.get(fault) ?? 0) + count);
  }
  const sorted = [...sums].sort(([, one], [, other]) => other - one);
  return sorted.map(([fault, count]) => `${fault} ${count}`).join(', ');
}
