import type { VendorsListOutput } from '../../schema/generated/types.js';
import type { Printed, Verb } from '../command.js';
import { entryToJson, printVendors } from '../print/vendors.js';

/** `meville vendors list` */
export const run: Verb<[], object> = async (context) => {
  const entries = await (await context.customer()).vendors.list();
  return {
    json: { vendors: await Promise.all(entries.map(entryToJson)) } satisfies Printed<VendorsListOutput>,
    text: (out) => printVendors(out, entries),
    ...(entries.length === 0 ? { next: 'meville vendors add URL' } : {}),
  };
};
