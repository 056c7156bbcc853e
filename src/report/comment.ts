/** The pull-request comment: one for a workflow, job and step, kept up to date in place. */

import { createHash } from 'node:crypto';
import type { FailureReason } from '../failure.ts';
import type { IssueComment } from '../github/github-api.ts';
import type { CommentPolicy } from '../inputs/inputs.ts';
import { redact } from '../redact.ts';
import type { RunResult } from '../result/run-result.ts';
import { utf16Units } from './markdown/fit.ts';
import type { LinkContext } from './markdown/links.ts';
import { contentDiffers, isChanging, totalsOf } from './markdown/outcome.ts';
import { renderPage } from './markdown/page.ts';
import { headline, noChange } from './markdown/wording.ts';

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

/** The comments of the pull request of the run's event. Methods reject with an error that has the HTTP `status`. */
export interface CommentApi {
  /**
   * Login of the token's account, which a personal access token can ask for (`GET /user`). `null` for the tokens of a
   * workflow or an app, whose comments are a bot's.
   */
  readonly viewer: string | null;
  /** All comments, oldest first, a page at a time. */
  list(): AsyncIterable<readonly IssueComment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
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

/** Failures that the pull request caused, and that its reviewer can do something about. */
const CONTENT_FAILURES: ReadonlySet<FailureReason> = new Set([
  'invalid-configuration',
  'lint-failed',
  'engine-failed',
  'test-failed',
  'validation-failed',
  'removal-guard',
  'search-failed',
]);

/** Whether the run has news for a reviewer who has seen no comment yet. */
function isWorthAComment(run: RunResult): boolean {
  return (
    run.changed ||
    (run.failure !== null && CONTENT_FAILURES.has(run.failure.code)) ||
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

/** Creates or updates the comment. Never rejects: a run does not fail for a comment. */
export async function syncComment(
  api: CommentApi,
  policy: CommentPolicy,
  run: RunResult,
  links: LinkContext,
  markers: { readonly own: string; readonly former: string },
): Promise<CommentOutcome> {
  if (policy === 'never') {
    return { decision: 'none', refusal: null };
  }
  try {
    const existing = await findOurs(api, markers);
    const body = renderComment(run, links, markers.own, existing !== null && policy === 'changes');
    const decision = decideComment(policy, existing, run, body);
    if (decision === 'create') {
      await api.create(body);
    } else if (decision === 'update' && existing !== null) {
      await api.update(existing.id, body);
    }
    return { decision, refusal: null };
  } catch (error) {
    const status = statusOf(error);
    const isForbidden = status === 403 || status === 404;
    return { decision: 'none', refusal: { message: describeCommentError(error), isForbidden } };
  }
}

/** Our comment, else one with the marker of a former version. */
async function findOurs(
  api: CommentApi,
  { own, former }: { readonly own: string; readonly former: string },
): Promise<IssueComment | null> {
  let old: IssueComment | null = null;
  for await (const page of api.list()) {
    const found = page.find((comment) => isOurs(comment, own, api.viewer));
    if (found !== undefined) {
      return found;
    }
    old ??= page.find((comment) => isOurs(comment, former, api.viewer)) ?? null;
  }
  return old;
}

/** Says why the comment could not be written and what to do about it. */
function describeCommentError(error: unknown): string {
  const status = statusOf(error);
  const message = redact(error instanceof Error ? error.message : String(error));
  const start = `The pull-request comment could not be written${status === null ? '' : ` (HTTP ${status})`}`;
  switch (status) {
    case 401:
      return `${start}: GitHub does not accept the token of the input "github-token". ${message}`;
    case 403:
    case 404:
      return (
        `${start}: the token may not write comments. Give the job "permissions: pull-requests: write"; on pull requests ` +
        `from forks and by Dependabot GitHub gives a token that can only read, and "comment: never" keeps this quiet. ${message}`
      );
    default:
      return `${start}: ${message}`;
  }
}

function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}
