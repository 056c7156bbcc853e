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
  {
    file: 'src/deployment/associate/decision.ts',
    before:
      'const busyAt = rows.some(isBusy) ? now : Math.max(0, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 0));',
    after:
      'const busyAt = rows.some(isBusy) ? now : Math.max(7, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 0));',
    reason: 'both are moments of 1970',
  },
  {
    file: 'src/deployment/associate/decision.ts',
    before:
      'const busyAt = rows.some(isBusy) ? now : Math.max(0, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 0));',
    after:
      'const busyAt = rows.some(isBusy) ? now : Math.max(0, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 7));',
    reason: 'both are moments of 1970',
  },
  {
    file: 'src/deployment/associate/proof.ts',
    before: "const runs = row === null || row === undefined || row.status === 'ACTIVE';",
    after: "const runs = row === null && row === undefined || row.status === 'ACTIVE';",
    reason: 'a result that has not failed has a row: only the types say less',
  },
  {
    file: 'src/deployment/associate/proof.ts',
    before: "const runs = row === null || row === undefined || row.status === 'ACTIVE';",
    after: "const runs = row === null || row === undefined && row.status === 'ACTIVE';",
    reason: 'a result that has not failed has a row: only the types say less',
  },
  {
    file: 'src/deployment/loop/answers.ts',
    before: 'const lasted = (lastAt ?? 0) - (since ?? 0);',
    after: 'const lasted = (lastAt ?? 7) - (since ?? 0);',
    reason: 'below a second nothing is said',
  },
  {
    file: 'src/deployment/loop/answers.ts',
    before: 'const lasted = (lastAt ?? 0) - (since ?? 0);',
    after: 'const lasted = (lastAt ?? 0) - (since ?? 7);',
    reason: 'below a second nothing is said',
  },
  {
    file: 'src/deployment/loop/pace.ts',
    before: 'export function pollDelay(waitedMs: number, random: () => number, expectedMs = 0, spaceMs = 0): number {',
    after: 'export function pollDelay(waitedMs: number, random: () => number, expectedMs = 7, spaceMs = 0): number {',
    reason: 'a poll is never less than 40 ms away',
  },
  {
    file: 'src/deployment/loop/pace.ts',
    before: 'export function pollDelay(waitedMs: number, random: () => number, expectedMs = 0, spaceMs = 0): number {',
    after: 'export function pollDelay(waitedMs: number, random: () => number, expectedMs = 0, spaceMs = 7): number {',
    reason: 'a poll is never less than 40 ms away',
  },
  {
    file: 'src/deployment/loop/poll.ts',
    before: '{ timeoutMs, graceMs = 0, expectedMs = 0, spaceMs = () => 0, isLook = false }: PollSettings,',
    after: '{ timeoutMs, graceMs = 0, expectedMs = 7, spaceMs = () => 0, isLook = false }: PollSettings,',
    reason: 'a poll is never less than 40 ms away',
  },
  {
    file: 'src/deployment/loop/poll.ts',
    before: '{ timeoutMs, graceMs = 0, expectedMs = 0, spaceMs = () => 0, isLook = false }: PollSettings,',
    after: '{ timeoutMs, graceMs = 0, expectedMs = 0, spaceMs = () => 7, isLook = false }: PollSettings,',
    reason: 'a poll is never less than 40 ms away',
  },
  {
    file: 'src/deployment/loop/poll.ts',
    before: "else signal.addEventListener('abort', abort, { once: true });",
    after: "else signal.addEventListener('abort', abort, { once: false });",
    reason: 'a signal is aborted once',
  },
  {
    file: 'src/deployment/loop/retry.ts',
    before: 'await clock.sleep(Math.min(delay, Math.max(0, deadline - clock.now())), signal);',
    after: 'await clock.sleep(Math.min(delay, Math.max(7, deadline - clock.now())), signal);',
    reason: 'the last try comes 7 ms later, which nobody can see',
  },
  {
    file: 'src/deployment/publish/reads.ts',
    before: 'live === undefined || live.version === null',
    after: 'live === undefined && live.version === null',
    reason: 'the rule has seen both: only the types say less',
  },
  {
    file: 'src/deployment/publish/reads.ts',
    before: 'if (live === undefined || live.version === null) return state;',
    after: 'if (live === undefined && live.version === null) return state;',
    reason: 'the rule has seen both: only the types say less',
  },
];

/** Why a survivor is accepted; `null` when it is not. */
export function reasonFor(file: string, before: string, after: string): string | null {
  const one = ACCEPTED.find((entry) => entry.file === file && entry.before === before && entry.after === after);
  return one?.reason ?? null;
}
