import { FingerprintTable, finish } from '../../fingerprints.ts';
import { fingerprintRule, type RuleConsumer, type RuleView } from './rule-view.ts';

/** Number of terms from which a list is compared by its digest. */
const LONG_LIST = 64;

interface ListSummary {
  /** Distinct terms. */
  readonly size: number;
  readonly a: number;
  readonly b: number;
  readonly repeated: ReadonlySet<number>;
}

function mixA(term: number): number {
  return finish(Math.imul(term + 1, 0x9e3779b1));
}

function mixB(term: number): number {
  return finish(Math.imul(term + 1, 0x85ebca6b) ^ 0x27d4eb2f);
}

/** A growing array of 32-bit numbers. */
class Numbers {
  values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

/** Numbers the terms of several dictionaries, equal terms alike. */
export class TermNumbers {
  readonly #table: FingerprintTable;

  constructor(expected: number) {
    this.#table = new FingerprintTable(1, expected);
  }

  get size(): number {
    return this.#table.size;
  }

  number(a: number, b: number): number {
    const slot = this.#table.slot(a, b);
    if (this.#table.added) this.#table.set(slot, this.#table.size - 1);
    return this.#table.get(slot);
  }
}

/** The rules of one synonym dictionary, held as numbers: about 12 bytes a rule and 4 a term. */
export class SynonymRules implements RuleConsumer {
  readonly #terms: TermNumbers;
  readonly #expand: boolean;
  readonly #members = new Numbers();
  readonly #ends = new Numbers();
  readonly #inputs = new Numbers();
  readonly #lines = new Numbers();
  readonly #a = new Numbers();
  readonly #b = new Numbers();
  readonly #fingerprint = { a: 0, b: 0 };
  readonly #summaries = new Map<number, ListSummary>();

  constructor(terms: TermNumbers, expand: boolean) {
    this.#terms = terms;
    this.#expand = expand;
  }

  get count(): number {
    return this.#ends.length;
  }

  look(rule: RuleView, line: number): void {
    // With `expand`, a list of one term makes no pair.
    if (rule.inputs === -1 && rule.count < 2 && this.#expand) return;
    for (let i = 0; i < rule.count; i++) {
      this.#members.push(this.#terms.number(rule.a[i] as number, rule.b[i] as number));
    }
    this.#ends.push(this.#members.length);
    this.#inputs.push(rule.inputs);
    this.#lines.push(line);
    fingerprintRule(rule, this.#expand, this.#fingerprint);
    this.#a.push(this.#fingerprint.a);
    this.#b.push(this.#fingerprint.b);
  }

  line(rule: number): number {
    return this.#lines.at(rule);
  }

  fingerprintA(rule: number): number {
    return this.#a.at(rule);
  }

  fingerprintB(rule: number): number {
    return this.#b.at(rule);
  }

  /** True when the rule keeps its inputs: a list, read with `expand`. */
  keeps(rule: number): boolean {
    return this.#expand && this.#inputs.at(rule) === -1;
  }

  size(rule: number): number {
    return this.#ends.at(rule) - this.start(rule);
  }

  /**
   * A digest of everything a long list maps `input` to; equal digests mean equal sets. `null` for rules that are cheap
   * to unfold.
   */
  digest(rule: number, input: number): string | null {
    if (!this.keeps(rule) || this.size(rule) < LONG_LIST) return null;
    let summary = this.#summaries.get(rule);
    if (summary === undefined) {
      summary = this.#summarize(rule);
      this.#summaries.set(rule, summary);
    }
    const own = summary.repeated.has(input) ? 0 : 1;
    const a = (summary.a - own * mixA(input)) | 0;
    const b = (summary.b - own * mixB(input)) | 0;
    return `${summary.size - own} ${a} ${b}`;
  }

  #summarize(rule: number): ListSummary {
    const seen = new Set<number>();
    const repeated = new Set<number>();
    let a = 0;
    let b = 0;
    this.eachInput(rule, (term) => {
      if (seen.has(term)) {
        repeated.add(term);
        return;
      }
      seen.add(term);
      a = (a + mixA(term)) | 0;
      b = (b + mixB(term)) | 0;
    });
    return { size: seen.size, a, b, repeated };
  }

  eachInput(rule: number, take: (term: number) => void): void {
    for (let i = this.start(rule), end = this.inputsEnd(rule); i < end; i++) take(this.#members.at(i));
  }

  /** Where the terms of a rule begin, for `member`. Its inputs come first. */
  start(rule: number): number {
    return rule === 0 ? 0 : this.#ends.at(rule - 1);
  }

  inputsEnd(rule: number): number {
    const inputs = this.#inputs.at(rule);
    return inputs === -1 ? this.#ends.at(rule) : this.start(rule) + inputs;
  }

  member(index: number): number {
    return this.#members.at(index);
  }

  /** Calls `take` with everything this rule maps `input` to; a term may come more than once. */
  eachOutput(rule: number, input: number, take: (term: number) => void): void {
    const start = this.start(rule);
    const end = this.#ends.at(rule);
    const inputs = this.#inputs.at(rule);
    if (inputs !== -1) {
      for (let i = start + inputs; i < end; i++) take(this.#members.at(i));
    } else if (!this.#expand) {
      take(this.#members.at(start));
    } else {
      // A term finds itself only when the list has it twice.
      let own = 0;
      for (let i = start; i < end; i++) {
        const member = this.#members.at(i);
        if (member !== input || own++ > 0) take(member);
      }
    }
  }
}
