/** Links to the run, its commit, its files and the documentation. */

import { helpAnchor, helpPage } from '../../dictionaries/problem-codes.ts';
import { code, encodePath, link } from '../escape/markdown.ts';

/** From the runner's default environment; a link whose parts are unknown is not made. */
export interface LinkContext {
  /** `GITHUB_SERVER_URL`, for example `https://github.com`. */
  readonly serverUrl: string;
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  readonly repository: string | null;
  /** The commit whose files were checked: the head of the pull request where the checkout has it, else what is checked out. */
  readonly sha: string | null;
  /** `GITHUB_RUN_ID`. */
  readonly runId: string | null;
  /** Path in that repository of a file of the workspace; `null` where it belongs to another repository. */
  readonly pathOf: (file: string) => string | null;
  /**
   * The running version of the action as `owner/name/ref` (`GITHUB_ACTION_REPOSITORY`, `GITHUB_ACTION_REF`); `null` where
   * it runs from the checkout (`uses: ./`).
   */
  readonly action: { readonly repository: string; readonly ref: string } | null;
  /** The values that distinguish the job from others of its matrix; `null` outside a matrix. */
  readonly matrix: string | null;
  /** Whether there is a results file, which has what a page leaves out. */
  readonly hasResultsFile: boolean;
}

/** Where what a page leaves out is to be found, as the end of a phrase. */
export function elsewhere({ hasResultsFile }: Pick<LinkContext, 'hasResultsFile'>): string {
  return hasResultsFile ? 'in the results file' : 'not shown';
}

/** Longest URL that is linked. Encoded, a path of a few hundred letters may have thousands; it is named without a link. */
const MAX_URL = 2_000;

/** URL of a file of the workspace at the run's commit, at a line when there is one; `null` also where it is too long. */
export function fileUrl(context: LinkContext, file: string, line: number | null): string | null {
  const path = context.pathOf(file);
  if (context.repository === null || context.sha === null || path === null || path === '') return null;
  const anchor = line === null ? '' : `#L${line}`;
  const repository = encodePath(context.repository);
  return unlessLong(`${context.serverUrl}/${repository}/blob/${encodePath(context.sha)}/${encodePath(path)}${anchor}`);
}

/** URL of the commit that the run is about. */
export function commitUrl({ serverUrl, repository, sha }: LinkContext): string | null {
  return repository === null || sha === null
    ? null
    : unlessLong(`${serverUrl}/${encodePath(repository)}/commit/${encodePath(sha)}`);
}

/** URL of the workflow run. */
export function runUrl(context: LinkContext): string | null {
  return context.repository === null || context.runId === null
    ? null
    : unlessLong(`${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`);
}

function unlessLong(url: string): string | null {
  return url.length > MAX_URL ? null : url;
}

/** URL of a page of the action's own documentation in the version that runs, for example `docs/iam.md`. */
function docsUrl({ serverUrl, action }: LinkContext, page: string, anchor = ''): string | null {
  if (action === null) return null;
  const path = `${encodePath(action.repository)}/blob/${encodePath(action.ref)}/${encodePath(page)}`;
  return unlessLong(`${serverUrl}/${path}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`);
}

/** The code of a problem, linked to what the documentation of this version says of it. Markdown. */
export function problemCode(name: string, links: LinkContext): string {
  const url = docsUrl(links, helpPage(name), helpAnchor(name));
  return url === null ? code(name) : link(code(name), url);
}

/** Pages of the documentation that messages name. */
const DOCS_PAGE = /`(docs\/[a-z-]+\.md)`/g;

/** Markdown of ours in which the pages of the documentation that are named become links. */
export function withDocLinks(markdown: string, links: LinkContext): string {
  return markdown.replace(DOCS_PAGE, (named, page: string) => {
    const url = docsUrl(links, page);
    return url === null ? named : link(page, url);
  });
}
