/** "Did you mean": the known word that is nearest to a misspelt one. */

/** Levenshtein distance by the two-row method; for short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ` Did you mean "…"?` when one of the known words is near enough for a typing mistake, else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  if (word.length > 60) return '';
  const plain = (text: string): string => text.toLowerCase().replace(/[_\s]/g, '-');
  const nearest = known
    .map((candidate) => ({ candidate, off: distance(plain(word), plain(candidate)) }))
    .sort((a, b) => a.off - b.off)[0];
  if (nearest === undefined || nearest.off > Math.max(1, Math.floor(nearest.candidate.length / 3))) return '';
  return ` Did you mean "${nearest.candidate}"?`;
}
