/** What Git and GitHub tell of the repository of a simulated world. */

import { createHash } from 'node:crypto';
import type { FormerContent, FormerContents, FormerMarker } from '../../../src/deployment/plan/baseline-rungs.ts';
import type { RepositoryEvidence } from '../../../src/deployment/prune/evidence.ts';
import type { Answer } from '../../../src/deployment/prune/removal.ts';
import type { PlannedRun } from '../world/scenario.ts';
import type { SimulatedWorld } from '../world/world.ts';

export function simulatedEvidence(
  { repository, scenario }: SimulatedWorld,
  { commit, step = 0 }: PlannedRun,
): RepositoryEvidence {
  const branch = repository.branchOf(commit);
  const answer = (isTrue: boolean): Answer => ({ kind: isTrue ? 'yes' : 'no' });
  const onTip = (tip: number | null, path: string): Answer =>
    tip === null || scenario.tipsUnknown === true
      ? { kind: 'unknown', why: 'GitHub does not say' }
      : answer(repository.has(tip, path));
  return {
    inCommit: async () => (path) => answer(repository.has(commit, path)),
    scope: async (path, name) => {
      const given = repository.scopeName(step, commit, path, name);
      return given === null || given === name
        ? answer(given === name)
        : { kind: 'other-name', name: given, formerly: 'no' };
    },
    history: async (path) => answer(repository.had(commit, path)),
    onDefaultBranch: async (path) => onTip(repository.tip('main'), path),
    onRunsBranch: async (path) => onTip(repository.tip(branch), path),
    namesake: async (path, name) => {
      const found = repository.files(commit).find((one) => one.path !== path && one.name === name);
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
    content: async (wanted) => {
      const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
      const found = repository.files(commit).find(({ content }) => sha256Of(content).startsWith(start));
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
    formerContent: async (path) => {
      const former = repository
        .history(commit)
        .flatMap((index) => repository.files(index).filter((one) => one.path === path));
      const found = repository.files(commit).find(({ content }) => former.some((one) => one.content === content));
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
  };
}

/** Former contents of the files of a run, as its checkout has them. */
export function simulatedFormer({ repository, scenario }: SimulatedWorld, { commit }: PlannedRun): FormerContents {
  const at = (index: number | null, path: string): FormerContent => {
    const file = index === null ? undefined : repository.files(index).find((one) => one.path === path);
    return file === undefined
      ? { kind: 'none', why: 'the commit does not have its file' }
      : { kind: 'content', bytes: Buffer.from(file.content) };
  };
  const both = (index: number | null, file: string, marker: FormerMarker | null) =>
    [marker?.path ?? file, file].map((path) => at(index, path));
  const history = repository.history(commit);
  return {
    withHash: async ({ file }, marker, wanted) => {
      const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
      const paths = [file, marker?.path];
      const files = history.flatMap((index) => repository.files(index)).filter(({ path }) => paths.includes(path));
      const found = files.find(({ content }) => sha256Of(content).startsWith(start));
      return found === undefined
        ? { kind: 'none', why: 'Git has no such content of it' }
        : { kind: 'content', bytes: Buffer.from(found.content) };
    },
    hadContent: async ({ file }, marker, sha256) => {
      const paths = [file, marker?.path];
      const files = history.flatMap((index) => repository.files(index)).filter(({ path }) => paths.includes(path));
      if (files.some(({ content }) => sha256Of(content) === sha256)) return true;
      // Without a path in the marker it may have been published from anywhere.
      return typeof marker?.path === 'string' ? false : null;
    },
    atCommit: async ({ file }, marker, sha) => both(repository.indexOf(sha), file, marker),
    atBase: async ({ file }, marker) => both(repository.parentOf(commit), file, marker),
    atTip: async ({ file }, marker, branch) => {
      const name = branch.replace('refs/heads/', '');
      if (scenario.tipsUnknown === true || (name !== 'main' && name !== 'feature'))
        return [{ kind: 'none', why: 'GitHub does not say' }];
      return both(repository.tip(name), file, marker);
    },
  };
}

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
