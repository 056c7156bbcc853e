/** Finds the line that an engine rejects, in few requests. */

/**
 * The length of the shortest rejected prefix of a rejected list: its last element is the cause. A shorter prefix may be
 * accepted, a longer one never is.
 * @param length length of the list, at least 1; the empty prefix is known to be accepted
 * @param hints indexes (from 0) of suspected elements, tried first
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
