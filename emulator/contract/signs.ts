/**
 * How the position of a switch shows: pure functions from what was asked and answered to the position, or to `null`
 * where that decides nothing. The tests of the switches hold each sign against the emulator in every position; the probe
 * reads the signs of a real endpoint.
 */

import type { DescribePackagesCommandOutput, DomainPackageDetails } from '@aws-sdk/client-opensearch';
import type { Raw } from '../client.ts';
import type { Switches } from '../core/switches.ts';
import type { Sighting } from './reader.ts';

/** How a call ended: `null`, or AWS's error. */
export interface Ending {
  readonly error: { readonly name: string; readonly message: string } | null;
}

/** A list that DescribePackages began with: how many entries, and whether there is a NextToken. */
export interface Page {
  readonly entries: number;
  readonly hasMore: boolean;
}

/** A call with a list or a name of this size. */
interface Trial extends Ending {
  readonly size: number;
}

type Reads = readonly Sighting[];
type Versions = readonly (string | undefined)[];
type Row = Pick<DomainPackageDetails, 'PackageVersion' | 'ReferencePath'> | undefined;
type Seen = string | number | null;

export function pageOf({ PackageDetailsList, NextToken }: DescribePackagesCommandOutput): Page {
  return { entries: PackageDetailsList?.length ?? 0, hasMore: NextToken !== undefined };
}

const numberOf = (version = 'v0') => Number(version.slice(1));
const isInFlight = ({ status = '' }: Sighting) => /^(?:COPYING|VALIDATING)$/.test(status);

/** Positions have the names of AWS's errors. An unknown route answers without JSON. @param accepted for a success */
const ending =
  (accepted = 'accepted') =>
  ({ error }: Ending): string => {
    if (error === null) return accepted;
    if (error.name === 'SyntaxError') return 'unknown-operation';
    const words = error.name.replaceAll(/^Resource|Exception$/g, '').replaceAll(/\B(?=[A-Z])/g, '-');
    return words.toLowerCase();
  };

/** The greatest size that was not refused in these words, where the next one was. */
const limit =
  (refusal: RegExp) =>
  (trials: readonly Trial[]): number | null => {
    const isRefused = ({ error }: Trial) => error !== null && refusal.test(error.message);
    const sizes = (are: boolean) => trials.filter((one) => isRefused(one) === are).map(({ size }) => size);
    const most = Math.min(...sizes(true)) - 1;
    return sizes(false).includes(most) ? most : null;
  };

/** Milliseconds from the first read to the one that shows it. */
function shownAfter(reads: Reads): number | null {
  const shown = reads.find(({ status }) => status !== undefined);
  return shown === undefined ? null : shown.at - (reads[0]?.at ?? 0);
}

/** For how many milliseconds a new package has what comes first, and not what comes next. */
const between =
  (first: (one: Sighting) => boolean, next: (one: Sighting) => boolean) =>
  (reads: Reads): number | null => {
    const [earlier, later] = [reads.find(first), reads.find(next)];
    return earlier === undefined || later === undefined ? null : Math.max(0, later.at - earlier.at);
  };
const isAvailable = ({ status }: Sighting) => status === 'AVAILABLE';
const hasVersion = ({ version }: Sighting) => version !== undefined;

/** The longest time between a read of a new package and a later one that shows an earlier state. */
function backwards(reads: Reads): number {
  const rank = ({ status = '', version }: Sighting) =>
    ['', 'COPYING', 'VALIDATING', 'AVAILABLE'].indexOf(status) + (version === undefined ? 0 : 1);
  const ages = reads.map((one) => one.at - (reads.find((other) => rank(other) > rank(one)) ?? one).at);
  return Math.max(0, ...ages);
}

/** Of at least four versions. */
function order(versions: Versions): string | null {
  if (versions.length < 4) return null;
  const numbers = versions.map(numberOf);
  const ascending = numbers.toSorted((x, y) => x - y);
  if (numbers.join() === ascending.join()) return 'ascending';
  return numbers.join() === ascending.toReversed().join() ? 'descending' : 'shuffled';
}

/** Of reads from before an update, which changes the description and fails, until its end. */
function descriptionChange(reads: Reads): string | null {
  const [before, during, after] = [reads[0], reads.findLast(isInFlight), reads.at(-1)];
  if (during === undefined) return null;
  if (during.description === before?.description) return 'when-available';
  return after?.description === during.description ? 'at-request' : 'reverted-on-failure';
}

/** The member in which an error has its type. */
function typeMember({ headers, body }: Raw): string | null {
  const type = headers['x-amzn-errortype'];
  if (type !== undefined) return type.includes(':') ? 'header-with-uri' : 'header';
  return body.includes('"__type":') ? 'body-type' : body.includes('"code":') ? 'body-code' : null;
}

/** Looks at an answer if it is an error. */
const ofError =
  (look: (answer: Raw) => string | null) =>
  (answer: Raw | undefined): string | null =>
    answer === undefined || answer.status < 400 ? null : look(answer);

