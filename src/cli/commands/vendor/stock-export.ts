import { MevilleError } from '../../../base/errors.js';
import type { StockExportOutput } from '../../../schema/generated/types.js';
import { choiceOf } from '../../choice.js';
import type { Verb } from '../../command.js';
import { count, safe, silent } from '../../print/printer.js';
import { pour } from '../../rank/pour.js';
import { shellWord } from '../../print/shell-word.js';
import { columnsOf, exportFormats, exportPieces, stockPages, type ExportFormat } from '../../stock/export.js';
import { sold } from '../../stock/mapping.js';
import { RowCount } from '../../stock/progress.js';

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly category?: string;
  readonly store?: string;
}

/** `meville-vendor stock export`: the stock as a list that can be imported again. */
export const run: Verb<[], Options> = async (context, _args, { format: said, out, category, store }) => {
  const { io, signal, err } = context;
  if (context.json && out === undefined)
    throw new MevilleError('usage-invalid', 'The list goes to stdout, so there is no room for a report in JSON.', {
      hint: 'Add --out FILE, or leave --json out; --format json writes the list itself as JSON.',
    });
  const format = formatOf(said, out);
  const words = sold(await context.vendor.file(), category);
  const books = await context.vendor.books(store);
  const order = words.properties.map(({ name }) => name);
  const columns = await columnsOf(stockPages(books, words.name), order);
  const file = out === undefined ? undefined : await context.files.begin(out);
  const progress = new RowCount(out === undefined ? silent : err, 'written');
  let rows = 0;
  async function* counted(): ReturnType<typeof stockPages> {
    for await (const page of stockPages(books, words.name)) {
      yield page;
      rows += page.length;
      progress.show(rows);
    }
  }
  for await (const piece of exportPieces(counted(), columns, format, file === undefined && io.stdout.isTTY === true)) {
    if (signal.aborted) throw new MevilleError('interrupted', 'Interrupted.');
    if (file !== undefined) await file.write(piece);
    else if (!(await pour(io.stdout, [piece], signal))) return {};
  }
  progress.end();
  if (out === undefined) return {};
  await file?.publish();
  return {
    json: { rows, columns: [...columns], file: out } satisfies StockExportOutput,
    text: (printer) => printer.line(`${safe(out)}: ${count(rows, 'row')} of ${words.name}.`),
    next: `meville-vendor stock import ${shellWord(out)}`,
  };
};

function formatOf(said: string | undefined, out: string | undefined): ExportFormat {
  if (said !== undefined) return choiceOf(exportFormats, said, '--format');
  const named = /\.(csv|json|ndjson)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  return exportFormats.find((format) => format === named) ?? 'csv';
}
