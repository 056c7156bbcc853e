/** Finds the line at which an engine stops, in few questions. */

/**
 * The length of the shortest prefix that is rejected, of a list that is rejected as a whole: its last element is the culprit. A
 * prefix of a rejected one may be fine, a longer one never is.
 * @param length of the list, at least 1; the empty prefix is known to be accepted
 * @param hints places (from 0) of elements that are suspected, tried first
 */
export async function shortestRejected(
  length: number,
  hints: readonly number[],
  rejects: (prefix: number) => Promise<boolean>,
): Promise<number> {
  let accepted = 0;
  let rejected = length;
  const ask = async (prefix: number): Promise<void> => {
    if (prefix <= accepted || prefix >= rejected) return;
    if (await rejects(prefix)) rejected = prefix;
    else accepted = prefix;
  };
  for (const hint of hints.slice(0, 2)) {
    await ask(hint);
    await ask(hint + 1);
  }
  while (rejected - accepted > 1) await ask(Math.floor((accepted + rejected) / 2));
  return rejected;
}
