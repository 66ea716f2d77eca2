import type { VendorsRemoveOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { vendorNamed } from '../options.js';
import { safe } from '../print/printer.js';

/** `meville vendors remove NAME` */
export const run: Verb<[string], object> = async (context, [name]) => {
  const ports = await context.customer();
  const entry = await vendorNamed(ports, name);
  await ports.vendors.remove(entry.name);
  return {
    json: { removed: entry.name } satisfies VendorsRemoveOutput,
    text: (out) => out.text(`${safe(entry.name)} is out of the vendor book.`),
  };
};
