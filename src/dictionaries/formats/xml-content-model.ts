const SPACE = '[ \\t\\r\\n]*';
/** Stands for a group that was found in order. */
const GROUP = '\u0001';
/** Groups within groups, deeper than which a content model counts as malformed. */
const MAX_DEPTH = 1000;

/** The content of an element type: XML 1.0, productions 46 to 51. */
export class XmlContentModel {
  readonly #mixed: RegExp;
  readonly #innermost: RegExp;

  /** @param name regular expression of a name */
  constructor(name: string) {
    const particle = `(?:${name}|${GROUP})[?*+]?`;
    const list = (separator: string, item: string) => `(?:${SPACE}${separator}${SPACE}${item})*`;
    this.#mixed = new RegExp(`^\\(${SPACE}#PCDATA(?:${SPACE}\\)|${list('\\|', name)}${SPACE}\\)\\*)$`, 'u');
    this.#innermost = new RegExp(
      `\\(${SPACE}${particle}(?:${list('\\|', particle)}|${list(',', particle)})${SPACE}\\)`,
      'gu',
    );
  }

  /** @param model what stands behind the name of the element type, without white space around it */
  isWellFormed(model: string): boolean {
    if (model === 'EMPTY' || model === 'ANY' || this.#mixed.test(model)) return true;
    if (!model.startsWith('(') || model.includes(GROUP)) return false;
    let rest = model;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const reduced = rest.replace(this.#innermost, GROUP);
      if (reduced === rest) break;
      rest = reduced;
    }
    return new RegExp(`^${GROUP}[?*+]?$`).test(rest);
  }
}
