import { scramble, scrambleHex } from '../seeded.ts';
import type { World } from '../world.ts';
import { addPackage } from './packages.ts';

/** A package that AWS or a partner puts into every account. */
export interface AwsPackage {
  readonly name: string;
  readonly engineVersions: readonly string[];
  /** `aws`: an optional plugin with an id `G…`; `partner`: a vended plugin with an id `pkg-…`. */
  readonly vendor: 'aws' | 'partner';
}

const ENGINES = ['OpenSearch_2.17', 'OpenSearch_2.19', 'OpenSearch_3.1'];

/**
 * Names repeat, once for each engine version, and a vendor may use the name of a user's dictionary, as the last three
 * do.
 */
export const AWS_PACKAGES: readonly AwsPackage[] = [
  { name: 'analysis-nori', engineVersions: ENGINES, vendor: 'aws' },
  { name: 'analysis-pinyin', engineVersions: ENGINES, vendor: 'aws' },
  { name: 'analysis-sudachi', engineVersions: ENGINES, vendor: 'aws' },
  { name: 'analysis-stconvert', engineVersions: ENGINES, vendor: 'aws' },
  { name: 'titaniam-lockbox', engineVersions: ENGINES, vendor: 'partner' },
  { name: 'rni', engineVersions: ENGINES, vendor: 'partner' },
  { name: 'synonyms', engineVersions: ENGINES, vendor: 'partner' },
  { name: 'synonyms-en', engineVersions: ENGINES, vendor: 'partner' },
  { name: 'stopwords', engineVersions: ENGINES, vendor: 'aws' },
];

/** Puts these packages into the Region: ZIP-PLUGIN, AVAILABLE, of another owner. */
export function seedPackages(world: World, packages: readonly AwsPackage[]): void {
  for (const { name, engineVersions, vendor } of packages) {
    for (const engineVersion of engineVersions) {
      const subject = `${vendor}/${name}/${engineVersion}`;
      const id =
        vendor === 'aws'
          ? `G${100_000_000 + (scramble(world.seed, subject) % 900_000_000)}`
          : `pkg-${scrambleHex(world.seed, subject, 40)}`;
      const owner = vendor === 'aws' ? 'AWS' : '210987654321';
      const entry = addPackage(world, { id, name, type: 'ZIP-PLUGIN', owner, engineVersion, description: undefined });
      entry.status = 'AVAILABLE';
      entry.available = {
        number: 1,
        label: 'v1',
        commitMessage: undefined,
        source: { bucket: '', key: '' },
        createdAt: entry.createdAt,
        descriptions: { before: undefined, after: undefined },
        content: undefined,
        state: 'available',
        listedFrom: 0,
      };
      entry.versions.push(entry.available);
      entry.nextNumber = 2;
    }
  }
}
