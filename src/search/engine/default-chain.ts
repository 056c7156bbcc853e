/** The chain for a dictionary that no index settings name. */

import type { AnalysisChain } from '../../dictionaries/dictionary.ts';
import { builtIn, type Chain, type Part, type Slot } from '../chain.ts';
import type { JsonObject } from '../json-value.ts';
import type { EngineDictionary, EngineQuestion } from './engine.ts';

/** `null` where no part takes the format in a request. */
export function defaultQuestion(dictionary: EngineDictionary): EngineQuestion | null {
  const { options } = dictionary;
  const part = readingPart(dictionary);
  if (part === null) return null;
  const { analysis } = options;
  const isTokenizer = part.kind === 'tokenizer';
  const front = isTokenizer ? [] : analysis === null ? STANDARD : declaredParts(analysis);
  const chain: Chain = { parts: part.kind === 'char_filter' ? [part, ...front] : [...front, part] };
  const analyzer = analysis === null ? 'chain of standard and lowercase' : 'declared analysis';
  return { kind: 'analyzer', analyzer: `${analyzer} with ${dictionary.file}`, place: null, chain, obstacle: null };
}

const STANDARD: readonly Part[] = [builtIn('tokenizer', 'standard'), builtIn('filter', 'lowercase')];

function declaredParts({ tokenizer, lowercase, stopwords }: AnalysisChain): readonly Part[] {
  return [
    builtIn('tokenizer', tokenizer),
    ...(lowercase ? [builtIn('filter', 'lowercase')] : []),
    ...(stopwords === null
      ? []
      : [
          { kind: 'filter' as const, name: 'stop', definition: { type: 'stop', stopwords: [...stopwords] }, slots: [] },
        ]),
  ];
}

function readingPart({ name, format, options: { expand, lenient } }: EngineDictionary): Part | null {
  const slots = (setting: string): readonly Slot[] => [{ setting, dictionary: name }];
  const part = (kind: Part['kind'], setting: string, definition: JsonObject): Part => ({
    kind,
    name: String(definition['type']),
    definition,
    slots: slots(setting),
  });
  switch (format) {
    case 'solr-synonyms':
      return part('filter', 'synonyms_path', { type: 'synonym_graph', expand, lenient });
    case 'wordnet-synonyms':
      return part('filter', 'synonyms_path', { type: 'synonym_graph', format: 'wordnet', expand, lenient });
    case 'word-list':
      return part('filter', 'stopwords_path', { type: 'stop' });
    case 'char-mapping':
      return part('char_filter', 'mappings_path', { type: 'mapping' });
    case 'stemmer-override':
      return part('filter', 'rules_path', { type: 'stemmer_override' });
    case 'type-table':
      return part('filter', 'type_table_path', { type: 'word_delimiter_graph' });
    case 'kuromoji':
      return part('tokenizer', 'user_dictionary', { type: 'kuromoji_tokenizer' });
    case 'nori':
      return part('tokenizer', 'user_dictionary', { type: 'nori_tokenizer' });
    case 'hyphenation':
    case 'ik':
    case 'opaque':
      return null;
  }
}
