import { describe, expect, test } from 'vitest';
import { conflicts, contradictions } from '../../src/customer/check.js';
import { preferencesFromText } from '../../src/ranking/text.js';
import { draftOf } from '../support/customer-market.js';

const found = (category: string, property: string, must: string, other: string, level: 'should' | 'may' = 'should'): string[] =>
  contradictions(
    draftOf(
      `vrm: request/1\ncategory: ${category}\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {${property}: {${must}}}\n${level}: {${property}: {${other}}}\n`,
    ),
  ).map((one) => one.property);

describe('contradictions', () => {
  test.each([
    ['car', 'model', 'is: Yaris', 'is: Corolla'],
    ['car', 'model', 'is: Yaris', 'in: [Corolla, Aygo]'],
    ['car', 'model', 'in: [Yaris, Aygo]', 'is: Corolla'],
    ['car', 'model', 'in: [Yaris, Aygo]', 'in: [Corolla, Auris]'],
    ['car', 'model', 'not: Yaris', 'is: yaris'],
    ['car', 'model', 'is: Yaris', 'not: [YARIS]'],
    ['car', 'model', 'not: [Yaris, Aygo]', 'in: [Yaris, Aygo]'],
    ['car', 'doors', 'is: 3', 'min: 5'],
    ['car', 'doors', 'min: 5', 'max: 3'],
    ['car', 'doors', 'max: 3', 'min: 5'],
    ['car', 'doors', 'min: 4, max: 5', 'in: [2, 3]'],
    ['car', 'mileage', 'max: 10000 mi', 'min: 17000 km'],
    ['car', 'mileage', 'is: 5 km', 'is: 6 km'],
    ['car', 'registered', 'min: 2006-09', 'max: 2006-08'],
    ['car', 'registered', 'min: 2006-09', 'is: 2005'],
    ['car', 'registered', 'is: 2006', 'is: 2007'],
    ['car', 'registered', 'is: 2006-05', 'not: 2006'],
    ['mobile-plan', 'tethering', 'is: true', 'is: false'],
    ['mobile-plan', 'data', 'is: unlimited', 'max: 50 GB'],
    ['mobile-plan', 'data', 'max: 50 GB', 'min: unlimited'],
    ['mobile-plan', 'contract', 'max: 12 month', 'is: 2 years'],
    ['mobile-plan', 'monthly', 'max: 10 GBP', 'min: 10.01 GBP'],
    ['any', 'size', 'is: 5', 'is: five'],
  ])('in %s, %s that must be {%s} can never be {%s}', (category, property, must, other) => {
    expect(found(category, property, must, other)).toEqual([property]);
    expect(found(category, property, must, other, 'may')).toEqual([property]);
  });

  test.each([
    ['car', 'model', 'in: [Yaris, Aygo]', 'is: Yaris'],
    ['car', 'model', 'in: [Yaris, Aygo]', 'in: [Aygo, Auris]'],
    ['car', 'model', 'not: Yaris', 'not: Aygo'],
    ['car', 'model', 'not: Yaris', 'in: [Yaris, Aygo]'],
    ['car', 'doors', 'min: 3', 'max: 3'],
    ['car', 'doors', 'min: 3', 'is: 5'],
    ['car', 'doors', 'min: 3', 'not: 3'],
    ['car', 'mileage', 'max: 10000 mi', 'min: 16000 km'],
    ['car', 'registered', 'min: 2006-09', 'is: 2006'],
    ['car', 'registered', 'is: 2006', 'is: 2006-05'],
    ['car', 'registered', 'is: 2006', 'not: 2006-05'],
    ['car', 'registered', 'min: 2006', 'max: 2006'],
    ['car', 'features', 'has: [aircon]', 'has: [abs]'],
    ['mobile-plan', 'data', 'min: 50 GB', 'is: unlimited'],
    ['any', 'cost', 'max: 5 GBP', 'min: 6 EUR'],
    ['any', 'size', 'min: 5 cm', 'is: 5 kg'],
  ])('in %s, %s that must be {%s} can still be {%s}', (category, property, must, other) => {
    expect(found(category, property, must, other)).toEqual([]);
  });

  test('wishes alone never contradict: what cannot be had is only not had', () => {
    const draft = draftOf(
      'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nshould: {doors: {is: 3}}\nmay: {doors: {is: 5}}\n',
    );
    expect(contradictions(draft)).toEqual([]);
  });

  test('the text says which wish is in vain and why', () => {
    const draft = draftOf(
      'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {registered: {min: 2006-09}}\nmay: {registered: {max: 2005}}\n',
    );
    expect(contradictions(draft)).toEqual([
      { property: 'registered', text: 'registered must be 2006-09 or later, so may be 2005 or earlier can never hold' },
    ]);
  });
});

