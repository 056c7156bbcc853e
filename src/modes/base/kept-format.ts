/** Dictionaries whose format only an earlier version shows. */

import { bytesSource, fileSource } from '../../dictionaries/byte-source.ts';
import { keptFormat } from '../../dictionaries/detection/kept.ts';
import type { ByteSource, Dictionary } from '../../dictionaries/dictionary.ts';
import type { Configuration } from '../../inputs/configuration.ts';
import { askedOf } from '../../inputs/modes.ts';
import { checkAll, lintFailure } from '../../workspace/check-all.ts';
import { cancellationBy } from '../cancellation.ts';
import type { Run } from '../run.ts';
import type { BaseVersions } from './base-version.ts';

/** The dictionary with the format of its earlier version, where its own content does not show it surely. */
function readAsBefore(dictionary: Dictionary, before: ByteSource): Dictionary {
  const [first] = dictionary.files;
  if (dictionary.formatSource === 'declared' || first === undefined) return dictionary;
  const format = keptFormat(dictionary, fileSource(first.path), before);
  return format === null ? dictionary : { ...dictionary, format, formatSource: 'detected' };
}

/** The dictionaries with the formats of the base of the proposal. */
export async function readAsAtBase(
  dictionaries: readonly Dictionary[],
  versions: BaseVersions,
  log: Run['log'],
): Promise<readonly Dictionary[]> {
  const kept: Dictionary[] = [];
  for (const dictionary of dictionaries) {
    const version = dictionary.formatSource === 'declared' ? null : await versions.of(dictionary);
    const read = version?.kind === 'content' ? readAsBefore(dictionary, version.source) : dictionary;
    if (read !== dictionary) log.info(`${read.file}: read as ${read.format}, as at the commit before`);
    kept.push(read);
  }
  return kept;
}

/** As `readAsBefore`, for content from S3. */
export function readAsDeployed(dictionary: Dictionary, bytes: Uint8Array): Dictionary {
  return readAsBefore(dictionary, bytesSource(bytes));
}

/**
 * Checks dictionaries again whose deployed version has another format.
 * @throws ActionFailure `lint-failed`
 */
export async function checkKept(
  { state, log, signal }: Run,
  configuration: Configuration,
  kept: readonly Dictionary[],
): Promise<void> {
  if (kept.length === 0) return;
  const names = new Map(kept.map((dictionary) => [dictionary.name, dictionary]));
  for (const { file, format } of kept) log.info(`${file}: read as ${format}, as what is deployed`);
  state.dictionaries = state.dictionaries.map((dictionary) => names.get(dictionary.name) ?? dictionary);
  const cancellation = cancellationBy(signal);
  const checks = await checkAll(kept, configuration.maxRemovedPercent, log, null, askedOf(state.mode), cancellation);
  state.checks = new Map([...state.checks, ...checks]);
  const failure = lintFailure(kept, checks, configuration.failOnWarnings);
  if (failure !== null) throw failure;
}
