/** What a run says of one dictionary and the settings that name it. */
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import type { EngineVersion, Format } from '../../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import type { FileProblem } from '../../../src/dictionaries/settings/problems.ts';
import { type CheckTarget, checkTogether } from '../../../src/workspace/check-all.ts';
import { readSettingsOf } from '../../../src/workspace/settings.ts';

export interface Judged {
  /** `error 1 solr-synonyms/stop-word-gap`, those of the dictionary first. */
  readonly problems: readonly string[];
  readonly settings: readonly FileProblem[];
  readonly messages: readonly string[];
  readonly notices: readonly string[];
}

interface Given {
  /** The text of the settings, or their object. */
  readonly settings: string | object;
  readonly dictionary: string | Uint8Array;
  readonly version?: EngineVersion;
  /** Declared in the manifest; absent: the settings say it, or `solr-synonyms` is found. */
  readonly declared?: Format;
  readonly found?: Format;
}

/** The dictionary `analyzers/x`, and the file `s.json`. */
export function targetOf({
  dictionary,
  version = NEWEST_ENGINE,
  declared,
  found,
}: Omit<Given, 'settings'>): CheckTarget {
  return {
    name: 'x',
    file: 'd/x.txt',
    source: bytesSource(typeof dictionary === 'string' ? Buffer.from(dictionary) : dictionary),
    format: declared ?? found ?? 'solr-synonyms',
    isDeclared: declared !== undefined,
    options: { engineVersion: version, expand: true, lenient: false, analysis: null },
  };
}

export async function settingsFor(target: CheckTarget, settings: string | object, version = NEWEST_ENGINE) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings, null, 1);
  return readSettingsOf([{ file: 's.json', bytes: Buffer.from(text) }], [target], version);
}

export async function judge(given: Given): Promise<Judged> {
  const target = targetOf(given);
  const settings = await settingsFor(target, given.settings, given.version);
  const [checked] = await checkTogether([settings.apply(target)], [], settings);
  const ofSettings = settings.settings.problems.all();
  const all = [...(checked?.report.problems ?? []), ...ofSettings];
  return {
    problems: all.map(({ severity, line, code }) => `${severity} ${line} ${code}`),
    settings: ofSettings,
    messages: all.map(({ message }) => message),
    notices: settings.settings.problems.notices,
  };
}

/** A template with the synonym filter `x`, whose other settings are in a component that no file has. */
export function template(analysis: { filter?: object; analyzer: object }, mappings?: object): object {
  const filter = { x: { type: 'synonym_graph', synonyms_path: 'analyzers/x' }, ...analysis.filter };
  const settings = { analysis: { ...analysis, filter } };
  return { index_patterns: ['p*'], composed_of: ['gone'], template: { settings, ...(mappings && { mappings }) } };
}
