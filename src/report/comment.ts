/** The pull-request comment: one for a workflow, job and step, kept up to date in place. */

import { createHash } from 'node:crypto';
import type { GitHubFailure, IssueComment } from '../github/api/answers.ts';
import type { GitHubApi } from '../github/api/github-api.ts';
import type { CommentPolicy } from '../inputs/inputs.ts';
import { redact } from '../redact.ts';
import type { RunResult } from '../result/run-result.ts';
import { utf16Units } from './markdown/fit.ts';
import type { LinkContext } from './markdown/links.ts';
import { contentDiffers, isChanging, totalsOf } from './markdown/outcome.ts';
import { renderPage } from './markdown/page.ts';
import { headline, ICON, noChange } from './markdown/wording.ts';

/** GitHub takes 65,536 characters (and 262,144 bytes, which as many UTF-16 units never reach). */
const MAX_COMMENT_LENGTH = 65_000;

/** What distinguishes the comments of several uses of the action. Free text. */
export interface CommentIdentity {
  /** `GITHUB_WORKFLOW`. */
  readonly workflow: string;
  /** `GITHUB_JOB`. */
  readonly job: string;
  /** `GITHUB_ACTION`: the step's id, or a name that the runner gave it. */
  readonly action: string;
  /**
   * The job's values of the matrix as JSON, which distinguish jobs that share the three above; `null` without a matrix.
   */
  readonly matrix: string | null;
}

export type CommentDecision = 'create' | 'update' | 'none';

/** What became of the comment; `refusal` says why it could not be written. */
export interface CommentOutcome {
  readonly decision: CommentDecision;
  readonly refusal: CommentRefusal | null;
}

export interface CommentRefusal {
  /** For the user, as a sentence. */
  readonly message: string;
  /** True where GitHub denies it to the token, as to those of forks and Dependabot. */
  readonly isForbidden: boolean;
}

/** The first line of the comment, which GitHub does not show. It holds only a digest of the names. */
export function commentMarker({ workflow, job, action, matrix }: CommentIdentity): string {
  return marker([workflow, job, action, { matrix: matrix === null ? null : canonical(matrix) }]);
}

/**
 * The marker of versions before 1.0, whose last part was made of the inputs: a comment with it is replaced.
 * @param variant what `variantOf` gives for the same step
 */
export function formerMarker({ workflow, job, action }: CommentIdentity, variant: string): string {
  return marker([workflow, job, action, variant]);
}

function marker(identity: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  return `<!-- deploy-opensearch-dictionaries:${digest.slice(0, 32)} -->`;
}

