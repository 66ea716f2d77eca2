import { MevilleError } from '../../../base/errors.js';
import { vocabulary } from '../../../schema/vocabulary.js';
import { readStock, type StockFormat } from '../../../vendor/stock-import.js';
import { parseStockMap } from '../../../vendor/stock-map.js';
import { StockReport } from '../../../vendor/stock-report.js';
import type { Verb } from '../../command.js';
import { inputStream, readWritten } from '../../files.js';
import { count, safe } from '../../print/printer.js';

interface Options {
  readonly map?: string;
  readonly category?: string;
  readonly format?: string;
}

/** `meville-vendor stock import FILE` */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  if (options.map === undefined) throw new MevilleError('answer-missing', 'Which column means what?', { hint: 'Add --map MAP.yaml.' });
  const vendor = await context.vendorFile();
  const words = vocabulary(options.category ?? vendor.categories[0] ?? 'any');
  if (!vendor.categories.includes(words.name)) throw new MevilleError('usage-invalid', `vendor.yaml does not say that you sell ${words.name}.`, { hint: `Add ${words.name} to its categories, or choose one of ${vendor.categories.join(', ')}.` });
  const map = parseStockMap(await readWritten(context.io, options.map), options.map, words, vendor.currency);
  const format = formatOf(file, options.format);
  const report = new StockReport();
  const books = await context.books();
  const name = file === '-' ? 'stdin' : file;
  let stored: { added: number; updated: number };
  try {
    stored = await books.importStock(readStock(inputStream(context.io, file), format, map, words, report));
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  }
  const { rows, unusable, unusableCount, notes, noteCount } = report;
  return {
    json: { rows, ...stored, unusable, unusableCount, notes, noteCount },
    text: (out) => {
      out.line(`${safe(name)}: ${count(rows, 'row')}, ${String(stored.added)} new, ${String(stored.updated)} updated, ${String(unusableCount)} unusable.`);
      for (const { row, line, reason } of unusable.slice(0, 20)) out.line(`  row ${String(row)}${line === undefined ? '' : ` (line ${String(line)})`}: ${safe(reason)}`);
      if (unusableCount > 20) out.line(`  and ${String(unusableCount - 20)} more; see them with --json`);
      if (noteCount > 0) out.line(`${count(noteCount, 'cell')} could not be read and were left out of their rows:`);
      for (const { row, property, reason } of notes.slice(0, 10)) out.line(`  row ${String(row)}, ${safe(property)}: ${safe(reason)}`);
      if (noteCount > 10) out.line(`  and ${String(noteCount - 10)} more; see them with --json`);
    },
    exit: rows > 0 && stored.added + stored.updated === 0 ? 3 : 0,
  };
};

function formatOf(file: string, format: string | undefined): StockFormat {
  const said = format ?? (/\.(csv|json)$/i.exec(file)?.[1]?.toLowerCase());
  if (said === 'csv' || said === 'json') return said;
  throw new MevilleError('usage-invalid', `${safe(file)} does not say by its name what it is.`, { hint: 'Add --format csv or --format json.' });
}
