import stringWidth from 'string-width';

export interface Column {
  readonly align?: 'right';
}

/**
 * Rows as lines with aligned columns, two spaces apart. Cells must be safe to print; their width is what a terminal makes of them,
 * so wide characters and colours do not push columns apart.
 */
export function tabulate(rows: readonly (readonly string[])[], columns: readonly Column[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
        return columns[i]?.align === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
