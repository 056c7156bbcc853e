import { expectedKeys, type Fingerprint, FingerprintTable } from '../../fingerprints.ts';
import { capitalized, quoted, type Report } from '../../problems.ts';
import { fingerprintRule, type RuleConsumer, type RuleView } from './rule-view.ts';

/** Number of terms from which a list gets a warning about its pairs: 500 terms give 249,500. */
const HUGE_GROUP = 500;
/** Number of terms up to which comparing all with all is cheaper than a set. */
const FEW = 12;
const BYTES_PER_TERM = 24;
const BYTES_PER_RULE = 55;

const REPLACED = 0;
const LISTED = 1;
const OUTPUT = 2;

/** Finds rules of a synonym file that repeat or contradict each other, in one pass and a few bytes a term. */
export class RuleLints implements RuleConsumer {
  readonly #expand: boolean;
  readonly #report: Report;
  /** Term -> the first line that replaces it, lists it, or outputs it. */
  readonly #terms: FingerprintTable;
  readonly #rules: FingerprintTable;
  readonly #fingerprint: Fingerprint = { a: 0, b: 0 };

  constructor(expand: boolean, report: Report, size: number) {
    this.#expand = expand;
    this.#report = report;
    this.#terms = new FingerprintTable(3, expectedKeys(size, BYTES_PER_TERM));
    this.#rules = new FingerprintTable(2, expectedKeys(size, BYTES_PER_RULE));
  }

  look(rule: RuleView, line: number): void {
    const { count, inputs } = rule;
    if (inputs === -1 && count < 2) return;
    if (this.#repeats(rule, line)) return;
    if (inputs === -1) {
      if (count >= HUGE_GROUP && this.#expand) this.#huge(count, line);
      this.#duplicates(rule, 0, count, line);
      for (let i = 0; i < count; i++) this.#listed(rule, i, line);
      return;
    }
    this.#duplicates(rule, 0, inputs, line);
    this.#duplicates(rule, inputs, count, line);
    const both = common(rule);
    for (let i = 0; i < count; i++) {
      if (both?.has(key(rule, i))) continue;
      if (i < inputs) this.#replaced(rule, i, line);
      else this.#given(rule, i, line);
    }
  }

  #repeats(rule: RuleView, line: number): boolean {
    fingerprintRule(rule, this.#expand, this.#fingerprint);
    const rules = this.#rules;
    const slot = rules.slot(this.#fingerprint.a, this.#fingerprint.b);
    let raw = 0;
    for (let i = 0; i < rule.count; i++) raw = (raw + rule.raw(i)) | 0;
    if (rules.added) {
      rules.set(slot, line);
      rules.set(slot + 1, raw);
      return false;
    }
    const first = rules.get(slot);
    // Spellings that the chain makes equal (capitals, punctuation) are listed together on purpose.
    if (rules.get(slot + 1) !== raw) return true;
    this.#report.warning(
      'solr-synonyms/duplicate-rule',
      { line, column: 1 },
      (name) => `This rule says the same as ${name(first)} and adds nothing. Remove one of the two.`,
    );
    return true;
  }

  #huge(count: number, line: number): void {
    this.#report.warning(
      'solr-synonyms/huge-group',
      { line, column: 1 },
      () =>
        `A list of ${count} terms makes ${count * (count - 1)} pairs, each built and held in memory on every node (2,000 terms ` +
        'take about a second, 20,000 a minute and 6 GB). Map the terms to one (`a, b, c => a`), or split the list.',
    );
  }

