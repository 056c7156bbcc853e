/** The state of a use after each answer, and the result of all uses. Pure. */

import { excerpt } from '../../../dictionaries/problems.ts';
import type { DomainUses } from '../domain-uses.ts';
import { Obstacle } from '../port.ts';
import type { SoughtPackage } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import type { Case, VerifyResult, VerifySettings } from './model.ts';
import type { NodeProof } from './nodes.ts';
import {
  type Judgement,
  mixedJudgement,
  type SearchUse,
  type SearchVerdict,
  startingJudgement,
  type UseFacts,
} from './verdict.ts';

/** Verdicts that hold for one node until all were asked. */
const NEEDS_NODES: ReadonlySet<SearchVerdict> = new Set(['live', 'needs-reopen', 'needs-reindex']);

export function factsOf(
  { index, analyzer, use, reloadable, reloadPath }: IndexUse,
  name: string,
  settings: VerifySettings,
) {
  return {
    index,
    analyzer,
    use,
    reloadable,
    reloadPath,
    changed: settings.changed.has(name),
    everyNode: settings.asksNodes,
  } satisfies UseFacts;
}

/** Whether waiting can still change its verdict. */
export function isPending({ judgements, obstacle }: Case): boolean {
  return obstacle === null && [...judgements.values()].some(({ pending }) => pending);
}

/** Whether all nodes must be asked after the first one. */
export function needsNodes({ judgements, obstacle, proven }: Case): boolean {
  return obstacle === null && !proven && has(judgements, NEEDS_NODES);
}

/** Whether it lags on the first node: at the end all nodes are asked. */
export function isStale({ judgements, obstacle }: Case): boolean {
  return obstacle === null && has(judgements, new Set(['stale']));
}

function has(judgements: Case['judgements'], verdicts: ReadonlySet<SearchVerdict>): boolean {
  return [...judgements.values()].some(({ verdict }) => verdicts.has(verdict));
}

/** A use after a round: where the end of the time cut that short, the round before it counts. */
export function afterRound(before: Case, now: Case): Case {
  const isCut = now.obstacle?.kind === 'time' && before.judgements.size > 0;
  return isCut ? { ...before, proven: false } : now;
}

/** A use after its nodes were asked. */
export function withProof(one: Case, proof: NodeProof, settings: VerifySettings): Case {
  if (proof.outcome === 'unknown') return { ...one, obstacle: proof.obstacle };
  if (proof.outcome === 'starting') return replaced(one, NEEDS_NODES, () => startingJudgement(one.use, proof.nodes));
  const differs = proof.outcome === 'differ' && proof.uses.has(one.use);
  return differs ? mixed(one, proof.nodes, NEEDS_NODES, settings) : { ...one, proven: true };
}

/** A lagging use after its nodes were asked; nodes without an answer leave it as it is. */
export function withLastProof(one: Case, proof: NodeProof, settings: VerifySettings): Case {
  const differs = proof.outcome === 'differ' && proof.uses.has(one.use);
  return differs ? mixed(one, proof.nodes, new Set(['stale']), settings) : one;
}

function mixed(one: Case, nodes: number, from: ReadonlySet<SearchVerdict>, settings: VerifySettings): Case {
  return replaced(one, from, (name) => mixedJudgement(factsOf(one.use, name, settings), nodes));
}

function replaced(one: Case, from: ReadonlySet<SearchVerdict>, by: (name: string) => Judgement): Case {
  const judgements = [...one.judgements].map(
    ([name, judgement]) => [name, from.has(judgement.verdict) ? by(name) : judgement] as const,
  );
  return { ...one, judgements: new Map(judgements) };
}

/** A lagging use whose index can't reload, as these components can't be built from their files. */
export function withBlockers(one: Case, blockers: readonly string[]): Case {
  if (blockers.length === 0) return one;
  const more = ` It can't be reloaded, as the index can't build ${blockers.join(', ')}: deploy content that it can build.`;
  const judgements = [...one.judgements].map(
    ([name, judgement]) =>
      [
        name,
        judgement.verdict === 'stale' ? { ...judgement, message: `${judgement.message ?? ''}${more}` } : judgement,
      ] as const,
  );
  return { ...one, judgements: new Map(judgements) };
}

/** The result for a domain that could not be asked at all. */
export function unasked(domain: string, packages: readonly string[], obstacle: Obstacle): VerifyResult {
  const uses = packages.map((name) => nowhere(domain, name, 'not-checked', obstacle.message));
  return { uses, obstacles: uses.length === 0 ? [] : [obstacle], notices: [] };
}

