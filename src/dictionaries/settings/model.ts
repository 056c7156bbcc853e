/** What index settings say about analysis: components, analyzers, fields. */
import type { FlatSettings } from './file/flat.ts';
import type { FilePlace } from './file/positioned.ts';

export const KINDS = ['analyzer', 'normalizer', 'tokenizer', 'char_filter', 'filter'] as const;
export type ComponentKind = (typeof KINDS)[number];

/** A component that a file defines. */
export interface Definition {
  readonly kind: ComponentKind;
  readonly name: string;
  /** Place of its first setting. */
  readonly place: FilePlace;
  readonly settings: FlatSettings;
}

/** A component in messages, and what identifies it in a run. */
export function componentTitle(kind: ComponentKind, name: string, file: string): string {
  return `${kind.replace('_', ' ')} \`${name}\` of ${file}`;
}

export interface FieldAnalyzer {
  readonly name: string;
  readonly place: FilePlace;
}

/** A text field of the mappings. `null`: not named. */
export interface Field {
  /** Full path, multi-fields included: `title.english`. */
  readonly path: string;
  readonly place: FilePlace;
  readonly analyzer: FieldAnalyzer | null;
  readonly searchAnalyzer: FieldAnalyzer | null;
  readonly searchQuoteAnalyzer: FieldAnalyzer | null;
  /** True for dynamic templates, which the engine does not check when an index is created. */
  readonly isDynamic: boolean;
  readonly type: string | null;
}

/** Whether a field has no default analyzers of the index, and documents may go through an updateable filter. */
export function isApartFromText({ type }: Field): boolean {
  return type === 'completion' || type === 'token_count';
}

/** A keyword field that names a normalizer. */
export interface NormalizedField {
  readonly path: string;
  readonly normalizer: FieldAnalyzer;
}
