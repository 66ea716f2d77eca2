import { categories } from '../../schema/vocabulary.js';
import { layouts, openTables, tableOf } from '../sql/layout.js';
import { openColumns as openNames, openValues } from '../sql/open-values.js';
import type { Bound as Scalar } from '../sql/sql.js';
import { readTexts } from '../sql/texts.js';
import type { Session } from './database.js';
import { insertRows, Rows, type TableColumn } from './rows.js';

/** The tables that stock is matched in; all they hold is made of `stock`, and can be made of it again. */

const column = (name: string, type: TableColumn['type']): TableColumn => ({ name, type });

/** What all of them have first. */
const heads = [column('currency', 'text'), column('price', 'bigint'), column('row', 'bigint'), column('quantity', 'bigint')];

/** What rows of the open category say stands in a table of its own. */
const openTypes = { property: 'text', item: 'bigint', kind: 'text', unit: 'text', first: 'bigint', last: 'bigint', text: 'text' } as const;
export const openColumns = openNames.map((name) => ({ name, type: openTypes[name] }));

/** Those of the properties of a category; the open one has none. */
export const columnsOf = (category: string): readonly TableColumn[] =>
  layouts.get(category)?.columns.map(({ name, type }) => column(name, type === 'TEXT' ? 'text' : 'bigint')) ?? [];

/** By code units, where order matters at all. */
export const declared = ({ name, type }: TableColumn): string => `${name} ${type}${type === 'text' ? ' COLLATE "C"' : ''}`;

/** There is room in its pages for rows whose quantity changes; that touches no index then. */
export const tableText = (category: string, name = tableOf(category)): string =>
  `CREATE TABLE ${name} (${heads.map((head) => `${declared(head)} NOT NULL`).join(', ')}${columnsOf(category)
    .map((each) => `, ${declared(each)}`)
    .join('')}) WITH (fillfactor = 90)`;

/** PostgreSQL finds names for them. None holds the quantity, so a sale touches none. */
export const indexTexts = (category: string, name = tableOf(category)): string[] => [
  `ALTER TABLE ${name} ADD PRIMARY KEY (row)`,
  `CREATE INDEX ON ${name} (currency, price, row)`,
  ...(layouts.get(category)?.indexes ?? []).map(
    ({ on, where }) => `CREATE INDEX ON ${name} (${on.join(', ')})${where === undefined ? '' : ` WHERE ${where}`}`,
  ),
];

const openTexts = [
  `CREATE TABLE ${openTables.values} (row bigint, ${openColumns.map(declared).join(', ')}, PRIMARY KEY (row, property, item))`,
  `CREATE INDEX ON ${openTables.values} (property, text) WHERE text IS NOT NULL`,
  `CREATE INDEX ON ${openTables.values} (property, first) WHERE first IS NOT NULL`,
];

/** The columns that each table has, by the names of the tables. */
async function presentColumns(session: Session, schema: string): Promise<ReadonlyMap<string, string>> {
  const rows = await session.all(
    `SELECT table_name, string_agg(column_name, ' ' ORDER BY ordinal_position) AS columns FROM information_schema.columns
     WHERE table_schema = $1 GROUP BY table_name`,
    schema,
  );
  return new Map(rows.map((row) => [`"${String(row['table_name'])}"`, String(row['columns'])]));
}

const wanted = (category: string): string => [...heads, ...columnsOf(category)].map(({ name }) => name.replaceAll('"', '')).join(' ');

/** Whether every category has its table as its vocabulary wants it. */
export async function areLaidOut(session: Session, schema: string): Promise<boolean> {
  const present = await presentColumns(session, schema);
  return present.has(openTables.values) && categories.every((category) => present.get(tableOf(category)) === wanted(category));
}

/** Makes the tables that are not as the vocabularies want them, and fills them. Vocabularies grow more often than the other tables change. */
export async function layOut(session: Session, schema: string): Promise<void> {
  const present = await presentColumns(session, schema);
  if (!present.has(openTables.values)) for (const text of openTexts) await session.once(text);
  for (const category of categories) {
    if (present.get(tableOf(category)) === wanted(category)) continue;
    await session.once(`DROP TABLE IF EXISTS ${tableOf(category)}; ${tableText(category)}`);
    await fill(session, category);
    for (const text of indexTexts(category)) await session.once(text);
  }
}

const atOnce = 1000;

/** Of what the stock says. */
async function fill(session: Session, category: string): Promise<void> {
  const open = !layouts.has(category);
  if (open) await session.once(`DELETE FROM ${openTables.values}`);
  for (let last: Scalar = 0, length = atOnce; length === atOnce;) {
    const page = await session.all(
      `SELECT row, currency, price, quantity, texts FROM stock WHERE category = $1 AND row > $2 ORDER BY row LIMIT ${String(atOnce)}`,
      category,
      last,
    );
    const rows = new Rows(tableOf(category), [...heads, ...columnsOf(category)]);
    const said = new Rows(openTables.values, [column('row', 'bigint'), ...openColumns]);
    for (const row of page) {
      const values = readTexts(category, String(row['texts']));
      rows.add([...heads.map(({ name }) => row[name] ?? null), ...cellsOf(category, values)]);
      if (open) for (const one of openValues(values)) said.add([row['row'] ?? null, ...openColumns.map(({ name }) => one[name])]);
    }
    await insertRows(session, rows);
    await insertRows(session, said);
    last = page.at(-1)?.['row'] ?? 0;
    length = page.length;
  }
}

/** What stands in `columnsOf`. @throws value-invalid */
export const cellsOf = (category: string, values: ReturnType<typeof readTexts>): Scalar[] =>
  [...(layouts.get(category)?.properties ?? [])].flatMap(([name, { first, second }]) => {
    const value = values.get(name);
    return (second === undefined ? [first] : [first, second]).map(({ of }) => (value === undefined ? null : of(value)));
  });
