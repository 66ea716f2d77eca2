import type { ValueType } from '../../base/values/value.js';
import type { Composition } from '../../customer/compose/composition.js';
import { sayUntil } from '../../customer/compose/facts.js';
import { plain, sayCriterion, sayRule, sayWish } from '../../customer/compose/say.js';
import { propertyNamed } from '../../ranking/preferences/properties.js';
import { vocabulary } from '../../schema/vocabulary.js';
import { safe, type Printer } from './printer.js';
import { tabulate } from './table.js';

type Row = readonly [about: string, level: string, text: string];

/** What a wish comes to, parted by who gets to know it. */
export function printComposition(
  out: Printer,
  { category = 'any', where, until, currency, quantity, description, ...wish }: Composition,
): void {
  const words = vocabulary(category);
  const row = (name: string, level: string, say: (type: ValueType) => string): Row => {
    const { label, type } = propertyNamed(words, name) ?? { label: name, type: { type: 'any' } };
    return [label, level, say(type)];
  };
  print(out, 'Vendors will read', [
    ['what', '', words.label],
    ['where', '', where],
    ['wait', '', `for ${sayUntil(until)}`],
    ['currency', '', currency],
    ...(quantity === '1' ? [] : [['quantity', '', quantity] as const]),
    ...(description === undefined ? [] : [['description', '', description] as const]),
    ...wish.asked.map(({ level, property, predicate }) => row(property, level, (type) => sayWish(predicate, type))),
    ['terms', '', wish.terms],
  ]);
  print(out, 'Stays on this machine', [
    ...wish.rules.map(({ key, value }) => row(key, 'must', (type) => sayRule(value, type))),
    ...wish.judged.map(({ key, value }) => row(key, 'prefer', (type) => sayCriterion(value, type))),
    // What decides between equals is a matter of course.
    ...wish.rest.filter(({ key }) => key !== 'tie-break').map(({ key, value }): Row => [key, '', plain(value)]),
  ]);
}

function print(out: Printer, heading: string, rows: readonly Row[]): void {
  out.line();
  out.line(out.style.bold(heading));
  const cells = rows.map(([about, level, text]) => [`  ${safe(about)}`, level, safe(text)]);
  out.lines(rows.length === 0 ? ['  nothing'] : tabulate(cells, [{}, { whole: true }, { wrap: true }], out.room));
}
