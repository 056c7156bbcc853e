/** Bounded, as names differ from run to run and an emulator may run for a long time. */
const MOST_COMPILED = 1_000;
const compiled = new Map<string, RegExp>();

/** Whether `text` matches `pattern`, in which `*` is any characters and `?` one (as in IAM and filters). */
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
