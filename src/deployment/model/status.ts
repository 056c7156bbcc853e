import type { Association, LivePackage } from './ports.ts';

/** The status for people: in AWS's own word where the engine does not know it. */
export function statusOf({
  status,
  unknownStatus,
}: Pick<LivePackage | Association, 'status' | 'unknownStatus'>): string {
  return unknownStatus ?? status;
}
