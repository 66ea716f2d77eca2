import type { RawRow, StockTable } from '../../vendor/stock/table.js';

/** The first rows of a table, and the table with all of them. */
export async function firstRows(
  table: StockTable,
  most: number,
): Promise<{ readonly first: readonly RawRow[]; readonly table: StockTable }> {
  const rows = table.rows[Symbol.asyncIterator]();
  const batches: (readonly RawRow[])[] = [];
  let count = 0;
  let broken: { readonly thrown: unknown } | undefined;
  while (count < most) {
    try {
      const next = await rows.next();
      if (next.done === true) break;
      batches.push(next.value);
      count += next.value.length;
    } catch (thrown) {
      // Whoever takes the rows is told, when they come there.
      broken = { thrown };
      break;
    }
  }
  const first = batches.flat().slice(0, most);
  async function* all(): AsyncGenerator<readonly RawRow[], void, void> {
    try {
      yield* batches.splice(0);
      if (broken !== undefined) throw broken.thrown;
      for (let next = await rows.next(); next.done !== true; next = await rows.next()) yield next.value;
    } finally {
      await rows.return?.(undefined);
    }
  }
  return { first, table: { ...table, rows: all() } };
}

/** The cells of rows that have the columns of the header. */
export const cellsOf = (rows: readonly RawRow[]): (readonly (string | undefined)[])[] =>
  rows.flatMap(({ problem, fields, cells = fields }) => (problem === undefined ? [cells] : []));
