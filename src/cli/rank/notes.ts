import type { Header } from '../../ranking/plain/header.js';
import type { Unsaid } from '../../ranking/plain/plain-rows.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { spoken } from '../../ranking/preferences/properties.js';
import { safe, type Printer } from '../print/printer.js';
import type { OffersFormat } from './source.js';

/** What somebody should know of a file of offers that is no mistake for sure. */

const mostNamed = 20;

const listed = (names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? [`and ${String(names.length - mostNamed)} more`] : [])].join(', ');

export function noteIgnored(err: Printer, { ignored }: Header, { vocabulary }: Pick<Preferences, 'vocabulary'>): void {
  if (ignored.length === 0) return;
  const names = ignored.map(({ column, meant }) => safe(column, 40) + (meant === undefined ? '' : ` (did you mean "${meant}"?)`));
  err.text(`note: columns that ${vocabulary.name} does not know are ignored: ${listed(names)}`);
}

/** A file in which nobody says what is judged by probably says it under another name, or without its unit. */
export function noteUnsaid(err: Printer, unsaid: readonly Unsaid[], format: OffersFormat): void {
  if (unsaid.length === 0) return;
  const names = unsaid.map(({ property, reason }) => spoken(property.name) + (reason === undefined ? '' : ` (${reason})`));
  const unitless = unsaid.find(
    ({ property: { type }, reason }) => reason !== undefined && (type.type === 'money' || type.type === 'quantity'),
  );
  const hint =
    format !== 'csv' || unitless === undefined ? '' : `; a header can name the unit of its column, as "mileage (mi)" and "price (GBP)" do`;
  err.text(`note: no offer says anything usable of what you judge by: ${safe(listed(names))}${hint}`);
}
