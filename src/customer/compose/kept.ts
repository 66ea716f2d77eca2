import type { Property } from '../../schema/vocabulary.js';
import type { Composition, Entry, Written } from './composition.js';
import type { Firmness } from './judge.js';
import { membersOf, predicateIn, textIn } from './members.js';
import type { Phrase } from './phrase.js';
import { sayWish } from './say.js';

/** What files say of one property already, for whoever is asked about it again. */

interface Before {
  /** In a sentence. */
  readonly text: string;
  readonly level?: Firmness;
  /** As one phrase, when one predicate says it. */
  readonly phrase?: Phrase;
}

/** What a composition says of a property; undefined when it says nothing. */
export function saidOf({ asked, rules, judged }: Composition, property: Property): Before | undefined {
  const { name } = property;
  const wishes = asked.filter((wish) => wish.property === name);
  const rule = rules.find(({ key }) => key === name);
  const criterion = judged.find(({ key }) => key === name);
  if (wishes.length === 0 && rule === undefined && criterion === undefined) return undefined;
  const [first] = wishes;
  const own = rule === undefined ? undefined : predicateIn(rule.value);
  const predicate = first?.predicate ?? own;
  const ideally = criterion === undefined ? undefined : bestOf(criterion.value);
  const bound = predicate?.min !== undefined || predicate?.max !== undefined;
  return {
    text: [
      ...wishes.map((wish) => `${wish.level} be ${sayWish(wish.predicate, property.type)}`),
      ...(own === undefined ? [] : [`has to be ${sayWish(own, property.type)}`]),
      ...(criterion === undefined ? [] : ['is judged']),
    ].join(', '),
    ...(first === undefined ? (own === undefined ? {} : { level: 'private' }) : { level: first.level }),
    ...(predicate === undefined ? {} : { phrase: { predicate, ...(bound && ideally !== undefined ? { ideally } : {}) } }),
  };
}

/** The better end of a slope. */
function bestOf(criterion: Written): string | undefined {
  const members = membersOf(criterion);
  const ends = members.get('lower') ?? members.get('higher');
  return ends === undefined ? undefined : textIn(membersOf(ends).get('best'));
}

/** The composition with all that `known` says of a property, as it is; undefined when that is in money of another currency. */
export function kept(composition: Composition, known: Composition, { name }: Pick<Property, 'name'>): Composition | undefined {
  const of = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ key }) => key === name);
  const asked = known.asked.filter(({ property }) => property === name);
  const [rules, judged] = [of(known.rules), of(known.judged)];
  if (composition.currency !== known.currency) {
    const texts = [
      ...asked.flatMap(({ predicate }) => Object.values(predicate).flat() as string[]),
      ...[...rules, ...judged].flatMap(textsIn),
    ];
    if (texts.some((text) => text.includes(known.currency))) return undefined;
  }
  return {
    ...composition,
    asked: [...composition.asked, ...asked],
    rules: [...composition.rules, ...rules],
    judged: [...composition.judged, ...judged],
  };
}

/** Every key and value within. */
function textsIn({ key, value }: Entry): string[] {
  if (value.kind === 'map') return [key, ...value.entries.flatMap(textsIn)];
  return [key, ...(value.kind === 'scalar' ? [value.text] : value.items.flatMap((item) => textsIn({ key, value: item })))];
}
