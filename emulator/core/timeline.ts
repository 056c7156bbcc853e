interface Event {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Events that happen later. There are no timers: readers of the state call `advance` first, which runs all due events
 * in order, each at the time at which it was due.
 */
export class Timeline {
  readonly #clock: () => number;
  #time: number;
  #events: Event[] = [];

  /** @param clock gives milliseconds since the epoch and never goes back. */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#time = clock();
  }

  /** Milliseconds since the epoch: the time of the last `advance`, or of the event that is running. */
  get time(): number {
    return this.#time;
  }

  /** Runs `run` once `delay` milliseconds have passed; never, if that is infinite. Events of one time keep their order. */
  schedule(delay: number, run: () => void): void {
    const at = this.#time + delay;
    if (at === Number.POSITIVE_INFINITY) return;
    let index = this.#events.length;
    while (index > 0 && (this.#events[index - 1]?.at ?? at) > at) index--;
    this.#events.splice(index, 0, { at, run });
  }

  /** Brings the state up to the present. */
  advance(): void {
    const now = this.#clock();
    for (let next = this.#events[0]; next !== undefined && next.at <= now; next = this.#events[0]) {
      this.#events.shift();
      this.#time = Math.max(this.#time, next.at);
      next.run();
    }
    this.#time = Math.max(this.#time, now);
  }

  /** When the next event is due, in milliseconds since the epoch; `null` when nothing is scheduled. */
  get nextAt(): number | null {
    return this.#events[0]?.at ?? null;
  }
}
