import type { Association, LivePackage, PackageVersion } from './ports.ts';

/** The status for people: in AWS's own word where the engine does not know it. */
export function statusOf({
  status,
  unknownStatus,
}: Pick<LivePackage | Association, 'status' | 'unknownStatus'>): string {
  return unknownStatus ?? status;
}

/** What a domain runs by its row; of one whose association has not ended, or has failed, AWS does not say it. */
export function runningVersion(row: Association | null): PackageVersion | null {
  return row?.status === 'ASSOCIATING' || row?.status === 'ASSOCIATION_FAILED' ? null : (row?.version ?? null);
}
