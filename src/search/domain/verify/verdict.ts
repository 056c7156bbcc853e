/** What search makes of a package in one analyzer, decided from the answers. Pure. */

import type { UseKind } from '../uses.ts';

export const SEARCH_VERDICTS = [
  'live',
  'stale',
  'mixed',
  'needs-reopen',
  'needs-reindex',
  'next-index',
  'broken',
  'unused',
  'not-checked',
] as const;
export type SearchVerdict = (typeof SEARCH_VERDICTS)[number];

/** What search makes of a dictionary in one analyzer of one index; an element of the output `search`. */
export interface SearchUse {
  readonly domain: string;
  /** `null` where the domain could not be asked at all, or no index names the package; for a template, its name. */
  readonly index: string | null;
  readonly analyzer: string | null;
  readonly package: string;
  readonly use: UseKind;
  readonly verdict: SearchVerdict;
  /** The reason, and what to do, as sentences. */
  readonly message: string | null;
}

/** The analysis of the words of one package, one key a word. */
export interface Observed {
  /** From the analyzer in memory. */
  readonly memory: readonly string[];
  /** From the same chain built from the files on a node; or why it can't be built. */
  readonly disk: readonly string[] | { readonly rejected: string };
  /** From the same chain with the content of this commit in the request; `null` where that was not possible. */
  readonly expected: readonly string[] | null;
  /** `disk` and `expected` are of single entries only, as a dictionary of the chain is too large to be built on a domain. */
  readonly byEntries: boolean;
  /** Then, from the entries of the former content; `null` where that is not known, or was not asked. */
  readonly former: readonly string[] | null;
}

/** Further facts about the use. */
export interface UseFacts {
  readonly index: string;
  readonly analyzer: string;
  readonly use: UseKind;
  readonly reloadable: boolean;
  /** The path that reloads search analyzers; `null` where the engine reloads none. */
  readonly reloadPath: string | null;
  /** True where this run changed the domain's version of the package. */
  readonly changed: boolean;
  /** Every node is asked; otherwise the one that answered has to speak for all. */
  readonly everyNode: boolean;
}

/** A verdict, and whether waiting can change it. */
export interface Judgement {
  readonly verdict: SearchVerdict;
  readonly message: string | null;
  readonly pending: boolean;
  /** What a reload would do: make it right, or load a wrong file; absent: nothing. */
  readonly reload?: 'helps' | 'harms';
  /** Of `not-checked`: with more time it could be checked. Absent: it can't be by nature. */
  readonly obstacle?: 'time';
}

/**
 * Ordered rules, the first that matches wins. Memory, disk and the content of this commit agree in what is live. Memory
 * that differs from the right file on disk is updated by a reload, by opening the index, or with new documents,
 * depending on the use.
 */
export function judge(facts: UseFacts, { memory, disk, expected, byEntries, former }: Observed): Judgement {
  if ('rejected' in disk) return final('broken', brokenMessage(facts, disk.rejected));
  if (facts.use === 'unused')
    return final('unused', `No field of ${facts.index} uses ${facts.analyzer}: queries that name it are not checked.`);
  const isDiskRight = expected === null || same(disk, expected);
  const isMemoryRight = expected === null ? same(memory, disk) : same(memory, expected);
  if (!isDiskRight && isMemoryRight) return waiting('mixed', otherDiskMessage(facts), 'harms');
  if (!isDiskRight) return waiting('stale', oldDiskMessage(facts), 'harms');
  // Entries that are not in the request may make of a word what they do: only the former ones show that memory lags.
  const isFormer = !byEntries || (former !== null && same(memory, former));
  if (!isMemoryRight && !isFormer) return waiting('not-checked', doubtMessage(facts), 'helps');
  if (!isMemoryRight) return lagging(facts);
  return upToDate(facts);
}

function upToDate(facts: UseFacts): Judgement {
  const isIndexed = facts.use === 'index' || facts.use === 'both';
  if (isIndexed && facts.changed) return final('needs-reindex', reindexMessage(facts));
  if (!isIndexed) return final('live', facts.everyNode ? null : ONE_NODE);
  return final(
    'live',
    'It is used when documents are indexed: older documents keep their old analysis until they are indexed again.',
  );
}

