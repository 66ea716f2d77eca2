import { categories, vocabulary } from '../../schema/vocabulary.js';
import { readValues } from '../sql/normal.js';
import type { Bound as Scalar, Row } from '../sql/sql.js';
import { columnsOf, columnValues, type Column } from './columns.js';
import type { Session } from './database.js';

/** The tables that requests are matched in, one for each category: narrow, so that reading all of one is quick. */

/** @throws category-unknown for a name that is none of our own words */
export const tableOf = (category: string): string => `"stock.${vocabulary(category).name}"`;

interface Typed {
  readonly type: Column['type'] | 'bytea';
}

/** The columns that all of them have first. */
const base = [
  { name: 'row', type: 'bigint' },
  { name: 'currency', type: 'text' },
  { name: 'price', type: 'bigint' },
  { name: 'quantity', type: 'bigint' },
] as const;

export const typeOf = ({ type }: Typed): string => (type === 'text' ? 'text COLLATE "C"' : type);

/** There is room in its pages for rows whose quantity changes; that touches no index then. */
export function tableText(category: string, name = tableOf(category)): string {
  const columns = [
    ...base.map((column) => `${column.name} ${typeOf(column)} NOT NULL`),
    ...columnsOf(category).map((column) => `${column.name} ${typeOf(column)}`),
  ];
  return `CREATE TABLE ${name} (${columns.join(', ')}) WITH (fillfactor = 90)`;
}

/** What is equal in a property comes in the order of the price. PostgreSQL finds the names of the indexes. */
export function indexTexts(category: string, name = tableOf(category)): string[] {
  const indexed = columnsOf(category).filter((column) => column.indexed);
  return [
    `ALTER TABLE ${name} ADD PRIMARY KEY (row)`,
    `CREATE INDEX ON ${name} (currency, price, row)`,
    ...indexed.map((column) => `CREATE INDEX ON ${name} (${column.name}, currency, price, row)`),
  ];
}

/** The columns that each table has, by the names of the tables. */
async function columnsThere(session: Session, schema: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await session.all(
    `SELECT table_name, string_agg(quote_ident(column_name), ' ') AS columns FROM information_schema.columns
     WHERE table_schema = $1 GROUP BY table_name`,
    schema,
  );
  return new Map(rows.map((row) => [`"${String(row['table_name'])}"`, new Set(String(row['columns']).split(' '))]));
}

const lacking = (there: ReadonlySet<string> | undefined, category: string): Column[] =>
  columnsOf(category).filter(({ name }) => there?.has(name) !== true && there?.has(name.replaceAll('"', '')) !== true);

/** Whether every category has its table, with all its columns. */
export async function areThere(session: Session, schema: string): Promise<boolean> {
  const there = await columnsThere(session, schema);
  return categories.every((category) => lacking(there.get(tableOf(category)), category).length === 0);
}

/** A vocabulary grows more often than the tables change, so its columns are compared each time and not counted as a version. */
export async function addTables(session: Session, schema: string): Promise<void> {
  const there = await columnsThere(session, schema);
  for (const category of categories) {
    const columns = there.get(tableOf(category));
    if (columns === undefined) {
      for (const text of [tableText(category), ...indexTexts(category)]) await session.once(text);
    } else if (lacking(columns, category).length > 0) {
      await rebuild(session, category);
    }
  }
}

const atOnce = 1000;

/** The table made anew, of what the stock says. */
async function rebuild(session: Session, category: string): Promise<void> {
  const table = tableOf(category);
  await session.once(`DROP TABLE ${table}`);
  await session.once(tableText(category));
  for (let last: Row | undefined; ;) {
    const rows = await session.all(
      `SELECT row, currency, price, quantity, texts FROM stock WHERE category = $1 AND row > $2 ORDER BY row LIMIT ${String(atOnce)}`,
      category,
      last?.['row'] ?? 0,
    );
    last = rows.at(-1);
    if (last === undefined) break;
    await insertRows(
      session,
      table,
      [...base, ...columnsOf(category)],
      rows.map((row) => [
        ...base.map(({ name }) => row[name] ?? null),
        ...columnValues(category, readValues(category, String(row['texts']))),
      ]),
    );
  }
  for (const text of indexTexts(category)) await session.once(text);
}

/** Many rows in one statement. */
export async function insertRows(
  session: Session,
  table: string,
  columns: readonly ({ readonly name: string } & Typed)[],
  rows: readonly (readonly Scalar[])[],
): Promise<void> {
  const arrays = columns.map(({ type }, i) => `$${String(i + 1)}::${type}[]`).join(', ');
  const names = columns.map(({ name }) => name).join(', ');
  await session.run(
    `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays})`,
    ...columns.map((_, i) => rows.map((row) => row[i] ?? null)),
  );
}
