/**
 * What Git and GitHub know about the paths in markers: the evidence for prune. Asks Git first, and GitHub where Git
 * does not know.
 */

import { posix } from 'node:path';
import type { RepositoryEvidence } from '../deployment/prune/evidence.ts';
import type { Answer, ContentAnswer, ScopeAnswer } from '../deployment/prune/removal.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { DEFAULT_MANIFEST, formerEntries } from '../inputs/manifest/manifest.ts';
import { type ContentFound, fileWithContent, fileWithFormerContent } from '../workspace/git/content-search.ts';
import { gitText } from '../workspace/git/git.ts';
import { hadPath, NO, pathsIn, textsWhile, YES } from '../workspace/git/git-history.ts';
import { locate, pathInRunsRepository } from '../workspace/git/repository-path.ts';
import { packageNameOf } from '../workspace/select/names.ts';
import { nameGiven, type StepScope } from '../workspace/select/scope.ts';
import type { GitHubApi } from './api/github-api.ts';
import { type OtherManifests, otherManifests } from './other-manifests.ts';

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
  const own = sources.files.find(
    (file) => locate(workspace, file) !== null && pathInRunsRepository(workspace, file, repository) !== null,
  );
  const home = (own === undefined ? null : checkoutsOf(workspace, [own])[0]) ?? null;
  const elsewhere: Unknown = { kind: 'unknown', why: checkouts.length === 0 ? NO_CHECKOUT : OTHER_REPOSITORY };
  // One answer for all packages: in a shallow checkout it is a call of GitHub.
  let hadDefault: Promise<Answer> | null = null;
  const hadDefaultManifest = (path: string, root: string) => {
    hadDefault ??= hadInHistory(path, root, api);
    return hadDefault;
  };
  let others: Promise<OtherManifests | Unknown> | null = null;
  const readOthers = (checkout: Checkout) => {
    const { manifest, scope } = sources;
    const own = manifest === null ? null : locate(workspace, manifest);
    const path = own?.root === checkout.root ? own.path : null;
    others ??= otherManifests(checkout.root, path, scope.packagePrefix, (one) => inWorkspace(one, checkout));
    return others;
  };
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
    scope: (path, name) =>
      atHome((checkout) =>
        scopeOf(path, name, checkout, { ...sources, hadDefaultManifest, otherManifests: readOthers }),
      ),
    history: (path) =>
      atHome(async (checkout) => {
        const readings = readingsOf(path, checkout);
        return anyOf(await Promise.all(readings.map((one) => hadInHistory(one, checkout.root, api))));
      }),
    onDefaultBranch: (path) => atHome((checkout) => onTip(path, event.defaultBranch ?? 'HEAD', checkout, sources)),
    onRunsBranch: (path) =>
      atHome(async (checkout) => {
        const branches = runsBranches(sources);
        if (branches === null) return { kind: 'unknown', why: 'the event of this run does not name the branch' };
        return anyOf(await Promise.all(branches.map((branch) => onTip(path, branch, checkout, sources))));
      }),
    content: (wanted, path) =>
      atHome((checkout) => firstFound(path, checkout, (one) => fileWithContent(checkout.root, wanted, one))),
    formerContent: (path) =>
      atHome((checkout) => firstFound(path, checkout, (one) => fileWithFormerContent(checkout.root, one))),
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

