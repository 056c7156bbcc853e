/** What goes wrong in the run of one seed, and what the run may end with. */

import type { FaultAction } from '../../emulator/http/faults.ts';
import { Random } from '../simulation/world/random.ts';

/** A fault that many calls in a row meet. */
export type Trouble = FaultAction | { readonly kind: 'refuse' };

/** From a call on everything, or one operation, fails in one way. */
export interface Outage {
  /** Which operation; `null`: all of them. */
  readonly operation: string | null;
  readonly trouble: Trouble;
  /** From which of these calls on, counted from 1. */
  readonly fromCall: number;
  /** `null`: for longer than the run lasts. */
  readonly milliseconds: number | null;
}

export interface FaultPlan {
  readonly seed: number;
  readonly kind: 'mixed' | 'slow' | 'expiry' | 'skew' | 'burst' | 'outage' | 'hang';
  /** Share of the calls that meet a fault of their own. */
  readonly rate: number;
  /** From this call on the session has ended; `null`: it lasts. */
  readonly expiresAtCall: number | null;
  /** By how much the service's clock differs from the runner's, in milliseconds, and from which call on. */
  readonly skew: { readonly milliseconds: number; readonly fromCall: number } | null;
  readonly outage: Outage | null;
  /** This call is never answered: only the client's own time limit, of a minute, ends it. */
  readonly hangAtCall: number | null;
}

const MINUTE = 60_000;
/** Beyond the 5 minutes that the packages service puts up with; some also beyond the 15 of S3. */
const SKEWS = [6, -6, 20, -20, 180, -180, 2 * 1440].map((minutes) => minutes * MINUTE);
/** One of so many seeds has a call that hangs: it costs a minute. */
const HANG_EVERY = 40;

const KINDS = ['mixed', 'mixed', 'mixed', 'mixed', 'slow', 'expiry', 'skew', 'burst', 'outage', 'outage'] as const;

/**
 * Near half of the seeds are mixed faults at 5 to 30 %, the others one kind of trouble each.
 * @param operations those of the calls of an undisturbed run
 */
export function makeFaultPlan(seed: number, operations: readonly string[]): FaultPlan {
  const random = new Random(seed, 'fault plan');
  const kind: FaultPlan['kind'] = seed % HANG_EVERY === 0 ? 'hang' : random.pick(KINDS);
  const quiet = { seed, kind, rate: 0, expiresAtCall: null, skew: null, outage: null, hangAtCall: null };
  switch (kind) {
    case 'mixed':
    case 'slow':
      return { ...quiet, rate: 0.05 + 0.25 * random.next() };
    case 'hang':
      return { ...quiet, hangAtCall: random.whole(1, operations.length) };
    case 'expiry':
      return { ...quiet, expiresAtCall: random.whole(1, operations.length) };
    case 'skew': {
      const fromCall = random.whole(1, Math.ceil(operations.length / 2));
      return { ...quiet, skew: { milliseconds: random.pick(SKEWS), fromCall } };
    }
    case 'burst':
      // The shortest time that ten tries take is 21 seconds: what is shorter has to be got over.
      return {
        ...quiet,
        outage: { ...makeOutage(random, UNANSWERED, operations), milliseconds: random.whole(1_000, 15_000) },
      };
    case 'outage':
      return { ...quiet, outage: { ...makeOutage(random, TROUBLES, operations), milliseconds: null } };
  }
}

const UNANSWERED: readonly Trouble[] = [
  { kind: 'throttle' },
  { kind: 'throttle', form: 'untyped' },
  { kind: 'html', status: 503 },
  { kind: 'drop', when: 'before' },
  { kind: 'drop', when: 'after' },
  { kind: 'error', name: 'InternalException', status: 500, message: 'Internal error' },
  { kind: 'refuse' },
];
const TROUBLES: readonly Trouble[] = [
  ...UNANSWERED,
  { kind: 'deny' },
  {
    kind: 'error',
    name: 'ConflictException',
    status: 409,
    message: 'Another package operation is in progress on the domain.',
  },
];

/** One of the calls of an undisturbed run is where it begins, so that it is met. */
function makeOutage(
  random: Random,
  troubles: readonly Trouble[],
  operations: readonly string[],
): Omit<Outage, 'milliseconds'> {
  const trouble = random.pick(troubles);
  // A port that is closed is so for every call.
  if (trouble.kind === 'refuse')
    return { operation: null, trouble, fromCall: random.whole(1, Math.ceil(operations.length / 2)) };
  const possible = isBusy(trouble) ? operations.filter((one) => one in BUSY_REASONS) : operations;
  if (possible.length === 0) return makeOutage(random, UNANSWERED, operations);
  const operation = random.pick([...new Set(possible)]);
  const count = operations.filter((one) => one === operation).length;
  return { operation, trouble, fromCall: random.whole(1, Math.min(3, count)) };
}

