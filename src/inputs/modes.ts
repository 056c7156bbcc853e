/** The modes that a user can set; the input also takes `auto`, which becomes one of these or `none`. */
export const MODES = ['lint', 'plan', 'validate', 'deploy', 'drift', 'doctor'] as const;
/** The mode that ran. `none`: the event calls for nothing, for example a push that deletes a branch. */
export type Mode = (typeof MODES)[number] | 'none';

/** What a mode does. Modes differ only here and in the file of each in `src/modes/`. */
export interface Abilities {
  /** Reads packages, versions, domains and deployed content; needs the Region and the repository. */
  readonly readsAws: boolean;
  readonly needsBucket: boolean;
  /** Checks dictionaries, settings and tests, on the engine at `engine-url` too. */
  readonly asksEngine: boolean;
  /** Uploads, publishes, associates, and prunes where that is asked for. */
  readonly publishes: boolean;
  /** AWS itself says whether the changed dictionaries are valid. */
  readonly validatesOnAws: boolean;
  /** Fails the run where live content differs from the repository. */
  readonly failsOnDrift: boolean;
}

const READS: Abilities = {
  readsAws: true,
  needsBucket: false,
  asksEngine: true,
  publishes: false,
  validatesOnAws: false,
  failsOnDrift: false,
};
const NOTHING: Abilities = { ...READS, readsAws: false, asksEngine: false };

export const ABILITIES: Readonly<Record<Mode, Abilities>> = {
  none: NOTHING,
  doctor: { ...READS, asksEngine: false },
  lint: { ...NOTHING, asksEngine: true },
  plan: READS,
  validate: { ...READS, needsBucket: true, validatesOnAws: true },
  deploy: { ...READS, needsBucket: true, publishes: true, validatesOnAws: true },
  drift: { ...READS, asksEngine: false, failsOnDrift: true, validatesOnAws: true },
};

/** What of the dictionaries a mode checks. */
export function askedOf(mode: Mode): 'all' | 'files' {
  return ABILITIES[mode].asksEngine ? 'all' : 'files';
}
