import { MevilleError } from '../../base/errors.js';
import { collectAward, type Standing } from '../../customer/award.js';
import { readResults, type Results } from '../../customer/results.js';
import type { CollectOutput } from '../../schema/generated/types.js';
import type { Printed, Result, Verb } from '../command.js';
import { requestIdOf, spreadOf, waitOf } from '../options.js';
import { proxyOf, requireSameRoute } from '../proxy.js';
import { follow, tellExchange } from '../follow.js';
import { agreementToJson } from '../print/agreed.js';
import { safe, type Printer } from '../print/printer.js';
import { printSold } from '../print/sold.js';
import { shellWord } from '../print/shell-word.js';
import { choosePreferences } from '../written.js';

interface Options {
  readonly home?: string;
  readonly preferences?: string;
  readonly wait?: string;
  readonly spread?: string;
  readonly proxy?: string;
}

/** `meville collect [REQUEST]`: asks after an award that waits, and asks everybody again who has not answered. */
export const run: Verb<[string | undefined], Options> = async (context, [request], options) => {
  const route = await proxyOf(context, options.proxy);
  const ports = await context.customer(route.proxy);
  const id = await requestIdOf(ports, request);
  const wait = await waitOf(context, options.wait);
  const results = await readResults(ports, id);
  const { state, vendors } = results;
  const left = (state.record.facts.exp - ports.clock()) * 1000;
  const span = spreadOf(options.spread, Math.max(0, left), 'the request ends before');
  requireSameRoute(state.record, route);
  const chosen = await choosePreferences(context, state.record.category, options.preferences);
  await context.greetProxy(route.proxy, wait);
  const standing = await collectAward(ports, id, { wait, signal: context.signal });
  const over = ports.clock() >= state.record.facts.exp;
  if (over && standing === undefined) throw closed(results);
  const open = vendors.filter(({ outcome }) => outcome.kind === 'pending' || outcome.kind === 'failed').map(({ vendor }) => vendor);
  // Whoever has bought has no use for more offers.
  if (!over && standing?.kind !== 'sold') {
    if (open.length === 0) context.err.line(`${id}: everybody has answered`);
    else await follow(context, ports, { id, wait, vendors: open, span });
  }
  const told = await tellExchange(
    context,
    await readResults(ports, id),
    { skipped: [], failed: [] },
    {
      preferences: chosen?.preferences,
      home: options.home,
    },
  );
  return standing === undefined ? { ...told, json: told.json satisfies Printed<CollectOutput> } : withAward(told, standing, id);
};

/** Those who had promised to answer and did not are named: nothing will come of them any more. */
function closed({ id, vendors, state }: Results): MevilleError {
  const silent = vendors.filter(
    ({ vendor, outcome }) => outcome.kind === 'pending' && state.answers.some((answer) => answer.vendor === vendor),
  );
  const names = silent.map(({ vendor }) => safe(vendor, 40));
  const who = names.length === 0 ? '' : ` ${names.join(', ')} promised an answer for later and gave none.`;
  return new MevilleError('request-closed', `${id} is past its deadline; nobody may answer any more.${who}`, {
    hint: `See what came: meville offers ${shellWord(id)}`,
  });
}

/** What came of an award stands before everything else. */
function withAward(told: Awaited<ReturnType<typeof tellExchange>>, standing: Standing, id: string): Result {
  const { kind } = standing;
  const { vendor, offer } = kind === 'sold' ? standing.awarded : standing;
  const sold = kind === 'sold' ? standing.awarded : undefined;
  const award = {
    vendor,
    offer,
    state: kind,
    orderNumber: sold?.receipt.claims.orderNumber ?? null,
    receiptFile: sold?.receiptFile ?? null,
    agreement: agreementToJson(sold?.agreed),
  };
  const { next: _next, ...rest } = told;
  return {
    ...rest,
    json: { ...told.json, award } satisfies Printed<CollectOutput>,
    text: (out) => {
      tell(out, standing);
      told.text?.(out);
    },
    ...(kind === 'sold'
      ? { next: `meville award ${shellWord(id)} ${shellWord(offer.slice(0, 8))} --contact FILE, to say who you are` }
      : kind === 'pending'
        ? { next: `meville collect ${shellWord(id)}, later` }
        : told.next === undefined
          ? {}
          : { next: told.next }),
    exit: 0,
  };
}

function tell(out: Printer, standing: Standing): void {
  if (standing.kind === 'sold') printSold(out, standing.awarded);
  else if (standing.kind === 'pending') out.text(`${safe(standing.vendor)} has your award, and a person there has not confirmed it yet.`);
  else out.text(`${safe(standing.vendor)} never answered your award; it has ended, and the request is free again.`);
}
