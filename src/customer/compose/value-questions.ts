import type { Property } from '../../schema/vocabulary.js';
import type { Firmness } from './judge.js';
import { readPhrase, type Phrase } from './phrase.js';
import { sayPhrase } from './say-phrase.js';
import { any, line, one, type Script } from './script.js';
import { sentence } from './sentence.js';
import { criterionShape } from './wish.js';

export interface Valued {
  readonly phrase: Phrase;
  /** The phrase as it was typed; absent when it was chosen. */
  readonly typed?: string;
  readonly alike: boolean;
}

interface About {
  readonly part: string;
  readonly text: string;
  readonly help: string;
}

const other = '*';

/** What a property should be: chosen where the category has values for it, else typed. */
export function* askValue(about: About, property: Property, currency: string, before: Phrase | undefined): Script<Valued> {
  const { name, label, type, values } = property;
  const id = `${name}.value`;
  if (type.type === 'boolean') {
    const choices = [
      { value: 'true', label: 'yes' },
      { value: 'false', label: 'no' },
    ];
    const said = yield* one({ ...about, id, text: `${sentence(label, '')}?` }, choices, before?.predicate.is);
    return { phrase: { predicate: { is: said } }, alike: false };
  }
  if (values.length === 0) return yield* askText({ ...about, id }, property, currency, before);
  const said = [before?.predicate ?? {}].flatMap(({ is, in: several, has }) => [is ?? several ?? has ?? []].flat());
  const listed = said.filter((value) => values.includes(value));
  const chosen = yield* any(
    { ...about, id, help: 'Tick with Space as many as would do, then press Enter.' },
    [...values.map((value) => ({ value, label: value })), { value: other, label: 'something else, which I type' }],
    before !== undefined && listed.length === 0 ? [other] : listed,
    (ticked) => (ticked.length === 0 ? 'press Space on each line that would do, then Enter' : undefined),
  );
  const predicate = chosenPredicate(
    type.type === 'list',
    chosen.filter((value) => value !== other),
  );
  if (!chosen.includes(other)) return { phrase: { predicate }, alike: true };
  return yield* askText({ ...about, id: `${name}.text` }, property, currency, chosen.length === 1 ? before : { predicate });
}

function chosenPredicate(isList: boolean, [first = '', ...others]: readonly string[]): Phrase['predicate'] {
  if (isList) return { has: [first, ...others] };
  return others.length === 0 ? { is: first } : { in: [first, ...others] };
}

function* askText(
  about: About & { readonly id: string },
  property: Property,
  currency: string,
  before: Phrase | undefined,
): Script<Valued> {
  const options = optionsFor(property, currency);
  const typed = yield* line(
    about,
    (text) => {
      if (text === '') return 'type a value, or press Esc to go back';
      const read = readPhrase(text, property, options);
      return 'fault' in read ? read.fault : undefined;
    },
    before === undefined ? undefined : sayPhrase(before, property, currency),
  );
  const read = readPhrase(typed, property, options);
  return { phrase: 'fault' in read ? { predicate: {} } : read, typed, alike: false };
}

/** The unit that the help names is the one of a number alone. */
function optionsFor({ type, unit }: Property, currency: string): { readonly currency: string; readonly unit?: string } {
  const alone = type.type === 'money' ? currency : unit?.symbol;
  return alone === undefined ? { currency } : { currency, unit: alone };
}

/** How it can be said, for this kind of property; the example first. */
export function helpOn(property: Property, example: string, currency: string): string {
  const { unit } = optionsFor(property, currency);
  switch (property.type.type) {
    case 'list':
      return `For example: ${example}. All that you name, with commas, is wanted.`;
    case 'text':
      return `For example: ${example}. With several, the one you like best first. "not A" works too.`;
    case 'any':
      return `For example: ${example}. Also: at most 60 cm, at least 2019, 3 to 5, or not red. With several, the one you like best first.`;
    case 'boolean':
      return 'How firm that is comes next.';
    case 'number':
    case 'quantity':
    case 'money':
    case 'date':
      return `For example: ${example}. Also: at least ..., at most ..., ${property.type.type === 'date' ? '2006 to 2009' : '10 to 20'}, or one value.${unit === undefined ? '' : ` A number alone is in ${unit}.`}`;
  }
}

/** Of a bound, what would be best: asked only when nothing could be weighed without it. */
export function* askIdeal(part: string, property: Property, valued: Valued, level: Firmness, currency: string): Script<Phrase> {
  const { phrase, typed = '', alike } = valued;
  const shape = criterionShape({ property, level, phrase, alike });
  if (shape === undefined || !('fault' in shape)) return phrase;
  const { name, label } = property;
  const { min, max } = phrase.predicate;
  const help = `You said "${typed}". Offers score higher the nearer they come to what is ideal. No vendor is told.`;
  const about = { id: `${name}.ideal`, part, help };
  if (min !== undefined && max !== undefined) {
    const ends = [
      { value: min, label: `the nearer to ${min}, the better` },
      { value: max, label: `the nearer to ${max}, the better` },
    ];
    return { ...phrase, ideally: yield* one({ ...about, text: `${sentence(label, '')}: which end is better?` }, ends, min) };
  }
  const read = (text: string): ReturnType<typeof readPhrase> =>
    readPhrase(`${typed}, ideally ${text}`, property, optionsFor(property, currency));
  const text = yield* line({ ...about, text: `${sentence(label, '')}: what would be ideal?` }, (said) => {
    if (said === '') return 'type what would be best, or press Esc to go back';
    const found = read(said);
    return 'fault' in found ? found.fault : undefined;
  });
  const said = read(text);
  return 'fault' in said ? phrase : said;
}
