import type { ByteSource, DictionaryDiff, DiffExample, SentencePart } from '../../dictionary.ts';
import { MAX_DIFF_EXAMPLES, withLaterExamples } from '../../dictionary.ts';
import { FingerprintTable } from '../../fingerprints.ts';
import { moreUnread, type Report, UnreadLines } from '../../problems.ts';
import { RuleIndex } from './rule-index.ts';
import type { RuleConsumer } from './rule-view.ts';
import { SynonymRules, TermNumbers } from './synonym-rules.ts';
import { describeGroup, groupChanges, MAX_TERMS_SHOWN, type TermChange } from './synonym-sentence.ts';

const BYTES_PER_TERM = 16;
const MOST_EXPECTED = 1 << 23;
/**
 * Most outputs that are compared one by one, in all. Beyond it (huge lists that overlap each other), a term whose rules
 * differ counts as changed without comparing every pair.
 */
const MAX_STEPS = 2_000_000_000;

/** Beyond this size of both contents, the examples are made immediately. */
const MOST_KEPT_BYTES = 1 << 20;

const BEFORE = 1;
const AFTER = 2;

export type RuleReader = (source: ByteSource, consumer: RuleConsumer, report?: Report) => void;

/**
 * Compares two synonym dictionaries by what each input term finds. Rules in both cancel out, so only terms of the
 * others are compared; lists are never unfolded into pairs.
 */
export function diffSynonyms(
  read: RuleReader,
  before: ByteSource | null,
  after: ByteSource,
  expand: boolean,
): DictionaryDiff {
  const expected = ((before?.size ?? 0) + after.size) / BYTES_PER_TERM;
  const terms = new TermNumbers(Math.min(expected, MOST_EXPECTED));
  const old = new SynonymRules(terms, expand);
  const [unreadBefore, unreadAfter] = [new UnreadLines(), new UnreadLines()];
  if (before !== null) read(before, old, unreadBefore);
  const fresh = new SynonymRules(terms, expand);
  read(after, fresh, unreadAfter);
  return new SynonymDiff(read, before, after, terms, old, fresh).result(moreUnread(unreadBefore, unreadAfter));
}

type Kind = DiffExample['kind'];

interface Finding extends TermChange {
  readonly line: number;
}

class SynonymDiff {
  readonly #read: RuleReader;
  readonly #sources: { readonly before: ByteSource | null; readonly after: ByteSource };
  readonly #terms: TermNumbers;
  readonly #old: SynonymRules;
  readonly #fresh: SynonymRules;
  /** For each term: the sides on which it is an input. */
  readonly #sides: Uint8Array;
  readonly #oldIndex: RuleIndex;
  readonly #freshIndex: RuleIndex;
  readonly #seenOld: Int32Array;
  readonly #seenFresh: Int32Array;
  #visit = 0;
  #steps = 0;

