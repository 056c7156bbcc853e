/** Templates with the settings of their components. */

import type { FlatSettings, FlatValue } from '../file/flat.ts';
import type { FilePlace } from '../file/positioned.ts';
import { definitionsOf, type SettingsFile } from '../file/shapes.ts';

/**
 * The template as the engine makes an index of it: the settings of the components, in their order, then its own, a later
 * value over an earlier one, setting by setting (OpenSearch's `MetadataIndexTemplateService.resolveSettings`). A list is
 * one value. Settings of a component have its file in their places. Where no two of the files say something of the same
 * analyzer or component, it is the template itself, as there is nothing to put together.
 * @param components from the first that the template names
 */
export function composed(template: SettingsFile, components: readonly SettingsFile[]): SettingsFile {
  const known = new Set<string>();
  const isMixed = [...components, template].some(({ definitions }) => {
    const names = definitions.map(({ kind, name }) => `${kind} ${name}`);
    const isAgain = names.some((name) => known.has(name));
    for (const name of names) known.add(name);
    return isAgain;
  });
  if (!isMixed) return template;
  const settings: FlatSettings = new Map();
  for (const component of components) {
    for (const [name, value] of component.settings) settings.set(name, placed(component, value));
  }
  for (const [name, value] of template.settings) settings.set(name, value);
  return { ...template, definitions: definitionsOf(settings), settings };
}

function placed({ file }: SettingsFile, value: FlatValue): FlatValue {
  const inFile = (place: FilePlace): FilePlace => ({ ...place, file });
  return { ...value, keyPlace: inFile(value.keyPlace), places: value.places.map(inFile) };
}
