/**
 * What decides whether a failed package, of which AWS takes no update, is deleted and created again with a new ID: only
 * one that never had a version, by its history too, and that no domain uses.
 */

import { STALE_READ_MS } from '../loop/pace.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import { parseDictionaryMarker } from '../model/marker.ts';
import type { LivePackage } from '../model/ports.ts';
import { stuckFailure } from './publish-failures.ts';
import { type Answer, fail, type PackageState, type Phase, to } from './state.ts';

interface ExaminationCase {
  readonly state: PackageState;
  readonly phase: Extract<Phase, { kind: 'examine' }>;
  readonly answer: Extract<Answer, { kind: 'examined' }>;
}

const isGone = (answer: unknown): boolean => isAwsError(answer, 'not-found');

function stuck({ state, phase: { live, doubt } }: ExaminationCase, why: string): PackageState {
  return fail(state, stuckFailure(doubt.refusal, state.target.dictionary.name, live, why), state.rule, live);
}

const EXAMINATION_RULES: readonly Rule<ExaminationCase, PackageState>[] = [
  {
    name: 'it is gone',
    when: ({ answer: { versions, users } }) => isGone(versions) || isGone(users),
    means: ({ state, phase: { live } }) => to(state, { kind: 'settle', id: live.id }, state.rule),
  },
  {
    name: 'its history can not be read',
    when: ({ answer: { versions } }) => versions instanceof AwsError,
    means: (input) =>
      stuck(
        input,
        `its version history can't be read (allow es:GetPackageVersionHistory), so it may have had a version`,
      ),
  },
  {
    name: 'it had a version',
    when: ({ answer: { versions } }) => !(versions instanceof AwsError) && versions.length > 0,
    means: (input) => stuck(input, `AWS shows no version of it, but its history has ${input.answer.versions}`),
  },
  {
    name: 'its domains can not be read',
    when: ({ answer: { users } }) => users instanceof AwsError,
    means: (input) => stuck(input, `which domains use it can't be read (allow es:ListDomainsForPackage)`),
  },
  {
    name: 'a domain uses it',
    when: ({ answer: { users } }) => !(users instanceof AwsError) && users.length > 0,
    means: (input) => stuck(input, `${input.answer.users} has it`),
  },
  {
    // One empty answer is no evidence, as a history may be late.
    name: 'its history is empty so far',
    when: ({ phase: { doubt }, answer }) => answer.readAt - (doubt.emptySince ?? answer.readAt) < STALE_READ_MS,
    means: ({ state, phase: { doubt }, answer }) =>
      to(state, { ...doubt, emptySince: doubt.emptySince ?? answer.readAt }, state.rule),
  },
  {
    name: 'it never had a version',
    when: otherwise,
    means: ({ state, phase: { live, doubt } }) =>
      to(state, { kind: 'recreate', live, refusal: doubt.refusal }, state.rule),
  },
];

/** The state after its history and its domains were read. */
export function afterExamination(state: PackageState, answer: Extract<Answer, { kind: 'examined' }>): PackageState {
  const { phase } = state;
  if (phase.kind !== 'examine') return state;
  const { rule, outcome } = decide(EXAMINATION_RULES, { state, phase, answer });
  return { ...outcome, rule };
}

/** Where AWS took this run's deletion of the package: what index settings must name from now on. */
export function replacementNotice({ deleted, latest, phase, target }: PackageState): string | null {
  if (deleted === null) return null;
  const { name } = target.dictionary;
  const { id, status } = deleted.live;
  const isNew = phase.kind === 'end' && latest !== null && latest.id !== id;
  const isLeft = latest?.id === id && (latest.status === 'DELETE_FAILED' || latest.status === 'AVAILABLE');
  if (!isNew && (!deleted.taken || isLeft)) return null;
  const why = `which was ${status}, never had a version, and of which AWS took no update`;
  const what = isNew
    ? `Package ${name} has a new ID, ${latest.id}: it took the place of ${id}, ${why}. Index settings that name analyzers/${id} must name analyzers/${latest.id}.`
    : `AWS took the deletion of ${id} (package ${name}), ${why}. It was to be created again, which has not happened: run the job again. Index settings that name analyzers/${id} must then name its new ID.`;
  return `${what}${takeoverText(deleted.live, target.description)}`;
}

/** That a deleted package may have been somebody else's; empty where its marker is this repository's. */
function takeoverText({ id, description }: LivePackage, ownDescription: string): string {
  const owner = parseDictionaryMarker(description)?.repository ?? null;
  const own = parseDictionaryMarker(ownDescription)?.repository ?? '';
  if (owner?.toLowerCase() === own.toLowerCase()) return '';
  const marked = owner === null ? `carried no marker of ${own}` : `carried the marker of ${owner}`;
  return ` ${id} ${marked}: somebody else may have made it, and this run has taken its name over.`;
}
