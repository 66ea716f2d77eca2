import type { StockRow } from '../../store/books.js';
import { noRules, type Pricing, type PriceRules } from './pricing.js';
import type { Priced, Pricer } from './quote.js';
import { floorOf, reckon } from './reckon.js';
import type { Asked } from './terms.js';

const rulesFor = (pricing: Pricing, { category }: StockRow): PriceRules => pricing.categories.get(category) ?? noRules;

/** The pricer of a pricing file. */
export const pricerOf =
  (pricing: Pricing): Pricer =>
  (row, { request }, now) => {
    const { eligibleQuantity, areaServed } = request.claims.demand;
    const asked: Asked = { quantity: eligibleQuantity, area: areaServed, today: Math.floor(now / 86_400) };
    return Promise.resolve(pricedOf(reckon(rulesFor(pricing, row), row, asked)));
  };

/** Keeps how the price came about, and with it what tells of the floor, from what becomes an offer. */
const pricedOf = (reckoning: ReturnType<typeof reckon>): Priced =>
  reckoning.kind === 'priced' ? { kind: 'priced', quote: reckoning.quote } : { kind: reckoning.kind };

/** The least that one may be sold for, in minor units, by the file and the stock; undefined when it cannot be told. */
export const floorIn = (pricing: Pricing, row: StockRow): bigint | undefined => floorOf(rulesFor(pricing, row), row);
