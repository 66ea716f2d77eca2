import type { StockImport, StockImported, StockRow } from '../books.js';
import { categories } from '../../schema/vocabulary.js';
import { placeOf, writeRow } from '../sql/stock-row.js';
import type { Bound } from '../sql/sql.js';
import { columnsOf, columnValues } from './columns.js';
import { inTransaction, type Database, type Session } from './database.js';
import { indexTexts, insertRows, tableOf, tableText, typeOf } from './tables.js';

/**
 * How a list is taken into the stock. Its rows go to tables of this connection alone, which lock nothing and are gone with it; then one
 * transaction makes the stock what the list says.
 */

const atOnce = 1000;
/** No statement takes longer than this, in milliseconds; a million rows take minutes. */
const importTime = 3_600_000;

/** Where a row stands in the list. */
const place = { name: 'n', type: 'bigint' } as const;

const listedColumns = [
  { name: 'sku', type: 'text' },
  { name: 'place', type: 'bytea' },
  { name: 'category', type: 'text' },
  { name: 'listed', type: 'bigint' },
  { name: 'price', type: 'bigint' },
  { name: 'currency', type: 'text' },
  { name: 'floor', type: 'bigint' },
  { name: 'since', type: 'bigint' },
  { name: 'taken', type: 'bigint' },
  { name: 'lead_days', type: 'bigint' },
  { name: 'texts', type: 'text' },
] as const;
const listedNames = listedColumns.map(({ name }) => name);

/** What the list says of one row, beside its properties. */
const said = ['category', 'listed', 'price', 'currency', 'floor', 'since', 'lead_days', 'texts'];

const incomingOf = (category: string): string => `"incoming.${category}"`;

/** @throws value-invalid, category-unknown, storage-failed, busy; whatever the rows throw while they come */
export async function importStock(
  database: Database,
  rows: AsyncIterable<StockRow> | Iterable<StockRow>,
  options: StockImport,
): Promise<StockImported> {
  return database.session(
    async (session) => {
      await session.once(stagingText());
      const staging = new Staging(session, options.today);
      for await (const row of rows) await staging.add(row);
      await staging.done();
      return merge(session, options);
    },
    { last: true, silence: importTime },
  );
}

function stagingText(): string {
  const tables = [
    { name: 'incoming', columns: [place, ...listedColumns] },
    ...categories.map((category) => ({ name: incomingOf(category), columns: [place, ...columnsOf(category)] })),
  ];
  return tables
    .map(({ name, columns }) => `CREATE TEMP TABLE ${name} (${columns.map((column) => `${column.name} ${typeOf(column)}`).join(', ')})`)
    .join('; ');
}

/** Rows on their way to the tables of the connection. */
class Staging {
  readonly #session: Session;
  readonly #today: number;
  #count = 0;
  #listed: Bound[][] = [];
  #values = new Map<string, Bound[][]>();

  constructor(session: Session, today: number) {
    this.#session = session;
    this.#today = today;
  }

