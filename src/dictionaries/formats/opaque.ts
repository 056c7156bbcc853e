import type { DictionaryFormat } from './format.ts';

/** A file that is deployed as it is and not parsed, for example a compiled Sudachi dictionary. */
export const opaque: DictionaryFormat = {
  format: 'opaque',
  read: () => null,
};
