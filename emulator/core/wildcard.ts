/** Bounded: names differ from run to run, and an emulator may live long. */
const MOST_COMPILED = 1_000;
const compiled = new Map<string, RegExp>();

/** Does `text` match `pattern`, in which `*` stands for any characters and `?` for one (IAM's and the filters' way)? */
export function matchesWildcard(pattern: string, text: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, 's');
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}
