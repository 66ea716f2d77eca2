import stringWidth from 'string-width';
import { safe } from './printer.js';

export interface Column {
  readonly align?: 'right';
  /** What somebody copies from the screen is never shortened. */
  readonly whole?: true;
}

const gap = 2;
/** Less than this says nothing. */
const narrowest = 4;

/**
 * Rows as lines with aligned columns, two spaces apart, no wider than `room` unless columns that stay whole alone are. Cells must be
 * safe to print and without colours; their width is what a terminal makes of them, so wide characters do not push columns apart.
 */
export function tabulate(rows: readonly (readonly string[])[], columns: readonly Column[] = [], room = Infinity): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell))));
  shrink(widths, columns, room);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        const text = clip(cell, width);
        const padding = ' '.repeat(Math.max(0, width - stringWidth(text)));
        return columns[i]?.align === 'right' ? padding + text : text + padding;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** Takes from the widest column first, so that narrow ones keep what they say. */
function shrink(widths: number[], columns: readonly Column[], room: number): void {
  for (;;) {
    const total = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
    const widest = Math.max(...widths.map((width, i) => (columns[i]?.whole === true ? 0 : width)));
    if (total <= room || widest <= narrowest) return;
    widths[widths.findIndex((width, i) => width === widest && columns[i]?.whole !== true)] = widest - 1;
  }
}

/** Safe text in at most so many columns. */
export function clip(text: string, width: number): string {
  let shown = stringWidth(text) <= width ? text : safe(text, width);
  // The two ways of measuring can differ by a column for a character that is new to one of them.
  for (let most = width - 1; stringWidth(shown) > width && most > 0; most -= 1) shown = safe(text, most);
  return shown;
}
