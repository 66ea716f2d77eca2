import { timeText } from '../../base/clock.js';
import { codeOf } from '../../base/errors.js';
import type { CustomerPorts } from '../../customer/ports.js';
import { offersOf, readResults, type Results } from '../../customer/results.js';
import type { RequestsOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';

type Row = RequestsOutput['requests'][number];

/** `meville requests` */
export const run: Verb<[], object> = async (context) => {
  const ports = await context.customer();
  const rows: Row[] = [];
  for (const id of await ports.ledger.list()) {
    const row = await rowOf(ports, id);
    if (row !== undefined) rows.push(row);
  }
  return {
    json: { requests: rows } satisfies RequestsOutput,
    text: (out) => {
      if (rows.length === 0) out.text('No request has been sent yet.');
      out.lines(tabulate(rows.map(cellsOf), [{ whole: true }, {}, {}, {}, {}, { wrap: true }], out.room));
    },
    ...(rows.length === 0 ? { next: 'meville send REQUEST' } : {}),
  };
};

/** A request whose record is damaged does not hide the others. Undefined when it was forgotten a moment ago. */
async function rowOf(ports: CustomerPorts, id: string): Promise<Row | undefined> {
  try {
    const results = await readResults(ports, id);
    const { facts, category } = results.state.record;
    const state = stateOf(results, ports.clock());
    return { request: id, category, state, vendors: results.vendors.length, offers: offersOf(results).length, until: facts.exp };
  } catch (thrown) {
    if (codeOf(thrown) === 'request-unknown') return undefined;
    if (codeOf(thrown) !== 'storage-failed') throw thrown;
    return { request: id, category: null, state: 'damaged', vendors: 0, offers: 0, until: null };
  }
}

const cellsOf = ({ request, category, state, offers, vendors, until }: Row): string[] =>
  until === null
    ? [request, '-', state]
    : [request, safe(category ?? '-'), state, count(offers, 'offer'), `of ${count(vendors, 'vendor')}`, `until ${timeText(until)}`];

function stateOf({ state }: Results, now: number): Row['state'] {
  if (state.receipt !== undefined) return 'awarded';
  const last = state.awards.at(-1);
  if (last !== undefined && last.end === undefined) return 'awarding';
  return now < state.record.facts.exp ? 'open' : 'closed';
}
