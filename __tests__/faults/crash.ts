/** Kills the action at every single call, before and after AWS carried it out, and runs it again. */

import type { CallHook } from '../../emulator/http/faults.ts';
import { type Expected, problemsOf, superfluousVersions } from './judge.ts';
import { inPool, type Outcome } from './pool.ts';
import { Site } from './site.ts';
import type { Situation } from './situations.ts';

interface CrashPoint {
  readonly situation: Situation;
  /** Which call of the run, counted from 1. */
  readonly call: number;
  readonly phase: 'before' | 'after';
}

/** Why a crash point is skipped: how often a run looks at AWS depends on the time, so that the last call may not come. */
export const ENDED_BEFORE = 'skipped as the run had ended before that call';

/** Tries the crash points of these situations, every `stride`-th of them. */
export async function crashCampaign(
  situations: readonly Situation[],
  stride: number,
  atOnce: number,
): Promise<readonly Outcome[]> {
  const undisturbed = await inPool(situations, atOnce, async (situation) => ({
    situation,
    ...(await runUndisturbed(situation)),
  }));
  const points = undisturbed.flatMap(({ situation, calls }) =>
    Array.from({ length: calls }, (_, index) =>
      (['before', 'after'] as const).map((phase): CrashPoint => ({ situation, call: index + 1, phase })),
    ).flat(),
  );
  const expected = new Map(undisturbed.map((one) => [one.situation, one.expected]));
  const tried = points.filter((_, index) => index % stride === 0);
  return inPool(tried, atOnce, async (point) => {
    const wanted = expected.get(point.situation);
    if (wanted === undefined) throw new TypeError('An undisturbed run is missing.');
    return tryCrash(point, wanted);
  });
}

/** What an undisturbed run leaves, and the operations of its calls. */
export async function runUndisturbed(
  situation: Situation,
): Promise<{ expected: Expected; calls: number; operations: readonly string[] }> {
  await using site = await Site.start(situation);
  const run = await site.run();
  if (run.exitCode !== 0) throw new Error(`${situation.name}, undisturbed: ${run.log}${run.stderr}`);
  return {
    expected: { state: site.state(), versions: site.versions() },
    calls: site.running.requests.length,
    operations: site.running.requests.map(({ operation }) => operation),
  };
}

/** Runs of which each may have ended before the call at which the one before it should have been killed. */
const TRIES = 4;

async function tryCrash({ situation, call, phase }: CrashPoint, expected: Expected): Promise<Outcome> {
  let at = call;
  for (let tried = 0; tried < TRIES; tried++) {
    const end = await killAt({ situation, call: at, phase }, expected);
    if (end.kind !== 'ended') return end.outcome;
    // A slow run looks at AWS less often: then its last call is where it is killed.
    at = end.calls;
  }
  return { name: nameOf({ situation, call, phase }), kind: 'skipped', problems: [], detail: ENDED_BEFORE };
}

function nameOf({ situation, call, phase }: CrashPoint): string {
  return `${situation.name}: killed ${phase} call ${call}`;
}

type KilledRun =
  | { readonly kind: 'killed'; readonly outcome: Outcome }
  /** It had ended before that call. */
  | { readonly kind: 'ended'; readonly calls: number };

async function killAt(point: CrashPoint, expected: Expected): Promise<KilledRun> {
  const { situation, call, phase } = point;
  await using site = await Site.start(situation);
  const { faults } = site.running;
  let kill = () => {};
  let count = 0;
  let target: unknown = null;
  let operation = '';
  const hook: CallHook = (current, when) => {
    if (when === 'before' && ++count === call) {
      target = current;
      operation = current.operation;
      if (phase === 'before') {
        faults.add({ operation: (one) => one === current, action: { kind: 'drop', when: 'before' } });
        kill();
      }
    }
    if (when === 'after' && current === target && phase === 'after') kill();
  };
  const stop = faults.onCall(hook);
  const killed = await site.run((killChild) => {
    kill = killChild;
  });
  stop();
  faults.clear();
  if (killed.signal !== 'SIGKILL') return { kind: 'ended', calls: Math.min(count, call - 1) };
  const before = site.running.requests.length;
  const clean = await site.run();
  const problems = [...problemsOf(site, clean, before, expected), ...superfluousVersions(site, expected)];
  const kind = problems.length === 0 ? 'passed' : 'failed';
  return { kind: 'killed', outcome: { name: `${nameOf(point)} (${operation})`, kind, problems, detail: '' } };
}
