/** What Git and GitHub tell of the repository of a simulated world. */

import { createHash } from 'node:crypto';
import type { RepositoryEvidence } from '../../src/deployment/prune/evidence.ts';
import type { Answer } from '../../src/deployment/prune/removal.ts';
import type { SimulatedWorld } from './world.ts';

/** @param commit index of the commit that is checked out */
export function simulatedEvidence(world: SimulatedWorld, commit: number): RepositoryEvidence {
  const { commits } = world.scenario;
  const answer = (isTrue: boolean | null): Answer => {
    if (isTrue === null) return { kind: 'unknown', why: 'GitHub does not say' };
    return { kind: isTrue ? 'yes' : 'no' };
  };
  const onTip = async (path: string) => answer(await world.gitHub.hasFile(path, world.event.branch ?? ''));
  return {
    inCommit: async () => (path) => answer(world.tipHas(path, commit)),
    scope: async (path, name) =>
      answer(commits.some(({ files }) => files.some((file) => file.path === path && file.name === name))),
    history: async (path) => answer(commits.slice(0, commit + 1).some((_, index) => world.tipHas(path, index))),
    onDefaultBranch: onTip,
    onRunsBranch: onTip,
    content: async (wanted) => {
      const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
      const found = commits[commit]?.files.find(({ content }) =>
        createHash('sha256').update(content).digest('hex').startsWith(start),
      );
      return found === undefined ? { kind: 'no' } : { kind: 'file', path: found.path };
    },
  };
}
