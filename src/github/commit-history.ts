/**
 * What Git and GitHub know about the paths in markers: the evidence for prune. Asks Git first, and GitHub where Git
 * does not know.
 */

import { posix } from 'node:path';
import type { RepositoryEvidence } from '../deployment/prune/evidence.ts';
import type { Answer, ContentAnswer, ScopeAnswer } from '../deployment/prune/removal.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { formerEntries } from '../inputs/manifest.ts';
import { gitText } from '../workspace/git/git.ts';
import { fileWithContent, hadPath, NO, pathsIn, textsWhile, YES } from '../workspace/git/git-history.ts';
import { locate, pathInRunsRepository } from '../workspace/git/repository-path.ts';
import { packageNameOf } from '../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../workspace/select/scope.ts';
import type { GitHubApi } from './github-api.ts';

type Origin = Pick<
  WorkflowEvent,
  'workspace' | 'repository' | 'ref' | 'branch' | 'defaultBranch' | 'baseBranch' | 'isRerun' | 'isProposal'
>;

export interface EvidenceSources {
  readonly event: Origin;
  readonly scope: StepScope;
  /** Path of the manifest in the workspace; `null` when none is used. */
  readonly manifest: string | null;
  /** Files of this run, by which its repositories are found. */
  readonly files: readonly string[];
  /** `null` without a token. */
  readonly api: Pick<GitHubApi, 'hasFile' | 'hadFile'> | null;
}

const NO_CHECKOUT = 'the dictionaries of this run are not in a Git repository; check them out with actions/checkout';
const OTHER_REPOSITORY =
  'the dictionaries of this run are in a repository other than the one that the workflow runs for';

/** One repository of the workspace. */
interface Checkout {
  readonly root: string;
  /** The root relative to the workspace; empty when it is the workspace, or above it. */
  readonly folder: string;
  /** The workspace relative to the root; empty when it is the root, or the root is below it. */
  readonly inside: string;
}

export function repositoryEvidence(sources: EvidenceSources): RepositoryEvidence {
  const { event, api } = sources;
  const { workspace, repository } = event;
  const checkouts = checkoutsOf(workspace, sources.files);
  const own = sources.files.find((file) => pathInRunsRepository(workspace, file, repository) !== null);
  const home = (own === undefined ? null : checkoutsOf(workspace, [own])[0]) ?? null;
  const elsewhere: Unknown = { kind: 'unknown', why: checkouts.length === 0 ? NO_CHECKOUT : OTHER_REPOSITORY };
  const atHome = <T>(work: (home: Checkout) => Promise<T>): Promise<T | Unknown> =>
    home === null ? Promise.resolve(elsewhere) : work(home);

  return {
    async inCommit(paths) {
      const looked = await Promise.all(
        checkouts.map(async (checkout) => {
          const readings = (path: string) => readingsOf(path, checkout);
          const tree = await pathsIn(checkout.root, 'HEAD', [...new Set(paths.flatMap(readings))]);
          return (path: string) => readings(path).map(tree);
        }),
      );
      return (path) => (looked.length === 0 ? elsewhere : anyOf(looked.flatMap((look) => look(path))));
    },
    scope: (path, name) => atHome((checkout) => scopeOf(path, name, checkout, sources)),
    history: (path) =>
      atHome(async (checkout) => {
        const readings = readingsOf(path, checkout);
        return anyOf(await Promise.all(readings.map((one) => hadInHistory(one, checkout.root, api))));
      }),
    onDefaultBranch: (path) => atHome((checkout) => onTip(path, event.defaultBranch ?? 'HEAD', checkout, sources)),
    onRunsBranch: (path) =>
      atHome(async (checkout) => {
        const branch = runsBranch(event);
        if (branch !== null) return onTip(path, branch, checkout, sources);
        return event.isProposal ? { kind: 'unknown', why: 'the event of this run does not name the branch' } : NO;
      }),
    content: (wanted, path) =>
      atHome(async (checkout): Promise<ContentAnswer> => {
        for (const one of readingsOf(path, checkout)) {
          const found = await fileWithContent(checkout.root, wanted, one);
          if (found.kind !== 'no') return found;
        }
        return { kind: 'no' };
      }),
  };
}

type Unknown = Extract<Answer, { kind: 'unknown' }>;

function checkoutsOf(workspace: string, files: readonly string[]): readonly Checkout[] {
  const places = files.flatMap((file) => locate(workspace, file) ?? []);
  const roots = new Map(places.map(({ root, folder }) => [root, folder]));
  return [...roots].map(([root, folder]) => {
    const isAbove = folder === '..' || folder.startsWith('../');
    const inside = isAbove ? posix.dirname(locate(workspace, 'file')?.path ?? '') : '';
    return { root, folder: isAbove ? '' : folder, inside };
  });
}

/** How a path of a marker may be meant: markers of former releases are relative to the workspace. */
function readingsOf(path: string, { folder, inside }: Checkout): readonly string[] {
  if (inside !== '') return [path, `${inside}/${path}`];
  return folder !== '' && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length + 1)] : [path];
}

