import type { CommentApi } from './comment.ts';
import type { GitHubApi, GitHubResult } from './github-api.ts';

/** The comments of one pull request, over GitHub's API. */
export function pullRequestComments(gitHub: GitHubApi, pullRequest: number): CommentApi {
  return {
    viewer: null,
    async *list() {
      const comments = value(await gitHub.listComments(pullRequest));
      yield comments.map(({ id, body, author }) => ({
        id,
        body,
        author: author === null ? null : { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
      }));
    },
    async create(body) {
      value(await gitHub.createComment(pullRequest, body));
    },
    async update(id, body) {
      value(await gitHub.updateComment(id, body));
    },
  };
}

const STATUS = { forbidden: 403, 'not-found': 404, unavailable: undefined } as const;

function value<T>(result: GitHubResult<T>): T {
  if (result.kind === 'ok') return result.value;
  throw Object.assign(new Error(result.message), { status: STATUS[result.kind] });
}
