import type { Format } from '../dictionary.ts';
import type { DictionaryFormat } from './format.ts';
import { charMapping } from './lines/char-mapping.ts';
import { ik } from './lines/ik.ts';
import { kuromoji } from './lines/kuromoji.ts';
import { nori } from './lines/nori.ts';
import { stemmerOverride } from './lines/stemmer-override.ts';
import { typeTable } from './lines/type-table.ts';
import { wordList } from './lines/word-list.ts';
import { opaque } from './opaque.ts';
import { solrSynonyms } from './synonyms/solr-synonyms.ts';
import { wordnetSynonyms } from './synonyms/wordnet-synonyms.ts';

let hyphenation: DictionaryFormat | null = null;

/**
 * Makes these formats ready to be read. The XML reader of hyphenation patterns takes a tenth of the start of a check, and few
 * repositories have any.
 */
export async function loadFormats(formats: Iterable<Format | null>): Promise<void> {
  if (hyphenation === null && new Set(formats).has('hyphenation'))
    ({ hyphenation } = await import('./hyphenation/hyphenation.ts'));
}

/** The readers of all formats; that of `hyphenation` after `loadFormats`. */
export const DICTIONARY_FORMATS: Readonly<Record<Format, DictionaryFormat>> = {
  'solr-synonyms': solrSynonyms,
  'wordnet-synonyms': wordnetSynonyms,
  'word-list': wordList,
  'char-mapping': charMapping,
  'stemmer-override': stemmerOverride,
  'type-table': typeTable,
  kuromoji,
  nori,
  get hyphenation() {
    if (hyphenation === null) throw new Error('The format hyphenation is read before it is loaded.');
    return hyphenation;
  },
  ik,
  opaque,
};
