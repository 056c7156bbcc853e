/** How often properties are tried: more often in `npm run test:long` than in `npm test`. */

/** By how much `properties.long.test.ts` multiplies the runs. */
export const MORE = 'PROPERTY_RUNS_FACTOR';

/** @param few in `npm test` */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: few * Number(process.env[MORE] ?? 1) };
}
