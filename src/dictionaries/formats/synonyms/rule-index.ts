import type { SynonymRules } from './synonym-rules.ts';

/** The rules that each touched term is an input of, each rule once, however often it has the term. */
export class RuleIndex {
  readonly #starts: Int32Array;
  readonly #rules: Int32Array;

  /** @param touched 1 for each term that is looked up later */
  constructor(rules: SynonymRules, touched: Uint8Array) {
    const ends = new Int32Array(touched.length + 1);
    const last = new Int32Array(touched.length).fill(-1);
    for (let rule = 0; rule < rules.count; rule++) {
      for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
        const term = rules.member(i);
        if (touched[term] !== 1 || last[term] === rule) continue;
        last[term] = rule;
        ends[term] = (ends[term] as number) + 1;
      }
    }
    let total = 0;
    for (let term = 0; term < ends.length; term++) {
      total += ends[term] as number;
      ends[term] = total;
    }
    this.#rules = new Int32Array(total);
    // From the back, so that what was the end of a term's rules becomes their start, and they keep their order.
    last.fill(-1);
    for (let rule = rules.count - 1; rule >= 0; rule--) {
      for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
        const term = rules.member(i);
        if (touched[term] !== 1 || last[term] === rule) continue;
        last[term] = rule;
        const at = (ends[term] as number) - 1;
        ends[term] = at;
        this.#rules[at] = rule;
      }
    }
    this.#starts = ends;
  }

  /** Where the rules of a term begin, for `at`; they end where those of the next term begin. */
  start(term: number): number {
    return this.#starts[term] as number;
  }

  end(term: number): number {
    return this.#starts[term + 1] as number;
  }

  at(index: number): number {
    return this.#rules[index] as number;
  }

  of(term: number): Int32Array {
    return this.#rules.subarray(this.start(term), this.end(term));
  }
}
