import type { Format } from '../dictionary.ts';
import type { DictionaryFormat } from './format.ts';
import { hyphenation } from './hyphenation/hyphenation.ts';
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
