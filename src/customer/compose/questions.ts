import { isOfferProperty } from '../../ranking/preferences/properties.js';
import { categories, vocabulary, type Property, type Vocabulary } from '../../schema/vocabulary.js';
import { blank, type Composition } from './composition.js';
import { factFault, withFact, type Fact } from './facts.js';
import { askPrice } from './price-questions.js';
import { askProduct, askProperty } from './property-questions.js';
import { inQuotes, split, unquoted } from './quotes.js';
import { any, line, one, type Script, type Sheet } from './script.js';
import { askWeights } from './weight-questions.js';
import { wishedProperty } from './wish.js';

const part = 'What it is';

/** The whole conversation, from what it is about to how long offers are awaited. */
export function* questions(start: Composition, sheet: Sheet): Script<void> {
  const known = withoutWishes(start, yield* askCategory(start));
  const words = vocabulary(known.category ?? 'any');
  sheet.composition = { ...known, asked: [], rules: [], judged: [] };
  yield* askFact('where', known, sheet);
  yield* askFact('currency', known, sheet);
  const what = words.open ? words.named(product) : undefined;
  if (what !== undefined) yield* askProduct(what, known, sheet);
  for (const property of yield* askProperties(known, words)) yield* askProperty(property, known, sheet);
  yield* askPrice(known, sheet);
  yield* askWeights(words, known, sheet);
  sheet.composition = inOrder(sheet.composition, known);
  yield* askFact('until', known, sheet);
  if (known.quantity !== '1') yield* askFact('quantity', known, sheet);
}

const late = 'How long';

const facts: Readonly<Record<Fact, { readonly part: string; readonly text: string; readonly help: string }>> = {
  where: {
    part,
    text: 'Which country or region should it be sold in?',
    help: 'Vendors see this, and nothing more exact about you. The code of a country, for example GB, or of a region, for example US-CA.',
  },
  currency: {
    part,
    text: 'In which currency do you pay?',
    help: 'Vendors see this. A code of three letters, for example GBP or EUR.',
  },
  until: {
    part: late,
    text: 'How long do you want to wait for offers?',
    help: 'Vendors see until when they can answer, on the hour. For example 48h, 7d or 90m.',
  },
  quantity: { part: late, text: 'How many do you want?', help: 'Vendors see this. The price is for all of them together.' },
};

function* askFact(fact: Fact, known: Composition, sheet: Sheet): Script<void> {
  const said = yield* line({ id: fact, ...facts[fact] }, (text) => factFault(fact, text), known[fact]);
  sheet.composition = withFact(sheet.composition, fact, said);
}

/** What was said of another kind of thing says nothing of this one. */
const withoutWishes = (start: Composition, category: string): Composition =>
  start.category === category ? start : { ...start, category, asked: [], rules: [], judged: [], rest: blank().rest };

function* askCategory({ category }: Composition): Script<string> {
  // What has words of its own first.
  const named = [...categories.filter((name) => name !== 'any'), 'any'];
  return yield* one(
    { id: 'category', part, text: 'What are you looking for?', help: 'The questions that follow are in the words of this kind of thing.' },
    named.map((value) => ({ value, label: value === 'any' ? 'something else' : vocabulary(value).label })),
    category,
  );
}

/** The properties that matter, in the order they are asked about. */
function* askProperties(known: Composition, words: Vocabulary): Script<readonly Property[]> {
  const before = namesIn(known);
  if (words.open) return yield* askNames(words, before);
  const chosen = yield* any(
    {
      id: 'properties',
      part,
      text: 'What matters to you?',
      help: 'Tick with Space what you care about, then press Enter. Only that is asked about; the price has its own question.',
    },
    [
      ...words.properties.map(({ name, label, values }) => ({
        value: name,
        label,
        ...(values.length === 0 ? {} : { help: `For example ${values.slice(0, 4).join(', ')}.` }),
      })),
      { value: priceAlone, label: 'nothing of this, only the price' },
    ],
    before.every(isOfferProperty) && known.judged.length > 0 ? [priceAlone] : before,
    (ticked) => {
      if (ticked.length === 0) return 'press Space on each line that matters to you; for the price alone, on the last one';
      return ticked.length > 1 && ticked.includes(priceAlone) ? 'untick the last line with Space, or all others' : undefined;
    },
  );
  return words.properties.filter(({ name }) => chosen.includes(name));
}

/** What no property is called. */
const priceAlone = '*';

const namesIn = ({ asked, rules, judged }: Composition): string[] => [
  ...new Set([...asked.map(({ property }) => property), ...rules.map(({ key }) => key), ...judged.map(({ key }) => key)]),
];

const product = 'product';
/** More questions than anybody wants to answer. */
const mostNames = 20;

/** With no words to choose from, the names of properties are typed. */
function* askNames(words: Vocabulary, before: readonly string[]): Script<readonly Property[]> {
  const others = before.filter((name) => name !== product && !isOfferProperty(name));
  const typed = yield* line(
    {
      id: 'properties',
      part,
      text: 'What else matters to you?',
      help: 'Names in your own words, with commas, for example: width, colour. Each is asked about next, and vendors match them by these names. Press Enter for nothing but the price.',
    },
    (text) => namesFault(namesOf(text), words),
    others.length === 0 ? undefined : others.map((name) => (/^[\p{L}\p{N} _-]+$/u.test(name) ? name : inQuotes(name))).join(', '),
  );
  return namesOf(typed).flatMap((name) => words.named(name) ?? []);
}

const namesOf = (text: string): string[] => (text === '' ? [] : split(text, 'and').map(unquoted));

function namesFault(names: readonly string[], words: Vocabulary): string | undefined {
  if (names.length > mostNames) return `${String(mostNames)} names are the most; leave some out`;
  for (const [at, name] of names.entries()) {
    const property = wishedProperty(words, name);
    if ('fault' in property) return property.fault;
    if (isOfferProperty(name)) return `${name} is not asked of vendors; leave it out here, the price comes later`;
    if (name === product || names.indexOf(name) !== at) return `${name} is there twice; name it once`;
  }
  return undefined;
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
