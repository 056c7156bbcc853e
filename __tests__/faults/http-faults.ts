/** Makes the faults of a plan happen on the wire, and counts them. */

import type { Call, FaultAction } from '../../emulator/http/faults.ts';
import { Random } from '../simulation/world/random.ts';
import type { FaultPlan, Outage } from './fault-plan.ts';
import type { Site } from './site.ts';

export interface Injected {
  /** How often each kind of fault occurred. */
  readonly counts: ReadonlyMap<string, number>;
  /** The operations of the calls that met the outage, or the end of the session. */
  met(): ReadonlySet<string>;
  /** AWS is as it should be again. */
  stop(): Promise<void>;
}

/** Makes the faults happen; which call meets which depends on the seed, the operation and its number alone. */
export function injectFaults(site: Site, plan: FaultPlan): Injected {
  const { faults } = site.running;
  const { seed, rate, skew, outage } = plan;
  const counts = new Map<string, number>();
  let calls = 0;
  const met = new Set<string>();
  const meet = (call: Call, action: Fault) => {
    counts.set(titleOf(action), (counts.get(titleOf(action)) ?? 0) + 1);
    if (action.kind === 'refuse') site.running.refuse(action.milliseconds);
    else faults.add({ operation: (one) => one === call, action });
  };
  const isDown = outage === null ? () => false : outageOf(outage);
  faults.onCall((call, phase) => {
    if (phase !== 'before') return;
    calls += 1;
    if (skew !== null && calls === skew.fromCall) {
      site.clockSkew = skew.milliseconds;
      counts.set('clock skew', (counts.get('clock skew') ?? 0) + 1);
    }
    if (plan.expiresAtCall !== null && calls >= plan.expiresAtCall) {
      met.add(call.operation);
      return meet(call, { kind: 'expired-token' });
    }
    if (outage !== null && isDown(call)) {
      met.add(call.operation);
      return meet(call, outage.trouble.kind === 'refuse' ? refusal(outage) : outage.trouble);
    }
    if (calls === plan.hangAtCall) return meet(call, { kind: 'hang' });
    const random = new Random(seed, `${call.api}/${call.operation}#${call.occurrence}`);
    if (random.chance(rate)) meet(call, plan.kind === 'slow' ? makeSlow(random) : makeFault(random, call));
  });
  return {
    counts,
    met: () => met,
    stop: async () => {
      faults.clear();
      site.clockSkew = 0;
      await site.running.accept();
    },
  };
}

/** A fault of one call; `refuse` closes the port once the call is answered. */
type Fault = FaultAction | { readonly kind: 'refuse'; readonly milliseconds?: number };

function refusal({ milliseconds }: Outage): Fault {
  return milliseconds === null ? { kind: 'refuse' } : { kind: 'refuse', milliseconds };
}

/** Whether a call meets the outage: it begins with a call of its operation, and ends by the clock. */
function outageOf({ operation, trouble, fromCall, milliseconds }: Outage): (call: Call) => boolean {
  let count = 0;
  let began: number | null = null;
  return (call) => {
    if (operation !== null && call.operation !== operation) return false;
    if (++count < fromCall) return false;
    began ??= performance.now();
    if (trouble.kind === 'refuse') return count === fromCall;
    return milliseconds === null || performance.now() - began < milliseconds;
  };
}

const BUSY_OPERATIONS = new Set([
  'UpdatePackage',
  'AssociatePackage',
  'AssociatePackages',
  'DissociatePackage',
  'DeletePackage',
]);

function makeFault(random: Random, { api, operation }: Call): Fault {
  const when = random.chance(0.5) ? 'before' : 'after';
  const busy = BUSY_OPERATIONS.has(operation);
  switch (random.whole(0, busy ? 11 : 9)) {
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
      return { kind: 'refuse', milliseconds: random.whole(200, 2_000) };
    case 9:
      return api === 's3' ? slowClient(when) : internalError(when);
    case 10:
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

/** Calls that take seconds: before anything is done, or in the answer. */
function makeSlow(random: Random): Fault {
  const milliseconds = random.whole(1_000, 5_000);
  return random.chance(0.5) ? { kind: 'delay', milliseconds } : { kind: 'trickle', milliseconds };
}

function internalError(when: 'before' | 'after'): Fault {
  return { kind: 'error', name: 'InternalException', status: 500, message: 'Internal error', when };
}

/** S3's own word for a client that is too slow, with a status that elsewhere means a mistake of the client. */
function slowClient(when: 'before' | 'after'): Fault {
  const message = 'Your socket connection to the server was not read from or written to within the timeout period.';
  return { kind: 'error', name: 'RequestTimeout', status: 400, message, when };
}

/** The kind of a fault, as the totals name it. */
function titleOf(action: Fault): string {
  switch (action.kind) {
    case 'throttle':
      return action.form === 'untyped' ? 'throttled without a type' : 'throttled';
    case 'html':
      return `HTML ${action.status}`;
    case 'drop':
      return `dropped ${action.when}`;
    case 'truncate':
      return 'cut';
    case 'delay':
      return action.milliseconds < 1_000 ? 'late' : 'seconds late';
    case 'trickle':
      return 'trickling';
    case 'refuse':
      return 'port closed';
    case 'error':
      return action.name === 'ConflictException' || action.name === 'ValidationException' ? 'busy' : action.name;
    default:
      return action.kind;
  }
}
