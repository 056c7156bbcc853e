/** Reads of AWS that can't be had for a while, or at all. */

import type { Random } from '../random.ts';
import { serviceError, throttled } from '../sdk-errors.ts';

/** What can't be read, how AWS says so, and when: in milliseconds since the start, to the end of all disturbances at most. */
export interface Unread {
  readonly operations: readonly string[];
  readonly as: 'denied' | 'disabled' | 'throttled' | 'unavailable';
  readonly from: number;
  readonly milliseconds: number;
}

const PACKAGE_READS = [
  'GetPackageVersionHistory',
  'ListDomainsForPackage',
  'ListPackagesForDomain',
  'DescribePackages',
] as const;
const BUCKET_READS = ['GetObject', 'ListObjectsV2', 'HeadObject'] as const;
/** Longer than any world. */
const ALWAYS = 1_000_000_000;
/** Those that a role may lack, while its runs go on. */
const MAY_BE_DENIED = ['GetPackageVersionHistory', 'ListDomainsForPackage', ...BUCKET_READS] as const;

export function drawUnread(random: Random): Unread {
  const isLasting = random.chance(0.5);
  const as = random.pick(
    isLasting ? (['denied', 'denied', 'disabled'] as const) : (['throttled', 'unavailable'] as const),
  );
  const all = isLasting ? MAY_BE_DENIED : ([...PACKAGE_READS, ...BUCKET_READS] as const);
  const [first, second] = [random.pick(all), random.pick(all)];
  return {
    operations: random.chance(0.4) && first !== second ? [first, second] : [first],
    // S3 does not switch an operation off.
    as: as === 'disabled' && [first, second].some((one) => !one.includes('Package')) ? 'denied' : as,
    from: isLasting && random.chance(0.7) ? 0 : random.magnitude(1, 30_000),
    milliseconds: isLasting ? ALWAYS : random.magnitude(1_000, 90_000),
  };
}

/** Whether no run may read the history of a package: then nothing tells who made a version that bears our description. */
export function lacksHistory(unread: Unread | undefined): boolean {
  return unread?.operations.includes('GetPackageVersionHistory') === true && /denied|disabled/.test(unread.as);
}

/** Whether retries outlast it. */
export function isShort({ as, milliseconds }: Unread): boolean {
  return (as === 'throttled' || as === 'unavailable') && milliseconds <= 20_000;
}

/** Whether the call can't be had at this moment (milliseconds since the start). */
export function isUnread(unread: Unread | undefined, operation: string, since: number): boolean {
  if (unread === undefined || !unread.operations.includes(operation)) return false;
  return since >= unread.from && since < unread.from + unread.milliseconds;
}

export function unreadError({ as }: Unread, operation: string): Error {
  switch (as) {
    case 'denied':
      return serviceError(
        operation.includes('Package') ? 'AccessDeniedException' : 'AccessDenied',
        403,
        `User is not authorized to perform ${operation}`,
      );
    case 'disabled':
      return serviceError('DisabledOperationException', 409, 'This operation is not available.');
    case 'throttled':
      return throttled();
    case 'unavailable':
      return serviceError('ServiceUnavailable', 503, 'Service Unavailable');
  }
}
