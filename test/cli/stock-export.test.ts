import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from '../../src/base/values/read.js';
import type { Value } from '../../src/base/values/value.js';
import { columnsOf, exportPieces, stockPages, type ExportFormat } from '../../src/cli/stock/export.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import type { StockRow } from '../../src/store/books.js';
import { guessMap } from '../../src/vendor/stock/guess/guess.js';
import { writeMap } from '../../src/vendor/stock/guess/write-map.js';
import { readStock } from '../../src/vendor/stock/import.js';
import { guard } from '../../src/vendor/stock/loosen.js';
import { parseStockMap } from '../../src/vendor/stock/map.js';
import { StockReport } from '../../src/vendor/stock/report.js';
import { openTable } from '../../src/vendor/stock/table.js';
import { MemoryBooks } from '../support/books-memory.js';
import { tree } from '../vendor/shop.js';

/** What is exported is the stock, and what is imported of it is the stock again. */

const words = vocabulary('car');

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

async function exported(rows: readonly StockRow[], format: ExportFormat, shown = false): Promise<string> {
  const books = new MemoryBooks();
  await books.importStock(rows, { today: 20_000 });
  const columns = await columnsOf(
    stockPages(books, 'car'),
    words.properties.map(({ name }) => name),
  );
  let text = '';
  for await (const piece of exportPieces(stockPages(books, 'car'), columns, format, shown)) text += piece;
  return text;
}

async function imported(text: string, format: ExportFormat): Promise<{ rows: StockRow[]; report: StockReport }> {
  const { columns, rows: raw } = await openTable(once(text), format);
  const cells: (readonly (string | undefined)[])[] = [];
  for await (const batch of raw) cells.push(...batch.map((row) => row.cells ?? row.fields));
  const map = parseStockMap(tree(writeMap(guessMap(columns, cells, words, 'GBP'), 'x'), 'map.yaml'), 'map.yaml', words, 'GBP');
  const report = new StockReport();
  const rows: StockRow[] = [];
  for await (const row of readStock(once(text), format, map, words, report)) rows.push(row);
  return { rows, report };
}

const value = (property: string, text: string): [string, Value] => {
  const read = readValue(text, words.named(property)?.type ?? { type: 'text' });
  if (read.kind === 'missing') throw new Error(read.reason);
  return [property, read];
};

/** Texts that a spreadsheet, a terminal or a careless reader makes something else of; none that says nothing. */
const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''-x",
    '+44',
    '@a',
    '-5',
    'a;=b',
    'a "quoted" text',
    'a,b',
    'Škoda',
    "a; '=b",
    '日本',
    '\u202Eevil',
    '5.200',
  ),
  fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 20 }),
);
const usable = text.filter((written) => {
  const read = readValue(written, { type: 'text' });
  return read.kind === 'text' && read.text === written && !/^[-–—?.]+$|^n\/?a$|[\p{Cc}\u2028\u2029]/iu.test(written);
});

const stock = fc.uniqueArray(
  fc.record({
    sku: usable,
    quantity: fc.integer({ min: 0, max: 999_999 }),
    price: fc.bigInt({ min: 100_000n, max: 9_999_999n }),
    model: usable,
    mileage: fc.integer({ min: 0, max: 200_000 }),
    more: fc.boolean(),
  }),
  { selector: ({ sku }) => sku.trim(), minLength: 1, maxLength: 8 },
);

interface Generated {
  readonly sku: string;
  readonly quantity: number;
  readonly price: bigint;
  readonly model: string;
  readonly mileage: number;
  readonly more: boolean;
}

const rowOf = ({ sku, quantity, price, model, mileage, more }: Generated): StockRow => ({
  sku,
  category: 'car',
  quantity,
  price,
  currency: 'GBP',
  since: 20_000,
  values: new Map([value('model', model), value('mileage', `${String(mileage)} mi`)]),
  ...(more ? { floor: price - 1n, leadDays: 7 } : {}),
});

const plain = ({ values, ...row }: StockRow): unknown => ({ ...row, values: [...values].map(([name, { text: said }]) => [name, said]) });
const bySku = (rows: readonly StockRow[]): unknown[] => rows.toSorted((a, b) => (a.sku < b.sku ? -1 : 1)).map(plain);

test.each(['csv', 'json', 'ndjson'] as const)('what is exported as %s is imported again as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(stock, async (generated) => {
      const rows = generated.map(rowOf);
      const { rows: again, report } = await imported(await exported(rows, format), format);
      expect([report.unusable, report.notes]).toEqual([[], []]);
      expect(bySku(again)).toEqual(bySku(rows));
    }),
    { numRuns: 60 },
  );
});

describe('a list for a spreadsheet', () => {
  const row = (model: string): StockRow => rowOf({ sku: 'A', quantity: 1, price: 500_000n, model, mileage: 1, more: false });

  test.each(['=1+1', '+1', '-1', '@x', '＝1', 'a; =1', 'a;=1', "'=1"])('has no cell that is taken for a formula: %s', async (model) => {
    const csv = await exported([row(model)], 'csv');
    const [, line = ''] = csv.split('\n');
    expect(line).not.toMatch(/(?:^|[,;][\s"]*)[-=+@＋－＝＠]/);
    expect((await imported(csv, 'csv')).rows[0]?.values.get('model')?.text).toBe(model);
  });

  test('leaves alone what begins with no formula', () => {
    for (const harmless of ["'quoted'", "it's", 'a=b', '5-5']) expect(guard(harmless)).toBe(harmless);
  });

  test('on a terminal shows what would move or hide anything', async () => {
    expect(await exported([row('\u202Eevil')], 'csv', true)).toContain('\\u{202e}evil');
    expect(await exported([row('\u202Eevil')], 'csv')).toContain('\u202Eevil');
  });
});
