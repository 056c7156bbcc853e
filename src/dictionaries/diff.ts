import type { ByteSource, DictionaryDiff, DiffExample, Format, ReadOptions, SentencePart } from './dictionary.ts';
import { MAX_DIFF_EXAMPLES } from './dictionary.ts';
import { type DictionaryFormat, NO_CONTEXT } from './formats/format.ts';
import { DICTIONARY_FORMATS } from './formats/registry.ts';
import { moreUnread, type Report, UnreadLines } from './problems.ts';

/**
 * Compares two versions of a dictionary by what the engine makes of them: order, comments and layout do not matter.
 * Lines that the engine would reject are left out on both sides, so that a broken version can be compared too. Of
 * several chains the one counts that the change means most in.
 * @param before the deployed version; `null` when there is none
 */
export function diffDictionaries(
  before: ByteSource | null,
  after: ByteSource,
  format: Format,
  options: ReadOptions,
): DictionaryDiff {
  const { otherChains = [], ...first } = options;
  const chains = before === null ? [] : otherChains.slice(0, MAX_OTHER_CHAINS);
  return [first, ...chains.map((chain) => ({ ...first, chain }))]
    .map((one) => diffInChain(before, after, format, one))
    .reduce((most, diff) => (changesOf(diff) > changesOf(most) ? diff : most));
}

/** Chains after the first in which two versions are compared. */
const MAX_OTHER_CHAINS = 7;

function diffInChain(
  before: ByteSource | null,
  after: ByteSource,
  format: Format,
  options: ReadOptions,
): DictionaryDiff {
  const reader = DICTIONARY_FORMATS[format];
  return reader.diff?.(before, after, options) ?? diffEntries(reader, before, after, options);
}

function changesOf({ added, removed, changed }: DictionaryDiff): number {
  return added + removed + changed;
}

interface Value {
  readonly value: string | null;
  readonly line: number;
}

function diffEntries(
  reader: DictionaryFormat,
  before: ByteSource | null,
  after: ByteSource,
  options: ReadOptions,
): DictionaryDiff {
  const [unreadBefore, unreadAfter] = [new UnreadLines(), new UnreadLines()];
  const old = before === null ? new Map<string, Value>() : readEntries(reader, before, options, unreadBefore);
  const fresh = readEntries(reader, after, options, unreadAfter);
  const examples: DiffExample[] = [];
  const removed: DiffExample[] = [];
  let addedCount = 0;
  let changedCount = 0;
  let removedCount = 0;
  const keep = (list: DiffExample[], kind: DiffExample['kind'], line: number, sentence: SentencePart[]) => {
    if (list.length < MAX_DIFF_EXAMPLES) list.push({ kind, line, sentence });
  };
  for (const [key, { value, line }] of fresh) {
    const previous = old.get(key);
    if (previous === undefined) {
      addedCount++;
      keep(examples, 'added', line, ['added ', ...describe(key, value)]);
    } else if (previous.value !== value) {
      changedCount++;
      keep(examples, 'changed', line, [
        { term: key },
        ' becomes ',
        { term: value ?? '' },
        ', was ',
        { term: previous.value ?? '' },
      ]);
    }
  }
  for (const [key, { value, line }] of old) {
    if (fresh.has(key)) continue;
    removedCount++;
    keep(removed, 'removed', line, ['removed ', ...describe(key, value)]);
  }
  return {
    added: addedCount,
    removed: removedCount,
    changed: changedCount,
    keysBefore: old.size,
    keysAfter: fresh.size,
    unread: moreUnread(unreadBefore, unreadAfter),
    examples: [...examples, ...removed].slice(0, MAX_DIFF_EXAMPLES),
  };
}

function readEntries(
  reader: DictionaryFormat,
  source: ByteSource,
  options: ReadOptions,
  report: Report,
): Map<string, Value> {
  const entries = new Map<string, Value>();
  reader.read({ source, options, context: NO_CONTEXT, report }, ({ key, value, line }) => {
    if (!entries.has(key)) entries.set(key, { value, line });
  });
  return entries;
}

function describe(key: string, value: string | null): SentencePart[] {
  return value === null ? [{ term: key }] : [{ term: key }, ' as ', { term: value }];
}
