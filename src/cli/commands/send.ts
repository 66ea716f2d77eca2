import { MevilleError } from '../../base/errors.js';
import { lintDraft } from '../../customer/content/draft.js';
import { refuseText } from '../../customer/content/guard.js';
import { readResults } from '../../customer/results.js';
import { prepare } from '../../customer/send.js';
import type { Verb } from '../command.js';
import { dryRun } from '../dry-run.js';
import { follow, tellExchange, tellRenewal } from '../follow.js';
import { type IdentifyOptions, identify } from '../identify/identify.js';
import { countOf, spreadOf, vendorNamed, waitOf } from '../options.js';
import { tellFreeText, warnOfContent } from '../print/content.js';
import { proxyOf } from '../proxy.js';
import { choosePreferences, readRequest } from '../written.js';

interface Options extends IdentifyOptions {
  readonly home?: string;
  readonly preferences?: string;
  readonly vendor?: readonly string[];
  readonly wait?: string;
  readonly proxy?: string;
  readonly offers?: string;
  readonly spread?: string;
  readonly allowText?: boolean;
  readonly dryRun?: boolean;
}

/** `meville send REQUEST` */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const enough = countOf(options.offers, '--offers');
  if (options.dryRun !== true && (options.population ?? options.map) !== undefined)
    throw new MevilleError('usage-invalid', 'How identifying a request is has to be known before it goes out.', {
      hint: 'Add --dry-run, or ask meville check.',
    });
  const wait = await waitOf(context, options.wait);
  const { proxy } = await proxyOf(context, options.proxy);
  const ports = await context.customer(proxy);
  await ports.ledger.seed();
  const written = await readRequest(context, file);
  const { draft } = written;
  const chosen = await choosePreferences(context, draft.vocabulary.name, options.preferences);
  const content = await lintDraft(draft);
  if (options.allowText === true) warnOfContent(context, content, written);
  else if (options.dryRun === true) tellFreeText(context, draft);
  else refuseText(draft, content, written);
  const entries =
    options.vendor === undefined
      ? await ports.vendors.list()
      : await Promise.all([...new Set(options.vendor)].map(async (name) => vendorNamed(ports, name)));
  if (entries.length === 0)
    throw new MevilleError('vendor-unknown', 'The vendor book is empty.', { hint: 'Add a vendor: meville vendors add URL' });
  if (options.dryRun === true) return dryRun(ports, written, entries, { content, identified: await identify(context, draft, options) });

  // Profiles that have grown old are renewed over as long a time before, and all of it has to be over by the deadline.
  const span = spreadOf(options.spread, (draft.until * 1000) / 2, 'it is more than half of the time that the request gives vendors');
  const spread = span === undefined ? undefined : { span, onDrawn: tellRenewal(context) };
  await context.greetProxy(proxy, wait);
  const prepared = await prepare(ports, { ...draft, allowText: true }, entries, wait, context.signal, spread);
  const { id, vendors } = prepared;
  const names = vendors.map(({ name }) => name);
  await follow(context, ports, { id, wait, vendors: names, span, enough });
  return tellExchange(context, await readResults(ports, id), prepared, { preferences: chosen?.preferences, home: options.home });
};
