import { findVendor, trustVendor } from '../../customer/vendor-book.js';
import type { Verb } from '../command.js';
import { waitOf } from '../options.js';
import { entryToJson } from '../print/vendors.js';
import { safe } from '../print/printer.js';
import { confirmed } from '../prompt.js';

/** `meville vendors trust NAME` */
export const run: Verb<[string], { readonly yes?: boolean; readonly wait?: string }> = async (context, [name], options) => {
  const ports = await context.customer();
  const entry = await findVendor(ports, name);
  const sure = await confirmed(context, `Trust whatever key ${safe(name)} shows now, instead of ${entry.pin}?`, options);
  const now = sure ? await trustVendor(ports, name, await waitOf(context, options.wait)) : entry;
  return { json: await entryToJson(now), text: (out) => out.line(now.pin === entry.pin ? `${safe(name)} keeps the key ${entry.pin}.` : `${safe(name)} is now pinned to ${now.pin}.`) };
};
