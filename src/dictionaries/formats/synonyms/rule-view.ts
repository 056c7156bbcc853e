import { type Fingerprint, fingerprintOf, finish } from '../../fingerprints.ts';
import { excerpt, type Place } from '../../problems.ts';

/** A synonym rule as fingerprints of its analysed terms. */
export interface RuleView {
  /** Number of terms; the first `inputs` are before the arrow (-1: a list without an arrow). */
  count: number;
  inputs: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The term for people: cut, words separated by spaces. */
  term(index: number): string;
  /** Counted from 1. */
  column(index: number): number;
  /** A hash of the term as written. */
  raw(index: number): number;
}

/** Receives the rules of a synonym dictionary one by one. A view is valid only during the call. */
export interface RuleConsumer {
  look(rule: RuleView, line: number): void;
  /** Where set, the only lines that must be read; a reader may pass over all others. */
  readonly lines?: ReadonlySet<number>;
}

export interface AnalyzedTerm {
  readonly text: string;
  /** The term as written, without escapes; empty where the chain changes nothing. */
  readonly raw: string;
  readonly place: Place;
}

/** A view of analysed terms. */
export function viewOf(terms: readonly AnalyzedTerm[], inputs: number): RuleView {
  const a = new Int32Array(terms.length);
  const b = new Int32Array(terms.length);
  const fingerprint: Fingerprint = { a: 0, b: 0 };
  terms.forEach(({ text }, index) => {
    fingerprintOf(text, fingerprint);
    a[index] = fingerprint.a;
    b[index] = fingerprint.b;
  });
  return {
    count: terms.length,
    inputs,
    a,
    b,
    term: (index) => excerpt(terms[index]?.text ?? '').replaceAll('\0', ' '),
    column: (index) => terms[index]?.place.column ?? 1,
    raw: (index) => hashText(terms[index]?.raw ?? ''),
  };
}

/**
 * Fingerprint of the meaning of a rule. The order of terms within a side does not matter; the two sides, and without
 * `expand` the first term of a list, are distinguished.
 */
export function fingerprintRule(rule: RuleView, expand: boolean, into: Fingerprint): void {
  const { count, inputs } = rule;
  let a = 0;
  let b = 0;
  for (let i = 0; i < count; i++) {
    const role = inputs === -1 ? (expand || i > 0 ? 1 : 2) : i < inputs ? 3 : 4;
    a = (a + finish((rule.a[i] as number) + Math.imul(role, 0x9e3779b1))) | 0;
    b = (b + finish((rule.b[i] as number) ^ Math.imul(role, 0x85ebca6b))) | 0;
  }
  into.a = a;
  into.b = b;
}

/** A hash of `bytes[start, end)`; for ASCII, it equals that of the text. */
export function hashRaw(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash;
}

function hashText(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