describe('conflicts of a request with the preferences', () => {
  const draft = draftOf(
    'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {doors: {is: 5}}\nshould: {colour: {is: silver}}\n',
  );
  const judged = (must: string, worst = '9 GBP'): string[] =>
    conflicts(
      draft,
      preferencesFromText(
        `vrm: preferences/1\ncategory: car\nmust: {${must}}\nprefer:\n  total: {lower: {best: 1 ${worst.slice(-3)}, worst: ${worst}}, weight: 1}\n`,
        'p.yaml',
      ),
    ).map(({ property }) => property);

  test('a rule that rejects all that was asked for, and money no offer is in, are named', () => {
    expect(judged('doors: {is: 3}')).toEqual(['doors']);
    expect(judged('doors: {max: 4}')).toEqual(['doors']);
    expect(judged('doors: {is: 3}', '9 EUR')).toEqual(['doors', 'currency']);
  });

  test('rules on what was only wished for, or not asked, are the business of whoever judges', () => {
    expect(judged('doors: {in: [3, 5]}, colour: {is: red}, seats: {min: 7}')).toEqual([]);
  });

  test('money that a rate converts is judged, whatever it is asked for in', () => {
    const converting = (rates: string): string[] =>
      conflicts(
        draft,
        preferencesFromText(
          `vrm: preferences/1\ncategory: car\ncurrency: EUR\nrates: {${rates}}\nprefer:\n  total: {lower: {best: 1 EUR, worst: 9 EUR}, weight: 1}\n`,
          'p.yaml',
        ),
      ).map(({ property }) => property);
    expect(converting('GBP: 1.17')).toEqual([]);
    expect(converting('USD: 0.91')).toEqual(['currency']);
  });

  test.each([
    ['year: {max: 119 GBP}', 'monthly: {min: 10 GBP}', ['year']],
    ['year: {is: 119 GBP}', 'monthly: {min: 10 GBP}', ['year']],
    ['year: {max: 119.99 GBP}', 'monthly: {in: [12 GBP, 10 GBP]}', ['year']],
    ['less: {min: 10 GBP}', 'monthly: {min: 10 GBP}, price: {max: 19.99 GBP}', ['less']],
    ['less: {max: 10 GBP}', 'monthly: {max: 19 GBP}, price: {min: 30 GBP}', ['less']],
    ['less: {max: 10 GBP}', 'monthly: {max: 20 GBP}, price: {min: 30 GBP}', []],
    ['year: {max: 120 GBP}', 'monthly: {min: 10 GBP}', []],
    ['year: {min: 119 GBP}', 'monthly: {min: 10 GBP}', []],
    ['year: {max: 119 GBP, missing: allow}', 'monthly: {min: 10 GBP}', []],
    ['year: {max: 119 GBP}', 'monthly: {max: 10 GBP}', []],
    ['year: {max: 119 GBP}', 'price: {min: 10 GBP}', []],
    ['less: {min: 10 GBP}', 'monthly: {min: 10 GBP}, price: {max: 20 GBP}', []],
    ['less: {min: 10 GBP}', 'monthly: {max: 10 GBP}, price: {max: 19 GBP}', []],
  ])('musts {%s} and {%s} exclude one another through what is derived: %j', (own, others, properties) => {
    const plan = draftOf('vrm: request/1\ncategory: mobile-plan\nwhere: GB\nuntil: 1d\ncurrency: GBP\n');
    const preferences = preferencesFromText(
      `vrm: preferences/1\ncategory: mobile-plan\nderive: {year: 12 * monthly, less: price - monthly}\nmust: {${own}, ${others}}\nprefer: {total: {lower: {best: 1 GBP, worst: 9 GBP}, weight: 1}}\n`,
      'p.yaml',
    );
    expect(conflicts(plan, preferences).map(({ property }) => property)).toEqual(properties);
  });

  test('musts over a long chain of derived properties are compared in no time to speak of', () => {
    const names = Array.from({ length: 60 }, (_, index) => `d${'x'.repeat(index)}`);
    const derive = names.map(
      (name, index) => `  ${name}: ${index === 0 ? 'doors' : `0.5 * ${names[index - 1] ?? ''} + 0.5 * ${names[index - 1] ?? ''}`}`,
    );
    const preferences = preferencesFromText(
      `vrm: preferences/1\ncategory: car\nderive:\n${derive.join('\n')}\nmust: {doors: {min: 5}, ${names.at(-1) ?? ''}: {max: 4.9}}\nprefer: {total: {lower: {best: 1 GBP, worst: 9 GBP}, weight: 1}}\n`,
      'p.yaml',
    );
    expect(conflicts(draft, preferences).map(({ property }) => property)).toEqual([names.at(-1)]);
  });
});
