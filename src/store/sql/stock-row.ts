import { utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { isWellFormed, visible } from '../../base/text.js';
import type { StockRow } from '../books.js';
import { unlimitedAmount } from '../stored-amount.js';
import type { Row } from './sql.js';
import { readTexts } from './texts.js';

/** A row of stock as it is kept: what can be, where it is found, and how it is read again. */

/** What `readStockRow` reads; of the table `stock`. */
export const stockColumns = `stock.sku, stock.category, stock.quantity, stock.price, stock.currency, stock.floor,
  coalesce(stock.since, stock.taken) AS since, stock.lead_days, stock.texts`;

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
const isAmount = (amount: bigint): boolean => amount >= 0n && amount < unlimitedAmount;

/** @throws value-invalid when something about the row beside its values cannot be kept */
export function requireStorable({ sku, quantity, price, floor = 0n, since = 0, leadDays = 0 }: StockRow): void {
  const fault =
    sku === '' || !isWellFormed(sku) || sku.includes('\0')
      ? 'has a SKU that cannot be kept'
      : !isCount(quantity)
        ? 'has a quantity that is no whole number'
        : !isAmount(price)
          ? 'has a price that cannot be kept'
          : !isAmount(floor)
            ? 'has a floor that cannot be kept'
            : !Number.isSafeInteger(since)
              ? 'has been in stock since a day that is none'
              : !isCount(leadDays)
                ? 'has a lead time that is no whole number of days'
                : undefined;
  if (fault !== undefined) throw new MevilleError('value-invalid', `The stock row "${visible(sku, { maxWidth: 60 })}" ${fault}.`);
}

export function readStockRow(row: Row): StockRow {
  const category = String(row['category']);
  const { floor = null, lead_days: leadDays = null } = row;
  return {
    sku: String(row['sku']),
    category,
    quantity: Number(row['quantity']),
    price: BigInt(String(row['price'])),
    currency: String(row['currency']),
    ...(floor === null ? {} : { floor: BigInt(String(floor)) }),
    since: Number(row['since']),
    values: readTexts(category, String(row['texts'])),
    ...(leadDays === null ? {} : { leadDays: Number(leadDays) }),
  };
}

const beyondFirstPlane = /[\ud800-\udfff]/;

/**
 * What a SKU is found and ordered by: bytes in the order of its code units. UTF-8 is in that order within the first plane; beyond it the
 * two halves of a pair are written each by itself, as CESU-8 does.
 */
export function placeOf(sku: string): Uint8Array {
  if (!beyondFirstPlane.test(sku)) return utf8(sku);
  const bytes: number[] = [];
  for (let at = 0; at < sku.length; at += 1) {
    const unit = sku.charCodeAt(at);
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
  }
  return Uint8Array.from(bytes);
}
