/**
 * Questions that reads answer as soon as there is a package. They are the contract tests of the emulator, in every
 * position, and the probe asks a real endpoint the same.
 */

import { outcomeOf, type PackageCalls, type Raw } from '../client.ts';
import { type Evidence, pageOf } from './signs.ts';

/** What the questions are asked with: a package that is AVAILABLE, by ID and by name. */
export interface Subject {
  readonly calls: PackageCalls;
  readonly id: string;
  readonly name: string;
}

const NO_PACKAGE = 'F999999999';
const NO_DOMAIN = 'there-is-no-such-domain';
const MOST_VALUES = 100;

/** The answer to a call about a domain that does not exist. */
async function refusal({ calls }: Subject): Promise<Raw | undefined> {
  await outcomeOf(calls.rows(NO_DOMAIN));
  return calls.answers.at(-1);
}

/** Halves the range of how many values a filter takes. */
async function filterSizes({ calls, name }: Subject): Promise<Evidence['filterValuesMax']> {
  const trials = [];
  for (let taken = 0, refused = MOST_VALUES + 1, size = MOST_VALUES; refused - taken > 1; ) {
    const values = Array.from({ length: size }, (_, index) => `${name}-${index}`);
    const { error } = await outcomeOf(calls.page('PackageName', values));
    trials.push({ size, error });
    if (error === null) taken = size;
    else refused = size;
    size = Math.floor((taken + refused) / 2);
  }
  return trials;
}

const questions = {
  unknownPackageOnDescribe: ({ calls, id }) => outcomeOf(calls.describe(id, NO_PACKAGE)),
  missingPackage: ({ calls }) => outcomeOf(calls.history(NO_PACKAGE)),
  missingDomain: ({ calls }) => outcomeOf(calls.rows(NO_DOMAIN)),
  errorTypeIn: refusal,
  errorMessageKey: refusal,
  filterWildcards: async ({ calls, name }) =>
    pageOf(await calls.page('PackageName', [`${name.slice(0, -1)}?`], { MaxResults: 100 })),
  filterPaging: async ({ calls, id }) => pageOf(await calls.page('PackageID', [id], { MaxResults: 1 })),
  defaultPageSize: async ({ calls }) => pageOf(await calls.page('PackageID', null)),
  maxPageSize: async ({ calls }) => pageOf(await calls.page('PackageID', null, { MaxResults: 100 })),
  filterValuesMax: filterSizes,
} satisfies { readonly [Name in keyof Evidence]?: (subject: Subject) => Promise<Evidence[Name]> };

export type ReadName = keyof typeof questions;
export const READ_QUESTIONS: { readonly [Name in ReadName]: (subject: Subject) => Promise<Evidence[Name]> } = questions;
export const READ_NAMES = Object.keys(questions) as readonly ReadName[];
