import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPredicate, type PredicateSource } from '../../../src/documents/predicate.js';
import { exampleOf, usualOf } from '../../../src/customer/compose/examples.js';
import { readPhrase, type Fault, type Phrase } from '../../../src/customer/compose/phrase.js';
import { sayPhrase } from '../../../src/customer/compose/say-phrase.js';
import { categories, vocabulary, type Property } from '../../../src/schema/vocabulary.js';
import { nasty } from './support.js';

function property(name: string): Property {
  const found = vocabulary('car').named(name) ?? vocabulary('mobile-plan').named(name) ?? vocabulary('any').named(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const read = (name: string, text: string, unit?: string): Phrase | Fault =>
  readPhrase(text, property(name), { currency: 'GBP', ...(unit === undefined ? {} : { unit }) });

describe('a wish in words', () => {
  test.each<[name: string, text: string, predicate: PredicateSource, ideally?: string]>([
    ['mileage', 'at most 60000 mi', { max: '60000 mi' }],
    ['mileage', 'max 60000 mi', { max: '60000 mi' }],
    ['mileage', '<= 60000 mi', { max: '60000 mi' }],
    ['mileage', '<=60000 mi', { max: '60000 mi' }],
    ['mileage', 'Up to 60000 mi', { max: '60000 mi' }],
    ['mileage', 'at least 10 km', { min: '10 km' }],
    ['registered', 'from 2006-09', { min: '2006-09' }],
    ['registered', '>= 2006', { min: '2006' }],
    ['doors', 'min 3', { min: '3' }],
    ['doors', '3 or more', { min: '3' }],
    ['registered', '2006-09 or later', { min: '2006-09' }],
    ['mileage', '60000 mi or less, ideally 5000', { max: '60000 mi' }, '5000 mi'],
    ['width', '3 or more', { min: '3' }],
    ['width', 'less or more', { in: ['less', 'more'] }],
    ['note', '"3 or more"', { is: '3 or more' }],
    ['doors', '3 to 5', { min: '3', max: '5' }],
    ['mileage', '10000 to 40000 mi', { min: '10000 mi', max: '40000 mi' }],
    ['mileage', 'at most 60000 mi, ideally 5000 mi', { max: '60000 mi' }, '5000 mi'],
    ['mileage', 'at most 60000 mi, ideally 5000', { max: '60000 mi' }, '5000 mi'],
    ['registered', 'at least 2006-09, ideally 2009', { min: '2006-09' }, '2009'],
    ['doors', '3 to 5, ideally 5', { min: '3', max: '5' }, '5'],
    ['colour', 'silver', { is: 'silver' }],
    ['colour', 'silver, grey', { in: ['silver', 'grey'] }],
    ['colour', 'silver or grey, or blue', { in: ['silver', 'grey', 'blue'] }],
    ['colour', 'not red, pink', { not: ['red', 'pink'] }],
    ['colour', 'not red, not pink', { not: ['red', 'pink'] }],
    ['colour', 'either red or pink', { in: ['red', 'pink'] }],
    ['make', "O'Hara", { is: "O'Hara" }],
    ['colour', '"red, or so"', { is: 'red, or so' }],
    ['colour', '"not red", "a \\"b\\""', { in: ['not red', 'a "b"'] }],
    ['engine', '1.3 petrol', { is: '1.3 petrol' }],
    ['model', 'Vauxhall to go', { is: 'Vauxhall to go' }],
    ['model', 'from Italy', { is: 'from Italy' }],
    ['model', '1.0', { is: '1.0' }],
    ['features', 'aircon', { has: ['aircon'] }],
    ['features', 'aircon, sunroof and tow bar', { has: ['aircon', 'sunroof', 'tow bar'] }],
    ['tethering', 'yes', { is: 'true' }],
    ['tax', 'at most 20 GBP', { max: '20 GBP' }],
    ['data', 'unlimited', { is: 'unlimited' }],
    ['width', 'at most 2 m', { max: '2 m' }],
    ['width', '3 to 5', { min: '3', max: '5' }],
    ['note', 'up to date', { is: 'up to date' }],
    ['note', 'Land to sea', { is: 'Land to sea' }],
  ])('%s: %s', (name, text, predicate, ideally) => {
    expect(read(name, text)).toEqual(ideally === undefined ? { predicate } : { predicate, ideally });
  });

  test('a bare number gets the unit that the question has named', () => {
    expect(read('mileage', 'at most 40000, ideally 5000', 'mi')).toEqual({ predicate: { max: '40000 mi' }, ideally: '5000 mi' });
    expect(read('tax', '0 to 20', 'GBP')).toEqual({ predicate: { min: '0 GBP', max: '20 GBP' } });
    expect(read('mileage', 'at most 40000 km', 'mi')).toEqual({ predicate: { max: '40000 km' } });
  });

  test.each([
    ['mileage', 'at most 40000', 'what?', '40000 mi'],
    ['mileage', 'at most 6,500 mi', 'write 6500 without a comma', ''],
    ['mileage', '60000 mi to 5000 mi', 'above', ''],
    ['mileage', '5000 km to 60000 mi', 'units are mixed', ''],
    ['mileage', 'low', 'is not a length', 'for example'],
    ['mileage', 'at most 5 kg', 'a mass', 'at most 60000 mi'],
    ['mileage', 'at most 60000 mi, ideally 70000 mi', 'less than', ''],
    ['mileage', 'at least 60000 mi, ideally 100 mi', 'more than', ''],
    ['mileage', 'at most 60000 mi, ideally low', 'is not a length', ''],
    ['mileage', '10 to 20 mi, ideally 15 mi', 'one of the two ends', ''],
    ['mileage', '5 mi, ideally 4 mi', 'goes with a bound', ''],
    ['data', 'at least unlimited', 'unlimited is no bound', 'say "unlimited"'],
    ['registered', 'at least yesterday', 'is not a date', 'for example'],
    ['doors', 'many', 'no plain number', 'for example'],
    ['engine', 'at least 1.3', 'a text has no order', 'in double quotes'],
    ['width', 'at most ten', 'cannot be compared', 'at most 10 cm'],
    ['width', 'under 10 cm', 'cannot be compared', 'at most 10 cm'],
    ['width', 'about 3', 'cannot be compared', 'in double quotes'],
    ['make', '"Toyota', 'quotes are double', 'leave them out'],
    ['make', "'Toyota'", 'quotes are double', 'leave them out'],
    ['make', '“Toyota”', 'quotes are double', 'leave them out'],
    ['features', 'aircon or sunroof', 'all of what you name', 'aircon, sunroof'],
    ['features', 'aircon, no sunroof', 'all of what you name', 'aircon, sunroof'],
    ['engine', '1.0 to 1.3', 'a text has no order', 'in double quotes'],
    ['make', '2006 or later', 'a text has no order', 'in double quotes'],
    ['registered', 'spring or later', 'is not a date', 'for example'],
    ['doors', '5, 3, 5.0', 'twice', ''],
    ['registered', '2006, 2006-09', 'twice', ''],
    ['colour', 'silver, Silver', 'twice', ''],
    ['colour', 'silver,, grey', 'nothing between two commas', ''],
    ['colour', '', 'a value is missing', ''],
    ['colour', ' ', 'a value is missing', ''],
    ['colour', '""', '', ''],
    ['colour', 'silver, else', 'another word', ''],
    ['colour', '__proto__', 'another word', ''],
    ['colour', 'silver, ideally grey', 'goes with a bound', ''],
    ['tethering', 'constructor', 'neither true nor false', ''],
    ['tethering', 'perhaps', 'neither true nor false', 'for example: yes'],
    ['tax', 'at most 20', 'what?', '20 GBP'],
    ['tax', 'at most 20 EUR', 'is not in GBP', 'at most 20 GBP'],
    ['features', 'not aircon', 'only be asked for', ''],
    ['width', '5 GB, 3 mi', 'units are mixed', ''],
    ['width', '5 GB, red', 'units are mixed', ''],
  ])('%s: "%s" is refused: %s', (name, text, fault, example) => {
    const refused = read(name, text);
    expect(refused).toHaveProperty('fault');
    expect((refused as Fault).fault).toContain(fault);
    expect((refused as Fault).fault).toContain(example);
  });

  test('every example is a wish', () => {
    const all = categories.flatMap((name) => vocabulary(name).properties.map((one) => [name, one] as const));
    expect(all.length).toBeGreaterThan(30);
    for (const [category, one] of all)
      for (const example of [exampleOf(one, 'GBP'), usualOf(category, one, 'GBP')])
        expect([one.name, readPhrase(example, one, { currency: 'GBP' })]).not.toHaveProperty('1.fault');
  });

  test('whatever is typed is a predicate of the property, or a fault', () => {
    const words = fc.constantFrom(
      'at most ',
      'max',
      'up to ',
      'at least ',
      '>=',
      'not ',
      '',
      ' to ',
      ', ',
      ' or ',
      ', ideally ',
      '"',
      '5 mi',
      '2006',
      '3',
    );
    const text = fc.oneof(
      nasty,
      fc.array(fc.oneof(words, nasty), { maxLength: 6 }).map((parts) => parts.join('')),
    );
    const named = fc.constantFrom('mileage', 'registered', 'doors', 'colour', 'features', 'tethering', 'tax', 'width');
    fc.assert(
      fc.property(named, text, fc.constantFrom(undefined, 'mi', 'GBP'), (name, typed, unit) => {
        const phrase = read(name, typed, unit);
        if ('fault' in phrase) expect(phrase.fault).not.toBe('');
        else expect(readPredicate(phrase.predicate, property(name).type)).toHaveProperty('op');
      }),
      { numRuns: 500 },
    );
  });

  test('a phrase that is said of a predicate is read as that predicate', () => {
    const value = nasty.filter((text) => text === text.normalize('NFC').trim() && !/[\p{Cc}\p{Surrogate}]/u.test(text));
    const names = fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (text) => text.toLowerCase() });
    const source = names.chain((values) => fc.constantFrom<PredicateSource>({ in: values }, { not: values }, { is: values[0] ?? '' }));
    let said = 0;
    fc.assert(
      fc.property(source, (predicate) => {
        const phrase = sayPhrase({ predicate }, property('colour'), 'GBP');
        if (phrase === undefined) return;
        said += 1;
        const again = read('colour', phrase);
        const single = (one: PredicateSource): PredicateSource => (one.in?.length === 1 ? { is: one.in[0] ?? '' } : one);
        expect(again).toEqual({ predicate: single(predicate) });
      }),
      { numRuns: 300 },
    );
    expect(said).toBeGreaterThan(150);
  });
});
