/** Stories that a world tells in order, so that they happen often enough: its commits, its runs, and AWS's part. */

import { Random } from './random.ts';
import type { CommitState, FileState, PlannedRun, Scenario } from './scenario.ts';

/**
 * - `emptied`: a dictionary that AWS takes, then one that it rejects, then next to nothing
 * - `comeback`: a dictionary that one commit lacks, and the next one has again
 * - `sparse`: a run that prunes, of a checkout without a file that its commit has and a later one lacks
 * - `hasty`: deploys that are cancelled, or whose time is over, while domains still apply what they requested
 * - `taken-over`: another repository publishes a package whose file the last commit lacks
 * - `behind`: a dictionary that shrinks by small steps on one domain, and then comes to another one that had none of them
 * - `republished`: a person publishes a package again while a run prunes it; told only where it is asked for
 * - `late-version`: an update of a package that is AVAILABLE, while AWS does not show its first version yet
 */
export type Plot = (typeof PLOTS)[number];
export const PLOTS = [
  'emptied',
  'comeback',
  'sparse',
  'taken-over',
  'hasty',
  'late-version',
  'behind',
  'republished',
] as const;

/** The story of a world: `told` where it is given; `null`: none. */
export function drawPlot(seed: number, repository: Random, told: Plot | undefined): Plot | null {
  const common = repository.chance(0.06) ? repository.pick(['emptied', 'comeback'] as const) : null;
  const random = new Random(seed, 'story');
  const rare = random.chance(0.03)
    ? random.pick(['sparse', 'taken-over', 'hasty', 'late-version', 'behind'] as const)
    : null;
  return told ?? common ?? rare;
}

/** Commits of two dictionaries: one changes with every commit; the other one goes with the last, in the stories about it. */
export function withPlainFiles(plot: Plot, commits: readonly CommitState[]): readonly CommitState[] {
  const goes = plot === 'sparse' || plot === 'taken-over' || plot === 'republished';
  return commits.map((commit, index) => {
    const file = (name: string, content: string): FileState => ({
      ...{ name, path: `dictionaries/${name}.txt`, content, domains: ['north', 'south'] },
    });
    const alpha = file('alpha', 'good words that a checkout may leave out\n');
    const beta = file('beta', `good words of beta in commit ${index}\n`);
    return {
      ...commit,
      files: goes && index < commits.length - 1 ? [alpha, beta] : [beta],
    };
  });
}

export const PATIENT = {
  kill: null,
  cancelAfter: null,
  expiresAtCall: null,
  validationTimeout: 1_200_000,
  associationTimeout: 1_800_000,
};

/** Commits of one dictionary: its words, and the domains that get it. The last one has the words of the one before. */
export function withSmallSteps(): readonly CommitState[] {
  return [100, 96, 60, 36, 36].map((count, index) => ({
    sha: `ccccc${index}`.padEnd(40, '0'),
    files: [
      {
        ...{
          name: 'beta',
          path: 'dictionaries/beta.txt',
          domains: index === 2 || index === 3 ? ['north'] : ['north', 'south'],
        },
        content: Array.from({ length: count }, (_, at) => `good word ${at}\n`).join(''),
      },
    ],
  }));
}

/** Runs that tell a story in order, each when the one before it has most likely ended. */
export function plotted(random: Random, plot: Plot): readonly PlannedRun[] {
  const run = (index: number, commit: number, more: Partial<PlannedRun> = {}): PlannedRun => ({
    ...{ id: `run${index + 1}`, commit, mode: 'deploy', byHand: false, prune: false, maxRemovedPercent: 50 },
    ...{ ...PATIENT, startAfter: index * 40_000, ...more },
  });
  const prunes = { prune: true, maxRemovedPercent: 100 };
  switch (plot) {
    case 'emptied':
      return [run(0, 0), run(1, 1), run(2, 2)];
    case 'comeback':
      return [run(0, random.pick([0, 2])), run(1, 1, { ...prunes, byHand: random.chance(0.6) })];
    case 'sparse':
      // The plan of the last commit only tells that the branch has gone on.
      return [
        ...[run(0, 0), run(1, 2, { mode: 'plan' })],
        run(2, 1, { ...prunes, byHand: random.chance(0.3), sparse: ['alpha'] }),
      ];
    case 'taken-over':
      return [run(0, 0)];
    case 'republished':
      return [run(0, 0), run(1, 2, prunes)];
    case 'behind':
      return [0, 1, 2, 3, 4].map((index) => run(index, index));
    case 'hasty':
      return [0, 1].map((index) => {
        const cancelAfter = random.chance(0.3) ? random.magnitude(2_000, 20_000) : null;
        return run(index, index, { associationTimeout: 5_000, cancelAfter });
      });
    case 'late-version':
      return [run(0, 0), run(1, 1, { startAfter: random.magnitude(50, 4_000) })];
  }
}

/** What AWS has to do, and who reads what is said of it, so that the story can be seen. */
export function shaped(scenario: Scenario, plot: Plot | null, random: Random): Scenario {
  const { durations, switches } = scenario;
  if (plot === 'hasty') {
    const associating = random.magnitude(6_000, 120_000);
    return { ...scenario, reads: true, durations: { ...durations, associating } };
  }
  // The evidence of what domains run must be readable.
  if (plot === 'behind') return { ...scenario, faultRate: 0, silence: 0, outage: null };
  if (plot === 'taken-over' || plot === 'republished') {
    const isForeign = plot === 'taken-over';
    const content = `good words of ${isForeign ? 'another repository' : 'a person'}\n`;
    const after = 40_000 + (isForeign ? 0 : random.magnitude(100, 5_000));
    const description = isForeign ? 'foreign' : 'kept';
    const publish = { after, kind: 'publish', name: 'alpha', content, description } as const;
    return { ...scenario, console: [...scenario.console, publish] };
  }
  if (plot !== 'late-version') return scenario;
  const { versionAfterFailedUpdate: _hidesVersions, ...others } = switches;
  return { ...scenario, switches: { ...others, versionBehindStatus: random.magnitude(1_000, 4_000) } };
}
