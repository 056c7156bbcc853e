/** What the search side needs to know about a format. */

import type { Format } from '../../dictionaries/dictionary.ts';

export interface Guidance {
  /** Name of the index setting that takes the reference path; `null` when the format does not tell. */
  readonly setting: string | null;
  /** What must be done for search to see a new version, as sentences. */
  readonly activation: string;
}

const SETTINGS: Record<Format, string | null> = {
  'solr-synonyms': 'synonyms_path',
  'wordnet-synonyms': 'synonyms_path',
  'word-list': 'stopwords_path',
  'char-mapping': 'mappings_path',
  'stemmer-override': 'rules_path',
  'type-table': 'type_table_path',
  kuromoji: 'user_dictionary',
  nori: 'user_dictionary',
  hyphenation: 'hyphenation_patterns_path',
  ik: null,
  opaque: null,
};

export function guidanceFor(format: Format): Guidance {
  return {
    setting: SETTINGS[format],
    activation: format.endsWith('synonyms')
      ? 'Hot reload applies to updateable search-time synonym filters; other indices must be closed and opened.'
      : 'Close and open the indices that use it.',
  };
}
