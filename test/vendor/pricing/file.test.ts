import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../../src/base/read/file.js';
import { asksWithoutMatch, parsePricing } from '../../../src/vendor.js';
import { failure, pricing, rules } from './support.js';

describe('a pricing file', () => {
  test('that says nothing but what it is leaves every list price as it is', () => {
    expect(rules('')).toEqual({ adjust: [], fees: [], floor: [], indicative: [], ask: [], askWithoutMatch: false });
  });

  test('says the same in JSON as in YAML', () => {
    const json = readTree(new TextEncoder().encode('{"vrm":"pricing/1","adjust":[{"name":"a","by":"-5 %"}],"floor":"90 %"}'), 'p.json');
    expect(parsePricing(json, 'p.json', ['car'])).toEqual(pricing('adjust: [{name: a, by: -5 %}]\nfloor: 90 %\n'));
  });

  test('has percentages and amounts, up and down', () => {
    const read = rules(`adjust:
  - {name: a, by: -2.5%}
  - {name: b, by: +100 GBP}
fees: [{name: c, amount: 1 %}, {name: d, amount: 20 EUR, per: item, kind: tax}]
floor: [88 %, 500 GBP]
round: 10 GBP
validity: 48h
`);
    expect(read.adjust).toEqual([
      { name: 'a', when: [], up: false, by: { kind: 'percent', percent: 25n * 10n ** 17n } },
      { name: 'b', when: [], up: true, by: { kind: 'amount', minor: 10_000n, currency: 'GBP' } },
    ]);
    expect(read.fees).toEqual([
      { name: 'c', when: [], kind: 'fee', per: 'order', amount: { kind: 'percent', percent: 10n ** 18n } },
      { name: 'd', when: [], kind: 'tax', per: 'item', amount: { kind: 'amount', minor: 2000n, currency: 'EUR' } },
    ]);
    expect(read.floor).toEqual([
      { kind: 'percent', percent: 88n * 10n ** 18n },
      { kind: 'amount', minor: 50_000n, currency: 'GBP' },
    ]);
    expect([read.round, read.validity]).toEqual([{ kind: 'amount', minor: 1000n, currency: 'GBP' }, 48 * 3600]);
  });

  test('has rules for each category below categories, with the words of that category', () => {
    const read = pricing(
      'categories:\n  car: {adjust: [{name: a, when: {doors: {is: 5}}, by: -1 %}], ask: {no-match: true}}\n  mobile-plan: {floor: 5 GBP}\n',
      ['car', 'mobile-plan'],
    );
    expect([...read.categories.keys()]).toEqual(['car', 'mobile-plan']);
    expect([asksWithoutMatch(read, 'car'), asksWithoutMatch(read, 'mobile-plan'), asksWithoutMatch(read, 'any')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('without categories holds for everything that is sold', () => {
    expect([...pricing('floor: 90 %', ['car', 'mobile-plan']).categories.keys()]).toEqual(['car', 'mobile-plan']);
  });

  test('knows every property in an open vocabulary, and its own words before them', () => {
    const [rule] = rules('adjust: [{name: a, when: {wheels: {min: 4}, age: {min: 3 week}}, by: -1 %}]', 'any').adjust;
    expect(rule?.when[0]?.map(({ property: { name, type } }) => [name, type.type])).toEqual([
      ['wheels', 'any'],
      ['age', 'quantity'],
    ]);
  });

  test('is the example that is shipped', () => {
    const file = join(import.meta.dirname, '../../../examples/pricing.yaml');
    const read = parsePricing(readTree(readFileSync(file), file), file, ['car']).categories.get('car');
    expect([read?.adjust.length, read?.fees.length, read?.floor.length]).toEqual([5, 2, 2]);
  });
});

const adjust = (rest: string): string => `adjust:\n  - {name: a, ${rest}}`;

describe('a pricing file is refused at the place of each fault', () => {
  test.each([
    ['no sign', adjust('by: 5 %'), 'adjust.0.by', 3, 'neither up nor down'],
    ['a number alone', adjust('by: -5'), 'adjust.0.by', 3, 'what?'],
    ['no percentage', adjust('by: -5e1 %'), 'adjust.0.by', 3, 'not a percentage'],
    ['a decimal comma', adjust('by: "-2,5 %"'), 'adjust.0.by', 3, 'not a percentage'],
    ['nothing', adjust('by: -0 %'), 'adjust.0.by', 3, 'is nothing'],
    ['no amount of money', adjust('by: -0.00 GBP'), 'adjust.0.by', 3, 'is nothing'],
    ['the whole price', adjust('by: -100 %'), 'adjust.0.by', 3, 'whole price'],
    ['more decimals than the currency has', adjust('by: -0.005 GBP'), 'adjust.0.by', 3, 'decimals'],
    ['an unknown currency', adjust('by: -5 GPB'), 'adjust.0.by', 3, 'ISO 4217'],
    ['no rule at all', 'adjust: []', 'adjust', 2, 'must not be empty'],
    ['no name', 'adjust: [{by: -5 %}]', 'adjust.0', 2, 'lacks "name"'],
    ['a name with a control character', 'adjust: [{name: "a\\tb", by: -5 %}]', 'adjust.0.name', 2, ''],
    ['an unknown word', 'adjsut: []', 'adjsut', 2, 'not known', 'Did you mean "adjust"?'],
    ['an unknown word in a rule', adjust('by: -5 %, wen: {}'), 'adjust.0.wen', 3, 'not known', 'Did you mean "when"?'],
    ['an unknown property', adjust('by: -5 %, when: {milage: {min: 3 mi}}'), 'adjust.0.when.milage', 3, 'did you mean "mileage"?'],
    ['a term that is spelled otherwise', adjust('by: -5 %, when: {quantitiy: {min: 3}}'), 'adjust.0.when.quantitiy', 3, '"quantity"'],
    ['a condition that says nothing', adjust('by: -5 %, when: {age: {}}'), 'adjust.0.when.age', 3, 'must not be empty'],
    ['no condition', adjust('by: -5 %, when: {}'), 'adjust.0.when', 3, 'must not be empty'],
    [
      'an unknown word in a condition',
      adjust('by: -5 %, when: {age: {mn: 3 day}}'),
      'adjust.0.when.age.mn',
      3,
      'not known',
      'Did you mean "min"?',
    ],
    ['a time without a unit', adjust('by: -5 %, when: {age: {min: 90}}'), 'adjust.0.when.age.min', 3, 'needs a unit'],
    ['a price without a currency', adjust('by: -5 %, when: {price: {min: 90}}'), 'adjust.0.when.price.min', 3, 'needs a currency'],
    ['a fault in one of several conditions', adjust('by: -5 %, when: [{doors: {is: x}}]'), 'adjust.0.when.0.doors.is', 3, ''],
    ['bounds that exclude one another', adjust('by: -5 %, when: {doors: {min: 5, max: 3}}'), 'adjust.0.when.doors.max', 3, 'above max'],
    ['a country by its everyday name', adjust('by: -5 %, when: {region: {is: UK}}'), 'adjust.0.when.region.is', 3, 'did you mean "GB"?'],
    ['a country in small letters', adjust('by: -5 %, when: {region: {in: [gb]}}'), 'adjust.0.when.region.in', 3, 'did you mean "GB"?'],
    ['a range of regions', adjust('by: -5 %, when: {region: {min: GB}}'), 'adjust.0.when.region.min', 3, 'no order'],
    ['a fee below zero', 'fees: [{name: a, amount: -5 GBP}]', 'fees.0.amount', 2, 'below zero'],
    ['a fee of another kind', 'fees: [{name: a, amount: 5 GBP, kind: discount}]', 'fees.0.kind', 2, 'one of'],
    ['a fee for something else', 'fees: [{name: a, amount: 5 GBP, per: day}]', 'fees.0.per', 2, 'one of'],
    ['a floor that is neither', 'floor: low', 'floor', 2, ''],
    ['one of several floors', 'floor: [90 %, 5 kg]', 'floor.1', 2, ''],
    ['rounding to a percentage', 'round: 5 %', 'round', 2, 'not a percentage'],
    ['a time that is none', 'validity: soon', 'validity', 2, 'a time like'],
    ['a time that is too long', 'validity: 91d', 'validity', 2, '90 days'],
    ['a word for binding', 'binding: sometimes', 'binding', 2, ''],
    ['binding under another word', 'binding: {unless: {doors: {is: 5}}, if: 1}', 'binding.if', 2, 'not known'],
    ['asking under another word', 'ask: {nomatch: true}', 'ask.nomatch', 2, 'not known', 'Did you mean "no-match"?'],
    ['a category that is not sold', 'categories: {mobile-plan: {floor: 5 GBP}}', 'categories.mobile-plan', 2, 'do', 'You sell car.'],
    ['a category that is spelled otherwise', 'categories: {cra: {floor: 5 GBP}}', 'categories.cra', 2, 'do', 'Did you mean "car"?'],
    ['rules beside categories', 'floor: 90 %\ncategories: {car: {round: 5 GBP}}', 'floor', 2, 'beside categories'],
  ])('%s', (_, text, path, line, message, hint?: string) => {
    const { code, file, faults } = failure(() => pricing(text));
    expect([code, file, faults.length]).toEqual(['file-invalid', 'pricing.yaml', 1]);
    expect(faults[0]).toMatchObject({ path, line, ...(hint === undefined ? {} : { hint }) });
    expect(faults[0]?.message).toContain(message);
  });

  test('all at once, in the order of the file', () => {
    const { faults } = failure(() =>
      pricing('floor: low\nadjust: [{name: a, by: 5 %}, {name: b, by: -5 %, when: {milage: {min: 1 mi}}}]\nround: 5 %\n'),
    );
    expect(faults.map(({ path }) => path)).toEqual(['floor', 'adjust.0.by', 'adjust.1.when.milage', 'round']);
  });

  test('once, where the rules hold for several categories, and says where rules for one of them belong', () => {
    const { faults } = failure(() => pricing('adjust: [{name: a, by: -5 %, when: {mileage: {min: 1 mi}}}]', ['car', 'mobile-plan', 'any']));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.hint).toContain('below categories');
    const everywhere = failure(() => pricing('ask: {when: {colur: {is: UK}}}', ['car', 'mobile-plan']));
    expect(everywhere.faults).toHaveLength(1);
  });

  test.each([['vrm: pricing/2'], ['adjust: []'], ['[]'], ['"pricing/1"']])('when it is not of this kind: %s', (text) => {
    const read = (): unknown => parsePricing(readTree(new TextEncoder().encode(text), 'p'), 'p', ['car']);
    expect(failure(read).code).toBe('file-invalid');
  });
});

describe('a file that prices below its own floor, whatever the row, is refused', () => {
  test.each([
    ['more is always taken off than the floor allows', 'adjust: [{name: a, by: -20 %}]\nfloor: 90 %'],
    ['several rules together take it', 'adjust: [{name: a, by: -6 %}, {name: b, by: -5 %}]\nfloor: 90 %'],
    [
      'what may be added does not make up for it',
      'adjust: [{name: a, by: -20 %}, {name: b, by: +5 %, when: {doors: {is: 5}}}]\nfloor: [1 GBP, 90 %]',
    ],
    ['the floor is above the list price', 'floor: 101 %'],
    ['an amount goes off besides', 'adjust: [{name: a, by: -20 %}, {name: b, by: -1 GBP}]\nfloor: 90 %'],
  ])('%s', (_, text) => {
    const { code, faults } = failure(() => pricing(text));
    expect(code).toBe('file-invalid');
    expect(faults.map(({ path }) => path)).toEqual(['floor']);
    expect(faults[0]?.message).toContain('every price would be the floor');
  });

  test('and so is one that leaves nothing', () => {
    const { faults } = failure(() => pricing('adjust: [{name: a, by: -60 %}, {name: b, by: -40 %}]'));
    expect(faults.map(({ path }) => path)).toEqual(['adjust']);
  });

  test.each([
    ['exactly at the floor', 'adjust: [{name: a, by: -10 %}]\nfloor: 90 %'],
    ['only for some rows', 'adjust: [{name: a, by: -20 %, when: {doors: {is: 5}}}]\nfloor: 90 %'],
    ['unless something is added', 'adjust: [{name: a, by: -20 %}, {name: b, by: +10 %, when: {doors: {is: 5}}}]\nfloor: 90 %'],
    ['unless an amount is added, which is much of a small price', 'adjust: [{name: a, by: -20 %}, {name: b, by: +10 GBP}]\nfloor: 90 %'],
    ['by an amount, which depends on the price', 'adjust: [{name: a, by: -20 %}]\nfloor: 500 GBP'],
  ])('but not one that does so %s', (_, text) => {
    expect(rules(text).adjust.length).toBeGreaterThan(0);
  });
});

test('whatever shape a file has, it is read or refused as a file', () => {
  const sections = ['adjust', 'fees', 'floor', 'round', 'validity', 'binding', 'ask', 'categories', 'car', 'name', 'by', 'when', 'amount'];
  const terms = ['unless', 'no-match', 'age', 'region', 'doors', 'features', 'min', 'max', 'is', 'not', 'has', 'per', 'kind'];
  const word = fc.constantFrom(...sections, ...terms);
  const scalar = fc.constantFrom('-5 %', '5 GBP', 'GB', '3 day', 5, 0.5, true, null, '', 'order', '48h');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, scalar, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(word, tie('tree'), { maxKeys: 4 })),
  }));
  fc.assert(
    fc.property(fc.dictionary(word, tree, { maxKeys: 5 }), (members) => {
      const text = JSON.stringify({ vrm: 'pricing/1', ...members });
      try {
        parsePricing(readTree(new TextEncoder().encode(text), 'p'), 'p', ['car']);
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'file-invalid' });
      }
    }),
    { numRuns: 2000 },
  );
});
