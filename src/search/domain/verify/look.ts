/** Checks a use: compares the content in memory with the file on a node and with this commit's content. */

import { askKeys, formless, memoryBody, rangeOf, slotFor } from '../expectation.ts';
import { Obstacle } from '../port.ts';
import { tooLargeOf } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import { assertFileIsCause } from './broken.ts';
import { formerKeys } from './by-entries.ts';
import { factsOf, isPending } from './cases.ts';
import type { ChainAnswers } from './chain-answers.ts';
import { unproved, withEvidence } from './evidence.ts';
import type { Asked, Case, ChainFacts } from './model.ts';
import { type Judgement, judge, type Observed } from './verdict.ts';

/** Checks all uses that are not settled yet. */
export async function lookAtAll(
  cases: readonly Case[],
  answers: ChainAnswers,
  asked: Asked,
  round: number,
): Promise<readonly Case[]> {
  const next: Case[] = [];
  for (const one of cases) {
    const isSettled = one.obstacle !== null || (one.judgements.size > 0 && !isPending(one));
    next.push(isSettled ? one : await lookAt(one, answers, asked, round));
  }
  return next;
}

async function lookAt(one: Case, answers: ChainAnswers, asked: Asked, round: number): Promise<Case> {
  try {
    return { ...one, proven: false, judgements: await judgements(one.use, answers, asked, round) };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { ...one, proven: false, obstacle: error };
  }
}

async function judgements(
  use: IndexUse,
  answers: ChainAnswers,
  asked: Asked,
  round: number,
): Promise<Case['judgements']> {
  const { api, found } = asked;
  const untold = found.untold.get(use.index);
  if (untold !== undefined) throw untold;
  if (use.use === 'unused') return await idle(use, answers, asked);
  const facts = await answers.facts(use, round);
  if ('rejected' in facts.disk) await assertFileIsCause(use, facts.disk.rejected, asked);
  const { texts } = facts.questions;
  const memory = await askKeys(api, use, memoryBody(use, texts), texts);
  if ('rejected' in memory) {
    throw new Obstacle('error', `${use.index} can't analyze with ${use.analyzer}: "${memory.rejected}".`);
  }
  const doubtful = doubtfulOf(use, facts, answers, asked);
  const sure = doubtful.length === 0 ? facts : await answers.withWhole(use, round, facts, doubtful);
  const former = await formerKeys(use, memory, sure, asked);
  return await withEvidence(use, judgeAll(use, { memory, former }, sure, asked), sure, answers, asked);
}

/** An analyzer that no field uses is only built: a file from which that is not possible stops the index anyway. */
async function idle(use: IndexUse, answers: ChainAnswers, asked: Asked): Promise<Case['judgements']> {
  const rejected = await answers.rejection(use);
  if (rejected !== null) await assertFileIsCause(use, rejected, asked);
  const disk = rejected === null ? [] : { rejected };
  const observed = { memory: [], disk, expected: null, byEntries: false, former: null };
  return new Map(use.packages.map((name) => [name, judge(factsOf(use, name, asked.settings), observed)]));
}

/**
 * Packages of which single entries were asked, where any of them is not on disk as expected: their words can be
 * analyzed differently with whole dictionaries, which are sent once. All of the chain, as each alters what the others
 * make of a word; and whatever is in memory, which another one's change leaves behind.
 */
function doubtfulOf(
  use: IndexUse,
  { disk, questions, expected }: ChainFacts,
  answers: ChainAnswers,
  { settings }: Asked,
): readonly string[] {
  if ('rejected' in disk) return [];
  const large = tooLargeOf(use.packages, settings.packages);
  const known = use.packages.filter(
    (name) => expected.get(name) != null && !large.has(name) && answers.portion(use, name) !== 'disk',
  );
  const isOther = (name: string): boolean => {
    const [from] = rangeOf(questions, name);
    return expected.get(name)?.some((key, place) => key !== disk[from + place]) === true;
  };
  return known.some((name) => answers.portion(use, name) === 'entries') && known.some(isOther) ? known : [];
}

/** Of all words of a use. */
type InMemory = Pick<Observed, 'memory' | 'former'>;

function judgeAll(use: IndexUse, memory: InMemory, facts: ChainFacts, asked: Asked): Case['judgements'] {
  return new Map(use.packages.map((name) => [name, judgeOne(use, name, memory, facts, asked)]));
}

function judgeOne(
  use: IndexUse,
  name: string,
  { memory, former }: InMemory,
  { disk, expected, questions }: ChainFacts,
  { settings }: Asked,
): Judgement {
  const range = rangeOf(questions, name);
  const observed = {
    memory: memory.slice(...range),
    disk: 'rejected' in disk ? disk : disk.slice(...range),
    expected: expected.get(name) ?? null,
    byEntries: tooLargeOf(use.packages, settings.packages).size > 0,
    former: former?.slice(...range) ?? null,
  };
  const isBefore = settings.packages.get(name)?.changes === true && !settings.deployed;
  const why = 'rejected' in observed.disk ? null : unprovable(use, name, observed, isBefore);
  return why === null ? judge(factsOf(use, name, settings), observed) : unproved(use, name, why);
}

/** Why a package can't be checked, as the rest of a sentence; `null` when it can. */
function unprovable(
  use: IndexUse,
  name: string,
  { memory, expected }: { readonly memory: readonly string[]; readonly expected: readonly string[] | null },
  isBefore: boolean,
): string | null {
  if (slotFor(use, name) === null) return use.obstacle ?? formless(use, name);
  if (memory.length === 0) return 'no words were found that show its content';
  // Before the change there is only the file on the node to compare with.
  if (expected === null && !isBefore) return use.obstacle ?? "its content can't be put into a request";
  return null;
}
