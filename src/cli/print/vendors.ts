import { storedProfile } from '../../customer/vendor-book.js';
import type { VendorEntry } from '../../store/ledger.js';
import { safe } from './printer.js';

/** How vendors of the book are shown. */

export const vendorRows = (entries: readonly VendorEntry[]): string[][] => entries.map(({ name, origin, pin }) => [safe(name, 40), safe(origin, 60), `key ${pin.slice(0, 12)}…`]);

export async function entryToJson(entry: VendorEntry): Promise<Record<string, unknown>> {
  const { profile, vendor } = await storedProfile(entry);
  const { name, categories, areaServed, priceCurrency, terms, exp } = profile.claims;
  return { name: entry.name, origin: entry.origin, loopback: entry.loopback, key: entry.pin, id: vendor.id, profile: { name, categories, areaServed, priceCurrency, terms, exp } };
}
