/** Whether a file on the nodes keeps a chain from being built, or the way in which it was asked. */

import { analyzeBody, type Chain, type Part, type Slot } from '../../chain.ts';
import type { JsonObject } from '../../json-value.ts';
import { TRIVIAL } from '../../rejection.ts';
import type { IndexAnalysis } from '../index-analysis.ts';
import { Obstacle } from '../port.ts';
import type { IndexUse } from '../uses.ts';
import { blockersOf } from './blockers.ts';
import type { Asked } from './model.ts';

/**
 * Requires that a rejected chain is built without its files, or that one of them alone is rejected.
 * @throws Obstacle where the domain rejects the chain with any file: that says nothing about the index
 */
export async function assertFileIsCause(use: IndexUse, reason: string, { api, found, settings }: Asked): Promise<void> {
  const { chain, index, analyzer } = use;
  const builds = async (body: JsonObject) => (await api.analyze(index, body)).outcome === 'analyzed';
  if (chain !== null && (await builds(analyzeBody(withAllFiles(chain), 'index', () => 'nothing', ['a'])))) return;
  const analysis = found.analyses.get(index);
  const isAlone = async (one: IndexAnalysis) => (await blockersOf(api, one, settings.packages)).length > 0;
  if (analysis !== undefined && (await builds(TRIVIAL)) && (await isAlone(analysis))) return;
  const message = `${analyzer} of ${index} can't be compared with the file on a node, as the domain does not build its chain in a request, with whatever file: "${reason.slice(0, 300)}". Search for a word that has changed.`;
  throw new Obstacle('error', message);
}

/** The chain with every file as a slot, those of other packages too. */
function withAllFiles({ parts }: Chain): Chain {
  const isFile = ([, value]: readonly [string, unknown]) => String(value).startsWith('analyzers/');
  const slotsOf = (part: Part): readonly Slot[] =>
    Object.entries(part.definition ?? {})
      .filter(isFile)
      .map(([setting, value]) => ({ setting, dictionary: String(value) }));
  return { parts: parts.map((part) => ({ ...part, slots: slotsOf(part) })) };
}
