import { categories } from '../../schema/vocabulary.js';
import { mostRestocked, type StockImport, type StockImported, type StockRow } from '../books.js';
import { layouts, openTables, tableOf } from '../sql/layout.js';
import { inTransaction, type Database, type Session } from './database.js';
import { listedNames, stagedOf, stagedValues, Staging } from './staging.js';
import { columnsOf, indexTexts, openColumns, tableText } from './tables.js';

/** How a list is taken into the stock: staged row by row, and then merged in one transaction. */

/** No statement takes longer than this, in milliseconds; a million rows take minutes. */
const longest = 3_600_000;

/** @throws value-invalid, category-unknown, storage-failed, busy; whatever the rows throw while they come */
export const importStock = async (
  database: Database,
  rows: AsyncIterable<StockRow> | Iterable<StockRow>,
  options: StockImport,
): Promise<StockImported> =>
  database.session(
    async (session) => {
      // It waits for another import, and for what is being sold, as long as it takes.
      await session.once(`SET statement_timeout = ${String(longest)}; SET lock_timeout = 0`);
      const staging = new Staging(session, options.today);
      await staging.open();
      for await (const row of rows) await staging.add(row);
      await staging.flush();
      return merge(session, options);
    },
    { last: true, silence: longest },
  );

/** Of two rows of one SKU the later stays. */
const settle = `
  DELETE FROM incoming AS earlier USING incoming AS later WHERE earlier.place = later.place AND earlier.n < later.n;
  CREATE UNIQUE INDEX ON incoming (place);
  CREATE TEMP TABLE changed (row bigint, n bigint);
  ANALYZE incoming`;

const unlisted = 'NOT EXISTS (SELECT 1 FROM incoming WHERE incoming.place = stock.place)';

const counts = `
  SELECT (SELECT count(*) FROM incoming) AS listed, (SELECT count(*) FROM incoming JOIN stock USING (place)) AS updated,
    (SELECT count(*) FROM stock WHERE category = $1 AND ${unlisted}) AS removed`;

/** They are locked, so that nothing of them is sold between this look and the change. */
const restocked = `
  WITH otherwise AS (
    SELECT incoming.n, stock.sku, stock.quantity, stock.listed, incoming.listed AS said FROM incoming JOIN stock USING (place)
    WHERE stock.listed <> incoming.listed FOR UPDATE OF stock
  )
  SELECT sku, count(*) OVER () AS rows FROM otherwise WHERE quantity < listed AND said > quantity ORDER BY n LIMIT ${String(mostRestocked)}`;

const said = listedNames.filter((name) => !['sku', 'place', 'taken'].includes(name));

/** What is there already as the list says it is not touched. */
const replaceChanged = `
  WITH replaced AS (
    UPDATE stock SET ${said.map((name) => `${name} = incoming.${name}`).join(', ')},
      quantity = CASE WHEN incoming.listed = stock.listed THEN stock.quantity ELSE incoming.listed END
    FROM incoming WHERE incoming.place = stock.place
      AND (${said.map((name) => `stock.${name}`).join(', ')}) IS DISTINCT FROM (${said.map((name) => `incoming.${name}`).join(', ')})
    RETURNING stock.row, incoming.n
  )
  INSERT INTO changed SELECT row, n FROM replaced`;

const addNew = `
  WITH added AS (
    INSERT INTO stock (${listedNames.join(', ')}, quantity)
    SELECT ${listedNames.join(', ')}, listed FROM incoming WHERE NOT EXISTS (SELECT 1 FROM stock WHERE stock.place = incoming.place)
    ORDER BY n
    RETURNING row, place
  )
  INSERT INTO changed SELECT added.row, incoming.n FROM added JOIN incoming USING (place)`;

const removeVanished = `DELETE FROM stock WHERE category = $1 AND ${unlisted}`;

async function merge(session: Session, { replace, dryRun = false }: StockImport): Promise<StockImported> {
  await session.once(settle);
  // One import at a time.
  return inTransaction(session, 'SELECT pg_advisory_xact_lock(1296389190, hashtext(current_schema))', async () => {
    const { listed, updated, removed } = (await session.get(counts, replace ?? null)) ?? {};
    const again = await session.all(restocked);
    const imported = {
      added: Number(listed) - Number(updated),
      updated: Number(updated),
      removed: Number(removed),
      restocked: again.map(({ sku }) => String(sku)),
      restockedCount: Number(again[0]?.['rows'] ?? 0),
    };
    if (dryRun) return imported;
    await session.once(`${replaceChanged}; ${addNew}; CREATE UNIQUE INDEX ON changed (row); ANALYZE changed`);
    if (replace !== undefined) await session.run(removeVanished, replace);
    for (const category of categories) await mergeCategory(session, category, imported.removed > 0);
    return imported;
  });
}

async function mergeCategory(session: Session, category: string, vanished: boolean): Promise<void> {
  const table = tableOf(category);
  const own = columnsOf(category).map(({ name }) => name);
  const names = ['row', 'currency', 'price', 'quantity', ...own].join(', ');
  const rows = `
    SELECT stock.row, stock.currency, stock.price, stock.quantity${own.map((name) => `, incoming.${name}`).join('')}
    FROM changed JOIN stock USING (row) JOIN ${stagedOf(category)} AS incoming USING (n) ORDER BY stock.price, stock.row`;
  const isEmpty = async (name: string): Promise<boolean> => (await session.get(`SELECT 1 FROM ${name} LIMIT 1`)) === undefined;
  if (await isEmpty(table)) {
    if (await isEmpty(stagedOf(category))) return;
    // Nobody can sell from it meanwhile, so it is filled beside it, before it has indexes.
    await session.once(tableText(category, 'filling'));
    await session.once(`INSERT INTO filling (${names}) ${rows}`);
    for (const text of indexTexts(category, 'filling')) await session.once(text);
    await session.once(`ANALYZE filling; DROP TABLE ${table}; ALTER TABLE filling RENAME TO ${table}`);
  } else {
    await session.once(`
      DELETE FROM ${table} AS matched USING changed WHERE matched.row = changed.row;
      ${vanished ? `DELETE FROM ${table} AS matched WHERE NOT EXISTS (SELECT 1 FROM stock WHERE stock.row = matched.row);` : ''}
      INSERT INTO ${table} (${names}) ${rows};
      ANALYZE ${table}`);
  }
  if (!layouts.has(category)) await mergeValues(session);
}

/** What rows of the open category say. */
async function mergeValues(session: Session): Promise<void> {
  const names = openColumns.map(({ name }) => name).join(', ');
  await session.once(`
    DELETE FROM ${openTables.values} AS said WHERE NOT EXISTS (SELECT 1 FROM ${openTables.rows} AS matched WHERE matched.row = said.row)
      OR EXISTS (SELECT 1 FROM changed WHERE changed.row = said.row);
    INSERT INTO ${openTables.values} (row, ${names}) SELECT changed.row, ${names} FROM ${stagedValues} JOIN changed USING (n);
    ANALYZE ${openTables.values}`);
}
