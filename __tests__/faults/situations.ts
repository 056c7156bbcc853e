import type { Switches } from '../../emulator/core/switches.ts';
import type { Before } from './site.ts';

/** What is live and what the repository holds when a run begins. */
export interface Situation {
  readonly name: string;
  readonly before: readonly Before[];
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly api?: 'opensearch' | 'elasticsearch';
  readonly switches?: Partial<Switches>;
}

const ALPHA = 'ant\nape\n';
const BETA = 'bat\nbee\n';
const BOTH = { 'dictionaries/alpha.txt': ALPHA, 'dictionaries/beta.txt': BETA };
const EVERYWHERE = { north: 0, south: 0 };

const create: Situation = { name: 'create', before: [], files: BOTH };

const update: Situation = {
  name: 'update',
  before: [
    { name: 'alpha', contents: ['ant\n'], domains: EVERYWHERE },
    { name: 'beta', contents: [BETA], domains: EVERYWHERE },
  ],
  files: BOTH,
};

const unchanged: Situation = {
  name: 'unchanged',
  before: [
    { name: 'alpha', contents: ['ant\n', ALPHA], domains: { north: 1, south: 1 } },
    { name: 'beta', contents: [BETA], domains: EVERYWHERE },
  ],
  files: BOTH,
};

const lagging: Situation = {
  name: 'lagging domain',
  before: [
    { name: 'alpha', contents: ['ant\n', ALPHA], domains: { north: 1, south: 0 } },
    { name: 'beta', contents: [BETA], domains: { north: 0 } },
  ],
  files: BOTH,
};

const failed: Situation = {
  name: 'failed package',
  before: [
    { name: 'alpha', contents: ['ant\n', ALPHA], domains: EVERYWHERE, failed: true },
    { name: 'beta', contents: [BETA], domains: {}, failed: true },
  ],
  files: BOTH,
};

const irreparable: Situation = {
  ...failed,
  name: 'failed package that takes no update',
  before: [{ name: 'beta', contents: [BETA], domains: {}, failed: true }],
  switches: { failedPackageUpdate: 'validation' },
};

const prune: Situation = {
  name: 'prune',
  before: [...unchanged.before, { name: 'gamma', contents: ['cat\n', 'cow\n'], domains: { north: 1, south: 0 } }],
  files: BOTH,
  inputs: { prune: 'true' },
};

const oneAfterAnother: Situation = {
  ...update,
  name: 'update, AssociatePackages not offered',
  files: { ...BOTH, 'dictionaries/beta.txt': 'bat\nbear\n' },
  switches: { associatePackages: 'disabled-operation' },
};

const OPENSEARCH: readonly Situation[] = [
  create,
  update,
  unchanged,
  lagging,
  failed,
  irreparable,
  prune,
  oneAfterAnother,
];

/** Every situation that runs are disturbed in, in both APIs where it makes a difference. */
export const SITUATIONS: readonly Situation[] = [
  ...OPENSEARCH,
  ...[create, update, lagging, failed, prune].map(
    (situation): Situation => ({ ...situation, name: `${situation.name}, 2015-01-01`, api: 'elasticsearch' }),
  ),
];
