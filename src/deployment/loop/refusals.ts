import type { AwsError, AwsErrorKind } from '../model/aws-error.ts';
import type { World } from '../model/world.ts';
import { backoffDelay } from './pace.ts';

/** Refusals that contradict what AWS shows before they count as final: 11 to 23 seconds, longer than listings lag. */
const MAX_CONTRADICTIONS = 8;
/** Something else is under way, or AWS did not answer: the same request may pass later. */
const PASSING: ReadonlySet<AwsErrorKind> = new Set(['busy', 'transient']);
/** May pass when what AWS shows lags behind; otherwise AWS means it. */
const CONTRADICTIONS: ReadonlySet<AwsErrorKind> = new Set(['conflict', 'already-applied']);

/** The refusals of one request that is made again until it is taken, and when it may be made next. */
export class Refusals {
  readonly #world: World;
  #last: AwsError | null = null;
  #count = 0;
  #contradictions = 0;
  #notBefore = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Whether the time to make the request again has come. */
  get mayAsk(): boolean {
    return this.#world.clock.now() >= this.#notBefore;
  }

  /** For the end of a message, with a space in front; empty when AWS never refused. */
  get lastAnswer(): string {
    return this.#last === null ? '' : ` AWS's last answer: ${this.#last.summary}`;
  }

  /** Takes a refusal in, and puts the next request off. Throws it when it is final. */
  add(error: AwsError): void {
    this.#last = error;
    if (CONTRADICTIONS.has(error.kind)) this.#contradictions += 1;
    else if (!PASSING.has(error.kind)) throw error;
    if (this.#contradictions >= MAX_CONTRADICTIONS) throw error;
    this.#notBefore = this.#world.clock.now() + backoffDelay(this.#count, this.#world.random);
    this.#count += 1;
  }
}
