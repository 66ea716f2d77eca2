import { MevilleError } from '../../../base/errors.js';
import type { StockImportOutput } from '../../../schema/generated/types.js';
import type { Books, StockImported, StockRow } from '../../../store/books.js';
import { stockRows } from '../../../vendor/stock/import.js';
import { StockReport } from '../../../vendor/stock/report.js';
import type { StockTable } from '../../../vendor/stock/table.js';
import { confirm } from '../../ask/prompt.js';
import type { Verb } from '../../command.js';
import type { Context } from '../../context/context.js';
import { count, safe, type Printer } from '../../print/printer.js';
import { openList, type ListOptions, type StockList } from '../../stock/list.js';
import { mappingFor, type Mapping } from '../../stock/mapping.js';
import { RowCount } from '../../stock/progress.js';
import { beginReport, type ReportFile } from '../../stock/report-file.js';

interface Options extends ListOptions {
  readonly store?: string;
  readonly map?: string;
  readonly category?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly report?: string;
}

/** `meville-vendor stock import FILE`: exit code 3 when there are rows and not one of them can be used. */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const vendor = await context.vendor.file();
  const list = await openList(context.io, file, options);
  for (const note of list.table.notes) context.err.text(`note: ${safe(list.name)}: ${safe(note)}`);
  const mapping = await mappingFor(context, list, file, options, vendor);
  const reportFile = options.report === undefined ? undefined : await beginReport(context, options.report);
  const books = await context.vendor.books(options.store);
  const { stored, report } = await store({ context, books, list, mapping, reportFile }, options);
  await reportFile?.publish();
  tellRestocked(context, stored);

  const { rows, usable, unusable, unusableCount, notes, noteCount } = report;
  const dryRun = options.dryRun === true;
  const counts = {
    rows,
    ...stored,
    restocked: [...stored.restocked],
    unusable: [...unusable],
    unusableCount,
    notes: [...notes],
    noteCount,
  };
  const json: StockImportOutput = { ...counts, replaced: options.replace === true, dryRun, report: options.report ?? null };
  return {
    json,
    text: (out) => print(out, list.name, json),
    ...(usable === 0 || dryRun ? {} : { next: 'meville-vendor serve' }),
    exit: rows > 0 && usable === 0 ? 3 : 0,
  };
};

interface Run {
  readonly context: Context;
  readonly books: Books;
  readonly list: StockList;
  readonly mapping: Mapping;
  readonly reportFile: ReportFile | undefined;
}

interface Stored {
  readonly stored: StockImported;
  readonly report: StockReport;
}

async function store(what: Run, options: Options): Promise<Stored> {
  const { context, list, mapping } = what;
  if (options.replace !== true) return pass(what, mapping.table, { dryRun: options.dryRun === true });
  const replace = mapping.words.name;
  if (options.dryRun === true) return pass(what, mapping.table, { replace, dryRun: true });
  if (options.yes === true) return pass(what, mapping.table, { replace, dryRun: false });
  if (list.again === undefined)
    throw new MevilleError(
      'usage-invalid',
      `${safe(list.name)} can be read only once, and --replace has to look what would vanish first.`,
      {
        hint: 'Give a file, or add --yes.',
      },
    );
  // Nothing is told of the first look: the second meets the same rows.
  const looked = await pass({ ...what, reportFile: undefined }, mapping.table, { replace, dryRun: true });
  const { removed } = looked.stored;
  const present = looked.stored.updated + removed;
  if (removed * 2 > present)
    await confirm(
      context,
      `${count(removed, 'row')} of ${String(present)} would vanish, because ${safe(list.name)} does not have them. Go on?`,
      {},
    );
  return pass(what, await list.again(), { replace, dryRun: false });
}

/** Takes the list into the books once. */
async function pass(
  { context, books, list: { name }, mapping: { map, words }, reportFile }: Run,
  table: StockTable,
  { replace, dryRun }: { readonly replace?: string; readonly dryRun: boolean },
): Promise<Stored> {
  const report = new StockReport(reportFile?.sink);
  const progress = new RowCount(context.err, dryRun ? 'looked at' : 'read');
  async function* rows(): AsyncGenerator<StockRow, void, void> {
    let taken = 0;
    for await (const row of stockRows(table, map, words, report)) {
      yield row;
      taken += 1;
      if (taken % breath !== 0) continue;
      if (context.signal.aborted) throw new MevilleError('interrupted', 'Interrupted.', { hint: 'Nothing was changed.' });
      progress.show(report.rows);
      await reportFile?.flush();
    }
    await reportFile?.flush();
    // A list without anything to sell is a mistake far more often than the end of a business.
    if (replace !== undefined && taken === 0)
      throw new MevilleError('file-invalid', `${safe(name)} has no row that can be used, so --replace would remove everything.`, {
        hint: 'See what is wrong with the rows without --replace.',
      });
  }
  const today = Math.floor(context.clock() / 86_400);
  try {
    const stored = await books.importStock(rows(), { today, dryRun, ...(replace === undefined ? {} : { replace }) });
    return { stored, report };
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  } finally {
    progress.end();
  }
}

/** Of some that were sold, there may be more again; or the list does not know of the sale. */
function tellRestocked({ err }: Context, { restocked, restockedCount }: StockImported): void {
  if (restockedCount === 0) return;
  const names = restocked.slice(0, mostNamed).map((sku) => safe(sku, 40));
  const rest = restockedCount > names.length ? ` and ${String(restockedCount - names.length)} more` : '';
  err.text(
    `note: some were sold since the last list, and this one says more than was left of ${names.join(', ')}${rest}. A list made before those sales sells them twice.`,
  );
}

const mostNamed = 5;

/** Rows between two looks at the world. */
const breath = 1000;

const mostUnusable = 20;
const mostNotes = 10;

function print(out: Printer, name: string, json: StockImportOutput): void {
  const { rows, added, updated, removed, unusable, unusableCount, notes, noteCount, report } = json;
  const rest = report === null ? 'all with --report FILE' : `all in ${safe(report)}`;
  if (json.dryRun) out.line('Nothing was changed. This is what would have been:');
  const vanished = json.replaced ? `, ${String(removed)} removed` : '';
  out.text(
    `${safe(name)}: ${count(rows, 'row')}, ${String(added)} new, ${String(updated)} updated${vanished}, ${String(unusableCount)} unusable.`,
  );
  for (const { row, line, reason } of unusable.slice(0, mostUnusable))
    out.text(`  row ${String(row)}${line === undefined ? '' : ` (line ${String(line)})`}: ${safe(reason)}`);
  if (unusableCount > mostUnusable) out.text(`  and ${String(unusableCount - mostUnusable)} more; ${rest}`);
  if (noteCount > 0) out.text(`${count(noteCount, 'cell')} could not be read and ${noteCount === 1 ? 'was' : 'were'} left out:`);
  for (const { row, property, reason } of notes.slice(0, mostNotes)) out.text(`  row ${String(row)}, ${safe(property)}: ${safe(reason)}`);
  if (noteCount > mostNotes) out.text(`  and ${String(noteCount - mostNotes)} more; ${rest}`);
}
