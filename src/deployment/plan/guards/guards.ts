/** Guards: functions of the plan and its facts, in one list. The first failure stops the run before any write. */

import { ActionFailure } from '../../../failure.ts';
import type { Association, LivePackage } from '../../model/ports.ts';
import { statusOf } from '../../model/status.ts';
import { isThrowAway } from '../../validate/throw-away.ts';
import type { BehindComparison } from '../behind.ts';
import type { Comparison } from '../comparison.ts';
import type { Observation } from '../observe.ts';
import type { Overrides } from '../overrides.ts';
import { foreignOwner, PACKAGES_PER_DOMAIN, PACKAGES_PER_REGION, type Plan } from '../plan.ts';
import { type AgeFacts, guardNewer, guardNewerFirst, guardRemoved, guardWentBack } from './age-guards.ts';
import { guardBehind, guardEntries, type Verdict } from './lost-entries.ts';

/** What every mode knows before its guards. */
export interface KnownFacts {
  readonly plan: Plan;
  readonly observation: Observation;
  /** By package name; without packages that have no baseline. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** With what domains run that are behind the newest version. */
  readonly behind: readonly BehindComparison[];
  /** The input; a dictionary's own wins. */
  readonly maxRemovedPercent: number;
  /** `owner/name` */
  readonly repository: string;
  readonly overrides: Overrides;
  /**
   * Whether the mode would write to packages of the plan; one that only reports gives a warning about packages of
   * others.
   */
  readonly publishes: boolean;
  /** Whether the mode fails where a deploy would break a quota; a mere plan gives a warning. */
  readonly refusesQuotas: boolean;
}

export interface GuardCase extends KnownFacts, AgeFacts {}

export interface Guard {
  readonly name: string;
  readonly judge: (one: GuardCase) => Verdict;
}

/** All guards, in order. */
const GUARDS: readonly Guard[] = [
  { name: 'lost-entries', judge: guardEntries },
  { name: 'lost-entries-behind', judge: guardBehind },
  { name: 'removals', judge: guardRemovals },
  { name: 'region-quota', judge: guardRegion },
  { name: 'domain-quota', judge: guardDomains },
  { name: 'foreign', judge: guardForeign },
  { name: 'unmarked', judge: guardUnmarked },
  { name: 'superseded', judge: guardNewer },
  { name: 'superseded-first', judge: guardNewerFirst },
  { name: 'superseded-back', judge: guardWentBack },
  { name: 'removed-since', judge: guardRemoved },
];

/** The notices and warnings of all guards, and the first failure. */
export interface GuardResult {
  readonly failure: ActionFailure | null;
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  /** What would stop a deploy, the failure too; none where nothing is seen that would. */
  readonly stops: readonly string[];
}

export function runGuards(one: GuardCase): GuardResult {
  const verdicts = GUARDS.map(({ judge }) => judge(one));
  const failure = verdicts.find((verdict) => verdict.failure !== undefined)?.failure ?? null;
  return {
    failure,
    notices: verdicts.flatMap(({ notices }) => notices ?? []),
    warnings: verdicts.flatMap(({ warnings, stops }) => [...(warnings ?? []), ...(stops ?? []).map(stopText)]),
    stops: [...(failure === null ? [] : [failure.message]), ...verdicts.flatMap(({ stops }) => stops ?? [])],
  };
}

/** What would stop a deploy, as the warning of a mode that does not fail for it. */
export function stopText(stop: string): string {
  return `A deploy would fail. ${stop}`;
}

/** Pruning must not delete a larger share of this step's packages than allowed. */
function guardRemovals({ plan, maxRemovedPercent }: GuardCase): Verdict {
  const total = plan.packages.length + plan.removals.length;
  if (maxRemovedPercent >= 100 || total === 0) return {};
  const percent = (plan.removals.length / total) * 100;
  if (percent <= maxRemovedPercent) return {};
  return {
    failure: new ActionFailure(
      'removal-guard',
      `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`,
      {
        hint: 'Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written.',
      },
    ),
  };
}

/** The verdict on a plan that can't be carried out. */
function quotaVerdict({ refusesQuotas }: GuardCase, message: string, hint: string): Verdict {
  if (!refusesQuotas) return { stops: [`${message} ${hint}`] };
  return { failure: new ActionFailure('quota-exceeded', message, { hint }) };
}

/**
 * Whether a package counts for the quota of the Region. Throw-away packages and those that are being deleted do not:
 * they are gone soon.
 */
