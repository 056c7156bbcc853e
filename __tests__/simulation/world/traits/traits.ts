/** Traits of few worlds, each drawn from numbers of its own, so that a world is what it was but for its traits. */

import { Random } from '../random.ts';
import type { ConsoleAction, PlannedRun, Scenario } from '../scenario.ts';
import { PATIENT } from '../stories.ts';
import { drawBlind } from './blind.ts';
import { withFormats } from './formats.ts';
import { withManifests } from './manifest.ts';
import { withWordsAsNames } from './names.ts';
import { drawUnread, lacksHistory } from './unread.ts';
import type { OutageKind } from './wire.ts';
import { drawWords } from './words.ts';

/**
 * - `words`: AWS refuses in other words, and with other errors
 * - `wire`: answers are broken, and gateways answer for AWS
 * - `names`: dictionaries and domains are called like AWS's words
 * - `formats`: a dictionary changes its format, and is cut at the same time
 * - `manifest`: entries have several files, are split, joined and moved, and get other names
 * - `unread`: reads of AWS can't be had, for a while or at all
 * - `blind`: Git and GitHub do not answer, for a while or at all
 * - `late`: reads of packages lag for longer than those of most services do
 */
export type Trait = (typeof TRAITS)[number];
export const TRAITS = ['words', 'wire', 'names', 'formats', 'manifest', 'unread', 'blind', 'late'] as const;

/** Share of the worlds that have a trait. */
const CHANCES: Readonly<Record<Trait, number>> = {
  words: 0.06,
  wire: 0.05,
  names: 0.04,
  formats: 0.06,
  manifest: 0.06,
  unread: 0.05,
  blind: 0.04,
  late: 0.04,
};

type Change = (scenario: Scenario, random: Random, tellsStory: boolean) => Scenario;

/** A story that is told needs its own commits, and evidence that can be read. */
const CHANGES: Readonly<Record<Trait, Change>> = {
  words: (scenario, random) => ({ ...scenario, words: drawWords(random) }),
  wire: (scenario, random) => ({
    ...scenario,
    wire: 0.7,
    ...(random.chance(0.5) ? { outageAs: random.pick<OutageKind>(['gateway', 'lost', 'unavailable']) } : {}),
  }),
  formats: (scenario, random, tellsStory) => (tellsStory ? scenario : withLosses(scenario, random)),
  manifest: (scenario, random, tellsStory) => {
    const { commits, steps = [] } = scenario;
    // The names of a glob are those of the files.
    if (tellsStory || steps.some(({ by }) => by === 'glob')) return scenario;
    return { ...scenario, commits: withManifests(commits, random, steps.length === 0) };
  },
  unread: (scenario, random, tellsStory) => (tellsStory ? scenario : withUnread(withLosses(scenario, random), random)),
  blind: (scenario, random, tellsStory) =>
    tellsStory ? scenario : { ...withLosses(scenario, random), blind: drawBlind(random) },
  late: (scenario, random) => ({ ...scenario, switches: { ...scenario.switches, ...drawLate(random) } }),
  // The others know things by their usual names. Where AWS repeats them it may be misunderstood.
  names: (scenario, random) => {
    const words = random.chance(0.5) ? { words: drawWords(random) } : {};
    return withWordsAsNames({ ...words, ...scenario }, random);
  },
};

/** One lag of packages or histories, of up to 9 s: reads may be stale for 15. */
function drawLate(random: Random): Scenario['switches'] {
  const late = random.pick(['stalePackageRead', 'readsGoBack', 'historyLag']);
  const none = { stalePackageRead: 0, readsGoBack: 0, historyLag: 0, statusBehindVersion: 0, versionBehindStatus: 0 };
  return { ...none, [late]: random.whole(4_000, 9_000) };
}

/** Without the history nobody notices what a person publishes under our description. */
function withUnread(scenario: Scenario, random: Random): Scenario {
  const unread = drawUnread(random);
  const isSeen = (action: ConsoleAction) =>
    action.kind !== 'republish' && (action.kind !== 'publish' || action.description !== 'kept');
  return { ...scenario, unread, console: lacksHistory(unread) ? scenario.console.filter(isSeen) : scenario.console };
}

/** A dictionary that changes its format and is cut; often by runs that deploy one commit after another. */
function withLosses(scenario: Scenario, random: Random): Scenario {
  if (random.chance(0.5)) return { ...scenario, commits: withFormats(scenario.commits, random) };
  const [first, ...others] = scenario.commits;
  if (first === undefined) return scenario;
  // One commit alone loses nothing.
  const former = { ...first, sha: 'd'.repeat(40) };
  const commits = withFormats(others.length === 0 ? [former, first] : scenario.commits, random);
  return { ...scenario, commits, runs: commits.map((_, index) => deployOf(index, random)) };
}

function deployOf(index: number, random: Random): PlannedRun {
  const what = {
    id: `run${index + 1}`,
    commit: index,
    mode: 'deploy',
    byHand: false,
    prune: random.chance(0.5),
  } as const;
  return { ...what, maxRemovedPercent: 50, startAfter: index * 40_000, ...PATIENT };
}

/**
 * The scenario with the traits that its seed gives it.
 * @param told one that it has in any case
 */
export function withTraits(scenario: Scenario, tellsStory: boolean, told: Trait | undefined): Scenario {
  const order: readonly Trait[] = [...TRAITS.filter((trait) => trait !== 'names'), 'names'];
  return order.reduce((changed, trait) => {
    const random = new Random(scenario.seed, `trait/${trait}`);
    const isDrawn = random.chance(CHANCES[trait]);
    return isDrawn || trait === told ? CHANGES[trait](changed, random, tellsStory) : changed;
  }, scenario);
}
