import { MevilleError } from '../../base/errors.js';
import type { VendorsAddOutput } from '../../schema/generated/types.js';
import { addAll, exitOf } from '../add-vendors.js';
import type { Printed, Verb } from '../command.js';
import { proxyOf } from '../proxy.js';
import { waitOf } from '../options.js';
import { safe } from '../print/printer.js';
import { entryToJson, printVendors } from '../print/vendors.js';

interface Options {
  readonly loopback?: boolean;
  readonly key?: string;
  readonly name?: string;
  readonly wait?: string;
  readonly proxy?: string;
}

/** `meville vendors add URL…`: one that fails does not keep the others out; the exit code is that of the first failure. */
export const run: Verb<[readonly string[]], Options> = async (context, [urls], { loopback = false, key, name, wait, ...options }) => {
  if (urls.length > 1 && (key !== undefined || name !== undefined))
    throw new MevilleError('usage-invalid', '--key and --name are for a single vendor.', { hint: 'Add the vendors one by one.' });
  const ports = await context.customer((await proxyOf(context, options.proxy)).proxy);
  const rows = urls.map((url) => ({ url, name, key }));
  const { added, failed } = await addAll(ports, rows, loopback, await waitOf(context, wait));
  const [only] = failed;
  if (only !== undefined && urls.length === 1) throw only.error;
  return {
    json: {
      vendors: await Promise.all(added.map(entryToJson)),
      failed: failed.map(({ url, error: { code, message } }) => ({ url, code, message })),
    } satisfies Printed<VendorsAddOutput>,
    text: (out) => {
      printVendors(out, added);
      for (const { url, error } of failed) out.text(`${safe(url, 80)} failed: ${safe(error.message)} (${error.code})`);
    },
    ...(added.length === 0 ? {} : { next: 'meville send REQUEST --preferences FILE' }),
    exit: exitOf(failed),
  };
};
