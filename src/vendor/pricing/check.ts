import type { StockRow } from '../../store/books.js';
import { noRules, type Adjustment, type Fee, type Pricing } from './pricing.js';
import { reckon, type Reckoning } from './reckon.js';
import type { Asked } from './terms.js';

/** A row and what it would be sold for. */
export interface Sample {
  readonly row: StockRow;
  /** `short`: there are fewer than are asked for. */
  readonly made: Reckoning | { readonly kind: 'short' };
}

/** A row whose price a file changes, in minor units for one. */
export interface Move {
  readonly row: StockRow;
  readonly each: bigint;
}

/** What a pricing file would do to a stock, counted row by row in bounded memory. */
export class PricingCheck {
  readonly #pricing: Pricing;
  readonly #asked: Asked;
  readonly #mostSamples: number;
  readonly #touched = new Map<Adjustment | Fee, number>();
  readonly #samples: Sample[] = [];
  /** How many rows came out how; `lifted` are among those that are priced. */
  readonly counts = { rows: 0, priced: 0, ask: 0, short: 0, lifted: 0, currency: 0, nothing: 0, 'too-large': 0 };
  /** By part of the list price. */
  fall: Move | undefined;
  rise: Move | undefined;

  constructor(pricing: Pricing, asked: Asked, mostSamples: number) {
    this.#pricing = pricing;
    this.#asked = asked;
    this.#mostSamples = mostSamples;
  }

  /** The first rows that came. */
  get samples(): readonly Sample[] {
    return this.#samples;
  }

  /** Every rule of the file in its order, and how many rows it touches. */
  get rules(): readonly { readonly category: string; readonly rule: Adjustment | Fee; readonly rows: number }[] {
    return [...this.#pricing.categories].flatMap(([category, { adjust, fees }]) =>
      [...adjust, ...fees].map((rule) => ({ category, rule, rows: this.#touched.get(rule) ?? 0 })),
    );
  }

  add(row: StockRow): void {
    const made: Sample['made'] =
      row.quantity < this.#asked.quantity
        ? { kind: 'short' }
        : reckon(this.#pricing.categories.get(row.category) ?? noRules, row, this.#asked);
    this.counts.rows += 1;
    this.counts[made.kind === 'none' ? made.why : made.kind] += 1;
    if (this.#samples.length < this.#mostSamples) this.#samples.push({ row, made });
    if (made.kind !== 'priced') return;
    if (made.lifted) this.counts.lifted += 1;
    for (const rule of [...made.adjusted, ...made.charged]) this.#touched.set(rule, (this.#touched.get(rule) ?? 0) + 1);
    const move = { row, each: made.each };
    if (move.each < row.price && isFurther(move, this.fall, -1n)) this.fall = move;
    if (move.each > row.price && isFurther(move, this.rise, 1n)) this.rise = move;
  }
}

/** Whether a price moves by a greater part of its list price than another does. */
const isFurther = (a: Move, b: Move | undefined, way: 1n | -1n): boolean =>
  b === undefined || (a.each - a.row.price) * b.row.price * way > (b.each - b.row.price) * a.row.price * way;
