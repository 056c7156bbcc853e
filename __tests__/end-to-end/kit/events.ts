/** Payloads of workflow events, cut down to what GitHub is documented to send and the action could look at. */

export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
}

interface Commit {
  readonly sha: string;
  readonly message: string;
}

const REPOSITORY = { full_name: 'acme/search', default_branch: 'main' };

/**
 * A push: the one event whose payload has the commit's message.
 * @param before the tip of the branch before the push
 */
export function push({ sha, message }: Commit, before?: string): WorkflowEvent {
  const head = { id: sha, message, timestamp: '2026-01-02T03:04:05Z', author: { name: 'A. Author' } };
  return {
    name: 'push',
    payload: { ref: 'refs/heads/main', before, after: sha, commits: [head], head_commit: head, repository: REPOSITORY },
  };
}

/** A run that somebody started by hand. */
export function workflowDispatch(): WorkflowEvent {
  return { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs: {}, repository: REPOSITORY } };
}

/** A run by the clock. */
export function schedule(): WorkflowEvent {
  return { name: 'schedule', payload: { schedule: '0 3 * * *', repository: REPOSITORY } };
}

/** A published release. */
export function release(): WorkflowEvent {
  const published = { tag_name: 'v1.0.0', name: 'Spring catalogue', body: 'Not the message of a commit', draft: false };
  return { name: 'release', payload: { action: 'published', release: published, repository: REPOSITORY } };
}
