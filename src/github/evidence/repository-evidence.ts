/**
 * What Git and GitHub know about the paths in markers: the evidence for prune. Asks Git first, and GitHub where Git
 * does not know.
 */

import type { RepositoryEvidence } from '../../deployment/prune/evidence.ts';
import type { Answer, ContentAnswer, NamesakeAnswer } from '../../deployment/prune/removal.ts';
import { extensionKind } from '../../dictionaries/detection/names.ts';
import {
  type ContentFound,
  fileWithContent,
  fileWithFormerContent,
} from '../../workspace/git/content/content-search.ts';
import { pathsIn } from '../../workspace/git/git-history.ts';
import { filesOfHead } from '../../workspace/git/head-files.ts';
import { locate, pathInRunsRepository } from '../../workspace/git/repository-path.ts';
import { packageNameOf } from '../../workspace/select/names.ts';
import { nameGiven } from '../../workspace/select/scope.ts';
import { hadInHistory, onTip, runsBranches } from './branches.ts';
import {
  anyOf,
  type Checkout,
  checkoutsBeside,
  checkoutsOf,
  inWorkspace,
  readingsOf,
  type Unknown,
} from './checkout.ts';
import { mayHaveMoved, newOnTip } from './new-on-tip.ts';
import { type OtherManifests, otherManifests } from './other-manifests.ts';
import type { EvidenceSources } from './sources.ts';
import { scopeOf } from './step-scope.ts';

const NO_CHECKOUT = 'the dictionaries of this run are not in a Git repository; check them out with actions/checkout';
const OTHER_REPOSITORY =
  'the dictionaries of this run are in a repository other than the one that the workflow runs for';

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
    others ??= otherManifests({
      home: checkout,
      others: checkoutsBeside(workspace, checkout),
      own: manifest === null ? null : locate(workspace, manifest),
      prefix: scope.packagePrefix,
    });
    return others;
  };
  const tips = new Map<string, Promise<readonly string[] | Unknown>>();
  const movedOn = async (path: string, branch: string, isOwn: boolean, checkout: Checkout): Promise<Answer> => {
    const files = tips.get(branch) ?? newOnTip(branch, checkout, sources);
    tips.set(branch, files);
    const { packagePrefix } = sources.scope;
    return mayHaveMoved(path, await files, branch, isOwn, { checkout, packagePrefix });
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
    onDefaultBranch: (path) =>
      atHome(async (checkout) => {
        const branch = event.defaultBranch ?? 'HEAD';
        const has = await onTip(path, branch, checkout, sources);
        return has.kind === 'no' ? movedOn(path, branch, false, checkout) : has;
      }),
    onRunsBranch: (path) =>
      atHome(async (checkout) => {
        const branches = runsBranches(sources);
        if (branches === null) return { kind: 'unknown', why: 'the event of this run does not name the branch' };
        const has = anyOf(await Promise.all(branches.map((branch) => onTip(path, branch, checkout, sources))));
        if (has.kind !== 'no') return has;
        return anyOf(await Promise.all(branches.map((branch) => movedOn(path, branch, true, checkout))));
      }),
    namesake: (path, name) => atHome((checkout) => namesakeOf(path, name, checkout, sources)),
    content: (wanted, path) =>
      atHome((checkout) => firstFound(path, checkout, (one) => fileWithContent(checkout.root, wanted, one))),
    formerContent: (path) =>
      atHome((checkout) => firstFound(path, checkout, (one) => fileWithFormerContent(checkout.root, one))),
  };
}

/**
 * A file of the same kind elsewhere in the commit, whose name gives a package this name where no manifest says otherwise. A
 * step of its own may give its `package-prefix` to a file that this step does not publish.
 */
async function namesakeOf(
  path: string,
  packageName: string,
  checkout: Checkout,
  { scope }: EvidenceSources,
): Promise<NamesakeAnswer> {
  const tree = await filesOfHead(checkout.root);
  if ('kind' in tree) return tree;
  const alike = tree.files.flatMap((one) => {
    // Another repository's steps publish what a submodule has.
    if (one.root !== checkout.root || extensionKind(one.path) !== extensionKind(path)) return [];
    const file = inWorkspace(one.path, checkout);
    return [{ path: one.path, given: nameGiven(scope, file), usual: packageNameOf(file, null, scope.packagePrefix) }];
  });
  const found = alike.find(({ given, usual }) => (given ?? usual) === packageName);
  if (found !== undefined) return { kind: 'file', path: found.path };
  // A prefix of this step is part of the name, and another step has another one.
  const ends = scope.packagePrefix === '' ? alike : [];
  const maybe = ends.find(({ given, usual }) => given === null && packageName.endsWith(`-${usual}`));
  if (maybe === undefined) return { kind: 'no' };
  return {
    kind: 'unknown',
    why: `${maybe.path} gives a package this name where its step has the rest of the name as its package-prefix`,
  };
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
