/** What Git and GitHub tell of the repository of a simulated world. */

import { createHash } from 'node:crypto';
import type { FormerContent, FormerContents, FormerMarker } from '../../../src/deployment/plan/baseline-rungs.ts';
import type { RepositoryEvidence } from '../../../src/deployment/prune/evidence.ts';
import type { Answer } from '../../../src/deployment/prune/removal.ts';
import { pathsOf } from '../world/repository.ts';
import type { FileState, PartState, PlannedRun } from '../world/scenario.ts';
import { isBlind, type Question } from '../world/traits/blind.ts';
import type { SimulatedWorld } from '../world/world.ts';

export function simulatedEvidence(world: SimulatedWorld, { commit, step = 0 }: PlannedRun): RepositoryEvidence {
  const { repository, scenario } = world;
  const branch = repository.branchOf(commit);
  const answer = (isTrue: boolean): Answer => ({ kind: isTrue ? 'yes' : 'no' });
  const onTip = (tip: number | null, path: string): Answer =>
    tip === null || scenario.tipsUnknown === true
      ? { kind: 'unknown', why: 'GitHub does not say' }
      : answer(repository.has(tip, path));
  const told = <T>(question: Question, find: () => T): T | Unknown => (isSilent(question, world) ? UNKNOWN : find());
  const blobs = (index: number) => repository.files(index).flatMap(blobsOf);
  return {
    inCommit: async () => (path) => told('inCommit', () => answer(repository.has(commit, path))),
    scope: async (path, name) => {
      if (isSilent('scope', world)) return UNKNOWN;
      const given = repository.scopeName(step, commit, path, name);
      return given === null || given === name
        ? answer(given === name)
        : { kind: 'other-name', name: given, formerly: 'no' };
    },
    history: async (path) => told('history', () => answer(repository.had(commit, path))),
    onDefaultBranch: async (path) => told('onDefaultBranch', () => onTip(repository.tip('main'), path)),
    onRunsBranch: async (path) => told('onRunsBranch', () => onTip(repository.tip(branch), path)),
    namesake: async (path, name) => {
      if (isSilent('namesake', world)) return UNKNOWN;
      const found = repository.files(commit).find((one) => !pathsOf(one).includes(path) && one.name === name);
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
    content: async (wanted) => {
      if (isSilent('content', world)) return UNKNOWN;
      const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
      const found = blobs(commit).find(({ content }) => sha256Of(content).startsWith(start));
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
    formerContent: async (path) => {
      if (isSilent('formerContent', world)) return UNKNOWN;
      const former = repository.history(commit).flatMap((index) => blobs(index).filter((one) => one.path === path));
      const found = blobs(commit).find(({ content }) => former.some((one) => one.content === content));
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
  };
}

/** Former contents of the files of a run, as its checkout has them. */
export function simulatedFormer(world: SimulatedWorld, { commit }: PlannedRun): FormerContents {
  const { repository, scenario } = world;
  const isUnknown = () => isSilent('former', world);
  const at = (index: number | null, path: string): FormerContent => {
    if (isUnknown()) return { kind: 'none', why: UNKNOWN.why };
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
      if (isUnknown()) return { kind: 'none', why: UNKNOWN.why };
      const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
      const paths = [file, marker?.path];
      const files = history.flatMap((index) => repository.files(index)).filter(({ path }) => paths.includes(path));
      const found = files.find(({ content }) => sha256Of(content).startsWith(start));
      return found === undefined
        ? { kind: 'none', why: 'Git has no such content of it' }
        : { kind: 'content', bytes: Buffer.from(found.content) };
    },
    hadContent: async ({ file }, marker, sha256) => {
      if (isUnknown()) return null;
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

type Unknown = { readonly kind: 'unknown'; readonly why: string };
const UNKNOWN: Unknown = { kind: 'unknown', why: 'Git does not answer' };

/** Whether Git and GitHub have no answer to a question at this moment. */
function isSilent(question: Question, { scenario, calm, time, start }: SimulatedWorld): boolean {
  return !calm && isBlind(scenario.blind, question, time.now - start);
}

/** The files of a dictionary, as Git keeps them. */
function blobsOf({ path, content, parts }: FileState): readonly PartState[] {
  return parts ?? [{ path, content }];
}

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
