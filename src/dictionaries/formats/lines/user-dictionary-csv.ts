/**
 * Columns of a line, as Lucene's `CSVUtil.parse` (Kuromoji) cuts them: quotation marks toggle and stay, and every
 * column except the last is then unquoted. `null` for an odd number of quotation marks.
 */
export function parseUserDictionaryCsv(line: string): string[] | null {
  const columns: string[] = [];
  let start = 0;
  let quotes = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '"') quotes++;
    if (character === ',' && quotes % 2 === 0) {
      columns.push(unquote(line.slice(start, at)));
      start = at + 1;
    }
  }
  columns.push(line.slice(start));
  return quotes % 2 === 0 ? columns : null;
}

function unquote(column: string): string {
  if (!column.includes('"')) return column;
  const inner = /^"([^"]+)"$/.exec(column)?.[1] ?? column;
  return inner.replaceAll('""', '"');
}

/**
 * Java's `text.replaceAll("  *", " ").split(" ")`: a leading run gives an empty piece, and empty pieces at the end are
 * dropped.
 */
export function splitAtSpaces(text: string): string[] {
  const pieces = text.split(/ +/);
  if (pieces.length === 1) return pieces;
  while (pieces.length > 0 && pieces.at(-1) === '') pieces.pop();
  return pieces;
}
