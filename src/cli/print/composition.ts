import type { Composition, Written } from '../../customer/compose/composition.js';
import { predicateOf } from '../../customer/compose/written.js';
import { safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

/** What a wish comes to, parted by who gets to know it. */
export function printComposition(
  out: Printer,
  { category = '', where, until, currency, quantity, description, ...wish }: Composition,
): void {
  const told: (readonly string[])[] = [
    ['', 'category', category],
    ['', 'where', where],
    ['', 'until', until],
    ['', 'currency', currency],
    ...(quantity === '1' ? [] : [['', 'quantity', quantity]]),
    ...(description === undefined ? [] : [['', 'description', description]]),
    ...wish.asked.map(({ level, property, predicate }) => [level, property, say(predicateOf(predicate))]),
    ['', 'terms', wish.terms],
  ];
  const kept = [
    ...wish.rules.map(({ key, value }) => ['must', key, say(value)]),
    ...wish.judged.map(({ key, value }) => ['prefer', key, say(value)]),
    ...wish.rest.map(({ key, value }) => ['', key, say(value)]),
  ];
  print(out, 'Vendors will read', told);
  print(out, 'Stays on this machine', kept);
}

function print(out: Printer, heading: string, rows: readonly (readonly string[])[]): void {
  out.line();
  out.line(out.style.bold(heading));
  const cells = rows.map(([level = '', key = '', text = '']) => [`  ${safe(key)}`, level, safe(text)]);
  out.lines(rows.length === 0 ? ['  nothing'] : tabulate(cells, [{}, { whole: true }, {}], out.room));
}

/** `min 2006`, `lower best 4000 GBP, worst 12000 GBP, weight 30` */
function say(value: Written): string {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(say).join(', ');
  return value.entries.map(({ key, value: member }) => `${key} ${say(member)}`).join(', ');
}
