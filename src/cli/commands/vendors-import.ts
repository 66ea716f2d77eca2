import { limits } from '../../base/limits.js';
import type { VendorsImportOutput } from '../../schema/generated/types.js';
import { addAll, exitOf } from '../add-vendors.js';
import type { Verb } from '../command.js';
import { nameOf, readInput } from '../files.js';
import { proxyOf } from '../proxy.js';
import { waitOf } from '../options.js';
import { count, safe } from '../print/printer.js';
import { readVendorList } from '../vendor-list.js';

/** `meville vendors import FILE`: fails only when not one of the list could be added. */
export const run: Verb<[string], { readonly loopback?: boolean; readonly wait?: string; readonly proxy?: string }> = async (
  context,
  [file],
  { loopback = false, wait, ...options },
) => {
  const wanted = await readVendorList(await readInput(context.io, file, limits.writtenFile), nameOf(file));
  const { proxy } = await proxyOf(context, options.proxy);
  const { added, failed } = await addAll(await context.customer(proxy), wanted, loopback, await waitOf(context, wait));
  return {
    json: {
      added: added.map(({ name }) => ({ vendor: name })),
      failed: failed.map(({ url, error: { code, message } }) => ({ url, code, message })),
    } satisfies VendorsImportOutput,
    text: (out) => {
      out.text(`${safe(nameOf(file))}: ${count(added.length, 'vendor')} added, ${String(failed.length)} failed.`);
      for (const { name } of added) out.text(`  added   ${safe(name, 40)}`);
      for (const { url, error } of failed) out.text(`  failed  ${safe(url, 80)}: ${safe(error.message)} (${error.code})`);
    },
    exit: added.length === 0 ? exitOf(failed) : 0,
  };
};
