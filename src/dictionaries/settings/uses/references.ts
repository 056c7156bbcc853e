/** The settings that name a file, by component type. */
import type { Format, WordRule } from '../../dictionary.ts';
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
  /** What the component takes of the words of a list; `null`: any. */
  readonly words: WordRule | null;
}

/** Every setting of a component that names a file. */
export function pathSettings({ settings }: Pick<Definition, 'settings'>): PathSetting[] {
  const type = String(settings.get('type')?.value ?? '');
  const isWordnet = String(settings.get('format')?.value ?? '').toLowerCase() === 'wordnet';
  const found: PathSetting[] = [];
  for (const [setting, { value, places, keyPlace }] of settings) {
    if (typeof value !== 'string' || value === '' || !isPathSetting(setting)) continue;
    const format =
      setting === 'synonyms_path' && isWordnet
        ? 'wordnet-synonyms'
        : setting === 'user_dictionary'
          ? (LANGUAGES.find((language) => type.includes(language)) ?? null)
          : (PATH_SETTINGS.get(setting) ?? null);
    const words = setting === 'stoptags_path' && type.startsWith('nori') ? 'nori-tags' : null;
    found.push({ setting, path: value, place: places[0] ?? keyPlace, format, words });
  }
  return found;
}

const LANGUAGES = ['kuromoji', 'nori'] as const;

function isPathSetting(setting: string): boolean {
  return PATH_SETTINGS.has(setting) || /_path$|^user_dict|_dictionary$/.test(setting);
}
