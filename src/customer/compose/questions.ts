import { limits } from '../../base/limits.js';
import { minorDigits } from '../../base/values/currencies.js';
import { secondsOf } from '../../base/values/duration.js';
import { isOfferProperty } from '../../ranking/properties.js';
import { categories, vocabulary, type Property, type Vocabulary } from '../../schema/vocabulary.js';
import { blank, type Composition } from './composition.js';
import { askPrice } from './price-questions.js';
import { askProperty } from './property-questions.js';
import { split, unquoted } from './quotes.js';
import { any, line, one, type Script, type Sheet } from './script.js';
import { wishedProperty } from './wish.js';

const part = 'What it is';

/** The whole conversation, from what it is about to how long offers are awaited. */
export function* questions(start: Composition, sheet: Sheet): Script<void> {
  const known = withoutWishes(start, yield* askCategory(start));
  const words = vocabulary(known.category ?? 'any');
  sheet.composition = { ...known, asked: [], rules: [], judged: [] };
  const where = yield* askWhere(known);
  sheet.composition = { ...sheet.composition, where };
  const currency = yield* askCurrency(known);
  sheet.composition = { ...sheet.composition, currency };
  for (const property of yield* askProperties(known, words)) yield* askProperty(property, known, sheet);
  yield* askPrice(known, sheet);
  const until = yield* askUntil(known);
  sheet.composition = inOrder({ ...sheet.composition, until }, known);
  if (known.quantity === '1') return;
  const quantity = yield* askQuantity(known);
  sheet.composition = { ...sheet.composition, quantity };
}

/** What was said of another kind of thing says nothing of this one. */
const withoutWishes = (start: Composition, category: string): Composition =>
  start.category === category ? start : { ...start, category, asked: [], rules: [], judged: [], rest: blank().rest };

function* askCategory({ category }: Composition): Script<string> {
  // What has words of its own first.
  const named = [...categories.filter((name) => name !== 'any'), 'any'];
  return yield* one(
    { id: 'category', part, text: 'What are you looking for?', help: 'The questions that follow are in the words of this kind of thing.' },
    named.map((value) => ({ value, label: vocabulary(value).label })),
    category,
  );
}

const area = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

function* askWhere({ where }: Composition): Script<string> {
  const said = yield* line(
    {
      id: 'where',
      part,
      text: 'Which country or region should it be sold in?',
      help: 'Vendors see this, and nothing more exact about you. The code of a country, for example GB or DE, or of a region, for example US-CA.',
    },
    (text) => (area.test(text.toUpperCase()) ? undefined : 'a code of ISO 3166 is wanted, for example GB or US-CA'),
    where,
  );
  return said.toUpperCase();
}

function* askCurrency({ currency }: Composition): Script<string> {
  const said = yield* line(
    {
      id: 'currency',
      part,
      text: 'In which currency do you pay?',
      help: 'Vendors see this. A code of three letters, for example GBP or EUR.',
    },
    (text) => (minorDigits(text.toUpperCase()) === undefined ? 'a code of ISO 4217 is wanted, for example GBP or EUR' : undefined),
    currency,
  );
  return said.toUpperCase();
}

/** The properties that matter, in the order they are asked about. */
function* askProperties(known: Composition, words: Vocabulary): Script<readonly Property[]> {
  const before = namesIn(known);
  if (words.open) return yield* askNames(words, before);
  const chosen = yield* any(
    { id: 'properties', part, text: 'What matters to you?', help: 'Only what you choose is asked about. The price has its own question.' },
    words.properties.map(({ name, label, values }) => ({
      value: name,
      label,
      ...(values.length === 0 ? {} : { help: `For example ${values.slice(0, 4).join(', ')}.` }),
    })),
    before,
  );
  return words.properties.filter(({ name }) => chosen.includes(name));
}

const namesIn = ({ asked, rules, judged }: Composition): string[] => [
  ...new Set([...asked.map(({ property }) => property), ...rules.map(({ key }) => key), ...judged.map(({ key }) => key)]),
];

const product = 'product';
/** More questions than anybody wants to answer. */
const mostNames = 20;

/** With no words to choose from, the names of properties are typed. What it is comes first. */
function* askNames(words: Vocabulary, before: readonly string[]): Script<readonly Property[]> {
  const others = before.filter((name) => name !== product && !isOfferProperty(name));
  const typed = yield* line(
    {
      id: 'properties',
      part,
      text: 'Besides what it is, what matters? (names, with commas)',
      help: 'Names of properties in your own words, for example: colour, width. Vendors match them by these names. Enter for none.',
    },
    (text) => namesFault(namesOf(text), words),
    others.join(', '),
  );
  return [product, ...namesOf(typed)].flatMap((name) => words.named(name) ?? []);
}

const namesOf = (text: string): string[] => (text === '' ? [] : split(text, 'and').map(unquoted));

function namesFault(names: readonly string[], words: Vocabulary): string | undefined {
  if (names.length > mostNames) return `${String(mostNames)} names are the most`;
  for (const [at, name] of names.entries()) {
    const property = wishedProperty(words, name);
    if ('fault' in property) return property.fault;
    if (isOfferProperty(name)) return `${name} is not asked of vendors; how you judge it comes later`;
    if (name === product || names.indexOf(name) !== at) return `${name} is there twice`;
  }
  return undefined;
}

const duration = /^[1-9]\d{0,3} ?[mhd]$/;

function* askUntil({ until }: Composition): Script<string> {
  return yield* line(
    {
      id: 'until',
      part: 'How long',
      text: 'How long do you want to wait for offers?',
      help: 'Vendors see until when they can answer, on the hour. For example 48h, 7d or 90m.',
    },
    (text) => {
      if (!duration.test(text)) return 'a number with m, h or d is wanted, for example 48h';
      return secondsOf(text) > limits.horizon - limits.hour * 2 ? 'requests end after 89 days at most' : undefined;
    },
    until,
  );
}

function* askQuantity({ quantity }: Composition): Script<string> {
  return yield* line(
    { id: 'quantity', part: 'How long', text: 'How many do you want?', help: 'Vendors see this. The price is for all of them together.' },
    (text) => (/^[1-9]\d{0,4}$|^100000$/.test(text) ? undefined : 'a whole number from 1 to 100000 is wanted'),
    quantity,
  );
}

/** What a file said first stays first. */
function inOrder(composition: Composition, { asked, rules, judged }: Composition): Composition {
  const place = (names: readonly string[], name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  const sorted = <T>(now: readonly T[], before: readonly T[], nameOf: (entry: T) => string): T[] => {
    const names = before.map(nameOf);
    return now.toSorted((a, b) => place(names, nameOf(a)) - place(names, nameOf(b)));
  };
  return {
    ...composition,
    asked: sorted(composition.asked, asked, ({ property, level }) => `${level} ${property}`),
    rules: sorted(composition.rules, rules, ({ key }) => key),
    judged: sorted(composition.judged, judged, ({ key }) => key),
  };
}
