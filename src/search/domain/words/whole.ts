/** Whether the keys of a change, each asked alone, show whatever the change alters in a chain. Pure. */

import type { Chain, Part, Slot } from '../../chain.ts';

/** Filters that make of a token, whatever is around it, one that they leave alone afterwards. */
const SETTLING = new Set([
  'lowercase',
  'uppercase',
  'asciifolding',
  'icu_folding',
  'icu_normalizer',
  'cjk_width',
  'decimal_digit',
  'trim',
  'keyword_marker',
  'flatten_graph',
]);

/** Filters that leave tokens out, whatever is around these. */
const DROPPING = new Set(['stop', 'length', 'keep', 'keep_types']);

/** Filters that make one token of one, of which they may make another one again. */
const CHANGING = new Set([
  'stemmer',
  'stemmer_override',
  'porter_stem',
  'snowball',
  'kstem',
  'elision',
  'apostrophe',
  'arabic_normalization',
  'german_normalization',
  'persian_normalization',
  'hindi_normalization',
  'indic_normalization',
  'scandinavian_normalization',
  'scandinavian_folding',
]);

/** Tokenizers that make of a token the same one, without the text around it. */
const PLAIN_TOKENIZERS = new Set(['standard', 'whitespace', 'keyword', 'letter', 'lowercase', 'classic']);

/** Settings whose keys are asked within other words, which a filter may leave out. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(['articles_path', 'common_words_path']);

type Role = 'settling' | 'dropping' | 'changing' | 'unknown';

/**
 * What is not known to work on each token alone may hide an effect of a lone key: then only a key that tells proves the
 * change.
 */
export function showsAlone({ parts }: Chain, { dictionary, setting }: Slot): boolean {
  const at = parts.findIndex(({ slots }) =>
    slots.some((slot) => slot.dictionary === dictionary && slot.setting === setting),
  );
  const own = parts[at];
  if (own === undefined || parts.some(isAtEnd) || readsElsewhere(own)) return false;
  const roles = (some: readonly Part[]) => some.filter(({ kind }) => kind === 'filter').map(roleOf);
  const [front, behind] = [roles(parts.slice(0, at)), roles(parts.slice(at + 1))];
  if ([...front, ...behind].includes('unknown')) return false;
  // A rule is read by what is before its filter, as a text is; but of several words the last one may be left out.
  if (setting === 'synonyms_path') return !behind.includes('dropping');
  // Other keys are compared as they are written: no text may become a key that becomes another one itself.
  const isPlain = parts.every(({ kind, ...part }) => kind === 'filter' || (kind === 'tokenizer' && isPlainly(part)));
  if (!isPlain || front.includes('changing')) return false;
  return !WITHIN_WORDS.has(setting) || ![...front, ...behind].includes('dropping');
}

const typeOf = ({ definition, name }: Pick<Part, 'definition' | 'name'>): string =>
  String(definition?.['type'] ?? name);

const isPlainly = (part: Pick<Part, 'definition' | 'name'>): boolean => PLAIN_TOKENIZERS.has(typeOf(part));

function roleOf(part: Part): Role {
  const type = typeOf(part);
  if (String(part.definition?.['preserve_original'] ?? 'false') !== 'false') return 'unknown';
  if (SETTLING.has(type)) return 'settling';
  if (DROPPING.has(type)) return 'dropping';
  return CHANGING.has(type) ? 'changing' : 'unknown';
}

/** A lone word is the last one, which such a stop filter keeps. */
function isAtEnd({ definition }: Part): boolean {
  return String(definition?.['remove_trailing'] ?? 'true') === 'false';
}

/** Whether rules are read by another analyzer than the texts. */
function readsElsewhere({ definition }: Part): boolean {
  return ['synonym_analyzer', 'tokenizer'].some((setting) => definition?.[setting] !== undefined);
}
