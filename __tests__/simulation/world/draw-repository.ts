/** The commits of one world: files that come, change, move and go, on one branch or two, in one step of the workflow or two. */

import { Random } from './random.ts';
import type { StepState } from './repository.ts';
import { type CommitState, DOMAINS, type FileState, NAMES, REJECTED, type Scenario } from './scenario.ts';
import { drawPlot, type Plot, withPlainFiles, withSmallSteps } from './stories.ts';

interface Drawn {
  readonly repository: Pick<Scenario, 'commits' | 'steps' | 'pushedAhead' | 'tipsUnknown'>;
  readonly plot: Plot | null;
}

/** @param told the story to tell; one world in eleven tells one where it is left out */
export function drawRepository(seed: number, told?: Plot): Drawn {
  const random = new Random(seed, 'repository');
  const plot = drawPlot(seed, random, told);
  const branches = plot === null && random.chance(0.12);
  let commits: readonly CommitState[] = makeCommits(random, plot !== null || branches ? 3 : random.whole(1, 3));
  if (plot === 'emptied') commits = withEmptied(random, commits);
  if (plot === 'comeback') commits = withComeback(commits);
  if (plot === 'behind') commits = withSmallSteps();
  else if (plot !== null && plot !== 'emptied' && plot !== 'comeback') commits = withPlainFiles(plot, commits);
  if (plot === null && random.chance(0.1)) commits = withMove(random, commits);
  if (plot === null && random.chance(0.1)) commits = withRename(random, commits);
  const twoSteps = plot === null && random.chance(0.08);
  if (twoSteps) commits = commits.map((commit) => ({ ...commit, files: commit.files.map(inSecondStep) }));
  if (branches) commits = withBranch(random, commits);
  const oneGlob: readonly StepState[] = [{ folder: 'dictionaries/', by: 'glob' }];
  const repository = {
    commits,
    ...(twoSteps ? { steps: twoOf(random) } : random.chance(0.3) ? { steps: oneGlob } : {}),
    ...(random.chance(plot === 'comeback' ? 0.8 : 0.15) ? { pushedAhead: true } : {}),
    ...(random.chance(0.03) ? { tipsUnknown: true } : {}),
  };
  return { repository, plot };
}

/** A dictionary that one commit lacks, and the next one has again. */
function withComeback(commits: readonly CommitState[]): readonly CommitState[] {
  return commits.map((commit, index) => {
    const content = `good words that came back with commit ${index}\n`;
    const file = { name: 'alpha', path: 'dictionaries/alpha.txt', content, domains: ['north'] };
    const others = commit.files.filter(({ name }) => name !== 'alpha');
    const kept = others.map((one) => ({ ...one, content: one.content.replace(REJECTED, 'good') }));
    const beta = { ...file, name: 'beta', path: 'dictionaries/beta.txt', content: 'good words that stay\n' };
    const rest = kept.some(({ name }) => name === 'beta') ? kept : [beta, ...kept];
    return { ...commit, files: index === 1 ? rest : [file, ...rest] };
  });
}

function twoOf(random: Random): readonly StepState[] {
  return ['dictionaries/', 'search/'].map((folder) => ({ folder, by: random.pick(['glob', 'manifest'] as const) }));
}

function inSecondStep(file: FileState): FileState {
  const isSecond = file.name === 'gamma' || file.name === 'delta';
  return isSecond ? { ...file, path: file.path.replace('dictionaries/', 'search/') } : file;
}

/** A dictionary that AWS takes, then one that it rejects, then next to nothing. */
function withEmptied(random: Random, commits: readonly CommitState[]): readonly CommitState[] {
  const name = commits[0]?.files[0]?.name ?? 'alpha';
  const domains = random.chance(0.8) ? ['north'] : DOMAINS;
  const content = [
    'good and long words, many of them, as the domain has them\n',
    `${REJECTED} and just as long words, many of them\n`,
  ];
  return commits.map((commit, index) => {
    const file = { name, path: `dictionaries/${name}.txt`, content: content[index] ?? 'left\n', domains };
    return { ...commit, files: [file, ...commit.files.filter((one) => one.name !== name)] };
  });
}