  #duplicates(rule: RuleView, from: number, to: number, line: number): void {
    if (to - from < 2) return;
    if (to - from <= FEW) {
      for (let i = from + 1; i < to; i++) {
        for (let j = from; j < i; j++) {
          if (rule.a[i] === rule.a[j] && rule.b[i] === rule.b[j] && rule.raw(i) === rule.raw(j)) {
            this.#duplicate(rule, i, line);
            break;
          }
        }
      }
      return;
    }
    const seen = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const term = key(rule, i);
      if (seen.get(term) === rule.raw(i)) this.#duplicate(rule, i, line);
      seen.set(term, rule.raw(i));
    }
  }

  #duplicate(rule: RuleView, index: number, line: number): void {
    this.#report.warning(
      'solr-synonyms/duplicate-term',
      { line, column: rule.column(index) },
      () =>
        `${quoted(rule.term(index))} is more than once in this rule; the repetition adds nothing. ` +
        'Remove it, or write the intended term.',
    );
  }

  #listed(rule: RuleView, index: number, line: number): void {
    const terms = this.#terms;
    const slot = terms.slot(rule.a[index] as number, rule.b[index] as number);
    if (terms.get(slot + LISTED) === 0) terms.set(slot + LISTED, line);
    const replaced = terms.get(slot + REPLACED);
    if (replaced !== 0 && replaced !== line) this.#contradiction(rule, index, line, replaced, line);
  }

  #replaced(rule: RuleView, index: number, line: number): void {
    const terms = this.#terms;
    const slot = terms.slot(rule.a[index] as number, rule.b[index] as number);
    if (terms.get(slot + REPLACED) === 0) terms.set(slot + REPLACED, line);
    const listed = terms.get(slot + LISTED);
    if (listed !== 0) this.#contradiction(rule, index, line, line, listed);
    const output = terms.get(slot + OUTPUT);
    if (output !== 0 && output !== line) this.#chain(rule, index, line, output, line);
  }

  #given(rule: RuleView, index: number, line: number): void {
    const terms = this.#terms;
    const slot = terms.slot(rule.a[index] as number, rule.b[index] as number);
    if (terms.get(slot + OUTPUT) === 0) terms.set(slot + OUTPUT, line);
    const replaced = terms.get(slot + REPLACED);
    if (replaced !== 0 && replaced !== line) this.#chain(rule, index, line, line, replaced);
  }

  #contradiction(rule: RuleView, index: number, line: number, replaces: number, lists: number): void {
    this.#report.warning(
      'solr-synonyms/contradictory-rules',
      { line, column: rule.column(index) },
      (name) =>
        `${capitalized(name(replaces))} replaces ${quoted(rule.term(index))} by other terms, ${name(lists)} keeps it in a list. The engine ` +
        'merges both, so the term is kept. Keep one of the two rules.',
    );
  }

  #chain(rule: RuleView, index: number, line: number, gives: number, replaces: number): void {
    this.#report.warning(
      'solr-synonyms/chained-rules',
      { line, column: rule.column(index) },
      (name) =>
        `${capitalized(name(gives))} maps to ${quoted(rule.term(index))}, and ${name(replaces)} maps that further. Rules are applied once, so ` +
        `what ${name(gives)} maps is not mapped any further. Write the final term in both lines.`,
    );
  }
}

function key(rule: RuleView, index: number): number {
  return ((rule.a[index] as number) >>> 0) * 0x200000 + ((rule.b[index] as number) >>> 11);
}

/** Terms on both sides of an arrow: `a => a, b` keeps `a`. */
function common(rule: RuleView): Set<number> | null {
  const { count, inputs } = rule;
  let both: Set<number> | null = null;
  if (count <= FEW) {
    for (let i = 0; i < inputs; i++) {
      for (let j = inputs; j < count; j++) {
        if (rule.a[i] !== rule.a[j] || rule.b[i] !== rule.b[j]) continue;
        both ??= new Set();
        both.add(key(rule, i));
      }
    }
    return both;
  }
  const left = new Set<number>();
  for (let i = 0; i < inputs; i++) left.add(key(rule, i));
  for (let j = inputs; j < count; j++) {
    if (!left.has(key(rule, j))) continue;
    both ??= new Set();
    both.add(key(rule, j));
  }
  return both;
}
