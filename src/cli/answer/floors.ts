import type { ParsedRequest } from '../../documents/request/parse.js';
import { floorIn } from '../../vendor/pricing/pricer-of.js';
import { isBelowFloor } from '../../vendor/pricing/price-lines.js';
import type { HandOffer } from '../../vendor/people/offered.js';
import { confirm } from '../ask/prompt.js';
import type { Context } from '../context.js';
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
  const { categories: served } = await context.vendorFile();
  const { pricing } = (await readPricing({ io: context.io, home: await context.home(), served }, options.pricing)) ?? {
    pricing: { categories: new Map() },
  };
  const { eligibleQuantity, priceCurrency } = request.claims.demand;
  // A floor in another currency cannot be compared, so somebody has to look.
  const below = offers.filter(
    ({ row, quote }) =>
      row !== undefined &&
      (row.currency !== priceCurrency || isBelowFloor(quote.lines, priceCurrency, eligibleQuantity, floorIn(pricing, row))),
  );
  for (const { thing, quote } of below)
    await confirm(
      context,
      `${safe(thing.sku, 40)} for ${sayMoney(quote.total, priceCurrency)} is below its floor, or may be. Offer it?`,
      options,
    );
}
