/** What is wrong with the YAML of any file, with the remedy: most often a glob that is not in quotes. */
import { type Alias, type Document, isAlias, type Node, visit, type YAMLError } from 'yaml';
import { excerpt } from '../../problems.ts';

/** The rest of a sentence, without full stop. `offset` is where its node begins. */
export interface YamlFault {
  readonly offset: number;
  readonly problem: string;
}

/** Codes of the parser for text that begins with a character of YAML's own, as globs may. */
const OWN_CHARACTER: ReadonlySet<string> = new Set(['BAD_ALIAS', 'BAD_SCALAR_START']);

/** What the parser says, without full stop. */
export function parserProblem({ code, message }: YAMLError): string {
  const said = message.replace(/\.$/, '');
  const asText = OWN_CHARACTER.has(code) || /^Unresolved tag: !| at node end$/.test(said);
  return asText ? `${said}; put a text with characters of YAML, such as a glob, in quotes` : said;
}

/** The value that each alias repeats, and the aliases that repeat none or themselves, in their order. */
export function readAliases(document: Document): {
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly faults: readonly YamlFault[];
} {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const faults: YamlFault[] = [];
  const readAlias = (alias: Alias): void => {
    // The parser says it.
    if (alias.source === '') return;
    const offset = alias.range?.[0] ?? 0;
    const name = excerpt(alias.source);
    const target = anchors.get(alias.source);
    if (target === undefined) {
      const problem = `unresolved alias \`*${name}\`: \`*\` begins an alias in YAML, and no anchor \`&${name}\` is set before it; put a glob in quotes`;
      faults.push({ offset, problem });
    } else if (offset < (target.range?.[1] ?? 0)) {
      // It would have no end.
      faults.push({ offset, problem: `the alias \`*${name}\` is inside the value that it repeats` });
    } else targets.set(alias, target);
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) readAlias(node);
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return { targets, faults };
}
