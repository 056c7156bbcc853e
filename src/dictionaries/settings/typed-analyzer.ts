/** Analyzers whose `type` is a built-in one: they have no filters in the settings. */
import type { Chain } from '../analysis/chain.ts';
import type { EngineVersion } from '../dictionary.ts';
import type { AnalyzerModel } from './analyzer-model.ts';
import { closest } from './components/closest.ts';
import { ASK_PLUGINS, refusal } from './components/component.ts';
import { ANALYZERS, PLUGIN_COMPONENTS } from './components/known-names.ts';
import { checkDeclared } from './components/option-rules.ts';
import { InvalidComponent, Options } from './components/options.ts';
import type { Parts } from './components/parts.ts';
import { readFlags, readPattern } from './file/content.ts';
import type { SettingsFile } from './file/shapes.ts';
import { unknownChain } from './front.ts';
import { componentTitle, type Definition } from './model.ts';
import type { FileProblems } from './problems.ts';

export interface TypedAnalyzer {
  readonly file: SettingsFile;
  readonly definition: Definition;
  readonly type: string;
}

/** @param chain of a built-in type; `null` when it is not computed here */
export function typedAnalyzer(
  { file, definition, type }: TypedAnalyzer,
  chain: (type: string, options: Options) => Chain | null,
  parts: Parts,
  problems: FileProblems,
  version: EngineVersion,
): AnalyzerModel | null {
  const { name } = definition;
  const options = new Options(definition.settings);
  const isKnown = ANALYZERS.has(type) || PLUGIN_COMPONENTS.analyzer.has(type);
  if (!isKnown && !tellUnknownType(name, type, file, options, problems)) return null;
  if (!tellBadOptions(name, type, file, options, problems, version)) return null;
  for (const setting of ['filter', 'char_filter', 'tokenizer']) {
    if (!options.has(setting)) continue;
    problems.warning(
      'index-settings/ignored-filter',
      file.file,
      options.get(setting)?.keyPlace ?? null,
      `The analyzer \`${name}\` has the type \`${type}\`, which has its own chain: the engine silently ignores its \`${setting}\`. ` +
        'Write `type: custom` with the tokenizer and the filters of that analyzer, and add yours.',
    );
  }
  const what = `the analyzer \`${name}\` (type \`${type}\`)`;
  parts.unknown.set(`analyzer ${name}`, { file: file.file, place: options.place('type'), what });
  const builtIn = (isKnown ? chain(type, options) : null) ?? unknownChain(`analyzer ${name}`);
  const nothing = {
    charFilters: [],
    tokenizer: null,
    filters: [],
    inner: [],
    missing: null,
    readings: [],
    updateable: [],
  };
  return { name, file, definition, type, ...nothing, builtIn };
}

/** @returns false where it is only written wrongly */
function tellUnknownType(
  name: string,
  type: string,
  { file }: SettingsFile,
  options: Options,
  problems: FileProblems,
): boolean {
  const near = closest(type, [...ANALYZERS, ...PLUGIN_COMPONENTS.analyzer, 'custom']);
  const message = `Unknown analyzer type [${type}] for [${name}]`;
  if (near !== null && near === type.toLowerCase()) {
    const text = refusal(`The analyzer \`${name}\``, message, `Write \`${near}\`: case matters.`);
    problems.error('index-settings/invalid-component', file, options.place('type'), text);
    return false;
  }
  problems.unknown(
    componentTitle('analyzer', name, file),
    file,
    options.place('type'),
    `The type \`${type}\` of the analyzer \`${name}\` is not known here.${near === null ? '' : ` Did you mean \`${near}\`?`} Without a plugin that ` +
      `brings it the engine answers "${message}".`,
    ASK_PLUGINS,
  );
  return true;
}

/** @returns false where the engine refuses an option */
function tellBadOptions(
  name: string,
  type: string,
  { file }: SettingsFile,
  options: Options,
  problems: FileProblems,
  version: EngineVersion,
): boolean {
  try {
    checkDeclared({ kind: 'analyzer', type, options, version });
    if (type !== 'pattern') return true;
    readFlags(options);
    readPattern(options, 'pattern', '\\W+');
    return true;
  } catch (error) {
    if (!(error instanceof InvalidComponent)) return true;
    const text = refusal(`The analyzer \`${name}\``, error.message, error.advice);
    problems.error('index-settings/invalid-component', file, error.place ?? options.place('type'), text);
    return false;
  }
}