/** A package without a known index. Where the domain could not be asked, it is not known whether an index uses it. */
function nowhere(domain: string, name: string, verdict: SearchVerdict, message: string): SearchUse {
  return { domain, index: null, analyzer: null, package: name, use: 'unused', verdict, message };
}

/** The elements of the output, and the obstacles. */
export function resultOf(
  domain: string,
  cases: readonly Case[],
  found: Unnamed,
  packages: VerifySettings['packages'],
): Pick<VerifyResult, 'uses' | 'obstacles'> {
  const there = cases.filter(({ obstacle }) => obstacle?.kind !== 'gone');
  const uses = there.flatMap((one) => one.use.packages.map((name) => searchUse(domain, one, name)));
  const named = new Set(uses.map((one) => one.package));
  const others = [...packages.values()].filter(({ name }) => !named.has(name));
  const obstacles = there.flatMap(untoldOf);
  if (found.templates instanceof Obstacle && others.length > 0) obstacles.push(found.templates);
  // A role may be limited to the indexes that `indexes` names.
  if (found.others !== null && found.others.kind !== 'permission') obstacles.push(found.others);
  const gone = new Set(cases.filter((one) => !there.includes(one)).map(({ use }) => use.index));
  const parts = new Map([...found.parts].filter(([, index]) => !gone.has(index)));
  return { uses: [...uses, ...others.flatMap((one) => unnamed(domain, { ...found, parts }, one))], obstacles };
}

function untoldOf({ obstacle, judgements }: Case): readonly Obstacle[] {
  if (obstacle !== null) return [obstacle];
  return [...judgements.values()].flatMap(({ verdict, message, obstacle: kind }) =>
    verdict === 'not-checked' ? [new Obstacle(kind ?? 'nature', message ?? '')] : [],
  );
}

function searchUse(domain: string, { use, judgements, obstacle }: Case, name: string): SearchUse {
  const judgement = obstacle === null ? judgements.get(name) : undefined;
  return {
    domain,
    index: use.index,
    analyzer: use.analyzer,
    package: name,
    use: use.use,
    verdict: judgement?.verdict ?? 'not-checked',
    message: judgement === undefined ? (obstacle?.message ?? null) : judgement.message,
  };
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${excerpt(name, 120)}\``).join(', ');

/** What `indexes` asks for and the domain does not have. */
export function missingNotices(domain: string, { missing }: Pick<DomainUses, 'missing'>): readonly string[] {
  if (missing.length === 0) return [];
  return [
    `No index, alias or data stream of ${domain} matches ${quoted(missing)} of the input indexes, so nothing was checked there. Correct the name, or take it away until the index exists.`,
  ];
}

type Unnamed = Pick<DomainUses, 'templates' | 'elsewhere' | 'parts' | 'others' | 'missing' | 'denied'>;

const READ_UNNAMED =
  'The IK plugin reads it without an index that names it: what searches have of it is not known here.';

/** A package that none of the indexes names that are looked at. */
function unnamed(
  domain: string,
  { templates, elsewhere, parts, others, missing, denied }: Unnamed,
  { name, format }: Pick<SoughtPackage, 'name' | 'format'>,
): readonly SearchUse[] {
  if (templates instanceof Obstacle) return [nowhere(domain, name, 'not-checked', templates.message)];
  const [index, ...more] = elsewhere.get(name) ?? [];
  if (index !== undefined) {
    const does = more.length === 0 ? `${index} does` : `${index} and ${more.length} more do`;
    const message = `No index that \`indexes\` names uses it; ${does}. Name it there to have it checked.`;
    return [{ ...nowhere(domain, name, 'not-checked', message), index }];
  }
  if (format === 'ik') return [nowhere(domain, name, 'not-checked', READ_UNNAMED)];
  if (others !== null) {
    const message = `No index that \`indexes\` names uses it; whether another one does is not known: ${others.message}`;
    return [nowhere(domain, name, 'not-checked', message)];
  }
  const own = templates.filter((one) => one.package === name);
  const part = parts.get(name);
  const none =
    part === undefined
      ? 'No index that `indexes` names and no template names it.'
      : `Only parts of ${part} name it that no analyzer there has.`;
  const awaited = missing.filter((one) => !one.includes('*'));
  // What was denied has an element of its own.
  if (own.length === 0 && awaited.length > 0 && denied.size === 0) {
    const message = `No index of ${domain} names it, and \`indexes\` asks for ${quoted(awaited)}, which ${domain} does not have yet, or not by that name.`;
    return [nowhere(domain, name, 'not-checked', message)];
  }
  if (own.length === 0) return [nowhere(domain, name, 'unused', none)];
  const message = 'A template names it: the next index that is created from it reads this content.';
  return own.map(({ template }) => ({ ...nowhere(domain, name, 'next-index', message), index: template }));
}
