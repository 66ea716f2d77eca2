import { MevilleError } from '../base/errors.js';
import { makeCopy } from '../customer/copies.js';
import type { DraftFinding } from '../customer/content/draft.js';
import type { WrittenDraft } from '../customer/content/guard.js';
import { disclosures } from '../customer/disclosure/table.js';
import type { CustomerPorts } from '../customer/ports.js';
import { factsOf } from '../customer/request-file.js';
import { choose } from '../customer/send.js';
import { storedProfile } from '../customer/vendor-book.js';
import type { SendDryRunOutput } from '../schema/generated/types.js';
import type { VendorEntry } from '../store/ledger.js';
import type { Printed, Result } from './command.js';
import type { Identified } from './identify/identify.js';
import { contentToJson, printContent } from './print/content.js';
import { identifiedToJson, printIdentified } from './print/identify.js';
import { printDisclosures } from './print/disclosed.js';
import { jsonText } from './print/json.js';
import { safe } from './print/printer.js';

/** What would go out: the very bytes, signed with keys of a request that will never be sent. */
export async function dryRun(
  ports: CustomerPorts,
  { draft, ...written }: WrittenDraft,
  entries: readonly VendorEntry[],
  { content, identified }: { readonly content: readonly DraftFinding[]; readonly identified: Identified },
): Promise<Result> {
  const facts = factsOf(draft, ports.clock());
  const silent = { ...ports, sender: { ...ports.sender, profile: neverFetched } };
  const { vendors, skipped, failed } = await choose(silent, facts, entries, 0);
  const [seed, salt] = [await ports.ledger.seed(), ports.random(32)];
  const copies = await Promise.all(
    vendors.map(async (entry) => {
      const { vendor } = await storedProfile(entry);
      return { vendor: entry.name, id: vendor.id, document: (await makeCopy(seed, salt, facts, vendor.id)).request };
    }),
  );
  const disclosed = disclosures(draft, facts, {
    vendorIds: copies.map(({ id }) => id),
    proxied: ports.sender.proxied === true,
  });
  return {
    json: {
      copies: copies.map(({ vendor, document: { token, claims } }) => ({ vendor, token, claims })),
      skipped,
      failed,
      disclosures: disclosed,
      content: contentToJson(content, written),
      ...identifiedToJson(identified),
    } satisfies Printed<SendDryRunOutput>,
    text: (out) => {
      for (const { vendor, document } of copies) {
        const { pad, ...claims } = document.claims;
        out.text(`${safe(vendor)} would get ${String(document.token.length)} bytes, ${String(pad.length)} of the payload being padding:`);
        out.line(jsonText(claims, 2));
      }
      for (const { vendor, reason } of skipped) out.text(`${safe(vendor)} would be skipped: its ${reason} does not fit.`);
      for (const { vendor } of failed) out.text(`${safe(vendor)} would be asked for its profile first: the one that was kept is too old.`);
      printDisclosures(out, disclosed);
      printContent(out, content, written);
      printIdentified(out, identified);
      out.text('Nothing was sent.');
    },
  };
}

const neverFetched = async (): Promise<never> => {
  throw new MevilleError('connection-failed', 'A dry run speaks to nobody.');
};
