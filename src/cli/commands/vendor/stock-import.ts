import { MevilleError } from '../../../base/errors.js';
import { categories, vocabulary } from '../../../schema/vocabulary.js';
import type { StockImportOutput } from '../../../schema/generated/types.js';
import { readStock, type StockFormat } from '../../../vendor/stock-import.js';
import { parseStockMap } from '../../../vendor/stock-map.js';
import { StockReport } from '../../../vendor/stock-report.js';
import { choiceOf } from '../../choice.js';
import type { Verb } from '../../command.js';
import { inputStream, nameOf, readWritten } from '../../files.js';
import { count, safe, type Printer } from '../../print/printer.js';

interface Options {
  readonly store?: string;
  readonly map?: string;
  readonly category?: string;
  readonly format?: string;
}

/** `meville-vendor stock import FILE`: exit code 3 when there are rows and not one of them can be used. */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const name = nameOf(file);
  if (options.map === undefined) throw new MevilleError('answer-missing', 'Which column means what?', { hint: 'Add --map MAP.yaml.' });
  const format = formatOf(file, options.format);
  const vendor = await context.vendorFile();
  const category = options.category ?? vendor.categories[0] ?? 'any';
  if (categories.includes(category) && !vendor.categories.includes(category)) {
    throw new MevilleError('usage-invalid', `vendor.yaml does not say that you sell ${category}.`, {
      hint: `Add ${category} to its categories, or choose one of ${vendor.categories.join(', ')}.`,
    });
  }
  const words = vocabulary(category);
  const map = parseStockMap(await readWritten(context.io, options.map), nameOf(options.map), words, vendor.currency);
  const report = new StockReport();
  const books = await context.books(options.store);
  const today = Math.floor(context.clock() / 86_400);
  let stored: { readonly added: number; readonly updated: number };
  try {
    stored = await books.importStock(readStock(inputStream(context.io, file), format, map, words, report), { today });
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  }
  const { rows, unusable, unusableCount, notes, noteCount } = report;
  const { added, updated } = stored;
  const json: StockImportOutput = { rows, added, updated, unusable: [...unusable], unusableCount, notes: [...notes], noteCount };
  return {
    json,
    text: (out) => print(out, name, json),
    ...(added + updated === 0 ? {} : { next: 'meville-vendor serve' }),
    exit: rows > 0 && added + updated === 0 ? 3 : 0,
  };
};

const mostUnusable = 20;
const mostNotes = 10;

function print(out: Printer, name: string, { rows, added, updated, unusable, unusableCount, notes, noteCount }: StockImportOutput): void {
  out.text(`${safe(name)}: ${count(rows, 'row')}, ${String(added)} new, ${String(updated)} updated, ${String(unusableCount)} unusable.`);
  for (const { row, line, reason } of unusable.slice(0, mostUnusable))
    out.text(`  row ${String(row)}${line === undefined ? '' : ` (line ${String(line)})`}: ${safe(reason)}`);
  if (unusableCount > mostUnusable) out.text(`  and ${String(unusableCount - mostUnusable)} more; see them with --json`);
  if (noteCount > 0) out.text(`${count(noteCount, 'cell')} could not be read and ${noteCount === 1 ? 'was' : 'were'} left out:`);
  for (const { row, property, reason } of notes.slice(0, mostNotes)) out.text(`  row ${String(row)}, ${safe(property)}: ${safe(reason)}`);
  if (noteCount > mostNotes) out.text(`  and ${String(noteCount - mostNotes)} more; see them with --json`);
}

function formatOf(file: string, format: string | undefined): StockFormat {
  const formats = ['csv', 'json'] as const;
  if (format !== undefined) return choiceOf(formats, format, '--format');
  const said = /\.(csv|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (said !== undefined) return choiceOf(formats, said, '--format');
  throw new MevilleError('usage-invalid', `${nameOf(file)} does not say by its name what it is.`, {
    hint: 'Add --format csv or --format json.',
  });
}
