/** What stands between the columns of a table, as its first rows tell. */

const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** As many rows as tell. */
const looked = 50;

/**
 * The separator by which most of the first rows have as many columns as the header, and more than one; of equals the one that makes
 * more columns. A comma when there is none.
 *
 * @param text the beginning, which may end inside a row
 */
export function separatorOf(text: string): Separator {
  let best: Separator = ',';
  let score = 0;
  for (const separator of separators) {
    const [header = 0, ...rows] = widths(text, separator);
    if (header < 2) continue;
    const like = rows.filter((width) => width === header).length;
    const agreed = rows.length === 0 ? 1 : like / rows.length;
    const found = agreed * 10_000 + Math.min(header, 1000);
    if (found > score) {
      best = separator;
      score = found;
    }
  }
  return best;
}

/** How many columns each of the first rows has. */
function widths(text: string, separator: Separator): number[] {
  const found: number[] = [];
  let width = 1;
  let quoted = false;
  let blank = true;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (quoted) {
      blank = false;
      continue;
    }
    if (character === '\n') {
      if (!blank) found.push(width);
      if (found.length > looked) return found;
      width = 1;
      blank = true;
    } else if (character === separator) {
      width += 1;
      blank = false;
    } else if (character !== '\r' && character !== ' ') blank = false;
  }
  // The last row may be cut off; it is looked at only when there is no other.
  if (!blank && found.length < 2) found.push(width);
  return found;
}
