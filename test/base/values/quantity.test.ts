import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityText } from '../../../src/base/values/quantity.js';
import { readValue } from '../../../src/base/values/read.js';
import { unitOf } from '../../../src/base/values/units.js';

describe('the text of a quantity', () => {
  test.each([
    [34_600_896_000n, 'length', '1 mi', '21500 mi'],
    [34_600_896_000n, 'length', '1 km', '34600.896 km'],
    [-5_000_000_000n, 'data', '1 GB', '-5 GB'],
    [0n, 'months', '1 year', '0 year'],
    [1n, 'months', '1 year', '0.1 year'],
    [7n, 'months', '', '7 month'],
    [1000n, 'length', 'no unit', '0.0006214 mi'],
  ] as const)('of %d in base units of %s, written like "%s", is %s', (amount, dimension, like, text) => {
    expect(quantityText(amount, dimension, like)).toBe(text);
  });

  test('reads back as the same amount, in every unit', () => {
    const symbols = ['mm', 'mi', 'yd', 'in', 'mg', 'oz', 't', 'ml', 'l', 'GiB', 'TB', 'Gbit/s', 'bhp', 'PS', 'kWh', 'week', 's', 'year'];
    fc.assert(
      fc.property(fc.constantFrom(...symbols), fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (symbol, amount) => {
        const dimension = unitOf(symbol)?.dimension ?? expect.fail(symbol);
        const text = quantityText(amount, dimension, `1 ${symbol}`);
        expect(readValue(text, { type: 'quantity', dimension })).toMatchObject({ amount, text });
      }),
      { numRuns: 500 },
    );
  });
});
