import type { GitHubApi, GitHubResult } from '../github/github-api.ts';
import type { CommentApi } from './comment.ts';

/** The comments of one pull request, over GitHub's API. */
export async function pullRequestComments(gitHub: GitHubApi, pullRequest: number): Promise<CommentApi> {
  return {
    viewer: await gitHub.viewer(),
    async *list() {
      yield value(await gitHub.listComments(pullRequest));
    },
    async create(body) {
      value(await gitHub.createComment(pullRequest, body));
    },
    async update(id, body) {
      value(await gitHub.updateComment(id, body));
    },
  };
}

function value<T>(result: GitHubResult<T>): T {
  if (result.kind === 'ok') return result.value;
  throw Object.assign(new Error(result.message), { status: result.status });
}
