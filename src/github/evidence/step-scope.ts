/** Whether this very step publishes a path as a package of a name, or did while the file was there. */

import type { Answer, ScopeAnswer } from '../../deployment/prune/removal.ts';
import { DEFAULT_MANIFEST, formerEntries } from '../../inputs/manifest/manifest.ts';
import { NO, pathsIn, textsWhile, YES } from '../../workspace/git/git-history.ts';
import { locate } from '../../workspace/git/repository-path.ts';
import { packageNameOf } from '../../workspace/select/names.ts';
import { nameGiven } from '../../workspace/select/scope.ts';
import { anyOf, type Checkout, inWorkspace, readingsOf, type Unknown } from './checkout.ts';
import type { OtherManifests } from './other-manifests.ts';
import type { EvidenceSources } from './sources.ts';

/**
 * Whether this step would publish the path: by its files and manifest as they are, then by this very manifest while the
 * file was there. What another manifest named may be another step's today: that is reported, and permits nothing.
 */
export async function scopeOf(
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