function isBusy(trouble: Trouble): boolean {
  return trouble.kind === 'error' && trouble.name === 'ConflictException';
}

/** Asked by prune and for the proof of a first version; and last of all, only to tell of domains that are not listed. */
const LAST_READ = 'ListDomainsForPackage';
/** What may be asked last: of a package that prune then keeps, too. */
const LAST_READS: ReadonlySet<string> = new Set([LAST_READ, 'GetPackageVersionHistory']);

const UNANSWERED_REASONS: Readonly<Record<string, readonly string[]>> = {
  DescribePackages: ['timeout'],
  // Where no domain was asked for anything yet, nobody can say that one refused.
  ListPackagesForDomain: ['timeout', 'association-failed'],
  ListDomainsForPackage: ['', 'timeout'],
  // Prune keeps a package whose content it can't find out.
  GetPackageVersionHistory: ['', 'timeout'],
  // What is deployed is then not compared, which costs a warning; but an object that bears no checksum can't be told from ours.
  GetObject: ['', 'upload-failed'],
  // What the bucket had when a package was created is evidence of what it holds: without it, that is not compared either.
  ListObjectsV2: [''],
  HeadObject: ['upload-failed'],
  PutObject: ['upload-failed'],
  CreatePackage: ['timeout'],
  UpdatePackage: ['timeout'],
  AssociatePackage: ['timeout'],
  AssociatePackages: ['timeout'],
  DissociatePackage: ['timeout'],
  DeletePackage: ['timeout'],
};
const BUSY_REASONS: Readonly<Record<string, readonly string[]>> = {
  // Busy alone is waited for; a package that has failed then still shows that failure.
  UpdatePackage: ['conflict', 'timeout'],
  DeletePackage: ['timeout', 'conflict'],
  AssociatePackage: ['timeout'],
  AssociatePackages: ['timeout'],
  DissociatePackage: ['timeout', 'conflict'],
};
/** Where nothing tells which call it was. */
const ANY_UNANSWERED = ['upload-failed', 'timeout', 'association-failed'];

/**
 * What a run may end with, as `failure-reason`; the empty one is success.
 * @param situation its name
 */
export function rightReasons(plan: FaultPlan, met: ReadonlySet<string>, situation: string): readonly string[] {
  const { kind, outage } = plan;
  // On a busy machine a run polls less often, and so the session may end only at the last reads, which may fail.
  const isLate = [...met].every((operation) => LAST_READS.has(operation));
  if (kind === 'expiry') return isLate ? ['', 'credentials-missing'] : ['credentials-missing'];
  if (kind === 'mixed' || kind === 'slow') return ['', 'timeout', 'upload-failed'];
  // The SDK sets its clock by the answer, and what its time limit ends is asked again.
  if (outage === null) return [''];
  if (outage.milliseconds !== null || met.size === 0) return [''];
  const { operation, trouble } = outage;
  // What prune can't know is kept, with a notice.
  if (operation === null) return situation.startsWith('prune') ? ['', ...ANY_UNANSWERED] : ANY_UNANSWERED;
  if (trouble.kind === 'drop' && trouble.when === 'after' && isWrite(operation)) {
    // Carried out, and only the answer lost: the run looks before it asks again. But what was lost may be a refusal: of
    // the update of a failed package, or of several packages at once.
    return operation === 'UpdatePackage' || operation === 'AssociatePackages' ? ['', 'timeout'] : [''];
  }
  // Whether it may be deleted is not known then, and AWS takes no update of it.
  if (trouble.kind === 'deny' && operation === 'ListDomainsForPackage' && situation.includes('takes no update'))
    return ['', 'access-denied', 'validation-failed'];
  // An object that exists already can't be told from ours without HEAD, for which S3 asks the permission of GET.
  const mayDo = [LAST_READ, 'HeadObject', 'GetObject'];
  if (trouble.kind === 'deny' && mayDo.includes(operation)) return ['', 'access-denied'];
  if (trouble.kind === 'deny') return isDispensable(operation) ? [''] : ['access-denied'];
  return (isBusy(trouble) ? BUSY_REASONS : UNANSWERED_REASONS)[operation] ?? [];
}

function isWrite(operation: string): boolean {
  return operation === 'CreatePackage' || operation === 'PutObject' || operation in BUSY_REASONS;
}

/** Where no permission for it is put up with: the history and the list of the bucket cost a warning, many go one by one. */
function isDispensable(operation: string): boolean {
  return ['GetPackageVersionHistory', 'ListObjectsV2', 'AssociatePackages'].includes(operation);
}
