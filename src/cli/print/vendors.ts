import { storedProfile } from '../../customer/vendor-book.js';
import type { VendorsShowOutput } from '../../schema/generated/types.js';
import type { VendorEntry } from '../../store/ledger.js';
import type { Printed } from '../command.js';
import { safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

/** How vendors of the book are shown. */

export const printVendors = (out: Printer, entries: readonly VendorEntry[]): void =>
  out.lines(
    tabulate(
      entries.map(({ name, origin, pin }) => [safe(name, 40), safe(origin, 80), `key ${pin.slice(0, 12)}…`]),
      [{}, {}, { wrap: true }],
      out.room,
    ),
  );

export async function entryToJson(entry: VendorEntry): Promise<Printed<VendorsShowOutput>> {
  const { profile, vendor } = await storedProfile(entry);
  const { name, categories, areaServed, priceCurrency, terms, exp } = profile.claims;
  return {
    name: entry.name,
    origin: entry.origin,
    loopback: entry.loopback,
    key: entry.pin,
    id: vendor.id,
    profile: { name, categories, areaServed, priceCurrency, terms, exp },
  };
}
