import type { SynonymRules } from './synonym-rules.ts';

/** The rules that each touched term is an input of, each rule once, however often it has the term. */
export class RuleIndex {
  readonly #starts: Int32Array;
  readonly #rules: Int32Array;

  /** @param touched 1 for each term that is looked up later */
  constructor(rules: SynonymRules, touched: Uint8Array) {
    const starts = new Int32Array(touched.length + 1);
    const each = (take: (term: number, rule: number) => void) => {
      const last = new Int32Array(touched.length).fill(-1);
      for (let rule = 0; rule < rules.count; rule++) {
        rules.eachInput(rule, (term) => {
          if (touched[term] !== 1 || last[term] === rule) return;
          last[term] = rule;
          take(term, rule);
        });
      }
    };
    each((term) => {
      starts[term + 1] = (starts[term + 1] as number) + 1;
    });
    for (let term = 0; term < touched.length; term++) {
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    }
    const filled = starts.slice();
    this.#rules = new Int32Array(starts[touched.length] ?? 0);
    each((term, rule) => {
      const at = filled[term] as number;
      this.#rules[at] = rule;
      filled[term] = at + 1;
    });
    this.#starts = starts;
  }

  of(term: number): Int32Array {
    return this.#rules.subarray(this.#starts[term], this.#starts[term + 1]);
  }
}
