import type { Bound as Scalar } from '../sql/sql.js';
import type { Session } from './database.js';

export interface TableColumn {
  /** As SQL. */
  readonly name: string;
  readonly type: 'bigint' | 'text' | 'bytea';
}

/** Rows on their way into a table, a column at a time, so that all of them are one statement of a few arrays. */
export class Rows {
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly cells: Scalar[][];
  #count = 0;

  constructor(table: string, columns: readonly TableColumn[]) {
    this.table = table;
    this.columns = columns;
    this.cells = columns.map(() => []);
  }

  get count(): number {
    return this.#count;
  }

  add(row: readonly Scalar[]): void {
    this.cells.forEach((column, at) => column.push(row[at] ?? null));
    this.#count += 1;
  }

  clear(): void {
    for (const column of this.cells) column.length = 0;
    this.#count = 0;
  }
}

export async function insertRows(session: Session, { table, columns, cells, count }: Rows): Promise<void> {
  if (count === 0) return;
  const names = columns.map(({ name }) => name).join(', ');
  const arrays = columns.map(({ type }, at) => `$${String(at + 1)}::${type}[]`).join(', ');
  await session.run(`INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays})`, ...cells);
}