/** The same values in whatever order the workflow lists them. Text that is not JSON is taken as it is. */
function canonical(json: string): unknown {
  try {
    const sorted = (_: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    return JSON.parse(JSON.stringify(JSON.parse(json), sorted));
  } catch {
    return json;
  }
}

/**
 * Renders the comment: fewer than 65,536 characters whatever the run holds.
 * @param hadNews whether the comment reported something before that may be gone now.
 */
export function renderComment(run: RunResult, links: LinkContext, marker: string, hadNews: boolean): string {
  const gone =
    hadNews && (run.mode === 'plan' || run.mode === 'validate') && run.failure === null && !isWorthAComment(run);
  return renderPage(run, links, {
    limit: MAX_COMMENT_LENGTH,
    measure: utf16Units,
    amounts: { problems: 20, examples: 10, domains: 10, messages: 5 },
    onlyNews: true,
    headline: gone ? noChange(totalsOf(run), ' any more') : headline(run),
    preamble: `${marker}\n`,
  });
}

/** Whether the run has news for a reviewer who has seen no comment yet. */
function isWorthAComment(run: RunResult): boolean {
  return (
    run.changed ||
    run.failure !== null ||
    run.dictionaries.some((dictionary) => isChanging(dictionary) || contentDiffers(dictionary))
  );
}

/**
 * Decides what to do about the comment. An existing comment is always updated, so that it never says what is no longer
 * true; by default a new one is created only when there is news.
 * @param existing our comment, when there is one.
 */
export function decideComment(
  policy: CommentPolicy,
  existing: IssueComment | null,
  run: RunResult,
  body: string,
): CommentDecision {
  if (policy === 'never') {
    return 'none';
  }
  if (existing !== null) {
    return existing.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd() ? 'none' : 'update';
  }
  return policy === 'always' || isWorthAComment(run) ? 'create' : 'none';
}

/**
 * Whether a comment is one that we wrote. Anybody can copy the marker, so its author counts: the token's own account
 * where it is known, else a bot, which a person can't be.
 */
export function isOurs({ body, author }: IssueComment, marker: string, viewer: string | null): boolean {
  if (!body.startsWith(marker) || author === null) {
    return false;
  }
  return viewer === null ? author.type === 'Bot' : author.login === viewer;
}

/** The comments of a pull request, as GitHub's API has them. */
export type Comments = Pick<GitHubApi, 'viewer' | 'listComments' | 'createComment' | 'updateComment'>;

/**
 * Creates or updates the comment. A run does not fail for a comment: a refusal is a value.
 * @param pullRequest its number
 */
export async function syncComment(
  gitHub: Comments,
  pullRequest: number,
  policy: CommentPolicy,
  run: RunResult,
  links: LinkContext,
  markers: { readonly own: string; readonly former: string },
): Promise<CommentOutcome> {
  if (policy === 'never') {
    return { decision: 'none', refusal: null };
  }
  const viewer = await gitHub.viewer();
  const listed = await gitHub.listComments(pullRequest);
  if (listed.kind !== 'ok') return { decision: 'none', refusal: refusalOf(listed) };
  const write = async (existing: IssueComment | null): Promise<CommentOutcome> => {
    // A comment of a failure alone need not have reported a change.
    const hadNews = existing !== null && policy === 'changes' && !existing.body.includes(`\n## ${ICON.failed} `);
    const body = renderComment(run, links, markers.own, hadNews);
    const decision = decideComment(policy, existing, run, body);
    if (decision === 'none') return { decision, refusal: null };
    const written =
      existing === null ? await gitHub.createComment(pullRequest, body) : await gitHub.updateComment(existing.id, body);
    if (written.kind === 'ok') return { decision, refusal: null };
    // Somebody deleted it since it was listed.
    if (existing !== null && written.kind === 'not-found') return await write(null);
    return { decision: 'none', refusal: refusalOf(written) };
  };
  const ours = findOurs(listed.value, markers, viewer.kind === 'ok' ? viewer.value : null);
  // Another one beside it would be worse than none.
  if (ours === null && viewer.kind !== 'ok' && listed.value.some(({ body }) => body.startsWith(markers.own)))
    return { decision: 'none', refusal: refusalOf(viewer) };
  return await write(ours);
}

/** Our comment, else one with the marker of a former version. */
function findOurs(
  comments: readonly IssueComment[],
  { own, former }: { readonly own: string; readonly former: string },
  viewer: string | null,
): IssueComment | null {
  const withMarker = (marker: string) => comments.find((comment) => isOurs(comment, marker, viewer));
  return withMarker(own) ?? withMarker(former) ?? null;
}

/** Says why the comment could not be written and what to do about it. */
function refusalOf({ kind, status, message }: GitHubFailure): CommentRefusal {
  const start = `The pull-request comment could not be written${status === null ? '' : ` (HTTP ${status})`}`;
  const refusal = (words: string, isForbidden = false): CommentRefusal => ({
    message: `${start}: ${words}${redact(message)}`,
    isForbidden,
  });
  switch (kind) {
    case 'refused':
      return /\blocked\b/i.test(message)
        ? refusal('the conversation is locked. Unlock it on the page of the pull request, or set "comment: never". ')
        : refusal('GitHub refuses it whatever the permissions of the token. ');
    case 'unavailable':
      return refusal(status === 403 || status === 429 ? 'GitHub limits its requests; run the job again later. ' : '');
    case 'forbidden':
    case 'not-found':
      if (status === 401) return refusal('GitHub does not accept the token of the input "github-token". ');
      return refusal(
        'the token may not write comments. Give the job "permissions: pull-requests: write"; on pull requests ' +
          'from forks and by Dependabot GitHub gives a token that can only read, and "comment: never" keeps this quiet. ',
        true,
      );
  }
}
