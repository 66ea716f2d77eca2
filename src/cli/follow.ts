import type { CustomerPorts } from '../customer/ports.js';
import { offersOf, type Results } from '../customer/results.js';
import { exchange } from '../customer/send.js';
import type { Preferences } from '../ranking/preferences/preferences.js';
import type { SendOutput } from '../schema/generated/types.js';
import type { Printed, Result } from './command.js';
import type { Context } from './context/context.js';
import { exchangedJson, isUsable, printExchange, type Exchanged } from './print/exchange.js';
import { count } from './print/printer.js';
import { inTime, Progress } from './print/progress.js';
import { atHome } from './print/proposed.js';
import { shellWord } from './print/shell-word.js';
import { rankResults } from './ranked.js';

/** What `send` and `collect` have in common: asking everybody who has not answered, and telling what is there afterwards. */

interface Round {
  readonly id: string;
  /** Milliseconds for one vendor. */
  readonly wait: number;
  /** The names of those who are asked. */
  readonly vendors: readonly string[];
  /** Stop waiting when so many offers are in. */
  readonly enough?: number | undefined;
  /** Milliseconds over which vendors are asked, each at its moment; absent: at once. */
  readonly span?: number | undefined;
}

/** Shows each vendor as it answers. Stops early when enough offers are in, or when the user interrupts. */
export async function follow(context: Context, ports: CustomerPorts, { id, wait, vendors, enough = Infinity, span }: Round): Promise<void> {
  const asking = `${id}: asking ${count(vendors.length, 'vendor')}`;
  if (span === undefined) context.err.line(asking);
  const progress = new Progress(context.err, vendors);
  const spread =
    span === undefined
      ? undefined
      : {
          span,
          onDrawn: (_count: number, last: number) => {
            progress.end();
            context.err.line(`${asking}, the last of them ${inTime(last)}`);
            progress.until(last);
          },
        };
  let offers = 0;
  try {
    for await (const answer of exchange(ports, id, wait, context.signal, spread)) {
      progress.answered(answer);
      offers += answer.outcome.kind === 'offers' ? answer.outcome.offers.length : 0;
      if (offers >= enough) break;
    }
  } finally {
    progress.end();
  }
}

/** Says that profiles have to be renewed first, and how long that takes at least. */
export const tellRenewal =
  (context: Context) =>
  (vendors: number, last: number): void =>
    context.err.line(`renewing ${count(vendors, 'profile')} first, the last of them ${inTime(last)}`);

interface Telling {
  readonly preferences: Preferences | undefined;
  /** What --home said. */
  readonly home: string | undefined;
}

/** Everything that came of a request so far, and the ranking when there are preferences; exit code 5 when nothing of it is of use. */
export async function tellExchange(
  context: Context,
  results: Results,
  before: Pick<Exchanged, 'skipped' | 'failed'>,
  { preferences, home }: Telling,
): Promise<Result & { readonly json: Printed<SendOutput> }> {
  const { id } = results;
  const exchanged = exchangedJson(results, before);
  const ranked = preferences === undefined ? undefined : await rankResults(results, preferences);
  const open =
    exchanged.pending.length > 0 || exchanged.sent.some(({ vendor }) => exchanged.failed.some((failed) => failed.vendor === vendor));
  const [best] = ranked?.json.ranking ?? [];
  return {
    json: { ...exchanged, ...ranked?.json },
    text: (out) => {
      printExchange(out, exchanged);
      ranked?.print(out);
      if (open) context.err.text(atHome(`Ask again who has not answered: meville collect ${shellWord(id)}`, home), '  ');
    },
    // An identity is base64url, nothing to a shell; `award` takes one that begins with a dash.
    ...(best !== undefined && results.state.receipt === undefined
      ? { next: `meville award ${shellWord(id)} ${best.offer.slice(0, 8)}` }
      : preferences === undefined && offersOf(results).length > 0
        ? { next: `meville rank ${shellWord(id)} --preferences FILE` }
        : {}),
    exit: isUsable(exchanged, results) ? 0 : 5,
  };
}