/** The first answer for a reading that is not no. */
async function firstFound(
  path: string,
  checkout: Checkout,
  search: (reading: string) => Promise<ContentFound>,
): Promise<ContentAnswer> {
  for (const one of readingsOf(path, checkout)) {
    const found = await search(one);
    if (found.kind !== 'no') return found;
  }
  return { kind: 'no' };
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
 * Whether this step would publish the path: by its files and manifest as they are, then by this very manifest while the
 * file was there. What another manifest named may be another step's today: that is reported, and permits nothing.
 */
async function scopeOf(
  path: string,
  packageName: string,
  checkout: Checkout,
  sources: ScopeSources,
): Promise<ScopeAnswer> {
  const { scope, manifest } = sources;
  const readings = readingsOf(path, checkout);
  const files = readings.map((one) => inWorkspace(one, checkout));
  const names: readonly (string | null)[] = files.map((file) => nameGiven(scope, file));
  const other = names.find((name) => name !== null) ?? null;
  const named = (by: string) => namedFormerly(packageName, readings, checkout, sources, by);
  const isGiven = names.includes(packageName);
  const former: FormerAnswer = isGiven ? YES : manifest === null ? NO : await named(manifest);
  if (former.kind !== 'yes' && other === null) {
    const past = former.kind === 'no' ? former.otherName : undefined;
    return past === undefined ? former : { kind: 'other-name', name: past, formerly: 'no', isPast: true };
  }
  const others = await sources.otherManifests(checkout);
  const naming = 'kind' in others ? others : others.naming(packageName);
  if (naming.kind === 'named') return { kind: 'other-step', manifest: naming.by };
  const isSure = naming.kind === 'no';
  if (isGiven || other === null) return isSure ? former : naming;
  if (former.kind === 'yes') return isSure ? former : { kind: 'other-name', name: other, formerly: 'likely' };
  // Before the manifest named it, `files` may have: nothing keeps what they were.
  const byFiles = files.some((file) => packageNameOf(file, null, scope.packagePrefix) === packageName);
  const retired = byFiles || manifest === DEFAULT_MANIFEST ? NO : await namedByDefault(checkout, sources, named);
  const formerly = byFiles || retired.kind === 'yes' ? 'likely' : anyOf([former, retired]).kind;
  return { kind: 'other-name', name: other, formerly };
}

type ScopeSources = EvidenceSources & {
  readonly hadDefaultManifest: (path: string, root: string) => Promise<Answer>;
  readonly otherManifests: (checkout: Checkout) => Promise<OtherManifests | Unknown>;
};

/**
 * Whether the default manifest named the package while the repository had it. Where nothing says that there was one, the
 * answer is no.
 */
async function namedByDefault(
  { root }: Checkout,
  { event, manifest, hadDefaultManifest }: ScopeSources,
  named: (manifest: string) => Promise<Answer>,
): Promise<Answer> {
  const place = locate(event.workspace, DEFAULT_MANIFEST);
  if (place?.root !== root) return NO;
  // One that exists belongs to the steps that use it.
  if (manifest !== null && (await pathsIn(root, 'HEAD', [place.path]))(place.path).kind !== 'no') return NO;
  return (await hadDefaultManifest(place.path, root)).kind === 'yes' ? named(DEFAULT_MANIFEST) : NO;
}

/** Whether a manifest once named the package; `otherName`: the name that it gave the package of that path. */
type FormerAnswer = Exclude<Answer, { kind: 'no' }> | { readonly kind: 'no'; readonly otherName?: string };

async function namedFormerly(
  packageName: string,
  readings: readonly string[],
  checkout: Checkout,
  { scope, event }: Pick<EvidenceSources, 'scope' | 'event'>,
  manifest: string,
): Promise<FormerAnswer> {
  const place = locate(event.workspace, manifest);
  if (place?.root !== checkout.root) return { kind: 'unknown', why: 'the manifest is in another repository' };
  let why: string | null = null;
  let otherName: string | null = null;
  for (const path of readings) {
    const former = await textsWhile(checkout.root, place.path, path);
    why ??= former.lacks;
    for (const text of former.texts) {
      const entries = await formerEntries(text, manifest);
      const name = nameGiven({ ...scope, globs: [], entries }, inWorkspace(path, checkout));
      if (name === packageName) return YES;
      otherName ??= name;
    }
  }
  if (why !== null) return { kind: 'unknown', why };
  return otherName === null ? NO : { kind: 'no', otherName };
}

async function hadInHistory(path: string, root: string, api: EvidenceSources['api']): Promise<Answer> {
  const inGit = await hadPath(root, path);
  if (inGit.kind !== 'unknown') return inGit;
  const head = await gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD');
  const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
  if (onGitHub !== null) return onGitHub ? YES : NO;
  return { kind: 'unknown', why: `${inGit.why}; or give the step a github-token with "contents: read"` };
}

/**
 * The branches whose newest commits may have the file again: for a proposal, the one that it is merged into and its own.
 * None where the run has no branch, as for a tag; `null` where the event does not tell.
 */
function runsBranches({ event, publishes }: EvidenceSources): readonly string[] | null {
  const { ref, branch, isProposal, baseBranch, pullRequest } = event;
  const named = ref?.startsWith('refs/heads/') ? ref : null;
  if (isProposal) {
    if (!publishes) return baseBranch === null ? null : [baseBranch];
    const own = pullRequest === null ? named : `refs/pull/${pullRequest.number}/head`;
    return baseBranch === null || own === null ? null : [baseBranch, own];
  }
  const last = ref === null ? branch : named;
  return last === null ? [] : [last];
}

/** Where a checkout has the tip of a branch. A checkout of a pull request has its merge alone. */
function localRefs(branch: string): readonly string[] {
  if (branch === 'HEAD') return ['refs/remotes/origin/HEAD'];
  const remote = branch.replace('/heads/', '/remotes/origin/').replace('/pull/', '/remotes/pull/');
  return branch.startsWith('refs/pull/') ? [remote, remote.replace(/head$/, 'merge')] : [remote, branch];
}

/**
 * Whether the tip of a branch has a file. GitHub knows; without a token the refs of the checkout do, as long as this is no
 * re-run, which checks an old commit out as if it were the tip. Where nothing is published, a proposal is judged as if it
 * were merged.
 * @param branch `refs/heads/main`, or `HEAD` for the default branch where its name is not known
 */
async function onTip(
  path: string,
  branch: string,
  checkout: Checkout,
  { event, publishes, api }: EvidenceSources,
): Promise<Answer> {
  if (event.isProposal && !publishes && branch === event.baseBranch) return NO;
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
  const answers: Answer[] = [];
  for (const ref of localRefs(branch)) {
    if ((await gitText(checkout.root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) === null) continue;
    answers.push(...readings.map(await pathsIn(checkout.root, ref, readings)));
  }
  if (answers.length > 0) return anyOf(answers);
  return { kind: 'unknown', why: `the checkout does not have ${name}, and the step has no github-token` };
}