/** From some commit on a file is in another folder, with the content that it had, or a new one. */
function withMove(random: Random, commits: readonly CommitState[]): readonly CommitState[] {
  const name = random.pick(NAMES);
  const since = random.whole(1, 2);
  return commits.map((commit, index) =>
    index < since
      ? commit
      : withFile(commit, name, (file) => ({ ...file, path: `dictionaries/moved/${file.name}.txt` })),
  );
}

/** From some commit on a file has another name, and so is another package, most often with the very content that it had. */
function withRename(random: Random, commits: readonly CommitState[]): readonly CommitState[] {
  const name = random.pick(NAMES);
  const since = random.whole(1, 2);
  const former = commits[since - 1]?.files.find((file) => file.name === name)?.content;
  const isSame = random.chance(0.7) && !(former?.includes(REJECTED) ?? true);
  return commits.map((commit, index) =>
    index < since
      ? commit
      : withFile(commit, name, (file) => ({
          ...{ ...file, name: 'epsilon', path: 'dictionaries/epsilon.txt' },
          content: isSame && former !== undefined ? former : file.content,
        })),
  );
}

function withFile(commit: CommitState, name: string, change: (file: FileState) => FileState): CommitState {
  return { ...commit, files: commit.files.map((file) => (file.name === name ? change(file) : file)) };
}

/** All but the first and the last commit are, or the one before the last is, on a branch of their own. */
function withBranch(random: Random, commits: readonly CommitState[]): readonly CommitState[] {
  const first = random.whole(1, commits.length - 2);
  return commits.map((commit, index) =>
    index >= first && index < commits.length - 1 ? { ...commit, branch: 'feature' } : commit,
  );
}

function makeCommits(random: Random, count: number): CommitState[] {
  const commits: CommitState[] = [];
  let files = random.some(NAMES, 0.5).map((name) => newFile(random, name, 0));
  if (files.length === 0) files = [newFile(random, 'alpha', 0)];
  for (let index = 0; index < count; index++) {
    if (index > 0) files = changed(random, files, commits, index);
    const last = index === count - 1;
    const usable = last ? files.map((file) => ({ ...file, content: file.content.replace(REJECTED, 'mended') })) : files;
    commits.push({ sha: `${index}`.padStart(7, 'c').padEnd(40, '0'), files: usable });
  }
  return commits;
}

function changed(
  random: Random,
  before: readonly FileState[],
  commits: readonly CommitState[],
  index: number,
): FileState[] {
  const after: FileState[] = [];
  for (const name of NAMES) {
    const file = before.find((one) => one.name === name);
    const former = commits.flatMap((commit) => commit.files).find((one) => one.name === name);
    if (file === undefined) {
      if (random.chance(0.3)) after.push(former ?? newFile(random, name, index));
    } else if (random.chance(0.15)) {
      // Its file is gone.
    } else if (random.chance(0.2)) {
      after.push({ ...file, content: former?.content ?? file.content });
    } else if (random.chance(0.6)) {
      after.push({ ...newFile(random, name, index), domains: random.chance(0.8) ? file.domains : someDomains(random) });
    } else {
      after.push(file);
    }
  }
  return after.length === 0 ? [newFile(random, 'alpha', index)] : after;
}

function newFile(random: Random, name: string, commit: number): FileState {
  const quality = random.chance(0.1) ? REJECTED : 'good';
  return {
    name,
    path: `dictionaries/${name}.txt`,
    content: `${quality} words of ${name} in commit ${commit}\n`,
    domains: someDomains(random),
  };
}

function someDomains(random: Random): string[] {
  if (random.chance(0.1)) return [];
  const domains = random.some(DOMAINS, 0.5);
  return domains.length === 0 ? ['north'] : domains;
}
