import { trustVendor } from '../../customer/vendor-book.js';
import type { Verb } from '../command.js';
import { proxyOf } from '../proxy.js';
import { vendorNamed, waitOf } from '../options.js';
import { entryToJson } from '../print/vendors.js';
import { safe } from '../print/printer.js';
import { confirm } from '../ask/prompt.js';

/** `meville vendors trust NAME` */
export const run: Verb<[string], { readonly yes?: boolean; readonly wait?: string; readonly proxy?: string }> = async (
  context,
  [name],
  options,
) => {
  const ports = await context.customer((await proxyOf(context, options.proxy)).proxy);
  const entry = await vendorNamed(ports, name);
  const wait = await waitOf(context, options.wait);
  const now = await trustVendor(ports, name, wait, async (shown) =>
    confirm(context, `${safe(name)} shows the key ${shown}; pinned is ${entry.pin}. Trust the new one?`, options),
  );
  return {
    json: await entryToJson(now),
    text: (out) =>
      out.text(
        now.pin === entry.pin
          ? `${safe(name)} still shows the key ${entry.pin}.`
          : `${safe(name)} is now pinned to ${now.pin}; it was ${entry.pin}.`,
      ),
  };
};
