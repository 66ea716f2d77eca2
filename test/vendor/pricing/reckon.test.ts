import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noRules, type Adjustment, type Fee, type Measure, type PriceRules } from '../../../src/vendor/pricing/pricing.js';
import { floorOf, reckon, type Reckoning } from '../../../src/vendor/pricing/reckon.js';
import type { Asked } from '../../../src/vendor/pricing/terms.js';
import { row } from '../shop.js';
import { rules, said } from './support.js';

const asked = (more: Partial<Asked> = {}): Asked => ({ quantity: 1, area: 'GB', today: 20_000, ...more });
const yaris = (more = {}): ReturnType<typeof row> => row('A', 500_000, { make: 'Toyota', doors: '5', mileage: '40000 mi' }, more);

function priced(made: Reckoning): Reckoning & { kind: 'priced' } {
  if (made.kind !== 'priced') throw new Error(`it is ${JSON.stringify(made)}`);
  return made;
}

const linesOf = (text: string, more: Partial<Asked> = {}, of = yaris()): string[] =>
  said(priced(reckon(rules(text), of, asked(more))).quote.lines);

describe('a price', () => {
  test('is the list price for each that is asked for where no rule says otherwise', () => {
    const { quote, lifted } = priced(reckon(noRules, yaris({ quantity: 9 }), asked({ quantity: 3 })));
    expect(quote).toEqual({ lines: [{ name: 'price', amount: '5000.00', times: 3, kind: 'item' }], total: 1_500_000n, binding: true });
    expect(lifted).toBe(false);
  });

  test('has a line for each rule that holds, in the order of the file, with percentages of the list price', () => {
    expect(
      linesOf('adjust: [{name: a, by: -10 %}, {name: b, by: +100 GBP}, {name: c, by: -10 %}, {name: d, by: -5 %, when: {doors: {is: 3}}}]'),
    ).toEqual(['price: item 5000.00 x 1', 'a: discount 500.00 x 1', 'b: item 100.00 x 1', 'c: discount 500.00 x 1']);
  });

  test('has fees for the order or for each, and percentages of what is paid for the goods', () => {
    const text = `adjust: [{name: a, by: -10 %}]
fees: [{name: b, amount: 20 GBP}, {name: c, amount: 1 GBP, per: item, kind: tax}, {name: d, amount: 1 %}, {name: e, amount: 2 %, per: item}]`;
    expect(linesOf(text, { quantity: 2 }, yaris({ quantity: 2 })).slice(2)).toEqual([
      'b: fee 20.00 x 1',
      'c: tax 1.00 x 2',
      'd: fee 90.00 x 1',
      'e: fee 90.00 x 2',
    ]);
  });

  test.each([
    [101, '-50 %', 50n],
    [103, '-50 %', 51n],
    [1, '-50 %', undefined],
    [101, '+50 %', 152n],
    [1000, '-0.05 %', 999n],
    [999, '-0.05 %', 999n],
  ])('rounds what a rule takes or adds to minor units, halves away from zero: %s with %s', (list, by, each) => {
    const made = reckon(rules(`adjust: [{name: a, by: ${by}}]`), row('A', list), asked());
    expect(made.kind === 'priced' ? made.each : undefined).toBe(each);
  });

  test('is rounded down to a multiple where a rule has changed it, and only there', () => {
    expect(linesOf('adjust: [{name: a, by: -1.33 %}]\nround: 10 GBP')).toEqual([
      'price: item 5000.00 x 1',
      'a: discount 66.50 x 1',
      'rounding: discount 3.50 x 1',
    ]);
    expect(linesOf('round: 10 GBP', {}, row('A', 499_999))).toEqual(['price: item 4999.99 x 1']);
    expect(linesOf('adjust: [{name: a, by: -10 %}]\nround: 10 GBP', {}, row('A', 1000))).toEqual([
      'price: item 10.00 x 1',
      'a: discount 1.00 x 1',
    ]);
  });

  test('stops at the floor: the last discounts are cut off first', () => {
    const made = priced(
      reckon(
        rules(
          'adjust: [{name: a, by: -4 %, when: {doors: {is: 5}}}, {name: b, by: -4 %, when: {doors: {is: 5}}}, {name: c, by: -4 %, when: {doors: {is: 5}}}]\nfloor: [90 %, 100 GBP]',
        ),
        yaris(),
        asked(),
      ),
    );
    expect(said(made.quote.lines)).toEqual([
      'price: item 5000.00 x 1',
      'a: discount 200.00 x 1',
      'b: discount 200.00 x 1',
      'c: discount 100.00 x 1',
    ]);
    expect([made.each, made.lifted]).toEqual([450_000n, true]);
    expect(
      linesOf('adjust: [{name: a, by: -4 %, when: {doors: {is: 5}}}, {name: b, by: -4 %, when: {doors: {is: 5}}}]\nfloor: 96 %'),
    ).toEqual(['price: item 5000.00 x 1', 'a: discount 200.00 x 1']);
  });

  test.each([
    ['90 %', undefined, 450_000n],
    ['90 %', 460_000n, 460_000n],
    ['[90 %, 4700 GBP]', 460_000n, 470_000n],
    ['4700 GBP', 480_000n, 480_000n],
  ])('has the greatest of all its floors: %s and %s of the stock', (floor, ofStock, least) => {
    const stock = yaris(ofStock === undefined ? {} : { floor: ofStock });
    expect(floorOf(rules(`floor: ${floor}`), stock)).toBe(least);
    expect(priced(reckon(rules(`adjust: [{name: a, by: -50 %, when: {doors: {is: 5}}}]\nfloor: ${floor}`), stock, asked())).each).toBe(
      least,
    );
  });

  test('is never a minor unit less than a percentage of the list price is', () => {
    expect(floorOf(rules('floor: 33.3333 %'), row('A', 100))).toBe(34n);
  });

  test('is raised to a floor of the stock that is above the list price', () => {
    const made = priced(reckon(noRules, yaris({ floor: 510_000n }), asked()));
    expect([said(made.quote.lines), made.lifted]).toEqual([['price: item 5100.00 x 1'], true]);
  });

  test('says how long it stands and whether it is binding', () => {
    const text = 'validity: 2d\nbinding: {unless: [{doors: {is: 3}}, {price: {min: 5000 GBP}}]}';
    expect(priced(reckon(rules(text), yaris(), asked())).quote).toMatchObject({ validity: 172_800, binding: false });
    expect(priced(reckon(rules(text), row('B', 499_999), asked())).quote.binding).toBe(true);
    expect(priced(reckon(rules('binding: false'), yaris(), asked())).quote.binding).toBe(false);
    expect(priced(reckon(rules('binding: true'), yaris(), asked())).quote.binding).toBe(true);
  });
});

