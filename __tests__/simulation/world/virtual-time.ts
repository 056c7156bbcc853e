/** Time that passes only when nothing else is left to do: events in the order of their times, ties in that of their making. */

interface Event {
  readonly at: number;
  readonly run: () => void;
}

export class VirtualTime {
  #now: number;
  /** Sorted, the next event last; a few dozen at most, so insertion is cheap. */
  readonly #events: Event[] = [];

  /** @param start milliseconds since the epoch */
  constructor(start: number) {
    this.#now = start;
  }

  /** Milliseconds since the epoch. */
  get now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): void {
    this.#add({ at: this.#now + Math.max(0, milliseconds), run });
  }

  /** As `after`, for what is most often taken back. @returns takes it back */
  alarm(milliseconds: number, run: () => void): () => void {
    const event = { at: this.#now + Math.max(0, milliseconds), run };
    this.#add(event);
    return () => {
      const index = this.#events.indexOf(event);
      if (index >= 0) this.#events.splice(index, 1);
    };
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  #add(event: Event): void {
    let index = this.#events.length;
    while (index > 0 && (this.#events[index - 1]?.at ?? event.at) <= event.at) index--;
    this.#events.splice(index, 0, event);
  }

  /** Runs the next event, at its time; false when there is none. What it resolves goes on in microtasks afterwards. */
  step(): boolean {
    const next = this.#events.pop();
    if (next === undefined) return false;
    this.#now = next.at;
    next.run();
    return true;
  }
}
