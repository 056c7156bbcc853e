/**
 * Regular expressions over classes of symbols that find the longest match, as those of a scanner generator.
 * JavaScript's expressions take the first alternative that matches and can't express this.
 */

/** Whether a symbol with these property bits may be at this position. */
export type Test = (properties: number) => boolean;

export type Expression =
  | { readonly kind: 'one'; readonly test: Test }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: 0 | 1 };

export const one = (test: Test): Expression => ({ kind: 'one', test });
export const sequence = (...parts: Expression[]): Expression => ({ kind: 'sequence', parts });
export const choice = (...parts: Expression[]): Expression => ({ kind: 'choice', parts });
export const any = (part: Expression): Expression => ({ kind: 'repeat', part, least: 0 });
export const some = (part: Expression): Expression => ({ kind: 'repeat', part, least: 1 });
export const maybe = (part: Expression): Expression => choice(part, sequence());

interface Node {
  /** Symbol edge, or none. */
  test: Test | null;
  next: number;
  readonly free: number[];
}

/** A deterministic automaton that creates its states when they are first needed. */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #accept: number;
  readonly #symbols: readonly number[];
  readonly #stateOf = new Map<string, number>();
  readonly #members: (readonly number[])[] = [];
  readonly #accepting: boolean[] = [];
  readonly #transitions: Int32Array[] = [];

  /** @param symbols the property bits of each symbol; symbols are named by their index */
  constructor(expression: Expression, symbols: readonly number[]) {
    this.#symbols = symbols;
    const start = this.#node();
    this.#accept = this.#node();
    this.#build(expression, start, this.#accept);
    this.#state([]);
    this.#state(this.#closure([start]));
  }

  static readonly DEAD = 0;
  static readonly START = 1;

  isAccepting(state: number): boolean {
    return this.#accepting[state] ?? false;
  }

  /** The state after `symbol`; `DEAD` when no match can follow. */
  step(state: number, symbol: number): number {
    const transitions = this.#transitions[state];
    if (transitions === undefined) return Automaton.DEAD;
    const known = transitions[symbol] ?? Automaton.DEAD;
    if (known >= 0) return known;
    const properties = this.#symbols[symbol] ?? 0;
    const reached: number[] = [];
    for (const index of this.#members[state] ?? []) {
      const node = this.#nodes[index];
      if (node?.test?.(properties)) reached.push(node.next);
    }
    const next = this.#state(this.#closure(reached));
    transitions[symbol] = next;
    return next;
  }

  #node(): number {
    return this.#nodes.push({ test: null, next: -1, free: [] }) - 1;
  }

  #link(from: number, to: number): void {
    this.#nodes[from]?.free.push(to);
  }

  #build(expression: Expression, from: number, to: number): void {
    switch (expression.kind) {
      case 'one': {
        const index = this.#node();
        const node = this.#nodes[index];
        if (node !== undefined) {
          node.test = expression.test;
          node.next = to;
        }
        this.#link(from, index);
        return;
      }
      case 'sequence': {
        let at = from;
        for (const part of expression.parts) {
          const next = this.#node();
          this.#build(part, at, next);
          at = next;
        }
        this.#link(at, to);
        return;
      }
      case 'choice':
        for (const part of expression.parts) this.#build(part, from, to);
        return;
      case 'repeat': {
        const enter = this.#node();
        const leave = this.#node();
        this.#link(from, enter);
        this.#build(expression.part, enter, leave);
        this.#link(leave, enter);
        this.#link(leave, to);
        if (expression.least === 0) this.#link(from, to);
        return;
      }
    }
  }

  #closure(starts: readonly number[]): number[] {
    const seen = new Set(starts);
    const pending = [...starts];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      for (const next of this.#nodes[index]?.free ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        pending.push(next);
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  #state(members: readonly number[]): number {
    const key = members.join();
    const known = this.#stateOf.get(key);
    if (known !== undefined) return known;
    const state = this.#members.push(members) - 1;
    this.#stateOf.set(key, state);
    this.#accepting.push(members.includes(this.#accept));
    this.#transitions.push(new Int32Array(this.#symbols.length).fill(members.length === 0 ? Automaton.DEAD : -1));
    return state;
  }
}
