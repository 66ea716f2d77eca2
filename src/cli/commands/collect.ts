import { readResults } from '../../customer/results.js';
import { MevilleError } from '../../base/errors.js';
import type { Verb } from '../command.js';
import { requestIdOf, waitOf } from '../options.js';
import { printExchange, summary } from '../print/exchange.js';
import { rankResults, readPreferences } from './rank.js';
import { follow } from './send.js';

/** `meville collect [REQUEST]` */
export const run: Verb<[string | undefined], { readonly preferences?: string; readonly wait?: string }> = async (context, [request], options) => {
  const ports = await context.customer();
  const preferences = options.preferences === undefined ? undefined : await readPreferences(context, options.preferences);
  const id = await requestIdOf(ports, request);
  const { state } = await readResults(ports, id);
  if (ports.clock() >= state.record.facts.exp) throw new MevilleError('request-closed', `${id} is past its deadline; nobody may answer any more.`, { hint: `See what came: meville offers ${id}` });
  await follow(context, ports, id, await waitOf(context, options.wait), state.record.vendors.length);
  const results = await readResults(ports, id);
  const exchanged = summary(results);
  const ranked = preferences === undefined ? undefined : rankResults(results, preferences);
  return {
    json: { ...exchanged.json, skipped: [], ...ranked?.json },
    text: (out) => {
      printExchange(out, exchanged.json, { skipped: [] });
      ranked?.print(out);
    },
    exit: exchanged.usable ? 0 : 5,
  };
};
