/** Random faults on the wire, from a seed, at a given rate. */

import type { Call, FaultAction, Faults } from '../../emulator/http/faults.ts';
import { Random } from '../simulation/random.ts';

export interface FaultPlan {
  readonly seed: number;
  /** Share of the calls that meet a fault. */
  readonly rate: number;
  /** From this call on the session has ended; `null`: it lasts. */
  readonly expiresAtCall: number | null;
}

/** A plan of 5 to 30 % faults; in one of ten the credentials expire midway. */
export function makeFaultPlan(seed: number): FaultPlan {
  const random = new Random(seed, 'fault plan');
  return {
    seed,
    rate: 0.05 + 0.25 * random.next(),
    expiresAtCall: random.chance(0.1) ? random.whole(1, 30) : null,
  };
}

/** Makes the faults happen; which call meets which depends on the seed, the operation and its number alone. */
export function injectFaults(faults: Faults, { seed, rate, expiresAtCall }: FaultPlan): () => void {
  let calls = 0;
  return faults.onCall((call, phase) => {
    if (phase !== 'before') return;
    const random = new Random(seed, `${call.api}/${call.operation}#${call.occurrence}`);
    const expired = expiresAtCall !== null && ++calls >= expiresAtCall;
    if (!expired && !random.chance(rate)) return;
    const action: FaultAction = expired ? { kind: 'expired-token' } : makeFault(random, call);
    faults.add({ operation: (one) => one === call, action });
  });
}

const BUSY_OPERATIONS = new Set([
  'UpdatePackage',
  'AssociatePackage',
  'AssociatePackages',
  'DissociatePackage',
  'DeletePackage',
]);

function makeFault(random: Random, { api, operation }: Call): FaultAction {
  const when = random.chance(0.5) ? 'before' : 'after';
  const busy = BUSY_OPERATIONS.has(operation);
  switch (random.whole(0, busy ? 10 : 8)) {
    case 0:
      return { kind: 'throttle' };
    case 1:
      return { kind: 'throttle', form: 'untyped' };
    case 2:
      return { kind: 'html', status: 500, when };
    case 3:
      return { kind: 'html', status: 503, when };
    case 4:
      return { kind: 'drop', when: 'before' };
    case 5:
      return { kind: 'drop', when: 'after' };
    case 6:
      return { kind: 'truncate' };
    case 7:
      return { kind: 'delay', milliseconds: random.whole(10, 500) };
    case 8:
      return {
        kind: 'error',
        name: api === 's3' ? 'RequestTimeTooSkewed' : 'InvalidSignatureException',
        status: 403,
        message:
          api === 's3'
            ? 'The difference between the request time and the current time is too large.'
            : 'Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z',
      };
    case 9:
      return {
        kind: 'error',
        name: 'ConflictException',
        status: 409,
        message: 'Another package operation is in progress on the domain.',
      };
    default:
      return {
        kind: 'error',
        name: 'ValidationException',
        status: 400,
        message: 'A change/update is in progress. Please wait for it to complete before requesting another change.',
      };
  }
}
