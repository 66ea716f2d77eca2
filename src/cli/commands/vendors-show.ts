import { timeText } from '../../base/clock.js';
import { findVendor, storedProfile } from '../../customer/vendor-book.js';
import type { Verb } from '../command.js';
import { safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';
import { entryToJson } from '../print/vendors.js';

/** `meville vendors show NAME` */
export const run: Verb<[string], object> = async (context, [name]) => {
  const entry = await findVendor(await context.customer(), name);
  const { claims } = (await storedProfile(entry)).profile;
  return {
    json: await entryToJson(entry),
    text: (out) => {
      const rows = [
        ['calls itself', safe(claims.name)],
        ['address', safe(entry.origin)],
        ['key', entry.pin],
        ['sells', claims.categories.join(', ')],
        ['to', claims.areaServed.join(', ')],
        ['in', claims.priceCurrency],
        ['accepts', claims.terms.join(', ')],
        ['profile until', timeText(claims.exp)],
      ];
      tabulate(rows).forEach((line) => out.line(line));
    },
  };
};
