import type { Verb } from '../command.js';
import { tabulate } from '../print/table.js';
import { entryToJson, vendorRows } from '../print/vendors.js';

/** `meville vendors list` */
export const run: Verb<[], object> = async (context) => {
  const entries = await (await context.customer()).vendors.list();
  return {
    json: { vendors: await Promise.all(entries.map(entryToJson)) },
    text: (out) => {
      if (entries.length === 0) out.line('The vendor book is empty. Add a vendor: meville vendors add URL');
      tabulate(vendorRows(entries)).forEach((line) => out.line(line));
    },
  };
};
