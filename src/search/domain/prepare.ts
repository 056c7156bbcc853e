/** Before anything is published: the new content is built on the domain, in the chains of its own indexes. */

import { type BuildAnswer, findRejections, type Rejection, slotKey } from '../build.ts';
import type { DictionaryLine } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type DomainUses, readUses } from './domain-uses.ts';
import {
  askKeys,
  chainKey,
  inlineBody,
  isBuilt,
  isTooLarge,
  memoryBody,
  type PackageWords,
  questionsFor,
  type SoughtPackage,
  slotFor,
  tooLargeOf,
} from './expectation.ts';
import { inlineObstacle } from './index-analysis.ts';
import { type DomainApi, Obstacle } from './port.ts';
import type { IndexUse } from './uses.ts';
import { proveNodes } from './verify/nodes.ts';

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
  /** By chain: the analysis of its words with the new content. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
  /** Why something could not be read that must be read afterwards. */
  readonly obstacles: readonly Obstacle[];
}

export interface PrepareSettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** Whether nodes are asked afterwards: one is asked now, to test the permission. */
  readonly asksNodes: boolean;
}

const NOTHING: Preparation = { refused: [], expected: new Map(), obstacles: [] };

/**
 * Builds the changed dictionaries on one domain. What can't be read is an obstacle of the result, never a rejection.
 */
export async function prepare(api: DomainApi, settings: PrepareSettings): Promise<Preparation> {
  try {
    const ids = idsOf(settings.packages);
    return await prepareUses(api, await readUses(api, settings.indexes, ids), settings);
  } catch (error) {
    if (error instanceof Obstacle) return { ...NOTHING, obstacles: [error] };
    throw error;
  }
}

/** Package ID → name. */
export function idsOf(packages: ReadonlyMap<string, SoughtPackage>): ReadonlyMap<string, string> {
  return new Map([...packages.values()].flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])));
}

async function prepareUses(api: DomainApi, found: DomainUses, settings: PrepareSettings): Promise<Preparation> {
  const refused: RefusedLine[] = [];
  const expected = new Map<string, readonly string[]>();
  const obstacles: Obstacle[] = found.templates instanceof Obstacle ? [found.templates] : [];
  const changing = found.uses.filter(({ packages }) =>
    packages.some((name) => settings.packages.get(name)?.changes === true),
  );
  for (const use of changing) {
    const key = chainKey(use);
    if (expected.has(key)) continue;
    try {
      const built = await build(api, use, settings);
      refused.push(...built.refused);
      if (built.expected !== null) expected.set(key, built.expected);
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      if (error.kind !== 'gone') obstacles.push(error);
    }
  }
  const probe = found.uses.find(({ field }) => field !== null);
  if (settings.asksNodes && probe !== undefined) {
    const proof = await proveNodes(api, probe.index, [{ use: probe, texts: ['a'] }]);
    if (proof.outcome === 'unknown' && proof.obstacle.kind === 'permission') obstacles.push(proof.obstacle);
  }
  return { refused, expected, obstacles };
}

async function build(
  api: DomainApi,
  use: IndexUse,
  { packages, words }: PrepareSettings,
): Promise<{ readonly refused: readonly RefusedLine[]; readonly expected: readonly string[] | null }> {
  const changed = new Set(use.packages.filter((name) => isBuilt(packages.get(name))));
  const { chain } = use;
  // For a dictionary that is too large, single entries are in the request, so that the node does not read the file.
  const large = tooLargeOf(use.packages, packages);
  const isReadWhole = [...large].some((name) => slotFor(use, name) === null);
  const isBare = chain === null || use.obstacle !== null || inlineObstacle(chain, changed) !== null;
  if (isBare || changed.size === 0 || isReadWhole) {
    // Whether its index can be asked at all is known anyway.
    await api.analyze(use.index, memoryBody(use, ['a']));
    return { refused: [], expected: null };
  }
  const questions = questionsFor(use, packages, words);
  const texts = questions.texts.length === 0 ? ['a'] : questions.texts;
  const body = inlineBody(use, { ...questions, texts }, packages, words, ({ name }) =>
    changed.has(name) ? 'whole' : large.has(name) ? 'entries' : 'disk',
  );
  if (body === null) return { refused: [], expected: null };
  const keys = await askKeys(api, use.index, body, texts);
  if (!('rejected' in keys)) return { refused: [], expected: keys };
  const rejections = await findLines(api, use, changed, { packages, words });
  return { refused: rejections.flatMap((rejection) => refusedLine(use, rejection)), expected: null };
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
