import { limits } from '../../base/limits.js';
import { linesOf, predicateOf } from '../../customer/compose/written.js';
import type { Exact } from '../../customer/identify/exact.js';
import type { PredicateSource } from '../../documents/predicate.js';
import type { CheckExact, CheckInstead, CheckOutput, CheckPopulation } from '../../schema/generated/types.js';
import type { Identified } from '../identify/identify.js';
import type { Held } from '../identify/population.js';
import { count, safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

/** What of a request may tell its sender from others, and what to write so that it does not. */
export function printIdentified(out: Printer, { exact, held }: Identified): void {
  if (exact.length > 0) {
    out.line('More exact than it has to be:');
    const rows = exact.map((each) => [`  ${each.requirement.level}`, safe(each.requirement.property.name), sayInstead(each)]);
    out.lines(tabulate(rows, [{}, {}, { wrap: true }], out.room));
  }
  if (held !== undefined) printHeld(out, held);
}

function sayInstead({ requirement: { property }, values, instead }: Exact): string {
  const said = values.map((value) => safe(value)).join(', ');
  if (instead === undefined) return `${said}; leave it out, or write something rounder`;
  const lines = linesOf({ key: property.name, value: predicateOf(instead) });
  return `${said}; write ${lines.map((line) => safe(line.trim())).join(' ')}`;
}

/** So many are named: the dearest tell what to do. */
const mostCosts = 5;

function printHeld(out: Printer, { table, population: { rows, k, verdict, costs, unsaid } }: Held): void {
  const least = String(limits.leastAlike);
  const fit = `${safe(table)}: ${String(k)} of ${count(rows, 'row')} ${k === 1 ? 'fits' : 'fit'} all that the request asks for`;
  if (verdict === 'enough') out.text(`${fit}, so it is one of many that it could be.`);
  else if (verdict === 'table-small') out.text(`${fit}; with fewer than ${least} rows the table cannot tell whether it stands out.`);
  else {
    const dear = costs.filter(({ without }) => without > k).slice(0, mostCosts);
    out.text(`${fit}. With fewer than ${least} it stands out.${dear.length === 0 ? '' : ' Without one of these, so many would fit:'}`);
    out.lines(
      tabulate(
        dear.map(({ property, without }) => [`  ${safe(property)}`, String(without)]),
        [{}, { align: 'right' }],
        out.room,
      ),
    );
  }
  if (unsaid.length > 0) out.text(`Not counted, since no row says anything of it: ${unsaid.map((name) => safe(name)).join(', ')}.`);
}

/** The same for a script. */
export const identifiedToJson = ({ exact, held }: Identified): Pick<CheckOutput, 'exact' | 'population'> => ({
  exact: exact.map(({ requirement: { level, property }, values, instead }): CheckExact => ({
    level,
    property: property.name,
    values: [...values],
    ...(instead === undefined ? {} : { instead: rangeOf(instead) }),
  })),
  ...(held === undefined ? {} : { population: populationOf(held) }),
});

const rangeOf = ({ is, in: list, min, max }: PredicateSource): CheckInstead => ({
  ...(is === undefined ? {} : { is }),
  ...(list === undefined ? {} : { in: [...list] }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const populationOf = ({ table, population: { rows, k, verdict, costs, unsaid } }: Held): CheckPopulation => ({
  table,
  rows,
  k,
  least: limits.leastAlike,
  verdict,
  costs: [...costs],
  unsaid: [...unsaid],
});
