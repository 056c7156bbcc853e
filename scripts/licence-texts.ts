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
  // Copies of a long text differ in line breaks and in what follows its terms: the name of the owner.
  const shared = Map.groupBy(groups, ([text]) => termsOf(text));
  const sections = [...shared.values()].map((same) => {
    const titles = same.flatMap(([, all]) => all.map(({ title }) => title));
    const [[text] = ['']] = same;
    const owners = same.slice(1).flatMap(([other]) => ownersIn(other).filter((line) => !text.includes(line)));
    return `${[...new Set([...titles, ...owners])].join('\n')}\n\n${text}\n`;
  });
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}

/** A licence up to the end of its terms, without its line breaks. */
function termsOf(text: string): string {
  const [terms = ''] = text.split('END OF TERMS AND CONDITIONS');
  return terms.replace(/\s+/g, ' ').trim();
}

function ownersIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^Copyright\b.*\d{4}/.test(line));
}
