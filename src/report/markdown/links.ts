/** Where the run stands, for links. */

import { encodePath } from '../escape/markdown.ts';

/** From the runner's default environment; a link whose parts are unknown is not made. */
export interface LinkContext {
  /** `GITHUB_SERVER_URL`, for example `https://github.com`. */
  readonly serverUrl: string;
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  readonly repository: string | null;
  /** The commit that is checked out: `GITHUB_SHA`. */
  readonly sha: string | null;
  /** `GITHUB_RUN_ID`. */
  readonly runId: string | null;
  /** Path in that repository of a file of the workspace; `null` where it belongs to another repository. */
  readonly pathOf: (file: string) => string | null;
}

/** URL of a file of the workspace at the run's commit, at a line when there is one. */
export function fileUrl(context: LinkContext, file: string, line: number | null): string | null {
  const path = context.pathOf(file);
  if (context.repository === null || context.sha === null || path === null || path === '') return null;
  const anchor = line === null ? '' : `#L${line}`;
  return `${context.serverUrl}/${encodePath(context.repository)}/blob/${encodePath(context.sha)}/${encodePath(path)}${anchor}`;
}

/** URL of the workflow run. */
export function runUrl(context: LinkContext): string | null {
  return context.repository === null || context.runId === null
    ? null
    : `${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`;
}