describe('what is not priced', () => {
  test('a person is asked where a condition holds, before anything else', () => {
    expect(reckon(rules('ask: {when: {quantity: {min: 5}}}\nfees: [{name: a, amount: 1 EUR}]'), yaris(), asked({ quantity: 5 }))).toEqual({
      kind: 'ask',
    });
    expect(reckon(rules('ask: {when: {quantity: {min: 5}}}'), yaris(), asked({ quantity: 4 })).kind).toBe('priced');
  });

  test.each([
    ['a change', 'adjust: [{name: a, by: -5 EUR}]'],
    ['a fee', 'fees: [{name: a, amount: 5 EUR}]'],
    ['a floor', 'floor: 5 EUR'],
    ['a step', 'round: 5 EUR'],
  ])('nothing is converted: a row in another currency than %s that counts for it is not offered', (_, text) => {
    expect(reckon(rules(text), yaris(), asked())).toEqual({ kind: 'none', why: 'currency' });
    expect(reckon(rules(text), yaris({ currency: 'EUR' }), asked()).kind).toBe('priced');
  });

  test('a fee in another currency that is for prices in that currency alone does no harm', () => {
    const text = 'fees: [{name: a, amount: 5 EUR, when: {price: {min: 0 EUR}}}, {name: b, amount: 4 GBP, when: {price: {min: 0 GBP}}}]';
    expect(linesOf(text)).toEqual(['price: item 5000.00 x 1', 'b: fee 4.00 x 1']);
    expect(linesOf(text, {}, yaris({ currency: 'EUR' }))).toEqual(['price: item 5000.00 x 1', 'a: fee 5.00 x 1']);
  });

  test.each([['-5000 GBP'], ['-6000 GBP']])('what would cost nothing is not offered: %s', (by) => {
    expect(reckon(rules(`adjust: [{name: a, by: ${by}}]\nfees: [{name: b, amount: 2000 GBP}]`), yaris(), asked())).toEqual({
      kind: 'none',
      why: 'nothing',
    });
  });

  test('what is more than can be written is not offered', () => {
    const dear = row('A', 999_999_999_999_99, {}, { quantity: 100_000 });
    expect(reckon(noRules, dear, asked())).toMatchObject({ kind: 'priced' });
    expect(reckon(noRules, dear, asked({ quantity: 2 }))).toEqual({ kind: 'none', why: 'too-large' });
  });
});

