import type { ParsedRequest } from '../../documents/request/parse.js';
import { floorIn } from '../../vendor/pricing/pricer-of.js';
import { isBelowFloor } from '../../vendor/pricing/price-lines.js';
import type { HandOffer } from '../../vendor/people/offered.js';
import { confirm } from '../ask/prompt.js';
import type { Context } from '../context/context.js';
import { readPricing } from '../pricer.js';
import { sayMoney } from '../print/human.js';
import { safe } from '../print/printer.js';

/**
 * A person may sell below the floor, but not by mistake. What the floor is, is not said: others may look at the screen.
 * @throws answer-missing, interrupted, as `readPricing`
 */
export async function confirmFloors(
  context: Context,
  offers: readonly HandOffer[],
  { request }: ParsedRequest,
  options: { readonly pricing?: string; readonly yes?: boolean },
): Promise<void> {
  const { categories: served } = await context.vendor.file();
  const { pricing } = (await readPricing({ io: context.io, home: await context.home(), served }, options.pricing)) ?? {
    pricing: { categories: new Map() },
  };
  const { eligibleQuantity, priceCurrency } = request.claims.demand;
  for (const { thing, quote, row } of offers) {
    const floor = row === undefined ? undefined : floorIn(pricing, row);
    if (row === undefined || floor === undefined) continue;
    // A floor in another currency cannot be compared, so somebody has to look.
    const comparable = row.currency === priceCurrency;
    if (comparable && !isBelowFloor(quote.lines, priceCurrency, eligibleQuantity, floor)) continue;
    const problem = comparable ? 'is below its floor' : `cannot be held to its floor, which is in ${row.currency}`;
    await confirm(context, `${safe(thing.sku, 40)} for ${sayMoney(quote.total, priceCurrency)} ${problem}. Offer it?`, options);
  }
}
