import { award } from '../../customer/award.js';
import { parseContactFile } from '../../customer/contact-file.js';
import type { CustomerPorts } from '../../customer/ports.js';
import { findOffer, readResults } from '../../customer/results.js';
import type { ContactFacts } from '../../documents/contact/create.js';
import type { AwardOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { nameOf, readWritten } from '../files.js';
import { proxyOf, requireSameRoute } from '../proxy.js';
import { waitOf } from '../options.js';
import { agreementToJson } from '../print/agreed.js';
import { caveatsOf } from '../print/caveats.js';
import { safe } from '../print/printer.js';
import { printSold } from '../print/sold.js';
import { shellWord } from '../print/shell-word.js';
import { confirm } from '../ask/prompt.js';

interface Options {
  readonly contact?: string;
  readonly yes?: boolean;
  readonly wait?: string;
  readonly proxy?: string;
}

/** `meville award REQUEST OFFER` */
export const run: Verb<[string, string], Options> = async (context, [id, offer], options) => {
  const wait = await waitOf(context, options.wait);
  const { contact: file } = options;
  const contact = file === undefined ? undefined : parseContactFile(await readWritten(context.io, file), nameOf(file));
  const route = await proxyOf(context, options.proxy);
  const ports = await context.customer(route.proxy);
  requireSameRoute((await ports.ledger.read(id)).record, route);
  const { asks, caveats } = await question(ports, id, offer, contact);
  if (options.yes === true) for (const caveat of caveats) context.err.text(`note: this offer is ${caveat}`);
  await confirm(context, asks, options);
  await context.greetProxy(route.proxy, wait);
  const done = await award(ports, id, {
    offer,
    wait,
    signal: context.signal,
    onSilence: (vendor) =>
      context.err.text(`warning: ${safe(vendor)} never answered the earlier award; it has ended, and the request is free again`),
    ...(contact === undefined ? {} : { contact }),
  });
  const { vendor, receipt, receiptFile } = done;
  const { orderNumber } = receipt.claims;
  return {
    json: {
      award: done.award,
      receipt: receipt.identity,
      orderNumber,
      vendor,
      receiptFile,
      agreement: agreementToJson(done.agreed),
      contact: done.contact === undefined ? 'none' : 'taken',
    } satisfies AwardOutput,
    text: (out) => {
      printSold(out, done);
      out.text(
        done.contact === undefined ? 'Nothing about you has been told.' : `Told to ${safe(vendor)} alone: ${membersOf(done.contact)}.`,
      );
    },
    next:
      done.contact === undefined
        ? `meville award ${shellWord(id)} ${shellWord(offer)} --contact FILE, to say who you are`
        : `meville verify ${[receiptFile, ...(done.agreed === undefined ? [] : [done.agreed.file])].map(shellWord).join(' ')}`,
  };
};

const membersOf = (contact: ContactFacts): string => Object.keys(contact).join(', ');

/** Also finds out whether there is anything to ask about, before anybody is asked. */
async function question(
  ports: CustomerPorts,
  id: string,
  prefix: string,
  contact: ContactFacts | undefined,
): Promise<{ asks: string; caveats: readonly string[] }> {
  const told = contact === undefined ? 'Nothing about you is told.' : `Then told to the vendor: ${membersOf(contact)}.`;
  const results = await readResults(ports, id);
  if (results.state.awards.some(({ end }) => end === undefined)) return { asks: `Go on with the award of ${id}? ${told}`, caveats: [] };
  const { vendor, offer } = findOffer(results, prefix);
  const caveats = caveatsOf(offer);
  const but = caveats.length === 0 ? '' : ` It is ${caveats.join(', ')}.`;
  return {
    asks: `Take the offer of ${safe(vendor, 40)} for ${safe(`${offer.claims.price} ${offer.claims.priceCurrency}`)}?${but} ${told}`,
    caveats,
  };
}
