import { timeText } from '../../base/clock.js';
import { readResults, offersOf, type Results } from '../../customer/results.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';

type State = 'open' | 'closed' | 'awarding' | 'awarded';

interface Row {
  readonly request: string;
  readonly category: string;
  readonly state: State;
  readonly vendors: number;
  readonly offers: number;
  readonly until: number;
}

/** `meville requests` */
export const run: Verb<[], object> = async (context) => {
  const ports = await context.customer();
  const now = ports.clock();
  const rows: Row[] = [];
  for (const id of await ports.ledger.list()) {
    const results = await readResults(ports, id);
    const { facts, category } = results.state.record;
    rows.push({ request: id, category, state: stateOf(results, now), vendors: results.vendors.length, offers: offersOf(results).length, until: facts.exp });
  }
  return {
    json: { requests: rows },
    text: (out) => {
      if (rows.length === 0) out.line('No request has been sent yet. Send one: meville send REQUEST');
      tabulate(rows.map((row) => [row.request, safe(row.category), row.state, count(row.offers, 'offer'), `of ${count(row.vendors, 'vendor')}`, `until ${timeText(row.until)}`])).forEach((line) => out.line(line));
    },
  };
};

function stateOf({ state }: Results, now: number): State {
  if (state.receipt !== undefined) return 'awarded';
  const last = state.awards.at(-1);
  if (last !== undefined && last.end === undefined) return 'awarding';
  return now < state.record.facts.exp ? 'open' : 'closed';
}
