/** Before anything is published: the new content is built on the domain, in the chains of its own indexes. */

import { type BuildAnswer, findRejections, type Rejection, slotKey } from '../build.ts';
import type { DictionaryLine } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type DomainUses, readUses } from './domain-uses.ts';
import { askKeys, chainKey, memoryBody, slotFor, useKey } from './expectation.ts';
import { doubtsOfGone } from './gone.ts';
import { inlineObstacle } from './index-analysis.ts';
import { type DomainApi, Obstacle } from './port.ts';
import { lackingRights } from './rights.ts';
import { isBuilt, isTooLarge, type SoughtPackage, tooLargeOf } from './sought.ts';
import type { IndexUse } from './uses.ts';
import { alteredWords, type PreparedChain } from './words/altered.ts';
import type { PackageWords } from './words/package-words.ts';

/** A line that a domain refuses. */
export interface RefusedLine {
  readonly package: string;
  readonly index: string;
  readonly analyzer: string;
  readonly line: number;
  readonly reason: string;
}

/** The facts from before the change. */
export interface Preparation {
  readonly refused: readonly RefusedLine[];
  /** By `chainKey`: the words of what changes, with their analysis with the new content. */
  readonly chains: ReadonlyMap<string, PreparedChain>;
  /** By `useKey` and package, where the chain had no word that tells: the analysis in memory. */
  readonly memory: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Why something could not be read that must be read afterwards. */
  readonly obstacles: readonly Obstacle[];
}

export interface PrepareSettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** Whether all indexes and their nodes must be asked afterwards: what the job may is tested now. */
  readonly asksNodes: boolean;
  /** The change is carried out afterwards, so words are looked for that prove it. */
  readonly proves: boolean;
}

/** A domain that could not be asked before the change. */
export function unprepared(obstacle: Obstacle): Preparation {
  return { refused: [], chains: new Map(), memory: new Map(), obstacles: [obstacle] };
}

/**
 * Builds the changed dictionaries on one domain. What can't be read is an obstacle of the result, never a rejection.
 */
export async function prepare(api: DomainApi, settings: PrepareSettings): Promise<Preparation> {
  try {
    const ids = idsOf(settings.packages);
    return await prepareUses(api, await readUses(api, settings.indexes, ids), settings);
  } catch (error) {
    if (error instanceof Obstacle) return unprepared(error);
    throw error;
  }
}

/** Package ID → name. */
export function idsOf(packages: ReadonlyMap<string, SoughtPackage>): ReadonlyMap<string, string> {
  return new Map([...packages.values()].flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])));
}

async function prepareUses(api: DomainApi, found: DomainUses, settings: PrepareSettings): Promise<Preparation> {
  const refused: RefusedLine[] = [];
  const chains = new Map<string, PreparedChain>();
  const memory = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const obstacles: Obstacle[] = unreadOf(found, [...settings.packages.keys()]);
  const missing = [...found.untold].flatMap(([index, { kind }]) => (kind === 'gone' ? [index] : []));
  const changing = found.uses.filter(({ packages }) =>
    packages.some((name) => settings.packages.get(name)?.changes === true),
  );
  const analyzed = new Set<string>();
  for (const use of changing) {
    const key = chainKey(use);
    try {
      const known = chains.get(key);
      if (known === undefined) analyzed.add(use.index);
      const built = known === undefined ? await build(api, use, settings) : { refused: [], chain: known };
      refused.push(...built.refused);
      if (built.chain === null) continue;
      chains.set(key, built.chain);
      if (settings.proves) memory.set(useKey(use), await memoryOf(api, use, built.chain));
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      if (error.kind === 'gone') missing.push(use.index);
      else obstacles.push(error);
    }
  }
  obstacles.push(...(await doubtsOfGone(api, missing)).values());
  if (settings.asksNodes) obstacles.push(...(await lackingRights(api, found.uses, analyzed)));
  return { refused, chains, memory, obstacles };
}