/** A rule that is told by a term, and whether it holds. */
const on = (when: string, of = yaris(), more: Partial<Asked> = {}): boolean =>
  priced(reckon(rules(`adjust: [{name: a, by: -1 %, when: ${when}}]`), of, asked(more))).adjusted.length === 1;

describe('when a rule holds', () => {
  test.each([
    ['{doors: {is: 5}, make: {is: toyota}}', true],
    ['{doors: {is: 5}, make: {is: Honda}}', false],
    ['[{doors: {is: 3}}, {make: {is: Toyota}}]', true],
    ['[{doors: {is: 3}}, {make: {is: Honda}}]', false],
    ['{mileage: {min: 60000 km}}', true],
    ['{price: {min: 5000 GBP, max: 5000 GBP}}', true],
    ['{price: {max: 4999.99 GBP}}', false],
    ['{stock: {max: 1}}', true],
    ['{stock: {min: 2}}', false],
  ])('%s', (when, holds) => {
    expect(on(when)).toBe(holds);
  });

  test.each([
    ['a property the row does not have', '{colour: {is: silver}}'],
    ['the opposite of that', '{colour: {not: silver}}'],
    ['the age of a row of which nobody knows since when it is there', '{age: {max: 9999 day}}'],
    ['a price in another currency', '{price: {min: 0 EUR}}'],
  ])('what cannot be told does not hold: %s', (_, when) => {
    expect(on(when)).toBe(false);
  });

  test.each([
    [19_910, '{age: {min: 90 day}}', true],
    [19_911, '{age: {min: 90 day}}', false],
    [19_911, '{age: {max: 89 day}}', true],
    [20_005, '{age: {max: 0 day}}', true],
  ])('the age is counted in whole days, and never below none: since %s, %s', (since, when, holds) => {
    expect(on(when, yaris({ since }))).toBe(holds);
  });

  test.each([
    ['GB-SCT', '{region: {is: GB}}', true],
    ['GB-SCT', '{region: {in: [FR, GB-SCT]}}', true],
    ['GB-SCT', '{region: {not: GB}}', false],
    ['GB-SCT', '{region: {not: [GB-WLS, FR]}}', true],
    ['GB-SCT', '{region: {is: GB-SC}}', false],
    // Who names the country alone may be in Scotland, or not.
    ['GB', '{region: {is: GB-SCT}}', false],
    ['GB', '{region: {not: GB-SCT}}', false],
    ['GB', '{region: {not: FR}}', true],
  ])('a country contains its regions: asked in %s, %s', (area, when, holds) => {
    expect(on(when, yaris(), { area })).toBe(holds);
  });
});

