/** How long requests to an API that is starting or overloaded are retried. */

import { type RestAnswer, type RestApi, RestFailure, type RestRequest } from './rest.ts';

/** Time, as far as waits need it. */
export interface SearchClock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** For how many milliseconds each kind of refusal is retried. */
export interface Patience {
  /** No server answers, or a gateway reports that: a container that is starting. */
  readonly absentMs: number;
  /** The connection was cut, or the API is overloaded. */
  readonly unsteadyMs: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Sends a request that changes nothing, and retries as long as `patience` allows.
 * @param timeoutMs longest time of the next attempt
 * @throws RestFailure the last one
 */
export async function sendPatiently(
  api: RestApi,
  request: RestRequest,
  timeoutMs: () => number,
  patience: Patience,
  clock: SearchClock,
  signal?: AbortSignal,
): Promise<RestAnswer> {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    const answer = await api.send(request, timeoutMs()).catch((error: unknown) => {
      if (error instanceof RestFailure) return error;
      throw error;
    });
    const until = start + patienceFor(answer, patience);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
    if (clock.now() + pause >= until || signal?.aborted === true) {
      if (answer instanceof RestFailure) throw answer;
      return answer;
    }
    await clock.sleep(pause, signal);
  }
}

function patienceFor(answer: RestAnswer | RestFailure, { absentMs, unsteadyMs }: Patience): number {
  if (answer instanceof RestFailure) {
    if (answer.kind === 'refused') return absentMs;
    return answer.kind === 'cut' ? unsteadyMs : 0;
  }
  if (answer.status === 502 || answer.status === 503) return absentMs;
  return answer.status === 429 || answer.status === 504 ? unsteadyMs : 0;
}
