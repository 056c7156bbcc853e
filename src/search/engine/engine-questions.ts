/** The questions to an engine about the dictionaries of a run. */

import type { EngineVersion } from '../../dictionaries/dictionary.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import { defaultQuestion } from './default-chain.ts';
import type { EngineDictionary, EngineQuestion } from './engine.ts';
import { settingsQuestions, unaskedDictionaries } from './settings-questions.ts';

export interface EngineQuestions {
  readonly questions: readonly EngineQuestion[];
  /** No dictionary is left out for its format, and no analyzer as the settings have an error. */
  readonly complete: boolean;
  /** What is asked differently than in the indexes, or not at all, as full sentences. */
  readonly notices: readonly string[];
}

/** The analyzers of the index settings; a dictionary that they do not name is asked in its declared chain. */
export function engineQuestions(
  settings: IndexSettings | null,
  dictionaries: ReadonlyMap<string, EngineDictionary>,
  version: EngineVersion,
): EngineQuestions {
  const asked = settings === null ? [] : settingsQuestions(settings, version);
  const own: EngineQuestion[] = [];
  const assumed: string[] = [];
  const bare: string[] = [];
  const unnamed: string[] = [];
  // Inside of filters that can't be asked, which a warning says.
  const used = new Set(settings?.uses.map(({ dictionary }) => dictionary));
  for (const name of unaskedDictionaries(asked, [...dictionaries.keys()])) {
    const dictionary = dictionaries.get(name);
    if (dictionary === undefined) continue;
    const question = defaultQuestion(dictionary);
    if (question === null) bare.push(dictionary.file);
    else if (settings !== null && dictionary.options.analysis === null) {
      if (!used.has(name)) unnamed.push(dictionary.file);
    } else {
      own.push(question);
      if (dictionary.options.analysis === null) assumed.push(dictionary.file);
    }
  }
  const notices: string[] = [];
  const say = (files: readonly string[], sentence: (list: string) => string) => {
    if (files.length > 0) notices.push(sentence(files.join(', ')));
  };
  say(
    assumed,
    (list) =>
      `No index settings say how ${list} is used, so the engine was asked with the tokenizer standard and the filter lowercase. Set index-settings to ask with the analyzers of your indexes.`,
  );
  say(
    bare,
    (list) => `The engine was not asked about ${list}: the content can't be put into a request in this format.`,
  );
  say(unnamed, (list) => `The engine was not asked about ${list}, which no analyzer of the index settings names.`);
  const isSound = settings?.problems.all().every(({ severity }) => severity !== 'error') ?? true;
  return { questions: [...asked, ...own], complete: bare.length === 0 && isSound, notices };
}