/**
 * The analysis in memory of words that the files on a node do not alter: the file may be new before its association, or
 * not be readable, and memory may be older. A package whose changed words are all known needs none.
 */
async function memoryOf(
  api: DomainApi,
  use: IndexUse,
  chain: PreparedChain,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const untold = [...chain].filter(([, { telling, isWhole }]) => !isWhole && !telling.includes(true));
  const texts = untold.flatMap(([, words]) => words.texts);
  if (texts.length === 0 || use.use === 'unused') return new Map();
  const keys = await askKeys(api, use, memoryBody(use, texts), texts);
  if ('rejected' in keys) return new Map();
  let from = 0;
  return new Map(
    untold.map(([name, words]) => {
      const own = keys.slice(from, from + words.texts.length);
      from += own.length;
      return [name, own];
    }),
  );
}

/** What could not be read, and must be read afterwards: templates only for packages that no index names. */
function unreadOf({ uses, templates, untold, denied, others }: DomainUses, names: readonly string[]): Obstacle[] {
  const named = new Set(uses.flatMap(({ packages }) => packages));
  const lists = [...denied.values(), ...untold.values()].filter(({ kind }) => kind !== 'gone');
  // A role may be limited to the indexes that `indexes` names.
  if (others !== null && others.kind !== 'permission') lists.push(others);
  return templates instanceof Obstacle && names.some((name) => !named.has(name)) ? [templates, ...lists] : lists;
}

async function build(
  api: DomainApi,
  use: IndexUse,
  settings: PrepareSettings,
): Promise<{ readonly refused: readonly RefusedLine[]; readonly chain: PreparedChain | null }> {
  const { packages, proves } = settings;
  const changed = new Set(use.packages.filter((name) => isBuilt(packages.get(name))));
  const { chain } = use;
  // For a dictionary that is too large, single entries are in the request, so that the node does not read the file.
  const large = tooLargeOf(use.packages, packages);
  const isReadWhole = [...large].some((name) => slotFor(use, name) === null);
  const isBare = chain === null || use.obstacle !== null || inlineObstacle(chain, changed) !== null;
  if (isBare || isReadWhole || (changed.size === 0 && !proves)) {
    // Whether its index can be asked at all is known anyway.
    await api.analyze(use.index, memoryBody(use, ['a']));
    return { refused: [], chain: null };
  }
  const words = await alteredWords(api, use, settings);
  if (!('rejected' in words)) return { refused: [], chain: words };
  const rejections = await findLines(api, use, changed, settings);
  return { refused: rejections.flatMap((rejection) => refusedLine(use, rejection)), chain: null };
}

/** A chain that is rejected even without the new content is not broken by it: `verify` reports it. */
async function findLines(
  api: DomainApi,
  use: IndexUse,
  changed: ReadonlySet<string>,
  { packages, words }: Pick<PrepareSettings, 'packages' | 'words'>,
): Promise<readonly Rejection[]> {
  const { chain } = use;
  if (chain === null) return [];
  const lines = new Map<string, readonly DictionaryLine[]>();
  for (const slot of chain.parts.flatMap(({ slots }) => slots)) {
    const sought = packages.get(slot.dictionary);
    if (sought === undefined) continue;
    if (changed.has(slot.dictionary)) lines.set(slotKey(slot), words.lines(sought, slot));
    // Leaves out dictionaries that are too large: the node would build them again and again.
    else if (isTooLarge(sought)) lines.set(slotKey(slot), []);
  }
  const ask = async (body: JsonObject): Promise<BuildAnswer> => {
    const answer = await api.analyze(use.index, body);
    return answer.outcome === 'rejected' ? answer : { outcome: 'built' };
  };
  return await findRejections(chain, 'index', lines, ask);
}

function refusedLine({ index, analyzer }: IndexUse, { at, reason }: Rejection): readonly RefusedLine[] {
  return at === null ? [] : [{ package: at.slot.dictionary, index, analyzer, line: at.line, reason }];
}
