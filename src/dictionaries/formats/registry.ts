import type { Format } from '../dictionary.ts';
import { charMapping } from './char-mapping.ts';
import type { DictionaryFormat } from './format.ts';
import { hyphenation } from './hyphenation.ts';
import { ik } from './ik.ts';
import { kuromoji } from './kuromoji.ts';
import { nori } from './nori.ts';
import { opaque } from './opaque.ts';
import { solrSynonyms } from './solr-synonyms.ts';
import { stemmerOverride } from './stemmer-override.ts';
import { typeTable } from './type-table.ts';
import { wordList } from './word-list.ts';
import { wordnetSynonyms } from './wordnet-synonyms.ts';

export const DICTIONARY_FORMATS: Readonly<Record<Format, DictionaryFormat>> = {
  'solr-synonyms': solrSynonyms,
  'wordnet-synonyms': wordnetSynonyms,
  'word-list': wordList,
  'char-mapping': charMapping,
  'stemmer-override': stemmerOverride,
  'type-table': typeTable,
  kuromoji,
  nori,
  hyphenation,
  ik,
  opaque,
};
