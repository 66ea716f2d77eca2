import { timeText } from '../../base/clock.js';
import { evidenceOf, offersOf, readResults, refusalsOf, type VendorOffer } from '../../customer/results.js';
import type { OffersOutput } from '../../schema/generated/types.js';
import type { Printed, Verb } from '../command.js';
import { requestIdOf } from '../options.js';
import { caveatsOf } from '../print/caveats.js';
import { sayFailure, sayRefusal } from '../print/outcome.js';
import { safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { tabulate } from '../print/table.js';

/** `meville offers [REQUEST]` */
export const run: Verb<[string | undefined], object> = async (context, [request]) => {
  const ports = await context.customer();
  const results = await readResults(ports, await requestIdOf(ports, request));
  const { id, state } = results;
  const offers = offersOf(results);
  const invalid = evidenceOf(results).map(({ vendor, offer, code }) => ({ vendor, offer: offer ?? null, code }));
  const refused = refusalsOf(results);
  return {
    json: { request: id, offers: offers.map(toJson), invalid, refused } satisfies Printed<OffersOutput>,
    text: (out) => {
      if (state.damaged > 0)
        context.err.text(
          `warning: ${String(state.damaged)} damaged lines were skipped; this gets the answers again: meville collect ${shellWord(id)}`,
        );
      if (offers.length === 0) out.text(`No offers to ${id} yet.`);
      const rows = [
        ...offers.map(({ vendor, offer, offer: { identity, claims } }) => [
          identity.slice(0, 8),
          safe(vendor, 30),
          safe(`${claims.price} ${claims.priceCurrency}`),
          safe(claims.sku, 24),
          [`until ${timeText(claims.exp)}`, ...caveatsOf(offer)].join(', '),
        ]),
        ...invalid.map(({ vendor, offer, code }) => [
          offer?.slice(0, 8) ?? '-',
          safe(vendor, 30),
          '',
          '',
          `does not hold: ${sayFailure(code)}`,
        ]),
        ...refused.map((refusal) => ['-', safe(refusal.vendor, 30), '', '', sayRefusal(refusal)]),
      ];
      out.lines(tabulate(rows, [{ whole: true }, {}, { align: 'right', whole: true }, {}, { wrap: true }], out.room));
    },
    next: offers.length === 0 ? `meville collect ${shellWord(id)}` : `meville rank ${shellWord(id)} --preferences FILE`,
  };
};

function toJson({ vendor, offer: { identity, token, claims } }: VendorOffer): Printed<OffersOutput['offers'][number]> {
  const { sku, price, priceCurrency, exp, itemOffered, compliance, binding, availability, terms } = claims;
  const total = { amount: price, currency: priceCurrency };
  return { vendor, offer: identity, sku, total, until: exp, itemOffered, compliance, binding, availability, terms, token };
}
