const SPACE = '[ \\t\\r\\n]*';
/** Groups within groups, deeper than which a content model counts as malformed. */
const MAX_DEPTH = 1000;

/** The content of an element type: XML 1.0, productions 46 to 51. Reads a model once, however it is nested. */
export class XmlContentModel {
  readonly #mixed: RegExp;
  /** `(`, or a name and how often it may come. */
  readonly #item: RegExp;
  /** What may follow an item: a separator, or the end of its group and how often that may come. */
  readonly #next: RegExp;

  /** @param name regular expression of a name */
  constructor(name: string) {
    this.#mixed = new RegExp(`^\\(${SPACE}#PCDATA(?:${SPACE}\\)|(?:${SPACE}\\|${SPACE}${name})*${SPACE}\\)\\*)$`, 'u');
    this.#item = new RegExp(`${SPACE}(?:(\\()|${name}[?*+]?)`, 'uy');
    this.#next = new RegExp(`${SPACE}(?:([,|])|\\)[?*+]?)`, 'uy');
  }

  /** @param model the text after the name of the element type, without white space around it */
  isWellFormed(model: string): boolean {
    if (model === 'EMPTY' || model === 'ANY' || this.#mixed.test(model)) return true;
    return model.startsWith('(') && this.#isGroup(model);
  }

  #isGroup(model: string): boolean {
    /** The separator of each open group; empty where none was read yet. */
    const open: string[] = [];
    let at = 0;
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(model);
      at += found?.[0].length ?? 0;
      return found;
    };
    for (;;) {
      const item = take(this.#item);
      if (item === null) return false;
      if (item[1] !== undefined) {
        open.push('');
        if (open.length > MAX_DEPTH) return false;
        continue;
      }
      for (;;) {
        const next = take(this.#next);
        if (next === null) return false;
        const [, separator] = next;
        const seen = open.pop() ?? '';
        if (separator !== undefined) {
          if (seen !== '' && seen !== separator) return false;
          open.push(separator);
          break;
        }
        if (open.length === 0) return at === model.length;
      }
    }
  }
}