const ONE_NODE =
  'The node that answered has it. This mode asks no node by _search, as that reads documents; deploy and drift ask every node.';

function lagging(facts: UseFacts): Judgement {
  if (facts.use !== 'search') return final('needs-reindex', reindexMessage(facts));
  if (facts.reloadable) return waiting('stale', staleMessage(facts), 'helps');
  return final('needs-reopen', reopenMessage(facts));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function final(verdict: SearchVerdict, message: string | null): Judgement {
  return { verdict, message, pending: false };
}

function waiting(verdict: SearchVerdict, message: string, reload: 'helps' | 'harms'): Judgement {
  return { verdict, message, pending: true, reload };
}

function brokenMessage({ index, analyzer }: UseFacts, reason: string): string {
  return `${index} can't build ${analyzer} from the files on its nodes: "${reason.slice(0, 300)}". It still searches with the content in memory, but accepts no document with a new field, and cannot be opened again once it is closed. Deploy the former content now: revert the commit.`;
}

function staleMessage({ index, analyzer, reloadPath }: UseFacts): string {
  return `${analyzer} has not taken up the file that its nodes have. "POST ${reloadPath}/${index}" reloads it; reload: true lets deploy do that.`;
}

function oldDiskMessage({ index }: UseFacts): string {
  return `The nodes of ${index} do not have this commit's content on disk, although AWS reports ACTIVE. AWS may still be copying it: run drift again in some minutes; if that does not help, dissociate and associate the package, or ask AWS Support.`;
}

function doubtMessage({ analyzer }: UseFacts): string {
  return `${analyzer} has not all words as single entries of the file have them, nor as those of the former content do. A file is too large to be built on a domain (over 5 MB or 100,000 entries), so it is not known whether all of it is in memory. Test a changed word with "GET _analyze".`;
}

function otherDiskMessage({ index, analyzer }: UseFacts): string {
  return `${analyzer} has this commit's content in memory, but a node of ${index} has another file on disk: after a restart it would search with that. Run drift again in some minutes; if that does not help, dissociate and associate the package, or ask AWS Support.`;
}

function reopenMessage({ index, analyzer, reloadPath }: UseFacts): string {
  const [why, advice] =
    reloadPath === null
      ? ['is on an engine that reloads no analyzers (Elasticsearch does from 7.8 on)', '']
      : ['has no updateable filter', ' With "updateable": true on its synonym filter AWS reloads it by itself.'];
  return `${analyzer} ${why}, so it takes up the new file only when the index is closed and opened: "POST ${index}/_close", then "POST ${index}/_open" (searches fail in between).${advice}`;
}

function reindexMessage({ index, use }: UseFacts): string {
  const search = use === 'both' ? ' and searched' : '';
  return `New documents are indexed${search} with the new file once "POST ${index}/_close" and "POST ${index}/_open" were called (searches fail in between); existing documents keep their old analysis until they are indexed again.`;
}

/** Nodes with shards of the index analyze a query differently. */
export function mixedJudgement({ index, analyzer, reloadable, reloadPath }: UseFacts, nodes: number): Judgement {
  const remedy = reloadable
    ? `"POST ${reloadPath}/${index}" reloads it on all`
    : `"POST ${index}/_close", then "POST ${index}/_open" make them agree`;
  return {
    verdict: 'mixed',
    message: `The ${nodes} nodes that hold ${index} have different content in ${analyzer}, so that the same search finds different things; ${remedy}.`,
    pending: reloadable,
    ...(reloadable && { reload: 'helps' }),
  };
}

/** The nodes that can be asked agree, but a shard is starting on others. */
export function startingJudgement({ index }: Pick<UseFacts, 'index'>, nodes: number): Judgement {
  const where = nodes === 1 ? 'a node' : `${nodes} nodes`;
  const message = `A shard of ${index} is starting on ${where} that can't be asked before it has started. Run the check again when the domain has settled.`;
  return { verdict: 'not-checked', message, pending: true, obstacle: 'time' };
}

/** Whether searches get this commit's dictionaries with this verdict. */
export function isVerified({ verdict }: Pick<SearchUse, 'verdict'>): boolean {
  return verdict === 'live' || verdict === 'unused' || verdict === 'next-index';
}
