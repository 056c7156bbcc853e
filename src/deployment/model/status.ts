import type { Association, LivePackage, PackageStatus, PackageVersion } from './ports.ts';

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

/** Whether AWS works on the row: a domain does one operation at a time. */
export function isBusy({ status }: Association): boolean {
  return status === 'ASSOCIATING' || status === 'DISSOCIATING';
}

const IN_FLIGHT: ReadonlySet<PackageStatus> = new Set(['COPYING', 'VALIDATING']);
const FAILED: ReadonlySet<PackageStatus> = new Set(['COPY_FAILED', 'VALIDATION_FAILED', 'DELETE_FAILED']);

/** Whether AWS is importing or validating the package right now. */
export function isInFlight(status: PackageStatus): boolean {
  return IN_FLIGHT.has(status);
}

/** Whether the package's last import, validation or deletion failed. */
export function isFailed(status: PackageStatus): boolean {
  return FAILED.has(status);
}
