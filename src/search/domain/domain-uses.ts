/** Reads which indexes of a domain use the packages of this run. */

import { type IndexAnalysis, type PackageOfPath, readIndexSettings, slotsOf } from './index-analysis.ts';
import type { DomainApi } from './port.ts';
import { Obstacle } from './port.ts';
import { type IndexUse, isWanted, readFields, type TemplateUse, templateUses, usesOf } from './uses.ts';

export interface DomainUses {
  readonly uses: readonly IndexUse[];
  readonly analyses: ReadonlyMap<string, IndexAnalysis>;
  /** Indexes whose fields the domain did not list, with the reason where it is known. */
  readonly untold: ReadonlyMap<string, Obstacle | null>;
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
  const packageOf: PackageOfPath = (path) => {
    const id = /^analyzers\/(\S+)$/.exec(path)?.[1];
    return id === undefined ? null : (ids.get(id) ?? null);
  };
  const { found, denied } = await api.settings(indexes);
  const naming = readIndexSettings(found).filter((one) => isWanted(one, indexes) && namesPackage(one, packageOf));
  const names = naming.map(({ index }) => index);
  const listing = names.length === 0 ? { found: {}, denied } : await api.fields(names);
  const fields = readFields(listing.found);
  return {
    uses: naming.flatMap((analysis) => usesOf(analysis, fields.get(analysis.index) ?? [], packageOf)),
    untold: new Map(
      names.flatMap((index) => (fields.has(index) ? [] : [[index, listing.denied.get(index) ?? null] as const])),
    ),
    denied,
    analyses: new Map(naming.map((analysis) => [analysis.index, analysis])),
    templates: await readTemplates(api, packageOf),
  };
}

function namesPackage({ components }: IndexAnalysis, packageOf: PackageOfPath): boolean {
  return Object.values(components).some((all) =>
    [...all.values()].some((definition) => slotsOf(definition, packageOf).length > 0),
  );
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
