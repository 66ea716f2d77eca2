import { columnsOf } from './columns.js';
import { safe } from './printer.js';
import { hang } from './wrap.js';

export interface Column {
  readonly align?: 'right';
  /** What somebody copies from the screen is never shortened. */
  readonly whole?: true;
  /** Of the last column: what does not fit goes on below instead of being cut off. */
  readonly wrap?: true;
}

const gap = 2;
/** Less than this says nothing. */
const narrowest = 4;

/**
 * Rows as lines with aligned columns, two spaces apart, no wider than `room` unless columns that stay whole alone are. Cells must be
 * safe to print and without colours; their width is what a terminal makes of them, so wide characters do not push columns apart.
 *
 * @returns a string for each row, with line breaks in it where the row takes several lines
 */
export function tabulate(rows: readonly (readonly string[])[], columns: readonly Column[] = [], room = Infinity): string[] {
  const last = columns.findIndex((column) => column.wrap === true);
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = i === last ? 0 : Math.max(widths[i] ?? 0, columnsOf(cell))));
  shrink(widths, columns, room);
  return rows.map((row) => {
    const cells = row.map((cell, i) => (i === last ? '' : pad(clip(cell, widths[i] ?? 0), widths[i] ?? 0, columns[i])));
    return hang(cells.join(' '.repeat(gap)), row[last] ?? '', room).join('\n');
  });
}

function pad(text: string, width: number, column: Column = {}): string {
  const padding = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return column.align === 'right' ? padding + text : text + padding;
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
  let shown = columnsOf(text) <= width ? text : safe(text, width);
  // The two ways of measuring can differ by a column for a character that is new to one of them.
  for (let most = width - 1; columnsOf(shown) > width && most > 0; most -= 1) shown = safe(text, most);
  return shown;
}
