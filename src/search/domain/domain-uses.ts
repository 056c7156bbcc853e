/** Reads which indexes of a domain use the packages of this run. */

import { type IndexAnalysis, type PackageOfPath, readIndexSettings, slotsOf } from './index-analysis.ts';
import type { DomainApi } from './port.ts';
import { Obstacle } from './port.ts';
import { type IndexUse, isWanted, readFields, type TemplateUse, templateUses, usesOf } from './uses.ts';

export interface DomainUses {
  readonly uses: readonly IndexUse[];
  readonly analyses: ReadonlyMap<string, IndexAnalysis>;
  /** Indexes whose fields the domain did not list. */
  readonly untold: ReadonlySet<string>;
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
  const all = readIndexSettings(await api.settings(indexes));
  const naming = all.filter((one) => isWanted(one, indexes) && namesPackage(one, packageOf));
  const fields = naming.length === 0 ? new Map() : readFields(await api.fields(naming.map(({ index }) => index)));
  return {
    uses: naming.flatMap((analysis) => usesOf(analysis, fields.get(analysis.index) ?? [], packageOf)),
    untold: new Set(naming.flatMap(({ index }) => (fields.has(index) ? [] : [index]))),
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
