import { MevilleError } from '../../../base/errors.js';
import { areaMeant, isArea } from '../../../base/values/areas.js';
import { divideHalfUp } from '../../../base/values/decimal.js';
import { formatAmount } from '../../../base/values/money.js';
import type { PricingCheckOutput } from '../../../schema/generated/types.js';
import type { Books, StockRow } from '../../../store/books.js';
import { PricingCheck, type Move, type Sample } from '../../../vendor/pricing/check.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { readPricing } from '../../pricer.js';
import { count, safe, type Printer } from '../../print/printer.js';
import { shellWord } from '../../print/shell-word.js';
import { tabulate } from '../../print/table.js';

interface Options {
  readonly store?: string;
  readonly quantity?: string;
  readonly area?: string;
  readonly limit?: string;
}

/** `meville-vendor pricing check [FILE]` */
export const run: Verb<[string | undefined], Options> = async (context, [named], options) => {
  const quantity = countOf(options.quantity, '--quantity') ?? 1;
  const limit = countOf(options.limit, '--limit') ?? 20;
  const { categories: served, areas } = await context.vendor.file();
  const area = options.area === undefined ? (areas[0] ?? '') : areaOf(options.area);
  const home = await context.home();
  const read = await readPricing({ io: context.io, home, served }, named);
  if (read === undefined)
    throw new MevilleError('file-missing', `There is no pricing.yaml in ${safe(home)}: everything is sold at its list price.`, {
      hint: 'Write one, or name a file: docs/pricing.md says how.',
    });
  const check = new PricingCheck(read.pricing, { quantity, area, today: Math.floor(context.clock() / 86_400) }, limit);
  for await (const row of everyRow(await context.vendor.books(options.store))) check.add(row);
  const json = toJson(read.file, quantity, area, check);
  return {
    json,
    text: (out) => print(out, json),
    next:
      json.rows === 0
        ? 'meville-vendor stock import FILE --map MAP.yaml'
        : `meville-vendor serve${named === undefined ? '' : ` --pricing ${shellWord(named)}`}`,
  };
};

function areaOf(text: string): string {
  if (isArea(text)) return text;
  const near = areaMeant(text);
  const message = `--area takes a country or region code of ISO 3166, for example GB or GB-SCT, not "${safe(text, 40)}".`;
  throw new MevilleError('usage-invalid', message, near === undefined ? {} : { hint: `Did you mean ${near}?` });
}

const page = 1000;

async function* everyRow(books: Books): AsyncGenerator<StockRow> {
  let after: string | undefined;
  for (;;) {
    const rows = await books.listStock({ limit: page, ...(after === undefined ? {} : { after }) });
    yield* rows;
    after = rows.at(-1)?.sku;
    if (rows.length < page) return;
  }
}

type Money = PricingCheckOutput['samples'][number]['list'];
const moneyOf = (minor: bigint, currency: string): Money => ({ amount: formatAmount(minor, currency), currency });

function toJson(file: string, quantity: number, area: string, { counts, rules, fall, rise, samples }: PricingCheck): PricingCheckOutput {
  const { rows, priced, ask, short, lifted, currency, nothing, 'too-large': tooLarge } = counts;
  return {
    file,
    quantity,
    area,
    rows,
    priced,
    ask,
    short,
    atFloor: lifted,
    unpriced: { currency, nothing, 'too-large': tooLarge },
    rules: rules.map(({ category, rule, rows: touched }) => ({
      category,
      kind: 'kind' in rule ? rule.kind : 'adjust',
      name: rule.name,
      rows: touched,
    })),
    fall: moveOf(fall),
    rise: moveOf(rise),
    samples: samples.map(sampleOf),
  };
}

const moveOf = (move: Move | undefined): PricingCheckOutput['fall'] =>
  move === undefined
    ? null
    : { sku: move.row.sku, list: moneyOf(move.row.price, move.row.currency), price: moneyOf(move.each, move.row.currency) };

function sampleOf({ row, made }: Sample): PricingCheckOutput['samples'][number] {
  const { sku, category, price, currency } = row;
  const priced = made.kind === 'priced' ? made : undefined;
  return {
    sku,
    category,
    outcome: made.kind === 'none' ? made.why : made.kind,
    list: moneyOf(price, currency),
    price: priced === undefined ? null : moneyOf(priced.each, currency),
    total: priced === undefined ? null : moneyOf(priced.quote.total, currency),
    atFloor: priced?.lifted ?? false,
    binding: priced?.quote.binding ?? null,
  };
}

function print(out: Printer, json: PricingCheckOutput): void {
  const { file, quantity, area, rows, rules, samples, unpriced } = json;
  out.text(`${safe(file)}, for ${String(quantity)} in ${area}: ${count(rows, 'row')} of stock, ${String(json.priced)} priced by rule.`);
  const several = new Set(rules.map(({ category }) => category)).size > 1;
  const lines = rules.map(({ category, kind, name, rows: touched }) => [
    `  ${several ? `${category} ` : ''}${kind}`,
    safe(name, 60),
    touched === 0 ? 'no row' : count(touched, 'row'),
  ]);
  out.lines(tabulate(lines, [{ whole: true }, {}, { align: 'right', whole: true }], out.room));
  const told: readonly (readonly [number, string])[] = [
    [json.atFloor, 'would be below the floor, and stand at it'],
    [json.ask, 'wait for a person'],
    [json.short, 'are fewer than are asked for'],
    [unpriced.currency, 'are in another currency than an amount that counts for them, and are not offered'],
    [unpriced.nothing, 'would cost nothing, and are not offered'],
    [unpriced['too-large'], 'would cost more than can be written, and are not offered'],
  ];
  for (const [n, what] of told) if (n > 0) out.text(`rows that ${what}: ${String(n)}`);
  for (const name of ['fall', 'rise'] as const) {
    const move = json[name];
    if (move !== null)
      out.text(
        `greatest ${name}: ${safe(move.sku, 40)}, ${move.list.amount} -> ${move.price.amount} ${move.price.currency}${partOf(move)}`,
      );
  }
  out.lines(tabulate(samples.map(cellsOf), [{}, { align: 'right', whole: true }, {}, { align: 'right', whole: true }, {}], out.room));
}

/** By how much of the list price, to the tenth of a percent. */
function partOf({ list, price }: NonNullable<PricingCheckOutput['fall']>): string {
  const [before, after] = [list, price].map(({ amount }) => BigInt(amount.replace('.', '')));
  if (before === undefined || after === undefined) return '';
  const change = after - before;
  const tenths = divideHalfUp((change < 0n ? -change : change) * 1000n, before);
  return ` (${change < 0n ? '-' : '+'}${String(tenths / 10n)}.${String(tenths % 10n)} %)`;
}

const outcomes = {
  ask: 'for a person',
  short: 'too few',
  currency: 'another currency',
  nothing: 'would cost nothing',
  'too-large': 'too large',
} as const;

function cellsOf({ sku, outcome, list, price, total, atFloor, binding }: PricingCheckOutput['samples'][number]): string[] {
  const cells = [safe(sku, 24), `${list.amount} ->`];
  if (outcome !== 'priced' || price === null || total === null) return [...cells, outcomes[outcome as keyof typeof outcomes], '', ''];
  const notes = [...(atFloor ? ['at the floor'] : []), ...(binding === false ? ['not binding'] : [])];
  return [...cells, `${price.amount} ${price.currency}`, `total ${total.amount}`, notes.join(', ')];
}