  async add(row: StockRow): Promise<void> {
    const [, , , , price, currency, floor, since, , leadDays, texts] = writeRow(row, this.#today);
    const { sku, category, quantity } = row;
    this.#listed.push([
      this.#count,
      sku,
      placeOf(sku),
      category,
      quantity,
      price ?? null,
      currency ?? null,
      floor ?? null,
      since ?? null,
      this.#today,
      leadDays ?? null,
      texts ?? null,
    ]);
    const values = this.#values.get(category) ?? [];
    values.push([this.#count, ...columnValues(category, row.values)]);
    this.#values.set(category, values);
    this.#count += 1;
    if (this.#listed.length >= atOnce) await this.done();
  }

  async done(): Promise<void> {
    if (this.#listed.length > 0) await insertRows(this.#session, 'incoming', [place, ...listedColumns], this.#listed);
    for (const [category, rows] of this.#values)
      await insertRows(this.#session, incomingOf(category), [place, ...columnsOf(category)], rows);
    this.#listed = [];
    this.#values = new Map();
  }
}

const counts = `
  SELECT (SELECT count(*) FROM incoming) AS listed, (SELECT count(*) FROM incoming JOIN stock USING (sku)) AS updated,
    (SELECT count(*) FROM stock WHERE category = $1 AND NOT EXISTS (SELECT 1 FROM incoming WHERE incoming.sku = stock.sku)) AS removed`;

/** The later of two rows of one SKU, in the place of the first. */
const withoutDoubles = `
  CREATE TEMP TABLE doubled AS SELECT sku, min(n) AS first, max(n) AS last FROM incoming GROUP BY sku HAVING count(*) > 1;
  DELETE FROM incoming USING doubled WHERE incoming.sku = doubled.sku AND incoming.n <> doubled.last;
  ALTER TABLE incoming ADD COLUMN place_in bigint;
  UPDATE incoming SET place_in = doubled.first FROM doubled WHERE doubled.sku = incoming.sku;
  CREATE UNIQUE INDEX ON incoming (sku);
  CREATE TEMP TABLE changed (row bigint, n bigint);
  ANALYZE incoming`;

const removeVanished = `
  DELETE FROM stock WHERE category = $1 AND NOT EXISTS (SELECT 1 FROM incoming WHERE incoming.sku = stock.sku)`;

const replaceChanged = `
  WITH replaced AS (
    UPDATE stock SET ${said.map((name) => `${name} = incoming.${name}`).join(', ')},
      quantity = CASE WHEN incoming.listed = stock.listed THEN stock.quantity ELSE incoming.listed END
    FROM incoming WHERE incoming.sku = stock.sku
      AND (${said.map((name) => `stock.${name}`).join(', ')}) IS DISTINCT FROM (${said.map((name) => `incoming.${name}`).join(', ')})
    RETURNING stock.row, incoming.n
  )
  INSERT INTO changed SELECT row, n FROM replaced`;

const addNew = `
  WITH added AS (
    INSERT INTO stock (${listedNames.join(', ')}, quantity)
    SELECT ${listedNames.join(', ')}, listed FROM incoming WHERE NOT EXISTS (SELECT 1 FROM stock WHERE stock.sku = incoming.sku)
    ORDER BY coalesce(place_in, n)
    RETURNING row, sku
  )
  INSERT INTO changed SELECT added.row, incoming.n FROM added JOIN incoming USING (sku)`;

async function merge(session: Session, { replace, dryRun = false }: StockImport): Promise<StockImported> {
  await session.once(withoutDoubles);
  // One import at a time; it takes the time it takes.
  const first = `SET LOCAL statement_timeout = ${String(importTime)}; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(1296389190, hashtext(current_schema))`;
  return inTransaction(session, first, async () => {
    const counted = await session.get(counts, replace ?? null);
    const { listed, updated, removed } = counted ?? {};
    const imported = { added: Number(listed) - Number(updated), updated: Number(updated), removed: Number(removed) };
    if (dryRun) return imported;
    await session.once(`${replaceChanged}; ${addNew}; ANALYZE changed`);
    if (replace !== undefined) await session.run(removeVanished, replace);
    for (const category of categories) await mergeCategory(session, category);
    return imported;
  });
}

async function mergeCategory(session: Session, category: string): Promise<void> {
  const table = tableOf(category);
  const names = columnsOf(category).map(({ name }) => name);
  const all = ['row', 'currency', 'price', 'quantity', ...names];
  const rows = `
    SELECT stock.row, stock.currency, stock.price, stock.quantity, ${names.map((name) => `incoming.${name}`).join(', ')}
    FROM changed JOIN stock USING (row) JOIN ${incomingOf(category)} AS incoming USING (n)`;
  if ((await session.get(`SELECT row FROM ${table} LIMIT 1`)) === undefined) {
    // Nobody can sell from it meanwhile. It is filled before it has indexes, and out of sight.
    if ((await session.get(`SELECT n FROM ${incomingOf(category)} LIMIT 1`)) === undefined) return;
    await session.once(tableText(category, '"filling"'));
    await session.once(`INSERT INTO "filling" (${all.join(', ')}) ${rows} ORDER BY stock.price, stock.row`);
    for (const text of indexTexts(category, '"filling"')) await session.once(text);
    await session.once(`ANALYZE "filling"; DROP TABLE ${table}; ALTER TABLE "filling" RENAME TO ${table}`);
    return;
  }
  await session.once(`
    DELETE FROM ${table} AS matched WHERE NOT EXISTS (SELECT 1 FROM stock WHERE stock.row = matched.row AND stock.category = '${category}');
    INSERT INTO ${table} (${all.join(', ')}) ${rows}
    ON CONFLICT (row) DO UPDATE SET ${all
      .slice(1)
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')};
    ANALYZE ${table}`);
}
