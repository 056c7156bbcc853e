/** What the evidence for prune is found from. */

import type { WorkflowEvent } from '../../inputs/event.ts';
import type { StepScope } from '../../workspace/select/scope.ts';
import type { GitHubApi } from '../api/github-api.ts';

type Origin = Pick<
  WorkflowEvent,
  | 'workspace'
  | 'repository'
  | 'ref'
  | 'branch'
  | 'defaultBranch'
  | 'baseBranch'
  | 'isRerun'
  | 'isProposal'
  | 'pullRequest'
>;

export interface EvidenceSources {
  readonly event: Origin;
  /**
   * Whether the mode publishes. Only a mode that does not may judge a proposal as if it were merged: what a deploy deletes
   * is gone before that.
   */
  readonly publishes: boolean;
  readonly scope: StepScope;
  /** Path of the manifest in the workspace; `null` when none is used. */
  readonly manifest: string | null;
  /** Files of this run, by which its repositories are found. */
  readonly files: readonly string[];
  /** `null` without a token. */
  readonly api: Pick<GitHubApi, 'hasFile' | 'hadFile' | 'compareCommits' | 'filesAt'> | null;
}
