/** The position of each switch of the emulator in one world. */

import { SWITCHES, type Switches } from '../../../emulator/core/switches.ts';
import { Random } from './random.ts';

/** Where the wire ends at the engine's port, and what no user of it could see, is left at its default. */
const FIXED: ReadonlySet<string> = new Set([
  'errorTypeIn',
  'errorMessageKey',
  'domainProcessing',
  'crossAccountBucket',
  'packageNameMax',
  // A limit that is reached ends the run by design: a test of its own holds what it says.
  'versionsMax',
]);

/** Of choices that slow a world down, or that little evidence speaks for, the other position is seldom drawn. */
const RARE: ReadonlySet<string> = new Set(['accountWrites', 'associatePackagesRows', 'dictionaryIdForm']);

export function drawSwitches(seed: number): Partial<Switches> {
  const random = new Random(seed, 'switches');
  const positions: Record<string, string | number> = {};
  for (const [name, entry] of Object.entries(SWITCHES)) {
    if (FIXED.has(name) || !random.chance(RARE.has(name) ? 0.1 : 0.3)) continue;
    if ('positions' in entry) positions[name] = random.pick(Object.keys(entry.positions));
  }
  const sometimes = (name: string, chance: number, most: number) => {
    if (random.chance(chance)) positions[name] = random.magnitude(50, most);
  };
  sometimes('stalePackageRead', 0.15, 3_000);
  sometimes('staleAssociationRead', 0.15, 5_000);
  sometimes('newPackageLag', 0.1, 4_000);
  sometimes('readsGoBack', 0.1, 3_000);
  sometimes('versionBehindStatus', 0.1, 4_000);
  sometimes('statusBehindVersion', 0.1, 4_000);
  if (random.chance(0.3)) positions['maxPageSize'] = random.whole(1, 5);
  if (random.chance(0.1)) positions['filterValuesMax'] = random.whole(1, 3);
  if (random.chance(0.1)) positions['historyMax'] = random.whole(1, 3);
  sometimes('historyLag', 0.1, 4_000);
  // Only the description says what a first version holds: where both show late, nothing tells it from the next one.
  if (positions['versionBehindStatus'] !== undefined) delete positions['historyLag'];
  // AWS would hide the last good version after a failure, and show it again right before the next one.
  if (positions['versionAfterFailedUpdate'] === 'absent') delete positions['versionBehindStatus'];
  return positions as Partial<Switches>;
}

/** How far reads may lag behind in this world, in milliseconds: of packages, and of associations. */
export interface Lags {
  readonly packages: number;
  readonly rows: number;
}

export function lagsOf({
  stalePackageRead = 0,
  staleAssociationRead = 0,
  newPackageLag = 0,
  readsGoBack = 0,
  versionBehindStatus = 0,
  statusBehindVersion = 0,
}: Partial<Switches>): Lags {
  const apart = versionBehindStatus + statusBehindVersion;
  return {
    packages: Math.max(stalePackageRead, newPackageLag, readsGoBack) + apart,
    rows: Math.max(staleAssociationRead, readsGoBack),
  };
}
