import type { Format } from '../dictionary.ts';
import type { DictionaryFormat } from './format.ts';
import { opaque } from './opaque.ts';
import { solrSynonyms } from './solr-synonyms.ts';
import { wordList } from './word-list.ts';

export const DICTIONARY_FORMATS: Readonly<Record<Format, DictionaryFormat>> = {
  'solr-synonyms': solrSynonyms,
  'wordnet-synonyms': opaque,
  'word-list': wordList,
  'char-mapping': opaque,
  'stemmer-override': opaque,
  'type-table': opaque,
  kuromoji: opaque,
  nori: opaque,
  hyphenation: opaque,
  ik: opaque,
  opaque,
};