describe('laws of pricing', () => {
  const ten18 = 10n ** 18n;
  const percent = (most: number): fc.Arbitrary<Measure> =>
    fc.integer({ min: 1, max: most * 100 }).map((n): Measure => ({ kind: 'percent', percent: (BigInt(n) * ten18) / 100n }));
  const amount = fc.bigInt({ min: 1n, max: 500_000n }).map((minor): Measure => ({ kind: 'amount', minor, currency: 'GBP' }));
  const measure = fc.oneof(percent(60), amount);
  const adjustment: fc.Arbitrary<Adjustment> = fc.record({
    name: fc.constantFrom('a', 'b'),
    when: fc.constant([]),
    up: fc.boolean(),
    by: measure,
  });
  const fee: fc.Arbitrary<Fee> = fc.record({
    name: fc.constant('fee'),
    kind: fc.constantFrom('fee', 'tax'),
    per: fc.constantFrom('item', 'order'),
    when: fc.constant([]),
    amount: measure,
  });
  const round = fc.bigInt({ min: 1n, max: 1000n }).map((minor) => ({ kind: 'amount', minor, currency: 'GBP' }) as const);
  const anyRules: fc.Arbitrary<PriceRules> = fc.record(
    {
      adjust: fc.array(adjustment, { maxLength: 6 }),
      fees: fc.array(fee, { maxLength: 4 }),
      floor: fc.array(measure, { maxLength: 3 }),
      round,
      indicative: fc.constant([]),
      ask: fc.constant([]),
      askWithoutMatch: fc.constant(false),
    },
    { requiredKeys: ['adjust', 'fees', 'floor', 'indicative', 'ask', 'askWithoutMatch'] },
  );
  const stock = fc
    .record({
      price: fc.bigInt({ min: 1n, max: 10_000_000n }),
      floor: fc.option(fc.bigInt({ min: 0n, max: 10_000_000n }), { nil: undefined }),
    })
    .map(({ price, floor }) => row('A', Number(price), {}, { quantity: 100_000, ...(floor === undefined ? {} : { floor }) }));
  const quantity = fc.integer({ min: 1, max: 1000 });
  const minorOf = (text: string): bigint => BigInt(text.replace('.', ''));
  const sum = (lines: readonly { amount: string; times: number; kind: string }[]): bigint =>
    lines.reduce((so, { amount: text, times, kind }) => so + (kind === 'discount' ? -1n : 1n) * minorOf(text) * BigInt(times), 0n);

  test('the lines add up to the total, which is above zero, and no line is for nothing', () => {
    fc.assert(
      fc.property(anyRules, stock, quantity, (given, of, n) => {
        const made = reckon(given, of, asked({ quantity: n }));
        if (made.kind !== 'priced') return;
        expect(sum(made.quote.lines)).toBe(made.quote.total);
        expect(made.quote.total > 0n).toBe(true);
        expect(made.quote.lines.every((line) => minorOf(line.amount) > 0n)).toBe(true);
        expect(made.quote.lines.length).toBeLessThanOrEqual(32);
        expect(made.quote.lines[0]).toMatchObject({ name: 'price', kind: 'item', times: n });
      }),
      { numRuns: 1000 },
    );
  });

  test('what is paid for the goods is never below any floor', () => {
    fc.assert(
      fc.property(anyRules, stock, quantity, (given, of, n) => {
        const made = reckon(given, of, asked({ quantity: n }));
        if (made.kind !== 'priced') return;
        const goods = sum(made.quote.lines.filter(({ kind }) => kind === 'item' || kind === 'discount'));
        expect(goods).toBe(made.each * BigInt(n));
        expect(made.each >= (of.floor ?? 0n)).toBe(true);
        for (const each of given.floor) {
          if (each.kind === 'amount') expect(made.each >= each.minor).toBe(true);
          else expect(made.each * 100n * ten18 >= of.price * each.percent).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('who asks for more pays the same for each, and each fee that is for each, without a rule that says otherwise', () => {
    fc.assert(
      fc.property(anyRules, stock, quantity, (given, of, n) => {
        const [one, many] = [reckon(given, of, asked()), reckon(given, of, asked({ quantity: n }))];
        if (one.kind !== 'priced' || many.kind !== 'priced') return;
        expect(many.each).toBe(one.each);
        const perItem = ({ quote }: typeof one): string[] =>
          quote.lines.filter(({ kind }) => kind === 'item' || kind === 'discount').map(({ name, amount: text }) => `${name} ${text}`);
        expect(perItem(many)).toEqual(perItem(one));
      }),
      { numRuns: 500 },
    );
  });

  test('the price does not depend on the order of the rules', () => {
    const shuffled = anyRules.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.adjust], { minLength: given.adjust.length }),
        fc.shuffledSubarray([...given.fees], { minLength: given.fees.length }),
        fc.shuffledSubarray([...given.floor], { minLength: given.floor.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, stock, quantity, ([given, adjust, fees, floor], of, n) => {
        const [a, b] = [reckon(given, of, asked({ quantity: n })), reckon({ ...given, adjust, fees, floor }, of, asked({ quantity: n }))];
        expect(b.kind).toBe(a.kind);
        if (a.kind === 'priced' && b.kind === 'priced')
          expect([b.each, b.quote.total, b.lifted]).toEqual([a.each, a.quote.total, a.lifted]);
      }),
      { numRuns: 500 },
    );
  });

  test('the price is what exact fractions say', () => {
    /** Half up, of something above zero, without the code under test: by trial. */
    const part = (of: bigint, by: Measure): bigint => {
      if (by.kind === 'amount') return by.minor;
      const exact = of * by.percent;
      const whole = exact / (100n * ten18);
      return 2n * (exact - whole * 100n * ten18) >= 100n * ten18 ? whole + 1n : whole;
    };
    fc.assert(
      fc.property(anyRules, stock, (given, of) => {
        let expected = of.price;
        for (const { up, by } of given.adjust) expected += up ? part(of.price, by) : -part(of.price, by);
        if (given.adjust.length > 0 && given.round !== undefined && expected > given.round.minor) expected -= expected % given.round.minor;
        const floors = given.floor.map((each) =>
          each.kind === 'amount' ? each.minor : (of.price * each.percent + 100n * ten18 - 1n) / (100n * ten18),
        );
        for (const floor of [of.floor ?? 0n, ...floors]) if (expected < floor) expected = floor;
        const made = reckon(given, of, asked());
        expect(made.kind === 'priced' ? made.each : 0n).toBe(expected > 0n ? expected : 0n);
        if (made.kind === 'priced')
          expect(made.quote.total).toBe(expected + given.fees.reduce((so, each) => so + part(expected, each.amount), 0n));
      }),
      { numRuns: 1000 },
    );
  });
});
