import type { Property } from '../../schema/vocabulary.js';
import type { Composition } from './composition.js';
import { weightWords } from './weights.js';
import { kept, saidOf } from './kept.js';
import type { Firmness } from './judge.js';
import { exampleOf, readPhrase, type Phrase } from './phrase.js';
import { sayPhrase } from './say-phrase.js';
import { any, line, one, type Script, type Sheet } from './script.js';
import { criterionShape, withWish } from './wish.js';

const part = 'What it should be';

/** What one property should be, how firm that is, and how much it matters. */
export function* askProperty(property: Property, known: Composition, sheet: Sheet): Script<void> {
  const { name, label } = property;
  const before = saidOf(known, property);
  const same = before === undefined ? undefined : kept(sheet.composition, known, property);
  if (before !== undefined && same !== undefined) {
    const about = {
      id: `${name}.keep`,
      part,
      text: `${sentence(label)}: ${before.text}. Keep it?`,
      help: 'Kept, it is written as it was.',
    };
    const choices = [
      { value: 'keep', label: 'keep it' },
      { value: 'change', label: 'say it anew' },
    ];
    if ((yield* one(about, choices, 'keep')) === 'keep') {
      sheet.composition = same;
      return;
    }
  }
  const { currency } = sheet.composition;
  const valued = yield* askValue(property, currency, before?.phrase);
  const level = (yield* askLevel(property, before?.level)) as Firmness;
  const phrase = yield* askIdeal(property, valued, level, currency);
  const wish = { property, level, phrase, alike: valued.alike };
  const shape = criterionShape(wish);
  const weighs = shape !== undefined && !('fault' in shape);
  const weight = weighs ? yield* askWeight(name, label, level) : undefined;
  const next = withWish(sheet.composition, { ...wish, ...(weight === undefined ? {} : { weight }) });
  if (!('fault' in next)) sheet.composition = next;
}

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

interface Valued {
  readonly phrase: Phrase;
  /** The phrase as it was typed; absent when it was chosen. */
  readonly typed?: string;
  readonly alike: boolean;
}

const other = '*';

/** The unit that the question names, for whoever types a number alone. */
const unitFor = ({ type, unit }: Property, currency: string): string | undefined => (type.type === 'money' ? currency : unit?.symbol);

function* askValue(property: Property, currency: string, before: Phrase | undefined): Script<Valued> {
  const { name, label, type, values } = property;
  const id = `${name}.value`;
  const text = `${sentence(label)}: what should it be?`;
  if (type.type === 'boolean') {
    const choices = [
      { value: 'true', label: 'yes' },
      { value: 'false', label: 'no' },
    ];
    const about = { id, part, text: `${sentence(label)}?`, help: 'How much it matters is asked next.' };
    return { phrase: { predicate: { is: yield* one(about, choices, before?.predicate.is) } }, alike: false };
  }
  if (values.length > 0) {
    const help = 'Choose as many as would do. What is not in the list can be typed.';
    const choices = [...values.map((value) => ({ value, label: value })), { value: other, label: 'something else, which I type' }];
    const chosen = yield* any(
      { id, part, text, help },
      choices,
      [before?.predicate ?? {}].flatMap(({ is, in: several, has }) => [is ?? several ?? has ?? []].flat()),
    );
    if (chosen.length > 0 && !chosen.includes(other))
      return { phrase: { predicate: chosenPredicate(type.type === 'list', chosen) }, alike: true };
  }
  const unit = unitFor(property, currency);
  const options = { currency, ...(unit === undefined ? {} : { unit }) };
  const typed = yield* line(
    {
      id: values.length > 0 ? `${name}.text` : id,
      part,
      text: unit === undefined ? text : `${text} (in ${unit})`,
      help: helpOn(property, currency),
    },
    (said) => {
      const read = readPhrase(said, property, options);
      return 'fault' in read ? read.fault : undefined;
    },
    before === undefined ? undefined : sayPhrase(before, property, currency),
  );
  const read = readPhrase(typed, property, options);
  return { phrase: 'fault' in read ? { predicate: {} } : read, typed, alike: false };
}

