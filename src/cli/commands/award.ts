import { award } from '../../customer/award.js';
import { parseContactFile } from '../../customer/contact-file.js';
import { findOffer, readResults } from '../../customer/results.js';
import type { Verb } from '../command.js';
import type { Context } from '../context.js';
import { readWritten } from '../files.js';
import { waitOf } from '../options.js';
import { safe } from '../print/printer.js';
import { confirmed } from '../prompt.js';
import type { CustomerPorts } from '../../customer/ports.js';
import type { ContactFacts } from '../../documents/contact/create.js';

interface Options {
  readonly contact?: string;
  readonly yes?: boolean;
  readonly wait?: string;
}

/** `meville award REQUEST OFFER` */
export const run: Verb<[string, string], Options> = async (context, [id, offer], options) => {
  const ports = await context.customer();
  const contact = options.contact === undefined ? undefined : parseContactFile(await readWritten(context.io, options.contact), options.contact);
  const wait = await waitOf(context, options.wait);
  if (!(await confirmed(context, await question(context, ports, id, offer, contact), options))) {
    return { json: { awarded: false }, text: (out) => out.line('Nothing was awarded.') };
  }
  const done = await award(ports, id, {
    offer,
    wait,
    signal: context.signal,
    onSilence: (vendor) => context.err.line(`warning: ${safe(vendor)} never answered the earlier award; it has ended, and the request is free again`),
    ...(contact === undefined ? {} : { contact }),
  });
  const { orderNumber, number } = done.receipt.claims;
  return {
    json: { award: done.award, receipt: done.receipt.identity, orderNumber, vendor: done.vendor, receiptFile: done.receiptFile, contact: done.contact },
    text: (out) => {
      out.line(`${out.style.bold(safe(done.vendor))} sold it to you: order ${safe(orderNumber)}, receipt number ${String(number)}.`);
      out.line(done.contact === 'taken' ? `Told to ${safe(done.vendor)} alone: ${Object.keys(contact ?? {}).join(', ')}.` : 'Nothing about you has been told. When you want to: the same command with --contact FILE');
      out.line(`The receipt is kept; check it with: meville verify ${safe(done.receiptFile)}`);
    },
  };
};

async function question(context: Context, ports: CustomerPorts, id: string, prefix: string, contact: ContactFacts | undefined): Promise<string> {
  if (context.io.stdin.isTTY !== true) return 'Award this offer?';
  const told = contact === undefined ? 'Nothing about you is told.' : `Then told to the vendor: ${Object.keys(contact).join(', ')}.`;
  const results = await readResults(ports, id);
  if (results.state.awards.length > 0) return `Go on with the award of ${id}? ${told}`;
  const { vendor, offer } = findOffer(results, prefix);
  return `Take the offer of ${safe(vendor, 40)} for ${offer.claims.price} ${offer.claims.priceCurrency}? ${told}`;
}
