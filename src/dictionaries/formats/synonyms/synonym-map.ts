import type { SynonymRule } from '../format.ts';

interface Meaning {
  keep: boolean;
  readonly outputs: Set<string>;
}

/**
 * Builds the map that Lucene's `SynonymMap.Builder` makes from a parser's pairs: merged by input, outputs in the order
 * added.
 */
export class SynonymMapBuilder {
  readonly #meanings = new Map<string, Meaning>();
  readonly #lines = new Map<string, number>();

  add(input: string, output: string, keep: boolean, line: number): void {
    let meaning = this.#meanings.get(input);
    if (meaning === undefined) {
      meaning = { keep: false, outputs: new Set() };
      this.#meanings.set(input, meaning);
      this.#lines.set(input, line);
    }
    meaning.keep ||= keep;
    meaning.outputs.add(output);
  }

  /** A list of equivalent terms. Without `expand`, all become the first; `keepFirst` is then the pairs' keep flag. */
  addGroup(terms: readonly string[], expand: boolean, line: number): void {
    if (expand) {
      for (let i = 0; i < terms.length; i++) {
        for (let j = 0; j < terms.length; j++) {
          if (i !== j) this.add(terms[i] as string, terms[j] as string, true, line);
        }
      }
    } else if (terms[0] !== undefined) {
      for (const term of terms) this.add(term, terms[0], false, line);
    }
  }

  *rules(): Generator<{ readonly rule: SynonymRule; readonly line: number }> {
    for (const [input, { keep, outputs }] of this.#meanings) {
      yield { rule: { in: input, keep, out: [...outputs] }, line: this.#lines.get(input) ?? 1 };
    }
  }
}
