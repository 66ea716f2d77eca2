import { MevilleError } from '../../base/errors.js';
import { makeCopy } from '../../customer/copies.js';
import { factsOf, type RequestDraft } from '../../customer/request-file.js';
import { readResults } from '../../customer/results.js';
import { choose, exchange, prepare } from '../../customer/send.js';
import { findVendor, storedProfile } from '../../customer/vendor-book.js';
import type { CustomerPorts } from '../../customer/ports.js';
import type { Result, Verb } from '../command.js';
import type { Context } from '../context.js';
import { countOf, waitOf } from '../options.js';
import { printExchange, progressLine, summary } from '../print/exchange.js';
import { count, safe } from '../print/printer.js';
import { rankResults, readPreferences } from './rank.js';
import { readRequest, requireSameCategory } from './check.js';
import type { VendorEntry } from '../../store/ledger.js';

interface Options {
  readonly preferences?: string;
  readonly vendor?: readonly string[];
  readonly wait?: string;
  readonly offers?: string;
  readonly dryRun?: boolean;
}

/** `meville send REQUEST` */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const ports = await context.customer();
  const draft = await readRequest(context, file);
  const preferences = options.preferences === undefined ? undefined : await readPreferences(context, options.preferences);
  if (preferences !== undefined) requireSameCategory(draft, preferences.vocabulary.name, options.preferences ?? '');
  const entries = options.vendor === undefined ? await ports.vendors.list() : await Promise.all(options.vendor.map(async (name) => findVendor(ports, name)));
  if (entries.length === 0) throw new MevilleError('vendor-unknown', 'The vendor book is empty.', { hint: 'Add a vendor: meville vendors add URL' });
  await ports.ledger.seed();
  const wait = await waitOf(context, options.wait);
  if (options.dryRun === true) return dryRun(ports, draft, entries, wait);

  const enough = countOf(options.offers, '--offers');
  const prepared = await prepare(ports, draft, entries, wait);
  if (prepared.vendors.length === 0) {
    throw new MevilleError('no-answer', 'No vendor of the book fits this request.', { faults: [...prepared.skipped.map(({ vendor, reason }) => ({ message: `${vendor} is skipped: ${reason}` })), ...prepared.failed.map(({ vendor, code }) => ({ message: `${vendor} failed: ${code}` }))] });
  }
  context.err.line(`${prepared.id}: asking ${count(prepared.vendors.length, 'vendor')}`);
  await follow(context, ports, prepared.id, wait, prepared.vendors.length, enough);
  const results = await readResults(ports, prepared.id);
  const exchanged = { ...summary(results), skipped: prepared.skipped, unreachable: prepared.failed };
  const ranked = preferences === undefined ? undefined : rankResults(results, preferences);
  return {
    json: { ...exchanged.json, skipped: prepared.skipped, failed: [...exchanged.json.failed, ...prepared.failed], ...ranked?.json },
    text: (out) => {
      printExchange(out, exchanged.json, prepared);
      ranked?.print(out);
    },
    exit: exchanged.usable ? 0 : 5,
  };
};

/** Shows each vendor as it answers. Stops early when enough offers are in, or when the user interrupts. */
export async function follow(context: Context, ports: CustomerPorts, id: string, wait: number, vendors: number, enough?: number): Promise<void> {
  let offers = 0;
  let done = 0;
  for await (const progress of exchange(ports, id, wait, context.signal)) {
    done += 1;
    context.err.line(progressLine(progress, done, vendors));
    offers += progress.outcome.kind === 'offers' ? progress.outcome.offers.length : 0;
    if (enough !== undefined && offers >= enough) break;
  }
}

/** What would go out: the very bytes, signed with keys of a request that will never be sent. */
async function dryRun(ports: CustomerPorts, draft: RequestDraft, entries: readonly VendorEntry[], wait: number): Promise<Result> {
  const facts = factsOf(draft, ports.clock());
  const { vendors, skipped } = await choose({ ...ports, sender: { ...ports.sender, profile: neverFetched } }, facts, entries, wait);
  const [seed, salt] = [await ports.ledger.seed(), ports.random(32)];
  const copies = await Promise.all(vendors.map(async (entry) => ({ vendor: entry.name, document: (await makeCopy(seed, salt, facts, (await storedProfile(entry)).vendor.id)).request })));
  return {
    json: { copies: copies.map(({ vendor, document }) => ({ vendor, token: document.token, claims: document.claims })), skipped },
    text: (out) => {
      for (const { vendor, document } of copies) {
        const { pad, ...claims } = document.claims;
        out.line(`${safe(vendor)} would get ${String(document.token.length)} bytes, ${String(pad.length)} of the payload being padding:`);
        out.line(JSON.stringify(claims, null, 2));
      }
      out.line('Nothing was sent.');
    },
  };
}

const neverFetched = async (): Promise<never> => {
  throw new MevilleError('connection-failed', 'A dry run speaks to nobody.');
};
