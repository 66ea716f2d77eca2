import { timeText } from '../../base/clock.js';
import { storedProfile } from '../../customer/vendor-book.js';
import type { Verb } from '../command.js';
import { vendorNamed } from '../options.js';
import { safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';
import { entryToJson } from '../print/vendors.js';

/** `meville vendors show NAME` */
export const run: Verb<[string], object> = async (context, [name]) => {
  const entry = await vendorNamed(await context.customer(), name);
  const { claims } = (await storedProfile(entry)).profile;
  return {
    json: await entryToJson(entry),
    text: (out) => {
      const rows = [
        ['calls itself', safe(claims.name)],
        ['address', safe(entry.origin)],
        ['key', safe(entry.pin)],
        ['sells', safe(claims.categories.join(', '))],
        ['in', safe(claims.areaServed.join(', '))],
        ['for', safe(claims.priceCurrency)],
        ['accepts', safe(claims.terms.join(', '))],
        ['profile until', timeText(claims.exp)],
      ];
      out.lines(tabulate(rows, [], Math.max(out.room, 60)));
    },
  };
};
