import { MevilleError } from '../../base/errors.js';
import { categories, vocabulary, type Vocabulary } from '../../schema/vocabulary.js';
import { categoryOf, parseStockMap, type StockMap } from '../../vendor/stock/map.js';
import { guessMap, guessedRows, unsaid, type Guess, type GuessedEntry } from '../../vendor/stock/guess/guess.js';
import type { StockTable } from '../../vendor/stock/table.js';
import type { VendorFile } from '../../vendor/profile.js';
import { canAsk } from '../ask/prompt.js';
import { isThere } from '../compose/plan.js';
import type { Context } from '../context/context.js';
import { nameOf, readWritten } from '../files.js';
import { safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { cellsOf, firstRows } from './first-rows.js';
import { parsed } from './guessed-map.js';
import type { StockList } from './list.js';

/** Which column means what: as a mapping file says it, as somebody says it who is asked, or as the list itself leaves no doubt. */

export interface Mapping {
  readonly map: StockMap;
  readonly words: Vocabulary;
  /** The list from its first row. */
  readonly table: StockTable;
}

interface Options {
  readonly map?: string;
  readonly category?: string;
}

/** @throws answer-missing, interrupted, usage-invalid, and what reading a mapping throws */
export async function mappingFor(
  context: Context,
  { name, table }: StockList,
  file: string,
  options: Options,
  vendor: VendorFile,
): Promise<Mapping> {
  const { map } = options;
  if (map !== undefined && (map === '-' || !canAsk(context) || (await isThere(context, map)))) {
    const root = await readWritten(context.io, map).catch((thrown: unknown) => {
      if (!(thrown instanceof MevilleError) || thrown.code !== 'file-missing') throw thrown;
      throw new MevilleError(thrown.code, thrown.message, {
        hint: `Make it: meville-vendor stock map ${shellWord(file)} --out ${shellWord(map)}`,
        cause: thrown,
      });
    });
    const words = sold(vendor, options.category ?? categoryOf(root));
    return { map: parseStockMap(root, nameOf(map), words, vendor.currency), words, table };
  }
  const words = sold(vendor, options.category);
  const guessed = await guessFor(table, words, vendor);
  if (map === undefined) {
    requireSure(guessed.guess, file);
    tell(context, guessed.guess);
    return { map: parsed(guessed.guess, name, words, vendor), words, table: guessed.table };
  }
  const { askMapping } = await import('./ask.js');
  const said = await askMapping(context, {
    guess: guessed.guess,
    columns: table.columns,
    cells: guessed.cells,
    words,
    vendor,
    list: name,
    map,
  });
  return { map: parsed(said, name, words, vendor), words, table: guessed.table };
}

/** @throws usage-invalid for what vendor.yaml does not sell, category-unknown */
export function sold(vendor: VendorFile, said: string | undefined): Vocabulary {
  const category = said ?? vendor.categories[0] ?? 'any';
  if (categories.includes(category) && !vendor.categories.includes(category)) {
    throw new MevilleError('usage-invalid', `vendor.yaml does not say that you sell ${category}.`, {
      hint: `Add ${category} to its categories, or choose one of ${vendor.categories.join(', ')}.`,
    });
  }
  return vocabulary(category);
}

/** What the first rows of a list make probable. */
export async function guessFor(
  table: StockTable,
  words: Vocabulary,
  { currency }: Pick<VendorFile, 'currency'>,
): Promise<{ readonly guess: Guess; readonly cells: readonly (readonly (string | undefined)[])[]; readonly table: StockTable }> {
  const { first, table: whole } = await firstRows(table, guessedRows);
  const cells = cellsOf(first);
  return { guess: guessMap(table.columns, cells, words, currency), cells, table: whole };
}

/** Nothing is offered at a price that was guessed. @throws answer-missing */
function requireSure({ entries }: Guess, file: string): void {
  const price = entries.find(({ name }) => name === 'price');
  if (price?.sure === true) return;
  const message = price === undefined ? 'No column is surely the price.' : `The column "${safe(price.column ?? '', 60)}" may be the price.`;
  throw new MevilleError('answer-missing', `Which column means what? ${message}`, {
    hint: `Let it be guessed, look it over, and add it with --map: meville-vendor stock map ${shellWord(file)} --out map.yaml`,
  });
}

/** What was taken for what, since nobody said so. */
export function tell({ err }: Context, guess: Guess): void {
  const { entries, unused } = guess;
  const missing = unsaid(guess);
  err.text(`note: no --map, so columns are taken for what they are called: ${entries.map(sayEntry).join(', ')}`);
  if (missing !== undefined)
    err.text(`note: no column says the ${missing}, which customers name first; where it is the same for all, a mapping can say it`);
  if (unused.length > 0) err.text(`note: not used: ${unused.map(({ column }) => safe(column, 40)).join(', ')}`);
}

function sayEntry({ name, column, template, unit, currency, sure }: GuessedEntry): string {
  const suffix = unit ?? currency;
  return `${safe(name)} from ${safe(column ?? template ?? '', 40)}${suffix === undefined ? '' : ` in ${suffix}`}${sure ? '' : ' (a guess)'}`;
}