/** The path in the workspace of a path in the repository. */
function inWorkspace(path: string, { folder, inside }: Checkout): string {
  if (inside !== '') return posix.relative(inside, path);
  return folder === '' ? path : `${folder}/${path}`;
}

/** Joins the answers for several readings: one yes is enough, a no needs all of them. */
function anyOf(answers: readonly Answer[]): Answer {
  return answers.find(({ kind }) => kind === 'yes') ?? answers.find(({ kind }) => kind === 'unknown') ?? NO;
}

/**
 * Whether this step would publish the path: by its files and manifest as they are, then by its manifest while the file
 * was there.
 */
async function scopeOf(
  path: string,
  packageName: string,
  checkout: Checkout,
  { scope, manifest, event }: EvidenceSources,
): Promise<ScopeAnswer> {
  const readings = readingsOf(path, checkout);
  const files = readings.map((one) => inWorkspace(one, checkout));
  const names: readonly (string | null)[] = files.map((file) => nameGiven(scope, file));
  if (names.includes(packageName)) return { kind: 'yes' };
  const other = names.find((name) => name !== null) ?? null;
  const former =
    manifest === null ? NO : await namedFormerly(packageName, readings, checkout, { scope, manifest, event });
  if (former.kind === 'yes') return former;
  if (other === null) return former;
  // Before the manifest named it, `files` may have: nothing keeps what they were.
  const byFiles = files.some((file) => packageNameOf(file, null, scope.packagePrefix) === packageName);
  return { kind: 'other-name', name: other, certain: former.kind === 'no' && !byFiles };
}

async function namedFormerly(
  packageName: string,
  readings: readonly string[],
  checkout: Checkout,
  { scope, manifest, event }: Pick<EvidenceSources, 'scope' | 'event'> & { readonly manifest: string },
): Promise<Answer> {
  const place = locate(event.workspace, manifest);
  if (place?.root !== checkout.root) return { kind: 'unknown', why: 'the manifest is in another repository' };
  let complete = true;
  for (const path of readings) {
    const former = await textsWhile(checkout.root, place.path, path);
    complete &&= former.complete;
    for (const text of former.texts) {
      const entries = await formerEntries(text, manifest);
      if (nameGiven({ ...scope, globs: [], entries }, inWorkspace(path, checkout)) === packageName) return YES;
    }
  }
  const why = 'the checkout lacks the history of the manifest; give actions/checkout "fetch-depth: 0"';
  return complete ? NO : { kind: 'unknown', why };
}

async function hadInHistory(path: string, root: string, api: EvidenceSources['api']): Promise<Answer> {
  const inGit = await hadPath(root, path);
  if (inGit.kind !== 'unknown') return inGit;
  const head = await gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD');
  const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
  if (onGitHub !== null) return onGitHub ? YES : NO;
  return { kind: 'unknown', why: `${inGit.why}; or give the step a github-token with "contents: read"` };
}

/** The branch whose newest commit may have the file again; `null` where the run has no branch, as for a tag. */
function runsBranch({ ref, branch, isProposal, baseBranch }: Origin): string | null {
  if (isProposal) return baseBranch;
  if (ref === null) return branch;
  return ref.startsWith('refs/heads/') ? ref : null;
}

/**
 * Whether the tip of a branch has a file. GitHub knows; without a token the refs of the checkout do, as long as this is no
 * re-run, which checks an old commit out as if it were the tip. A proposal is judged as if it were merged.
 * @param branch `refs/heads/main`, or `HEAD` for the default branch where its name is not known
 */
async function onTip(
  path: string,
  branch: string,
  checkout: Checkout,
  { event, api }: EvidenceSources,
): Promise<Answer> {
  if (event.isProposal && branch === event.baseBranch) return NO;
  const readings = readingsOf(path, checkout);
  const name = branch === 'HEAD' ? 'the default branch' : branch.replace(/^refs\/heads\//, '');
  if (api !== null) {
    const silent: Unknown = { kind: 'unknown', why: `GitHub does not say whether ${name} has the file` };
    const answers = await Promise.all(readings.map((one) => api.hasFile(one, branch)));
    return anyOf(answers.map((answer) => (answer === null ? silent : answer ? YES : NO)));
  }
  if (event.isRerun) {
    return { kind: 'unknown', why: `without a github-token, a re-run can't know what is on ${name} now` };
  }
  const refs =
    branch === 'HEAD' ? ['refs/remotes/origin/HEAD'] : [branch.replace('/heads/', '/remotes/origin/'), branch];
  const answers: Answer[] = [];
  for (const ref of refs) {
    if ((await gitText(checkout.root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) === null) continue;
    answers.push(...readings.map(await pathsIn(checkout.root, ref, readings)));
  }
  if (answers.length > 0) return anyOf(answers);
  return { kind: 'unknown', why: `the checkout does not have ${name}, and the step has no github-token` };
}
