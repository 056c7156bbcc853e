/** Components that are named but not defined. */
import { closest } from './components/closest.ts';
import type { Place } from './components/component.ts';
import { FILTERS_BY_NAME, TOKENIZERS_BY_NAME } from './components/known-names.ts';
import type { FileProblems } from './problems.ts';
import type { SettingsScope } from './uses/scope.ts';

/** A name that means nothing, and who uses it. */
export interface UndefinedName {
  readonly kind: 'tokenizer' | 'char_filter' | 'filter';
  readonly text: string;
  /** The analyzer, normalizer or filter that has the name. */
  readonly owner: string;
  /** What the engine calls the owner. */
  readonly subject: 'Custom Analyzer' | 'multiplexer' | 'condition';
  readonly at: Place;
}

const ENGINE_TEXTS: Readonly<
  Record<UndefinedName['subject'], (name: Pick<UndefinedName, 'kind' | 'text' | 'owner'>) => string>
> = {
  'Custom Analyzer': ({ kind, text, owner }) =>
    `Custom Analyzer [${owner}] failed to find ${kind} under name [${text}]`,
  multiplexer: ({ text, owner }) => `Multiplexing filter [${owner}] refers to undefined tokenfilter [${text}]`,
  condition: ({ text, owner }) => `ScriptedConditionTokenFilter [${owner}] refers to undefined token filter [${text}]`,
};

export function tellUndefined(
  { kind, text, owner, subject, at }: UndefinedName,
  scope: SettingsScope,
  problems: FileProblems,
): void {
  const known = [...(kind === 'filter' ? FILTERS_BY_NAME : kind === 'tokenizer' ? TOKENIZERS_BY_NAME : ['html_strip'])];
  const own = at.file.definitions.filter((definition) => definition.kind === kind).map((definition) => definition.name);
  const word = kind.replace('_', ' ');
  const near = closest(text, [...own, ...known]);
  const advice = near === null ? 'Define it, or name one that exists.' : `Did you mean \`${near}\`?`;
  const message = ENGINE_TEXTS[subject]({ kind, text, owner });
  const sentence =
    text.trim() === ''
      ? `\`${owner}\` names a ${word} with an empty name. Remove it, or the comma too many.`
      : `The ${word} \`${text}\` of \`${owner}\` is not defined, and the engine has none of that name. ${advice}`;
  if (scope.isComplete(at.file)) {
    problems.error(
      'index-settings/undefined-name',
      at.file.file,
      at.place,
      `${sentence} The engine's own message: ${message}.`,
    );
  } else {
    problems.notice(
      `${at.place?.file ?? at.file.file}, line ${at.place?.line ?? 1}: ${sentence} (Part of the settings is in files that \`index-settings\` does not name.)`,
    );
  }
}
