/** What a former content can't say of what is live: no run has published a file that its check refuses. */

import { bytesSource } from '../../dictionaries/byte-source.ts';
import { checkDictionary } from '../../dictionaries/check.ts';
import type { Dictionary } from '../../dictionaries/dictionary.ts';
import { loadFormats } from '../../dictionaries/formats/registry.ts';
import { emptyProblem } from '../../dictionaries/not-dictionary/empty.ts';
import { inspect } from '../../dictionaries/not-dictionary/inspect.ts';

export interface Objection {
  /** The end of a sentence. */
  readonly why: string;
  /** It has entries anyway: better than no evidence at all. */
  readonly hasEntries: boolean;
}

/** Why a content was never live as this dictionary; `null` where nothing speaks against it. */
export async function objectionToContent(
  bytes: Uint8Array,
  { format, options }: Pick<Dictionary, 'format' | 'options'>,
): Promise<Objection | null> {
  const source = bytesSource(bytes);
  await loadFormats([format]);
  const checked = checkDictionary(source, format, options);
  if (emptyProblem(source, format, checked) !== null) return { why: 'it has no entry', hasEntries: false };
  const [stranger] = await inspect(source, format);
  if (stranger !== undefined) {
    const hasEntries = stranger.code === 'dictionary/conflict-markers';
    return { why: `no run publishes it (${stranger.code})`, hasEntries };
  }
  const error = checked.problems.find(({ severity }) => severity === 'error');
  return error === undefined ? null : { why: `no run publishes it (${error.code})`, hasEntries: true };
}