  constructor(
    read: RuleReader,
    before: ByteSource | null,
    after: ByteSource,
    terms: TermNumbers,
    old: SynonymRules,
    fresh: SynonymRules,
  ) {
    this.#read = read;
    this.#sources = { before, after };
    this.#terms = terms;
    this.#old = old;
    this.#fresh = fresh;
    this.#sides = new Uint8Array(terms.size);
    markInputs(old, this.#sides, BEFORE);
    markInputs(fresh, this.#sides, AFTER);
    const touched = touchedTerms(old, fresh, terms.size);
    this.#oldIndex = new RuleIndex(old, touched);
    this.#freshIndex = new RuleIndex(fresh, touched);
    this.#seenOld = new Int32Array(terms.size);
    this.#seenFresh = new Int32Array(terms.size);
  }

  result(unread: number): DictionaryDiff {
    let added = 0;
    let removed = 0;
    let changed = 0;
    let keysBefore = 0;
    let keysAfter = 0;
    const changedTerms = new Uint8Array(this.#terms.size);
    for (let term = 0; term < this.#sides.length; term++) {
      const sides = this.#sides[term] as number;
      if (sides & BEFORE) keysBefore++;
      if (sides & AFTER) keysAfter++;
      if (sides === AFTER) added++;
      if (sides === BEFORE) removed++;
      if (sides === (BEFORE | AFTER) && this.#differs(term)) {
        changed++;
        changedTerms[term] = 1;
      }
    }
    const counts = { added, removed, changed, keysBefore, keysAfter, unread };
    const examples = () => this.#examples(this.#findings(changedTerms));
    return this.#isSmall() ? withLaterExamples(counts, examples) : { ...counts, examples: examples() };
  }

  /** Until its examples are made, a difference keeps both contents and all numbers of their terms. */
  #isSmall(): boolean {
    const { before, after } = this.#sources;
    return (before?.size ?? 0) + after.size <= MOST_KEPT_BYTES;
  }

  #differs(term: number): boolean {
    const [old, fresh] = [this.#oldIndex, this.#freshIndex];
    const [oldStart, oldEnd] = [old.start(term), old.end(term)];
    const [freshStart, freshEnd] = [fresh.start(term), fresh.end(term)];
    if (oldStart === oldEnd && freshStart === freshEnd) return false;
    if (isKept(this.#old, old, term) !== isKept(this.#fresh, fresh, term)) return true;
    if (oldEnd - oldStart === 1 && freshEnd - freshStart === 1) {
      const digest = this.#old.digest(old.at(oldStart), term);
      if (digest !== null) {
        const freshDigest = this.#fresh.digest(fresh.at(freshStart), term);
        if (freshDigest !== null) return digest !== freshDigest;
      }
    }
    if (this.#steps > MAX_STEPS) return true;
    const visit = ++this.#visit;
    let unmatched = 0;
    for (let at = oldStart; at < oldEnd; at++) {
      const rule = old.at(at);
      this.#steps += this.#old.size(rule);
      this.#old.eachOutput(rule, term, (output) => {
        if (this.#seenOld[output] === visit) return;
        this.#seenOld[output] = visit;
        unmatched++;
      });
    }
    let isNew = false;
    for (let at = freshStart; at < freshEnd; at++) {
      const rule = fresh.at(at);
      this.#steps += this.#fresh.size(rule);
      this.#fresh.eachOutput(rule, term, (output) => {
        if (this.#seenFresh[output] === visit) return;
        this.#seenFresh[output] = visit;
        if (this.#seenOld[output] === visit) unmatched--;
        else isNew = true;
      });
    }
    return isNew || unmatched > 0;
  }

  /** The first terms that changed, in the order of the new file; then the first that are gone, in that of the old. */
  #findings(changedTerms: Uint8Array): Finding[] {
    const findings: Finding[] = [];
    const taken = new Set<number>();
    const collect = (rules: SynonymRules, kindOf: (term: number) => Kind | null) => {
      for (let rule = 0; rule < rules.count && findings.length < MAX_DIFF_EXAMPLES; rule++) {
        rules.eachInput(rule, (term) => {
          const kind = kindOf(term);
          if (kind === null || taken.has(term) || findings.length >= MAX_DIFF_EXAMPLES) return;
          taken.add(term);
          findings.push(this.#finding(kind, term, rules.line(rule)));
        });
      }
    };
    collect(this.#fresh, (term) => {
      if (this.#sides[term] === AFTER) return 'added';
      return changedTerms[term] === 1 ? 'changed' : null;
    });
    collect(this.#old, (term) => (this.#sides[term] === BEFORE ? 'removed' : null));
    return findings;
  }

  #finding(kind: Kind, term: number, line: number): Finding {
    const oldRules = this.#oldIndex.of(term);
    const freshRules = this.#freshIndex.of(term);
    const before = outputsOf(this.#old, oldRules, term);
    const after = outputsOf(this.#fresh, freshRules, term);
    // `a => a, b` finds `a` as `a, b` does.
    const [wasOutput, isOutput] = [before.delete(term), after.delete(term)];
    return {
      kind,
      term,
      line,
      gained: [...after].filter((output) => !before.has(output)),
      lost: [...before].filter((output) => !after.has(output)),
      kept: [
        wasOutput || isKept(this.#old, this.#oldIndex, term),
        isOutput || isKept(this.#fresh, this.#freshIndex, term),
      ],
    };
  }

  #examples(findings: readonly Finding[]): DiffExample[] {
    const texts = this.#texts(findings);
    const text = (term: number): string => texts.get(term) ?? '';
    const name = (term: number): SentencePart => ({ term: text(term) });
    return groupChanges(findings).map((group) => {
      const [{ kind, line }, ...others] = group;
      const sentence = describeGroup(group, name);
      return { kind, line, sentence, ...(others.length > 0 && { others: others.map(({ term }) => text(term)) }) };
    });
  }

  /** Reads both files again for the words of the terms that are shown. */
  #texts(findings: readonly Finding[]): Map<number, string> {
    const wanted = new Set<number>();
    const lines: Record<'before' | 'after', Set<number>> = { before: new Set(), after: new Set() };
    for (const { term, gained, lost } of findings) {
      for (const id of [term, ...gained.slice(0, MAX_TERMS_SHOWN), ...lost.slice(0, MAX_TERMS_SHOWN)]) wanted.add(id);
      for (const rule of this.#oldIndex.of(term)) lines.before.add(this.#old.line(rule));
      for (const rule of this.#freshIndex.of(term)) lines.after.add(this.#fresh.line(rule));
    }
    const texts = new Map<number, string>();
    for (const side of ['before', 'after'] as const) {
      const source = this.#sources[side];
      if (source === null || lines[side].size === 0) continue;
      this.#read(source, {
        lines: lines[side],
        look: (rule, line) => {
          if (!lines[side].has(line)) return;
          for (let i = 0; i < rule.count; i++) {
            const id = this.#terms.number(rule.a[i] as number, rule.b[i] as number);
            if (wanted.has(id) && !texts.has(id)) texts.set(id, rule.term(i));
          }
        },
      });
    }
    return texts;
  }
}

function markInputs(rules: SynonymRules, sides: Uint8Array, side: number): void {
  for (let rule = 0; rule < rules.count; rule++) {
    for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
      const term = rules.member(i);
      sides[term] = (sides[term] as number) | side;
    }
  }
}

/** Terms that are inputs of a rule that only one side has. */
function touchedTerms(old: SynonymRules, fresh: SynonymRules, size: number): Uint8Array {
  const sidesOf = new FingerprintTable(1, old.count + fresh.count);
  const each = (rules: SynonymRules, take: (rule: number, slot: number) => void) => {
    for (let rule = 0; rule < rules.count; rule++) {
      take(rule, sidesOf.slot(rules.fingerprintA(rule), rules.fingerprintB(rule)));
    }
  };
  each(old, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | BEFORE));
  each(fresh, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | AFTER));
  const touched = new Uint8Array(size);
  for (const rules of [old, fresh]) {
    each(rules, (rule, slot) => {
      if (sidesOf.get(slot) === (BEFORE | AFTER)) return;
      for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) touched[rules.member(i)] = 1;
    });
  }
  return touched;
}

function isKept(rules: SynonymRules, index: RuleIndex, term: number): boolean {
  for (let at = index.start(term), end = index.end(term); at < end; at++) {
    if (rules.keeps(index.at(at))) return true;
  }
  return false;
}

function outputsOf(rules: SynonymRules, of: Int32Array, term: number): Set<number> {
  const outputs = new Set<number>();
  for (const rule of of) rules.eachOutput(rule, term, (output) => outputs.add(output));
  return outputs;
}
