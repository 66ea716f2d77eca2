import type { StockMapOutput } from '../../../schema/generated/types.js';
import { writeMap } from '../../../vendor/stock/guess/write-map.js';
import type { Verb } from '../../command.js';
import { safe } from '../../print/printer.js';
import { shellWord } from '../../print/shell-word.js';
import { openList, type ListOptions } from '../../stock/list.js';
import { guessFor, sold } from '../../stock/mapping.js';

interface Options extends ListOptions {
  readonly out?: string;
  readonly category?: string;
}

/** `meville-vendor stock map FILE`: what the columns probably mean, as a mapping file. */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const { out } = options;
  const vendor = await context.vendor.file();
  const words = sold(vendor, options.category);
  const { name, table } = await openList(context.io, file, options);
  for (const note of table.notes) context.err.text(`note: ${safe(name)}: ${safe(note)}`);
  const { guess, table: whole } = await guessFor(table, words, vendor);
  await whole.rows[Symbol.asyncIterator]().return?.();
  const text = writeMap(guess, name);
  if (out !== undefined) await context.files.write(out, text);
  const guesses = guess.entries.filter(({ sure }) => !sure).map((entry) => entry.name);
  const json: StockMapOutput = {
    category: guess.category,
    decimal: guess.decimal ?? null,
    entries: [...guess.entries],
    unused: [...guess.unused],
    written: out ?? null,
  };
  return {
    json,
    text: (printer) => {
      if (out === undefined) printer.raw(text);
      else {
        printer.line(`${safe(out)} is written, from ${safe(name)}.`);
        if (guesses.length > 0) printer.text(`Guesses to look over: ${guesses.map((guessed) => safe(guessed)).join(', ')}`);
      }
    },
    ...(out === undefined ? {} : { next: `meville-vendor stock import ${shellWord(file)} --map ${shellWord(out)}` }),
  };
};
