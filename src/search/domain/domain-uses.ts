/** Reads which indexes of a domain use the packages of this run. */

import { TRIVIAL } from '../rejection.ts';
import {
  type IndexAnalysis,
  type PackageOfPath,
  packageOfPath,
  packagesIn,
  readIndexSettings,
} from './index-analysis.ts';
import { type DomainApi, type Listing, Obstacle } from './port.ts';
import { type IndexUse, isMatched, isWanted, readFields, type TemplateUse, templateUses, usesOf } from './uses.ts';

export interface DomainUses {
  readonly uses: readonly IndexUse[];
  readonly analyses: ReadonlyMap<string, IndexAnalysis>;
  /** Indexes whose fields the domain did not list, with the reason. */
  readonly untold: ReadonlyMap<string, Obstacle>;
  /** Package → indexes that name it, but are not looked at: hidden ones, and those that `indexes` does not name. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
  /** Why it is not known whether other indexes name a package that none of these names; `null` where it is. */
  readonly others: Obstacle | null;
  /** Names and patterns that match no index of the domain. */
  readonly missing: readonly string[];
  /** Package → an index that is looked at and names it, in whatever part. */
  readonly parts: ReadonlyMap<string, string>;
  /** Names or patterns of indexes that the domain did not list. */
  readonly denied: ReadonlyMap<string, Obstacle>;
  /** Uses in templates, or why these could not be read. */
  readonly templates: readonly TemplateUse[] | Obstacle;
}

/** @param ids package ID → name */
export async function readUses(
  api: DomainApi,
  indexes: readonly string[],
  ids: ReadonlyMap<string, string>,
): Promise<DomainUses> {
  const packageOf = packageOfPath(ids);
  const { found, denied } = await api.settings(indexes);
  const elsewhere = new Map<string, string[]>();
  const parts = new Map<string, string>();
  const naming = readIndexSettings(found).filter((one) => {
    const named = packagesOf(one, packageOf);
    const wanted = isWanted(one, indexes);
    for (const name of named) {
      if (wanted) parts.set(name, one.index);
      else elsewhere.set(name, [...(elsewhere.get(name) ?? []), one.index]);
    }
    return wanted && named.size > 0;
  });
  const isNamed = (name: string): boolean => parts.has(name) || elsewhere.has(name);
  const isWhole = indexes.includes('*') || [...ids.values()].every(isNamed);
  const rest = isWhole ? { found: {} } : await listed(api, '*');
  for (const one of rest instanceof Obstacle ? [] : readIndexSettings(rest.found)) {
    if (one.index in found) continue;
    for (const name of packagesOf(one, packageOf)) elsewhere.set(name, [...(elsewhere.get(name) ?? []), one.index]);
  }
  const names = naming.map(({ index }) => index);
  const listing = names.length === 0 ? { found: {}, denied } : await api.fields(names);
  const fields = readFields(listing.found);
  return {
    uses: naming.flatMap((analysis) => usesOf(analysis, fields.get(analysis.index) ?? [], packageOf, api.reloadPath)),
    untold: await untoldOf(
      api,
      names.filter((index) => !fields.has(index)),
      listing.denied,
    ),
    denied,
    elsewhere,
    others: rest instanceof Obstacle ? rest : null,
    missing: await missingOf(api, indexes, { found, denied }),
    parts,
    analyses: new Map(naming.map((analysis) => [analysis.index, analysis])),
    templates: await readTemplates(api, packageOf),
  };
}

/** An index without fields in the answer is closed or gone, which another question to it shows, or was left out. */
async function untoldOf(
  api: DomainApi,
  indexes: readonly string[],
  denied: Listing['denied'],
): Promise<DomainUses['untold']> {
  const untold = new Map<string, Obstacle>();
  for (const index of indexes) untold.set(index, denied.get(index) ?? (await whyUntold(api, index)));
  return untold;
}

async function whyUntold(api: DomainApi, index: string): Promise<Obstacle> {
  try {
    await api.analyze(index, TRIVIAL);
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
  return new Obstacle('error', `${api.domain} did not list the fields of ${index}. Run the check again.`);
}

async function listed(api: DomainApi, name: string): Promise<Pick<Listing, 'found'> | Obstacle> {
  try {
    return await api.settings([name]);
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
}

/** The names that no listed index has are asked one by one: each may be that of an alias or a data stream. */
async function missingOf(
  api: DomainApi,
  indexes: readonly string[],
  { found, denied }: Listing,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const name of indexes) {
    if (name === '*' || denied.has(name) || Object.keys(found).some((index) => isMatched(index, name))) continue;
    const own = await listed(api, name);
    if (!(own instanceof Obstacle) && Object.keys(own.found).length === 0) missing.push(name);
  }
  return missing;
}

function packagesOf({ components }: IndexAnalysis, packageOf: PackageOfPath): ReadonlySet<string> {
  return new Set(Object.values(components).flatMap((all) => packagesIn([...all.values()], packageOf)));
}

async function readTemplates(api: DomainApi, packageOf: PackageOfPath): Promise<readonly TemplateUse[] | Obstacle> {
  try {
    return templateUses(await api.templates(), packageOf);
  } catch (error) {
    // Without templates it is not known whether the next index will use a package; existing indexes can be asked
    // anyway.
    if (error instanceof Obstacle) return error;
    throw error;
  }
}