const signs = {
  unknownPackageOnDescribe: ending('empty'),
  missingPackage: ending(),
  missingDomain: ending(),
  notAssociated: ending(),
  alreadyExistsError: ending(),
  /** @param status that the package has in the end */
  unreadableSource: ({ error, status = 'accepted' }: Ending & { readonly status?: string | undefined }) =>
    ending(status.toLowerCase().replaceAll('_', '-'))({ error }),
  failedPackageUpdate: ending('repairs'),
  updateWhileBusy: ending('queued'),
  deleteWhileBusy: ending('accepted'),
  deleteAssociated: ending(),
  associateDuringUpdate: ending('old-version'),
  neverAvailable: ending(),
  busyDomain: ending(),
  repeatedAssociation: (again: Ending) =>
    /desired state/.test(again.error?.message ?? '')
      ? 'desired-state'
      : ending()(again).replace(/^(?:conflict|validation)$/, 'busy'),
  associatePackages: ending('works'),
  associatePackagesAlreadyCurrent: ending('ignored'),
  accountWrites: ending('independent'),
  dictionaryIdForm: (id: string) =>
    /^F\d+$/.test(id) ? 'f-and-digits' : /^pkg-[0-9a-f]+$/.test(id) ? 'pkg-hex' : 'other',
  /** Of a package of which a version is being copied. @param available the version before */
  historyEntry: ({ available, versions }: { readonly available: string | undefined; readonly versions: Versions }) =>
    versions.every((one) => numberOf(one) <= numberOf(available)) ? 'when-available' : 'at-request',
  historyOrder: order,
  historyMax: (versions: Versions) => (versions.length === 0 || versions.includes('v1') ? null : versions.length),
  /** Of the last update. @param version the available one */
  versionsMax: ({ error, version }: Ending & { readonly version: string | undefined }) =>
    error?.name === 'LimitExceededException' ? numberOf(version) : null,
  /** Of the end of a failed update of v1. */
  versionAfterFailedUpdate: ({ version }: Sighting) => (version === undefined ? 'absent' : 'kept'),
  statusAfterFailedUpdate: ({ status }: Sighting) => (status === 'AVAILABLE' ? 'available' : 'failed'),
  /** Of the versions before a failed update, and after the next one. */
  failedVersionNumber: ([before, after]: Versions) => (numberOf(after) > numberOf(before) + 1 ? 'consumed' : 'reused'),
  /** Of reads from before an update to its end. */
  identicalContent: (reads: Reads) => (reads[0]?.version === reads.at(-1)?.version ? 'same-version' : 'new-version'),
  omittedDescription: ({ description }: Sighting) => (description === undefined ? 'cleared' : 'kept'),
  descriptionChange,
  /** Of the last read after a deletion. */
  deletedPackage: ({ status }: Sighting) => (status === 'DELETED' ? 'lingers' : (status ?? 'gone')),
  versionWhileAssociating: (row: Row) =>
    row?.PackageVersion === undefined ? 'absent' : row.PackageVersion === 'v1' ? 'old' : 'new',
  referencePathWhileAssociating: (row: Row) => (row?.ReferencePath === undefined ? 'absent' : 'present'),
  /** Of reads of two rows, with both statuses; one of them may fall between two ends that belong together. */
  associatePackagesRows: (reads: Reads) =>
    reads.filter(({ status = '' }) => !/^(\S+) \1$/.test(status)).length > 1 ? 'one-by-one' : 'together',
  domainProcessing: (processing: boolean | undefined) => (processing ? 'processing' : 'unchanged'),
  /** Of a filter value with a wildcard that fits a package. */
  filterWildcards: ({ entries }: Page) => (entries > 0 ? 'expanded' : 'literal'),
  /** Of a page of one entry, with a filter that fits one package: first of all, with a NextToken, it decides nothing. */
  filterPaging: ({ entries, hasMore }: Page) =>
    (entries === 0) !== hasMore ? null : hasMore ? 'page-first' : 'filter-first',
  errorTypeIn: ofError(typeMember),
  errorMessageKey: ofError(({ body }) => /"(message)":/i.exec(body)?.[1] ?? null),
  defaultPageSize: ({ entries, hasMore }: Page) => (hasMore ? entries : null),
  maxPageSize: ({ entries, hasMore }: Page) => (hasMore ? entries : null),
  filterValuesMax: limit(/^/),
  packageNameMax: limit(/packageName/i),
  /** Of reads since an update was accepted. */
  stalePackageRead: (reads: Reads) => shownAfter(reads.map((one) => (isInFlight(one) ? one : { at: one.at }))),
  /** Of reads since the first association was accepted. */
  staleAssociationRead: shownAfter,
  historyLag: between(hasVersion, ({ version, listed }) => version !== undefined && listed === true),
  newPackageLag: shownAfter,
  readsGoBack: backwards,
  versionBehindStatus: between(isAvailable, hasVersion),
  statusBehindVersion: between(hasVersion, isAvailable),
} satisfies { readonly [Name in keyof Switches]?: (evidence: never) => Seen };

/** What the position of each switch is read from. */
export type Evidence = { readonly [Name in keyof typeof signs]: Parameters<(typeof signs)[Name]>[0] };
/** The switches that show in how one call ends. */
export type EndingName = { [Name in keyof Evidence]: Ending extends Evidence[Name] ? Name : never }[keyof Evidence];
export const SIGNS: { readonly [Name in keyof Evidence]: (evidence: Evidence[Name]) => Seen } = signs;
