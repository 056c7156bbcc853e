/** The licences of what is bundled, as these licences ask for. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ name: z.string(), license: z.string() });

/** What is in src/ itself and not of this project: lists that the engine has from Lucene. */
const FACTS = [
  {
    title: 'Apache Lucene, with lists of the Snowball project: stop words (Apache-2.0)',
    license: 'Apache-2.0',
    text: null,
  },
];

/**
 * Each text once, under the names of the packages that it belongs to.
 * @param modules absolute paths of the bundled files
 * @throws {Error} when a package has neither a text nor a licence that another one has the text of
 */
export function licenceTexts(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0] ?? []),
  );
  const packages = [...folders].sort().map((folder) => {
    const { name, license } = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    const file = readdirSync(folder).find((entry) => /^(?:licen[sc]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
    return {
      title: `${name} (${license})`,
      license,
      text: file ? readFileSync(join(folder, file), 'utf8').trim() : null,
    };
  });
  const groups = Map.groupBy([...packages, ...FACTS], ({ text, license, title }) => {
    const found = text ?? packages.find((other) => other.license === license && other.text !== null)?.text;
    if (found === undefined || found === null) throw new Error(`${title} brings no text of its licence`);
    return found;
  });
  const sections = [...groups].map(
    ([text, all]) => `${[...new Set(all.map(({ title }) => title))].join('\n')}\n\n${text}\n`,
  );
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}
