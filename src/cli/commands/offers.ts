import { timeText } from '../../base/clock.js';
import { evidenceOf, offersOf, readResults } from '../../customer/results.js';
import type { Verb } from '../command.js';
import { requestIdOf } from '../options.js';
import { safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';

/** `meville offers [REQUEST]` */
export const run: Verb<[string | undefined], object> = async (context, [request]) => {
  const ports = await context.customer();
  const results = await readResults(ports, await requestIdOf(ports, request));
  const offers = offersOf(results);
  const invalid = evidenceOf(results);
  return {
    json: {
      request: results.id,
      offers: offers.map(({ vendor, offer }) => {
        const { sku, price, priceCurrency, exp, itemOffered, compliance, binding } = offer.claims;
        return { vendor, offer: offer.identity, sku, total: { amount: price, currency: priceCurrency }, until: exp, itemOffered, compliance, binding, token: offer.token };
      }),
      invalid: invalid.map(({ vendor, offer, code }) => ({ vendor, offer: offer ?? null, code })),
    },
    text: (out) => {
      if (results.state.damaged > 0) context.err.line(`note: ${String(results.state.damaged)} damaged lines were skipped; meville collect ${results.id} gets the answers again`);
      if (offers.length === 0 && invalid.length === 0) out.line(`No offers to ${results.id} yet. Ask again: meville collect ${results.id}`);
      tabulate(offers.map(({ vendor, offer: { identity, claims } }) => [identity.slice(0, 8), safe(vendor, 30), `${claims.price} ${claims.priceCurrency}`, safe(claims.sku, 24), `until ${timeText(claims.exp)}`]), [{}, {}, { align: 'right' }]).forEach((line) => out.line(line));
      for (const { vendor, offer, code } of invalid) out.line(`${offer?.slice(0, 8) ?? '-'}  ${safe(vendor, 30)}  does not hold: ${code}`);
    },
  };
};