function chosenPredicate(isList: boolean, [first = '', ...others]: readonly string[]): Phrase['predicate'] {
  if (isList) return { has: [first, ...others] };
  return others.length === 0 ? { is: first } : { in: [first, ...others] };
}

/** How it can be said, for this kind of property. */
function helpOn(property: Property, currency: string): string {
  const example = exampleOf(property, currency);
  switch (property.type.type) {
    case 'list':
      return `One or several, with commas; all of them are wanted. For example: ${example}.`;
    case 'text':
      return 'One value, or several with commas, the one you like best first. "not A" works too.';
    case 'any':
      return 'One value, several with commas, the best first, or a bound: at most 20 kg, at least 2019, 3 to 5. "not A" works too.';
    case 'boolean':
    case 'number':
    case 'quantity':
    case 'money':
    case 'date':
      return `A bound, a value or a span, for example: ${example}. "at most", "at least", "A to B", "A, B" and "not A" are understood.`;
  }
}

/** What names a thing is seldom open to talk. */
const naming = new Set(['brand', 'model', 'product']);

function* askLevel({ name, label, wire }: Property, before: Firmness | undefined): Script<string> {
  return yield* one(
    {
      id: `${name}.level`,
      part,
      text: `How firm is that? (${label})`,
      help: 'The first three are told to vendors. The last is not, and is tested when offers are ranked.',
    },
    [
      { value: 'must', label: 'it must be so', help: 'Vendors are told, and an offer of anything else does not count.' },
      { value: 'should', label: 'it should be so', help: 'Vendors are told that it matters, and may still offer something else.' },
      { value: 'may', label: 'it would be nice', help: 'Vendors are told that it is welcome.' },
      { value: 'private', label: 'it must be so, but stays private', help: 'No vendor is told; offers that fail it are rejected here.' },
    ],
    before ?? (naming.has(wire) ? 'must' : 'should'),
  );
}

/** Of a bound, what would be best: asked when the phrase has not said it and there is something in it. */
function* askIdeal(property: Property, { phrase, typed, alike }: Valued, level: Firmness, currency: string): Script<Phrase> {
  const { min, max } = phrase.predicate;
  if (typed === undefined || phrase.ideally !== undefined || (min === undefined && max === undefined)) return phrase;
  const { name, label } = property;
  const shape = criterionShape({ property, level, phrase, alike });
  const isNeeded = shape !== undefined && 'fault' in shape;
  const about = { id: `${name}.ideal`, part, help: 'No vendor is told. Offers are judged by how near they come to it.' };
  if (min !== undefined && max !== undefined) {
    const ends = [
      { value: 'min', label: `the nearer to ${min}, the better` },
      { value: 'max', label: `the nearer to ${max}, the better` },
    ];
    const choices = isNeeded ? ends : [{ value: 'none', label: 'all of it is as good' }, ...ends];
    const end = yield* one({ ...about, text: `Which end is better? (${label})` }, choices, choices[0]?.value);
    return end === 'none' ? phrase : { ...phrase, ideally: end === 'min' ? min : max };
  }
  const unit = unitFor(property, currency);
  const options = { currency, ...(unit === undefined ? {} : { unit }) };
  const read = (text: string): ReturnType<typeof readPhrase> =>
    readPhrase(text === '' ? typed : `${typed}, ideally ${text}`, property, options);
  const least = max !== undefined && shape !== undefined;
  const otherwise = isNeeded ? '' : least ? ', or Enter for as little as can be' : ', or Enter for none';
  const text = yield* line(
    { ...about, text: `And what would be ideal? (${label}${unit === undefined ? '' : `, in ${unit}`}${otherwise})` },
    (said) => {
      if (said === '') return isNeeded ? shape.fault : undefined;
      const found = read(said);
      return 'fault' in found ? found.fault : undefined;
    },
  );
  const said = read(text);
  return 'fault' in said ? phrase : said;
}

function* askWeight(name: string, label: string, level: Firmness): Script<string> {
  return yield* one(
    {
      id: `${name}.weight`,
      part,
      text: `How much does it matter, beside the rest? (${label})`,
      help: 'No vendor is told. It decides how much of the score it makes.',
    },
    weightWords,
    level === 'may' ? '5' : '10',
  );
}