export function takesPlace(live: LivePackage): boolean {
  return live.status !== 'DELETED' && live.status !== 'DELETING' && !isThrowAway(live);
}

/** Whether a row counts for the quota of its domain. One that is being dissociated does not: it is gone soon. */
export function takesPlaceOnDomain({ status }: Pick<Association, 'status'>): boolean {
  return status !== 'DISSOCIATING';
}

/** What to do where removals of the same run, which come last, free places. */
function roomFrom(removed: number): string {
  if (removed === 0) return '';
  const [what, these] = removed === 1 ? ['1 place', 'it'] : [`${removed} places`, 'them'];
  return ` \`prune\` frees ${what}, but only at the end of a run: to use ${these}, deploy what is deleted in a commit of its own first.`;
}

/** The quota of the Region. */
function guardRegion(one: GuardCase): Verdict {
  const { plan, observation } = one;
  const created = plan.packages.filter(({ kind }) => kind === 'create').length;
  const present = observation.packages.filter(takesPlace).length;
  if (created === 0 || present + created <= PACKAGES_PER_REGION) return {};
  const removed = plan.removals.length;
  const after = removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : '';
  return quotaVerdict(
    one,
    `This run would create ${created} packages, and the Region already has ${present}${after}; a Region takes at most ${PACKAGES_PER_REGION}.`,
    `The quota cannot be raised: merge dictionaries, narrow \`files\`, or delete packages that are not needed.${roomFrom(removed)}`,
  );
}

/** The quota of each domain. */
function guardDomains(one: GuardCase): Verdict {
  const { plan, observation } = one;
  for (const [domain, rows] of observation.associations) {
    const added = plan.associations.filter(
      (step) =>
        step.kind === 'associate' && step.domain === domain && (step.row === null || !takesPlaceOnDomain(step.row)),
    ).length;
    const present = rows.filter(takesPlaceOnDomain).length;
    if (added === 0 || present + added <= PACKAGES_PER_DOMAIN) continue;
    const going = plan.removals.flatMap(({ rows: own }) => own.filter((row) => row.domain === domain));
    const removed = going.filter(takesPlaceOnDomain).length;
    return quotaVerdict(
      one,
      `Domain ${domain} has ${present} packages and would get ${added} more; a domain takes at most ${PACKAGES_PER_DOMAIN}.`,
      `The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some.${roomFrom(removed)}`,
    );
  }
  return {};
}

/** Only a run that is started by hand takes over what others own, and always with a notice. */
function guardForeign({ plan, repository, overrides, publishes }: GuardCase): Verdict {
  const touched = plan.packages.flatMap((step) => {
    const owner = foreignOwner(step, repository);
    const { name, file } = step.dictionary;
    const isAssociated = plan.associations.some((one) => one.kind === 'associate' && one.dictionary.name === name);
    return owner !== null && (step.kind !== 'unchanged' || isAssociated) ? [{ owner, name, file }] : [];
  });
  if (touched.length === 0) return {};
  const sentences = touched.map(
    ({ owner, name, file }) =>
      `Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`,
  );
  if (overrides.takeOver) {
    const who = publishes
      ? 'This run was started by hand, so it'
      : 'A deploy that is started by hand, as this run was,';
    return { notices: sentences.map((text) => `${text} ${who} may take it over.`) };
  }
  const own = touched.length === 1 ? 'it' : 'them';
  if (!publishes) return { stops: [`${sentences.join(' ')} Only a deploy that is started by hand takes ${own} over.`] };
  return {
    failure: new ActionFailure('conflict', `${sentences.join(' ')} Nothing was changed.`, {
      hint: 'Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch): that writes its name into the marker of every package, changed or not.',
      about: touched.map(({ name }) => name),
    }),
  };
}

/**
 * Nothing says whose a failed package without a version and without a marker is. Others without a marker are compared,
 * where the doubt is reported.
 */
function guardUnmarked({ plan, repository, publishes, observation: { used } }: GuardCase): Verdict {
  const notices = plan.packages.flatMap((step) => {
    if (step.kind !== 'update') return [];
    const { live, marker } = step.observed;
    if (marker !== null || live.version !== null || used.has(live.id)) return [];
    const { name, file } = step.dictionary;
    const may = publishes ? 'This run may' : 'A deploy would';
    return [
      `Package ${name} (${statusOf(live)}, without a version) carries no marker of ${repository}: somebody else may have made it. ${may} take it over for ${file}.`,
    ];
  });
  return { notices };
}
