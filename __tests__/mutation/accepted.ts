/** Mutants that no table test needs to catch, each with its reason. */

interface Accepted {
  readonly file: string;
  /** The line before and after, without the space around it. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const ACCEPTED: readonly Accepted[] = [
  {
    file: 'src/deployment/loop/poll.ts',
    before: "if (left <= 0) return end('timed-out');",
    after: "if (left <= 7) return end('timed-out');",
    reason: 'the last step comes 7 ms sooner, which nobody can see',
  },
];

/** Why a survivor is accepted; `null` when it is not. */
export function reasonFor(file: string, before: string, after: string): string | null {
  const one = ACCEPTED.find((entry) => entry.file === file && entry.before === before && entry.after === after);
  return one?.reason ?? null;
}
