/** The settings that name a file, by component type. */
import type { Format } from '../../dictionary.ts';
import type { FilePlace } from '../file/positioned.ts';
import type { Definition } from '../model.ts';

/** Setting → format of the file that it names. */
const PATH_SETTINGS: ReadonlyMap<string, Format> = new Map([
  ['synonyms_path', 'solr-synonyms'],
  ['stopwords_path', 'word-list'],
  ['keywords_path', 'word-list'],
  ['keep_words_path', 'word-list'],
  ['protected_words_path', 'word-list'],
  ['common_words_path', 'word-list'],
  ['articles_path', 'word-list'],
  ['word_list_path', 'word-list'],
  ['stoptags_path', 'word-list'],
  ['mappings_path', 'char-mapping'],
  ['rules_path', 'stemmer-override'],
  ['type_table_path', 'type-table'],
  ['hyphenation_patterns_path', 'hyphenation'],
]);

export interface PathSetting {
  readonly setting: string;
  readonly path: string;
  readonly place: FilePlace;
  /** `null`: the type of the component does not show it. */
  readonly format: Format | null;
}

/** Every setting of a component that names a file. */
export function pathSettings({ settings }: Pick<Definition, 'settings'>): PathSetting[] {
  const type = settings.get('type')?.value ?? '';
  const found: PathSetting[] = [];
  for (const [setting, { value, places, keyPlace }] of settings) {
    if (typeof value !== 'string' || value === '') continue;
    const place = places[0] ?? keyPlace;
    const format = PATH_SETTINGS.get(setting);
    if (setting === 'synonyms_path') {
      const isWordnet = String(settings.get('format')?.value ?? '').toLowerCase() === 'wordnet';
      found.push({ setting, path: value, place, format: isWordnet ? 'wordnet-synonyms' : 'solr-synonyms' });
    } else if (format !== undefined) found.push({ setting, path: value, place, format });
    else if (setting === 'user_dictionary') {
      const language = /kuromoji/.test(String(type)) ? 'kuromoji' : /nori/.test(String(type)) ? 'nori' : null;
      found.push({ setting, path: value, place, format: language });
    } else if (/_path$|^user_dict|_dictionary$/.test(setting))
      found.push({ setting, path: value, place, format: null });
  }
  return found;
}
