/**
 * The names that the user chose. AWS repeats them in its messages, and a dictionary may be called `order-processing` or
 * a domain `not-modified`: so they are removed before a message is searched for AWS's own words.
 */

/** Text with white space is not a name and may hold anything: it is removed wherever it occurs. */
const HAS_SPACE = /\s/;
/** A name that can't be a word of a sentence. */
const NO_WORD = /[^A-Za-z]/;
/** A value that AWS quotes, in its sentence: `Value 'x' at 'packageName' failed …`. */
const QUOTED = /(?<![\w.])(['"`])(?:(?!\1).)*\1(?!\w)/gs;
const SHORTEST_NAME = 3;
/** AWS's states of what changes, of packages, associations and domains, as part of a regular expression. */
export const UNDER_WAY =
  'associating|(?:re)?configuring|copying|creating|deleting|(?:re)?deploying|dissociating|healing|importing|initiali[sz]ing|migrating|modifying|patching|pending(?! approval)|processing|provisioning|rebooting|recovering|restarting|restoring|scaling|updating(?:servicesoftware)?|upgrading(?:engineversion)?|validating';
/** A state that AWS quotes: `Domain is in 'Processing' state.` */
const STATE = new RegExp(`^(?:${UNDER_WAY})$`, 'i');

export class OwnNames {
  readonly #names = new Set<string>();

  /** Collects every text in a call's input or in an answer, at any depth. */
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
   * The message without the names, twice. For phrases of several words it lacks only names that can't be words, as a
   * dictionary called `progress` would otherwise cut "in progress"; for single words it lacks all names. What AWS quotes
   * is a value, except a state.
   */
  without(message: string): { readonly phrases: string; readonly words: string } {
    const unquoted = message.replace(QUOTED, (quoted) => {
      const value = quoted.slice(1, -1);
      return STATE.test(value) && !this.#names.has(value) ? value : PLACE;
    });
    const known = [...this.#names].sort((a, b) => b.length - a.length);
    const phrases = takeOut(
      unquoted,
      known.filter((name) => NO_WORD.test(name)),
    );
    return { phrases, words: takeOut(phrases, known) };
  }
}

/** Replaces a name. */
const PLACE = '…';

function takeOut(message: string, names: readonly string[]): string {
  let rest = message;
  for (const name of names) {
    if (!rest.includes(name)) continue;
    // A name is a whole token: `search` is not removed from `research`.
    const token = HAS_SPACE.test(name) ? literal(name) : `(?<![A-Za-z0-9-])${literal(name)}(?![A-Za-z0-9-])`;
    rest = rest.replace(new RegExp(token, 'g'), PLACE);
  }
  return rest;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
