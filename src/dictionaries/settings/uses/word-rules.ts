/** What the settings say of the words of a list, besides that it is one. */
import type { WordRule } from '../../dictionary.ts';
import type { IndexSettings } from '../index-settings.ts';
import { pathSettings } from './references.ts';

/** The rule for the words of a dictionary; `null`: any word. The engine builds a component that no analyzer uses, too. */
export function wordRuleOf(
  { scope, paths }: Pick<IndexSettings, 'scope' | 'paths'>,
  dictionary: string,
): WordRule | null {
  const settings = scope.files.flatMap(({ definitions }) => definitions.flatMap((one) => pathSettings(one)));
  return settings.find(({ words, path }) => words !== null && paths.get(path)?.includes(dictionary))?.words ?? null;
}
