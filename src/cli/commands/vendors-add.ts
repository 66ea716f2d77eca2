import { MevilleError } from '../../base/errors.js';
import { addVendor } from '../../customer/vendor-book.js';
import type { VendorEntry } from '../../store/ledger.js';
import type { Verb } from '../command.js';
import { waitOf } from '../options.js';
import { entryToJson, vendorRows } from '../print/vendors.js';
import { tabulate } from '../print/table.js';

interface Options {
  readonly loopback?: boolean;
  readonly key?: string;
  readonly name?: string;
  readonly wait?: string;
}

/** `meville vendors add URL…` */
export const run: Verb<[readonly string[]], Options> = async (context, [urls], { loopback = false, key, name, wait }) => {
  if (urls.length > 1 && (key !== undefined || name !== undefined)) throw new MevilleError('usage-invalid', '--key and --name are for a single vendor.');
  const ports = await context.customer();
  const deadline = await waitOf(context, wait);
  const added: VendorEntry[] = [];
  for (const url of urls) added.push(await addVendor(ports, { url, loopback, ...(name === undefined ? {} : { name }), ...(key === undefined ? {} : { pin: key }) }, deadline));
  return { json: { vendors: await Promise.all(added.map(entryToJson)) }, text: (out) => tabulate(vendorRows(added)).forEach((line) => out.line(line)) };
};
