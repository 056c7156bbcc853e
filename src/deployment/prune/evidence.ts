/** Finds the facts that the decision on removals asks for, and no others. */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { type DictionaryMarker, parseDictionaryMarker } from '../model/marker.ts';
import type { Association, LivePackage, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { type Observation, type ObservedPackage, observePackage } from '../plan/observe.ts';
import type { RemovalStep } from '../plan/plan.ts';
import { pathsOf } from '../plan/shared-name.ts';
import type { UnknownContent } from '../plan/trust.ts';
import { isThrowAway } from '../validate/throw-away.ts';
import {
  type Answer,
  type ContentAnswer,
  decideRemoval,
  type NamesakeAnswer,
  type RemovalDecision,
  type RemovalFacts,
  type RemovalQuestion,
  type ScopeAnswer,
} from './removal.ts';

/** The facts about a marker's path from the repository, its history and this step's configuration. */
export interface RepositoryEvidence {
  /** Whether HEAD of the checkout has these paths: one question for all. */
  inCommit(paths: readonly string[]): Promise<(path: string) => Answer>;
  scope(path: string, packageName: string): Promise<ScopeAnswer>;
  history(path: string): Promise<Answer>;
  onDefaultBranch(path: string): Promise<Answer>;
  onRunsBranch(path: string): Promise<Answer>;
  /** Another file of the commit whose name gives a package this name, and that this step gives no other. */
  namesake(path: string, packageName: string): Promise<NamesakeAnswer>;
  /** Whether a file of the commit has a content, by its whole SHA-256 or by its first digits. */
  content(wanted: { readonly sha256: string } | { readonly prefix: string }, path: string): Promise<ContentAnswer>;
  /** Whether a file of the commit has any content that the path ever had. */
  formerContent(path: string): Promise<ContentAnswer>;
}

/** A package of this repository that is not a dictionary of this run. */
export interface Orphan {
  readonly live: LivePackage;
  readonly marker: DictionaryMarker;
}

/** An orphan after the decision. */
export interface JudgedOrphan extends Orphan {
  readonly decision:
    | Exclude<RemovalDecision, { kind: 'ask' }>
    /** Its file is gone, and this run does not prune: no further facts were read. */
    | { readonly kind: 'left' };
  readonly scope: ScopeAnswer | null;
  /** Its associations, where they were read. */
  readonly rows: readonly Association[];
}

/** The packages whose marker names this repository, and which no dictionary of this run publishes. */
export function orphansOf(
  { packages }: Pick<Observation, 'packages'>,
  dictionaries: readonly Pick<Dictionary, 'name'>[],
  repository: string,
): readonly Orphan[] {
  const names = new Set<string>(dictionaries.map(({ name }) => name));
  return packages.flatMap((live) => {
    const marker = parseDictionaryMarker(live.description);
    const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
    const isGoing = live.status === 'DELETING' || live.status === 'DELETED';
    return marker === null || !isOurs || isGoing || names.has(live.name) || isThrowAway(live) ? [] : [{ live, marker }];
  });
}

export interface JudgeContext {
  readonly dictionaries: readonly Dictionary[];
  /** Whether this run prunes: if not, only Git is asked about the path. */
  readonly prune: boolean;
  /** The domains of this step. */
  readonly domains: readonly DomainName[];
  readonly evidence: RepositoryEvidence;
  readonly service: PackagesService;
  readonly world: World;
}

/** Decides on each orphan. Never rejects because of one package: an unknown fact keeps it. */
export async function judgeOrphans(
  orphans: readonly Orphan[],
  context: JudgeContext,
): Promise<readonly JudgedOrphan[]> {
  if (orphans.length === 0) return [];
  const inCommit = await context.evidence.inCommit(orphans.flatMap(({ marker }) => marker.path ?? []));
  return mapConcurrently(orphans, (orphan) => judgeOrphan(orphan, inCommit, context));
}

async function judgeOrphan(
  orphan: Orphan,
  inCommit: (path: string) => Answer,
  context: JudgeContext,
): Promise<JudgedOrphan> {
  const { path } = orphan.marker;
  const rows: Association[] = [];
  const judged = (decision: JudgedOrphan['decision'], scope: ScopeAnswer | null = null) => ({
    ...{ ...orphan, decision, scope, rows },
  });
  if (path === null) return judged({ kind: 'kept', rule: 'no-path', why: 'its description names no path' });
  let facts: RemovalFacts = { inCommit: inCommit(path) };
  // For a file that exists, only whether this step once gave it this name matters.
  const isRenamed = facts.inCommit.kind === 'yes' && context.dictionaries.some((one) => pathsOf(one).has(path));
  if (isRenamed) return judged({ kind: 'in-use' }, await context.evidence.scope(path, orphan.live.name));
  for (;;) {
    const decision = decideRemoval(facts);
    if (decision.kind !== 'ask') return judged(decision, facts.scope);
    if (!context.prune && decision.fact !== 'scope') return judged({ kind: 'left' }, facts.scope);
    facts = { ...facts, ...(await find(decision.fact, orphan, path, context, rows)) };
  }
}

async function find(
  fact: RemovalQuestion,
  { live }: Orphan,
  path: string,
  context: JudgeContext,
  users: Association[],
): Promise<Partial<RemovalFacts>> {
  const { evidence } = context;
  switch (fact) {
    case 'scope':
      return { scope: await evidence.scope(path, live.name) };
    case 'history':
      return { history: await evidence.history(path) };
    case 'onDefaultBranch':
      return { onDefaultBranch: await evidence.onDefaultBranch(path) };
    case 'onRunsBranch':
      return { onRunsBranch: await evidence.onRunsBranch(path) };
    case 'namesake':
      return { namesake: await evidence.namesake(path, live.name) };
    case 'content':
      return { content: await contentOf(live, path, context) };
    case 'users':
      return { users: await usersOf(live, context, users) };
  }
}

const WHY_UNKNOWN: Readonly<Record<UnknownContent, string>> = {
  'by-hand': 'its version was not published by this action',
  overwritten: 'a later attempt has overwritten the record of what it holds',
  deletion: 'a deletion that did not end hides whether its last publication succeeded',
  'history-unreadable': "its version history can't be read (es:GetPackageVersionHistory)",
  'not-in-history': 'its version history does not show its version',
};

async function contentOf(live: LivePackage, path: string, context: JudgeContext): Promise<ContentAnswer> {
  const { service, world, dictionaries, evidence } = context;
  let observed: ObservedPackage;
  try {
    observed = await observePackage(service, live, world, true);
  } catch (error) {
    return { kind: 'unknown', why: reasonOf(error) };
  }
  const find = async (wanted: { readonly sha256: string } | { readonly prefix: string }): Promise<ContentAnswer> => {
    const start = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
    const moved = dictionaries.find(({ sha256 }) => sha256.startsWith(start));
    return moved === undefined ? evidence.content(wanted, path) : { kind: 'file', path: moved.file };
  };
  // The description alone does not tell whether somebody has published the version by hand.
  if (!observed.historyKnown) return { kind: 'unknown', why: WHY_UNKNOWN['history-unreadable'] };
  const { content, lastAttempt } = observed.trust;
  switch (content.kind) {
    case 'none': {
      const given = lastAttempt === null ? null : await find({ sha256: lastAttempt });
      return given === null || given.kind === 'no' ? hiddenContent(live, context) : given;
    }
    case 'unknown':
      if (content.why !== 'deletion' || lastAttempt === null) return { kind: 'unknown', why: WHY_UNKNOWN[content.why] };
      return anyContent({
        lastAttempt: await find({ sha256: lastAttempt }),
        former: await evidence.formerContent(path),
      });
    case 'known':
      return find({ sha256: content.sha256 });
    case 'digest':
      return find({ prefix: content.prefix });
  }
}

/** What a package holds whose deletion failed: its last attempt or, if that was rejected, an earlier content of its path. */
function anyContent({ lastAttempt, former }: Record<'lastAttempt' | 'former', ContentAnswer>): ContentAnswer {
  if (lastAttempt.kind !== 'no' || former.kind !== 'unknown') return lastAttempt.kind === 'no' ? former : lastAttempt;
  return { kind: 'unknown', why: `${WHY_UNKNOWN.deletion}, and ${former.why}` };
}

/** AWS may show no version after a failed update, and domains still run the last good one. Its content is not known. */
async function hiddenContent({ id }: LivePackage, { service, world }: JudgeContext): Promise<ContentAnswer> {
  try {
    const history = await retrying(world, (limits) => service.versionHistory(id, limits));
    return history.length === 0
      ? { kind: 'no' }
      : { kind: 'unknown', why: 'AWS shows none of the versions that its history has' };
  } catch (error) {
    return { kind: 'unknown', why: reasonOf(error) };
  }
}

async function usersOf(
  live: LivePackage,
  { service, world, domains }: JudgeContext,
  users: Association[],
): Promise<NonNullable<RemovalFacts['users']>> {
  try {
    users.push(...(await retrying(world, (limits) => service.listDomains(live.id, limits))));
  } catch (error) {
    return { kind: 'unknown', why: reasonOf(error) };
  }
  return { kind: 'listed', others: users.map(({ domain }) => domain).filter((domain) => !domains.includes(domain)) };
}

function reasonOf(error: unknown): string {
  if (error instanceof AwsError) return error.summary;
  if (error instanceof Error) return error.message;
  throw error;
}

/** The packages that prune may delete. */
export function removalsOf(judged: readonly JudgedOrphan[]): readonly RemovalStep[] {
  return judged.flatMap(({ live, marker, decision, rows }) =>
    decision.kind === 'remove' && marker.path !== null
      ? [{ live, marker: { ...marker, path: marker.path }, rows }]
      : [],
  );
}
