import type { EngineVersion, Format } from './dictionary.ts';
import { isOpenSearchFrom } from './engine-version.ts';

/** The index settings that take the reference path (`analyzers/F…`) of a dictionary, the usual one first. */
export function settingsFor(format: Format): readonly string[] {
  switch (format) {
    case 'solr-synonyms':
    case 'wordnet-synonyms':
      return ['synonyms_path'];
    case 'word-list':
      return [
        'stopwords_path',
        'keywords_path',
        'keep_words_path',
        'protected_words_path',
        'common_words_path',
        'articles_path',
        'word_list_path',
      ];
    case 'char-mapping':
      return ['mappings_path'];
    case 'stemmer-override':
      return ['rules_path'];
    case 'type-table':
      return ['type_table_path'];
    case 'kuromoji':
    case 'nori':
      return ['user_dictionary'];
    case 'hyphenation':
      return ['hyphenation_patterns_path'];
    case 'ik':
    case 'opaque':
      return [];
  }
}

/**
 * What the search side needs after a domain has the new version of a dictionary, as sentences. Only updateable synonym
 * filters of search analyzers are reloaded by the service itself.
 */
export function activationNotes(format: Format, version: EngineVersion): readonly string[] {
  switch (format) {
    case 'solr-synonyms':
    case 'wordnet-synonyms':
      if (!reloadsSearchAnalyzers(version)) {
        return ['Close and open the indexes that use it: this engine does not reload synonym filters.'];
      }
      return [
        'Search analyzers whose synonym filter has `updateable: true` take up each new version by themselves: the service reloads them.',
        'Indexes with a synonym filter that is not updateable must be closed and opened; index-time synonyms need a reindex.',
      ];
    case 'kuromoji':
    case 'nori':
      return [
        'Close and open the indexes that use it: tokenizer dictionaries are not reloaded.',
        'Already indexed text keeps its old tokens until it is reindexed.',
      ];
    case 'ik':
      return [
        'The IK plugin takes up each new version by itself.',
        'Already indexed text keeps its old tokens until it is reindexed.',
      ];
    case 'opaque':
      return [
        'Indexes use it after they are closed and opened, or after the next blue/green deployment of the domain.',
      ];
    case 'word-list':
    case 'char-mapping':
    case 'stemmer-override':
    case 'type-table':
    case 'hyphenation':
      return [
        'Close and open the indexes that use it: only synonym filters are reloaded by the service.',
        'Where it is part of an index analyzer, already indexed text needs a reindex.',
      ];
  }
}

/**
 * The path that reloads the search analyzers of an index; `null` where the engine reloads none.
 * @param version `null`: not known
 */
export function reloadPath(version: EngineVersion | null): string | null {
  if (version === null || version.engine === 'OpenSearch') return '_plugins/_refresh_search_analyzers';
  return reloadsSearchAnalyzers(version) ? '_opendistro/_refresh_search_analyzers' : null;
}

/** OpenSearch, and Elasticsearch from 7.8 on. */
function reloadsSearchAnalyzers(version: EngineVersion): boolean {
  if (isOpenSearchFrom(version, 1, 0)) return true;
  return version.engine === 'Elasticsearch' && (version.major > 7 || (version.major === 7 && version.minor >= 8));
}
