/** Which files keep an index from reloading its analyzers: one that can't be read stops all of them. */

import type { JsonObject } from '../../json-value.ts';
import type { IndexAnalysis } from '../index-analysis.ts';
import { type DomainApi, Obstacle } from '../port.ts';
import { isTooLarge, type SoughtPackage } from '../sought.ts';

/** Most components that are tried: each is a request. */
const MOST_COMPONENTS = 20;

/** The components of an index that read a file and can't be built, as `filter stop_de (analyzers/F2)`. */
export async function blockersOf(
  api: DomainApi,
  { index, components }: IndexAnalysis,
  packages: ReadonlyMap<string, SoughtPackage>,
): Promise<readonly string[]> {
  const large = new Set([...packages.values()].filter(isTooLarge).map(({ id }) => `analyzers/${id}`));
  const found: string[] = [];
  const reading = (['char_filter', 'tokenizer', 'filter'] as const).flatMap((kind) =>
    [...components[kind]].flatMap(([name, definition]) => {
      const path = Object.values(definition).find(
        (value) => typeof value === 'string' && value.startsWith('analyzers/'),
      );
      return typeof path === 'string' && !large.has(path) ? [{ kind, name, path }] : [];
    }),
  );
  for (const { kind, name, path } of reading.slice(0, MOST_COMPONENTS)) {
    const body: JsonObject =
      kind === 'tokenizer' ? { tokenizer: name, text: ['a'] } : { tokenizer: 'keyword', [kind]: [name], text: ['a'] };
    const answer = await api.analyze(index, body).catch((error: unknown) => {
      // It would only explain a verdict that holds anyway.
      if (error instanceof Obstacle) return null;
      throw error;
    });
    if (answer === null) return found;
    if (answer.outcome === 'rejected') found.push(`${kind} ${name} (${path})`);
  }
  return found;
}
