import { MevilleError } from '../../base/errors.js';
import { PopulationCount, type Population } from '../../customer/identify/population.js';
import type { RequestDraft } from '../../customer/request-file.js';
import type { Guess } from '../../vendor/stock/guess/guess.js';
import { stockRows } from '../../vendor/stock/import.js';
import { categoryOf, isReserved, parseStockMap, type StockMap } from '../../vendor/stock/map.js';
import { StockReport } from '../../vendor/stock/report.js';
import type { StockTable } from '../../vendor/stock/table.js';
import type { Context } from '../context/context.js';
import { nameOf, readWritten } from '../files.js';
import { count, safe } from '../print/printer.js';
import { parsed } from '../stock/guessed-map.js';
import { openList } from '../stock/list.js';
import { guessFor, tell } from '../stock/mapping.js';
import { RowCount } from '../stock/progress.js';

/** A table of listings that a request is held against, read as a vendor reads a stock list. */
export interface Held {
  /** What the user calls the table. */
  readonly table: string;
  readonly population: Population;
}

/**
 * @throws file-invalid when the table is about other things or has no row, and what reading a list throws
 */
export async function holdAgainst(context: Context, draft: RequestDraft, file: string, mapFile: string | undefined): Promise<Held> {
  const { name, table } = await openList(context.io, file, {});
  for (const note of table.notes) context.err.text(`note: ${safe(name)}: ${safe(note)}`);
  const how =
    mapFile === undefined ? await guessedMap(context, name, table, draft) : { map: await writtenMap(context, mapFile, draft), table };
  return { table: name, population: await counted(context, draft, name, how) };
}

interface How {
  readonly map: StockMap;
  readonly table: StockTable;
}

async function writtenMap({ io }: Context, file: string, { vocabulary, currency }: RequestDraft): Promise<StockMap> {
  const root = await readWritten(io, file);
  const category = categoryOf(root);
  if (category !== undefined && category !== vocabulary.name)
    throw new MevilleError(
      'file-invalid',
      `The mapping is of a list of ${safe(category, 60)}, and the request is about ${vocabulary.name}.`,
      { file: nameOf(file), hint: `Name a mapping of a list of ${vocabulary.name}.` },
    );
  return parseStockMap(root, nameOf(file), vocabulary, currency);
}

async function guessedMap(context: Context, name: string, table: StockTable, { vocabulary, currency }: RequestDraft): Promise<How> {
  const { guess, table: whole } = await guessFor(table, vocabulary, { currency });
  const said: Guess = { ...guess, entries: guess.entries.filter((entry) => !isReserved(entry.name)) };
  if (said.entries.length > 0) tell(context, said);
  else if (table.columns.length > 0) throw foreign(name, `No column of ${safe(name)} is called like anything of ${vocabulary.label}.`);
  const priced: Guess = { ...said, entries: [...said.entries, { name: 'price', constant: '1', currency, sure: true }] };
  return { map: parsed(priced, name, vocabulary, { currency }), table: whole };
}

async function counted(context: Context, draft: RequestDraft, name: string, { map, table }: How): Promise<Population> {
  const { vocabulary, requirements, currency } = draft;
  const report = new StockReport();
  const progress = new RowCount(context.err, 'read');
  const population = new PopulationCount(draft);
  let taken = 0;
  try {
    for await (const { values } of stockRows(table, valuesOnly(map, currency), vocabulary, report)) {
      population.add(values);
      taken += 1;
      if (taken % breath !== 0) continue;
      if (context.signal.aborted) throw new MevilleError('interrupted', 'Interrupted.');
      progress.show(report.rows);
    }
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  } finally {
    progress.end();
  }
  const [bad] = report.unusable;
  if (taken === 0)
    throw new MevilleError(
      'file-invalid',
      `${safe(name)} has no row that can be used${bad === undefined ? '' : `: ${safe(bad.reason)}`}.`,
      { file: name, hint: 'Give a table with one row for each listing.' },
    );
  if (bad !== undefined)
    context.err.text(
      `note: ${count(report.unusableCount, 'row')} of ${safe(name)} cannot be used; row ${String(bad.row)}: ${safe(bad.reason)}`,
    );
  const found = population.result();
  if (requirements.length > 0 && found.unsaid.length === found.costs.length)
    throw foreign(
      name,
      `No row of ${safe(name)} says anything of what the request asks about: ${found.unsaid.map((each) => safe(each)).join(', ')}.`,
    );
  return found;
}

const foreign = (file: string, message: string): MevilleError =>
  new MevilleError('file-invalid', message, { file, hint: 'Give a table of such things, or say which column means what: --map MAP.yaml' });

/** A row is one thing that somebody may want, whatever it costs, however it is called, and also when it is sold. */
const valuesOnly = ({ file, decimal, properties, columns }: StockMap, currency: string): StockMap => ({
  file,
  ...(decimal === undefined ? {} : { decimal }),
  price: { source: { kind: 'constant', value: '1' }, currency },
  properties,
  columns,
});

/** Rows between two looks at the world. */
const breath = 1000;
