/** Everything that happens in one simulated world, as a value: made from a seed, and made smaller when a world fails. */

import type { Api } from '../../../emulator/core/model/service-model.ts';
import type { Switches } from '../../../emulator/core/switches.ts';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { drawRepository } from './draw-repository.ts';
import { drawSwitches } from './draw-switches.ts';
import { Random } from './random.ts';
import type { BranchName, StepState } from './repository.ts';
import { PATIENT, type Plot, plotted, shaped } from './stories.ts';
import type { Blind } from './traits/blind.ts';
import { type Trait, withTraits } from './traits/traits.ts';
import type { Unread } from './traits/unread.ts';
import type { OutageKind } from './traits/wire.ts';
import type { Words } from './traits/words.ts';

/** A dictionary as one commit has it. */
export interface FileState {
  readonly name: string;
  readonly path: string;
  readonly content: string;
  readonly domains: readonly string[];
  /** `opaque` where it is left out. */
  readonly format?: Format;
  /** Its files, where it has several: their contents are its content, and the path of the first one is its path. */
  readonly parts?: readonly PartState[];
}

/** One file of a dictionary of several. */
export interface PartState {
  readonly path: string;
  readonly content: string;
}

export interface CommitState {
  /** 40 hexadecimal digits. */
  readonly sha: string;
  readonly files: readonly FileState[];
  /** `main`, the default branch, where it is left out. */
  readonly branch?: BranchName;
}

/** One start of the action; all times in milliseconds. */
export interface PlannedRun {
  readonly id: string;
  readonly commit: number;
  /** Which step of the workflow this is, from 0; the runs of a scenario carry out all of them, one after another. */
  readonly step?: number;
  /** Names of the dictionaries whose files a sparse checkout leaves out. */
  readonly sparse?: readonly string[];
  readonly mode: 'deploy' | 'validate' | 'plan';
  /** Started by workflow_dispatch: may go back, and take packages over. */
  readonly byHand: boolean;
  readonly prune: boolean;
  readonly maxRemovedPercent: number;
  readonly startAfter: number;
  /** Killed at this call, before or after AWS carried it out, and started again a while later; `null`: lives. */
  readonly kill: { readonly call: number; readonly when: 'before' | 'after'; readonly restartAfter: number } | null;
  readonly cancelAfter: number | null;
  /** From this call on the credentials are expired. */
  readonly expiresAtCall: number | null;
  readonly validationTimeout: number;
  readonly associationTimeout: number;
}

/** What a person, or another tool, does in the console. */
export type ConsoleAction = { readonly after: number } & (
  | {
      readonly kind: 'publish';
      readonly name: string;
      readonly content: string;
      readonly description: 'kept' | 'wiped' | 'foreign';
    }
  | { readonly kind: 'republish'; readonly name: string }
  | { readonly kind: 'create'; readonly name: string; readonly content: string }
  | { readonly kind: 'wipe'; readonly name: string }
  | { readonly kind: 'delete'; readonly name: string }
  | { readonly kind: 'associate' | 'dissociate'; readonly name: string; readonly domain: string }
  | { readonly kind: 'upgrade'; readonly domain: string; readonly milliseconds: number }
);

export interface Scenario {
  readonly seed: number;
  readonly api: Api;
  /** Oldest first; the last one, on the default branch, is what must be live in the end. */
  readonly commits: readonly CommitState[];
  /** The steps of the workflow; one for the whole repository where they are left out. */
  readonly steps?: readonly StepState[];
  /** All commits are on their branches before the first run starts: each run of another one is late. */
  readonly pushedAhead?: boolean;
  /** GitHub does not say which files the tips of the branches have. */
  readonly tipsUnknown?: boolean;
  /** Share of the calls that are never answered, carried out or not. */
  readonly silence?: number;
  /** What the runs say is read, every sentence of it. */
  readonly reads?: boolean;
  readonly runs: readonly PlannedRun[];
  readonly console: readonly ConsoleAction[];
  /** Share of the calls that meet a fault. */
  readonly faultRate: number;
  /** Faults left out while a failing world is made smaller, as `<actor>#<call>`. */
  readonly sparedFaults: readonly string[];
  /** Every call is throttled for a time. */
  readonly outage: { readonly after: number; readonly milliseconds: number } | null;
  /** Share of the asynchronous steps of AWS that fail without a reason. */
  readonly failureRate: number;
  readonly switches: Partial<Switches>;
  readonly durations: {
    readonly copying: number;
    readonly validating: number;
    readonly associating: number;
    readonly dissociating: number;
    readonly deleting: number;
  };
  /** Longest latency of a call that is not slow, in milliseconds. */
  readonly latency: number;
  /** Packages that other teams have in the Region. */
  readonly others: number;
  /** The domains of the account; `DOMAINS` where they are left out. */
  readonly domains?: readonly string[];
  /** AWS's words, where they are not the emulator's. */
  readonly words?: Words;
  /** Share of the faults that come from what is between the runner and AWS. */
  readonly wire?: number;
  /** What the calls of the outage meet; throttling where it is left out. */
  readonly outageAs?: OutageKind;
  readonly unread?: Unread;
  readonly blind?: Blind;
}

/** What a seed is to have, whatever it would draw. */
export interface Told {
  readonly story?: Plot | undefined;
  readonly trait?: Trait | undefined;
}

export const REPOSITORY = 'acme/search';
/** Content that AWS rejects holds this word. */
export const REJECTED = 'rejected';

export const NAMES = ['alpha', 'beta', 'gamma', 'delta'];
/** The domains of the account; all are in the list that the repository's configuration names. */
export const DOMAINS = ['north', 'south', 'west'];

