/**
 * What the user named. AWS repeats those names in its messages, and a dictionary may be called `order-processing` or a
 * domain `not-modified`: what AWS itself says is looked for only after they are taken out.
 */

/** Text of this kind is no name but may hold anything: it is taken out wherever it stands. */
const HAS_SPACE = /\s/;
/** A name that no sentence has as a word. */
const NO_WORD = /[^A-Za-z]/;
/** A value that AWS quotes, in its sentence: `Value 'x' at 'packageName' failed …`. */
const QUOTED = /(?<![\w.])(['"`])(?:(?!\1).)*\1(?!\w)/gs;
const SHORTEST_NAME = 3;

export class OwnNames {
  readonly #names = new Set<string>();

  /** Takes in every text in a call's input or in an answer, however deep it stands. */
  learn(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length >= SHORTEST_NAME) this.#names.add(value);
    } else if (Array.isArray(value)) {
      for (const element of value) this.learn(element);
    } else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      for (const member of Object.values(value)) this.learn(member);
    }
  }

  /**
   * The message without the names, twice: for phrases of several words only names that can't be words are gone, as a
   * dictionary called `progress` would else take the end off "in progress"; for single words all are.
   */
  without(message: string): { readonly phrases: string; readonly words: string } {
    const unquoted = message.replace(QUOTED, PLACE);
    const known = [...this.#names].sort((a, b) => b.length - a.length);
    const phrases = takeOut(
      unquoted,
      known.filter((name) => NO_WORD.test(name)),
    );
    return { phrases, words: takeOut(phrases, known) };
  }
}

/** Stands where a name was. */
const PLACE = '…';

function takeOut(message: string, names: readonly string[]): string {
  let rest = message;
  for (const name of names) {
    if (!rest.includes(name)) continue;
    // A name is a token of its own: `search` is not taken out of `research`.
    const token = HAS_SPACE.test(name) ? literal(name) : `(?<![A-Za-z0-9-])${literal(name)}(?![A-Za-z0-9-])`;
    rest = rest.replace(new RegExp(token, 'g'), PLACE);
  }
  return rest;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
