/** The evidence for prune, from the facts of a run. */

import type { Observation } from '../../deployment/plan/observe.ts';
import type { RepositoryEvidence } from '../../deployment/prune/evidence.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import { repositoryEvidence } from '../../github/evidence/repository-evidence.ts';
import type { Configuration } from '../../inputs/configuration.ts';
import { ABILITIES } from '../../inputs/modes.ts';
import type { Run } from '../run.ts';

export function evidenceOf({ event, state, gitHub }: Run, { scope, manifestPath }: Configuration): RepositoryEvidence {
  const files = state.dictionaries.map(({ file }) => file);
  const { publishes } = ABILITIES[state.mode];
  return repositoryEvidence({ event, publishes, scope, manifest: manifestPath, files, api: gitHub });
}

/** All domains that this step lists. */
export function domainsOf({ domains }: Configuration, { associations }: Observation): readonly DomainName[] {
  return [...new Set([...domains, ...associations.keys()])];
}