export function domainsOf({ domains = DOMAINS }: Pick<Scenario, 'domains'>): readonly string[] {
  return domains;
}

/** How long the disturbances of a world go on, in milliseconds. */
const SPAN = 60_000;

/** Longest latency of a call that is not slow, in milliseconds, where AWS returns one package a page. */
const LONGEST_WITH_SMALL_PAGES = 200;

/**
 * The scenario of a seed, always the same.
 * @param told the story that it has to tell, and a trait; drawn, too, where they are left out
 */
export function makeScenario(seed: number, { story, trait }: Told = {}): Scenario {
  const random = new Random(seed, 'scenario');
  const rare = new Random(seed, 'rare');
  const { repository, plot } = drawRepository(seed, story);
  const { commits } = repository;
  const calm = random.chance(0.25);
  // Nothing but the time that AWS takes, and an outage: such a run must succeed.
  const undisturbed = calm && random.chance(0.4);
  // Long waits are many reads, and show little that short ones do not.
  const longest = rare.chance(0.3) ? 8_000 : 2_000;
  const runCount = calm ? 1 : random.whole(1, 4);
  const names = NAMES.slice(0, 4);
  const switches = drawSwitches(seed);
  const scenario: Scenario = {
    seed,
    api: random.chance(0.8) ? 'opensearch' : 'elasticsearch',
    ...repository,
    runs:
      plot === null
        ? Array.from({ length: runCount }, (_, index) => ({
            ...makeRun(random, index, runCount, commits),
            ...(undisturbed ? PATIENT : {}),
          }))
        : plotted(rare, plot),
    console: calm || random.chance(0.3) ? [] : makeConsole(random, names, random.whole(1, 5)),
    silence: !undisturbed && rare.chance(0.04) ? rare.pick([0.03, 0.1]) : 0,
    reads: rare.chance(0.1),
    faultRate: undisturbed ? 0 : random.pick([0, 0, 0.05, 0.15, 0.3]),
    sparedFaults: [],
    outage: random.chance(undisturbed ? 0.7 : 0.15)
      ? { after: random.magnitude(1, SPAN / 4), milliseconds: random.magnitude(1_000, 20_000) }
      : null,
    failureRate: undisturbed ? 0 : random.pick([0, 0, 0, 0.05, 0.2]),
    switches,
    durations: {
      copying: random.magnitude(50, longest),
      validating: random.magnitude(50, longest),
      associating: random.magnitude(50, 1.5 * longest),
      dissociating: random.magnitude(50, longest),
      deleting: random.magnitude(50, longest),
    },
    // All pages of a read must fit into the minute that the action gives it.
    latency: Math.min(random.magnitude(5, 500), switches.maxPageSize === 1 ? LONGEST_WITH_SMALL_PAGES : 500),
    others: random.pick([1, 1, 2, 22]),
  };
  return withTraits(shaped(scenario, plot, rare), plot !== null, trait);
}

function makeRun(random: Random, index: number, runs: number, commits: readonly CommitState[]): PlannedRun {
  const last = commits.length - 1;
  const commit = runs === 1 && random.chance(0.7) ? last : random.whole(0, last);
  const byHand = random.chance(0.1);
  const names = (commits[commit]?.files ?? []).map(({ name }) => name);
  const sparse = random.chance(0.06) ? names.slice(random.whole(1, 2)) : [];
  return {
    id: `run${index + 1}`,
    commit,
    ...(sparse.length > 0 ? { sparse } : {}),
    mode: random.chance(0.75) ? 'deploy' : random.chance(0.8) ? 'validate' : 'plan',
    byHand,
    // Who starts a run by hand may well do so to have it pruned.
    prune: random.chance(byHand ? 0.8 : 0.5),
    maxRemovedPercent: random.pick([50, 100]),
    startAfter: index === 0 ? 0 : random.whole(0, random.pick([500, 5_000, SPAN])),
    kill: random.chance(0.25)
      ? {
          call: random.magnitude(1, 60),
          when: random.pick(['before', 'after']),
          restartAfter: random.magnitude(100, 30_000),
        }
      : null,
    cancelAfter: random.chance(0.05) ? random.whole(0, SPAN) : null,
    expiresAtCall: random.chance(0.05) ? random.magnitude(1, 60) : null,
    validationTimeout: random.pick([5_000, 60_000, 1_200_000, 1_200_000]),
    associationTimeout: random.pick([5_000, 120_000, 1_800_000, 1_800_000]),
  };
}

function makeConsole(random: Random, names: readonly string[], count: number): ConsoleAction[] {
  return Array.from({ length: count }, (_, index): ConsoleAction => {
    const after = random.whole(0, random.pick([5_000, SPAN]));
    const name = random.pick(names);
    const domain = random.pick(DOMAINS);
    const content = `by hand, ${index + 1}\n`;
    switch (random.whole(0, 8)) {
      case 0:
      case 1:
        return { after, kind: 'publish', name, content, description: random.pick(['kept', 'wiped', 'foreign']) };
      case 2:
        return { after, kind: 'republish', name };
      case 3:
        return { after, kind: 'create', name, content };
      case 4:
        return { after, kind: 'wipe', name };
      case 5:
        return { after, kind: 'delete', name };
      case 6:
        return { after, kind: 'associate', name, domain };
      case 7:
        return { after, kind: 'dissociate', name, domain };
      default:
        return { after, kind: 'upgrade', domain, milliseconds: random.magnitude(100, 30_000) };
    }
  });
}
